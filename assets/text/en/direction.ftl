direction_worse = more often or worse
direction_better = less often or milder
direction_leaning_worse = perhaps more often or worse
direction_leaning_better = perhaps less often or milder
direction_no_clear_change = cannot be told
direction_not_enough_weeks = too few weeks
# $first, $first_range, $last, $last_range
direction_thirds = { $first } days a week in the first third of this period (95%: { $first_range }), { $last } in the last ({ $last_range }).
# $first, $last
direction_severity = Average severity: from { $first } to { $last } (0 is none, 3 is severe).
direction_says_worse = In this period it clearly came more often or was worse.
direction_says_better = In this period it clearly came less often or was milder.
direction_says_leaning_worse = In this period it may have come more often or been worse, but that may also be chance.
direction_says_leaning_better = In this period it may have come less often or been milder, but that may also be chance.
direction_says_no_clear_change = Whether it became more or less in this period cannot be told. That is not the same as no change.
direction_all_equal = same every week
direction_says_all_equal = In this period every week filled in was the same.
direction_says_not_enough_weeks = In this period { $weeks ->
    [0] no week has
    [one] 1 week has
   *[other] { $weeks } weeks have
} enough days filled in. To say whether it became more or less takes 8 weeks with at least 4 days filled in each.
direction_interval_words = The numbers in brackets say how exact it is: the fewer days you filled in, the wider they are.
direction_in_period = in this period: { $what }
