//! How much of a stretch of days is filled in: days with any counted answer, out of the days since the diary began that were not
//! spent away.

use crate::domain::Day;

use super::history::{History, is_away};

/// What is filled in of a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The first day: of the stretch, or of the diary if that began later.
    pub first: Day,
    /// Days with a counted answer.
    pub logged_days: usize,
    /// Days that could have been filled in: those since `first`, without the days away.
    pub days: usize,
    /// Days away on which nothing was filled in.
    pub away_days: usize,
}

/// Counts from `first` to `last`; `None` if nothing was filled in up to `last`.
#[must_use]
pub fn coverage(history: &History, first: Day, last: Day) -> Option<Coverage> {
    let first = first.max(history.first_logged.filter(|began| *began <= last)?);
    let (mut logged_days, mut away_days) = (0, 0);
    for day in first.through(last) {
        let is_logged = history.is_logged(day);
        logged_days += usize::from(is_logged);
        // Nothing was left open on a day away.
        away_days += usize::from(!is_logged && is_away(&history.pauses, day));
    }
    Some(Coverage {
        first,
        logged_days,
        days: first.through(last).len() - away_days,
        away_days,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign;
    use crate::trends::testing::history_of;

    #[test]
    fn days_before_the_diary_and_days_away_are_no_days_left_open() {
        let history = history_of(&[
            (BuiltInSign::Headache, "10...0"),
            (BuiltInSign::Fatigue, ".....0"),
        ]);
        let last = history.as_of;
        let began = last.plus(-5);
        let history = history.with_pauses(vec![(last.plus(-2), last)]);
        let found = coverage(&history, last.plus(-30), last).unwrap();
        assert_eq!(
            found,
            Coverage {
                first: began,
                logged_days: 3,
                days: 4,
                away_days: 2,
            }
        );
        assert_eq!(coverage(&history, began.plus(-9), began.plus(-1)), None);
    }
}
