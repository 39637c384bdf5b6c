//! Before and after a change: one person, one change, so never a proof. Nothing of the time before is skipped, as leaving out
//! the bad run-in would turn the bias round; nothing is said before day 70, and on three days only, as looking every week would
//! find something in the end (see README, How the rules work).

use crate::domain::Day;
use crate::domain::mark::{Mark, TakenDays};

use super::contrast::{Noted, with_product};
use super::counts::is_there;
use super::history::SignRun;
use super::stats::{WeeksCompared, compare_weeks};
use super::weeks::{Week, weeks};

/// Days before the change that are looked at.
const BEFORE_DAYS: i32 = 84;
/// Days before the change for which the sign must have been followed.
const BEFORE_DAYS_MIN: i32 = 56;
/// Days from the change on that count for neither side.
const TRANSITION_DAYS: i32 = 14;
/// Days, the change itself being day 1, on which the two sides are compared.
const LOOKS: [i32; 3] = [70, 84, 98];
const USED_WEEKS_MIN: u32 = 6;
/// Last days before the change that a bad period is looked for in.
const RUN_IN_DAYS: i32 = 28;

/// One side of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phase {
    pub first: Day,
    pub last: Day,
    /// Its weeks with at least four logged days; the rest is not used.
    pub used_weeks: u32,
    /// Logged days in them.
    pub logged_days: u32,
    /// Days with the sign in them.
    pub sign_days: u32,
}

impl Phase {
    /// Days with the sign per seven logged days, 0..=7; `None` without a used week.
    pub fn sign_days_per_week(&self) -> Option<f64> {
        let has_days = self.logged_days > 0;
        has_days.then(|| 7.0 * f64::from(self.sign_days) / f64::from(self.logged_days))
    }

    fn new(first: Day, last: Day, weeks: &[Week]) -> Self {
        let mut phase = Self {
            first,
            last,
            used_weeks: 0,
            logged_days: 0,
            sign_days: 0,
        };
        for week in weeks.iter().filter(|week| week.rate().is_some()) {
            phase.used_weeks += 1;
            phase.logged_days += u32::from(week.logged_days);
            phase.sign_days += u32::from(week.sign_days);
        }
        phase
    }
}

/// What can be said about a change.
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// Fewer than 56 days or 6 weeks with enough logged days before it: it can never be said.
    TooLittleBefore,
    /// It is not yet day 70.
    TooEarly,
    /// Fewer than 6 weeks with enough logged days after it, so far.
    TooLittleAfter,
    /// A product was taken on every logged day, before as after: there is nothing to compare.
    AlwaysTaken,
    /// It was noted as skipped on every logged day, so again there is nothing to compare.
    NeverTaken,
    /// The weeks after it compared with the weeks before.
    Compared(WeeksCompared),
}

impl Outcome {
    /// The word in JSON.
    pub const fn key(&self) -> &'static str {
        self.into_str()
    }
}

/// What a difference between the two sides comes to. Whoever says it, in a line or at length, asks here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// More than ordinary ups and downs.
    Clear,
    /// It may be more than that, or chance.
    Maybe,
    /// Ordinary ups and downs can make it.
    Unclear,
}

impl Difference {
    /// Chance below which it is clear.
    const CLEAR: f64 = 0.01;
    /// Chance below which it may be.
    const MAYBE: f64 = 0.05;

    /// By the chance of so large a difference where nothing changed.
    pub fn by_chance(p: f64) -> Self {
        if p < Self::CLEAR {
            Self::Clear
        } else if p < Self::MAYBE {
            Self::Maybe
        } else {
            Self::Unclear
        }
    }
}

/// A change, and what came before and after it.
#[derive(Clone, Debug, PartialEq)]
pub struct BeforeAfter {
    /// The first day of the new way.
    pub change: Day,
    /// The first day on which anything can be said.
    pub first_look: Day,
    /// The day up to which was looked; `None` if it is too early.
    pub looked_on: Option<Day>,
    /// The next day on which will be looked; `None` after the last.
    pub next_look: Option<Day>,
    /// Up to 84 days before the change.
    pub before: Phase,
    /// From day 15 to the day looked on (to the day asked about, while it is too early).
    pub after: Phase,
    /// What can be said.
    pub outcome: Outcome,
    /// The last 28 days before the change were worse than the 56 before those: part of any improvement is chance.
    pub began_after_bad_period: bool,
    /// Other changes between the first and the last day looked at, in the order given.
    pub other_changes: Vec<Day>,
    /// What was noted about the product, where it is a product's change.
    pub noted: Option<Noted>,
}

impl BeforeAfter {
    /// Whether a part of what became less, or may yet, is to be expected after a bad time; nothing became less where there is as much
    /// or more of it.
    pub fn may_owe_to_a_bad_start(&self) -> bool {
        let rates = [&self.before, &self.after].map(Phase::sign_days_per_week);
        let is_no_less = matches!(self.outcome, Outcome::Compared(_))
            && matches!(rates, [Some(before), Some(after)] if after >= before);
        self.began_after_bad_period && !is_no_less
    }

    /// Whether both sides are compared or may be yet, so that days to come are waited for.
    pub const fn is_ever_told(&self) -> bool {
        match self.outcome {
            Outcome::TooEarly | Outcome::Compared(_) => true,
            Outcome::TooLittleAfter => self.next_look.is_some(),
            Outcome::TooLittleBefore | Outcome::AlwaysTaken | Outcome::NeverTaken => false,
        }
    }

    /// What the difference comes to, where the two sides are compared.
    pub fn difference(&self) -> Option<Difference> {
        match self.outcome {
            Outcome::Compared(compared) => Some(Difference::by_chance(compared.p)),
            _ => None,
        }
    }
}

/// Compares a sign before and after `change`, as seen on `as_of`. `others` are the days of other changes.
pub fn before_after(run: &SignRun, change: Day, as_of: Day, others: &[Day]) -> BeforeAfter {
    let day = |number: i32| change.plus(number - 1);
    let looked_on = LOOKS.into_iter().map(day).rfind(|look| *look <= as_of);
    let (before_first, before_last) = (change.plus(-BEFORE_DAYS), change.plus(-1));
    let (after_first, after_last) = (change.plus(TRANSITION_DAYS), looked_on.unwrap_or(as_of));
    let weeks_before = weeks(run, before_first, before_last);
    let weeks_after = weeks(run, after_first, after_last);
    let before = Phase::new(before_first, before_last, &weeks_before);
    let after = Phase::new(after_first, after_last, &weeks_after);
    let seen = before_first..=after_last.max(change);
    BeforeAfter {
        change,
        first_look: day(LOOKS[0]),
        looked_on,
        next_look: LOOKS.into_iter().map(day).find(|look| *look > as_of),
        before,
        after,
        outcome: if is_too_little_before(run, &before) {
            Outcome::TooLittleBefore
        } else if looked_on.is_none() {
            Outcome::TooEarly
        } else {
            compared(&weeks_before, &weeks_after, &after)
        },
        began_after_bad_period: is_bad_run_in(run, change),
        other_changes: others
            .iter()
            .copied()
            .filter(|other| seen.contains(other))
            .collect(),
        noted: None,
    }
}

/// Compares a sign before and after every mark, in their order; the other marks are each one's other changes. `products` say when
/// each product was taken.
pub fn before_after_marks(
    run: &SignRun,
    marks: &[Mark],
    products: &[TakenDays],
    as_of: Day,
) -> Vec<BeforeAfter> {
    let one = |index| before_after_mark(run, marks, index, products, as_of);
    (0..marks.len()).filter_map(one).collect()
}

/// The same of one mark, the one at `index`.
pub fn before_after_mark(
    run: &SignRun,
    marks: &[Mark],
    index: usize,
    products: &[TakenDays],
    as_of: Day,
) -> Option<BeforeAfter> {
    let mark = marks.get(index)?;
    let (earlier, rest) = marks.split_at(index);
    let others = earlier.iter().chain(rest.iter().skip(1));
    let days: Vec<_> = others.map(|other| other.day).collect();
    let found = before_after(run, mark.day, as_of, &days);
    Some(with_product(found, run, mark, products))
}

fn is_too_little_before(run: &SignRun, before: &Phase) -> bool {
    let latest_start = before.last.plus(1 - BEFORE_DAYS_MIN);
    let has_started = run
        .logged()
        .next()
        .is_some_and(|(first, _)| first <= latest_start);
    !has_started || before.used_weeks < USED_WEEKS_MIN
}

fn compared(before: &[Week], after: &[Week], phase_after: &Phase) -> Outcome {
    let rates = |weeks: &[Week]| weeks.iter().map(Week::rate).collect::<Vec<_>>();
    if phase_after.used_weeks < USED_WEEKS_MIN {
        return Outcome::TooLittleAfter;
    }
    compare_weeks(&rates(before), &rates(after)).map_or(Outcome::TooLittleAfter, Outcome::Compared)
}

/// Whether the share of days with the sign was higher by a tenth or more in the last 28 days than in the 56 before.
fn is_bad_run_in(run: &SignRun, change: Day) -> bool {
    let run_in = change.plus(-RUN_IN_DAYS);
    let (logged, there) = days_between(run, run_in, change.plus(-1));
    let (logged_before, there_before) =
        days_between(run, change.plus(-BEFORE_DAYS), run_in.plus(-1));
    // Both sides of there/logged - there_before/logged_before >= 1/10, multiplied out to stay in whole numbers.
    logged > 0
        && logged_before > 0
        && 10 * (there * logged_before - there_before * logged) >= logged * logged_before
}

/// Logged days and days with the sign.
fn days_between(run: &SignRun, first: Day, last: Day) -> (i64, i64) {
    let days = first.through(last).filter_map(|day| run.on(day));
    days.fold((0, 0), |(logged, there), severity| {
        (logged + 1, there + i64::from(is_there(severity)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::mark::{MarkId, MarkKind};
    use crate::trends::testing::run_of;

    /// Days with the sign on every second day for 84 days, then on every seventh.
    fn improved(days_after: usize) -> (SignRun, Day, Day) {
        let after = "1000000".repeat(20);
        let run = run_of(&format!("{}{}", "1010101".repeat(12), &after[..days_after]));
        let change = run.first.plus(84);
        let as_of = change.plus(i32::try_from(days_after).unwrap() - 1);
        (run, change, as_of)
    }

    #[test]
    fn nothing_is_said_before_day_70_nor_between_looks() {
        let found = |days| {
            let (run, change, as_of) = improved(days);
            before_after(&run, change, as_of, &[])
        };
        assert_eq!(found(69).outcome, Outcome::TooEarly);
        assert_eq!(found(69).first_look, found(69).change.plus(69));
        let day_70 = found(70);
        assert_eq!(day_70.looked_on, Some(day_70.first_look));
        assert!(matches!(day_70.outcome, Outcome::Compared(compared) if compared.p < 0.01));
        assert_eq!(found(83), day_70);
        assert_eq!(
            (found(84).after.used_weeks, found(140).after.used_weeks),
            (10, 12)
        );
    }

    #[test]
    fn too_little_before_can_never_be_said() {
        let (run, change, as_of) = improved(98);
        let late_start = SignRun {
            first: run.first.plus(29),
            levels: run.levels[29..].to_vec(),
            ..run.clone()
        };
        let early_enough = SignRun {
            first: run.first.plus(28),
            levels: run.levels[28..].to_vec(),
            ..run
        };
        assert_eq!(
            before_after(&late_start, change, as_of, &[]).outcome,
            Outcome::TooLittleBefore
        );
        let found = before_after(&early_enough, change, as_of, &[]);
        assert!(matches!(found.outcome, Outcome::Compared(_)));
        assert_eq!(
            before_after(&run_of(""), change, as_of, &[]).outcome,
            Outcome::TooLittleBefore
        );
    }

    #[test]
    fn unlogged_weeks_after_are_too_little() {
        let (run, change, as_of) = improved(98);
        let stopped = SignRun {
            levels: run.levels[..84].to_vec(),
            ..run
        };
        let found = before_after(&stopped, change, as_of, &[]);
        assert_eq!(found.outcome, Outcome::TooLittleAfter);
        assert_eq!(found.after.sign_days_per_week(), None);
    }

    #[test]
    fn a_bad_run_in_and_other_changes_are_named() {
        let (run, change, as_of) = improved(98);
        let others = [
            change.plus(-85),
            change.plus(-84),
            change,
            change.plus(97),
            change.plus(98),
        ];
        let found = before_after(&run, change, as_of, &others);
        assert_eq!(
            found.other_changes,
            [change.plus(-84), change, change.plus(97)]
        );
        assert!(!found.began_after_bad_period);
        let bad = run_of(&format!("{}{}", "1000000".repeat(8), "1101101".repeat(4)));
        assert!(before_after(&bad, bad.first.plus(84), as_of, &[]).began_after_bad_period);
    }

    #[test]
    fn a_bad_start_explains_what_became_less_and_nothing_else() {
        let before = format!("{}{}", "1000000".repeat(8), "1101101".repeat(4));
        let owes = |after: &str| {
            let run = run_of(&format!("{before}{}", after.repeat(14)));
            let change = run.first.plus(84);
            let found = before_after(&run, change, change.plus(97), &[]);
            assert!(found.began_after_bad_period);
            found.may_owe_to_a_bad_start()
        };
        assert!(owes("0000000"), "less");
        assert!(!owes("1111100"), "more");
    }

    #[test]
    fn two_marks_on_one_day_name_each_other() {
        let (run, change, as_of) = improved(98);
        let mark = |id, days| Mark {
            kind: MarkKind::Own(MarkId(id)),
            day: change.plus(days),
            name: id.to_string(),
        };
        let found = before_after_marks(&run, &[mark(1, 0), mark(2, 0), mark(3, 300)], &[], as_of);
        assert_eq!(found[0].other_changes, [change]);
        assert_eq!(found[1].other_changes, [change]);
        assert_eq!(found[2].outcome, Outcome::TooLittleBefore);
    }

    #[test]
    fn six_used_weeks_after_are_enough() {
        let (run, change, as_of) = improved(70);
        let with_weeks = |weeks: usize| {
            let levels = run.levels[..84 + 14 + 7 * weeks].to_vec();
            let run = SignRun {
                levels,
                ..run.clone()
            };
            before_after(&run, change, as_of, &[]).outcome
        };
        assert_eq!(with_weeks(5), Outcome::TooLittleAfter);
        assert!(matches!(with_weeks(6), Outcome::Compared(_)));
    }

    #[test]
    fn a_tenth_more_before_the_change_is_a_bad_period() {
        let bad_after = |sign_days: usize| {
            let run_in = format!("{}{}", "1".repeat(sign_days), "0".repeat(20 - sign_days));
            // 14 of 56 days before, then 20 logged days of 28.
            let run = run_of(&format!("{}{run_in}", "1000".repeat(14)));
            before_after(&run, run.first.plus(84), run.first.plus(84), &[]).began_after_bad_period
        };
        assert!(bad_after(7));
        assert!(!bad_after(6));
    }
}
