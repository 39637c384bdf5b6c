file_kind_diary = The diary’s own CSV
file_kind_wide = Sheet: a row a day
file_kind_long = Sheet: a row an entry
file_kind_pressure = Blood pressure
target_own_sign = Own symptom: { $name }
target_factor = What was going on: { $name }
target_medicine = Medicine: { $name }
target_product = Product: { $name }
target_pressure = Blood pressure
target_magnesium = Magnesium in food
target_note = Note of the day
target_nothing = Left out
# $added, $changed
import_in_all = In all: { $added } added, { $changed } changed
import_factors = What was going on, noted on days: { $count }
import_medicines = Medicines noted on days: { $count }
import_pressures = Blood pressure readings added: { $count }
import_doses = Doses of products added: { $count }
import_food = Days with magnesium in food added: { $count }
import_food_changed = Days with another amount of magnesium in food: { $count }
import_others_there = What was going on, medicines, products, readings and food already there: { $count }
import_corrected = Readings and doses changed, as this file has them otherwise: { $count }
import_dose_skipped = skipped
import_notes_changed = Days with a note changed: { $count }
import_moments_changed = Moments changed, as this file has them otherwise: { $count }
import_not_in_file = { $rows ->
    [one] No longer in this file: 1 entry that an earlier one brought; it stays as it is
   *[other] No longer in this file: { $rows } entries that an earlier one brought; they stay as they are
}
# $day, $what
import_not_in_file_day = { $day }: { $what }
import_food_name = Food of the day, added up elsewhere
import_food_portion = the whole day
# $first, $last
import_span = From { $first } to { $last }
import_nights = { $rows ->
    [one] 1 row from before the day begins counts for the day before
   *[other] { $rows } rows from before the day begins count for the day before
}
# $name, $rows
import_name_rows = { $name } ({ $rows })
cli_import_kind = Kind of file: { $kind }
cli_import_left_names = { $names ->
    [one] 1 name is left out; --map says what it is, --own-signs keeps it
   *[other] { $names } names are left out; --map says what they are, --own-signs keeps them
}
cli_import_left_unscaled = { $names ->
    [one] 1 name is left out; --map says what it is, --own-signs keeps it once --scale says how high its numbers go
   *[other] { $names } names are left out; --map says what they are, --own-signs keeps them once --scale says how high their numbers go
}
cli_import_left_unmeasured = { $names ->
    [one] 1 name may be a product and is left out; --per-unit says how much magnesium one unit holds, --map says what else it is
   *[other] { $names } names may be products and are left out; --per-unit says how much magnesium one unit holds, --map says what else they are
}
cli_import_left_unsaid = { $names ->
    [one] 1 name is left out; --map says what it is
   *[other] { $names } names are left out; --map says what they are
}
import_lost_numbers = { $name }: of what was going on only that it was there is kept, not how much; an own symptom keeps the numbers
# $line, $name, $most
import_long_name = Line { $line }: the name “{ $name }” has more than { $most } characters, the most that the diary keeps. Its rows are left out, unless you say which of the diary’s own things it is
# $line, $name
import_odd_name = Line { $line }: the name “{ $name }” has characters that no name in the diary has. Its rows are left out, unless you say which of the diary’s own things it is
cli_import_which_order = The dates do not show which number is the day. Say what comes first with --day-order: { $orders }
# $typed, $known
cli_import_no_order = --day-order { $typed } is not known; it can be { $known }
cli_import_no_scale = --scale { $typed } is not a name, = and the highest number from 2 to 1000, with ,reverse behind it if that is the best
cli_import_no_amount = --per-unit { $typed } is not a name, = and milligrams from 1 to 1000, or mg where its numbers are milligrams
cli_import_no_name = The file has no name { $name }
cli_import_not_for_own = --scale and --absent-is-none are for files of other programs; in the diary’s own CSV a scale stands in the map
incoming_open = Import…
incoming_begin = Import earlier data…
incoming_which = Which file do you want to import?
incoming_title = Import { $file }
incoming_done = Imported
incoming_reading = The file is being read…
incoming_kind = Kind of file
incoming_brings = What is imported
incoming_names = What the names are
incoming_names_hint = Nothing is taken that you do not see here. Your choices are remembered for the next file of this kind.
incoming_leave_new = Leave out the { $names } new names
incoming_take_new = Take new names as proposed
incoming_what_is = What { $name } is
incoming_near = A near name: please look
incoming_as_product = Taken for a product with magnesium: please look. If it holds none, choose medicine
incoming_as_medicine = A supplement: without magnesium it stands among the medicines. If it holds magnesium, choose product
incoming_rows = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
# $rows, $lowest, $highest
incoming_values = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, numbers { $lowest } to { $highest }
incoming_scale = Scale
incoming_scale_of = Scale of { $name }
incoming_kind_choose = Choose the kind
incoming_scale_choose = Choose how high
incoming_scale_to = Up to { $highest }
incoming_high_is_bad = High is worse
incoming_high_is_good = High is better
incoming_steps = Rows: { $steps }
# $severity, $numbers, $rows
incoming_step = { $severity } ({ $numbers }): { $rows }
incoming_present = Where it is named, it counts as
incoming_absent = A day without an entry means none
incoming_absent_why = Off: the diary does not know. Tick it only if you noted every symptom you had on the days in this file; days that are not in it stay unknown.
incoming_left_out = What stays out
incoming_merged = Of several rows about the same day and symptom the worst counts; { $rows ->
    [one] 1 row adds nothing more
   *[other] { $rows } rows add nothing more
}
incoming_days = { $days ->
    [one] 1 day, shown by month
   *[other] { $days } days, shown by month
}
incoming_days_by_day = { $days ->
    [one] 1 day, shown by day
   *[other] { $days } days, shown by day
}
incoming_order = In the dates comes first
order_day = The day
order_month = The month
order_year = The year
incoming_lacks_order = First say what comes first in the dates
incoming_lacks_scale = First say how high the numbers of { $name } go, or leave it out
incoming_brings_nothing = So nothing would be imported
incoming_do = Import
incoming_other_file = Another file…
incoming_take_back = Take it back
incoming_can_go_back = A copy of the diary from before was kept. Undo takes the whole import back.
incoming_needs_diary = Press Begin, and { $file } is imported
incoming_needs_open = No diary is open. Once one is, { $file } is asked about
incoming_card = Earlier data
incoming_card_hint = A sheet you keep, what Daylio, Bearable, Visible, Loop, Cronometer or a blood pressure meter saved, or another diary of this program. You see what comes in before anything is written.
incoming_another_diary = Another diary. What only it has is added here; where both have something, the one written later stays.
incoming_replaced = Replaced here, as the file has them newer: { $entries }
incoming_newer_there = Newer in the file: it takes the place of yours ({ $rows })
incoming_stays = Not the same in the file: yours stays ({ $rows })
incoming_writing = Importing… { $percent }%
incoming_broke_down = The import broke down; nothing was imported. Try again, or choose another file.
# $name, $rows
incoming_unscaled = { $name }: { $rows ->
    [one] 1 row waits
   *[other] { $rows } rows wait
} until you say how high the numbers go
# $name, $rows
incoming_unsaid_way = { $name }: { $rows ->
    [one] 1 row waits
   *[other] { $rows } rows wait
} until you say whether high is worse or better
# $name, $rows
incoming_unsaid_mg = { $name }: { $rows ->
    [one] 1 row waits
   *[other] { $rows } rows wait
} until you say how much magnesium one unit holds
# $lacks, $more
incoming_lacks_then = { $lacks } (then { $more } more)
incoming_lacks_way = First say whether high is worse or better for { $name }
incoming_more = … and { $rows } more
incoming_all_there = Everything that it brings is in the diary already
# $read, $parts
balance_sum = Rows read: { $read } = { $parts }
# $read, $parts
balance_before_sum = { $read ->
    [one] 1 row
   *[other] { $read } rows
} read: { $parts }
balance_ready = { $rows } ready
balance_waits = { $rows ->
    [one] 1 waits for you
   *[other] { $rows } wait for you
}
balance_taken = { $rows } taken
balance_there = { $rows } already there
balance_waiting = { $rows } waiting for your answer
balance_left_out = { $rows } left out
# $rows, $names
balance_by_choice = { $rows ->
    [one] 1 row only about what you leave out
   *[other] { $rows } rows only about what you leave out
}: { $names }
balance_otherwise = { $rows ->
    [one] 1 row about something that the diary has otherwise, which stays
   *[other] { $rows } rows about something that the diary has otherwise, which stays
}
balance_empty = { $rows ->
    [one] 1 row with nothing but a date
   *[other] { $rows } rows with nothing but a date
}
balance_unusable = { $rows ->
    [one] 1 row that cannot be used, listed below
   *[other] { $rows } rows that cannot be used, listed below
}
# $rows, $names
balance_part_by_choice = { $rows ->
    [one] 1 row comes
   *[other] { $rows } rows come
} in without what you leave out: { $names }
# $rows, $names
balance_part_waiting = { $rows ->
    [one] 1 row comes
   *[other] { $rows } rows come
} in without what waits for your answer: { $names }
balance_part_unusable = { $rows ->
    [one] 1 row comes in without a cell that cannot be used, listed below
   *[other] { $rows } rows come in without a cell that cannot be used, listed below
}
balance_part_otherwise = { $rows ->
    [one] 1 row comes in but for what the diary has otherwise, which stays
   *[other] { $rows } rows come in but for what the diary has otherwise, which stays
}
# $rows, $lines
import_undated = { $rows ->
    [one] 1 row without a date counts for the day above it (line { $lines })
   *[other] { $rows } rows without a date count for the day above them (lines { $lines })
}
# $line, $sheet, $reason
import_line_of_sheet = { $sheet }, line { $line }: { $reason }
import_notes_there = Days with the same note already: { $count }
import_waits_order = { $rows ->
    [one] 1 row waits
   *[other] { $rows } rows wait
} until you say what comes first in the dates
import_times = Times of day are not imported with symptoms; of a day the worst counts
# The symptom that moods become; a name must not turn its meaning with its answer.
incoming_low_mood = Low mood
incoming_low_energy = Low energy
incoming_low_sleep = Low sleep quality
incoming_moods = Your moods, best first
incoming_moods_hint = Together they become one symptom; the words themselves are not kept. Say how good each mood is; those the diary knows are filled in.
incoming_moods_become = They become
incoming_mood_how = How good { $mood } is
incoming_mood_good = Good
incoming_mood_middling = So-so
incoming_mood_bad = Bad
incoming_mood_awful = Very bad
incoming_mood_left = Leave out
incoming_lacks_mood = First say how good the mood “{ $mood }” is, or leave it out
incoming_lacks_mg = First say how much magnesium one unit of { $name } holds, or leave it out
# $yes, $no
incoming_yes_no = { $yes } times yes, { $no } times no
incoming_mark_is = Yes or a mark counts as
incoming_per_unit = Magnesium in one unit
incoming_per_unit_choose = Choose how much
incoming_per_unit_of = Magnesium in one unit of { $name }
incoming_mg = { $amount } mg
# $names, $target
incoming_shares = These become one, { $target }: { $names }. Of a day the worst counts.
# $names, $product
incoming_adds_up = These become one product, { $product }: { $names }. They are added up by day.
incoming_parts = What lies in the file
incoming_parts_hint = Only what is ticked is read.
# $name, $rows, $days
incoming_part = { $name }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, { $days ->
    [one] 1 day
   *[other] { $days } days
}
# $name, $rows
incoming_part_unread = { $name }: { $rows ->
    [one] 1 row is not read
   *[other] { $rows } rows are not read
}, as it is not ticked
incoming_part_empty = { $name }: no rows of this kind
incoming_part_hidden = hidden in the workbook
incoming_part_kind = another kind: { $kind }
incoming_part_same = has names and days that are in { $name } too: of somebody else, perhaps, or the same once more
# $part, $why
cli_import_part_left = { $part }; left out, { $why } (--sheet takes it)
cli_import_part_unwanted = { $part }; left out (--sheet takes it)
# $name, $known
cli_import_no_part = There is no { $name } in the file. It holds: { $known }
# $symptom, $other
incoming_apart = Could be { $symptom }, as “{ $other }” could. They stay two; choose { $symptom } for both to make them one
incoming_near_to = Near to { $symptom }: please look
incoming_all_near = Taken for something near, please look: { $names }
# $name, $symptom
incoming_name_as = { $name } as { $symptom }
incoming_private = Not about symptoms: left out unless you take it
incoming_undated = Rows without a date count for the day above them
incoming_same_scale = One scale for { $names } names
incoming_same_scale_of = Scale of all
# $name, $rows
incoming_unplaced = { $name }: { $rows ->
    [one] 1 row waits
   *[other] { $rows } rows wait
} until you say how good it is
# $others, $lines
import_other_lines = { $others } of the { $lines } lines of the file are no rows: titles, the names of columns, blank lines, further lines of a note
import_differing = { $days ->
    [one] On 1 day entries about one symptom differ; the worst counts
   *[other] On { $days } days entries about one symptom differ; the worst counts
}
# $day, $signs
import_differing_day = { $day }, { $signs }
# $symptom, $said, $counts
import_differing_sign = { $symptom }: { $said }; { $counts } counts
incoming_days_which = Which days
incoming_days_away = Hide the days
# $rows, $lines
import_unvalued = { $rows ->
    [one] 1 row holds a formula
   *[other] { $rows } rows hold a formula
} without a value: open the file in its own program and save it once (line { $lines })
import_cut = The file seems to be cut short in line { $line }. Get it whole from where it came, or import what is here
# $day, $line
import_cut_day = The file seems to be cut short: it stops at { $day } (line { $line }). Get it whole from where it came, or import what is here
incoming_words = Words: they would go into the note of the day. Please look
incoming_inside = Read from it: { $name }
import_mood_words = The words of your moods are not kept, only how good each is
incoming_in_mg = The numbers are milligrams of magnesium
incoming_own_amount = Another amount of magnesium in one unit of { $name }, in mg
incoming_own_amount_hint = or type, in mg
