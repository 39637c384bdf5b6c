calendar_previous_year = Previous year
calendar_next_year = Next year
calendar_previous_month = Previous month
calendar_next_month = Next month
calendar_shown = What the calendar shows
calendar_all_signs = All symptoms
calendar_worst_of_day = worst symptom of the day
calendar_late = half the colour: filled in later
calendar_ahead = { $day }: still to come
# $logged, $days
calendar_filled = { $logged } of { $days ->
    [one] 1 day
   *[other] { $days } days
} filled in
calendar_filled_none = nothing filled in
# $year, $logged, $days
calendar_year = { $year }: { $logged } of { $days ->
    [one] 1 day
   *[other] { $days } days
} filled in
# $sign, $year, $logged, $days
calendar_year_of_sign = { $sign } in { $year }: { $logged } of { $days ->
    [one] 1 day
   *[other] { $days } days
} filled in
calendar_year_nothing = { $year }: nothing filled in
# $severe, $moderate, $mild, $none
calendar_worst_levels = worst symptom severe on { $severe }, moderate on { $moderate } and mild on { $mild } days, no symptoms on { $none }
# $severe, $moderate, $mild, $none
calendar_levels = severe on { $severe }, moderate on { $moderate }, mild on { $mild } and none on { $none } days
calendar_empty = Nothing has been filled in yet.
calendar_empty_next = Fill in today: it takes ten seconds. You can also choose and fill in past days below.
calendar_fill_in_today = Fill in today
# $year, $day
calendar_empty_year = Nothing was filled in for { $year }. Your diary begins on { $day }.
calendar_go_to = To { $day }
calendar_food = Food
calendar_open_day = Open day
calendar_entered_at = filled in at { $time }
# $day, $time
calendar_entered_on = filled in on { $day } at { $time }
calendar_entered_unknown = filled in, time unknown
calendar_signs = { $signs ->
    [one] 1 symptom
   *[other] { $signs } symptoms
}
calendar_others = { $signs ->
    [one] 1 other
   *[other] { $signs } others
}
