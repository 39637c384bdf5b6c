direction_worse = vaker of erger
direction_better = minder vaak of lichter
direction_leaning_worse = misschien vaker of erger
direction_leaning_better = misschien minder vaak of lichter
direction_no_clear_change = niet te zeggen
direction_not_enough_weeks = te weinig weken
direction_thirds = { $first } dagen per week in het eerste derde van deze periode (95%: { $first_range }), { $last } in het laatste ({ $last_range }).
direction_severity = Gemiddelde ernst: van { $first } naar { $last } (0 is geen, 3 is ernstig).
direction_says_worse = In deze periode kwam het duidelijk vaker voor of was het erger.
direction_says_better = In deze periode kwam het duidelijk minder vaak voor of was het lichter.
direction_says_leaning_worse = In deze periode kwam het misschien vaker voor of was het erger, maar dat kan ook toeval zijn.
direction_says_leaning_better = In deze periode kwam het misschien minder vaak voor of was het lichter, maar dat kan ook toeval zijn.
direction_says_no_clear_change = Of het in deze periode meer of minder werd, is niet te zeggen. Dat is iets anders dan gelijk gebleven.
direction_all_equal = elke week gelijk
direction_says_all_equal = In deze periode was elke ingevulde week gelijk.
direction_says_not_enough_weeks = In deze periode { $weeks ->
    [0] is geen week
    [one] is 1 week
   *[other] zijn { $weeks } weken
} genoeg ingevuld. Om te zeggen of het meer of minder werd, zijn 8 weken nodig met in elke week minstens 4 ingevulde dagen.
direction_interval_words = Tussen haakjes staat hoe nauwkeurig het getal is: hoe minder dagen je invulde, hoe verder ze uit elkaar liggen.
direction_in_period = in deze periode: { $what }
