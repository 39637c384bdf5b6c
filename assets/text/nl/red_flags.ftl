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

# sign: palpitations
# level: emergency
# when: at once
# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
flag_chest_pain = Hartkloppingen met pijn of druk op de borst

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
flag_suicide_thoughts = Gedachten aan zelfmoord

# sign: poor_sleep
# level: doctor
# when: soon
# Source: general advice
flag_breathing_stops = Mijn ademhaling stopt ’s nachts, merk ik of een ander

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
# level: doctor
# when: today
# Source: general advice
flag_saddle_numb = Een doof gevoel rond het zitvlak, moeite met plassen, of zwakte die zich uitbreidt

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_worst = Plotselinge hoofdpijn, de ergste ooit

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_paralysis = Hoofdpijn met verlamming, een scheve mond, of moeite met praten of zien

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_drowsy = Hoofdpijn met sufheid, een stijve nek of vlekjes in de huid

# sign: headache
# level: doctor
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_ill = Hoofdpijn met steeds overgeven, met koorts en erg ziek zijn, in de zwangerschap of kort na een bevalling, of na een hoofdletsel in de laatste zes weken

# sign: bone_weakness
# level: doctor
# when: soon
# Source: general advice
flag_fracture_small_fall = Een botbreuk na een kleine val

# sign: bone_weakness
# level: doctor
# when: soon
# Source: general advice
flag_sudden_back_pain = Plotselinge rugpijn

# sign: bone_weakness
# level: doctor
# when: soon
# Source: GPonline, read 2026
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
flag_blood_stool = Zwarte of donkerrode ontlasting, of bloed

# sign: appetite_digestion
# level: doctor
# when: soon
# Source: GPonline, read 2026; NHS (copy), read 2026
flag_weight_swallowing = Afvallen zonder dat ik dat wil, of moeite met slikken

# sign: sweet_craving
# level: doctor
# when: soon
# Source: Altru Health System on diabetes, read 2026
flag_thirst_urination = Veel dorst en veel plassen

# sign: blood_pressure
# level: doctor
# when: today
# Source: Altru Health System (Mayo Clinic text), read 2026; NHS (copy), read 2026
flag_bp_very_high = Een meting van 180/120 of hoger

# sign: blood_pressure
# level: emergency
# when: at once
# Source: Altru Health System (Mayo Clinic text), read 2026; NHS (copy), read 2026
flag_bp_very_high_signs = Een meting van 180/120 of hoger, met pijn op de borst, hevige hoofdpijn, moeite met zien of praten, of verwardheid

# sign: memory_confusion
# level: emergency
# when: at once
# Source: NHS 111 Wales, read 2026
flag_sudden_confusion = Plotselinge verwardheid

# sign: memory_confusion
# level: doctor
# when: soon
# Source: NHS 111 Wales, read 2026
flag_memory_worse = Mijn geheugen wordt slechter, merk ik of mijn familie

## What is said where one is ticked

# Source: own text
flag_emergency = Bel nu { $number }.
flag_doctor_at_once = Wacht niet. { $doctor }
flag_doctor_today = Doe dit vandaag nog. { $doctor }
flag_doctor_soon = Bespreek dit binnenkort met je huisarts.

## Around the ticks

flag_card_today = Is een van deze dingen vandaag aan de hand? Vink het aan.
flag_card_past = Was een van deze dingen op { $day } aan de hand? Vink het aan.
flag_card_silence = Op een dag met een vinkje zegt het dagboek niets over magnesium.
flag_silent = Je hebt voor deze dag een alarmsignaal aangevinkt. Daarom staat hier nu niets over magnesium.
flag_remove = Vinkje weghalen
