change_too_early = { $name } ({ $day }): hierover kan het dagboek niets zeggen vóór { $date }.
change_too_little_before = { $name } ({ $day }): ervoor is te weinig ingevuld om mee te vergelijken. Nodig zijn 8 weken, dus ook later komt er geen antwoord.
change_too_little_after = { $name } ({ $day }): erna is nog te weinig ingevuld om te vergelijken. Het dagboek kijkt opnieuw op { $next }.
change_too_little_after_all = { $name } ({ $day }): erna is te weinig ingevuld om te vergelijken, dus er komt geen antwoord.
# Van een product: aldoor genomen of aldoor overgeslagen, ervoor en erna.
change_always_taken = { $name } ({ $day }): je nam het op elke dag die je hebt ingevuld, dus er zijn geen dagen zonder om mee te vergelijken. Het dagboek kan het niet zeggen.
change_never_taken = { $name } ({ $day }): het staat elke dag als overgeslagen genoteerd, dus er zijn geen dagen mét om te vergelijken. Het dagboek kan het niet zeggen.
change_noted = Vanaf de derde week is het op { $taken } van { $noted ->
    [one] 1 dag
   *[other] { $noted } dagen
} als genomen genoteerd.
change_days = { $mark }: { $sign } op { $before } dagen per week in { $weeks_before } weken ervoor, op { $after } in { $weeks_after } weken erna.
change_clear = Dat verschil is groter dan je van gewone schommelingen zou verwachten. Dat bewijst niet waardoor het komt.
change_maybe = Dat is misschien meer dan gewone schommelingen, maar het kan ook toeval zijn.
change_unclear = Zo’n verschil kan door gewone schommelingen komen. Dat is iets anders dan geen verschil.
change_bad_start = De vier weken ervoor waren slechter dan de weken daarvoor. Na een slechte tijd wordt het vaak vanzelf beter, dus een deel van een verbetering is toeval.
change_others = In dezelfde tijd veranderde ook: { $names }. Het dagboek kan die niet uit elkaar houden.
# Bron: Peikert 1996, 81 mensen met migraine: aanvallen 42 % minder met magnesium, 16 % minder met placebo.
change_care = Na een slechte tijd wordt het vaak vanzelf beter. In een onderzoek bij migraine daalde het aantal aanvallen ook met een placebo (neppil): met 16%. De eerste twee weken na een verandering tellen niet mee.
