together_title = Often on the same days (not a cause)
# $pair, $both, $days, $first, $expected
together_same_days = { $pair } fall on the same day more often than you would expect by chance: on { $both } of { $days } days with { $first }; by chance it would be { $expected }.
together_same_period = { $pair } come in the same weeks or months, but within those not clearly more often on the same day (same period).
# $pair, $both, $days, $first, $expected
together_no_link = { $pair }: on { $both } of { $days } days with { $first }; by chance it would be { $expected }. Cannot be told apart from chance.
together_not_cause = That two things fall together does not say that one comes from the other.
# $pairs, $period
together_looked = Laid side by side: { $pairs ->
    [one] 1 pair
   *[other] { $pairs } pairs
}, { $period }. The diary looks again every 28 days.
together_too_early = Too little is filled in yet to compare days.
together_takes = Laying two things side by side takes 84 days with both filled in, and of each at least 10 days with it and 10 days without.
together_all_show = All compared
together_all_hide = Only what stands out
# $other, $both, $days, $expected
together_counted = { $other }: on { $both } of { $days } days, by chance { $expected }
together_legend_same_days = More often on the same day
together_legend_same_period = In the same weeks or months
together_legend_no_link = Cannot be told apart from chance
