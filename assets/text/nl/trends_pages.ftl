# Alle klachten op een bladzijde.
trends_why = Waarom?
trends_see_gp = Wanneer naar de { gp }?
trends_late_why = Wat je meer dan 3 dagen later invult, komt uit je geheugen. In de kalender zijn zulke dagen half gekleurd; hier tellen ze niet mee. Bij Instellingen kun je ze laten meetellen.
trends_counts_why = De aantallen van een klacht kunnen lager zijn: dagen waarop die klacht niet is beantwoord, tellen daar niet mee.
trends_now_longer = getallen: laatste 8 weken, meer dan de staven tonen
trends_see_gp_short = Naar de { gp }?
trends_gp_in_diary = Wat je dagboek nu laat zien
# Zegt vanaf welke aantallen het dagboek zelf de huisarts noemt; wat eronder per klacht staat, geldt los daarvan.
trends_gp_rule = Het dagboek noemt zelf je { gp } bij vermoeidheid, slecht slapen of maagklachten op minstens { $days } dagen in elk van de laatste 3 weken, en bij somber of angstig op evenveel dagen in elk van de laatste 2 weken; als hartkloppingen, tintelingen, hoofdpijn of moeite met onthouden steeds terugkomen; bij pijnstillers boven hun grens; en bij een bloeddruk van thuis gemiddeld 135/85 of hoger. Hieronder staat wat per klacht geldt, wat het dagboek ook telt.
trends_gp_none = Nu: niets van wat je dagboek telt. Wat het niet kan tellen, staat hieronder.
trends_gp_at_once = Wacht niet.
# $when
trends_gp_when = Ga naar je { gp } { $when }
trends_gp_lasting = { $sign } ({ $weeks } weken, elk met minstens { $days } dagen)
trends_gp_several = { $names }.
trends_gp_first = { $name } en nog { $more }
trends_gp_painkillers = pijnstillers
trends_now_head_brief = dagen per week
# $late
trends_late_out_brief = laat op { $late }: telt niet
trends_now_head = dagen per week, laatste 8 weken
trends_now = Nu { $now } dagen per week (op { $with } van de { $logged } ingevulde dagen, laatste 8 weken)
trends_now_what = { $period }, elke ingevulde dag telt
trends_now_none = Nu: te weinig ingevuld (28 van de laatste 56 dagen zijn nodig)
trends_reason_count = { $logged ->
    [one] op { $with } van 1 dag
   *[other] op { $with } van { $logged } dagen
}
trends_reason_count_weeks = op { $with } van { $logged } dagen in 8 weken
trends_in_weeks = { $what } in deze { $weeks } weken
trends_in_all_time = { $what } in het hele dagboek
# $names
trends_unanswered = In deze periode niet beantwoord: { $names }.
trends_unanswered_show = Deze tonen
trends_unanswered_hide = Deze verbergen
trends_show_more = Alles tonen (nog { $count })
trends_show_fewer = Minder tonen
trends_mark_since = { $name } sinds { $date }
trends_mark_before = { $name } al sinds { $date }, voor deze periode
trends_mark_on = { $name }, { $date }
trends_not_followed = niet meer gevolgd
trends_no_symptoms = Er zijn nog geen klachten ingevuld.
trends_marks_show = { $count } gemarkeerde dagen tonen
trends_marks_hide = Gemarkeerde dagen verbergen
trends_legend_more = Hele legenda
trends_legend_less = Legenda sluiten
trends_legend_thin = weinig dagen ingevuld
trends_legend_thin_brief = weinig dagen
trends_legend_late = later ingevuld, telt niet mee
trends_legend_late_brief = laat, telt niet
trends_filled = { $period } · { $logged } van { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} ingevuld
trends_filled_short = { $logged } van { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} ingevuld
# Waar het minste plaats is.
trends_filled_brief = { $logged } van { $days } ingevuld
trends_late_out_short = { $late ->
    [one] late antwoorden op 1 dag tellen niet mee
   *[other] late antwoorden op { $late } dagen tellen niet mee
}
# Sommige antwoorden van die dagen zijn misschien op tijd.
trends_late_counted = { $late ->
    [one] later ingevulde antwoorden op 1 dag
   *[other] later ingevulde antwoorden op { $late } dagen
}
trends_late_out = { $late ->
    [one] later ingevulde antwoorden op 1 dag tellen niet mee
   *[other] later ingevulde antwoorden op { $late } dagen tellen niet mee
}
trends_comes_back_unknown = { $more ->
    [one] Nog niet te zeggen: daarvoor is nog 1 ingevulde dag nodig.
   *[other] Nog niet te zeggen: daarvoor zijn nog { $more } ingevulde dagen nodig.
}
trends_table_day = Per dag: hoe erg het was
trends_table_week = Per week, teruggeteld vanaf vandaag: dagen met de klacht van de ingevulde dagen
trends_table_weeks = Per tijdvak: dagen met de klacht van de ingevulde dagen
one_not_yet = nog niet te zeggen, { $needed }
trends_height_week = hoogte: dagen per week, 0 t/m 7
trends_height_week_brief = hoogte: 0–7 dagen
trends_height_week_least = 0–7 dagen
# Beter of slechter, boven alle rijen.
trends_way_lead = Beter of slechter?
trends_way_weeks = in deze { $weeks } weken
trends_way_all_time = in het hele dagboek
trends_way_none = Van geen enkele klacht duidelijk { $when }.
trends_way_none_brief = Van geen enkele klacht duidelijk.
trends_way_worse = Duidelijk vaker of erger { $when }: { $names }.
trends_way_better = Duidelijk minder vaak of lichter { $when }: { $names }.
trends_way_others = Van de andere is het niet duidelijk.
trends_way_too_little = Er is { $when } te weinig ingevuld om te vergelijken: daarvoor zijn { $weeks } weken nodig met elk minstens 4 ingevulde dagen.
trends_way_later = Nog te vroeg om te vergelijken: daarvoor zijn 8 weken nodig met elk minstens 4 ingevulde dagen.
trends_way_longer = Kies een langere periode om dat te zien.
trends_height_longer = hoogte: dagen per week, gemiddeld, 0 t/m 7
trends_height_longer_brief = hoogte: 0–7 dagen per week
trends_height_longer_least = 0–7 dagen per week
trends_height_day = hoogte: hoe erg het die dag was
trends_pressure_mean = gemiddelde van { $readings } metingen in 8 weken
trends_pressure_few = gemiddelde van weinig metingen ({ $readings }) in 8 weken
trends_pressure_range = { $low } tot { $high }
trends_pressure_weeks = per week { $upper } over { $lower }
trends_pressure_stretches = gemiddelden { $upper } over { $lower }
trends_pressure_none = minder dan 6 metingen in de laatste 8 weken
trends_pressure_height = bloeddruk: gemiddelde onderdruk tot bovendruk
trends_pressure_bar = { $when }: { $mean } ({ $readings ->
    [one] 1 meting
   *[other] { $readings } metingen
})
trends_bar = { $when }: op { $with } van { $logged ->
    [one] de ene ingevulde dag
   *[other] de { $logged } ingevulde dagen
}
trends_bar_levels = { $when }: op { $with } van { $logged ->
    [one] de ene ingevulde dag
   *[other] de { $logged } ingevulde dagen
} ({ $mild } licht, { $moderate } matig, { $severe } ernstig)
trends_bar_empty = { $when }: niet beantwoord
trends_bar_blank = { $when }: niets ingevuld
trends_bar_day = { $when }: { $severity }
trends_bar_away = { $when }: afwezig
trends_bar_late = { $late ->
    [one] 1 dag later ingevuld, telt niet mee
   *[other] { $late } dagen later ingevuld, tellen niet mee
}
trends_week_from = Week vanaf { $date }
trends_table_symptom = Klacht
trends_table_why = Wat er gevonden is
trends_table_now = Dagen per week, laatste 8 weken
trends_table_counted = Dagen met de klacht, van de ingevulde
trends_table_way_unclear = niet duidelijk
trends_table_way = Deze periode
# Eén klacht.
one_back = Alle klachten
one_choose = Klacht
one_about = Over deze klacht
one_comes_back = komt steeds terug
one_status = { $name }: { $status }
# Het getal dat vooropstaat, als in de lijst van alle klachten.
one_now = Nu { $now } dagen per week
one_now_when = sinds { $date }.
one_thirds = { $first_when } was het { $first } dagen per week, { $last_when } { $last }.
one_thirds_none = Het was er niet { $first_when } en ook niet { $last_when }.
one_thirds_of = Beide derden gaan over weken met minstens 4 ingevulde dagen, het getal van nu over elke ingevulde dag.
one_worse = In deze periode kwam het duidelijk vaker voor of was het erger.
one_better = In deze periode kwam het duidelijk minder vaak voor of was het lichter.
one_unclear = Of er iets veranderde, is niet te zeggen.
one_unclear_more = Of het echt vaker werd, is niet te zeggen.
one_unclear_less = Of het echt minder vaak werd, is niet te zeggen.
one_counted = In deze periode op { $with } van { $logged ->
    [one] de ene ingevulde dag
   *[other] de { $logged } ingevulde dagen
}.
one_too_early = Nog te vroeg om te vergelijken: daarvoor zijn 8 weken nodig met elk minstens 4 ingevulde dagen, dus op zijn vroegst vanaf { $date }.
one_too_little = Er is te weinig ingevuld om te vergelijken: daarvoor zijn 8 weken nodig met elk minstens 4 ingevulde dagen, dus op zijn vroegst vanaf { $date }.
one_not_filled_in = In deze periode niet beantwoord.
one_months_from_to = van { $first } tot en met { $last }
one_months_in = in { $months }
one_legend_mean = gladgestreken over vijf weken
one_as_table = Als tabel
one_as_chart = Als grafiek
one_figures = Cijfers
one_figures_hide = Cijfers verbergen
one_table_mild = Licht
one_table_moderate = Matig
one_table_when = Wanneer
one_table_day = Hoe erg het die dag was
ba_title = Voor en na: { $name }
ba_choose = Welke verandering
ba_before = ervoor: { $with } van { $days } ingevulde dagen
ba_since_later = erna: telt vanaf { $date }
ba_since = sinds { $date }: { $with } van { $days }
ba_span = { $period }: { $with } van { $days }
ba_span_days = { $period }: { $with } van { $days } ingevulde dagen
ba_since_days = sinds { $date }: { $with } van { $days } ingevulde dagen
ba_too_early = Nog te vroeg om te vergelijken. Dat kan vanaf { $date }.
ba_levels = Ervoor ({ $when_before }) { $before } dagen per week, erna ({ $when_after }) { $after }.
ba_levels_of = De dagen per week ervoor en erna gaan over weken met minstens 4 ingevulde dagen.
ba_level_before = ervoor: { $days } dagen per week
ba_level_before_short = ervoor: { $days }
ba_level_after = erna: { $days }
ba_legend_between = eerste twee weken, tellen voor geen van beide mee
ba_legend_weeks = weken geteld vanaf { $date }
# Bron: Peikert 1996, 81 mensen met migraine: 16 % minder aanvallen met placebo.
ba_care = Na een slechte tijd wordt het vaak vanzelf beter, en ook een placebo (neppil) helpt een deel van de mensen.
ba_others_more = In dezelfde tijd veranderde ook: { $names } en nog { $more ->
    [one] 1
   *[other] { $more }
}. Het dagboek kan die niet uit elkaar houden.
ba_whole_diary = { $name } werd vanaf het begin van dit dagboek gebruikt. Er is dus geen tijd zonder om mee te vergelijken.
ba_too_little_before = Er is te weinig ingevuld van ervoor om mee te vergelijken; er komt dus geen antwoord meer.
ba_line_too_little_before = Er is te weinig ingevuld van ervoor om mee te vergelijken; er komt dus geen antwoord meer. Hoe het sindsdien ging, zie je in de staafjes van elke klacht.
ba_nothing_before = Er is niets ingevuld van ervoor dat meetelt, dus valt er niets te vergelijken. Hoe het sindsdien ging, zie je in de staafjes van elke klacht.
ba_too_little_after_yet = Er is te weinig ingevuld van erna om te vergelijken, tot nu toe. Het dagboek kijkt weer op { $date }.
ba_too_little_after_all = Er is te weinig ingevuld van erna om te vergelijken; er komt dus geen antwoord meer.
ba_nothing_before_of_one = Van deze klacht is ervoor niets ingevuld dat meetelt, dus er is niets om mee te vergelijken.
ba_nothing_since = Sindsdien is niets ingevuld dat meetelt.
ba_counted_before = Ervoor, { $period }: op { $with } van de { $days } ingevulde dagen.
ba_counted_after = Erna, { $period }: op { $with } van de { $days } ingevulde dagen.
ba_picture = { $title }. { $said }
ba_line = Voor en na { $name } ({ $date })
ba_line_levels = Dagen per week, in { $before } weken ervoor en { $after } erna met minstens 4 ingevulde dagen.
ba_line_levels_up_to = Dagen per week, in hooguit { $before } weken ervoor en { $after } erna met minstens 4 ingevulde dagen.
ba_line_more = { $signs ->
    [one] Nog 1 andere klacht
   *[other] Nog { $signs } andere klachten
}
ba_line_fewer = Minder klachten
ba_line_before = Dagen met de klacht, van de ingevulde dagen; de eerste twee weken erna tellen voor geen van beide mee.
ba_line_counts = Dagen met de klacht, van de ingevulde dagen, ervoor en sinds { $date }.
ba_line_counts_between = Dagen met de klacht, van de ingevulde dagen, ervoor en erna ({ $period }).
ba_head_levels = { $before } dagen per week ervoor, { $after } erna ({ $period }).
ba_line_both = { $before } ervoor, { $after } erna
ba_line_both_since = { $before } ervoor, { $after } sindsdien
ba_line_only_before = { $was } ervoor
ba_line_of = { $with } van { $days }
# Over the numbers beside the bars.
ba_column_levels = dagen per week
ba_column_counts = dagen met
ba_column_before_after = ervoor → erna
ba_column_before_since = ervoor → sinds
# Van de tijd sindsdien telt nog niets.
ba_column_before = ervoor
ba_line_clear = (meer dan gewone schommelingen)
ba_line_maybe = (misschien meer dan gewone schommelingen, misschien toeval)
ba_line_rest_unclear = { $signs ->
    [one] Het andere verschil kan door gewone schommelingen komen.
   *[other] De andere verschillen kunnen door gewone schommelingen komen.
}
ba_line_unclear = { $signs ->
    [one] Zo’n verschil kan door gewone schommelingen komen.
   *[other] Zulke verschillen kunnen door gewone schommelingen komen.
}
# Beide niveaus zijn hetzelfde getal.
ba_line_alike = Gemiddeld even vaak; gewone schommelingen kunnen een verschil verbergen.
# De getallen staan naast de staven.
ba_rows_unclear = { $signs ->
    [one] Het verschil in de rij kan door gewone schommelingen komen.
   *[other] De verschillen in de rijen kunnen door gewone schommelingen komen.
}
# Achter “Voor en na Citraat (10 aug):”.
ba_rows_unclear_brief = kan door gewone schommelingen komen.
ba_line_no_cause = Dat bewijst niet waardoor het komt.
ba_line_too_little_after = Er is te weinig ingevuld van erna om te vergelijken.
ba_line_cannot_tell = Dat kan het dagboek niet zeggen: er zijn geen dagen om mee te vergelijken.
days_share = Deel van de dagen met { $sign }
days_with = met
days_without = zonder
days_line = { $factor }: met { $with }, zonder { $without }
days_side = { $with } van { $days } dagen ({ $share })
days_few = Nog niets van wat er speelde heeft 10 dagen met en 10 dagen zonder.
days_not_cause = Alleen geteld: dit zegt niet waardoor het komt.
same_days_line = { $other }: op { $both } van { $days } dagen met { $sign }
same_period_line = { $other }: in dezelfde weken of maanden, niet duidelijk op dezelfde dagen
same_days_none = Voor { $sign } valt niets op.
