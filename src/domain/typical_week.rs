//! An ordinary week in about twenty questions: how often, how much. Gives a range, never one number: people answer in "a few
//! times a week", and tables of foods differ by a quarter.

use super::food::{Portions, food};
use super::milligrams::Milligrams;

/// The foods asked about, by key. Each stands for its kind: the ones that carry most of the magnesium in a Dutch diet.
pub const QUESTIONS: [&str; 20] = [
    "wholemeal_bread",
    "white_bread",
    "oat_flakes_dry",
    "wholewheat_pasta_cooked",
    "white_rice_cooked",
    "potatoes_boiled",
    "spinach_cooked",
    "broccoli_cooked",
    "lentils_cooked",
    "tofu_firm",
    "mixed_nuts",
    "peanut_butter",
    "pumpkin_seeds",
    "banana",
    "apple",
    "semi_skimmed_milk",
    "gouda_cheese",
    "chicken_breast_cooked",
    "dark_chocolate_70_85",
    "coffee_filter",
];

/// How much the tables of foods may be off, as a share: a day's total can differ a quarter.
const TABLES_OFF: f64 = 0.25;
const WEEK_DAYS: f64 = 7.0;

/// On how many days of an ordinary week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frequency {
    /// Never or hardly ever.
    Never,
    /// Less than once a week.
    Seldom,
    /// On 1 or 2 days.
    Days1To2,
    /// On 3 to 5 days.
    Days3To5,
    /// On 6 or 7 days.
    Daily,
}

impl Frequency {
    /// All of them, least first.
    pub const ALL: [Self; 5] = [
        Self::Never,
        Self::Seldom,
        Self::Days1To2,
        Self::Days3To5,
        Self::Daily,
    ];

    /// The stable name in the diary.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Seldom => "seldom",
            Self::Days1To2 => "days_1_2",
            Self::Days3To5 => "days_3_5",
            Self::Daily => "daily",
        }
    }

    /// The frequency a key names.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.key() == key)
    }

    /// Fewest and most days a week.
    const fn days(self) -> (f64, f64) {
        match self {
            Self::Never => (0.0, 0.0),
            Self::Seldom => (0.0, 1.0),
            Self::Days1To2 => (1.0, 2.0),
            Self::Days3To5 => (3.0, 5.0),
            Self::Daily => (6.0, 7.0),
        }
    }
}

/// The answer about one food.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekAnswer {
    /// The food, by key.
    pub food_key: String,
    /// On how many days.
    pub frequency: Frequency,
    /// How many portions on such a day.
    pub portions: Portions,
}

/// What an ordinary week comes to, a day, from the foods that were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsualIntake {
    /// At least about.
    pub low: Milligrams,
    /// At most about.
    pub high: Milligrams,
    /// Questions answered.
    pub answered: usize,
}

/// Sums up an ordinary week; `None` without any answer.
#[must_use]
pub fn usual_intake(answers: &[WeekAnswer]) -> Option<UsualIntake> {
    if answers.is_empty() {
        return None;
    }
    let sum = |days: fn((f64, f64)) -> f64, off: f64| -> Milligrams {
        let parts = answers.iter().filter_map(|answer| {
            let on_a_day = food(&answer.food_key)?
                .per_portion()
                .times(answer.portions.count());
            Some(on_a_day.times(days(answer.frequency.days()) / WEEK_DAYS * off))
        });
        parts.sum()
    };
    Some(UsualIntake {
        low: sum(|(low, _)| low, 1.0 - TABLES_OFF),
        high: sum(|(_, high)| high, 1.0 + TABLES_OFF),
        answered: answers.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(key: &str, frequency: Frequency, portions: f64) -> WeekAnswer {
        WeekAnswer {
            food_key: key.to_owned(),
            frequency,
            portions: Portions::new(portions).unwrap(),
        }
    }

    #[test]
    fn every_question_is_about_a_food_that_exists() {
        for key in QUESTIONS {
            assert!(food(key).is_some(), "{key}");
        }
    }

    #[test]
    fn an_answer_gives_a_range_around_it() {
        // 4 slices of wholemeal bread daily are 105 mg.
        let usual = usual_intake(&[answer("wholemeal_bread", Frequency::Daily, 4.0)]).unwrap();
        assert!(usual.low.mg() < 105.0 * 6.0 / 7.0 && usual.high.mg() > 105.0);
        assert_eq!((usual.low.about(), usual.high.about()), (70, 130));
        assert_eq!(usual_intake(&[]), None);
        let never = usual_intake(&[answer("almonds", Frequency::Never, 1.0)]).unwrap();
        assert_eq!(
            (never.low, never.high),
            (Milligrams::ZERO, Milligrams::ZERO)
        );
    }

    #[test]
    fn more_often_is_never_less() {
        let of = |frequency| usual_intake(&[answer("mixed_nuts", frequency, 1.0)]).unwrap();
        for pair in Frequency::ALL.windows(2) {
            assert!(of(pair[0]).low <= of(pair[1]).low && of(pair[0]).high < of(pair[1]).high);
        }
        for frequency in Frequency::ALL {
            assert_eq!(Frequency::from_key(frequency.key()), Some(frequency));
        }
    }

    #[test]
    fn the_order_of_answers_is_of_no_account() {
        let mut answers: Vec<_> = QUESTIONS
            .iter()
            .map(|key| answer(key, Frequency::Days3To5, 1.5))
            .collect();
        let usual = usual_intake(&answers);
        answers.reverse();
        assert_eq!(usual_intake(&answers), usual);
    }
}
