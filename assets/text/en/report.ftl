# The page for the GP.
nav_report = Report
act_questions = questions for the { gp }
report_title = Symptom overview for the { gp }
report_sample = Sample diary: everything on this page is made up.
report_kept = Kept by myself
report_born = born in { $year }
report_who = Your name and date of birth
report_who_hint = On top of the page, if you want. Kept in your diary.
report_name = Name
report_birth_date = Date of birth
report_birth_hint = for example 12-5-1981 or 1981
# $name, $words
report_who_line = { $name }: { $words }
# $filled, $days
report_filled = { $filled } of { $days ->
    [one] 1 day
   *[other] { $days } days
} filled in
# $filled, $days
report_filled_in_time = { $filled } of { $days ->
    [one] 1 day
   *[other] { $days } days
} filled in within 3 days
report_began = started on { $day }
report_away = { $days ->
    [one] 1 day away, not counted
   *[other] { $days } days away, not counted
}
report_late = { $days ->
    [one] answers entered more than 3 days later on 1 day, not counted
   *[other] answers entered more than 3 days later on { $days } days, not counted
}
report_late_counted = { $days ->
    [one] answers entered more than 3 days later on 1 day
   *[other] answers entered more than 3 days later on { $days } days
}
report_questions = My questions
report_flags = Warning signs I ticked
# $day, $what
report_dated = { $day }: { $what }
report_sign = Symptom
report_days = days
report_before = before
report_worst = worst
report_course = course (severity)
# $with, $logged
report_count = { $with } of { $logged }
report_back = ● keeps coming back (56 days to { $day }): almost certainly more often than one day a week, in at least 5 of 8 weeks.
report_back_depends = ○ also, but only if the empty days were not all symptom-free.
report_comes_back = keeps coming back
report_depends = only if the empty days were not all symptom-free
report_no_nones = Days without a symptom are not noted in this period: how often it was not there is not known.
report_numbers = Numbers: days with the symptom out of the days filled in.
report_numbers_before = Before: as long, just before this period.
report_numbers_dash = Dash: nothing filled in that counts.
report_free = Filled in, did not occur: { $signs }.
# $sign, $logged
report_free_sign = { $sign } (0 of { $logged })
# $sign, $logged, $other
report_free_sign_apart = { $sign } (0 of { $logged }; asked apart from “{ $other }”)
report_nothing = Nothing has been filled in during this period.
report_nothing_in_time = Nothing that counts has been filled in during this period.
report_figure = { $sign }, day by day
# $day, $severity
report_figure_day = { $day } { $severity }
# $sign, $period, $days
report_figure_words = { $sign }, { $period }: { $days }.
report_legend = Height: mild, moderate, severe. Empty: none. Dashed: nothing filled in that counts. No outline: away, or outside the period.
report_pressure = Blood pressure at home
# $numbers, $readings
report_readings = { $numbers } ({ $readings ->
    [one] 1 reading
   *[other] { $readings } readings
})
# Source: general knowledge: European hypertension guidance asks for 12 or more
# $numbers, $readings
report_readings_few = { $numbers } ({ $readings ->
    [one] 1 reading
   *[other] { $readings } readings
}, which is few)
# $numbers, $days
report_mean = Mean { $numbers }, on { $days ->
    [one] 1 day
   *[other] { $days } days
}, in mmHg
# $period, $numbers
report_week = Measuring week { $period }, without its first day: { $numbers }
report_medicines = Medicines and supplements
# $name, $days
report_medicine = { $name }: noted on { $days ->
    [one] 1 day
   *[other] { $days } days
}
# $amount, $mg, $day
report_amount = { $amount } a day ({ $mg } of magnesium) from { $day }
# $amount, $day
report_amount_in_mg = { $amount } of magnesium a day from { $day }
report_painkillers = Days with a painkiller, of the days filled in: { $months }
# $months
report_painkillers_late = Days with a painkiller, of the days filled in, those filled in later too: { $months }
# $month, $taken, $filled
report_painkiller_month = { $month } { $taken } of { $filled ->
    [one] 1 day
   *[other] { $filled } days
}
# $name, $amounts
report_product = { $name }: usual amount { $amounts }
# $line, $day
report_until = { $line } to { $day }
# $line, $taken, $noted
report_taken = { $line }; taken on { $taken } of { $noted ->
    [one] 1 day noted
   *[other] { $noted } days noted
}
# $line, $days
report_not_noted = { $line }; noted on { $days ->
    [one] 0 of 1 day
   *[other] 0 of { $days } days
}
report_labs = Laboratory results
report_lab_what = Test
report_lab_value = result
report_lab_range = reference range
report_lab_day = date
report_lab_no_range = none
report_findings = What stands out
# $pairs, $period
report_looked = Compared: { $pairs ->
    [one] 1 pair
   *[other] { $pairs } pairs
}, { $period }.
report_moments = When of the day
# $sign, $days, $parts
report_moments_sign = { $sign }, noted with a time on { $days ->
    [one] 1 day
   *[other] { $days } days
}: { $parts }
report_events = Bones
report_days_away = Days away
report_notes = Notes
# A sentence that says what this is not; the word may stand here.
report_foot = Notes kept by the person: not a medical record, no diagnosis. Magnesium diary, { $day }.
# $page, $pages
report_page = Page { $page } of { $pages }
report_period = Period
report_weeks_4 = 4 weeks
report_weeks_12 = 12 weeks
report_weeks_52 = 1 year
report_language = Language of the report
report_contents = Contents
report_part_questions = My questions
report_part_calendar = Month calendar
report_part_pressure = Blood pressure
report_part_medicines = Medicines and supplements
report_part_labs = Laboratory results
report_part_findings = What stands out
report_part_notes = Notes
report_questions_hint = One question a line
report_print = Print…
report_not_printed = This computer could neither print the report nor show it. Save it as a PDF instead.
report_save = Save PDF…
report_saved = Saved: { $path }
# $path, $reason
report_not_saved = Not saved ({ $reason }): { $path }
report_not_made = The PDF could not be made. The diary has not changed. Try another period.
report_file_name = Symptom overview { $day }
report_table_name = Magnesium diary { $day }
report_where = Where do you want to save the PDF?
report_save_here = Save
error_is_the_diary = This is your diary itself; nothing is written over it: { $path }
error_is_a_copy = This is a copy of your diary; nothing is written over it: { $path }
error_not_replaced = This is not an ordinary file; nothing is written over it: { $path }
report_file_taken = There is a file here already. Choose another name: { $path }
report_file_not_shown = The file could not be opened; it is here: { $path }
report_open = Open PDF
report_stays = The file is then on this computer only. Print it, or hand it to your { gp } yourself.
report_take_along = Take your data along
report_preview = As it will print
report_loading = Making the report …
report_pages = { $pages ->
    [one] 1 page of A4
   *[other] { $pages } pages of A4
}
# $pages, $path
cli_report_done = { $pages ->
    [one] Report of 1 page saved
   *[other] Report of { $pages } pages saved
}: { $path }
