gp_title = Discuss with your { gp }
# Where there is least room.
gp_title_brief = See your { gp } about
gp_title_least = Your { gp }
# Source: NHS fatigue factsheet: a few weeks without a reason.
gp_fatigue = You noted fatigue on at least 4 days in each of the last three weeks.
# Source: NHG guideline on sleep problems (Slaapproblemen), present version: lasting from 3 weeks on.
gp_sleep = You noted poor sleep on at least 4 days in each of the last three weeks.
# Source: GP advice on low mood for longer than two weeks.
gp_mood = You noted low mood or anxiety on at least 4 days in each of the last two weeks.
# Source: NHS (copy): three weeks or longer.
gp_stomach = You noted poor appetite or an upset stomach on at least 4 days in each of the last three weeks.
# Source: Cardiologie Centra Nederland (palpitations that keep coming back); Thuisarts (headache that comes often); tingling is general knowledge.
# $sign, $with, $logged
gp_recurring = Keeps coming back: { $sign }, on { $with } of the { $logged } days you filled in over the last 8 weeks.
# Source: NHS 111 Wales, read 2026.
# $sign, $with, $logged
gp_memory = Keeps coming back: { $sign }, on { $with } of the { $logged } days you filled in over the last 8 weeks. Go if you or others notice that it gets worse.
# Source: ICHD-3 8.2.
# $days, $few, $many
gp_painkillers = In each of the last three stretches of 30 days you noted painkillers as often as the limit of their kind, or more often: on { $days } days. From { $few } days a month on for triptans, opioids and combinations, and { $many } for others, painkillers can cause headache themselves.
# Source: Thuisarts.nl: home limit 135/85.
# $systolic, $diastolic, $readings, $days
gp_blood_pressure = Your { $readings } blood pressure readings on { $days } of the last 28 days average { $systolic }/{ $diastolic }. At home 135/85 is the limit from which to discuss it.
hint_open = Look at intake
hint_at_upper = You already take { $level } or more from supplements, the upper level. More magnesium is then not what to look for.
hint_at_norm = On { $days } of the last 28 days you already noted the norm or more, so your intake is not the first place to look.
hint_signs_full = { $signs } keep coming back.
# More keeps coming back than counts for the hint.
hint_signs_among = { $signs } keep coming back and count here.
hint_signs_early = { $signs } have been there often so far.
# $title, $reason
cli_gp = { $title }: { $reason }
