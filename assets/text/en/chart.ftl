# $with, $logged
trends_in_all = In all on { $with } of { $logged ->
    [one] 1 day
   *[other] the { $logged } days
} you filled in.
# Why the page of all symptoms counts more days.
trends_only_others = { $days ->
    [one] On 1 more day you filled in other symptoms only.
   *[other] On { $days } more days you filled in other symptoms only.
}
# $mean, $low, $high
trends_mean_of = { $mean } ({ $low }–{ $high })
trends_table_late = Filled in later
trends_table_mean = Smoothed over 5 weeks
trends_table_mean_note = Smoothed over 5 weeks: days a week over the five weeks around it, with the ends of its 95% interval. The fewer days you filled in, the further apart they are.
# $period, $with, $logged
trends_worst_fortnight = Worst two weeks: { $period }, on { $with } of { $logged ->
    [one] 1 day
   *[other] the { $logged } days
} you filled in.
chart_compare = Compare with
chart_compare_none = Do not compare
chart_zoom_in = Zoom in
chart_zoom_out = Zoom out
chart_earlier = Earlier weeks
chart_later = Later weeks
chart_whole = Whole period
chart_copy = Copy as picture
chart_copied = The picture is on the clipboard.
chart_picture_save = Save picture…
chart_picture_where = Where do you want to save the picture of the chart?
chart_save = Save as CSV…
chart_saved = Saved: { $path }
chart_where = Where do you want to save the numbers of the chart?
# Days with something noted, as ticks under the chart.
chart_factor = What was going on, on the days that are shown
chart_factor_none = Nothing beside it
# $name, $days
chart_ticks = { $name } ({ $days ->
    [one] 1 day
   *[other] { $days } days
})
