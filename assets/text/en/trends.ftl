trends_title = Trends
trends_period = Period
trends_period_weeks = { $weeks } weeks
trends_period_year = 1 year
trends_period_all = All
# $period, $logged, $days, $share
trends_coverage = { $period } · { $logged } of { $days } days filled in ({ $share })
# $period, $logged, $days, $share
trends_coverage_in_time = { $period } · { $logged } of { $days ->
    [one] 1 day
   *[other] { $days } days
} filled in within 3 days ({ $share })
trends_coverage_late = { $late ->
    [one] 1 day filled in later
   *[other] { $late } days filled in later
}
trends_coverage_late_out = { $late ->
    [one] answers filled in later on 1 day do not count, because memory fades
   *[other] answers filled in later on { $late } days do not count, because memory fades
}
trends_only_late = { $late ->
    [one] 1 day is filled in, but more than 3 days later. It does not count here, because memory fades. In Settings you can let such answers count.
   *[other] { $late } days are filled in, but all more than 3 days later. They do not count here, because memory fades. In Settings you can let such answers count.
}
trends_comes_back = Keeps coming back
trends_comes_back_none = No symptom keeps coming back in the last 8 weeks.
trends_others = Other symptoms
trends_early = Seen often so far
trends_until = kept coming back until { $date }
trends_empty = There is nothing to look back on yet.
trends_empty_away = You are away today; days away need nothing filled in.
trends_empty_next_away = Once you are back, a day takes ten seconds. After about two weeks the diary shows what is there often, after about six what keeps coming back.
trends_empty_next = Fill in today: it takes ten seconds. After about two weeks the diary shows what is there often, after about six what keeps coming back.
trends_legend_free = filled in, no symptom
trends_legend_not_logged = not answered
trends_legend_not_logged_brief = unanswered
trends_looking_back = Looking back…
trends_table_logged = Filled in
trends_table_severe = Severe
# $sign, $period, $with, $logged
trends_chart_sentence = { $sign }, { $period }: on { $with } of { $logged ->
    [one] 1 day
   *[other] the { $logged } days
} you filled in.
# $sign, $period
trends_chart_sentence_none = { $sign }, { $period }: no days filled in.
trends_episodes_alone = { $episodes ->
    [one] 1 episode
   *[other] { $episodes } episodes
} in the whole diary.
# $episodes, $free
trends_episodes = { $episodes ->
    [one] 1 episode
   *[other] { $episodes } episodes
}, longest time without it { $free ->
    [one] 1 day
   *[other] { $free } days
}, in the whole diary.
hint_look = You could look at how much magnesium you get from food.
# $signs, $logged
hint_lead_early = After { $logged ->
    [one] 1 logged day
   *[other] { $logged } logged days
}, { $signs } have been there often so far.
hint_look_early = You could look at how much magnesium you get from food; the diary can say more after { $more ->
    [one] 1 more day
   *[other] { $more } more days
}.
hint_many_causes = These can have many causes.
hint_gp = If something does not go away or bothers you, talk to your { gp } about it.
hint_put_away = The hint is put away for now.
hint_later = Later
hint_not_for_me = Not for me
hint_not_for_me_why = “Later” puts this hint away for 4 weeks. “Not for me” does so for 90 days, unless another symptom joins.
hint_withheld_red_flag = You ticked a warning sign today. First talk to a doctor about that.
# Source: Van Laecke 2023; severe excess of magnesium occurs almost only with kidney failure plus supplements.
hint_withheld_kidney = You noted a kidney disease. Do not start magnesium pills, or antacids or laxatives with magnesium, without your doctor; this diary shows no hint about intake.
hint_withheld_under_18 = This diary shows hints about intake to adults only.
hint_withheld_presence_only = Days without symptoms are not noted in this period. Without them the diary cannot say how often symptoms come back, so it gives no hint.
