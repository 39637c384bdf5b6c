nav_magnesium = Magnesium
mag_title = Magnesium
mag_who = { $who } · { $set }: { $norm } per dag
mag_norm_line = { $set }: { $norm } per dag
mag_under_18 = De richtlijnen hier zijn voor volwassenen. Onder de 18 gelden andere getallen; daarom staat er geen.
mag_previous_day = Vorige dag
mag_next_day = Volgende dag
mag_today_name = Vandaag
mag_day_about = { $day } ongeveer { $amount }
mag_day_nothing = { $day }: geen eten genoteerd
mag_food_part = eten { $amount }
mag_food_not_noted = eten: niet genoteerd
mag_supplement_part = supplement { $amount }
mag_supplement_not_noted = supplement: niet genoteerd
mag_norm_mark = richtlijn { $norm }
# Source: comparison of USDA, Ciqual and other tables; a day's total is off by a quarter at best.
mag_estimate = Voedingswaarden zijn schattingen; een dagtotaal kan een kwart afwijken.
# Source: EFSA 2015: the norm is an adequate intake, taken from what people eat.
mag_below_norm = Wie minder eet dan de richtlijn, heeft niet vanzelf te weinig in het lichaam.
mag_food_not_all = Misschien is niet alles genoteerd: deze dag is niet als compleet aangevinkt.
mag_unknown_foods = { $foods -> 
    [one] 1 soort eten staat niet meer in de lijst en telt niet mee.
   *[other] { $foods } soorten eten staan niet meer in de lijst en tellen niet mee.
}
mag_not_noted = Niet genoteerd en niet meegeteld: { $names }.
mag_usual_week_whole = Je gewone week: ongeveer { $range } per dag.
mag_usual_week = Je gewone week: ongeveer { $range } per dag uit het eten waarover je iets invulde.
mag_supplements_about = Uit supplementen { $amount }
mag_supplements_nothing = Uit supplementen: niet genoteerd
mag_upper_mark = bovengrens supplementen { $level }
# Source: SCF 2001: the level is for readily dissociable salts in supplements, not for food.
mag_upper_only = De bovengrens geldt alleen voor supplementen, niet voor eten.
# Source: the level was set for people with healthy kidneys.
mag_upper_kidney = Bij een nierziekte geldt deze grens niet. Slik geen magnesium, ook niet als maagzuurremmer of laxeermiddel, zonder overleg met je arts.
mag_food_today = Eten vandaag
mag_food_title = Eten { $day }
mag_search = Eten zoeken
mag_search_hint = Zoek eten, bijvoorbeeld havermout
mag_search_nothing = Niets gevonden voor “{ $query }”. Je kunt het zelf toevoegen.
mag_search_result = { $food }, { $portion }, ongeveer { $amount }
mag_often = Laatst gegeten
mag_food_empty = Voor deze dag is geen eten genoteerd.
mag_more_of = Meer: { $food }
mag_fewer_of = Minder: { $food }
mag_remove_food = Weghalen: { $food }
mag_copy_yesterday = Zelfde als de dag ervoor
mag_complete = Al het eten van deze dag staat erin
mag_amount_unknown = onbekend
own_food_open = Eigen eten toevoegen…
own_food_name = Naam van het eten
own_food_portion = Eén portie, bijvoorbeeld 1 kom
own_food_mg = mg magnesium in één portie
own_food_help = Op het etiket staat vaak mg per 100 g: reken het om naar je portie.
own_food_add = Toevoegen en noteren
form_cancel = Annuleren
form_not_number = Typ een getal, bijvoorbeeld 62,5
mag_adds_title = Wat het meeste zou toevoegen
mag_adds_own = Van wat je af en toe eet
mag_adds_examples = Voorbeelden van eten met veel magnesium
mag_adds_line = { $food }: { $portion } is ongeveer { $amount }
mag_quiet = Er staan nu geen suggesties over inname.
mag_weeks_title = Laatste 4 weken
mag_weeks_total = Op { $days } van 28 dagen is eten genoteerd; op die dagen ongeveer { $amount } per dag, supplementen meegeteld.
mag_weeks_no_food = Op geen van de 28 dagen is eten genoteerd.
mag_weeks_supplements = Op { $days } van 28 dagen zijn supplementen genoteerd; op die dagen { $amount } per dag.
mag_weeks_day = { $day }: { $food }, { $supplements }
mag_weeks_gap = { $day }: niet genoteerd
mag_legend_food = eten
mag_legend_supplements = supplementen
mag_legend_gap = niet genoteerd
mag_table_show = Als tabel tonen
mag_table_hide = Als grafiek tonen
mag_table_day = Dag
mag_sources_title = Wat het meeste geeft
mag_sources_help = In de laatste 4 weken, alle genoteerde dagen samen
mag_sources_empty = In de laatste 4 weken is niets genoteerd.
mag_tabs = Delen van Magnesium
mag_tab_day = Vandaag
