verdict_unknown = { $more ->
    [one] 1 more day needed
   *[other] { $more } more days needed
}
verdict_count = { $with } of { $logged }
verdict_cyclic = on { $with } of { $logged } days filled in · in { $weeks } of the last 8 weeks
verdict_persistent = on { $with } of { $logged } days filled in, at least half · in { $weeks } of the last 8 weeks
verdict_watch = on { $with } of { $logged } days filled in · in { $weeks } of the last 8 weeks, not often enough to be sure
verdict_early = on { $with } of { $logged } days so far · { $more ->
    [one] 1 more day
   *[other] { $more } more days
} before the diary can say
verdict_depends = depends on days you did not fill in
status_unknown = not yet
status_early = seen often so far
status_none = does not keep coming back
status_watch = may keep coming back
status_cyclic = keeps coming back
status_persistent = most days
