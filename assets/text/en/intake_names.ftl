# Forms, as labels write them.
form_citrate = citrate
form_bisglycinate = bisglycinate
form_malate = malate
form_taurate = taurate
form_oxide = oxide
form_hydroxide = hydroxide
form_carbonate = carbonate
form_chloride = chloride
form_sulfate = sulfate (Epsom salt)
form_lactate = lactate
form_gluconate = gluconate
form_aspartate = aspartate
form_pidolate = pidolate
form_threonate = L-threonate
form_orotate = orotate
form_other = another form, a blend, or not known
unit_tablet_one = tablet
unit_tablet_many = tablets
unit_capsule_one = capsule
unit_capsule_many = capsules
unit_scoop_one = scoop
unit_scoop_many = scoops
unit_sachet_one = sachet
unit_sachet_many = sachets
unit_spoon_one = spoonful
unit_spoon_many = spoonfuls
unit_mg_one = mg
unit_mg_many = mg
# Sources: Health Council of the Netherlands 2018/19 and 2021; EFSA Journal 2015;13(7):4186; NIH ODS; UK reference nutrient intakes; NNR 2023.
norm_set_nl_health_council = Health Council of the Netherlands 2018
norm_set_efsa = EFSA 2015
norm_set_us = United States (RDA)
norm_set_uk = United Kingdom (RNI)
norm_set_nordic = Nordic countries 2023
# Sources: SCF 2001 / EFSA 250 mg; US IOM 350 mg and VKM Norway 350 mg; UK guidance level 400 mg. For supplements alone.
upper_level_eu_250 = 250 mg (EU and the Netherlands)
upper_level_us_350 = 350 mg (United States, Norway)
upper_level_uk_400 = 400 mg (United Kingdom)
sex_female = woman
sex_male = man
motherhood_pregnant = pregnant
motherhood_breast_feeding = breastfeeding
condition_acid_blocker = An acid blocker (such as omeprazole) for more than 3 months
# Sources: MHRA via GPnotebook; Ned Tijdschr Geneeskd 2009, 2016, 2018.
condition_acid_blocker_advice = This medicine can lower magnesium. Ask your { gp } or pharmacist about a blood test. Do not stop it by yourself.
condition_diuretic = A water tablet (diuretic)
# Source: some raise the loss of magnesium in urine; others spare it, so the text stays general.
condition_diuretic_advice = Some { water_tablets } make you lose more magnesium. Ask your { gp } or pharmacist about a blood test. Do not stop them by yourself.
condition_digoxin = Digoxin
condition_digoxin_advice = Discuss palpitations with your doctor.
condition_antibiotic = An antibiotic of the tetracycline or quinolone kind
# Source: NIH ODS; hours differ between leaflets, so none are named.
condition_antibiotic_advice = Magnesium binds this medicine. Keep them hours apart; ask your pharmacist how many.
condition_bone_tablet = A bone tablet (bisphosphonate)
condition_bone_tablet_advice = Magnesium gets in the way of this medicine. Keep them hours apart; ask your pharmacist how many.
condition_thyroid_tablet = Levothyroxine (thyroid)
condition_thyroid_tablet_advice = Magnesium can get in the way of this medicine. Ask your pharmacist how many hours apart to take them.
condition_hiv_medicine = An HIV medicine such as dolutegravir
condition_hiv_medicine_advice = Magnesium can bind this medicine. Ask your pharmacist how many hours apart to take them.
condition_blood_pressure_medicine = Blood pressure tablets or a muscle relaxant
condition_blood_pressure_medicine_advice = Tell your doctor that you take magnesium.
condition_diabetes_2 = Type 2 diabetes
# Source: more loss in urine; named as a group to discuss, no more.
condition_diabetes_2_advice = With type 2 diabetes you can lose more magnesium. Mention it at your check-up.
condition_alcohol = Alcohol every day or much
# Source: Mayo Clinic: lower intake and more loss in urine.
condition_alcohol_advice = With much alcohol people often get less magnesium and lose more of it.
condition_bowel = Crohn, coeliac disease, long-lasting diarrhoea, or surgery of stomach or bowel
condition_bowel_advice = The bowel may take up less magnesium. Ask your doctor for a check.
condition_losing_medicine = Ciclosporin, tacrolimus, cisplatin, cetuximab, amphotericin or an aminoglycoside antibiotic
# Source: product information (SmPC) of each, read 2026
condition_losing_medicine_advice = This medicine can make you lose magnesium. Ask your doctor or pharmacist about a blood test. Do not stop it by yourself.
condition_bound_medicine = Mycophenolate, gabapentin, iron or nitrofurantoin
# Source: product information (SmPC) of each, read 2026
condition_bound_medicine_advice = Magnesium can bind this medicine. Ask your pharmacist how many hours apart to take them.
condition_myasthenia = Myasthenia gravis
# Source: general knowledge
condition_myasthenia_advice = Ask a doctor before you take magnesium.
condition_heart_block = Heart block
# Source: general knowledge
condition_heart_block_advice = Ask a doctor before you take magnesium.
frequency_never = never
frequency_seldom = less than weekly
frequency_days_1_2 = 1–2 days
frequency_days_3_5 = 3–5 days
frequency_daily = 6–7 days
