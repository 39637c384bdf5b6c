trends_title = Trends
trends_period = Periode
trends_period_weeks = { $weeks } weken
trends_period_year = 1 jaar
trends_period_all = Alles
trends_coverage = { $period } · { $logged } van { $days } dagen ingevuld ({ $share })
trends_coverage_in_time = { $period } · { $logged } van { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} binnen 3 dagen ingevuld ({ $share })
trends_coverage_late = { $late ->
    [one] 1 dag later ingevuld
   *[other] { $late } dagen later ingevuld
}
trends_coverage_late_out = { $late ->
    [one] later ingevulde antwoorden op 1 dag tellen niet mee, omdat herinneringen vervagen
   *[other] later ingevulde antwoorden op { $late } dagen tellen niet mee, omdat herinneringen vervagen
}
trends_only_late = { $late ->
    [one] 1 dag is ingevuld, maar meer dan 3 dagen later. Die telt hier niet mee, omdat herinneringen vervagen. Bij Instellingen kun je zulke antwoorden laten meetellen.
   *[other] { $late } dagen zijn ingevuld, maar allemaal meer dan 3 dagen later. Die tellen hier niet mee, omdat herinneringen vervagen. Bij Instellingen kun je zulke antwoorden laten meetellen.
}
trends_comes_back = Komt steeds terug
trends_comes_back_none = Geen klacht komt in de laatste 8 weken steeds terug.
trends_others = Overige klachten
trends_early = Tot nu toe vaak gezien
trends_until = kwam steeds terug tot { $date }
trends_empty = Er is nog niets om op terug te kijken.
trends_empty_away = Je bent vandaag afwezig; op zulke dagen hoeft er niets ingevuld te worden.
trends_empty_next_away = Ben je terug, dan kost een dag tien seconden. Na ongeveer twee weken laat het dagboek zien wat er vaak is, na ongeveer zes wat steeds terugkomt.
trends_empty_next = Vul vandaag in: dat kost tien seconden. Na ongeveer twee weken laat het dagboek zien wat er vaak is, na ongeveer zes wat steeds terugkomt.
trends_legend_free = ingevuld, geen klacht
trends_legend_not_logged = niet beantwoord
trends_legend_not_logged_brief = onbeantwoord
trends_looking_back = Even terugkijken…
trends_table_logged = Ingevuld
trends_table_severe = Ernstig
trends_chart_sentence = { $sign }, { $period }: op { $with } van { $logged ->
    [one] de ene ingevulde dag
   *[other] de { $logged } ingevulde dagen
}.
trends_chart_sentence_none = { $sign }, { $period }: geen dagen ingevuld.
trends_episodes_alone = { $episodes ->
    [one] 1 episode
   *[other] { $episodes } episodes
} in het hele dagboek.
trends_episodes = { $episodes ->
    [one] 1 episode
   *[other] { $episodes } episodes
}, langste klachtvrije tijd { $free ->
    [one] 1 dag
   *[other] { $free } dagen
}, in het hele dagboek.
hint_look = Je kunt eens kijken hoeveel magnesium je uit eten binnenkrijgt.
hint_lead_early = Na { $logged ->
    [one] 1 ingevulde dag
   *[other] { $logged } ingevulde dagen
} waren { $signs } er tot nu toe vaak.
hint_look_early = Je kunt eens kijken hoeveel magnesium je uit eten binnenkrijgt; over { $more ->
    [one] 1 dag
   *[other] { $more } dagen
} kan het dagboek meer zeggen.
hint_many_causes = Dat kan veel oorzaken hebben.
hint_gp = Blijft een klacht, of zit die je dwars? Bespreek dat met je huisarts.
hint_put_away = De hint is voorlopig weggelegd.
hint_later = Later
hint_not_for_me = Niet voor mij
hint_not_for_me_why = “Later” legt deze hint 4 weken weg. “Niet voor mij” doet dat 90 dagen, tenzij er een klacht bij komt.
hint_withheld_red_flag = Je hebt vandaag een alarmsignaal aangevinkt. Praat daar eerst over met een arts.
# Bron: Van Laecke 2023; ernstig te veel magnesium komt bijna alleen bij nierfalen met supplementen.
hint_withheld_kidney = Je gaf een nierziekte aan. Begin niet met magnesiumpillen, of met maagzuurremmers of laxeermiddelen met magnesium, zonder je arts; dit dagboek geeft geen hint over inname.
hint_withheld_under_18 = Dit dagboek geeft alleen volwassenen een hint over inname.
hint_withheld_presence_only = Dagen zonder klacht zijn in deze periode niet genoteerd. Zonder die dagen kan het dagboek niet zeggen hoe vaak klachten terugkomen, dus geeft het geen hint.
