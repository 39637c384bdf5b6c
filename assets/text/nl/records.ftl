## What undo takes back

act_pause_added = afwezig vanaf { $day }
act_pause_removed = afwezig vanaf { $day }, weggehaald
act_medicine_added = medicijn { $name } in de lijst
act_medicine_changed = medicijn { $name } gewijzigd
act_medicine_deleted = medicijn { $name } verwijderd
act_took = { $name } genoteerd, { $day }
act_took_not = { $name } weggehaald, { $day }
act_lab_added = labuitslag { $name }, { $day }
act_lab_removed = labuitslag { $name } weggehaald, { $day }

## What can go wrong

error_pause_backwards = De laatste dag ligt vóór de eerste. Er is niets gewijzigd.
error_pause_too_long = Meer dan drie jaar afwezig: dat is eerder een vergissing in het jaar. Er is niets gewijzigd.
error_pause_far_ahead = Afwezigheid kun je tot een jaar vooruit noteren. Er is niets gewijzigd.
error_pause_meets = Een deel van deze dagen staat al als afwezig genoteerd, vanaf { $day }. Haal dat eerst weg. Er is niets gewijzigd.
error_pause_all_filled = Al deze dagen zijn ingevuld; je was dan niet afwezig. Er is niets gewijzigd.
error_no_such_pause = Deze dagen staan niet meer als afwezig in het dagboek. Er is niets gewijzigd.
error_no_such_medicine = Dit medicijn staat niet in de lijst. Er is niets gewijzigd.
error_medicine_in_use = { $days ->
    [one] “{ $name }” staat bij 1 dag en kan niet weg; opbergen kan wel. Er is niets gewijzigd.
   *[other] “{ $name }” staat bij { $days } dagen en kan niet weg; opbergen kan wel. Er is niets gewijzigd.
}
error_lab_there = Precies deze uitslag staat er op die dag al: { $name }. Er is niets gewijzigd.
error_no_such_lab = Deze uitslag staat niet meer in het dagboek. Er is niets gewijzigd.
error_lab_value = Een uitslag is een getal van 0 tot een miljoen, zoals 0,82, of wat er gedrukt staat: >90, <5, negatief.
error_lab_bound = De referentiewaarden zijn getallen van 0 tot een miljoen; laat weg wat er niet staat.
error_lab_order = De referentiewaarden eindigen lager dan ze beginnen.
error_lab_unit = Een eenheid heeft hoogstens 60 tekens, zoals mmol/L.

## Names

pause_reason_holiday = Vakantie
pause_reason_illness = Ziekte
pause_reason_hospital = Ziekenhuis
pause_reason_other = Iets anders
lab_magnesium = Magnesium in serum
lab_egfr = Nierfunctie (eGFR)
lab_vitamin_d = Vitamine D
lab_ferritin = Ferritine
day_part_morning = Ochtend
day_part_evening = Avond
lab_result = { $name } { $value }
lab_day_range = Referentiewaarden { $range }
lab_result_range = { $name } { $value } (referentiewaarden { $range })
lab_from = vanaf { $low }
lab_to = tot { $high }

## Blood pressure

pressure_mean = gemiddeld { $systolic }/{ $diastolic } mmHg ({ $readings ->
    [one] 1 meting
   *[other] { $readings } metingen
} op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
})
pressure_part = { $part }: { $mean }
pressure_all = Alle metingen, { $period }: { $mean }
pressure_week = Meetweek { $period }: { $mean }, zonder de eerste dag.
pressure_week_parts = Ochtenden op { $mornings }, avonden op { $evenings } van de 6 dagen.
pressure_week_few = Meetweek { $period }: nog niet; er zijn 6 metingen nodig op 3 dagen na de eerste. Ochtenden op { $mornings }, avonden op { $evenings } van de 6 dagen.
pressure_week_begun = Meetweek { $period }: begonnen. De eerste dag telt niet mee voor het gemiddelde; daarna zijn er 6 metingen nodig op 3 dagen.
# Source: general knowledge: European hypertension guidance asks for 12 or more
pressure_few = Dat is uit weinig metingen: 12 of meer zeggen meer.
# Source: Thuisarts.nl on high blood pressure (home limit), care4measure, read 2026
pressure_limit = Thuis is 135/85 de grens: bespreek een gemiddelde op of boven die grens met je huisarts.
# Source: NHS (copy), read 2026; partly general knowledge
pressure_same_day = Bovendruk 180 of hoger, of onderdruk 120 of hoger: meet na een paar minuten opnieuw. Nog steeds zo: bel dezelfde dag je huisarts of { out_of_hours }. Met pijn op de borst, hevige hoofdpijn, moeite met zien of praten, of verwardheid: bel het alarmnummer.
# Source: NHS (copy), read 2026; partly general knowledge
pressure_very_high = { $reading } is heel hoog. Blijf een paar minuten rustig zitten en meet opnieuw. Nog steeds 180 of hoger, of de onderdruk 120 of hoger? Wacht dan niet tot morgen. { $doctor } Met pijn op de borst, hevige hoofdpijn, moeite met zien of praten, of verwardheid: bel nu { $number }.

## Painkillers

painkiller_month = { $month }: { $taken ->
    [one] 1 dag
   *[other] { $taken } dagen
} met een pijnstiller, van { $filled } ingevuld
painkiller_month_running = { $month } tot nu toe: { $taken ->
    [one] 1 dag
   *[other] { $taken } dagen
} met een pijnstiller, van { $filled } ingevuld
# Source: ICHD-3 8.2, medication-overuse headache
painkiller_limits = Te veel is, langer dan 3 maanden: triptanen, opioïden of combinatiemiddelen op { $few } of meer dagen per maand; { paracetamol }, ibuprofen of aspirine op { $many } of meer. Dit is informatie; je huisarts of apotheker weet wat voor jou geldt.

## Search

search_in_note = Notitie
search_in_remark = Bij { $sign }
search_in_event = Gebeurtenis
search_in_mark = Gemarkeerde dag
search_in_pause = Afwezig
search_in_lab = Labuitslag
search_in_sign = Klacht
search_in_factor = Wat er speelde
search_in_medicine = Medicijn
search_in_product = Supplement

## Deleting for good

erase_answers = { $rows ->
    [one] 1 antwoord
   *[other] { $rows } antwoorden
}
erase_notes = { $rows ->
    [one] 1 notitie
   *[other] { $rows } notities
}
erase_measurements = { $rows ->
    [one] 1 gegeven (metingen, gebeurtenissen en uitslagen)
   *[other] { $rows } gegevens (metingen, gebeurtenissen en uitslagen)
}
erase_intake = { $rows ->
    [one] 1 invoer van eten, supplementen of medicijnen
   *[other] { $rows } invoeren van eten, supplementen en medicijnen
}
erase_others = { $rows ->
    [one] 1 andere invoer
   *[other] { $rows } andere invoeren
}
erase_nothing = niets
erase_what_day = alles over { $day }
erase_what_days = alles over { $period }
erase_what_sign = alles over { $sign }
erase_what_sign_days = { $sign } in { $period }
erase_what_sign_day = { $sign } op { $day }
erase_what_everything = het hele dagboek, met je lijsten en instellingen
