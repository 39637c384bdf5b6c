## What undo takes back

# $name, $day
act_medicine_dose = amount of { $name }, { $day }
# $name, $day
act_medicine_dose_removed = amount of { $name } taken away, { $day }

## What can go wrong

error_no_such_dose = This amount is no longer in the diary. Nothing was changed.
cli_no_clock = “{ $text }” is not a time. Write it as 8:30 or 20:15.
cli_no_medicine_kind = “{ $text }” is not a kind of medicine. There are simple (paracetamol, ibuprofen, aspirin), triptan, opioid, combination and other.

## Kinds

medicine_kind = Kind
medicine_kind_simple = simple painkiller
medicine_kind_triptan = triptan, opioid or combination painkiller
medicine_choose_simple = A simple painkiller
medicine_choose_triptan = A triptan, opioid or combination
medicine_choose_other = Not a painkiller
medicine_kind_missing = Choose what kind of medicine it is.
# Source: ICHD-3 8.2 names these; several substances in one counts as a combination
medicine_kind_hint = Simple: paracetamol, ibuprofen, aspirin. A combination has several substances in one, such as caffeine or codeine beside paracetamol.

## How much and when

medicine_dose_add = Amount or time…
medicine_amount = How much
medicine_amount_hint = such as 2 tablets
medicine_clock = When
medicine_clock_hint = such as 8:30
medicine_amount_wrong = An amount is one line of at most 60 characters.
medicine_clock_wrong = That is not a time. Write it as 8:30 or 20:15.
medicine_dose_empty = Fill in how much or when.
