### "Why do I see this?": every number behind the hint.

hint_why = Why do I see this?
hint_why_title = Why do I see this hint?
hint_rule_full = On each of the last { $days } days at least 2 symptoms kept coming back, not necessarily the same ones.
hint_rule_early = This is an early hint. On each of the last { $days } days at least 2 symptoms were there often. The diary has too few days yet to say whether they keep coming back.
hint_since = It was so for the first time on { $day }.
hint_rule_sign = A symptom keeps coming back if it is there on more than 1 day a week with at least 95% certainty, and is spread over the weeks. At least 80% must remain if all days not filled in had been free of it.
hint_rule_often = A symptom is there often if in the last 28 days it was there on more than 1 day a week with at least 95% certainty. At least 80% must remain if all days not filled in had been free of it, and at least 14 days must be filled in.
hint_rule_counting = Bones, blood pressure, sweet cravings and your own symptoms do not count here.
# $with, $logged, $days
hint_days = On { $with } of the { $logged } days you filled in, in the last { $days } days
# $weeks, $of
hint_weeks = In { $weeks } of the last { $of } weeks
hint_starts = { $starts ->
    [0] Did not start again after 2 or more filled in days without it
    [one] Started again 1 time after 2 or more filled in days without it
   *[other] Started again { $starts } times after 2 or more filled in days without it
}
hint_sure = More than 1 day a week with { $share } certainty
hint_sure_above = More than 1 day a week with over { $share } certainty
hint_sure_if_free = If all days not filled in had been free of it: { $share } certainty
hint_sure_if_free_above = If all days not filled in had been free of it: over { $share } certainty
# $clustering, $weight
hint_clustering = Days with and without the symptom come in groups ({ $clustering } on a scale from 0 to 0.8). That is why each day counts for { $weight }.
hint_ill = { $ill ->
    [one] 1 day you noted as “ill” counts as not filled in here.
   *[other] { $ill } days you noted as “ill” count as not filled in here.
}
hint_does_not_say = What this does not say
hint_does_not_say_1 = Nothing about the cause. Each of these symptoms fits many causes; the page of the symptom names the usual ones.
hint_does_not_say_2 = Nothing about how much magnesium is in your body. The diary does not measure that.
hint_does_not_say_3 = Not that you need to take anything. The only idea is: have a look at what you eat, and talk to your { gp } if you are worried.
