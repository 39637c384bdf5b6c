//! How much of a stretch of days is filled in: days with any counted answer, out of the days since the diary began that were not
//! spent away, and how many days have answers that came too late to count. Window, text command and report all count here.

use std::collections::BTreeSet;

use crate::domain::Day;

use super::history::{History, is_away};

/// What is filled in of a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The first day: of the stretch, or of the diary if that began later.
    pub first: Day,
    pub last: Day,
    /// Days with a counted answer.
    pub logged_days: usize,
    /// Days that could have been filled in: those since `first`, without the days away.
    pub days: usize,
    /// Days away on which nothing was filled in.
    pub away_days: usize,
    /// Days with an answer that came too late.
    pub late_days: usize,
    /// Days on which all answers came too late, so that none counts.
    pub uncounted_days: usize,
}

/// Counts from `first` to `last`; `late` are the days with an answer that came too late. `None` if nothing was filled in up to `last`,
/// not even late.
pub fn coverage(
    history: &History,
    late: &BTreeSet<Day>,
    first: Day,
    last: Day,
) -> Option<Coverage> {
    let began = history
        .first_logged
        .into_iter()
        .chain(late.first().copied());
    let first = first.max(began.min().filter(|began| *began <= last)?);
    let mut found = Coverage {
        first,
        last,
        logged_days: 0,
        days: 0,
        away_days: 0,
        late_days: 0,
        uncounted_days: 0,
    };
    for day in first.through(last) {
        let (is_logged, is_late) = (history.is_logged(day), late.contains(&day));
        found.logged_days += usize::from(is_logged);
        found.late_days += usize::from(is_late);
        found.uncounted_days += usize::from(is_late && !is_logged);
        // Nothing was left open on a day away.
        let is_away = !is_logged && !is_late && is_away(&history.pauses, day);
        found.away_days += usize::from(is_away);
        found.days += usize::from(!is_away);
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign;
    use crate::trends::testing::history_of;

    fn days(last: Day, back: &[i32]) -> BTreeSet<Day> {
        back.iter().map(|back| last.plus(-back)).collect()
    }

    #[test]
    fn days_before_the_diary_and_days_away_are_no_days_left_open() {
        let history = history_of(&[
            (BuiltInSign::Headache, "10...0"),
            (BuiltInSign::Fatigue, ".....0"),
        ]);
        let last = history.as_of;
        let began = last.plus(-5);
        let history = history.with_pauses(vec![(last.plus(-2), last)]);
        let on_time = BTreeSet::new();
        let found = coverage(&history, &on_time, last.plus(-30), last).unwrap();
        let expected = Coverage {
            first: began,
            last,
            logged_days: 3,
            days: 4,
            away_days: 2,
            late_days: 0,
            uncounted_days: 0,
        };
        assert_eq!(found, expected);
        let before = coverage(&history, &on_time, began.plus(-9), began.plus(-1));
        assert_eq!(before, None);
    }

    #[test]
    fn days_filled_in_late_are_told_and_were_not_left_open() {
        let history = history_of(&[(BuiltInSign::Headache, "1000")]);
        let last = history.as_of;
        // Of one of them another answer came in time.
        let late = days(last, &[0, 4, 5, 20]);
        let history = history.with_pauses(vec![(last.plus(-20), last.plus(-18))]);
        let found = coverage(&history, &late, Day::MIN, last).unwrap();
        let expected = Coverage {
            first: last.plus(-20),
            last,
            logged_days: 4,
            days: 19,
            away_days: 2,
            late_days: 4,
            uncounted_days: 3,
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn a_diary_filled_in_late_only_is_not_an_empty_one() {
        let history = history_of(&[(BuiltInSign::Headache, "...")]);
        let last = history.as_of;
        let found = coverage(&history, &days(last, &[8, 7]), Day::MIN, last).unwrap();
        assert_eq!(
            (found.logged_days, found.days, found.uncounted_days),
            (0, 9, 2)
        );
    }
}
