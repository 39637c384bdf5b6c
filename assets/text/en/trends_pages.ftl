# All symptoms on one page.
trends_why = Why?
trends_see_gp = When to see your { gp }?
trends_late_why = What is filled in more than 3 days later comes from memory. Such days have half their colour in the calendar and are left out here. In Settings you can let them count.
trends_counts_why = The counts of a symptom can be lower: they leave out days on which that symptom was not answered.
trends_now_longer = numbers: last 8 weeks, more than the bars show
trends_see_gp_short = See your { gp }?
trends_gp_in_diary = What your diary shows now
# Says of which figures the diary names the GP by itself; what the symptoms say below holds apart from that.
trends_gp_rule = The diary itself names your { gp } for fatigue, poor sleep or an upset stomach on at least { $days } days in each of the last 3 weeks, and for low mood or anxiety on as many days in each of the last 2 weeks; when palpitations, tingling, headache or trouble with memory keep coming back; for painkillers past their limit; and for an average blood pressure of 135/85 or higher at home. Below is what holds for each symptom, whatever the diary counts.
trends_gp_none = Now: nothing of what your diary counts. What it cannot count is below.
trends_gp_at_once = Do not wait.
# $when
trends_gp_when = See your { gp } { $when }
# $sign, $weeks, $days
trends_gp_lasting = { $sign } ({ $weeks } weeks, each with at least { $days } days)
trends_gp_several = { $names }.
# $name, $more
trends_gp_first = { $name } and { $more } more
trends_gp_painkillers = painkillers
trends_now_head_brief = days a week
# $late
trends_late_out_brief = late on { $late }: not counted
trends_now_head = days a week, last 8 weeks
# $now, $with, $logged
trends_now = Now { $now } days a week (on { $with } of the { $logged } days you filled in, last 8 weeks)
# $period
trends_now_what = { $period }, every day filled in counts
trends_now_none = Now: not enough filled in (28 of the last 56 days are needed)
# $with, $logged
trends_reason_count = { $logged ->
    [one] on { $with } of 1 day
   *[other] on { $with } of { $logged } days
}
# $with, $logged
trends_reason_count_weeks = on { $with } of { $logged } days in 8 weeks
# $what, $weeks
trends_in_weeks = { $what } in these { $weeks } weeks
trends_in_all_time = { $what } in the whole diary
# $names
trends_unanswered = Not answered in this period: { $names }.
trends_unanswered_show = Show these
trends_unanswered_hide = Hide these
trends_show_more = Show all ({ $count } more)
trends_show_fewer = Show fewer
# $name, $date
trends_mark_since = { $name } since { $date }
# $name, $date
trends_mark_before = { $name } since { $date }, before this period
# $name, $date
trends_mark_on = { $name }, { $date }
trends_not_followed = no longer followed
trends_no_symptoms = No symptoms are filled in yet.
trends_marks_show = Show { $count } marked days
trends_marks_hide = Hide marked days
trends_legend_more = Whole legend
trends_legend_less = Close legend
trends_legend_thin = few days filled in
trends_legend_thin_brief = few days
trends_legend_late = filled in later, not counted
trends_legend_late_brief = late, not counted
# $period, $logged, $days
trends_filled = { $period } · { $logged } of { $days ->
    [one] 1 day
   *[other] { $days } days
} filled in
# $logged, $days
trends_filled_short = { $logged } of { $days ->
    [one] 1 day
   *[other] { $days } days
} filled in
# Where there is least room.
# $logged, $days
trends_filled_brief = { $logged } of { $days } filled in
trends_late_out_short = { $late ->
    [one] late answers on 1 day not counted
   *[other] late answers on { $late } days not counted
}
# Some answers of those days may be in time.
trends_late_counted = { $late ->
    [one] answers filled in later on 1 day
   *[other] answers filled in later on { $late } days
}
trends_late_out = { $late ->
    [one] answers filled in later on 1 day do not count
   *[other] answers filled in later on { $late } days do not count
}
trends_comes_back_unknown = { $more ->
    [one] Cannot be said yet: that needs 1 more day filled in.
   *[other] Cannot be said yet: that needs { $more } more days filled in.
}
trends_table_day = Each day: how bad it was
trends_table_week = Each week, counted back from today: days with it of days filled in
trends_table_weeks = Each stretch: days with it of days filled in
one_not_yet = cannot be said yet, { $needed }
trends_height_week = height: days a week, 0 to 7
trends_height_week_brief = height: 0–7 days
trends_height_week_least = 0–7 days
# Better or worse, at the head of all rows.
trends_way_lead = Better or worse?
trends_way_weeks = in these { $weeks } weeks
trends_way_all_time = in the whole diary
trends_way_none = Not clear for any symptom { $when }.
trends_way_none_brief = Not clear for any symptom.
# $when, $names
trends_way_worse = Clearly more often or worse { $when }: { $names }.
# $when, $names
trends_way_better = Clearly less often or milder { $when }: { $names }.
trends_way_others = For the others it is not clear.
# $when, $weeks
trends_way_too_little = Too few days { $when } to compare: that takes { $weeks } weeks with at least 4 days filled in each.
trends_way_later = Too early to compare: that takes 8 weeks with at least 4 days filled in each.
trends_way_longer = To see that, choose a longer period.
trends_height_longer = height: days a week on average, 0 to 7
trends_height_longer_brief = height: 0–7 days a week
trends_height_longer_least = 0–7 days a week
trends_height_day = height: how bad the day was
trends_pressure_mean = mean of { $readings } readings in 8 weeks
trends_pressure_few = mean of few readings ({ $readings }) in 8 weeks
# $low, $high
trends_pressure_range = { $low } to { $high }
# $upper, $lower
trends_pressure_weeks = by week { $upper } over { $lower }
# $upper, $lower
trends_pressure_stretches = means { $upper } over { $lower }
trends_pressure_none = fewer than 6 readings in the last 8 weeks
trends_pressure_height = blood pressure: mean of the lower and the upper value
# $when, $mean, $readings
trends_pressure_bar = { $when }: { $mean } ({ $readings ->
    [one] 1 reading
   *[other] { $readings } readings
})
# $when, $with, $logged
trends_bar = { $when }: on { $with } of { $logged ->
    [one] 1 day
   *[other] the { $logged } days
} you filled in
# $when, $with, $logged, $mild, $moderate, $severe
trends_bar_levels = { $when }: on { $with } of { $logged ->
    [one] 1 day
   *[other] the { $logged } days
} you filled in ({ $mild } mild, { $moderate } moderate, { $severe } severe)
trends_bar_empty = { $when }: not answered
trends_bar_blank = { $when }: nothing filled in
# $when, $severity
trends_bar_day = { $when }: { $severity }
trends_bar_away = { $when }: away
trends_bar_late = { $late ->
    [one] 1 day filled in later, not counted
   *[other] { $late } days filled in later, not counted
}
trends_week_from = Week from { $date }
trends_table_symptom = Symptom
trends_table_why = What was found
trends_table_now = Days a week, last 8 weeks
trends_table_counted = Days with it, of days filled in
trends_table_way_unclear = not clear
trends_table_way = This period
# One symptom.
one_back = All symptoms
one_choose = Symptom
one_about = About this symptom
one_comes_back = keeps coming back
# $name, $status
one_status = { $name }: { $status }
# The number that leads the page, as in the list of all symptoms.
one_now = Now { $now } days a week
# $date
one_now_when = since { $date }.
# $first_when, $first, $last_when, $last
one_thirds = { $first_when } it was { $first } days a week, { $last_when } { $last }.
# $first_when, $last_when
one_thirds_none = It was not there { $first_when }, nor { $last_when }.
one_thirds_of = Both thirds are of weeks with at least 4 days filled in, the number of now is of every day filled in.
one_worse = In this period it clearly came more often or was worse.
one_better = In this period it clearly came less often or was milder.
one_unclear = Whether it changed cannot be told.
one_unclear_more = Whether it really became more cannot be told.
one_unclear_less = Whether it really became less cannot be told.
# $with, $logged
one_counted = In this period on { $with } of { $logged ->
    [one] 1 day
   *[other] the { $logged } days
} you filled in.
one_too_early = Too early to compare: that takes 8 weeks with at least 4 days filled in each, so from { $date } at the earliest.
one_too_little = Too little is filled in to compare: that takes 8 weeks with at least 4 days each, so from { $date } at the earliest.
one_not_filled_in = Not answered in this period.
# $first, $last
one_months_from_to = from { $first } to { $last }
one_months_in = in { $months }
one_legend_mean = smoothed over five weeks
one_as_table = As a table
one_as_chart = As a chart
one_figures = Figures
one_figures_hide = Hide figures
one_table_mild = Mild
one_table_moderate = Moderate
one_table_when = When
one_table_day = How bad the day was
ba_title = Before and after: { $name }
ba_choose = Which change
# $with, $days
ba_before = before: { $with } of { $days } filled-in days
ba_since_later = after it: counts from { $date }
# $date, $with, $days
ba_since = since { $date }: { $with } of { $days }
# $period, $with, $days
ba_span = { $period }: { $with } of { $days }
# $period, $with, $days
ba_span_days = { $period }: { $with } of { $days } filled-in days
# $date, $with, $days
ba_since_days = since { $date }: { $with } of { $days } filled-in days
ba_too_early = Too early to compare. That can be done from { $date }.
# $when_before, $before, $when_after, $after
ba_levels = Before ({ $when_before }) { $before } days a week, after ({ $when_after }) { $after }.
ba_levels_of = The days a week before and after are of weeks with at least 4 days filled in.
ba_level_before = before: { $days } days a week
ba_level_before_short = before: { $days }
ba_level_after = after: { $days }
ba_legend_between = first two weeks, count for neither side
ba_legend_weeks = weeks counted from { $date }
# Source: Peikert 1996, 81 people with migraine: attacks 16 % fewer with placebo.
ba_care = After a bad time things often get better by themselves, and a placebo (dummy pill) helps some people too.
# $names, $more
ba_others_more = Also changed in that time: { $names } and { $more ->
    [one] 1 more
   *[other] { $more } more
}. The diary cannot tell these apart.
ba_whole_diary = { $name } was taken from the beginning of this diary on, so there is no time without it to compare with.
ba_too_little_before = Too little is filled in before it to compare with, so there will be no answer.
ba_line_too_little_before = Too little is filled in before it to compare with, so there will be no answer. How it went since is in the bars of each symptom.
ba_nothing_before = Nothing that counts is filled in before it, so there is nothing to compare with. How it went since is in the bars of each symptom.
ba_too_little_after_yet = Too little is filled in after it to compare, so far. The diary looks again on { $date }.
ba_too_little_after_all = Too little was filled in after it to compare, so there will be no answer.
ba_nothing_before_of_one = Nothing that counts is filled in of this symptom before it, so there is nothing to compare with.
ba_nothing_since = Nothing that counts is filled in since.
# $period, $with, $days
ba_counted_before = Before, { $period }: on { $with } of the { $days } days you filled in.
# $period, $with, $days
ba_counted_after = After, { $period }: on { $with } of the { $days } days you filled in.
# $title, $said
ba_picture = { $title }. { $said }
# $name, $date
ba_line = Before and after { $name } ({ $date })
# $before, $after
ba_line_levels = Days a week, in { $before } weeks before and { $after } after with at least 4 days filled in.
# $before, $after
ba_line_levels_up_to = Days a week, in up to { $before } weeks before and { $after } after with at least 4 days filled in.
ba_line_more = { $signs ->
    [one] 1 more symptom
   *[other] { $signs } more symptoms
}
ba_line_fewer = Fewer symptoms
ba_line_before = Days with the symptom, of the days filled in; the first two weeks after count for neither side.
ba_line_counts = Days with the symptom, of the days filled in, before and since { $date }.
ba_line_counts_between = Days with the symptom, of the days filled in, before and after ({ $period }).
# $before, $after, $period
ba_head_levels = { $before } days a week before, { $after } after ({ $period }).
# $before, $after
ba_line_both = { $before } before, { $after } after
# $before, $after
ba_line_both_since = { $before } before, { $after } since
# $was
ba_line_only_before = { $was } before
# $with, $days
ba_line_of = { $with } of { $days }
# Over the numbers beside the bars.
ba_column_levels = days a week
ba_column_counts = days with it
ba_column_before_after = before → after
ba_column_before_since = before → since
# Nothing counts yet of the time since.
ba_column_before = before
ba_line_clear = (more than ordinary ups and downs)
ba_line_maybe = (may be more than ordinary ups and downs, or chance)
ba_line_rest_unclear = { $signs ->
    [one] The other can be ordinary ups and downs.
   *[other] The others can be ordinary ups and downs.
}
ba_line_unclear = { $signs ->
    [one] Ordinary ups and downs can make such a difference.
   *[other] Ordinary ups and downs can make such differences.
}
# Both levels are the same number.
ba_line_alike = As often on average; ordinary ups and downs can hide a difference.
# The numbers stand beside the bars.
ba_rows_unclear = { $signs ->
    [one] Ordinary ups and downs can make the difference in the row.
   *[other] Ordinary ups and downs can make the differences in the rows.
}
# Behind "Before and after Citrate (10 Aug):".
ba_rows_unclear_brief = can be ordinary ups and downs.
ba_line_no_cause = That does not show what caused it.
ba_line_too_little_after = Too little is filled in after it to compare.
ba_line_cannot_tell = The diary cannot tell, as there are no days to compare with.
days_share = Share of days with { $sign }
days_with = with
days_without = without
# $factor, $with, $without
days_line = { $factor }: with { $with }, without { $without }
# $with, $days, $share
days_side = { $with } of { $days } days ({ $share })
days_few = Nothing that was going on has 10 days with it and 10 days without it yet.
days_not_cause = Only counted: this does not say what causes it.
# $other, $both, $days, $sign
same_days_line = { $other }: on { $both } of { $days } days with { $sign }
same_period_line = { $other }: in the same weeks or months, not clearly on the same days
same_days_none = Nothing stands out for { $sign }.
