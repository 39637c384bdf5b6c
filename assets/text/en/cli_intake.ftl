cli_intake_nothing = Nothing about food or products was noted for { $day }.
cli_intake_food = Food: about { $amount }
cli_intake_food_not_noted = Food: not noted
cli_intake_supplements = Supplements: { $amount }
cli_intake_level = The upper level for supplements is { $level } a day.
cli_intake_supplements_not_noted = Supplements: not noted
# $amount, $set, $norm
cli_intake_total = Together: about { $amount } ({ $set }: { $norm } a day)
# $name, $amount
cli_intake_taken = { $name }: taken, { $amount }
cli_intake_skipped = { $name }: skipped
cli_intake_not_noted = { $name }: not noted
# $food, $portions, $amount
cli_intake_eaten = { $food }, { $portions }: about { $amount }
# $food, $portions
cli_intake_eaten_unknown = { $food }, { $portions }: amount not known
cli_food_no_words = Name a food to look for, as in food oats
cli_food_nothing = Nothing found for “{ $words }”. In the window you can add it as a food of your own.
# $key, $found
cli_food_found = { $key }: { $found }
cli_unknown_product = There is no product with this name: { $name }
cli_no_products = There is no product in this diary yet; add one in the window, under Magnesium.
cli_unknown_food = There is no food with this name: { $name }
cli_no_units = This is not an amount of a product, 0.25 to 20 as in citrate=2: { $text }
cli_no_portions = This is not a number of portions, 0.25 to 20 as in almonds=1: { $text }
cli_product_twice = This product is named twice in one command: { $name }
