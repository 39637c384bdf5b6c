mg_of = { $amount } mg
mg_range = { $low } tot { $high } mg
portions_plain = { $count } porties
food_gone = eten dat niet meer in de lijst staat { $key }
act_product_added = product { $name } toegevoegd
act_product_amount = gewone hoeveelheid van { $name }
act_product_ended = { $name } gestopt
act_product_resumed = { $name } weer in gebruik
act_product_corrected = product { $name } verbeterd
act_product_deleted = product { $name } verwijderd
act_dose_taken = { $name } genomen, { $day }
act_dose_skipped = { $name } overgeslagen, { $day }
act_dose_cleared = { $name } niet genoteerd, { $day }
act_food_added = { $food }, { $day }
act_food_removed = { $food } weggehaald, { $day }
act_own_food = eigen eten { $name }
act_own_food_corrected = eigen eten { $name } verbeterd
act_own_food_deleted = eigen eten { $name } verwijderd
act_food_complete = eten compleet, { $day }
act_food_incomplete = eten niet compleet, { $day }
act_food_copied = eten van de dag ervoor, { $day }
act_typical_week = een gewone week
act_profile = over jou
error_label_not_positive = Een tablet of schepje bevat meer dan 0 mg magnesium; er is niets gewijzigd. Kijk in de tabel op het etiket.
error_label_too_much = Geen tablet of schepje bevat meer dan 1000 mg magnesium; er is niets gewijzigd. Het grote getal op de voorkant is vaak de hele verbinding.
error_label_unknown_form = Zonder bekende vorm is het magnesium niet uit te rekenen; er is niets gewijzigd. Typ de mg magnesium uit de tabel op het etiket.
error_ends_before_start = Een product kan niet stoppen voor de eerste dag, { $day }. Er is niets gewijzigd.
error_product_in_use = { $days ->
    [one] Over “{ $name }” is op 1 dag iets genoteerd, dus het kan niet weg; je kunt het een laatste dag geven. Er is niets gewijzigd.
   *[other] Over “{ $name }” is op { $days } dagen iets genoteerd, dus het kan niet weg; je kunt het een laatste dag geven. Er is niets gewijzigd.
}
error_own_food_in_use = { $days ->
    [one] “{ $name }” is op 1 dag genoteerd, dus het kan niet weg. Er is niets gewijzigd.
   *[other] “{ $name }” is op { $days } dagen genoteerd, dus het kan niet weg. Er is niets gewijzigd.
}
error_no_such_product = Dit product staat niet meer in het dagboek. Er is niets gewijzigd.
error_no_such_food = Dit eten staat niet in de lijst; er is niets gewijzigd: { $key }
error_food_amount = Een portie eten bevat 0 tot 1000 mg magnesium. Er is niets gewijzigd.
error_too_many_portions = Op één regel passen hoogstens 20 porties van een soort eten per dag. Er is niets gewijzigd.
error_nothing_to_copy = Op { $day } is geen eten genoteerd. Er is niets gewijzigd.
