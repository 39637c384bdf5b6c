### The page that is always in reach: when to call, and whom, per country.

## The page

# Source: own text
nav_help = Need help?
help_country = Country
help_emergency_label = Emergency number
help_doctor_label = GP
help_copy = Copy { $number }
help_copied = { $number } is copied
help_relatives_title = For people close by
help_thoughts_title = Thinking of suicide?

# Source: own text
help_title = Help now

# Source: own text
help_intro = This diary cannot see how you are and calls nobody. If it is serious or worries you, do not wait: call.

## Emergency number

# Source: own text
help_when_emergency = Call the emergency number for:

# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
help_emergency_1 = Palpitations with chest pain or pressure.

# Source: NHS (copy), read 2026
help_emergency_2 = Palpitations with fainting, nearly fainting or severe breathlessness.

# Source: Stroke Association (UK), read 2026
help_emergency_3 = Suddenly a drooping face, a weak arm, a numb or weak feeling on one side, or trouble speaking or seeing, also if it passes.

# Source: Thuisarts text (copy), read 2026
help_emergency_4 = Sudden headache, the worst ever.

# Source: Thuisarts text (copy), read 2026
help_emergency_5 = Headache with paralysis, a crooked mouth, trouble speaking or seeing, drowsiness, a stiff neck or spots in the skin.

# Source: NHS 111 Wales, read 2026
help_emergency_6 = Sudden confusion.

# Source: Altru Health System (Mayo Clinic text), read 2026; NHS (copy), read 2026
help_emergency_7 = Blood pressure of 180/120 or higher, with chest pain, severe headache, trouble seeing or speaking, or confusion.

# Source: EMJ review 21-00033 (abstract), read 2026; Institute of Medicine, 1997
help_emergency_8 = After too much magnesium, above all with kidney disease: weakness, confusion, a slow or irregular heartbeat, or trouble breathing.

## The same day

# Source: own text
help_when_same_day = Call your { gp } or { out_of_hours } today, without waiting, for:

# Source: Altru Health System (Mayo Clinic text), read 2026; NHS (copy), read 2026
help_when_same_day_1 = Blood pressure of 180/120 or higher, without other complaints.

# Source: general advice
help_when_same_day_2 = One calf that is red, warm and swollen.

# Source: NHS inform Scotland, read 2026
help_when_same_day_3 = A cramp that lasts longer than 10 minutes, or cramps after a dirty wound or contact with a toxic substance.

# Source: general advice
help_when_same_day_4 = A numb feeling around the buttocks, trouble passing urine, or weakness that spreads.

# Source: NHS (copy), read 2026
help_when_same_day_5 = Vomiting for longer than 48 hours, black or dark red stools, or blood.

# Source: Thuisarts text (copy), read 2026
help_when_same_day_6 = Headache with vomiting that goes on, with fever and feeling very ill, in pregnancy or just after giving birth, or after a head injury in the last six weeks.

## For people close by

# Source: NHS 111 Wales, read 2026
help_relatives = Someone who is suddenly confused often cannot ask for help. Then you call the emergency number. Do you see someone’s memory getting worse? Then go to the { gp } together.

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

# Source: own text, no number in the sources
help_be_doctor = Call your GP; outside opening hours the GP out-of-hours service.

# Source: own text, no helpline in the sources
help_be_thoughts = Call your GP or a helpline in your country. In immediate danger: call { help_be_emergency }.

## European Union

# Source: own text
help_eu_name = Other countries of the European Union

# Source: general knowledge: EU number
help_eu_emergency = 112

# Source: own text, no number in the sources
help_eu_doctor = Call your GP; outside opening hours the GP out-of-hours service.

# Source: own text, no helpline in the sources
help_eu_thoughts = Call your GP or a helpline in your country. In immediate danger: call { help_eu_emergency }.

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
help_uk_thoughts = Call Samaritans on { help_uk_thoughts_number }. In immediate danger: call { help_uk_emergency }.

## United States

# Source: own text
help_us_name = United States

# Source: general knowledge: US number
help_us_emergency = 911

# Source: own text, no number in the sources
help_us_doctor = Call your doctor; outside opening hours the service that stands in.

# Source: general knowledge: US number
help_us_thoughts_number = 988
help_us_thoughts = Call { help_us_thoughts_number }. In immediate danger: call { help_us_emergency }.

## Anywhere else

# Source: own text
help_elsewhere = Are you in another country? Then call the emergency number that is used there.
