act_moment = een moment van { $sign }, { $day }
act_moment_removed = een moment van { $sign } weggehaald, { $day }
error_no_such_moment = Dit moment staat niet meer in het dagboek. Er is niets gewijzigd.
reason_moment = geen tijd of deel van de dag: { $text }
cli_no_moment = “{ $text }” zegt niet wanneer. Schrijf cramps=3@night of cramps=3@03:40, met night, morning, afternoon, evening of een tijd, en erachter woorden als je wilt.
cli_import_moments = Momenten toegevoegd: { $moments }
moment_night = nacht
moment_morning = ochtend
moment_afternoon = middag
moment_evening = avond
moment_more = Meer voor { $sign }
moment_add = Moment toevoegen…
moment_time = Tijd
moment_time_hint = of een tijd: 03:40
moment_words = Woorden, als je wilt
moment_when_wrong = Kies een deel van de dag, of typ een tijd zoals 03:40.
moment_how_bad = Kies hoe erg het toen was.
moment_remove = Verwijderen: { $moment }
