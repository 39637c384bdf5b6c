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

# sign: muscle_cramps
# level: emergency
# when: at once
# Source: general knowledge, our own reading
flag_calf_breathless = One calf is red and swollen, and I am short of breath

# sign: muscle_cramps
# level: emergency
# when: at once
# Source: Mayo Clinic text (copy), read 2026, as a late sign of very low blood magnesium; the number to call is our own reading
flag_seizure = A seizure (fit)

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

# sign: fatigue
# level: emergency
# when: at once
# Source: general knowledge, our own reading
flag_fatigue_breathless = Tired, with chest pain or breathlessness

# sign: palpitations
# level: emergency
# when: at once
# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
flag_chest_pain = Chest pain or pressure

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
# level: emergency
# when: at once
# Source: Oxford University Hospitals leaflet on cauda equina, read 2026
flag_saddle_numb = Numb around the buttocks, unable to pass urine or to hold urine or stools, or weak legs

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
flag_headache_worst = Sudden headache, the worst ever

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
flag_headache_paralysis = Headache with paralysis, a crooked mouth, or trouble speaking or seeing

# sign: headache
# level: emergency
# when: at once
# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
flag_headache_drowsy = Headache with drowsiness

# sign: headache
# level: doctor
# when: at once
# Source: Thuisarts text (copy), read 2026
flag_headache_ill = Sudden severe headache with a stiff neck, spots in the skin, vomiting that goes on, or fever and feeling very ill; in pregnancy or just after giving birth; or after a head injury in the last six weeks

# sign: headache
# level: doctor
# when: at once
# Source: general knowledge, our own reading
flag_headache_pregnant = Pregnant, with headache and trouble seeing or pain in the upper belly

# sign: headache
# level: doctor
# when: today
# Source: general knowledge, our own reading
flag_headache_scalp = New headache over the age of 50, with a sore scalp or a sore jaw

# sign: bone_weakness
# level: doctor
# when: at once
# Source: general knowledge, our own reading
flag_fracture_small_fall = A fracture after a small fall

# sign: bone_weakness
# level: emergency
# when: at once
# Source: Oxford University Hospitals leaflet on cauda equina, read 2026
flag_back_pain_legs = Back pain with weak legs, or with trouble passing or holding urine or stools

# sign: bone_weakness
# level: doctor
# when: soon
# Source: general advice
flag_sudden_back_pain = Sudden back pain

# sign: bone_weakness
# level: doctor
# when: soon
# Source: general knowledge
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
flag_blood_stool = Vomiting blood, black or dark red stools, or much blood

# sign: appetite_digestion
# level: doctor
# when: soon
# Source: NHS (copy), read 2026; partly general knowledge
flag_weight_swallowing = Losing weight without wanting to, or trouble swallowing

# sign: sweet_craving
# level: doctor
# when: soon
# Source: diabeter.nl, read 2026; partly general knowledge
flag_thirst_urination = Very thirsty and passing a lot of urine

# sign: sweet_craving
# level: doctor
# when: today
# Source: diabeter.nl, read 2026
flag_thirst_weight_loss = Very thirsty, passing a lot of urine and losing weight

# sign: sweet_craving
# level: emergency
# when: at once
# Source: general knowledge, our own reading
flag_thirst_drowsy = Very thirsty and passing a lot of urine, and drowsy or vomiting

# sign: blood_pressure
# level: doctor
# when: today
# Source: NHS (copy), read 2026; partly general knowledge
flag_bp_very_high = A reading with the upper figure 180 or higher or the lower 120 or higher, and again after some minutes

# sign: blood_pressure
# level: emergency
# when: at once
# Source: NHS (copy), read 2026; partly general knowledge
flag_bp_very_high_signs = Upper figure 180 or higher or lower 120 or higher, with chest pain, severe headache, trouble seeing or speaking, or confusion

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
flag_midwife = Do not wait. Call your midwife or the maternity ward. No answer? { $doctor }

## Around the ticks

flag_card_today = Is one of these the case today? Tick it.
flag_card_past = Was one of these the case on { $day }? Tick it.
flag_card_silence = On a day with a tick the diary says nothing about magnesium.
flag_silent = You ticked a warning sign for this day. That is why nothing about magnesium is said here now.
flag_remove = Remove the tick
flag_help = Help now: whom to call
