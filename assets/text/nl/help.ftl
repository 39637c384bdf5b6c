### The page that is always in reach: when to call, and whom, per country.

## The page

# Source: own text
nav_help = Hulp nodig?
help_country = Land
help_emergency_label = Alarmnummer
help_doctor_label = Huisarts
help_doctor_closed = Buiten openingstijden:
help_copy = { $number } kopiëren
help_copied = { $number } is gekopieerd
help_relatives_title = Voor naasten
help_thoughts_title = Denk je aan zelfdoding?

# Source: own text

# Source: own text
help_intro = Dit dagboek kan niet zien hoe het met je gaat en belt niemand. Is het ernstig of vertrouw je het niet? Wacht dan niet en bel.

## Emergency number

# Source: own text
help_when_emergency = Bel het alarmnummer bij:

# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
help_emergency_1 = Pijn of druk op de borst, of ernstige benauwdheid.

# Source: NHS (copy), read 2026
help_emergency_2 = Hartkloppingen met flauwvallen of bijna flauwvallen.

# Source: Stroke Association (UK), read 2026
help_emergency_3 = Plotseling een scheef gezicht, een zwakke arm, een doof of zwak gevoel aan één kant, of moeite met praten of zien, ook als het weer overgaat.

# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
help_emergency_4 = Plotselinge hoofdpijn, de ergste ooit.

# Source: Thuisarts text (copy), read 2026; the emergency number is our own reading
help_emergency_5 = Hoofdpijn met verlamming, een scheve mond, moeite met praten of zien, of sufheid.

# Source: NHS 111 Wales, read 2026; Mayo Clinic text (copy), read 2026; the number for a seizure is our own reading
help_emergency_6 = Plotselinge verwardheid, of een epileptische aanval (stuipen).

# Source: NHS (copy), read 2026; partly general knowledge
help_emergency_7 = Bovendruk 180 of hoger of onderdruk 120 of hoger, met pijn op de borst, hevige hoofdpijn, moeite met zien of praten, of verwardheid.

# Source: EMJ review 21-00033 (abstract), read 2026; Institute of Medicine, 1997
help_emergency_8 = Na te veel magnesium, vooral bij een nierziekte: zwakte, verwardheid, een trage of onregelmatige hartslag, of moeite met ademen.

# Source: Oxford University Hospitals leaflet on cauda equina, read 2026
help_emergency_9 = Een doof gevoel rond het zitvlak, niet kunnen plassen, plas of ontlasting niet kunnen ophouden, of zwakke benen, ook met rugpijn.

# Source: general knowledge, our own reading
help_emergency_10 = Eén rode, gezwollen kuit, en kortademig.

# Source: general knowledge, our own reading
help_emergency_11 = Veel dorst en veel plassen, en suf zijn of overgeven.

## The same day

# Source: own text
help_when_same_day = Bel vandaag nog, zonder te wachten, je huisarts of { out_of_hours } bij:

# Source: NHS (copy), read 2026; partly general knowledge
help_when_same_day_1 = Bovendruk 180 of hoger of onderdruk 120 of hoger, en na een paar minuten weer, zonder andere klachten.

# Source: general advice
help_when_same_day_2 = Eén kuit die rood, warm en gezwollen is.

# Source: NHS inform Scotland, read 2026
help_when_same_day_3 = Een kramp die langer dan 10 minuten duurt, of kramp na een vuile wond of na contact met een giftige stof.

# Source: diabeter.nl, read 2026
help_when_same_day_4 = Veel dorst en veel plassen, met afvallen.

# Source: NHS (copy), read 2026
help_when_same_day_5 = Langer dan 48 uur overgeven, bloed overgeven, zwarte of donkerrode ontlasting, of veel bloed.

# Source: Thuisarts text (copy), read 2026
help_when_same_day_6 = Plotselinge hevige hoofdpijn met een stijve nek, vlekjes in de huid, steeds overgeven, of koorts en erg ziek zijn; in de zwangerschap of kort na een bevalling; of na een hoofdletsel in de laatste zes weken.

# Source: general knowledge, our own reading
help_when_same_day_7 = Zwanger, met hoofdpijn en slecht zien of pijn in de bovenbuik: bel meteen je verloskundige.

# Source: general knowledge, our own reading
help_when_same_day_8 = Nieuwe hoofdpijn boven de 50, met een pijnlijke hoofdhuid of kaak.

# Source: general knowledge, our own reading
help_when_same_day_9 = Een botbreuk, of het vermoeden daarvan.

## For people close by

# Source: NHS 111 Wales, read 2026
help_relatives = Wie plotseling verward is, kan zelf vaak geen hulp vragen. Bel jij dan het alarmnummer. Zie je dat iemands geheugen slechter wordt? Ga dan samen naar de huisarts.

## Thoughts of suicide

# Source: 113 via ANP, 2025
help_thoughts = Je hoeft het niet alleen te dragen. Praat nu met iemand; ook je huisarts kan helpen.

## The Netherlands

# Source: own text
help_nl_name = Nederland

# Source: 113.nl and ANP, 2025
help_nl_emergency = 112

# Source: own text, no number in the sources
help_nl_doctor = Bel je huisarts; ’s avonds, ’s nachts en in het weekend de huisartsenpost.

# Source: 113.nl and ANP, 2025
help_nl_thoughts_number = 113
help_nl_thoughts = Bel { help_nl_thoughts_number }, gratis en anoniem, dag en nacht, of chat op 113.nl. Bij direct gevaar: bel { help_nl_emergency }.

## Belgium

# Source: own text
help_be_name = België

# Source: general knowledge: EU number
help_be_emergency = 112

# Source: zelfmoord1813.be and general knowledge: 1733 for the GP out of hours
help_be_doctor_number = 1733
help_be_doctor = Bel je huisarts; ’s avonds, ’s nachts en in het weekend { help_be_doctor_number }.

# Source: zelfmoord1813.be, read 2026; the French-speaking line is general knowledge
help_be_thoughts_number = 1813
help_be_thoughts = Bel de Zelfmoordlijn op { help_be_thoughts_number }, gratis en anoniem, dag en nacht, of chat op zelfmoord1813.be. In het Frans: 0800 32 123. Bij direct gevaar: bel { help_be_emergency }.

## European Union

# Source: own text
help_eu_name = Andere landen van de Europese Unie

# Source: general knowledge: EU number
help_eu_emergency = 112

# Source: own text, no number in the sources
help_eu_doctor = Bel je huisarts; buiten de openingstijden de dienst die dan waarneemt.

# Source: general knowledge: the European number for emotional support, not in every country
help_eu_thoughts = Bel je huisarts of een hulplijn in je land; in sommige landen is dat 116 123. Bij direct gevaar: bel { help_eu_emergency }.

## United Kingdom

# Source: own text
help_uk_name = Verenigd Koninkrijk

# Source: general knowledge: UK number
help_uk_emergency = 999

# Source: general knowledge: UK number
help_uk_doctor_number = 111
help_uk_doctor = Bel je huisarts; buiten de openingstijden { help_uk_doctor_number }.

# Source: general knowledge: Samaritans number
help_uk_thoughts_number = 116 123
help_uk_thoughts = Bel Samaritans op { help_uk_thoughts_number }, gratis, dag en nacht, of NHS { help_uk_doctor_number } en kies de optie mental health. Bij direct gevaar: bel { help_uk_emergency }.

## United States

# Source: own text
help_us_name = Verenigde Staten

# Source: general knowledge: US number
help_us_emergency = 911

# Source: own text, no number in the sources
help_us_doctor = Bel je arts; buiten de openingstijden de after-hours line, of ga naar urgent care.

# Source: general knowledge: US number
help_us_thoughts_number = 988
help_us_thoughts = Bel of sms { help_us_thoughts_number }, dag en nacht. Bij direct gevaar: bel { help_us_emergency }.

## Anywhere else

# Source: own text
help_elsewhere = Ben je in een ander land? Bel dan het alarmnummer dat daar geldt.
