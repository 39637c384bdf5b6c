# Forms, as labels write them.
form_citrate = citraat
form_bisglycinate = bisglycinaat
form_malate = malaat
form_taurate = tauraat
form_oxide = oxide
form_hydroxide = hydroxide
form_carbonate = carbonaat
form_chloride = chloride
form_sulfate = sulfaat (bitterzout)
form_lactate = lactaat
form_gluconate = gluconaat
form_aspartate = aspartaat
form_pidolate = pidolaat
form_threonate = L-threonaat
form_orotate = orotaat
form_other = een andere vorm, een mengsel, of onbekend
unit_tablet_one = tablet
unit_tablet_many = tabletten
unit_capsule_one = capsule
unit_capsule_many = capsules
unit_scoop_one = schepje
unit_scoop_many = schepjes
unit_sachet_one = zakje
unit_sachet_many = zakjes
unit_spoon_one = lepel
unit_spoon_many = lepels
unit_mg_one = mg
unit_mg_many = mg
# Sources: Health Council of the Netherlands 2018/19 and 2021; EFSA Journal 2015;13(7):4186; NIH ODS; UK reference nutrient intakes; NNR 2023.
norm_set_nl_health_council = Gezondheidsraad 2018
norm_set_efsa = EFSA 2015
norm_set_us = Verenigde Staten (RDA)
norm_set_uk = Verenigd Koninkrijk (RNI)
norm_set_nordic = Noordse landen 2023
# Sources: SCF 2001 / EFSA 250 mg; US IOM 350 mg and VKM Norway 350 mg; UK guidance level 400 mg. For supplements alone.
upper_level_eu_250 = 250 mg (EU en Nederland)
upper_level_us_350 = 350 mg (Verenigde Staten, Noorwegen)
upper_level_uk_400 = 400 mg (Verenigd Koninkrijk)
sex_female = vrouw
sex_male = man
motherhood_pregnant = zwanger
motherhood_breast_feeding = borstvoeding
condition_acid_blocker = Een maagzuurremmer (zoals omeprazol), langer dan 3 maanden
# Sources: MHRA via GPnotebook; Ned Tijdschr Geneeskd 2009, 2016, 2018.
condition_acid_blocker_advice = Dit medicijn kan magnesium verlagen. Vraag je huisarts of apotheker naar een bloedtest. Stop er niet zelf mee.
condition_diuretic = Een plastablet (diureticum)
# Source: some raise the loss of magnesium in urine; others spare it, so the text stays general.
condition_diuretic_advice = Van sommige plastabletten verlies je meer magnesium. Vraag je huisarts of apotheker naar een bloedtest. Stop er niet zelf mee.
condition_digoxin = Digoxine
condition_digoxin_advice = Bespreek hartkloppingen met je arts.
condition_antibiotic = Een antibioticum van de soort tetracycline of chinolon
# Source: NIH ODS; hours differ between leaflets, so none are named.
condition_antibiotic_advice = Magnesium bindt dit medicijn. Houd er uren tussen; vraag je apotheker hoeveel.
condition_bone_tablet = Een bottentablet (bisfosfonaat)
condition_bone_tablet_advice = Magnesium zit dit medicijn in de weg. Houd er uren tussen; vraag je apotheker hoeveel.
condition_thyroid_tablet = Levothyroxine (schildklier)
condition_thyroid_tablet_advice = Magnesium kan dit medicijn in de weg zitten. Vraag je apotheker hoeveel uur je ertussen houdt.
condition_hiv_medicine = Een hiv-medicijn zoals dolutegravir
condition_hiv_medicine_advice = Magnesium kan dit medicijn binden. Vraag je apotheker hoeveel uur je ertussen houdt.
condition_blood_pressure_medicine = Bloeddruktabletten of een spierverslapper
condition_blood_pressure_medicine_advice = Vertel je arts dat je magnesium slikt.
condition_diabetes_2 = Diabetes type 2
# Source: more loss in urine; named as a group to discuss, no more.
condition_diabetes_2_advice = Bij diabetes type 2 kun je meer magnesium verliezen. Noem het bij je controle.
condition_alcohol = Elke dag of veel alcohol
# Source: Mayo Clinic: lower intake and more loss in urine.
condition_alcohol_advice = Met veel alcohol krijgen mensen vaak minder magnesium binnen en verliezen ze er meer van.
condition_bowel = Crohn, coeliakie, langdurige diarree of een maag- of darmoperatie
condition_bowel_advice = De darm neemt dan soms minder magnesium op. Vraag je arts om een controle.
condition_losing_medicine = Ciclosporine, tacrolimus, cisplatine, cetuximab, amfotericine of een antibioticum van de groep aminoglycosiden
# Source: product information (SmPC) of each, read 2026
condition_losing_medicine_advice = Door dit medicijn kun je magnesium verliezen. Vraag je arts of apotheker naar een bloedtest. Stop er niet zelf mee.
condition_bound_medicine = Mycofenolaat, gabapentine, ijzer of nitrofurantoïne
# Source: product information (SmPC) of each, read 2026
condition_bound_medicine_advice = Magnesium kan dit medicijn binden. Vraag je apotheker hoeveel uur je ertussen houdt.
condition_myasthenia = Myasthenia gravis
# Source: general knowledge
condition_myasthenia_advice = Vraag een arts voordat je magnesium slikt.
condition_heart_block = Een hartblok
# Source: general knowledge
condition_heart_block_advice = Vraag een arts voordat je magnesium slikt.
frequency_never = nooit
frequency_seldom = minder dan wekelijks
frequency_days_1_2 = 1–2 dagen
frequency_days_3_5 = 3–5 dagen
frequency_daily = 6–7 dagen
