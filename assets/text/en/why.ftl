### "Why do I see this hint, or none?": each reason, strictest first, with the person's own numbers.

why_open_none = Why do I see no hint?
why_open = When do I get a hint?
why_title_none = Why do I see no hint?

## The answer, in one sentence

why_shown = At least 2 of your symptoms keep coming back, and nothing below keeps the hint away.
why_shown_early = At least 2 of your symptoms were there often so far, and nothing below keeps the early hint away.
why_too_few_days = { $more ->
    [one] There are not enough days yet: fill in 1 more.
   *[other] There are not enough days yet: fill in { $more } more.
}
why_too_few_signs = It takes at least 2 symptoms that keep coming back.
# $more, $of
why_too_short = { $more ->
    [one] It takes at least 2 symptoms on each of { $of } days: 1 day to go.
   *[other] It takes at least 2 symptoms on each of { $of } days: { $more } days to go.
}
why_silent = You put the hint away. It can come back on { $until }, or earlier if another symptom joins.

## The reasons

why_flag_name = Warning signs
why_flag_none = No warning sign is ticked today.
why_gp_name = When this diary names the { gp }
# Source: as each reason in gp.ftl; this says what it was counted from.
# $sign, $days, $weeks
why_gp_lasting = { $sign }: on { $days } days in the last { $weeks } weeks.
why_gp_least = The diary names the { gp } from { $least } days in each of these weeks on.
why_gp_recurring = It also names the { gp } while one of these keeps coming back: { $signs }.
why_gp_painkillers = Painkillers: on { $days } days in the last three stretches of 30 days.
# $readings, $least, $least_days, $days
why_gp_pressure_few = { $readings ->
    [one] Blood pressure: 1 reading in the last 28 days. The diary says something from { $least } readings on { $least_days } days.
   *[other] Blood pressure: { $readings } readings on { $days } of the last 28 days. The diary says something from { $least } readings on { $least_days } days.
}
why_gp_none = None of these reasons holds now. Whether you see your { gp } does not depend on that.
why_gp_beside = This stands above the hint and does not keep it away.
why_kidney_name = Kidney disease
why_kidney_none = You noted no kidney disease.
why_age_name = Age
why_age_adult = Going by the year of birth you noted, you are an adult.
why_age_open = You noted no year of birth. Hints are for adults.
why_rule_name = Symptoms that keep coming back
# $logged, $more
why_rule_days = { $logged ->
    [one] Of the last 56 days 1 is filled in for at least 2 symptoms that count here. { $more } more are needed. In a new diary an early look is possible from 14 days on.
   *[other] Of the last 56 days { $logged } are filled in for at least 2 symptoms that count here. { $more } more are needed. In a new diary an early look is possible from 14 days on.
}
why_rule_no_sign = None of the symptoms that count here keeps coming back now.
why_rule_one_sign = { $sign } keeps coming back now; it takes at least 2 symptoms.
# $days, $signs, $of
why_rule_short = { $days ->
    [one] At least 2 symptoms, now { $signs }: for 1 day so far. It takes { $of } days in a row.
   *[other] At least 2 symptoms, now { $signs }: for { $days } days in a row so far. It takes { $of }.
}
# $signs, $of
why_rule_holds = { $signs }: at least 2 symptoms on each of the last { $of } days.
why_ill_name = Days you were ill
why_ill_none = You noted no day as “ill” in this time.
why_nones_name = Days without symptoms
# $days, $of
why_nones = { $days ->
    [one] On 1 of the last { $of } days you noted for at least one symptom that it was not there.
   *[other] On { $days } of the last { $of } days you noted for at least one symptom that it was not there.
}
why_silence_name = Put away
why_silence_none = You did not put the hint away.
# $day, $until
why_silence_later = You chose “Later” on { $day }; the hint stays away until { $until }, unless another symptom joins.
# $day, $until
why_silence_not_for_me = You chose “Not for me” on { $day }; the hint stays away until { $until }, unless another symptom joins.
# $day, $until
why_silence_opened = You looked at your intake on { $day }; the hint stays away until { $until }, unless another symptom joins.
why_level_name = Supplements
# $amount, $level
why_level_usual = By your list you usually take { $amount } a day from supplements. From { $level } on, the upper level for supplements, the hint says something else.
# $days, $amount
why_level_noted = { $days ->
    [one] On 1 of the last 28 days you noted something about them, { $amount }.
   *[other] On { $days } of the last 28 days you noted something about them, on average { $amount }.
}
why_norm_name = Intake
# $days, $norm, $least
why_norm = { $days ->
    [one] On 1 of the last 28 days you noted { $norm } or more, the norm. From { $least } days on the hint says something else.
   *[other] On { $days } of the last 28 days you noted { $norm } or more, the norm. From { $least } days on the hint says something else.
}

## What a reason does, for the eye and for the ear

why_state_clear = does not hold the hint back
why_state_stops = keeps the hint away
why_state_changes = changes what is said
