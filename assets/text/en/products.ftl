prod_title = Supplements
prod_add = Add…
prod_empty = No products yet. Add what you take, as the label says.
# $form, $amount, $unit
prod_line = { $form } · { $amount } per { $unit }
# $amount, $unit
prod_line_plain = { $amount } per { $unit }
# $form, $amount, $unit
prod_line_at_most = { $form } · at most { $amount } per { $unit }
# $units, $amount
prod_usual = usually { $units } a day, { $amount }
prod_usual_in_mg = usually { $amount } a day
prod_in_mg = counted in milligrams of magnesium
prod_since = since { $day }
prod_stopped = stopped { $day }
prod_more = More of { $name }
prod_fewer = Less of { $name }
# $name, $day
prod_stop = Last day of { $name }: { $day }
prod_resume = Use { $name } again
# $name, $day
prod_usual_more = Usually more { $name } from { $day }
# $name, $day
prod_usual_fewer = Usually less { $name } from { $day }
prod_change_name = Change { $name }…
prod_name = Name
prod_form = Form
prod_unit = Counted in
prod_usual_label = Usual amount a day
prod_since_label = Since
prod_label_question = How many mg magnesium does the table on the label say, per tablet or scoop?
prod_label_table = Magnesium is on the label
prod_label_front = Only the compound is
prod_compound_question = How many mg of the compound are in a tablet or scoop (the large number on the front)?
# $amount, $percent
prod_compound_result = That is at most { $amount } magnesium ({ $percent } of the compound).
# Source: computed from IUPAC atomic weights; hydrates and blends hold less.
prod_compound_caveat = Bound water and blends make it less, so this is an upper guess. The table on the label is better.
prod_compound_form = Choose the form above: without it the magnesium cannot be worked out.
# $amount, $unit
prod_label_about = { $amount } magnesium per { $unit }
prod_save = Add product
prod_changes_between = The first two weeks count for neither side.
prod_changes_title = Before and after
prod_changes_sign = Symptom
prod_until_label = Last day, empty as long as it is in use
prod_correct_help = This puts right what was noted about this product, for all days. For another product, give this one a last day and add the new one.
prod_usual_first = Usual amount a day at first
# $units, $day
prod_amount_from = { $units } from { $day }
prod_usual_from = Usual amount from { $day } on
prod_correct = Correct…
prod_delete = Delete
form_save = Save
own_foods_show = Own foods ({ $foods })
own_foods_hide = Hide own foods
own_food_correct = Correct { $name }
own_food_correct_help = This puts right this food for all days on which it is noted.
own_food_delete = Delete { $name }
# Source: EFSA Journal 2025;23(7):e9528.
note_orotate = EFSA concluded in 2025 that the safety of magnesium orotate cannot be established.
# Source: EU novel food authorisation, 7 November 2024 (agrinfo.eu; PMC10934248): no claim about the brain was granted.
note_threonate = Magnesium L-threonate is allowed in the EU for adults, not when pregnant or breastfeeding, up to 3000 mg a day (250 mg of magnesium). There is no authorised claim about the brain.
note_laxative = This form is used as an antacid or laxative. It counts as a supplement too.
# $name, $units
dose_taken = { $name }, { $units }
dose_detail = { $amount } magnesium
dose_skip_name = Mark { $name } as skipped
dose_skipped_name = { $name } skipped
today_magnesium_add_food = Add food…
today_magnesium_add_product = Add a product…
today_magnesium_sum = Noted: about { $amount }
