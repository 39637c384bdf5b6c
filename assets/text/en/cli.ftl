cli_no_day = This is not a day that exists, written as 2026-11-22: { $text }
cli_no_answer = This is not an answer like headache=2: { $text }
cli_no_level = An answer is 0 none, 1 mild, 2 moderate or 3 severe, not this: { $text }
cli_unknown_sign = There is no symptom with this name: { $name }
cli_unknown_factor = Nothing of what was going on has this name: { $name }
cli_add_own = To add it as one of your own, give --add.
cli_did_you_mean = Did you mean { $name }?
cli_known_signs = Known: { $names }.
cli_no_reading = This is not a blood pressure reading like 128/82 or 128/82/70 (upper 60–280, lower 30–180 and below the upper, pulse 25–250): { $text }
cli_no_event = This is not an event like fracture or fracture:left wrist (fracture, bone_density, height_loss, other): { $text }
cli_nothing_to_log = There is nothing to log. Give answers such as headache=2, or --rest-none, --note, --factor, --bp, --event, --took, --skipped or --ate.
cli_twice = This symptom is answered twice in one command: { $sign }
cli_logged = Saved for { $day }.
cli_logged_nothing_new = The diary already said this for { $day }; nothing was changed.
cli_undone = Undone: { $what }
cli_redone = Done again: { $what }
cli_no_answers = Nothing was filled in for { $day }.
# $sign, $severity
cli_show_answer = { $sign }: { $severity }
cli_show_remark = “{ $remark }”
cli_show_late = filled in { $days } days later
cli_show_not_asked = Not filled in: { $signs }
cli_show_note = Note: { $note }
cli_show_factors = Day: { $factors }
cli_show_supplements = Supplements: { $products }
# $foods
cli_show_food = Food: { $foods }
# $reading
cli_show_pressure = Blood pressure: { $reading }
# $kind, $body
cli_show_event = { $kind }: { $body }
cli_check_ok = The diary is whole: { $path }
# $path, $answers, $first, $last
cli_sample_made = A sample diary with { $answers } answers, { $first } to { $last }: { $path }
cli_sample_exists = There is already a file at this place; a sample diary is only written to a new one: { $path }
cli_sample_years = A sample diary has 1 to 50 years.
cli_trends_as_of = As of { $day }
cli_trends_nothing = There is nothing to look back on yet.
cli_hint_full = { $signs } keep coming back. These symptoms can have many causes. You could look at how much magnesium you get from food.
cli_hint_early = { $signs } have been there often so far. These symptoms can have many causes. You could look at how much magnesium you get from food.
cli_import_added = Answers added: { $added }
cli_import_changed = Answers changed: { $changed }
cli_import_already = Answers already there: { $already }
cli_import_notes = Days with a note added: { $notes }
cli_import_signs = Own symptoms added: { $names }
cli_import_clashes = Left as the diary has it: { $clashes }
cli_import_left_out = Rows left out: { $rows }
# $name, $rows, $example, $scale, $map
cli_import_scale = “{ $name }” is left out as a whole ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
}): it has { $example }, and the diary counts from 0, none, to 3, severe. If its numbers go from 0 to { $scale } at worst, import again with --map and a file that says { $map }
cli_import_more = … and { $rows } more; --json lists all
cli_import_dry_run = Nothing was written (--dry-run).
# $day, $sign, $kept, $offered
cli_import_clash_answer = { $day }, { $sign }: the diary has { $kept }, the file { $offered }
cli_import_clash_note = { $day }: the diary has another note
# $line, $reason
cli_import_line = line { $line }: { $reason }
# $names, $more
cli_import_names_more = { $names } and { $more } more
cli_import_ignored_columns = Columns not used: { $names }
cli_import_latin1 = The file is not in UTF-8; it was read as Western European text. Check names with accents.
cli_import_nothing = No row of this file could be taken; nothing was changed: { $file }
# $rows, $file
cli_exported = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} written to { $file }
cli_file_exists = There is already a file with this name; nothing was written. Choose another name, or give --force to replace it: { $file }
# $file, $reason
cli_file_unreadable = This file could not be read ({ $reason }): { $file }
# $file, $reason
cli_file_unwritable = This file could not be written ({ $reason }): { $file }
# $first, $last
cli_period_backwards = The period begins after its end: { $first } to { $last }
# $format, $known
cli_unknown_format = The format { $format } is not known. Known: { $known }
