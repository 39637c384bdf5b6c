verdict_unknown = { $more ->
    [one] 1 more day needed
   *[other] { $more } more days needed
}
# $with, $logged
verdict_count = { $with } of { $logged }
# $with, $logged, $weeks
verdict_cyclic = on { $with } of the { $logged } days you filled in · in { $weeks } of the last 8 weeks
# $with, $logged, $weeks
verdict_persistent = on { $with } of the { $logged } days you filled in, at least half · in { $weeks } of the last 8 weeks
# $with, $logged, $weeks
verdict_watch = on { $with } of the { $logged } days you filled in · in { $weeks } of the last 8 weeks, not yet certain how often
# $with, $logged, $more
verdict_early = on { $with } of { $logged } days in 4 weeks · { $more ->
    [one] 1 more day
   *[other] { $more } more days
} before the diary can say
verdict_depends = not certain: too many empty days
status_unknown = not yet
status_early = seen often so far
status_none = not often enough to call it recurring
status_watch = comes back; not yet certain how often
status_cyclic = more than one day a week, most weeks
status_persistent = at least half of the days
