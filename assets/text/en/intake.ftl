mg_of = { $amount } mg
# $low, $high
mg_range = { $low } to { $high } mg
portions_plain = { $count } portions
food_gone = food no longer in the list { $key }
act_product_added = product { $name } added
act_product_amount = usual amount of { $name }
act_product_ended = { $name } stopped
act_product_resumed = { $name } in use again
act_product_corrected = product { $name } corrected
act_product_deleted = product { $name } deleted
# $name, $day
act_dose_taken = { $name } taken, { $day }
# $name, $day
act_dose_skipped = { $name } skipped, { $day }
# $name, $day
act_dose_cleared = { $name } not noted, { $day }
# $food, $day
act_food_added = { $food }, { $day }
# $food, $day
act_food_removed = { $food } taken away, { $day }
act_own_food = own food { $name }
act_own_food_corrected = own food { $name } corrected
act_own_food_deleted = own food { $name } deleted
act_food_complete = food complete, { $day }
act_food_incomplete = food not complete, { $day }
act_food_copied = food of the day before, { $day }
act_typical_week = an ordinary week
act_profile = about you
error_label_not_positive = A tablet or scoop holds more than 0 mg of magnesium; nothing was changed. Look in the table on the label.
error_label_too_much = No tablet or scoop holds more than 1000 mg of magnesium; nothing was changed. The large number on the front is often the whole compound.
error_label_unknown_form = Without a known form the magnesium cannot be worked out; nothing was changed. Type the mg of magnesium from the table on the label.
error_ends_before_start = A product cannot end before its first day, { $day }. Nothing was changed.
# $name, $days
error_product_in_use = { $days ->
    [one] Something is noted about “{ $name }” on 1 day, so it cannot be deleted; you can give it a last day. Nothing was changed.
   *[other] Something is noted about “{ $name }” on { $days } days, so it cannot be deleted; you can give it a last day. Nothing was changed.
}
# $name, $days
error_own_food_in_use = { $days ->
    [one] “{ $name }” is noted on 1 day, so it cannot be deleted. Nothing was changed.
   *[other] “{ $name }” is noted on { $days } days, so it cannot be deleted. Nothing was changed.
}
error_no_such_product = This product is not in the diary any more. Nothing was changed.
error_no_such_food = This food is not in the list; nothing was changed: { $key }
error_food_amount = A portion of food holds 0 to 1000 mg of magnesium. Nothing was changed.
error_too_many_portions = One line holds at most 20 portions of a food a day. Nothing was changed.
error_nothing_to_copy = No food was noted on { $day }. Nothing was changed.
