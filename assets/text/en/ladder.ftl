rung_gp_title = Discuss with your { gp }
# Source: NHS fatigue factsheet: a few weeks without a reason.
rung_gp_fatigue = You noted fatigue on at least 4 days in each of the last three weeks.
# Source: NHG guideline on sleep problems, 2014: longer than 3 weeks.
rung_gp_sleep = You noted poor sleep on at least 4 days in each of the last three weeks.
# Source: GP advice on low mood for longer than two weeks.
rung_gp_mood = You noted low mood or anxiety on at least 4 days in each of the last two weeks.
# Source: Thuisarts.nl: home limit 135/85.
rung_gp_blood_pressure = Your { $readings } blood pressure readings on { $days } of the last 28 days average { $systolic }/{ $diastolic }. At home 135/85 is the limit from which to discuss it.
hint_open = Look at intake
hint_at_upper = You already take { $level } or more from supplements, the upper level. More magnesium is then not what to look for; discuss these symptoms with your { gp }.
hint_at_norm = On { $days } of the last 28 days you already noted the norm or more, so your intake is not the first place to look.
hint_signs_full = { $signs } keep coming back.
hint_signs_early = { $signs } have been there often so far.
cli_gp = { $title }: { $reason }
