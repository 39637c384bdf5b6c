cli_marks_none = Er is geen dag gemarkeerd.
# Wat er gedaan is, zoals het bij ongedaan maken staat: markering nieuw kussen, 1 maart.
cli_mark_done = Gedaan: { $what }
cli_mark_unknown = Er is geen eigen markering met deze naam (en dag): { $name }
cli_mark_several = Meer dagen hebben een markering met deze naam; geef --day ({ $days }): { $name }
