### The page that is always in reach: when to call, and whom, per country.

## The page

# Source: own text
nav_help = Need help?
help_country = Country
help_emergency_label = Emergency number
help_doctor_label = GP
help_doctor_closed = Outside opening hours:
help_copy = Copy { $number }
help_copied = { $number } is copied
help_relatives_title = For people close by
help_thoughts_title = Thinking of suicide?

# Source: own text

# Source: own text
help_intro = This diary cannot see how you are and calls nobody. If it is serious or worries you, do not wait: call.

## Emergency number

# Source: own text
help_when_emergency = Call the emergency number for:

# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
help_emergency_1 = Chest pain or pressure, or severe breathlessness.

# Source: NHS (copy), read 2026
help_emergency_2 = Palpitations with fainting or nearly fainting.

# Source: Stroke Association (UK), read 2026
help_emergency_3 = Suddenly a drooping face, a weak arm, a numb or weak feeling on one side, or trouble speaking or seeing, also if it passes.

# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
help_emergency_4 = Sudden headache, the worst ever.

# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
help_emergency_5 = Headache with paralysis, a crooked mouth, trouble speaking or seeing, or drowsiness.

# Source: NHS 111 Wales, read 2026; Mayo Clinic text (copy), read 2026; the number for a seizure is our own reading
help_emergency_6 = Sudden confusion, or a seizure (fit).

# Source: NHS (copy), read 2026; partly general knowledge
help_emergency_7 = Blood pressure with the upper figure 180 or higher or the lower 120 or higher, with chest pain, severe headache, trouble seeing or speaking, or confusion.

# Source: EMJ review 21-00033 (abstract), read 2026; Institute of Medicine, 1997
help_emergency_8 = After too much magnesium, above all with kidney disease: weakness, confusion, a slow or irregular heartbeat, or trouble breathing.

# Source: Oxford University Hospitals leaflet on cauda equina, read 2026
help_emergency_9 = Numb around the buttocks, unable to pass urine or to hold urine or stools, or weak legs, also with back pain.

# Source: general knowledge, our own reading
help_emergency_10 = One red, swollen calf, and short of breath.

# Source: general knowledge, our own reading
help_emergency_11 = Great thirst and passing a lot of urine, and drowsy or vomiting.

## The same day

# Source: own text
help_when_same_day = Call your { gp } or { out_of_hours } today, without waiting, for:

# Source: NHS (copy), read 2026; partly general knowledge
help_when_same_day_1 = Blood pressure with the upper figure 180 or higher or the lower 120 or higher, and again after some minutes, without other symptoms.

# Source: general advice
help_when_same_day_2 = One calf that is red, warm and swollen.

# Source: NHS inform Scotland, read 2026
help_when_same_day_3 = A cramp that lasts longer than 10 minutes, or cramps after a dirty wound or contact with a toxic substance.

# Source: diabeter.nl, read 2026
help_when_same_day_4 = Great thirst and passing a lot of urine, with weight loss.

# Source: NHS (copy), read 2026
help_when_same_day_5 = Vomiting for longer than 48 hours, vomiting blood, black or dark red stools, or much blood.

# Source: Thuisarts text (copy), read 2026
help_when_same_day_6 = Sudden severe headache with a stiff neck, spots in the skin, vomiting that goes on, or fever and feeling very ill; in pregnancy or just after giving birth; or after a head injury in the last six weeks.

# Source: general knowledge, our own reading
help_when_same_day_7 = Pregnant, with headache and trouble seeing or pain in the upper belly: call your midwife at once.

# Source: general knowledge, our own reading
help_when_same_day_8 = New headache over the age of 50, with a sore scalp or a sore jaw.

# Source: general knowledge, our own reading
help_when_same_day_9 = A fracture, or what may be one.

## For people close by

# Source: NHS 111 Wales, read 2026
help_relatives = Someone who is suddenly confused often cannot ask for help. Call the emergency number for them. Do you see someone’s memory getting worse? Then go to the { gp } together.

## Thoughts of suicide

# Source: 113 via ANP, 2025
help_thoughts = You don’t have to carry this alone. Talk to someone now; your { gp } can help too.

## The Netherlands

# Source: own text
help_nl_name = The Netherlands

# Source: 113.nl and ANP, 2025
help_nl_emergency = 112

# Source: own text, no number in the sources
help_nl_doctor = Call your GP; in the evening, at night and at weekends the GP out-of-hours service.

# Source: 113.nl and ANP, 2025
help_nl_thoughts_number = 113
help_nl_thoughts = Call { help_nl_thoughts_number }, free and anonymous, day and night, or chat at 113.nl. In immediate danger: call { help_nl_emergency }.

## Belgium

# Source: own text
help_be_name = Belgium

# Source: general knowledge: EU number
help_be_emergency = 112

# Source: zelfmoord1813.be and general knowledge: 1733 for the GP out of hours
help_be_doctor_number = 1733
help_be_doctor = Call your GP; in the evening, at night and at weekends call { help_be_doctor_number }.

# Source: zelfmoord1813.be, read 2026; the French-speaking line is general knowledge
help_be_thoughts_number = 1813
help_be_thoughts = Call the Zelfmoordlijn on { help_be_thoughts_number }, free and anonymous, day and night, or chat at zelfmoord1813.be. In French: 0800 32 123. In immediate danger: call { help_be_emergency }.

## European Union

# Source: own text
help_eu_name = Other countries of the European Union

# Source: general knowledge: EU number
help_eu_emergency = 112

# Source: own text, no number in the sources
help_eu_doctor = Call your GP; outside opening hours the GP out-of-hours service.

# Source: general knowledge: the European number for emotional support, not in every country
help_eu_thoughts = Call your GP or a helpline in your country; in some countries that is 116 123. In immediate danger: call { help_eu_emergency }.

## United Kingdom

# Source: own text
help_uk_name = United Kingdom

# Source: general knowledge: UK number
help_uk_emergency = 999

# Source: general knowledge: UK number
help_uk_doctor_number = 111
help_uk_doctor = Call your GP; outside opening hours call { help_uk_doctor_number }.

# Source: general knowledge: Samaritans number
help_uk_thoughts_number = 116 123
help_uk_thoughts = Call Samaritans on { help_uk_thoughts_number }, free, day and night, or NHS { help_uk_doctor_number } and choose the mental health option. In immediate danger: call { help_uk_emergency }.

## United States

# Source: own text
help_us_name = United States

# Source: general knowledge: US number
help_us_emergency = 911

# Source: own text, no number in the sources
help_us_doctor = Call your doctor; outside opening hours the after-hours line, or go to urgent care.

# Source: general knowledge: US number
help_us_thoughts_number = 988
help_us_thoughts = Call or text { help_us_thoughts_number }, day and night. In immediate danger: call { help_us_emergency }.

## Anywhere else

# Source: own text
help_elsewhere = Are you in another country? Then call the emergency number that is used there.
