//! How honest the range is: made-up people, Dutch and British, with habits of their own, eat four weeks of meals from the table,
//! answer the questions as people do, and the range is laid beside what they ate.

use std::collections::BTreeMap;

use super::{Frequency, Portions, WeekAnswer, questions, usual_intake};
use crate::domain::food::food;

const PEOPLE: u64 = 1_000;
const DAYS: usize = 28;
/// How far portions, tables and a person's sense of portions are off, as standard deviations.
const PORTIONS_OFF: f64 = 0.3;
const TABLES_OFF: f64 = 0.15;
const HABIT_OFF: f64 = 0.12;
/// So often a person names the class of days beside the right one.
const WRONG_DAYS: f64 = 0.15;

/// Something that may be eaten at a time of the day: how likely, and how many portions at most.
type Choice = (&'static str, f64, u32);

const DUTCH: &[&[Choice]] = &[
    // Breakfast.
    &[
        ("wholemeal_bread", 4.0, 3),
        ("brown_wheat_bread", 4.0, 3),
        ("white_bread", 2.0, 3),
        ("oat_flakes_dry", 2.0, 1),
        ("muesli", 2.0, 1),
        ("rusk_dutch_beschuit", 1.0, 2),
        ("multigrain_bread", 2.0, 2),
        ("-", 2.0, 0),
    ],
    &[
        ("gouda_cheese", 4.0, 2),
        ("peanut_butter", 3.0, 2),
        ("jam", 2.0, 2),
        ("chocolate_sprinkles", 2.0, 2),
        ("chicken_slices", 2.0, 2),
        ("egg_boiled", 1.0, 1),
        ("yoghurt_plain", 3.0, 1),
    ],
    // Lunch.
    &[
        ("wholemeal_bread", 5.0, 4),
        ("brown_wheat_bread", 5.0, 4),
        ("white_roll", 3.0, 2),
        ("toasted_sandwich", 1.0, 1),
        ("rye_bread", 1.0, 2),
        ("vegetable_soup", 1.0, 1),
        ("mixed_salad", 1.0, 1),
        ("-", 1.0, 0),
    ],
    &[
        ("gouda_cheese", 5.0, 2),
        ("ham", 3.0, 2),
        ("peanut_butter", 2.0, 1),
        ("hummus", 1.0, 2),
        ("egg_fried", 1.0, 1),
        ("filet_americain", 1.0, 1),
        ("cream_cheese", 1.0, 1),
    ],
    &[
        ("semi_skimmed_milk", 4.0, 1),
        ("buttermilk", 2.0, 1),
        ("orange_juice", 1.0, 1),
        ("-", 3.0, 0),
    ],
    // Dinner.
    &[
        ("potatoes_boiled", 7.0, 1),
        ("white_pasta_cooked", 3.0, 2),
        ("white_rice_cooked", 3.0, 2),
        ("chips_fries", 2.0, 1),
        ("wholewheat_pasta_cooked", 1.0, 2),
        ("brown_rice_cooked", 1.0, 1),
        ("noodles_cooked", 1.0, 1),
        ("pizza", 1.0, 2),
        ("lasagne", 1.0, 1),
        ("fried_rice_nasi", 1.0, 1),
        ("stamppot_kale", 1.0, 1),
        ("pea_soup", 0.5, 1),
        ("pancakes", 0.5, 3),
        ("wrap_tortilla", 1.0, 2),
    ],
    &[
        ("broccoli_cooked", 2.0, 1),
        ("green_beans_cooked", 2.0, 1),
        ("cauliflower", 2.0, 1),
        ("carrots_cooked", 1.0, 1),
        ("spinach_cooked", 1.0, 1),
        ("mixed_salad", 2.0, 1),
        ("stir_fry_vegetables", 2.0, 1),
        ("brussels_sprouts", 1.0, 1),
        ("endive", 1.0, 1),
        ("red_cabbage", 1.0, 1),
        ("bell_pepper", 1.0, 1),
        ("mushrooms", 1.0, 1),
    ],
    &[
        ("chicken_breast_cooked", 3.0, 1),
        ("minced_beef_cooked", 2.0, 1),
        ("meatball", 2.0, 1),
        ("pork_chop", 2.0, 1),
        ("salmon_cooked", 1.0, 1),
        ("cod_cooked", 0.7, 1),
        ("fish_fingers", 0.7, 1),
        ("tofu_firm", 0.5, 1),
        ("meat_substitute", 1.0, 1),
        ("brown_beans_cooked", 0.7, 1),
        ("smoked_sausage_rookworst", 1.0, 1),
        ("omelette", 0.5, 1),
        ("-", 1.0, 0),
    ],
    &[
        ("custard_vla", 2.0, 1),
        ("yoghurt_plain", 3.0, 1),
        ("quark_fat_free", 2.0, 1),
        ("ice_cream", 1.0, 1),
        ("-", 4.0, 0),
    ],
    // Between meals and drinks.
    &[
        ("apple", 3.0, 1),
        ("banana", 3.0, 1),
        ("mandarin", 2.0, 2),
        ("pear", 1.0, 1),
        ("grapes", 1.0, 1),
        ("strawberries", 1.0, 1),
        ("kiwi", 1.0, 1),
        ("avocado", 0.5, 1),
        ("-", 3.0, 0),
    ],
    &[
        ("biscuit_plain", 3.0, 3),
        ("stroopwafel", 1.0, 1),
        ("ontbijtkoek", 2.0, 2),
        ("cake", 1.0, 1),
        ("milk_chocolate", 2.0, 2),
        ("dark_chocolate_70_85", 1.0, 1),
        ("liquorice", 1.0, 1),
        ("-", 3.0, 0),
    ],
    &[
        ("mixed_nuts", 1.5, 1),
        ("peanuts_dry_roasted", 1.0, 1),
        ("potato_crisps", 2.0, 1),
        ("pumpkin_seeds", 0.5, 1),
        ("gouda_cheese", 1.0, 2),
        ("-", 6.0, 0),
    ],
    &[
        ("coffee_filter", 6.0, 4),
        ("cappuccino", 1.5, 2),
        ("espresso", 0.5, 2),
        ("-", 2.0, 0),
    ],
    &[
        ("tea_black", 4.0, 3),
        ("green_tea", 1.0, 3),
        ("herbal_tea", 1.0, 2),
        ("-", 3.0, 0),
    ],
    &[
        ("tap_water_french_average", 4.0, 4),
        ("cola", 1.0, 2),
        ("beer", 1.0, 3),
        ("red_wine", 1.0, 2),
        ("mineral_water_low", 1.0, 2),
        ("mineral_water_high", 0.3, 3),
        ("apple_juice", 1.0, 1),
    ],
];

const BRITISH: &[&[Choice]] = &[
    // Breakfast.
    &[
        ("wheat_biscuits", 3.0, 1),
        ("porridge", 3.0, 1),
        ("cornflakes", 2.0, 1),
        ("muesli", 1.5, 1),
        ("granola", 1.0, 1),
        ("bran_flakes", 1.0, 1),
        ("white_bread", 3.0, 2),
        ("wholemeal_bread", 3.0, 2),
        ("crumpet", 1.0, 2),
        ("-", 3.0, 0),
    ],
    &[
        ("semi_skimmed_milk", 5.0, 1),
        ("jam", 2.0, 2),
        ("peanut_butter", 1.0, 2),
        ("yeast_extract", 1.0, 1),
        ("bacon", 1.0, 2),
        ("egg_fried", 1.0, 1),
        ("yoghurt_plain", 1.5, 1),
        ("-", 2.0, 0),
    ],
    // Lunch.
    &[
        ("white_bread", 4.0, 3),
        ("wholemeal_bread", 4.0, 3),
        ("white_roll", 2.0, 1),
        ("wrap_tortilla", 1.0, 1),
        ("baked_potato", 1.0, 1),
        ("tomato_soup", 1.0, 1),
        ("sausage_roll", 1.0, 1),
        ("mixed_salad", 1.0, 1),
        ("-", 1.0, 0),
    ],
    &[
        ("cheddar", 4.0, 1),
        ("ham", 3.0, 2),
        ("tuna_canned", 2.0, 1),
        ("chicken_slices", 2.0, 2),
        ("baked_beans", 1.5, 1),
        ("egg_boiled", 1.0, 1),
        ("hummus", 1.0, 2),
    ],
    &[("potato_crisps", 3.0, 1), ("-", 5.0, 0)],
    // Dinner.
    &[
        ("potatoes_boiled", 3.0, 1),
        ("mashed_potato", 3.0, 1),
        ("roast_potatoes", 2.0, 1),
        ("chips_fries", 3.0, 1),
        ("white_pasta_cooked", 3.0, 2),
        ("white_rice_cooked", 3.0, 2),
        ("wholewheat_pasta_cooked", 0.5, 1),
        ("brown_rice_cooked", 0.5, 1),
        ("pizza", 1.5, 2),
        ("lasagne", 1.0, 1),
        ("cottage_pie", 1.0, 1),
        ("chicken_curry", 1.5, 1),
        ("chilli_con_carne", 1.0, 1),
        ("meat_pie", 0.7, 1),
        ("quiche", 0.5, 1),
    ],
    &[
        ("green_peas_cooked", 3.0, 1),
        ("carrots_cooked", 2.0, 1),
        ("broccoli_cooked", 2.0, 1),
        ("green_beans_cooked", 1.0, 1),
        ("cauliflower", 1.0, 1),
        ("white_cabbage", 1.0, 1),
        ("sweetcorn", 1.0, 1),
        ("mixed_salad", 2.0, 1),
        ("spinach_cooked", 0.5, 1),
        ("mushrooms", 1.0, 1),
        ("-", 1.0, 0),
    ],
    &[
        ("chicken_breast_cooked", 4.0, 1),
        ("sausage", 2.0, 2),
        ("minced_beef_cooked", 2.0, 1),
        ("pork_chop", 1.0, 1),
        ("roast_beef", 1.0, 2),
        ("lamb", 0.7, 1),
        ("battered_fish", 1.0, 1),
        ("salmon_cooked", 1.0, 1),
        ("fish_fingers", 1.0, 1),
        ("veggie_burger", 0.7, 1),
        ("chickpeas_cooked", 0.5, 1),
        ("-", 1.0, 0),
    ],
    &[
        ("fruit_yoghurt", 2.0, 1),
        ("ice_cream", 1.0, 1),
        ("rice_pudding", 0.5, 1),
        ("fruit_crumble", 0.5, 1),
        ("-", 5.0, 0),
    ],
    // Between meals and drinks.
    &[
        ("apple", 2.0, 1),
        ("banana", 3.0, 1),
        ("orange", 1.0, 1),
        ("grapes", 1.5, 1),
        ("strawberries", 1.0, 1),
        ("blueberries", 1.0, 1),
        ("-", 4.0, 0),
    ],
    &[
        ("biscuit_digestive", 3.0, 3),
        ("biscuit_chocolate", 2.0, 2),
        ("cake", 1.0, 1),
        ("milk_chocolate", 2.0, 2),
        ("dark_chocolate_70_85", 0.7, 1),
        ("flapjack", 0.5, 1),
        ("wine_gums", 1.0, 1),
        ("-", 3.0, 0),
    ],
    &[
        ("mixed_nuts", 1.0, 1),
        ("peanuts_dry_roasted", 1.0, 1),
        ("popcorn", 0.5, 1),
        ("-", 7.0, 0),
    ],
    &[("tea_black", 7.0, 5), ("herbal_tea", 1.0, 2), ("-", 1.0, 0)],
    &[
        ("coffee_instant", 4.0, 3),
        ("coffee_filter", 2.0, 3),
        ("cappuccino", 2.0, 1),
        ("-", 2.0, 0),
    ],
    &[
        ("tap_water_french_average", 4.0, 4),
        ("squash_diluted", 2.0, 2),
        ("cola", 1.0, 2),
        ("orange_juice", 1.0, 1),
        ("beer_pint", 1.0, 2),
        ("white_wine", 1.0, 2),
    ],
];

/// The same numbers at every run.
struct Random(u64);

impl Random {
    /// Between 0 and 1.
    fn share(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as f64) / f64::from(1_u32 << 31)
    }

    /// A factor around 1, off by so much.
    fn factor(&mut self, off: f64) -> f64 {
        let normal: f64 = (0..12).map(|_| self.share()).sum::<f64>() - 6.0;
        (normal * off - off * off / 2.0).exp()
    }

    fn pick<'c>(&mut self, choices: &'c [(Choice, f64)]) -> &'c Choice {
        let all: f64 = choices.iter().map(|(_, weight)| weight).sum();
        let mut at = self.share() * all;
        for (choice, weight) in choices {
            at -= weight;
            if at <= 0.0 {
                return choice;
            }
        }
        &choices[0].0
    }
}

/// What a person eats: a day, the portions of each food.
struct Person {
    days: Vec<BTreeMap<&'static str, f64>>,
    /// What a portion really holds, by food: their portion, their food.
    holds: BTreeMap<&'static str, f64>,
}

impl Person {
    fn new(random: &mut Random, times: &[&[Choice]]) -> Self {
        // A habit: each choice weighs up to many times more or less for one person than for another.
        let habits: Vec<Vec<(Choice, f64)>> = times
            .iter()
            .map(|choices| {
                choices
                    .iter()
                    .map(|choice| (*choice, choice.1 * random.factor(1.3)))
                    .collect()
            })
            .collect();
        let (mut days, mut holds) = (Vec::new(), BTreeMap::new());
        for _ in 0..DAYS {
            let mut day = BTreeMap::new();
            for habit in &habits {
                let (key, _, most) = *random.pick(habit);
                if key != "-" {
                    let portions = (1.0 + random.share() * f64::from(most))
                        .floor()
                        .min(f64::from(most));
                    *day.entry(key).or_insert(0.0) += portions;
                    holds.entry(key).or_insert_with(|| {
                        let off = random.factor(PORTIONS_OFF) * random.factor(TABLES_OFF);
                        food(key).unwrap().per_portion().mg() * off
                    });
                }
            }
            days.push(day);
        }
        let habit = random.factor(HABIT_OFF);
        for holds in holds.values_mut() {
            *holds *= habit;
        }
        Self { days, holds }
    }

    fn mg_a_day(&self, counts: impl Fn(&str) -> bool) -> f64 {
        let eaten = self.days.iter().flatten().filter(|(key, _)| counts(key));
        eaten
            .map(|(key, portions)| portions * self.holds[key])
            .sum::<f64>()
            / DAYS as f64
    }

    fn answers(&self, random: &mut Random) -> Vec<WeekAnswer> {
        let answer = |question: &super::Question| {
            let on_days: Vec<f64> = self
                .days
                .iter()
                .map(|day| question.foods_of(day))
                .filter(|portions| *portions > 0.0)
                .collect();
            let right = frequency(on_days.len() as f64 / (DAYS as f64 / 7.0));
            let slip = random.share();
            // Who never eats something knows that.
            let named = if right == 0 || slip > WRONG_DAYS {
                right
            } else if slip < WRONG_DAYS / 2.0 {
                right.saturating_sub(1)
            } else {
                right + 1
            };
            let mean = on_days.iter().sum::<f64>() / on_days.len().max(1) as f64;
            let step = if mean < 3.0 { 0.5 } else { 1.0 };
            WeekAnswer {
                food_key: question.key.clone(),
                frequency: Frequency::ALL[named.min(4)],
                portions: Portions::new((mean / step).round() * step).unwrap_or(question.usual),
            }
        };
        questions().iter().map(answer).collect()
    }
}

impl super::Question {
    fn foods_of(&self, day: &BTreeMap<&str, f64>) -> f64 {
        day.iter()
            .filter(|(key, _)| self.is_about(key))
            .map(|(_, portions)| portions)
            .sum()
    }

    /// Whether a person who ate this would count it here: foods of the question, and others of their kind.
    fn is_about(&self, key: &str) -> bool {
        let alike: &[&str] = match self.key.as_str() {
            "broccoli_cooked" => &[
                "brussels_sprouts",
                "endive",
                "red_cabbage",
                "white_cabbage",
                "bell_pepper",
                "mushrooms",
                "sweetcorn",
            ],
            "apple" => &["blueberries"],
            "semi_skimmed_milk" => &["fruit_yoghurt"],
            "chicken_breast_cooked" => &["lamb", "roast_beef", "smoked_sausage_rookworst", "bacon"],
            "salmon_cooked" => &["battered_fish"],
            "biscuit_plain" => &[
                "biscuit_digestive",
                "stroopwafel",
                "ontbijtkoek",
                "flapjack",
            ],
            "pizza" => &[
                "cottage_pie",
                "chilli_con_carne",
                "meat_pie",
                "stamppot_kale",
            ],
            "coffee_filter" => &["espresso"],
            _ => &[],
        };
        self.foods.iter().any(|food| food.key == key) || alike.contains(&key)
    }
}

/// The place of the class in which so many days a week fall.
fn frequency(days: f64) -> usize {
    match days {
        days if days <= 0.0 => 0,
        days if days < 1.0 => 1,
        days if days < 2.5 => 2,
        days if days < 5.5 => 3,
        _ => 4,
    }
}

#[test]
fn the_range_holds_what_made_up_people_ate_nine_times_in_ten() {
    for (name, times) in [("Dutch", DUTCH), ("British", BRITISH)] {
        let (mut within, mut below, mut share, mut truths, mut middles, mut widths) =
            (0, 0, 0.0, 0.0, 0.0, 0.0);
        for seed in 0..PEOPLE {
            let mut random = Random(seed * 7_919 + 17);
            let person = Person::new(&mut random, times);
            let truth = person.mg_a_day(|_| true);
            let asked =
                person.mg_a_day(|key| questions().iter().any(|question| question.is_about(key)));
            let usual = usual_intake(&person.answers(&mut random)).unwrap();
            let (low, high) = (usual.low.mg(), usual.high.mg());
            within += u64::from((low..=high).contains(&truth));
            below += u64::from(truth < low);
            share += asked / truth;
            truths += truth;
            middles += f64::midpoint(low, high);
            widths += (high - low) / 2.0 / f64::midpoint(low, high);
        }
        let people = PEOPLE as f64;
        let within = within as f64 / people;
        #[expect(clippy::print_stdout, reason = "the figures are what this test is for")]
        {
            println!(
                "{name}: {PEOPLE} people, {:.0} mg a day; asked about {:.0} % of it; middle of the range {:.0} mg, plus or minus {:.0} %; \
                 the truth in the range {:.1} %, below it {:.1} %",
                truths / people,
                share / people * 100.0,
                middles / people,
                widths / people * 100.0,
                within * 100.0,
                below as f64 / people * 100.0,
            );
        }
        assert!((0.88..=0.99).contains(&within), "{name}: {within}");
        assert!(share / people > 0.75, "{name}");
        assert!(
            (0.9..=1.1).contains(&(middles / truths)),
            "{name}: {}",
            middles / truths
        );
    }
}
