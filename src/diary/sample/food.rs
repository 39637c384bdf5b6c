//! What a made-up person ate in the last weeks, as keys of the table of foods: ordinary days, most of them noted whole. Only on
//! days that were logged.

use super::calendar::{DayKind, LifeDay};
use super::rng::Rng;
use crate::domain::Day;

/// Food is noted in so many days before the end.
const FOOD_DAYS: i32 = 70;

/// Foods with portions that are eaten together.
type Meal = &'static [(&'static str, f64)];

const BREAKFASTS: [Meal; 3] = [
    &[("porridge", 1.0), ("banana", 1.0)],
    &[("muesli", 1.0), ("semi_skimmed_milk", 1.0)],
    &[("wholemeal_bread", 2.0), ("peanut_butter", 1.0)],
];
const LUNCHES: [Meal; 3] = [
    &[("wholemeal_bread", 3.0), ("gouda_cheese", 2.0)],
    &[("brown_wheat_bread", 2.0), ("egg_boiled", 1.0)],
    &[("vegetable_soup", 1.0), ("white_roll", 1.0)],
];
const DINNERS: [Meal; 5] = [
    &[
        ("potatoes_boiled", 1.0),
        ("green_beans_cooked", 1.0),
        ("chicken_breast_cooked", 1.0),
    ],
    &[("white_pasta_cooked", 1.0), ("tomato_sauce", 1.0)],
    &[("brown_rice_cooked", 1.0), ("chickpeas_cooked", 1.0)],
    &[
        ("salmon_cooked", 1.0),
        ("spinach_cooked", 1.0),
        ("potatoes_boiled", 1.0),
    ],
    &[("pizza", 1.0)],
];
const BETWEEN: [Meal; 5] = [
    &[("apple", 1.0)],
    &[("yoghurt_plain", 1.0)],
    &[("almonds", 1.0)],
    &[("dark_chocolate_70_85", 1.0)],
    &[("biscuit_plain", 2.0)],
];

/// What was eaten, as day, key and portions, and the days of which all food is noted; both sorted by day.
pub fn food(seed: u64, life: &[LifeDay]) -> (Vec<(Day, &'static str, f64)>, Vec<Day>) {
    let mut rng = Rng::new(seed, 13);
    let (mut eaten, mut complete) = (Vec::new(), Vec::new());
    let days = life.iter().filter(|day| {
        day.ago < FOOD_DAYS && day.lag_days.is_some() && day.kind == DayKind::Ordinary
    });
    for day in days {
        if day.ago > 0 && !rng.chance(800) {
            continue;
        }
        let mut have = |meals: &[Meal]| {
            let meal = rng.pick(meals).unwrap_or_default();
            eaten.extend(
                meal.iter()
                    .map(|(key, portions)| (day.day, *key, *portions)),
            );
        };
        have(&BREAKFASTS);
        have(&LUNCHES);
        have(&BETWEEN);
        // The last day is not over yet.
        if day.ago > 0 {
            have(&DINNERS);
            if rng.chance(850) {
                complete.push(day.day);
            }
        }
        eaten.push((day.day, "coffee_filter", f64::from(rng.between(1, 3))));
    }
    (eaten, complete)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::sample::calendar::live;
    use crate::domain::food;

    #[test]
    fn weeks_of_ordinary_days_are_noted_with_foods_that_are_known() {
        let until = Day::from_ymd(2026, 11, 22).unwrap();
        for seed in 0..40 {
            let life = live(seed, until.plus(-364), until);
            let (eaten, complete) = food(seed, &life);
            assert!((30..=FOOD_DAYS as usize).contains(&complete.len()));
            for (day, key, portions) in &eaten {
                assert!(food::current(key).is_some(), "{key}");
                assert!((0.25..=20.0).contains(portions) && *day <= until);
            }
            let mg = |day: Day| -> f64 {
                let of_day = eaten.iter().filter(|(eaten, ..)| *eaten == day);
                of_day
                    .map(|(_, key, portions)| {
                        food::current(key).unwrap().per_portion().mg() * portions
                    })
                    .sum()
            };
            let sum: f64 = complete.iter().map(|day| mg(*day)).sum();
            let mean = sum / complete.len() as f64;
            assert!((200.0..400.0).contains(&mean), "{mean}");
        }
    }
}
