# Only heard, by who has a screen reader.
# $name, $answer
heard_row = { $name }: { $answer }
heard_row_open = { $name }: not filled in
heard_answered = { $row }, saved
heard_saved = Saved
heard_done = Saved: { $act }
heard_nothing_undone = Nothing to undo
heard_nothing_redone = Nothing to do again
heard_page = { $page } page
# $group, $names
heard_group = { $group }: { $names }.
heard_no_row = There is no row { $letter }
# What a row that takes no level says to a digit.
heard_row_typed = This row is typed: Enter opens its field
# $keys, $does
heard_key = { $keys }: { $does }
