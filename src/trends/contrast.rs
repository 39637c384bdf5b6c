//! Whether there is anything to compare about a product: with it taken on every day, or on none, before and after are alike and
//! nothing can be told. What was noted goes before what is usual, and a day without a note is never counted as skipped.

use crate::domain::Day;
use crate::domain::mark::{Mark, MarkKind, TakenDays};

use super::before_after::{BeforeAfter, Outcome, Phase};
use super::history::SignRun;

/// Days of one side of a change on which a product was noted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NotedDays {
    pub taken: u32,
    pub skipped: u32,
}

/// What was noted about a product on both sides of its change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    pub before: NotedDays,
    pub after: NotedDays,
}

impl NotedDays {
    fn of(product: &TakenDays, phase: &Phase) -> Self {
        let mut found = Self::default();
        if phase.first <= phase.last {
            for taken in product
                .noted
                .range(phase.first..=phase.last)
                .map(|(_, taken)| *taken)
            {
                found.taken += u32::from(taken);
                found.skipped += u32::from(!taken);
            }
        }
        found
    }
}

/// Adds what is known about the product whose mark this is, and takes back a comparison of like with like.
pub fn with_product(
    mut found: BeforeAfter,
    run: &SignRun,
    mark: &Mark,
    products: &[TakenDays],
) -> BeforeAfter {
    let of_product = !matches!(mark.kind, MarkKind::Own(_));
    let Some(product) = products
        .iter()
        .find(|product| of_product && product.name == mark.name)
    else {
        return found;
    };
    found.noted = Some(Noted {
        before: NotedDays::of(product, &found.before),
        after: NotedDays::of(product, &found.after),
    });
    // Another amount is a change although the product was taken on both sides.
    if mark.kind != MarkKind::ProductAmount
        && let Some(outcome) = without_contrast(&found, run, product)
    {
        found.outcome = outcome;
    }
    found
}

fn without_contrast(found: &BeforeAfter, run: &SignRun, product: &TakenDays) -> Option<Outcome> {
    let is_with = |day: &Day| product.is_with(*day);
    let logged: Vec<_> = run.logged().map(|(day, _)| day).collect();
    if !logged.is_empty() && logged.iter().all(is_with) {
        return Some(Outcome::AlwaysTaken);
    }
    found.looked_on?;
    let (before, after) = (logged_in(run, &found.before), logged_in(run, &found.after));
    if before.is_empty() || after.is_empty() {
        return None;
    }
    let mut seen = before.iter().chain(&after);
    if seen.clone().all(is_with) {
        Some(Outcome::AlwaysTaken)
    } else if seen.any(is_with) {
        None
    } else {
        Some(Outcome::NeverTaken)
    }
}

fn logged_in(run: &SignRun, phase: &Phase) -> Vec<Day> {
    let days = phase.first.through(phase.last);
    days.filter(|day| run.on(*day).is_some()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::before_after_marks;
    use crate::trends::testing::run_of;

    /// A sign logged on 84 days before and 98 after the change.
    fn run() -> (SignRun, Day) {
        let run = run_of(&format!("{}{}", "1010101".repeat(12), "1000000".repeat(14)));
        let change = run.first.plus(84);
        (run, change)
    }

    fn product(since: Day, until: Option<Day>, noted: &[(Day, bool)]) -> TakenDays {
        TakenDays {
            name: "Citrate".to_owned(),
            since,
            until,
            noted: noted.iter().copied().collect(),
        }
    }

    fn found(kind: MarkKind, day: Day, run: &SignRun, product: TakenDays) -> BeforeAfter {
        let mark = Mark {
            kind,
            day,
            name: product.name.clone(),
        };
        let as_of = run.first.plus(84 + 97);
        before_after_marks(run, &[mark], &[product], as_of).remove(0)
    }

    #[test]
    fn taken_on_every_logged_day_cannot_be_told() {
        let (run, change) = run();
        let since = run.first.plus(-400);
        let always = found(
            MarkKind::ProductStarted,
            since,
            &run,
            product(since, None, &[]),
        );
        assert_eq!(always.outcome, Outcome::AlwaysTaken);
        let from_first = product(run.first, None, &[]);
        let always = found(MarkKind::ProductStarted, run.first, &run, from_first);
        assert_eq!(always.outcome, Outcome::AlwaysTaken);
        let mid = found(
            MarkKind::ProductStarted,
            change,
            &run,
            product(change, None, &[]),
        );
        assert!(matches!(mid.outcome, Outcome::Compared(_)));
    }

    #[test]
    fn what_is_noted_decides() {
        let (run, change) = run();
        let days = |first: Day, last: Day, taken| first.through(last).map(move |day| (day, taken));
        let last = run.first.plus(200);
        // Stopped by the list, and still noted as taken.
        let noted: Vec<_> = days(change, last, true).collect();
        let stopped = product(run.first, Some(change.plus(-1)), &noted);
        let still = found(MarkKind::ProductStopped, change, &run, stopped);
        assert_eq!(still.outcome, Outcome::AlwaysTaken);
        // Started by the list, and noted as skipped on every day.
        let noted: Vec<_> = days(change, last, false).collect();
        let never = found(
            MarkKind::ProductStarted,
            change,
            &run,
            product(change, None, &noted),
        );
        assert_eq!(never.outcome, Outcome::NeverTaken);
        let after = never.noted.unwrap().after;
        assert_eq!((after.taken, after.skipped), (0, 84));
        // One day with it is a difference, if a small one; it is told.
        let mut noted = noted;
        noted[30].1 = true;
        let once = found(
            MarkKind::ProductStarted,
            change,
            &run,
            product(change, None, &noted),
        );
        assert!(matches!(once.outcome, Outcome::Compared(_)));
        assert_eq!(once.noted.unwrap().after.taken, 1);
    }

    #[test]
    fn another_amount_is_a_change_and_an_own_mark_has_no_product() {
        let (run, change) = run();
        let since = run.first.plus(-400);
        let amount = found(
            MarkKind::ProductAmount,
            change,
            &run,
            product(since, None, &[]),
        );
        assert!(matches!(amount.outcome, Outcome::Compared(_)));
        let own = MarkKind::Own(crate::domain::mark::MarkId(1));
        let own = found(own, change, &run, product(since, None, &[]));
        assert_eq!(own.noted, None);
        assert!(matches!(own.outcome, Outcome::Compared(_)));
    }
}
