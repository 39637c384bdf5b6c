//! What falls on the same days: pairs of counting signs, and the day's circumstances with counting signs. Looked at every 28
//! days, all pairs as one family; what goes together in a diary says nothing about cause.

use crate::domain::{Day, FactorKey, SignKey};

use super::counts::is_there;
use super::factor_run::FactorRun;
use super::history::{History, SignRun};
use super::stats::{Cooccurrence, benjamini_hochberg};

/// Days between looks, and days of a stratum.
const STRATUM_DAYS: usize = 28;
/// Most days looked at.
const DAYS_MAX: usize = 365;
/// No look reaches further back from the day asked about: a year, after up to 27 days for which its result stands.
pub const LOOK_BACK_DAYS: usize = DAYS_MAX + STRATUM_DAYS;
const JOINT_DAYS_MIN: u32 = 84;
/// Days with, and days without, that each side of a pair needs.
const DAYS_EACH_MIN: u32 = 10;
/// Share of false claims below which a pair is named.
const Q_MAX: f64 = 0.005;
/// Correlation from which a pair is worth a word.
const PHI_MIN: f64 = 0.15;

/// One side of a pair.
#[derive(Clone, Debug, PartialEq)]
pub enum Side {
    Sign(SignKey),
    /// A circumstance of the day.
    Factor(FactorKey),
}

/// How a pair goes together.
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Link {
    /// Not more than chance, as far as can be seen.
    None,
    SameDays,
    /// In the same weeks or months, but within those not on the same days.
    SamePeriod,
}

impl Link {
    /// The word in JSON.
    pub const fn key(self) -> &'static str {
        self.into_str()
    }
}

/// Two things that were both noted often enough to compare.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// One side; the circumstance, where there is one.
    pub first: Side,
    /// The other.
    pub second: Side,
    /// The counts and the test within 28-day strata.
    pub days: Cooccurrence,
    /// How much more often both fall on a day than by chance; 1 = as by chance.
    pub lift: f64,
    /// The chance allowing for the number of pairs.
    pub q: f64,
    /// How they go together.
    pub link: Link,
}

/// What goes together, as of the last look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Together {
    /// The first day looked at.
    pub from: Option<Day>,
    /// The last day looked at; the result stands for 28 days.
    pub looked_on: Option<Day>,
    /// All pairs with enough days, named or not, in the history's order.
    pub pairs: Vec<Pair>,
}

/// Compares all pairs of counting signs, and all circumstances with them.
pub fn together(history: &History, factors: &[FactorRun]) -> Together {
    let Some((from, looked_on)) = look(history) else {
        return Together::default();
    };
    let compared = compared(history, factors, from, looked_on);
    let p_values = |p: fn(&Compared) -> f64| compared.iter().map(p).collect::<Vec<_>>();
    let q_values = benjamini_hochberg(&p_values(|pair| pair.days.p));
    let q_values_of_period = benjamini_hochberg(&p_values(|pair| pair.p_of_period));
    let judged = compared
        .into_iter()
        .zip(q_values.into_iter().zip(q_values_of_period));
    Together {
        from: Some(from),
        looked_on: Some(looked_on),
        pairs: judged
            .map(|(pair, (q, q_of_period))| pair.judged(q, q_of_period))
            .collect(),
    }
}

/// First and last day of the last look: all full strata since the diary began, at most a year.
fn look(history: &History) -> Option<(Day, Day)> {
    let first = history.first_logged?;
    let strata = first.through(history.as_of).len() / STRATUM_DAYS;
    let last = first
        .through(history.as_of)
        .nth((strata * STRATUM_DAYS).checked_sub(1)?)?;
    let earliest = i32::try_from(DAYS_MAX).map_or(first, |days| last.plus(1 - days));
    Some((first.max(earliest), last))
}

/// A pair before the other pairs are known.
struct Compared {
    first: Side,
    second: Side,
    days: Cooccurrence,
    /// The chance without strata, which a shared season can bring down as well as shared days.
    p_of_period: f64,
}

fn compared(history: &History, factors: &[FactorRun], from: Day, to: Day) -> Vec<Compared> {
    let days = |known: &dyn Fn(Day) -> Option<bool>| from.through(to).map(known).collect();
    let sign_days = |run: &SignRun| -> (Side, Vec<Option<bool>>) {
        (
            Side::Sign(run.key.clone()),
            days(&|day| run.on(day).map(is_there)),
        )
    };
    let factor_days = |factor: &FactorRun| -> (Side, Vec<Option<bool>>) {
        (
            Side::Factor(factor.key.clone()),
            days(&|day| factor.on(day)),
        )
    };
    let counting = history.runs.iter().filter(|run| run.key.counts_for_hint());
    let signs: Vec<_> = counting.map(sign_days).collect();
    let factors: Vec<_> = factors.iter().map(factor_days).collect();
    let sign_pairs = signs.iter().enumerate().flat_map(|(index, first)| {
        signs
            .iter()
            .skip(index + 1)
            .map(move |second| (first, second))
    });
    let factor_pairs = factors
        .iter()
        .flat_map(|first| signs.iter().map(move |second| (first, second)));
    sign_pairs
        .chain(factor_pairs)
        .filter_map(|(first, second)| Compared::new(first, second))
        .collect()
}

impl Compared {
    /// `None` if there are too few days to compare.
    fn new(first: &(Side, Vec<Option<bool>>), second: &(Side, Vec<Option<bool>>)) -> Option<Self> {
        let days = Cooccurrence::new(&first.1, &second.1, STRATUM_DAYS);
        let has_both = |with: u32| with.min(days.joint_days - with) >= DAYS_EACH_MIN;
        let is_eligible = days.joint_days >= JOINT_DAYS_MIN
            && has_both(days.first_days)
            && has_both(days.second_days);
        is_eligible.then(|| Self {
            first: first.0.clone(),
            second: second.0.clone(),
            days,
            p_of_period: Cooccurrence::new(&first.1, &second.1, first.1.len()).p,
        })
    }

    fn judged(self, q: f64, q_of_period: f64) -> Pair {
        let is_worth_a_word = self.days.phi.is_some_and(|phi| phi >= PHI_MIN);
        let link = if is_worth_a_word && q < Q_MAX {
            Link::SameDays
        } else if is_worth_a_word && q_of_period < Q_MAX {
            Link::SamePeriod
        } else {
            Link::None
        };
        Pair {
            first: self.first,
            second: self.second,
            lift: f64::from(self.days.both_days) / self.days.expected_both_days(),
            days: self.days,
            q,
            link,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign;
    use crate::trends::testing::history_of;

    /// Two signs on the same irregular days, one on others.
    fn diary(days: usize) -> History {
        let same = "0110000100100000111000010000".repeat(20);
        let other = "0000110000000110000100000011".repeat(20);
        history_of(&[
            (BuiltInSign::Headache, &same[..days]),
            (BuiltInSign::Fatigue, &same[..days]),
            (BuiltInSign::PoorSleep, &other[..days]),
            (BuiltInSign::SweetCraving, &same[..days]),
        ])
    }

    fn links(together: &Together) -> Vec<Link> {
        together.pairs.iter().map(|pair| pair.link).collect()
    }

    #[test]
    fn the_same_days_are_named_for_counting_signs_only() {
        let found = together(&diary(120), &[]);
        assert_eq!(links(&found), [Link::SameDays, Link::None, Link::None]);
        let pair = &found.pairs[0];
        assert_eq!(
            pair.first,
            Side::Sign(SignKey::BuiltIn(BuiltInSign::Headache))
        );
        assert!(pair.lift > 2.0 && pair.q < Q_MAX);
    }

    #[test]
    fn a_result_stands_for_28_days() {
        assert_eq!(together(&diary(84 + 27), &[]), together(&diary(84), &[]));
        assert_eq!(together(&diary(83), &[]).pairs, []);
        assert_eq!(together(&diary(27), &[]), Together::default());
        let year = together(&diary(500), &[]);
        assert_eq!(year.looked_on.unwrap().days_since(year.from.unwrap()), 364);
    }

    #[test]
    fn a_shared_season_is_not_the_same_days() {
        let season = |days: &str| {
            [
                days.repeat(3),
                "0".repeat(84),
                days.repeat(3),
                "0".repeat(84),
            ]
            .concat()
        };
        let history = history_of(&[
            (
                BuiltInSign::Headache,
                &season("1101101011011010110110101101"),
            ),
            (
                BuiltInSign::Fatigue,
                &season("1011010111010110101110101011"),
            ),
        ]);
        assert_eq!(links(&together(&history, &[])), [Link::SamePeriod]);
    }

    #[test]
    fn circumstances_are_compared_with_signs() {
        let history = diary(112);
        let run = &history.runs[0];
        let stress = FactorRun {
            key: FactorKey::Own("stress at work".to_owned()),
            first: run.first,
            days: run.levels.iter().map(|level| level.map(is_there)).collect(),
        };
        let found = together(&history, &[stress]);
        assert_eq!(found.pairs.len(), 6);
        assert_eq!(
            links(&found)[3..],
            [Link::SameDays, Link::SameDays, Link::None]
        );
    }

    #[test]
    fn a_pair_needs_84_joint_days_and_ten_of_each_kind() {
        let pairs = |first: &str| {
            let second = "0110000100100000111000010000".repeat(3);
            let signs = [
                (BuiltInSign::Headache, first),
                (BuiltInSign::Fatigue, &second),
            ];
            together(&history_of(&signs), &[]).pairs.len()
        };
        let with =
            |sign_days: usize| format!("{}{}", "1".repeat(sign_days), "0".repeat(84 - sign_days));
        assert_eq!(
            [9, 10, 74, 75].map(|sign_days| pairs(&with(sign_days))),
            [0, 1, 1, 0]
        );
        let one_missing = format!("{}.", &with(10)[..83]);
        assert_eq!(pairs(&one_missing), 0);
    }

    #[test]
    fn a_weak_link_is_not_named_however_sure() {
        let link = |phi: f64| {
            let history = diary(84);
            let (from, to) = look(&history).unwrap();
            let mut pair = compared(&history, &[], from, to).remove(0);
            pair.days.phi = Some(phi);
            pair.judged(1e-9, 1e-9).link
        };
        assert_eq!([0.149, 0.15].map(link), [Link::None, Link::SameDays]);
    }
}
