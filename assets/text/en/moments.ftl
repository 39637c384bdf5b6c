# $sign, $day
act_moment = a moment of { $sign }, { $day }
# $sign, $day
act_moment_removed = a moment of { $sign } taken away, { $day }
error_no_such_moment = This moment is no longer in the diary. Nothing was changed.
reason_moment = not a time or a part of the day: { $text }
cli_no_moment = “{ $text }” does not say when. Write it as cramps=3@night or cramps=3@03:40, with night, morning, afternoon, evening or a time, and words behind it if you like.
cli_import_moments = Moments added: { $moments }
moment_night = night
moment_morning = morning
moment_afternoon = afternoon
moment_evening = evening
moment_more = More for { $sign }
moment_add = Add a moment…
moment_time = Time
moment_time_hint = or a time: 03:40
moment_when = When
moment_severity = How bad it was then
moment_words = In your own words (may stay empty)
moment_when_wrong = Choose a part of the day, or type a time as 03:40.
moment_how_bad = Choose how bad it was then.
moment_remove = Remove: { $moment }
