# Een naam mag niet van betekenis draaien met het antwoord: "Slecht slapen: geen", "Somber of angstig: ernstig".
sign_muscle_cramps = Spierkrampen
sign_fatigue = Vermoeidheid
sign_palpitations = Hartkloppingen
sign_mood_anxiety = Somber of angstig
sign_poor_sleep = Slecht slapen
sign_tingling_numbness = Tintelingen
sign_headache = Hoofdpijn
sign_bone_weakness = Botten
sign_appetite_digestion = Weinig eetlust, maag
sign_sweet_craving = Trek in zoet
sign_blood_pressure = Bloeddruk
sign_memory_confusion = Vergeetachtigheid
# Midden in een zin, waar een komma er twee van zou maken.
sign_mood_anxiety_inside = somberheid of angst
sign_appetite_digestion_inside = weinig eetlust of maagklachten

severity_0 = Geen
severity_1 = Licht
severity_2 = Matig
severity_3 = Ernstig

factor_stress = stress
factor_sport = sport
factor_alcohol = alcohol
factor_coffee = koffie
factor_short_night = korte nacht
factor_ill = ziek
factor_menstruation = menstruatie
factor_travel = reis

event_fracture = Botbreuk
event_bone_density = Uitslag botdichtheid
event_height_loss = Kleiner dan eerst
event_other = Iets anders

setting_day_start_hour = begin van de dag
setting_week_start = begin van de week
setting_late_answers_count = later ingevulde antwoorden
setting_person_name = naam van het dagboek
setting_birth_year = geboortejaar
setting_report_name = naam op het verslag
setting_birth_date = geboortedatum
setting_kidney_disease = nierziekte
