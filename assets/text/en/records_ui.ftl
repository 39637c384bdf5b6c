nav_records = Records
records_tabs = What the records show
records_pressure = Blood pressure
records_medicines = Medicines
records_labs = Results
records_away = Away
day_field = Day
day_from = First day
day_to = Last day, if you know it
day_last = Last day

pressure_add = New reading
pressure_when = When
pressure_period = Period
pressure_days = { $days } days
pressure_year = A year
pressure_everything = Everything
pressure_empty = No readings yet.
pressure_empty_next = Type a reading. Measure seated, after 5 minutes of rest, twice in the morning and twice in the evening, for seven days in a row; the first day is left out of the mean.
pressure_none_in = No readings in this period.
# $period, $days
pressure_chart_name = Blood pressure, { $period }: readings on { $days ->
    [one] 1 day
   *[other] { $days } days
}. The table beside says them all.
pressure_legend_morning = morning
pressure_legend_evening = evening
pressure_legend_other = other or unknown time
pressure_legend_limit = 135 and 85: home limit
pressure_table_show = As a table
pressure_table_hide = As a chart
pressure_table_day = Day
pressure_table_other = Other
# $numbers, $pulse
pressure_with_pulse = { $numbers }, pulse { $pulse }
# $day, $what
pressure_point = { $day }: { $what }
pressure_look = Averages

medicine_list = Your medicines
medicine_list_hint = What you take, in your own words. Today offers them to tick; a day without a tick says nothing.
medicine_list_empty = Nothing in the list yet.
medicine_add = Add a medicine…
medicine_name = Name of the medicine
medicine_never = noted on no day
# $days, $day
medicine_noted_last = noted on { $days ->
    [one] 1 day
   *[other] { $days } days
}, last on { $day }
medicine_put_away = Put away
medicine_take_out = Take out again
medicine_delete = Delete
medicine_months = Days with a painkiller by month
medicine_months_empty = Tick a painkiller on Today, and its days of each month are counted here.

lab_new = New result
lab_kind = What was measured
lab_own = Something else…
lab_own_name = Name of the test
lab_figure = Value
lab_figure_hint = 0.82, >90, negative
lab_unit = Unit
lab_low = Reference range from
lab_high = to
lab_range_hint = as printed, or empty
lab_list = Results
lab_empty = No results yet. Copy them from the printout, with the reference range as it is printed there.
lab_note = A blood value of magnesium says little about what the body has in store. Discuss results with your { gp }.
# $name, $day
lab_remove = Take { $name } of { $day } away

away_new = Away
away_hint = On holiday, ill, in hospital: these days are not asked for and not counted. Whatever you fill in ends the time away; a note does not.
away_why = Why
away_why_missing = Choose why.
away_words = Your words, if you like
away_do = Note as away
away_list = Days away
away_list_empty = None.
# $first, $last
away_line = { $first } – { $last }
away_line_open = from { $first } on
away_remove = Take { $days } away

# $last, $why
away_banner = Away until { $last } ({ $why }). Whatever you fill in ends it.
away_banner_open = Away ({ $why }). Whatever you fill in ends it.
away_day = Away: { $why }
away_mark = away
away_button = Away…
away_day_stays = { $day } is filled in and stays as it is. The other days are noted as away.
away_days_stay = { $days ->
    [one] 1 of these days is filled in and stays as it is. The others are noted as away.
   *[other] { $days } of these days are filled in and stay as they are. The others are noted as away.
}
away_days = { $days ->
    [one] 1 day away
   *[other] { $days } days away
}

today_medicines = Medicines
today_add_medicine = Add a medicine…

search_title = Search
search_field = What to look for
search_hint = A word or part of it, or a date
search_empty = Notes, remarks, events, marks, results, and the names of symptoms, of what was going on, medicines and supplements are looked through.
search_nothing = Nothing found.
search_days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
search_more = … and { $days } more days. Another word narrows it down.
search_preparing = Reading the diary…
search_sign = What it is, and when to see a doctor
search_open_day = open
# $day, $what
search_open = { $day }: { $what }

erase_title = Delete for good
erase_card_hint = A day, a period, a symptom or everything: gone from the file, not only from sight.
erase_open = Delete for good…
erase_scope = What
erase_scope_days = Days
erase_scope_sign = A symptom
erase_scope_everything = Everything
erase_which_sign = Which symptom
erase_all_days = On all days
erase_these_days = Only on these days
# $what, $rows
erase_says = This deletes { $what }: { $rows }.
erase_says_nothing = The diary holds nothing of this.
erase_no_undo = This cannot be undone.
erase_no_undo_before = What you did before this can no longer be undone either.
erase_copies = { $files ->
    [one] It may still be in this file afterwards:
   *[other] It may still be in these files afterwards:
}
erase_own_copies = { $files ->
    [0] Also keep no copy from just before this; otherwise one is made
    [one] Also delete the kept copy that still holds it; a new one is made without it
   *[other] Also delete the { $files } kept copies that still hold it; a new one is made without it
}
erase_copy_first = Without this a copy is made first, and stays as long as the others.
erase_copies_too = Delete these copies too
erase_copies_gone = { $files ->
    [one] The kept copy that held it is deleted too; a new one was made without it.
   *[other] The { $files } kept copies that held it are deleted too; a new one was made without it.
}
erase_copies_stay = { $files ->
    [one] It is still in one kept copy.
   *[other] It is still in { $files } kept copies.
}
erase_elsewhere = Not touched: what you printed or took to another place, and what a cloud or a backup of the computer keeps.
erase_word = delete
erase_type_word = Type “{ $word }” to confirm
erase_do = Delete for good
erase_done = Deleted for good: { $rows }.
erase_done_busy = Deleted for good: { $rows }. Another window or command has the diary open; a piece of its log goes when that is closed.
erase_copies_failed = The diary’s rows are deleted, but this copy could not be: { $reason }

hindsight_title = On which days
hindsight_rule = Counts only: on days with an answer for { $sign }, from the first time it was noted. More often together says nothing about why.
hindsight_none = Nothing that was going on was noted on the days you filled in in this period.

keys_search = search
# $name, $period
lab_line = { $name }, its numbers from left to right, { $period }
lab_line_range = the reference range printed beside them
