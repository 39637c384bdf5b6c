### "Why do I see this?": every number behind the hint.

hint_why = Waarom zie ik dit?
hint_why_title = Waarom zie ik deze hint?
hint_rule_full = Op elk van de laatste { $days } dagen kwamen minstens 2 klachten steeds terug, niet per se dezelfde.
hint_rule_early = Dit is een vroege hint. Op elk van de laatste { $days } dagen waren minstens 2 klachten er vaak. Het dagboek heeft nog te weinig dagen om te zeggen of ze steeds terugkomen.
hint_since = Dat was voor het eerst zo op { $day }.
hint_rule_sign = Een klacht komt steeds terug als die er met minstens 95% zekerheid vaker dan 1 dag per week is, verspreid over de weken. Daarvan moet minstens 80% overblijven als alle niet ingevulde dagen zonder klacht waren.
hint_rule_often = Een klacht is er vaak als die er in de laatste 28 dagen met minstens 95% zekerheid vaker dan 1 dag per week was. Daarvan moet minstens 80% overblijven als alle niet ingevulde dagen zonder klacht waren, en er moeten minstens 14 dagen ingevuld zijn.
hint_rule_counting = Botten, bloeddruk, trek in zoet en je eigen klachten tellen hiervoor niet mee.
hint_days = Op { $with } van de { $logged } ingevulde dagen, in de laatste { $days } dagen
hint_weeks = In { $weeks } van de laatste { $of } weken
hint_starts = { $starts ->
    [0] Niet opnieuw begonnen na 2 of meer ingevulde dagen zonder
    [one] 1 keer opnieuw begonnen na 2 of meer ingevulde dagen zonder
   *[other] { $starts } keer opnieuw begonnen na 2 of meer ingevulde dagen zonder
}
hint_sure = Vaker dan 1 dag per week met { $share } zekerheid
hint_sure_above = Vaker dan 1 dag per week met meer dan { $share } zekerheid
hint_sure_if_free = Als alle niet ingevulde dagen zonder klacht waren: { $share } zekerheid
hint_sure_if_free_above = Als alle niet ingevulde dagen zonder klacht waren: meer dan { $share } zekerheid
hint_clustering = Dagen met en zonder de klacht volgen elkaar op in groepjes ({ $clustering } op een schaal van 0 tot 0,8). Daarom weegt elke dag voor { $weight } mee.
hint_ill = { $ill ->
    [one] 1 dag waarop je “ziek” noteerde, telt hier als niet ingevuld.
   *[other] { $ill } dagen waarop je “ziek” noteerde, tellen hier als niet ingevuld.
}
hint_does_not_say = Wat dit niet zegt
hint_does_not_say_1 = Niets over de oorzaak. Elk van deze klachten past bij veel oorzaken; op de pagina van de klacht staan de gewone.
hint_does_not_say_2 = Niets over hoeveel magnesium je in je lichaam hebt. Het dagboek meet dat niet.
hint_does_not_say_3 = Niet dat je iets moet slikken. Het enige idee is: kijk eens wat je eet, en praat met je huisarts als je je zorgen maakt.
