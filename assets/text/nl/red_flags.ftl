### Warning signs to tick. One tick silences everything about magnesium on that day; `sign`, `level` and `when` above a message are what `RedFlag` says, and a test compares them.

## The ticks

# sign: muscle_cramps
# level: doctor
# when: at once
# Source: NHS inform Scotland, read 2026
flag_cramp_long = Een kramp die langer dan tien minuten duurt

# sign: muscle_cramps
# level: doctor
# when: at once
# Source: NHS inform Scotland, read 2026
flag_cramp_wound = Kramp na een vuile wond of na contact met een giftige stof

# sign: muscle_cramps
# level: doctor
# when: today
# Source: general advice
flag_calf_swollen = Eén kuit is rood, warm en gezwollen

# sign: muscle_cramps
# level: emergency
# when: at once
# Source: general knowledge, our own reading
flag_calf_breathless = Eén kuit is rood en gezwollen, en ik ben kortademig

# sign: muscle_cramps
# level: emergency
# when: at once
# Source: Mayo Clinic text (copy), read 2026, as a late sign of very low blood magnesium; the number to call is our own reading
flag_seizure = Een epileptische aanval (stuipen)

# sign: fatigue
# level: doctor
# when: soon
# Source: NHS factsheet (partner page), 2023
flag_fatigue_weight_loss = Moe, en ik val af zonder dat ik dat wil

# sign: fatigue
# level: doctor
# when: soon
# Source: NHS factsheet (partner page), 2023
flag_fatigue_gasping = Moe, en ik snak in mijn slaap naar adem

# sign: fatigue
# level: emergency
# when: at once
# Source: general knowledge, our own reading
flag_fatigue_breathless = Moe, met pijn op de borst of benauwdheid

# sign: palpitations
# level: emergency
# when: at once
# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
flag_chest_pain = Pijn of druk op de borst

# sign: palpitations
# level: emergency
# when: at once
# Source: NHS (copy), read 2026
flag_fainting = Hartkloppingen met flauwvallen of bijna flauwvallen

# sign: palpitations
# level: emergency
# when: at once
# Source: NHS (copy), read 2026
flag_breathless = Hartkloppingen met ernstige benauwdheid

# sign: mood_anxiety
# level: emergency
# when: at once
# Source: 113 via ANP, 2025
flag_suicide_thoughts = Gedachten aan zelfdoding

# sign: poor_sleep
# level: doctor
# when: soon
# Source: general advice
flag_breathing_stops = Ik of een ander merkt dat mijn ademhaling ’s nachts stopt

# sign: tingling_numbness
# level: emergency
# when: at once
# Source: Stroke Association (UK), read 2026
flag_one_sided = Plotseling een doof of zwak gevoel aan één kant, ook als het weer over is

# sign: tingling_numbness
# level: emergency
# when: at once
# Source: Stroke Association (UK), read 2026
flag_face_arm_speech = Plotseling een scheef gezicht, een zwakke arm, of moeite met praten of zien, ook als het weer over is

# sign: tingling_numbness
# level: emergency
# when: at once
# Source: Oxford University Hospitals leaflet on cauda equina, read 2026
flag_saddle_numb = Een doof gevoel rond het zitvlak, niet kunnen plassen, plas of ontlasting niet kunnen ophouden, of zwakke benen

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
flag_headache_worst = Plotselinge hoofdpijn, de ergste ooit

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
flag_headache_paralysis = Hoofdpijn met verlamming, een scheve mond, of moeite met praten of zien

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
flag_headache_drowsy = Hoofdpijn met sufheid

# sign: headache
# level: doctor
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_ill = Plotselinge hevige hoofdpijn met een stijve nek, vlekjes in de huid, steeds overgeven, of koorts en erg ziek zijn; in de zwangerschap of kort na een bevalling; of na een hoofdletsel in de laatste zes weken

# sign: headache
# level: doctor
# when: at once
# Source: general knowledge, our own reading
flag_headache_pregnant = Zwanger, met hoofdpijn en slecht zien of pijn in de bovenbuik

# sign: headache
# level: doctor
# when: today
# Source: general knowledge, our own reading
flag_headache_scalp = Nieuwe hoofdpijn boven de 50, met een pijnlijke hoofdhuid of kaak

# sign: bone_weakness
# level: doctor
# when: at once
# Source: general knowledge, our own reading
flag_fracture_small_fall = Een botbreuk na een kleine val

# sign: bone_weakness
# level: emergency
# when: at once
# Source: Oxford University Hospitals leaflet on cauda equina, read 2026
flag_back_pain_legs = Rugpijn met zwakke benen, of met moeite met plassen of met het ophouden van plas of ontlasting

# sign: bone_weakness
# level: doctor
# when: soon
# Source: general advice
flag_sudden_back_pain = Plotselinge rugpijn

# sign: bone_weakness
# level: doctor
# when: soon
# Source: general knowledge
flag_bone_pain = Botpijn die blijft

# sign: appetite_digestion
# level: doctor
# when: at once
# Source: NHS (copy), read 2026
flag_vomiting_long = Langer dan 48 uur overgeven

# sign: appetite_digestion
# level: doctor
# when: at once
# Source: NHS (copy), read 2026
flag_blood_stool = Bloed overgeven, zwarte of donkerrode ontlasting, of veel bloed

# sign: appetite_digestion
# level: doctor
# when: soon
# Source: NHS (copy), read 2026; partly general knowledge
flag_weight_swallowing = Afvallen zonder dat ik dat wil, of moeite met slikken

# sign: sweet_craving
# level: doctor
# when: soon
# Source: diabeter.nl, read 2026; partly general knowledge
flag_thirst_urination = Veel dorst en veel plassen

# sign: sweet_craving
# level: doctor
# when: today
# Source: diabeter.nl, read 2026
flag_thirst_weight_loss = Veel dorst, veel plassen en afvallen

# sign: sweet_craving
# level: emergency
# when: at once
# Source: general knowledge, our own reading
flag_thirst_drowsy = Veel dorst en veel plassen, en suf zijn of overgeven

# sign: blood_pressure
# level: doctor
# when: today
# Source: NHS (copy), read 2026; partly general knowledge
flag_bp_very_high = Een meting met de bovendruk 180 of hoger of de onderdruk 120 of hoger, en na een paar minuten weer

# sign: blood_pressure
# level: emergency
# when: at once
# Source: NHS (copy), read 2026; partly general knowledge
flag_bp_very_high_signs = Bovendruk 180 of hoger of onderdruk 120 of hoger, met pijn op de borst, hevige hoofdpijn, moeite met zien of praten, of verwardheid

# sign: memory_confusion
# level: emergency
# when: at once
# Source: NHS 111 Wales, read 2026
flag_sudden_confusion = Plotselinge verwardheid

# sign: memory_confusion
# level: doctor
# when: soon
# Source: NHS 111 Wales, read 2026
flag_memory_worse = Ik of mijn familie merkt dat mijn geheugen slechter wordt

## What is said where one is ticked

# Source: own text
flag_emergency = Bel nu { $number }.
flag_doctor_at_once = Wacht niet. { $doctor }
flag_doctor_today = Doe dit vandaag nog. { $doctor }
flag_doctor_soon = Bespreek dit binnenkort met je huisarts.
flag_midwife = Wacht niet. Bel je verloskundige of de afdeling verloskunde van het ziekenhuis. Geen gehoor? { $doctor }

## Around the ticks

flag_card_today = Is een van deze dingen vandaag aan de hand? Vink het aan.
flag_card_past = Was een van deze dingen op { $day } aan de hand? Vink het aan.
flag_card_silence = Op een dag met een vinkje zegt het dagboek niets over magnesium.
flag_silent = Je hebt voor deze dag een alarmsignaal aangevinkt. Daarom staat hier nu niets over magnesium.
flag_remove = Vinkje weghalen
flag_help = Nu hulp: wie je belt
