### What the program says about each of the twelve signs. Facts only from the sources named above each message.
### (copy), (partner page), (summary): seen through another page that repeats the named body; to be read again at the source before a release.

## muscle_cramps

# Source: own plain description
fact_muscle_cramps_sentence = A muscle, often calf or foot, suddenly tightens painfully or twitches without you wanting it.

# Source: NHS leg cramps (copy), read 2026; Cochrane CD009402, 2020
fact_muscle_cramps_pattern = Often at night or at rest, after exertion, late in pregnancy and at an older age.

# Source: NHS leg cramps (copy), read 2026; partly general knowledge
fact_muscle_cramps_causes = Ageing, muscle strain, pregnancy, too little fluid, alcohol or liver disease. Medicines can cause cramps too, such as statins, { water_tablets } and some blood pressure medicines; do not stop them by yourself.

# Source: Cochrane CD009402, 2020; the numbers of people with cramps at night are general knowledge
fact_muscle_cramps_evidence = Moderate. Cramps go with proven low blood magnesium, but for everyday cramps the link is weak. A Cochrane review has 11 trials with 735 people in all, five of them in pregnancy. In older people with cramps at night (five trials, 271 people) magnesium did little better than a placebo (dummy pill). For cramps in pregnancy the trials contradict each other.

# Source: NHS leg cramps (copy), read 2026; NHS inform Scotland, read 2026
fact_muscle_cramps_doctor = If cramps disturb your sleep, if your leg is numb or swollen, or if a muscle gets thinner or weaker.

# Source: NHS inform Scotland, read 2026; Mayo Clinic text (copy), read 2026; the calf sentences and the number for a seizure are our own reading
fact_muscle_cramps_urgent = Call the emergency number for a seizure (fit), and for a red, swollen calf with breathlessness. Call your { gp } or { out_of_hours } at once for a cramp that lasts longer than 10 minutes, and for cramps after a dirty wound or contact with a toxic substance. Is one calf red, warm and swollen? Then call the same day.

# Source: the list itself
fact_muscle_cramps_sources = Cochrane review CD009402, 2020; NHS on leg cramps (via a copy, read 2026); NHS inform Scotland (read 2026); Mayo Clinic (via a copy, read 2026); the rest is general knowledge

## fatigue

# Source: own plain description
fact_fatigue_sentence = You feel tired or drained, even after enough rest.

# Source: own plain description
fact_fatigue_pattern = Often the whole day.

# Source: NHS factsheet (partner page), 2023; NTvG D8396, 2024
fact_fatigue_causes = Too little sleep, stress, depression, anaemia, the thyroid, diabetes, sleep apnoea, pregnancy, the menopause or medicines. In about three out of four people who see a { gp } about tiredness, no physical illness is found.

# Source: Mayo Clinic text (copy), read 2026; EU Regulation 432/2012
fact_fatigue_evidence = Moderate. Tiredness is named as an early sign of low blood magnesium, but of all twelve symptoms it tells the least: it fits very many causes. We know of no good trial in which magnesium helped against ordinary tiredness. In the EU, food with enough magnesium may say that magnesium contributes to a reduction of tiredness and fatigue; that does not say where your tiredness comes from.

# Source: NHS factsheet (partner page), 2023; Huisarts en Wetenschap on tiredness, read 2026
fact_fatigue_doctor = If you are tired for a few weeks without a clear reason, if it affects your daily life, or if you also lose weight, your mood changes, or you gasp or snore in your sleep. If it lasts longer than a month or you are over 50, the { gp } may consider tests.

# Source: general knowledge, our own reading
fact_fatigue_urgent = Tired, with chest pain or breathlessness? Call the emergency number. When in doubt, call your { gp }.

# Source: the list itself
fact_fatigue_sources = NHS factsheet on tiredness, 2023 (via a partner page); Nederlands Tijdschrift voor Geneeskunde D8396, 2024; Huisarts en Wetenschap on tiredness (read 2026); Mayo Clinic (via a copy, read 2026); EU Regulation 432/2012

## palpitations

# Source: own plain description
fact_palpitations_sentence = You feel your heart pound, flutter, skip or race.

# Source: own plain description, nothing more in the sources
fact_palpitations_pattern = At rest or during exertion, for a short or a longer time. A note on when it was and how long it lasted helps later when you talk to your { gp }.

# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
fact_palpitations_causes = Exertion, stress, caffeine, alcohol, nicotine, anaemia, the thyroid, pregnancy, the menopause or medicines.

# Source: Framingham, Circulation, 2013; ARIC, Circulation Journal, 2013; pilot trial, Nutrients, 2018
fact_palpitations_evidence = Moderate. With very low blood magnesium the heart can beat irregularly. In one study, people with the lowest blood values got atrial fibrillation about one and a half times as often as the others, with a wide margin of error; in another study, the amount of magnesium in food made no difference. In a small trial with 59 people, magnesium oxide did not change extra heartbeats. Half of them got stomach or bowel trouble, against about 1 in 14 with a placebo (dummy pill).

# Source: Cardiologie Centra Nederland, read 2026
fact_palpitations_doctor = If it does not stop, if the rhythm is completely irregular, if you feel dizzy with it, if there are heart rhythm disorders in your family, or if it keeps coming back.

# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
fact_palpitations_urgent = Call the emergency number for chest pain or pressure, also without palpitations, and for palpitations with fainting or nearly fainting, or with severe breathlessness.

# Source: the list itself
fact_palpitations_sources = Framingham study, Circulation, 2013; ARIC study, Circulation Journal, 2013; pilot trial, Nutrients, 2018; Cardiologie Centra Nederland (read 2026); NHS (via a copy, read 2026)

## mood_anxiety

# Source: own plain description
fact_mood_anxiety_sentence = You feel low, tense, anxious or easily irritated.

# Source: general knowledge, kept general
fact_mood_anxiety_pattern = This differs from person to person. It can be worse after bad nights, with stress or before a period.

# Source: general knowledge, kept general
fact_mood_anxiety_causes = Many causes are possible, such as what happens in your life, poor sleep, alcohol, medicines, hormones, the thyroid, or a depression or anxiety disorder.

# Source: Frontiers in Psychiatry, 2023; Nutrients, 2017
fact_mood_anxiety_evidence = Weak. Seven small trials with about 325 people together found less low mood with magnesium, but the results differed a lot and the authors ask for better trials. A review of 18 studies on anxiety saw a possible effect, but the quality was poor. Magnesium does not replace help for mental health problems.

# Source: general knowledge: two weeks is the usual limit for low mood
fact_mood_anxiety_doctor = If you feel low for longer than two weeks, or if worry or low mood keeps you from your daily life.

# Source: 113 via ANP, 2025
fact_mood_anxiety_urgent = With thoughts of suicide: call or chat with a helpline at once; whom to call is on the page “Need help?”. In immediate danger: call the emergency number.

# Source: the list itself
fact_mood_anxiety_sources = Review in Frontiers in Psychiatry, 2023; review in Nutrients, 2017; 113 (Netherlands) via ANP, 2025; the rest is general knowledge

## poor_sleep

# Source: own plain description
fact_poor_sleep_sentence = You struggle to fall asleep, wake often, or get up unrested.

# Source: own plain description, nothing more in the sources
fact_poor_sleep_pattern = The question is about last night. The trouble may be falling asleep, staying asleep or getting up tired.

# Source: NHS and general knowledge, kept general
fact_poor_sleep_causes = For example stress, caffeine, alcohol, phone or computer use, shift work, pain, sleep apnoea, restless legs, the menopause or medicines. With restless legs, iron is the first thing to have checked.

# Source: BMC Complementary Medicine, 2021; a placebo-controlled trial in 155 people, 2025 (summary); Sleep Medicine Reviews, 2019
fact_poor_sleep_evidence = Weak. In three trials with 151 older adults together, people with magnesium fell asleep about 17 minutes faster. Total sleep was not clearly longer, and the certainty is low to very low. A trial from 2025 with 155 people found a small effect on how bad sleep was felt to be. On restless legs, a review of 8 studies could not draw a conclusion.

# Source: NHG guideline on sleep problems (Slaapproblemen), present version, read 2026: lasting from 3 weeks on; PMC4961463, read 2026
fact_poor_sleep_doctor = If you sleep badly for longer than three weeks, above all if it is three or more nights a week for three months, or if your breathing stops at night.

# Source: general knowledge, our own reading
fact_poor_sleep_urgent = Waking up with chest pain or short of breath? Call the emergency number. With thoughts of suicide: see the page “Need help?”. When in doubt, call your { gp }.

# Source: the list itself
fact_poor_sleep_sources = Review in BMC Complementary Medicine, 2021; trial with 155 people, 2025 (via a summary); review in Sleep Medicine Reviews, 2019 (via a summary); Dutch GP guideline on sleep problems (present version, read 2026); PMC4961463 (read 2026); the other causes are partly general knowledge

## tingling_numbness

# Source: own plain description
fact_tingling_numbness_sentence = Pins and needles or a numb feeling in hands, feet or face.

# Source: general knowledge, kept general
fact_tingling_numbness_pattern = This differs: sometimes in both hands or feet or around the mouth, sometimes mostly at night. A note on where it is, and whether it is on one side or both, helps later.

# Source: general knowledge, kept general
fact_tingling_numbness_causes = For example pressure on a nerve, too little vitamin B12 (also through some medicines), diabetes, breathing too fast, the thyroid or alcohol.

# Source: Mayo Clinic text (copy), read 2026
fact_tingling_numbness_evidence = Moderate. That holds for proven low blood magnesium, and then as a later sign rather than an early one; in other cases the link is weak. We know of no trials of magnesium in ordinary tingling.

# Source: general knowledge, kept general
fact_tingling_numbness_doctor = If it stays or keeps coming back.

# Source: Stroke Association (UK), read 2026; Oxford University Hospitals leaflet on cauda equina, read 2026
fact_tingling_numbness_urgent = Call the emergency number if it starts suddenly and on one side, or comes with a drooping face, a weak arm, trouble speaking or seeing, or severe headache; also if it passes. Call it too for numbness around the buttocks, if you cannot pass urine or cannot hold urine or stools, or for weak legs.

# Source: the list itself
fact_tingling_numbness_sources = Mayo Clinic (via a copy, read 2026); Stroke Association (read 2026); Oxford University Hospitals on cauda equina (read 2026); the rest is general knowledge

## headache

# Source: own plain description
fact_headache_sentence = Pain in your head, sometimes migraine with nausea or sensitivity to light.

# Source: general knowledge, kept general
fact_headache_pattern = Often in attacks; in some people around a period or at weekends.

# Source: Thuisarts text (copy), read 2026; partly general knowledge
fact_headache_causes = For example tension, caffeine, poor sleep, painkillers too often, the eyes, hormones, high blood pressure or an infection.

# Source: VA/DoD guideline (summary), 2023; Cephalalgia, 1996; EU Scientific Committee on Food, 2001
fact_headache_evidence = Moderate. That holds for migraine; for other headache the link is weak. An American guideline from 2023 gives weak advice in favour of magnesium for migraine. In one trial with 81 people, attacks fell by about 40% with a high dose, against about 15% with a placebo (dummy pill); almost 1 in 5 got diarrhoea. Such a dose is above the European upper level for supplements: discuss it with a doctor.

# Source: Thuisarts text (copy), read 2026; ICHD-3, 8.2
fact_headache_doctor = If the headache comes often, if you often take painkillers, or if the headache becomes different from what you are used to. Painkillers taken too often can cause headache themselves: the page Medicines says how many days is often.

# Source: Thuisarts text (copy), read 2026: sudden severe headache together with one of these; the emergency number, pregnancy with trouble seeing and the age of 50 are our own reading
fact_headache_urgent = Call the emergency number for a sudden headache that is the worst ever, and for headache with paralysis, a crooked mouth, trouble speaking or seeing, or drowsiness. Call your { gp } or { out_of_hours } at once for a sudden severe headache with a stiff neck, spots in the skin, vomiting that goes on, or fever and feeling very ill; in pregnancy or just after giving birth; or after a head injury in the last six weeks. Pregnant, with headache and trouble seeing or pain in the upper belly? Call your midwife at once. New headache over the age of 50, with a sore scalp or jaw? Call your { gp } the same day.

# Source: the list itself
fact_headache_sources = American VA/DoD guideline, 2023 (via a summary); Cephalalgia, 1996; EU Scientific Committee on Food, 2001; Thuisarts on headache (via a copy, read 2026); classification of headaches ICHD-3, 2018; the rest is general knowledge

## bone_weakness

# Source: own plain description
fact_bone_weakness_sentence = Bones that are weaker or break easily; you usually notice only at a fracture.

# Source: general knowledge, kept general
fact_bone_weakness_pattern = This takes years and is not something you feel from day to day. So note an event: a fracture after a small fall, a bone density result, or losing height.

# Source: NTvG D487, 2016; partly general knowledge
fact_bone_weakness_causes = For example ageing, the menopause, little vitamin D or calcium, prednisone, long use of acid blockers, smoking or a low weight.

# Source: Groenendijk, Bone, 2022; EU Regulation 432/2012
fact_bone_weakness_evidence = Weak. In a review from 2022, eating more magnesium went with a slightly higher bone density in the hip; a link with fractures was not shown. This review does not say whether taking magnesium helps. In the EU, food with enough magnesium may say that it contributes to the maintenance of normal bones.

# Source: general knowledge
fact_bone_weakness_doctor = After a fracture from a small fall, especially over 50, with sudden back pain, with a clear loss of height, or with bone pain that stays.

# Source: Oxford University Hospitals leaflet on cauda equina, read 2026; the rest is general knowledge, our own reading
fact_bone_weakness_urgent = A fracture, or what may be one? Call your { gp } or { out_of_hours } at once. Back pain with weak legs, or with trouble passing or holding urine or stools? Call the emergency number. When in doubt, call your { gp }.

# Source: the list itself
fact_bone_weakness_sources = Review in Bone, 2022 (Wageningen); Nederlands Tijdschrift voor Geneeskunde D487, 2016; Oxford University Hospitals on cauda equina (read 2026); EU Regulation 432/2012; the rest is general knowledge

## appetite_digestion

# Source: own plain description
fact_appetite_digestion_sentence = Little appetite, feeling sick, or stomach and bowel trouble.

# Source: general knowledge, kept general
fact_appetite_digestion_pattern = In some people mostly in the morning or after meals.

# Source: NIH and NHS summaries on coeliac disease and Crohn, read 2026; partly general knowledge
fact_appetite_digestion_causes = For example an infection, acid reflux, medicines, pregnancy or stress. Coeliac disease and Crohn’s disease can give these symptoms, and with them the body can really lose magnesium too.

# Source: Mayo Clinic text (copy), read 2026; PMC9103223, read 2026
fact_appetite_digestion_evidence = Moderate. Little appetite and nausea are named as early signs of low blood magnesium, but they fit very many causes. We know of no trials that look at whether magnesium helps here. Magnesium pills can themselves give diarrhoea, nausea and stomach cramps.

# Source: NHS (copy), read 2026; partly general knowledge
fact_appetite_digestion_doctor = If you lose weight without wanting to, if swallowing is difficult, or if the symptoms last three weeks or longer.

# Source: NHS (copy), read 2026
fact_appetite_digestion_urgent = Call your { gp } or { out_of_hours } at once if you vomit for longer than 48 hours, for vomiting blood, black or dark red stools, or much blood.

# Source: the list itself
fact_appetite_digestion_sources = Mayo Clinic (via a copy, read 2026); PMC9103223 (read 2026); NHS (via a copy, read 2026); the rest is general knowledge

## sweet_craving

# Source: own plain description
fact_sweet_craving_sentence = A strong wish for chocolate or other sweets.

# Source: general knowledge, kept general
fact_sweet_craving_pattern = In many people in the afternoon or evening, or before a period.

# Source: general knowledge, kept general
fact_sweet_craving_causes = For example dieting, stress, the menstrual cycle, poor sleep or pregnancy.

# Source: popular food texts, read 2026; no study
fact_sweet_craving_evidence = Folk belief. There is no proof that a wish for chocolate says anything about your magnesium. Milk chocolate holds little magnesium, and people crave it too; taste, habit, mood and cycle explain it better. You can log it, but it does not count towards the hint about magnesium.

# Source: diabeter.nl, read 2026; partly general knowledge
fact_sweet_craving_doctor = If you also get very thirsty and pass a lot of urine, with binge eating, or with a craving for things that are not food.

# Source: diabeter.nl, read 2026; the emergency number is our own reading
fact_sweet_craving_urgent = Great thirst and passing a lot of urine, with weight loss? Call your { gp } the same day. Also drowsy or vomiting? Call the emergency number. When in doubt, call.

# Source: the list itself
fact_sweet_craving_sources = Popular texts about food, no studies (read 2026); Diabeter on type 1 diabetes (read 2026); the rest is general knowledge

## blood_pressure

# Source: own plain description
fact_blood_pressure_sentence = A measured high blood pressure, or cold hands and feet.

# Source: Thuisarts and NHS texts on measuring at home, read 2026; partly general knowledge
fact_blood_pressure_pattern = High blood pressure is usually not felt; you know it by measuring. Measure seated, after 5 minutes of rest, twice in the morning and twice in the evening.

# Source: huisarts.nl on high blood pressure, read 2026; partly general knowledge
fact_blood_pressure_causes = For example salt, being overweight, alcohol, little exercise, the contraceptive pill, anti-inflammatory painkillers or a lot of liquorice.

# Source: Hypertension, 2025;82:1844
fact_blood_pressure_evidence = Moderate. The effect is small: in 38 trials, with a middle dose of 365 mg a day, blood pressure fell by 2.8/2.1 mmHg on average; in people on blood pressure tablets by 7.7/3.0. Where it was normal it did not change. The trials differed a lot. That amount is above the European upper level for supplements: discuss it with a doctor. That cold hands or feet have to do with magnesium is a folk belief.

# Source: Thuisarts.nl on high blood pressure, read 2026
fact_blood_pressure_doctor = If the upper figure is repeatedly 140 or higher, over the age of 70 often 150 or higher, or if you measure 135/85 or higher on average at home (Dutch limits). Keep taking your blood pressure tablets as agreed.

# Source: NHS (copy), read 2026; partly general knowledge
fact_blood_pressure_urgent = Upper figure 180 or higher, or lower 120 or higher: measure again after some minutes. Still so: call your { gp } or { out_of_hours } the same day. Also chest pain, severe headache, trouble seeing or speaking, or confusion? Then call the emergency number.

# Source: the list itself
fact_blood_pressure_sources = Review in Hypertension, 2025; Thuisarts.nl and huisarts.nl on high blood pressure (read 2026); NHS (via a copy, read 2026); the rest is general knowledge

## memory_confusion

# Source: own plain description
fact_memory_confusion_sentence = Trouble remembering or keeping your thoughts together.

# Source: general knowledge, kept general
fact_memory_confusion_pattern = Often worse when you are tired.

# Source: general knowledge, kept general
fact_memory_confusion_causes = For example poor sleep, stress, low mood, alcohol, medicines, the thyroid, too little vitamin B12, the menopause or dementia.

# Source: Advances in Nutrition, 2024
fact_memory_confusion_evidence = Weak. Three trials with magnesium together were not enough for a conclusion, and studies of magnesium in food contradict each other. People with a low and people with a high blood value were both worse off; so more is not simply better. Confusion belongs to very low blood magnesium.

# Source: NHS 111 Wales, read 2026
fact_memory_confusion_doctor = If you or your family notice that it is getting worse.

# Source: NHS 111 Wales, read 2026
fact_memory_confusion_urgent = For sudden confusion: call the emergency number. A confused person often cannot do that alone; then someone who is there should call.

# Source: the list itself
fact_memory_confusion_sources = Review in Advances in Nutrition, 2024; NHS 111 Wales on confusion (read 2026); the rest is general knowledge
