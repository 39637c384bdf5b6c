### "Waarom zie ik deze hint, of geen?": elke reden, de strengste eerst, met de eigen getallen.

why_open_none = Waarom zie ik geen hint?
why_open = Wanneer krijg ik een hint?
why_title_none = Waarom zie ik geen hint?

## Het antwoord, in één zin

why_shown = Minstens 2 van je klachten komen steeds terug, en niets hieronder houdt de hint tegen.
why_shown_early = Minstens 2 van je klachten waren er tot nu toe vaak, en niets hieronder houdt de vroege hint tegen.
why_too_few_days = { $more ->
    [one] Er zijn nog niet genoeg dagen: vul er nog 1 in.
   *[other] Er zijn nog niet genoeg dagen: vul er nog { $more } in.
}
why_too_few_signs = Er zijn minstens 2 klachten voor nodig die steeds terugkomen.
why_too_short = { $more ->
    [one] Er zijn minstens 2 klachten voor nodig op elk van { $of } dagen: nog 1 dag.
   *[other] Er zijn minstens 2 klachten voor nodig op elk van { $of } dagen: nog { $more } dagen.
}
why_silent = Je hebt de hint opzijgezet. Hij kan terugkomen op { $until }, of eerder als er een klacht bij komt.

## De redenen

why_flag_name = Alarmsignalen
why_flag_none = Er is vandaag geen alarmsignaal aangevinkt.
why_gp_name = Wanneer dit dagboek de huisarts noemt
# Bron: als bij elke reden in gp.ftl; dit zegt waaruit geteld is.
why_gp_lasting = { $sign }: op { $days } dagen in de laatste { $weeks } weken.
why_gp_least = Het dagboek noemt de huisarts vanaf { $least } dagen in elk van die weken.
why_gp_recurring = Het noemt de huisarts ook zolang een van deze steeds terugkomt: { $signs }.
why_gp_painkillers = Pijnstillers: op { $days } dagen in de laatste drie keer 30 dagen.
why_gp_pressure_few = { $readings ->
    [one] Bloeddruk: 1 meting in de laatste 28 dagen. Het dagboek zegt er iets over vanaf { $least } metingen op { $least_days } dagen.
   *[other] Bloeddruk: { $readings } metingen op { $days } van de laatste 28 dagen. Het dagboek zegt er iets over vanaf { $least } metingen op { $least_days } dagen.
}
why_gp_none = Geen van deze redenen geldt nu. Of je naar de huisarts gaat, hangt daar niet van af.
why_gp_beside = Dit staat boven de hint en houdt die niet tegen.
why_kidney_name = Nierziekte
why_kidney_none = Je gaf geen nierziekte aan.
why_age_name = Leeftijd
why_age_adult = Volgens het geboortejaar dat je noteerde ben je volwassen.
why_age_open = Je noteerde geen geboortejaar. Hints zijn voor volwassenen.
why_rule_name = Klachten die steeds terugkomen
why_rule_days = { $logged ->
    [one] Van de laatste 56 dagen is er 1 ingevuld voor minstens 2 klachten die hier meetellen. Er zijn er nog { $more } nodig. In een nieuw dagboek is er vanaf 14 dagen al een voorlopig beeld.
   *[other] Van de laatste 56 dagen zijn er { $logged } ingevuld voor minstens 2 klachten die hier meetellen. Er zijn er nog { $more } nodig. In een nieuw dagboek is er vanaf 14 dagen al een voorlopig beeld.
}
why_rule_no_sign = Geen van de klachten die hier meetellen komt nu steeds terug.
why_rule_one_sign = { $sign }: komt nu steeds terug; er zijn minstens 2 klachten voor nodig.
why_rule_short = { $days ->
    [one] Minstens 2 klachten, nu { $signs }: tot nu toe 1 dag. Er zijn { $of } dagen achter elkaar voor nodig.
   *[other] Minstens 2 klachten, nu { $signs }: tot nu toe { $days } dagen achter elkaar. Er zijn er { $of } voor nodig.
}
why_rule_holds = { $signs }: minstens 2 klachten op elk van de laatste { $of } dagen.
why_ill_name = Dagen dat je ziek was
why_ill_none = Je noteerde in deze tijd geen dag als “ziek”.
why_nones_name = Dagen zonder klachten
why_nones = { $days ->
    [one] Op 1 van de laatste { $of } dagen noteerde je bij minstens één klacht dat die er niet was.
   *[other] Op { $days } van de laatste { $of } dagen noteerde je bij minstens één klacht dat die er niet was.
}
why_silence_name = Opzijgezet
why_silence_none = Je hebt de hint niet opzijgezet.
why_silence_later = Je koos op { $day } voor “Later”; de hint blijft weg tot { $until }, behalve als er een klacht bij komt.
why_silence_not_for_me = Je koos op { $day } voor “Niet voor mij”; de hint blijft weg tot { $until }, behalve als er een klacht bij komt.
why_silence_opened = Je bekeek op { $day } je inname; de hint blijft weg tot { $until }, behalve als er een klacht bij komt.
why_level_name = Supplementen
why_level_usual = Volgens je lijst slik je meestal { $amount } per dag uit supplementen. Vanaf { $level }, de bovengrens voor supplementen, staat er iets anders in de hint.
why_level_noted = { $days ->
    [one] Op 1 van de laatste 28 dagen noteerde je er iets over, { $amount }.
   *[other] Op { $days } van de laatste 28 dagen noteerde je er iets over, gemiddeld { $amount }.
}
why_norm_name = Inname
why_norm = { $days ->
    [one] Op 1 van de laatste 28 dagen noteerde je { $norm } of meer, de richtlijn. Vanaf { $least } dagen staat er iets anders in de hint.
   *[other] Op { $days } van de laatste 28 dagen noteerde je { $norm } of meer, de richtlijn. Vanaf { $least } dagen staat er iets anders in de hint.
}

## Wat een reden doet, voor het oog en voor het oor

why_state_clear = houdt de hint niet tegen
why_state_stops = houdt de hint tegen
why_state_changes = verandert wat er staat
