episodes_title = Episodes
episodes_show = Tonen
episodes_hide = Inklappen
episodes_none = Deze klacht is nog geen enkele dag genoteerd.
episodes_start = Begin
episodes_length = Duur
episodes_worst = Ergste dag
episodes_free_before = Klachtvrij ervoor
episodes_days = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} ({ $with } met klacht)
episodes_days_open = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} tot nu toe ({ $with } met klacht)
episodes_free = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
episodes_first = eerste keer
episodes_rule = Een episode eindigt na twee ingevulde dagen zonder klacht. Dagen die je niet invulde, tellen niet.
episodes_returns = Is de klacht weg, dan komt die in de helft van de gevallen binnen ongeveer { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} terug ({ $times } keer gezien).
episodes_returns_too_few = { $times ->
    [0] De klacht kwam nog niet terug nadat die weg was.
    [one] De klacht kwam 1 keer terug. Dat is te weinig om te zeggen hoe snel.
   *[other] De klacht kwam { $times } keer terug. Dat is te weinig om te zeggen hoe snel.
}
episodes_weekdays = Dagen van de week, in deze periode
episodes_weekday = op { $with } van { $logged } dagen
episodes_weekday_range = { $count } (95%: { $low }–{ $high }%)
episodes_weekday_legend = hoe nauwkeurig het is: hoe minder dagen, hoe langer
episodes_weekday_few = op { $with } van { $logged } dagen, te weinig om meer te zeggen
episodes_weekdays_note = Zulke verschillen tussen dagen zijn vaak toeval, zeker als de streepjes elkaar overlappen.
episodes_weekdays_too_few = Voor de dagen van de week is nog te weinig ingevuld: nodig zijn 8 keer dezelfde weekdag in deze periode.
