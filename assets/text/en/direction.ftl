direction_worse = went up
direction_better = went down
direction_leaning_worse = maybe more
direction_leaning_better = maybe less
direction_no_clear_change = not clear
direction_not_enough_weeks = too few weeks
direction_thirds = { $first } days a week in the first third of this period (95%: { $first_range }), { $last } in the last ({ $last_range }).
direction_severity = Average severity: from { $first } to { $last } (0 is none, 3 is severe).
direction_says_worse = In this period it clearly went up.
direction_says_better = In this period it clearly went down.
direction_says_leaning_worse = In this period it may have gone up, but that may also be chance.
direction_says_leaning_better = In this period it may have gone down, but that may also be chance.
direction_says_no_clear_change = Whether it went up or down in this period is not clear. That is not the same as no change.
direction_all_equal = same every week
direction_says_all_equal = In this period every week filled in was the same.
direction_says_not_enough_weeks = In this period { $weeks ->
    [0] no week has
    [one] 1 week has
   *[other] { $weeks } weeks have
} enough days filled in. To say whether it went up or down takes 8 weeks with at least 4 days filled in each.
direction_interval_words = The numbers in brackets say how exact it is: the fewer days you filled in, the wider they are.
direction_in_period = in this period: { $what }
