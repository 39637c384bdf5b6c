//! Days away on purpose: a holiday, an illness, a stay in hospital. Nothing was asked on them, so they are neither filled in nor
//! left open, and no count has them in its "of so many days".

use super::day::{Day, Moment};
use super::{keyed, listed};

/// Why nothing is filled in.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PauseReason {
    Holiday,
    /// Too ill to keep a diary.
    Illness,
    Hospital,
    /// Anything else.
    Other,
}

listed!(PauseReason);
keyed!(PauseReason);

/// The row of a pause in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PauseId(pub i64);

/// A stretch of days away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pause {
    pub id: PauseId,
    /// The first day away.
    pub first: Day,
    /// The last day away; `None` = until something is filled in.
    pub last: Option<Day>,
    pub reason: PauseReason,
    /// The person's words.
    pub words: Option<String>,
    pub entered_at: Moment,
}

impl Pause {
    /// Most days a pause may last: more would be a slip of the year.
    pub const DAYS_MAX: i32 = 3 * 366;

    /// Whether `day` is one of its days.
    pub fn contains(&self, day: Day) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }

    /// Whether it shares a day with the stretch from `first` to `last` (`None` = without end).
    pub fn meets(&self, first: Day, last: Option<Day>) -> bool {
        last.is_none_or(|last| self.first <= last) && self.last.is_none_or(|own| first <= own)
    }

    /// Its days up to `as_of`: first and last; `None` if it begins later.
    pub fn until(&self, as_of: Day) -> Option<(Day, Day)> {
        let last = self.last.unwrap_or(as_of).min(as_of);
        (self.first <= last).then_some((self.first, last))
    }

    /// What is left of its stretch when `day` was filled in after all. Filling in `today` or later ends it; filling in an
    /// earlier day leaves the days after it as they were.
    pub fn without(&self, day: Day, today: Day) -> Vec<(Day, Option<Day>)> {
        let before = (self.first < day).then(|| (self.first, Some(day.plus(-1))));
        let after = day.plus(1);
        let goes_on = day < today && self.last.is_none_or(|last| after <= last);
        let after = goes_on.then_some((after, self.last));
        before.into_iter().chain(after).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i32) -> Day {
        Day::from_number(number).unwrap()
    }

    fn pause(first: i32, last: Option<i32>) -> Pause {
        Pause {
            id: PauseId(1),
            first: day(first),
            last: last.map(day),
            reason: PauseReason::Holiday,
            words: None,
            entered_at: Moment(0),
        }
    }

    #[test]
    fn a_day_filled_in_leaves_the_days_around_it() {
        let away = pause(10, Some(20));
        let left = |at: i32, today: i32| -> Vec<(i32, Option<i32>)> {
            let left = away.without(day(at), day(today));
            left.into_iter()
                .map(|(first, last)| (first.number(), last.map(Day::number)))
                .collect()
        };
        assert_eq!(left(15, 15), [(10, Some(14))]);
        assert_eq!(left(13, 15), [(10, Some(12)), (14, Some(20))]);
        assert_eq!(left(10, 30), [(11, Some(20))]);
        assert_eq!(left(20, 30), [(10, Some(19))]);
        assert_eq!(left(10, 10), []);
        let open = pause(10, None);
        let first_day_back = open.without(day(15), day(15));
        assert_eq!(first_day_back, [(day(10), Some(day(14)))]);
        let earlier = open.without(day(12), day(15));
        assert_eq!(earlier, [(day(10), Some(day(11))), (day(13), None)]);
    }

    #[test]
    fn an_open_pause_reaches_to_the_day_asked_about() {
        let open = pause(10, None);
        assert_eq!(open.until(day(9)), None);
        assert_eq!(open.until(day(12)), Some((day(10), day(12))));
        assert!(open.meets(day(50), None) && open.contains(day(500)));
        let closed = pause(10, Some(12));
        assert!(!closed.meets(day(13), None) && !closed.meets(day(5), Some(day(9))));
        assert_eq!(closed.until(day(40)), Some((day(10), day(12))));
    }
}
