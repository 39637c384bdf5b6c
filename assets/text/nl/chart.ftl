trends_in_all = In totaal op { $with } van { $logged ->
    [one] de ene ingevulde dag
   *[other] de { $logged } ingevulde dagen
}.
# Waarom de bladzijde van alle klachten meer dagen telt.
trends_only_others = { $days ->
    [one] Op nog 1 dag vulde je alleen andere klachten in.
   *[other] Op nog { $days } dagen vulde je alleen andere klachten in.
}
trends_mean_of = { $mean } ({ $low }–{ $high })
trends_table_late = Later ingevuld
trends_table_mean = Gladgestreken over 5 weken
trends_table_mean_note = Gladgestreken over 5 weken: dagen per week over de vijf weken eromheen, met de uiteinden van het 95%-interval. Hoe minder dagen je invulde, hoe verder die uit elkaar liggen.
trends_worst_fortnight = Ergste twee weken: { $period }, op { $with } van { $logged ->
    [one] de ene ingevulde dag
   *[other] de { $logged } ingevulde dagen
}.
chart_compare = Vergelijken met
chart_compare_none = Niet vergelijken
chart_zoom_in = Inzoomen
chart_zoom_out = Uitzoomen
chart_earlier = Eerdere weken
chart_later = Latere weken
chart_whole = Hele periode
chart_copy = Kopiëren als plaatje
chart_copied = Het plaatje staat op het klembord.
chart_picture_save = Afbeelding bewaren…
chart_picture_where = Waar wil je de afbeelding van de grafiek bewaren?
chart_save = Bewaren als CSV…
chart_saved = Bewaard: { $path }
chart_where = Waar wil je de cijfers van de grafiek bewaren?
# Dagen waarop iets genoteerd is, als streepjes onder de grafiek.
chart_factor = Wat er speelde, op de dagen die te zien zijn
chart_factor_none = Niets erbij
chart_ticks = { $name } ({ $days ->
    [one] 1 dag
   *[other] { $days } dagen
})
