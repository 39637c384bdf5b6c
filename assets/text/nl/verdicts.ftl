verdict_unknown = { $more ->
    [one] nog 1 dag nodig
   *[other] nog { $more } dagen nodig
}
verdict_count = { $with } van { $logged }
verdict_cyclic = op { $with } van { $logged } ingevulde dagen · in { $weeks } van de laatste 8 weken
verdict_persistent = op { $with } van { $logged } ingevulde dagen, minstens de helft · in { $weeks } van de laatste 8 weken
verdict_watch = op { $with } van { $logged } ingevulde dagen · in { $weeks } van de laatste 8 weken, te weinig om zeker te zijn
verdict_early = op { $with } van { $logged } dagen tot nu toe · nog { $more ->
    [one] 1 dag
   *[other] { $more } dagen
} voor het dagboek iets kan zeggen
verdict_depends = hangt af van dagen die je niet invulde
status_unknown = nog niet
status_early = tot nu toe vaak gezien
status_none = komt niet steeds terug
status_watch = komt misschien steeds terug
status_cyclic = komt steeds terug
status_persistent = meeste dagen
