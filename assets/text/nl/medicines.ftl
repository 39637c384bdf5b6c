## What undo takes back

act_medicine_dose = hoeveelheid { $name }, { $day }
act_medicine_dose_removed = hoeveelheid { $name } weggehaald, { $day }

## What can go wrong

error_no_such_dose = Deze hoeveelheid staat niet meer in het dagboek. Er is niets gewijzigd.
cli_no_clock = “{ $text }” is geen tijd. Schrijf 8:30 of 20:15.
cli_no_medicine_kind = “{ $text }” is geen soort medicijn. Er zijn simple (paracetamol, ibuprofen, aspirine), triptan, opioid, combination en other.

## Kinds

medicine_kind = Soort
medicine_kind_simple = gewone pijnstiller
medicine_kind_triptan = triptan, opioïde of combinatiemiddel
medicine_choose_simple = Een gewone pijnstiller
medicine_choose_triptan = Een triptan, opioïde of combinatiemiddel
medicine_choose_other = Geen pijnstiller
medicine_kind_missing = Kies wat voor soort medicijn het is.
# Source: ICHD-3 8.2 names these; several substances in one counts as a combination
medicine_kind_hint = Gewoon: paracetamol, ibuprofen, aspirine. Een combinatiemiddel heeft meer stoffen in één, zoals cafeïne of codeïne bij paracetamol.

## How much and when

medicine_dose_add = Hoeveelheid of tijd…
medicine_amount = Hoeveel
medicine_amount_hint = zoals 2 tabletten
medicine_clock = Wanneer
medicine_clock_hint = zoals 8:30
medicine_amount_wrong = Een hoeveelheid is één regel van hoogstens 60 tekens.
medicine_clock_wrong = Dat is geen tijd. Schrijf 8:30 of 20:15.
medicine_dose_empty = Vul in hoeveel of wanneer.
