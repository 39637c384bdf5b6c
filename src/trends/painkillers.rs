//! On how many days of each month a painkiller was noted, out of how many days with anything filled in. Counts only; window, text
//! command and report all count here.

use std::collections::BTreeSet;

use crate::domain::Day;
use crate::domain::medicine::PainkillerDays;

/// Months that are told, at most, the running one among them.
const MONTHS: i32 = 12;

/// A calendar month, or the part of it that lies in the period asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PainkillerMonth {
    pub first: Day,
    /// Days with a painkiller.
    pub taken: usize,
    /// Those of them with a triptan, an opioid or a combination.
    pub strict: usize,
    /// Days with anything filled in, be it late, those with a painkiller among them: a painkiller that was noted late counts too.
    pub filled: usize,
    /// The period ends before it is over.
    pub is_running: bool,
}

/// The first day of the months that are told up to `last`.
pub fn painkillers_since(last: Day) -> Day {
    last.month_first().plus_months(1 - MONTHS)
}

/// The months from `first` to `last`, newest first; none before the one in which a painkiller was noted for the first time: before
/// that nobody may have been asked.
pub fn painkiller_months(found: &PainkillerDays, first: Day, last: Day) -> Vec<PainkillerMonth> {
    let Some(began) = found.began else {
        return Vec::new();
    };
    let from = first.max(began.month_first());
    let months = last.year() * 12 + last.month().cast_signed()
        - from.year() * 12
        - from.month().cast_signed();
    (0..=months)
        .map(|back| last.month_first().plus_months(-back))
        .map(|month| {
            let days = month.max(first)..=month.month_last().min(last);
            let of_month = found.taken.range(days.clone());
            let strict = found.strict.range(days.clone()).count();
            let filled: BTreeSet<&Day> =
                of_month.clone().chain(found.answered.range(days)).collect();
            PainkillerMonth {
                first: month,
                taken: of_month.count(),
                strict,
                filled: filled.len(),
                is_running: last < month.month_last(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn days(texts: &[&str]) -> BTreeSet<Day> {
        texts.iter().map(|text| day(text)).collect()
    }

    /// Month, days with one, days filled in, and whether it goes on, of the months from `first` to `last`.
    fn counted(first: &str, last: &str) -> Vec<(String, usize, usize, bool)> {
        let taken = days(&["2026-09-30", "2026-11-01", "2026-11-20", "2026-11-23"]);
        let found = PainkillerDays {
            began: taken.first().copied(),
            taken,
            strict: BTreeSet::new(),
            answered: days(&["2026-09-29", "2026-10-05", "2026-11-01"]),
        };
        painkiller_months(&found, day(first), day(last))
            .into_iter()
            .map(|month| {
                let name = month.first.to_string();
                (name, month.taken, month.filled, month.is_running)
            })
            .collect()
    }

    #[test]
    fn each_month_counts_its_own_days() {
        let expected = [
            ("2026-11-01", 2, 2, true),
            ("2026-10-01", 0, 1, false),
            ("2026-09-01", 1, 2, false),
        ];
        let expected = expected
            .map(|(first, taken, filled, running)| (first.to_owned(), taken, filled, running));
        assert_eq!(counted("2025-12-01", "2026-11-22"), expected);
        let nothing = PainkillerDays::default();
        let last = day("2026-11-22");
        assert_eq!(painkillers_since(last), day("2025-12-01"));
        assert_eq!(
            painkiller_months(&nothing, painkillers_since(last), last),
            []
        );
    }

    #[test]
    fn a_period_that_begins_within_a_month_counts_from_there() {
        assert_eq!(
            counted("2026-09-30", "2026-10-04"),
            [
                ("2026-10-01".to_owned(), 0, 0, true),
                ("2026-09-01".to_owned(), 1, 1, false),
            ]
        );
        assert_eq!(counted("2026-08-01", "2026-08-31"), []);
    }
}
