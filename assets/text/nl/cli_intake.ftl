cli_intake_nothing = Voor { $day } is niets over eten of producten genoteerd.
cli_intake_food = Eten: ongeveer { $amount }
cli_intake_food_not_noted = Eten: niet genoteerd
cli_intake_supplements = Supplementen: { $amount }
cli_intake_level = De bovengrens voor supplementen is { $level } per dag.
cli_intake_supplements_not_noted = Supplementen: niet genoteerd
cli_intake_total = Samen: ongeveer { $amount } ({ $set }: { $norm } per dag)
cli_intake_taken = { $name }: genomen, { $amount }
cli_intake_skipped = { $name }: overgeslagen
cli_intake_not_noted = { $name }: niet genoteerd
cli_intake_eaten = { $food }, { $portions }: ongeveer { $amount }
cli_intake_eaten_unknown = { $food }, { $portions }: hoeveelheid onbekend
cli_food_no_words = Noem eten om te zoeken, zoals in food havermout
cli_food_nothing = Niets gevonden voor “{ $words }”. In het venster kun je het als eigen eten toevoegen.
cli_food_found = { $key }: { $found }
cli_unknown_product = Er is geen product met deze naam: { $name }
cli_no_products = Er staat nog geen product in dit dagboek; voeg er een toe in het venster, onder Magnesium.
cli_unknown_food = Er is geen eten met deze naam: { $name }
cli_no_units = Dit is geen hoeveelheid van een product, 0,25 tot 20 zoals in citraat=2: { $text }
cli_no_portions = Dit is geen aantal porties, 0,25 tot 20 zoals in amandelen=1: { $text }
cli_product_twice = Dit product staat twee keer in één opdracht: { $name }
