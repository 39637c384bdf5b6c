//! How far the hint is from being shown: what its rule still lacks, with the numbers that say so. Pure.

use crate::domain::hint::Tier;
use crate::domain::{Severity, SignKey};

use super::hint::{Hint, Progress};
use super::history::History;
use super::look_back::today;

/// What the rule of the hint says on the day asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HintRule {
    /// Too few days are filled in for two signs.
    TooFewDays {
        /// Filled in days of the last 56, of the second best filled in counting sign.
        logged: u32,
        /// Days that must still be filled in, all of them, before two signs can be judged.
        more: u32,
    },
    /// Fewer than two counting signs keep coming back.
    TooFewSigns {
        /// Those that do.
        signs: Vec<SignKey>,
    },
    /// Two or more do, but not for long enough.
    TooShort {
        /// The tier that is nearest.
        tier: Tier,
        /// So far.
        progress: Progress,
    },
    Holds(Tier),
}

/// What the rule of the hint says.
pub fn hint_rule(history: &History, hint: &Hint) -> HintRule {
    if let Some(tier) = hint.tier {
        return HintRule::Holds(tier);
    }
    let nearest = [(Tier::Full, &hint.full), (Tier::Early, &hint.early)];
    let begun = nearest
        .into_iter()
        .find(|(_, progress)| progress.days_in_a_row > 0);
    if let Some((tier, progress)) = begun {
        return HintRule::TooShort {
            tier,
            progress: progress.clone(),
        };
    }
    let (logged, more) = second_best(history);
    if more > 0 {
        HintRule::TooFewDays { logged, more }
    } else {
        HintRule::TooFewSigns {
            signs: hint.full.signs.clone(),
        }
    }
}

/// Filled in days and days still needed of the counting sign that is the second to be judged: the rule needs two. Days noted as ill
/// are unknown to it.
fn second_best(history: &History) -> (u32, u32) {
    let seen = History {
        runs: history
            .runs
            .iter()
            .filter(|run| run.key.counts_for_hint())
            .filter(|run| run.followed || !run.levels.is_empty())
            .map(|run| run.without(&history.ill_days))
            .collect(),
        ..history.clone()
    };
    let found = today(&seen);
    let mut more: Vec<u32> = found.iter().map(|sign| sign.more_days_needed).collect();
    let mut logged: Vec<u32> = found.iter().map(|sign| sign.logged_days).collect();
    more.sort_unstable();
    logged.sort_unstable_by_key(|days| std::cmp::Reverse(*days));
    let second = |days: Vec<u32>| days.get(1).copied();
    // With fewer than two counting signs there is nothing more days could change.
    (second(logged).unwrap_or(0), second(more).unwrap_or(0))
}

/// Days of the tier's window on which at least one sign was said not to be there; without any, no rate can be told.
pub fn days_with_a_none(history: &History, tier: Tier) -> usize {
    let first = history.as_of.plus(1 - tier.window_days());
    first
        .through(history.as_of)
        .filter(|day| {
            let mut runs = history.runs.iter();
            runs.any(|run| run.on(*day) == Some(Severity::None))
        })
        .count()
}

/// Days noted as ill in the window a tier looks at.
pub fn ill_days(history: &History, tier: Tier) -> usize {
    let first = history.as_of.plus(1 - tier.window_days());
    history.ill_days.range(first..=history.as_of).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign::{Fatigue, Headache, SweetCraving};
    use crate::trends::look_back;
    use crate::trends::testing::history_of;

    fn rule_of(signs: &[(crate::domain::BuiltInSign, &str)]) -> HintRule {
        let history = history_of(signs);
        hint_rule(&history, &look_back(&history).hint)
    }

    #[test]
    fn what_the_rule_lacks_is_said_with_its_numbers() {
        let often = "1101100".repeat(20);
        let quiet = "0001000".repeat(20);
        let headache = |days: usize| (Headache, &often[..days]);
        let fatigue = |days: usize| (Fatigue, &often[..days]);
        for (signs, expected) in [
            (
                vec![headache(5), fatigue(5)],
                HintRule::TooFewDays {
                    logged: 5,
                    more: 33,
                },
            ),
            // Only one sign has been filled in lately: the other still needs its days.
            (
                vec![(Headache, &quiet[..60]), (Fatigue, "0")],
                HintRule::TooFewDays {
                    logged: 0,
                    more: 38,
                },
            ),
            (
                vec![(Headache, &quiet[..60]), (Fatigue, &quiet[..60])],
                HintRule::TooFewSigns { signs: vec![] },
            ),
            (
                vec![(Headache, &often[..90]), (Fatigue, &quiet[..90])],
                HintRule::TooFewSigns {
                    signs: vec![SignKey::BuiltIn(Headache)],
                },
            ),
            // A sign that does not count makes no second.
            (
                vec![(Headache, &often[..90]), (SweetCraving, &often[..90])],
                HintRule::TooFewSigns {
                    signs: vec![SignKey::BuiltIn(Headache)],
                },
            ),
            (
                vec![headache(20), fatigue(20)],
                HintRule::Holds(Tier::Early),
            ),
            (vec![headache(90), fatigue(90)], HintRule::Holds(Tier::Full)),
        ] {
            assert_eq!(rule_of(&signs), expected, "{signs:?}");
        }
        let HintRule::TooShort { tier, progress } = rule_of(&[headache(19), fatigue(19)]) else {
            panic!("two signs, not for long enough");
        };
        assert_eq!(
            (tier, progress.days_in_a_row, progress.signs.len()),
            (Tier::Early, 6, 2)
        );
    }

    #[test]
    fn nones_and_ill_days_are_counted_in_the_window_alone() {
        let mut history = history_of(&[
            (Headache, &"1".repeat(60)),
            (Fatigue, &"1011111".repeat(9)[..60]),
        ]);
        assert_eq!(days_with_a_none(&history, Tier::Full), 8);
        assert_eq!(days_with_a_none(&history, Tier::Early), 4);
        history.ill_days = [
            history.as_of,
            history.as_of.plus(-55),
            history.as_of.plus(-56),
        ]
        .into();
        assert_eq!(
            (
                ill_days(&history, Tier::Full),
                ill_days(&history, Tier::Early)
            ),
            (2, 1)
        );
    }
}
