## What undo takes back

act_pause_added = days away from { $day }
act_pause_removed = days away from { $day } taken away
act_medicine_added = medicine { $name } in the list
act_medicine_changed = medicine { $name } changed
act_medicine_deleted = medicine { $name } deleted
# $name, $day
act_took = { $name } noted, { $day }
# $name, $day
act_took_not = { $name } taken away, { $day }
# $name, $day
act_lab_added = laboratory result { $name }, { $day }
# $name, $day
act_lab_removed = laboratory result { $name } taken away, { $day }

## What can go wrong

error_pause_backwards = The last day away lies before the first. Nothing was changed.
error_pause_too_long = More than three years away is more likely a slip in the year. Nothing was changed.
error_pause_far_ahead = Days away can be noted up to a year ahead. Nothing was changed.
error_pause_meets = Some of these days are noted as away already, from { $day } on. Take that away first. Nothing was changed.
error_pause_all_filled = All of these days are filled in; they are not days away. Nothing was changed.
error_no_such_pause = These days away are no longer in the diary. Nothing was changed.
error_no_such_medicine = This medicine is not in the list. Nothing was changed.
# $name, $days
error_medicine_in_use = { $days ->
    [one] “{ $name }” is noted on 1 day and cannot be deleted; you can put it away. Nothing was changed.
   *[other] “{ $name }” is noted on { $days } days and cannot be deleted; you can put it away. Nothing was changed.
}
error_lab_there = This very result is there already on that day: { $name }. Nothing was changed.
error_no_such_lab = This result is no longer in the diary. Nothing was changed.
error_lab_value = A result is a number from 0 to a million, as 0.82, or what the printout says: >90, <5, negative.
error_lab_bound = The reference range is made of numbers from 0 to a million; leave out what is not printed.
error_lab_order = The reference range ends below its beginning.
error_lab_unit = A unit has at most 60 characters, as mmol/L.

## Names

pause_reason_holiday = Holiday
pause_reason_illness = Illness
pause_reason_hospital = Hospital
pause_reason_other = Something else
lab_magnesium = Magnesium in serum
lab_egfr = Kidney function (eGFR)
lab_vitamin_d = Vitamin D
lab_ferritin = Ferritin
day_part_morning = Morning
day_part_evening = Evening
# $name, $value
lab_result = { $name } { $value }
# $range
lab_day_range = Reference range { $range }
# $name, $value, $range
lab_result_range = { $name } { $value } (reference range { $range })
lab_from = from { $low }
lab_to = up to { $high }

## Blood pressure

# $systolic, $diastolic, $readings, $days
pressure_mean = { $systolic }/{ $diastolic } mmHg on average ({ $readings ->
    [one] 1 reading
   *[other] { $readings } readings
} on { $days ->
    [one] 1 day
   *[other] { $days } days
})
# $part, $mean
pressure_part = { $part }: { $mean }
# $period, $mean
pressure_all = All readings, { $period }: { $mean }
# $period, $mean
pressure_week = Measuring week { $period }: { $mean }, the first day left out.
# $mornings, $evenings
pressure_week_parts = Mornings on { $mornings }, evenings on { $evenings } of the 6 days.
# $period, $mornings, $evenings
pressure_week_few = Measuring week { $period }: not yet; it takes 6 readings on 3 days after the first. Mornings on { $mornings }, evenings on { $evenings } of the 6 days.
pressure_week_begun = Measuring week { $period }: begun. The first day is left out of the mean; it takes 6 readings on 3 days after it.
# Source: general knowledge: European hypertension guidance asks for 12 or more
pressure_few = From few readings: 12 or more say more.
# Source: Thuisarts.nl on high blood pressure (home limit), care4measure, read 2026
pressure_limit = At home 135/85 is the limit: discuss an average at or above it with your { gp }.
# Source: NHS (copy), read 2026; partly general knowledge
pressure_same_day = Upper figure 180 or higher, or lower 120 or higher: measure again after some minutes. Still so: call your { gp } or { out_of_hours } the same day. With chest pain, severe headache, trouble seeing or speaking, or confusion: call the emergency number.
# Source: NHS (copy), read 2026; partly general knowledge
# $reading, $doctor, $number
pressure_very_high = { $reading } is very high. Sit still for some minutes and measure again. Still 180 or higher, or the lower figure 120 or higher? Then do not wait until tomorrow. { $doctor } With chest pain, severe headache, trouble seeing or speaking, or confusion: call { $number } now.

## Painkillers

# $month, $taken, $filled
painkiller_month = { $month }: { $taken ->
    [one] 1 day
   *[other] { $taken } days
} with a painkiller, of { $filled } filled in
# $month, $taken, $filled
painkiller_month_running = { $month } so far: { $taken ->
    [one] 1 day
   *[other] { $taken } days
} with a painkiller, of { $filled } filled in
# Source: ICHD-3 8.2, medication-overuse headache
# $few, $many
painkiller_limits = Overuse means, for more than 3 months: triptans, opioids or combination painkillers on { $few } or more days a month; { paracetamol }, ibuprofen or aspirin on { $many } or more. This is information; your { gp } or pharmacist can tell what holds for you.

## Search

search_in_note = Note
search_in_remark = Beside { $sign }
search_in_event = Event
search_in_mark = Marked day
search_in_pause = Away
search_in_lab = Laboratory result
search_in_sign = Symptom
search_in_factor = What was going on
search_in_medicine = Medicine
search_in_product = Supplement

## Deleting for good

erase_answers = { $rows ->
    [one] 1 answer
   *[other] { $rows } answers
}
erase_notes = { $rows ->
    [one] 1 note
   *[other] { $rows } notes
}
erase_measurements = { $rows ->
    [one] 1 record (readings, events and results)
   *[other] { $rows } records (readings, events and results)
}
erase_intake = { $rows ->
    [one] 1 entry of food, supplements or medicines
   *[other] { $rows } entries of food, supplements and medicines
}
erase_others = { $rows ->
    [one] 1 other entry
   *[other] { $rows } other entries
}
erase_nothing = nothing
erase_what_day = everything about { $day }
erase_what_days = everything about { $period }
erase_what_sign = everything about { $sign }
# $sign, $period
erase_what_sign_days = { $sign } in { $period }
# $sign, $day
erase_what_sign_day = { $sign } on { $day }
erase_what_everything = the whole diary, with your lists and settings
