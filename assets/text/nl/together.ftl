together_title = Vaak op dezelfde dagen (geen oorzaak)
together_same_days = { $pair } vallen vaker op dezelfde dag dan je bij toeval zou verwachten: op { $both } van { $days } dagen met { $first }; bij toeval zou het { $expected } zijn.
together_same_period = { $pair } komen in dezelfde weken of maanden voor, maar daarbinnen niet duidelijk vaker op dezelfde dag (zelfde periode).
together_no_link = { $pair }: op { $both } van { $days } dagen met { $first }; bij toeval zou het { $expected } zijn. Niet te onderscheiden van toeval.
together_not_cause = Dat twee dingen samenvallen, zegt niet dat het ene door het andere komt.
together_looked = Naast elkaar gelegd: { $pairs ->
    [one] 1 combinatie
   *[other] { $pairs } combinaties
}, { $period }. Elke 28 dagen kijkt het dagboek opnieuw.
together_too_early = Er is nog te weinig ingevuld om dagen te vergelijken.
together_takes = Twee dingen naast elkaar leggen kan vanaf 84 dagen waarop allebei is ingevuld, en van elk minstens 10 dagen met en 10 dagen zonder.
together_all_show = Alles wat vergeleken is
together_all_hide = Alleen wat opvalt
together_counted = { $other }: op { $both } van { $days } dagen, bij toeval { $expected }
together_legend_same_days = Vaker op dezelfde dag
together_legend_same_period = In dezelfde weken of maanden
together_legend_no_link = Niet van toeval te onderscheiden
