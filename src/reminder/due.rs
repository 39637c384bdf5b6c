//! Whether it is time to remind: once an evening, never of a day that is filled in or away. Pure.

use std::fmt;
use std::str::FromStr;

use crate::domain::{Day, DayStart, Now};

const DAY_MINUTES: u32 = 24 * 60;

/// A time of day, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    minutes: u32,
}

impl TimeOfDay {
    /// Half past nine in the evening would be `new(21, 30)`; `None` for what no clock shows.
    pub const fn new(hour: u32, minute: u32) -> Option<Self> {
        if hour < 24 && minute < 60 {
            let minutes = hour * 60 + minute;
            Some(Self { minutes })
        } else {
            None
        }
    }

    /// How long after the beginning of a diary day it comes, in minutes.
    const fn into_day(self, start: DayStart) -> u32 {
        (self.minutes + DAY_MINUTES - start.hour() as u32 * 60) % DAY_MINUTES
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (hour, minute) = text.split_once(':').ok_or(())?;
        let number = |digits: &str| digits.parse().map_err(|_| ());
        Self::new(number(hour)?, number(minute)?).ok_or(())
    }
}

/// Why nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quiet {
    /// The time has not come.
    NotYet,
    FilledIn(Day),
    /// This day is one of those away.
    Away(Day),
    /// It was said this evening.
    Said,
}

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Remind(Day),
    /// Say nothing.
    Quiet(Quiet),
}

/// What the diary says of its today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TodayIs {
    /// An answer is there, be it "none".
    pub filled_in: bool,
    /// The person is away.
    pub away: bool,
}

/// The day it is time to remind of at `now`, given when the person wants to be reminded, when their days begin, and of which day
/// was spoken last.
pub fn due(at: TimeOfDay, now: Now, day_start: DayStart, said: Option<Day>) -> Result<Day, Quiet> {
    let today = now.diary_day(day_start);
    // Counted from the beginning of the diary's day, so that half past midnight still belongs to the evening.
    let is_time =
        time_of(now).is_some_and(|clock| clock.into_day(day_start) >= at.into_day(day_start));
    if !is_time {
        Err(Quiet::NotYet)
    } else if said == Some(today) {
        // Of another day, be it one ahead by a clock that was wrong then, nobody is silenced.
        Err(Quiet::Said)
    } else {
        Ok(today)
    }
}

/// Whether to remind of `day`, for which it is time.
pub const fn verdict(day: Day, is: TodayIs) -> Verdict {
    if is.filled_in {
        Verdict::Quiet(Quiet::FilledIn(day))
    } else if is.away {
        Verdict::Quiet(Quiet::Away(day))
    } else {
        Verdict::Remind(day)
    }
}

/// The time on the wall.
fn time_of(now: Now) -> Option<TimeOfDay> {
    let (_, seconds) = now.zone.civil(now.moment)?;
    TimeOfDay::new(seconds / 3600, seconds / 60 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Moment;
    use crate::domain::testing::NOW as EVENING;

    fn later(minutes: i64) -> Now {
        Now {
            moment: Moment(EVENING.moment.0 + minutes * 60),
            ..EVENING
        }
    }

    fn sunday() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    fn ask(at: &str, now: Now, said: Option<Day>) -> Result<Day, Quiet> {
        due(at.parse().unwrap(), now, DayStart::default(), said)
    }

    #[test]
    fn it_is_said_from_its_time_up_to_the_end_of_the_diarys_day() {
        let at_nine = |now| ask("21:00", now, None);
        assert_eq!(at_nine(EVENING), Err(Quiet::NotYet));
        assert_eq!(at_nine(later(55)), Err(Quiet::NotYet));
        assert_eq!(at_nine(later(56)), Ok(sunday()));
        assert_eq!(at_nine(later(6 * 60)), Ok(sunday()), "at 02:04");
        assert_eq!(at_nine(later(7 * 60)), Err(Quiet::NotYet), "at 03:04");
    }

    #[test]
    fn a_time_after_midnight_belongs_to_the_evening_before() {
        let at_one = |now| ask("01:00", now, None);
        assert_eq!(at_one(EVENING), Err(Quiet::NotYet));
        assert_eq!(at_one(later(5 * 60)), Ok(sunday()));
    }

    #[test]
    fn of_one_day_is_spoken_once_whatever_the_clock_did_before() {
        let said = |day| ask("21:00", later(60), Some(day));
        assert_eq!(said(sunday()), Err(Quiet::Said));
        assert_eq!(said(sunday().plus(-1)), Ok(sunday()));
        assert_eq!(said(sunday().plus(400)), Ok(sunday()));
    }

    #[test]
    fn a_day_that_is_filled_in_or_away_is_left_alone() {
        let day = sunday();
        let ask = |filled_in, away| verdict(day, TodayIs { filled_in, away });
        assert_eq!(ask(false, false), Verdict::Remind(day));
        assert_eq!(ask(true, false), Verdict::Quiet(Quiet::FilledIn(day)));
        assert_eq!(ask(true, true), Verdict::Quiet(Quiet::FilledIn(day)));
        assert_eq!(ask(false, true), Verdict::Quiet(Quiet::Away(day)));
    }

    #[test]
    fn times_are_read_as_they_are_written_and_nothing_else_is_one() {
        for text in ["00:00", "09:05", "21:00", "23:59"] {
            assert_eq!(text.parse::<TimeOfDay>().unwrap().to_string(), text);
        }
        for wrong in ["", "21", "24:00", "21:60", "-1:00", "21:00:00", "nine"] {
            assert_eq!(wrong.parse::<TimeOfDay>(), Err(()), "{wrong}");
        }
    }
}
