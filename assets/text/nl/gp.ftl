gp_title = Bespreek dit met je huisarts
# Where there is least room.
gp_title_brief = Bespreek met je huisarts
gp_title_least = Huisarts
# Source: NHS fatigue factsheet: a few weeks without a reason.
gp_fatigue = Je noteerde vermoeidheid op minstens 4 dagen in elk van de laatste drie weken.
# Source: NHG guideline on sleep problems (Slaapproblemen), present version: lasting from 3 weeks on.
gp_sleep = Je noteerde slecht slapen op minstens 4 dagen in elk van de laatste drie weken.
# Source: GP advice on low mood for longer than two weeks.
gp_mood = Je noteerde somber of angstig op minstens 4 dagen in elk van de laatste twee weken.
# Source: NHS (copy): three weeks or longer.
gp_stomach = Je noteerde weinig eetlust of maagklachten op minstens 4 dagen in elk van de laatste drie weken.
# Source: Cardiologie Centra Nederland (palpitations that keep coming back); Thuisarts (headache that comes often); tingling is general knowledge.
gp_recurring = Komt steeds terug: { $sign }, op { $with } van de { $logged } ingevulde dagen in de laatste 8 weken.
# Source: NHS 111 Wales, read 2026.
gp_memory = Komt steeds terug: { $sign }, op { $with } van de { $logged } ingevulde dagen in de laatste 8 weken. Ga als jij of anderen merken dat het erger wordt.
# Source: ICHD-3 8.2.
gp_painkillers = In elk van de laatste drie keer 30 dagen noteerde je pijnstillers zo vaak als de grens voor hun soort, of vaker: op { $days } dagen. Vanaf { $few } dagen per maand bij triptanen, opioïden en combinatiemiddelen, en { $many } bij andere, kunnen pijnstillers zelf hoofdpijn geven.
# Source: Thuisarts.nl: home limit 135/85.
gp_blood_pressure = Je { $readings } bloeddrukmetingen op { $days } van de laatste 28 dagen zijn gemiddeld { $systolic }/{ $diastolic }. Thuis is 135/85 de grens om het te bespreken.
hint_open = Inname bekijken
hint_at_upper = Je slikt al { $level } of meer uit supplementen, de bovengrens. Meer magnesium is dan niet waar je naar hoeft te kijken.
hint_at_norm = Op { $days } van de laatste 28 dagen kreeg je volgens je notities al minstens de richtlijn binnen. Het ligt dan minder voor de hand om naar je inname te kijken.
hint_signs_full = { $signs } komen steeds terug.
# Er komt meer steeds terug dan voor de hint telt.
hint_signs_among = { $signs } komen steeds terug en tellen hier mee.
hint_signs_early = { $signs } waren er tot nu toe vaak.
cli_gp = { $title }: { $reason }
