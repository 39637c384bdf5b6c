//! On how many days of each month a painkiller was noted, out of how many days with anything filled in. Counts only.

use std::collections::BTreeSet;

use crate::domain::Day;

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PainkillerMonth {
    /// Its first day.
    pub first: Day,
    /// Days with a painkiller.
    pub taken: usize,
    /// Days with anything filled in, those with a painkiller among them.
    pub filled: usize,
    /// It is not over yet.
    pub is_running: bool,
}

/// The last `months` months up to the one of `as_of`, newest first; none before the one in which a painkiller was noted for the
/// first time (`began`): before that nobody may have been asked.
#[must_use]
pub fn painkiller_months(
    began: Option<Day>,
    taken: &BTreeSet<Day>,
    answered: &BTreeSet<Day>,
    as_of: Day,
    months: i32,
) -> Vec<PainkillerMonth> {
    let Some(began) = began else {
        return Vec::new();
    };
    (0..months)
        .map(|back| as_of.month_first().plus_months(-back))
        .take_while(|first| began <= first.month_last())
        .map(|first| {
            let last = first.month_last().min(as_of);
            let of_month = taken.range(first..=last);
            let filled: BTreeSet<&Day> = of_month
                .clone()
                .chain(answered.range(first..=last))
                .collect();
            PainkillerMonth {
                first,
                taken: of_month.count(),
                filled: filled.len(),
                is_running: as_of < first.month_last(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(texts: &[&str]) -> BTreeSet<Day> {
        texts
            .iter()
            .map(|text| Day::parse_iso(text).unwrap())
            .collect()
    }

    #[test]
    fn each_month_counts_its_own_days() {
        let taken = days(&["2026-09-30", "2026-11-01", "2026-11-20", "2026-11-23"]);
        let answered = days(&["2026-09-29", "2026-10-05", "2026-11-01"]);
        let as_of = Day::parse_iso("2026-11-22").unwrap();
        let months = painkiller_months(taken.first().copied(), &taken, &answered, as_of, 12);
        let seen: Vec<_> = months
            .iter()
            .map(|month| {
                (
                    month.first.to_string(),
                    month.taken,
                    month.filled,
                    month.is_running,
                )
            })
            .collect();
        let expected = [
            ("2026-11-01", 2, 2, true),
            ("2026-10-01", 0, 1, false),
            ("2026-09-01", 1, 2, false),
        ];
        assert_eq!(
            seen,
            expected.map(|(first, taken, filled, running)| (
                first.to_owned(),
                taken,
                filled,
                running
            ))
        );
        assert_eq!(
            painkiller_months(None, &days(&[]), &days(&[]), as_of, 12),
            []
        );
    }
}
