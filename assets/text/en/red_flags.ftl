### Warning signs to tick. One tick silences everything about magnesium on that day; `sign`, `level` and `when` above a message are what `RedFlag` says, and a test compares them.

## The ticks

# sign: muscle_cramps
# level: doctor
# when: at once
# Source: NHS inform Scotland, read 2026
flag_cramp_long = A cramp that lasts longer than ten minutes

# sign: muscle_cramps
# level: doctor
# when: at once
# Source: NHS inform Scotland, read 2026
flag_cramp_wound = Cramps after a dirty wound or contact with a toxic substance

# sign: muscle_cramps
# level: doctor
# when: today
# Source: general advice
flag_calf_swollen = One calf is red, warm and swollen

# sign: fatigue
# level: doctor
# when: soon
# Source: NHS factsheet (partner page), 2023
flag_fatigue_weight_loss = Tired, and losing weight without wanting to

# sign: fatigue
# level: doctor
# when: soon
# Source: NHS factsheet (partner page), 2023
flag_fatigue_gasping = Tired, and gasping for breath in my sleep

# sign: palpitations
# level: emergency
# when: at once
# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
flag_chest_pain = Palpitations with chest pain or pressure

# sign: palpitations
# level: emergency
# when: at once
# Source: NHS (copy), read 2026
flag_fainting = Palpitations with fainting or nearly fainting

# sign: palpitations
# level: emergency
# when: at once
# Source: NHS (copy), read 2026
flag_breathless = Palpitations with severe breathlessness

# sign: mood_anxiety
# level: emergency
# when: at once
# Source: 113 via ANP, 2025
flag_suicide_thoughts = Thoughts of suicide

# sign: poor_sleep
# level: doctor
# when: soon
# Source: general advice
flag_breathing_stops = My breathing stops at night, as I or someone else notices

# sign: tingling_numbness
# level: emergency
# when: at once
# Source: Stroke Association (UK), read 2026
flag_one_sided = Sudden numbness or weakness on one side, also if it has passed

# sign: tingling_numbness
# level: emergency
# when: at once
# Source: Stroke Association (UK), read 2026
flag_face_arm_speech = Suddenly a drooping face, a weak arm, or trouble speaking or seeing, also if it has passed

# sign: tingling_numbness
# level: doctor
# when: today
# Source: general advice
flag_saddle_numb = A numb feeling around the buttocks, trouble passing urine, or weakness that spreads

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_worst = Sudden headache, the worst ever

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_paralysis = Headache with paralysis, a crooked mouth, or trouble speaking or seeing

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_drowsy = Headache with drowsiness, a stiff neck or spots in the skin

# sign: headache
# level: doctor
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_ill = Headache with vomiting that goes on, with fever and feeling very ill, in pregnancy or just after giving birth, or after a head injury in the last six weeks

# sign: bone_weakness
# level: doctor
# when: soon
# Source: general advice
flag_fracture_small_fall = A fracture after a small fall

# sign: bone_weakness
# level: doctor
# when: soon
# Source: general advice
flag_sudden_back_pain = Sudden back pain

# sign: bone_weakness
# level: doctor
# when: soon
# Source: GPonline, read 2026
flag_bone_pain = Bone pain that stays

# sign: appetite_digestion
# level: doctor
# when: at once
# Source: NHS (copy), read 2026
flag_vomiting_long = Vomiting for longer than 48 hours

# sign: appetite_digestion
# level: doctor
# when: at once
# Source: NHS (copy), read 2026
flag_blood_stool = Black or dark red stools, or blood

# sign: appetite_digestion
# level: doctor
# when: soon
# Source: GPonline, read 2026; NHS (copy), read 2026
flag_weight_swallowing = Losing weight without wanting to, or trouble swallowing

# sign: sweet_craving
# level: doctor
# when: soon
# Source: Altru Health System on diabetes, read 2026
flag_thirst_urination = Very thirsty and passing a lot of urine

# sign: blood_pressure
# level: doctor
# when: today
# Source: Altru Health System (Mayo Clinic text), read 2026; NHS (copy), read 2026
flag_bp_very_high = A reading of 180/120 or higher

# sign: blood_pressure
# level: emergency
# when: at once
# Source: Altru Health System (Mayo Clinic text), read 2026; NHS (copy), read 2026
flag_bp_very_high_signs = A reading of 180/120 or higher, with chest pain, severe headache, trouble seeing or speaking, or confusion

# sign: memory_confusion
# level: emergency
# when: at once
# Source: NHS 111 Wales, read 2026
flag_sudden_confusion = Sudden confusion

# sign: memory_confusion
# level: doctor
# when: soon
# Source: NHS 111 Wales, read 2026
flag_memory_worse = My memory is getting worse, as I or my family notice

## What is said where one is ticked

# Source: own text
flag_emergency = Call { $number } now.
flag_doctor_at_once = Do not wait. { $doctor }
flag_doctor_today = Do this today. { $doctor }
flag_doctor_soon = Talk about this with your { gp } soon.

## Around the ticks

flag_card_today = Is one of these the case today? Tick it.
flag_card_past = Was one of these the case on { $day }? Tick it.
flag_card_silence = On a day with a tick the diary says nothing about magnesium.
flag_silent = You ticked a warning sign for this day. That is why nothing about magnesium stands here now.
flag_remove = Remove the tick
