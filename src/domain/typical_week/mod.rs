//! An ordinary week in about 25 questions: how often, how much. Gives a range, never one number: people answer in "a few times a
//! week", portions are guesses, and tables of foods differ by a quarter.

#[cfg(test)]
mod made_up_weeks;

use std::sync::LazyLock;

use crate::domain::{keyed, listed};

use super::food::{Food, NameLanguage, Portions, food, read};
use super::milligrams::Milligrams;
use super::name_language::InEach;

static QUESTIONS: LazyLock<Vec<Question>> = LazyLock::new(|| {
    read(
        include_str!("../../../assets/week_questions.csv"),
        question_of,
    )
    .unwrap_or_default()
});

/// The portion a person has in mind may be so much larger or smaller, as a standard deviation and a share.
const PORTIONS_OFF: f64 = 0.25;
/// The tables may be so far off for one food.
const TABLES_OFF: f64 = 0.15;
/// A person may call every portion smaller or larger than it is, by so much on the whole.
const HABIT_OFF: f64 = 0.12;
/// What nobody was asked about adds so much to what was, and may add so much more or less; from the made-up weeks.
const OTHER_FOOD: f64 = 0.10;
const OTHER_FOOD_OFF: f64 = 0.07;
/// Nine in ten lie within so many standard deviations.
const NINE_IN_TEN: f64 = 1.645;
const WEEK_DAYS: f64 = 7.0;

/// A question about an ordinary week: foods that are much alike in a portion.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The food under whose key the answer is kept.
    pub key: String,
    words: InEach<AskedWords>,
    /// How many portions most people have on such a day: where the answer begins.
    pub usual: Portions,
    /// The foods it is about; one that is eaten more often stands more often.
    pub foods: Vec<&'static Food>,
}

/// The words of a question in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedWords {
    /// "Nuts".
    pub food: String,
    /// "1 handful".
    pub portion: String,
}

impl Question {
    /// What is asked about, in a language.
    pub const fn words(&self, language: NameLanguage) -> &AskedWords {
        self.words.get(language)
    }
}

/// All questions, in the order they are asked.
pub fn questions() -> &'static [Question] {
    &QUESTIONS
}

fn question_of(cell: &super::food::Cells<'_>) -> Option<Question> {
    let words = |language: &str| {
        Some(AskedWords {
            food: cell(&format!("ask_{language}"))?.to_owned(),
            portion: cell(&format!("portion_{language}"))?.to_owned(),
        })
    };
    Some(Question {
        key: cell("key")?.to_owned(),
        words: InEach::read(words)?,
        usual: Portions::new(cell("usual")?.parse().ok()?)?,
        foods: cell("foods")?.split(';').map(food).collect::<Option<_>>()?,
    })
}

/// On how many days of an ordinary week.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frequency {
    /// Never or hardly ever.
    Never,
    /// Less than once a week.
    Seldom,
    /// On 1 or 2 days.
    #[strum(serialize = "days_1_2")]
    Days1To2,
    /// On 3 to 5 days.
    #[strum(serialize = "days_3_5")]
    Days3To5,
    /// On 6 or 7 days.
    Daily,
}

listed!(Frequency);
keyed!(Frequency);

impl Frequency {
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

/// What an ordinary week comes to, a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsualIntake {
    /// At least about.
    pub low: Milligrams,
    /// At most about.
    pub high: Milligrams,
    /// Questions answered.
    pub answered: usize,
    /// Every question was answered: the range is about all food and drink. Otherwise about the foods that were answered.
    pub is_whole: bool,
}

/// An amount a day that is not known exactly.
#[derive(Clone, Copy, Default)]
struct Estimate {
    mean_mg: f64,
    variance: f64,
}

impl Estimate {
    /// What an answer comes to, a day. The spread is that of the days in it, of the foods it is about, of portions and of tables.
    fn of(answer: &WeekAnswer) -> Option<Self> {
        let asked = questions()
            .iter()
            .find(|question| question.key == answer.food_key);
        let foods: Vec<&Food> = match asked {
            Some(question) => question.foods.clone(),
            // A question of an earlier version.
            None => vec![food(&answer.food_key)?],
        };
        let amounts: Vec<f64> = foods.iter().map(|food| food.per_portion().mg()).collect();
        let (portion_mg, portion_variance) = mean_and_variance(&amounts);
        let (fewest, most) = answer.frequency.days();
        let days = f64::midpoint(fewest, most) / WEEK_DAYS;
        let days_variance = ((most - fewest) / WEEK_DAYS).powi(2) / 12.0;
        let per_day = days * answer.portions.count();
        let mean_mg = per_day * portion_mg;
        let guessed = PORTIONS_OFF.powi(2) + TABLES_OFF.powi(2);
        Some(Self {
            mean_mg,
            variance: days_variance * (answer.portions.count() * portion_mg).powi(2)
                + per_day.powi(2) * portion_variance
                + mean_mg.powi(2) * guessed,
        })
    }

    fn and(self, other: Self) -> Self {
        Self {
            mean_mg: self.mean_mg + other.mean_mg,
            variance: self.variance + other.variance,
        }
    }

    /// So many times as much, a factor that is itself off by a share.
    fn times(self, factor: f64, off: f64) -> Self {
        let mean_mg = self.mean_mg * factor;
        Self {
            mean_mg,
            variance: self.variance * factor.powi(2) + (mean_mg * off).powi(2),
        }
    }

    fn range(self) -> (Milligrams, Milligrams) {
        let off = NINE_IN_TEN * self.variance.sqrt();
        let [low, high] = [self.mean_mg - off, self.mean_mg + off].map(Milligrams::from_mg);
        (low, high)
    }
}

fn mean_and_variance(amounts: &[f64]) -> (f64, f64) {
    let count = amounts.len().max(1) as f64;
    let mean = amounts.iter().sum::<f64>() / count;
    let squares = amounts.iter().map(|amount| (amount - mean).powi(2));
    (mean, squares.sum::<f64>() / count)
}

/// Sums up an ordinary week; `None` without any answer.
pub fn usual_intake(answers: &[WeekAnswer]) -> Option<UsualIntake> {
    if answers.is_empty() {
        return None;
    }
    // In one order, so that the sum is the same in whatever order they were answered.
    let mut answers: Vec<&WeekAnswer> = answers.iter().collect();
    answers.sort_by(|a, b| a.food_key.cmp(&b.food_key));
    let asked = answers
        .iter()
        .filter_map(|answer| Estimate::of(answer))
        .fold(Estimate::default(), Estimate::and)
        .times(1.0, HABIT_OFF);
    let is_answered =
        |question: &Question| answers.iter().any(|answer| answer.food_key == question.key);
    let answered = questions()
        .iter()
        .filter(|question| is_answered(question))
        .count();
    let is_whole = answered == questions().len();
    let eaten = if is_whole {
        asked.times(1.0 + OTHER_FOOD, OTHER_FOOD_OFF)
    } else {
        asked
    };
    let (low, high) = eaten.range();
    Some(UsualIntake {
        low,
        high,
        answered,
        is_whole,
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
    fn the_questions_are_whole() {
        assert_eq!(questions().len(), 26);
        for question in questions() {
            assert!(food(&question.key).is_some(), "{}", question.key);
            assert!(question.foods.iter().any(|food| food.key == question.key));
        }
        // The questions of the first version: their answers are in diaries, and stay answers.
        for key in "wholemeal_bread white_bread oat_flakes_dry wholewheat_pasta_cooked white_rice_cooked potatoes_boiled \
                    spinach_cooked broccoli_cooked lentils_cooked tofu_firm mixed_nuts peanut_butter pumpkin_seeds banana apple \
                    semi_skimmed_milk gouda_cheese chicken_breast_cooked dark_chocolate_70_85 coffee_filter"
            .split_whitespace()
        {
            assert!(questions().iter().any(|question| question.key == key), "{key}");
        }
    }

    #[test]
    fn an_answer_gives_a_range_around_it() {
        // 4 slices of wholemeal, brown or seeded bread on 6.5 days are about 83 mg a day.
        let usual = usual_intake(&[answer("wholemeal_bread", Frequency::Daily, 4.0)]).unwrap();
        assert_eq!((usual.low.about(), usual.high.about()), (30, 140));
        assert!(!usual.is_whole && usual.answered == 1);
        assert_eq!(usual_intake(&[]), None);
        let never = usual_intake(&[answer("mixed_nuts", Frequency::Never, 1.0)]).unwrap();
        assert_eq!(
            (never.low, never.high),
            (Milligrams::ZERO, Milligrams::ZERO)
        );
    }

    #[test]
    fn an_answer_to_a_question_that_is_not_asked_any_more_counts_as_it_did() {
        let usual = usual_intake(&[answer("avocado", Frequency::Daily, 1.0)]).unwrap();
        assert!(usual.high > Milligrams::whole(20));
        assert_eq!(usual.answered, 0);
    }

    #[test]
    fn more_often_is_never_less() {
        let of = |frequency| usual_intake(&[answer("mixed_nuts", frequency, 1.0)]).unwrap();
        for pair in Frequency::ALL.windows(2) {
            assert!(of(pair[0]).low <= of(pair[1]).low && of(pair[0]).high < of(pair[1]).high);
        }
    }

    #[test]
    fn the_order_of_answers_is_of_no_account() {
        let mut answers: Vec<_> = questions()
            .iter()
            .map(|question| answer(&question.key, Frequency::Days3To5, 1.5))
            .collect();
        let usual = usual_intake(&answers);
        assert!(usual.unwrap().is_whole);
        answers.reverse();
        assert_eq!(usual_intake(&answers), usual);
    }
}
