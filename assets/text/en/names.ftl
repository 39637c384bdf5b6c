# A name must not turn its meaning with its answer: "Poor sleep: none", "Low mood, anxiety: severe".
sign_muscle_cramps = Muscle cramps
sign_fatigue = Fatigue
sign_palpitations = Palpitations
sign_mood_anxiety = Low mood, anxiety
sign_poor_sleep = Poor sleep
sign_tingling_numbness = Tingling
sign_headache = Headache
sign_bone_weakness = Bones
sign_appetite_digestion = Poor appetite, upset stomach
sign_sweet_craving = Sweet cravings
sign_blood_pressure = Blood pressure
sign_memory_confusion = Forgetfulness
# In the middle of a sentence, where a comma would make two of one.
sign_mood_anxiety_inside = low mood or anxiety
sign_appetite_digestion_inside = poor appetite or upset stomach

severity_0 = None
severity_1 = Mild
severity_2 = Moderate
severity_3 = Severe

factor_stress = stress
factor_sport = sport
factor_alcohol = alcohol
factor_coffee = coffee
factor_short_night = short night
factor_ill = ill
factor_menstruation = menstruation
factor_travel = travel

event_fracture = Fracture
event_bone_density = Bone density result
event_height_loss = Shorter than before
event_other = Something else

setting_day_start_hour = when a day begins
setting_week_start = when a week begins
setting_late_answers_count = late answers
setting_person_name = name of the diary
setting_birth_year = year of birth
setting_report_name = name on the report
setting_birth_date = date of birth
setting_kidney_disease = kidney disease
