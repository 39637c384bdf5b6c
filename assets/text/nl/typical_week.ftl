week_title = Een gewone week
week_intro = Voor wie niet elke dag eten noteert: 26 vragen over wat je eet, op hoeveel dagen per week en hoeveel. Het duurt twee minuten en geeft een marge.
week_food = { $food } ({ $portion })
week_often = Hoe vaak per week: { $food }
week_portions = { $count } × op zo’n dag
week_result = Ongeveer { $range } per dag uit deze soorten eten
week_result_detail = { $answered } van { $of } beantwoord. Wat je daarnaast eet, telt nog niet mee.
# Source: the test `made_up_weeks` of the typical week.
week_result_whole = Ongeveer { $range } op een gewone dag
week_whole_detail = Porties en voedingswaarden zijn grof, en voor wat niet gevraagd is, is een beetje bijgeteld. In verzonnen weken lag de echte hoeveelheid negen van de tien keer binnen de marge.
week_none = Nog geen antwoorden.
week_norm = Ter vergelijking: { $set } { $norm } per dag, voor al het eten, drinken en supplementen samen.
