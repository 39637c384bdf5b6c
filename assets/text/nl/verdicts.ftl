verdict_unknown = { $more ->
    [one] nog 1 dag nodig
   *[other] nog { $more } dagen nodig
}
verdict_count = { $with } van { $logged }
verdict_cyclic = op { $with } van de { $logged } ingevulde dagen · in { $weeks } van de laatste 8 weken
verdict_persistent = op { $with } van de { $logged } ingevulde dagen, minstens de helft · in { $weeks } van de laatste 8 weken
verdict_watch = op { $with } van de { $logged } ingevulde dagen · in { $weeks } van de laatste 8 weken, nog niet zeker hoe vaak
verdict_early = op { $with } van { $logged } dagen in 4 weken · nog { $more ->
    [one] 1 dag
   *[other] { $more } dagen
} voor het dagboek iets kan zeggen
verdict_depends = niet zeker: te veel lege dagen
status_unknown = nog niet
status_early = tot nu toe vaak gezien
status_none = niet vaak genoeg voor “steeds terug”
status_watch = komt terug; nog niet zeker hoe vaak
status_cyclic = meer dan 1 dag/week, meeste weken
status_persistent = minstens de helft van de dagen
