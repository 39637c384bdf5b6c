episodes_title = Episodes
episodes_show = Show
episodes_hide = Fold away
episodes_none = This symptom has not been noted on any day yet.
episodes_start = Start
episodes_length = Length
episodes_worst = Worst day
episodes_free_before = Days without it before
# $days, $with
episodes_days = { $days ->
    [one] 1 day
   *[other] { $days } days
} ({ $with } with the symptom)
# $days, $with
episodes_days_open = { $days ->
    [one] 1 day
   *[other] { $days } days
} so far ({ $with } with the symptom)
episodes_free = { $days ->
    [one] 1 day
   *[other] { $days } days
}
episodes_first = first time
episodes_rule = An episode ends after two days filled in without the symptom. Days you did not fill in do not count.
# $days, $times
episodes_returns = Once it is gone, it comes back within about { $days ->
    [one] 1 day
   *[other] { $days } days
} in half of the cases (seen { $times } times).
episodes_returns_too_few = { $times ->
    [0] The symptom has not come back yet after it was gone.
    [one] The symptom came back once. That is too few to say how soon.
   *[other] The symptom came back { $times } times. That is too few to say how soon.
}
episodes_weekdays = Days of the week, in this period
# $with, $logged
episodes_weekday = on { $with } of { $logged } days
# $count, $low, $high
episodes_weekday_range = { $count } (95%: { $low }–{ $high }%)
episodes_weekday_legend = how exact it is: the fewer days, the longer
# $with, $logged
episodes_weekday_few = on { $with } of { $logged } days, too few to say more
episodes_weekdays_note = Such differences between days are often chance, certainly where the lines overlap.
episodes_weekdays_too_few = Too little is filled in for the days of the week: it takes the same weekday 8 times in this period.
