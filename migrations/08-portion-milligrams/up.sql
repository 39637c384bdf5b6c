-- A portion keeps the milligrams of magnesium it was entered with, so that a new table of foods changes no day that was noted.
-- No value = an own food, whose label holds for all days, or a food of no table. Every row so far was entered with the table below.
ALTER TABLE portion ADD COLUMN magnesium_mg REAL CHECK (magnesium_mg >= 0);

CREATE TABLE table_of_foods (key TEXT PRIMARY KEY, mg REAL NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO table_of_foods (key, mg) VALUES
    ('wholemeal_bread', 26.25),
    ('brown_wheat_bread', 14.35),
    ('white_bread', 8.75),
    ('rye_bread', 16.0),
    ('dark_rye_bread_pumpernickel', 27.0),
    ('rusk_dutch_beschuit', 3.6),
    ('rye_crispbread', 7.8),
    ('oat_flakes_dry', 55.2),
    ('wheat_bran', 30.55),
    ('brown_rice_cooked', 64.5),
    ('white_rice_cooked', 18.0),
    ('wholewheat_pasta_cooked', 45.0),
    ('white_pasta_cooked', 27.0),
    ('bulgur_cooked', 48.0),
    ('quinoa_cooked', 96.0),
    ('almonds', 67.5),
    ('cashew_nuts', 73.0),
    ('walnuts', 39.5),
    ('hazelnuts', 40.75),
    ('mixed_nuts', 56.25),
    ('peanuts_dry_roasted', 44.0),
    ('peanut_butter', 25.35),
    ('pumpkin_seeds', 59.2),
    ('sunflower_seeds', 32.5),
    ('linseed_flaxseed', 39.2),
    ('sesame_seeds', 31.59),
    ('lentils_cooked', 54.0),
    ('chickpeas_cooked', 72.0),
    ('kidney_beans_cooked', 67.5),
    ('black_beans_cooked', 105.0),
    ('white_beans_cooked', 94.5),
    ('split_peas_cooked', 54.0),
    ('hummus', 11.25),
    ('tofu_firm', 58.0),
    ('tempeh', 81.0),
    ('spinach_cooked', 130.5),
    ('spinach_raw', 39.5),
    ('kale_cooked', 37.5),
    ('swiss_chard_cooked', 129.0),
    ('broccoli_cooked', 31.5),
    ('green_beans_cooked', 27.0),
    ('green_peas_cooked', 58.5),
    ('potatoes_boiled', 40.0),
    ('banana', 32.4),
    ('avocado', 21.75),
    ('figs_dried', 13.6),
    ('dates', 10.75),
    ('raisins', 12.8),
    ('apple', 6.5),
    ('raspberries', 22.0),
    ('semi_skimmed_milk', 16.5),
    ('buttermilk', 16.5),
    ('yoghurt_plain', 18.0),
    ('quark_fat_free', 18.3),
    ('gouda_cheese', 5.8),
    ('egg_boiled', 5.0),
    ('soya_drink_unfortified', 37.5),
    ('salmon_cooked', 30.0),
    ('mackerel_smoked', 21.75),
    ('herring_raw', 24.0),
    ('cod_cooked', 42.0),
    ('mussels_cooked', 37.0),
    ('chicken_breast_cooked', 21.75),
    ('minced_beef_cooked', 16.5),
    ('dark_chocolate_70_85', 45.6),
    ('dark_chocolate_45_59', 29.2),
    ('milk_chocolate', 12.6),
    ('cocoa_powder_unsweetened', 24.95),
    ('potato_crisps', 15.75),
    ('coffee_filter', 11.5),
    ('espresso', 3.16),
    ('tea_black', 6.0),
    ('orange_juice', 16.5),
    ('beer', 15.0),
    ('tap_water_french_average', 1.98),
    ('spa_reine_mineral_water', 0.26),
    ('chaudfontaine_mineral_water', 3.6),
    ('evian_mineral_water', 5.2),
    ('vittel_mineral_water', 8.4),
    ('contrex_mineral_water', 14.9),
    ('san_pellegrino_mineral_water', 10.2),
    ('badoit_mineral_water', 16.0),
    ('gerolsteiner_mineral_water', 21.6),
    ('bar_le_duc_mineral_water', 0.74);

UPDATE portion SET magnesium_mg = (SELECT mg FROM table_of_foods WHERE key = food_key);

-- The same for the rows that undo and redo would put back.
UPDATE undo_step SET before = json_set(before, '$.rows', json((
    SELECT json_group_array(json(CASE WHEN row.value ->> '$.t' <> 'portion' THEN row.value ELSE json_object(
            't', 'portion',
            'o', json(iif(was.mg IS NULL, coalesce(row.value -> '$.o', 'null'), json_set(row.value -> '$.o', '$.magnesium_mg', was.mg))),
            'n', json(iif(now.mg IS NULL, coalesce(row.value -> '$.n', 'null'), json_set(row.value -> '$.n', '$.magnesium_mg', now.mg)))
        ) END) ORDER BY row.key)
    FROM json_each(undo_step.before, '$.rows') AS row
    LEFT JOIN table_of_foods AS was ON was.key = row.value ->> '$.o.food_key'
    LEFT JOIN table_of_foods AS now ON now.key = row.value ->> '$.n.food_key')))
WHERE EXISTS (SELECT 1 FROM json_each(undo_step.before, '$.rows') WHERE value ->> '$.t' = 'portion');

DROP TABLE table_of_foods;
