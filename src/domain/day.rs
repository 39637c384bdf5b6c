//! Calendar days and moments. A diary is about civil days; this module never reads the clock and never does I/O
//! (only [`Zone::Local`] asks the system's time zone rules, not its time).

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{
    DateTime, Datelike as _, FixedOffset, Local, NaiveDate, Offset as _, TimeZone as _, Utc,
    Weekday,
};
use thiserror::Error;

/// Days from 0001-01-01 (chrono's day 1) to 1970-01-01.
const EPOCH_FROM_CE: i32 = 719_163;
const SECS_PER_DAY: i64 = 86_400;

/// A civil day between 1900-01-01 and 2199-12-31, counted in days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// Why a text or number is not a [`Day`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not a day between 1900-01-01 and 2199-12-31: {0}")]
pub struct DayError(pub String);

impl Day {
    /// The first day a diary can be about, 1900-01-01.
    pub const MIN: Self = Self(-25_567);
    /// The last day a diary can be about, 2199-12-31.
    pub const MAX: Self = Self(84_005);

    /// The day of a chrono date.
    ///
    /// # Errors
    /// Outside [`Day::MIN`]..=[`Day::MAX`].
    pub fn from_date(date: NaiveDate) -> Result<Self, DayError> {
        Self::from_number(date.num_days_from_ce() - EPOCH_FROM_CE)
    }

    /// The day that lies `number` days after 1970-01-01.
    ///
    /// # Errors
    /// Outside [`Day::MIN`]..=[`Day::MAX`].
    pub fn from_number(number: i32) -> Result<Self, DayError> {
        let day = Self(number);
        if Self::MIN <= day && day <= Self::MAX {
            Ok(day)
        } else {
            Err(DayError(number.to_string()))
        }
    }

    /// The day of a year, month (1..=12) and day of the month, if it exists.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(|date| Self::from_date(date).ok())
    }

    /// Reads `YYYY-MM-DD`, nothing else.
    ///
    /// # Errors
    /// Any other text, a day that does not exist, or one out of range.
    pub fn parse_iso(text: &str) -> Result<Self, DayError> {
        let wrong = || DayError(text.to_owned());
        let bytes = text.as_bytes();
        let digits = |range: std::ops::Range<usize>| -> Option<u32> {
            bytes.get(range)?.iter().try_fold(0, |sum, byte| {
                byte.is_ascii_digit()
                    .then(|| sum * 10 + u32::from(byte - b'0'))
            })
        };
        if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
            return Err(wrong());
        }
        let (Some(year), Some(month), Some(day)) = (digits(0..4), digits(5..7), digits(8..10))
        else {
            return Err(wrong());
        };
        i32::try_from(year)
            .ok()
            .and_then(|year| Self::from_ymd(year, month, day))
            .ok_or_else(wrong)
    }

    /// Days since 1970-01-01; negative before it.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The same day as a chrono date.
    pub fn date(self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.0 + EPOCH_FROM_CE).unwrap_or_default()
    }

    /// `days` later (earlier if negative), held inside the possible range.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days).clamp(Self::MIN.0, Self::MAX.0))
    }

    /// Days from `earlier` to this day; negative if `earlier` is later.
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    /// All days from this one to `last`, both included.
    pub fn through(self, last: Self) -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        (self.0..last.0.saturating_add(1)).map(Self)
    }

    /// Calendar year.
    pub fn year(self) -> i32 {
        self.date().year()
    }

    /// Month, 1..=12.
    pub fn month(self) -> u32 {
        self.date().month()
    }

    /// Day of the month, 1..=31.
    pub fn day_of_month(self) -> u32 {
        self.date().day()
    }

    /// The same day of the month `months` later (earlier if negative), or the last day of that month if it is too short;
    /// held inside the possible range.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let index = self.year() * 12 + self.date().month0().cast_signed() + months;
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) as u32 + 1);
        let there = (1..=self.day_of_month())
            .rev()
            .find_map(|day| Self::from_ymd(year, month, day));
        there.unwrap_or(if months < 0 { Self::MIN } else { Self::MAX })
    }

    #[must_use]
    pub fn month_first(self) -> Self {
        self.plus(1 - self.day_of_month().cast_signed())
    }

    #[must_use]
    pub fn month_last(self) -> Self {
        let first = self.month_first();
        let next = first.plus_months(1);
        if next.month() == first.month() {
            Self::MAX
        } else {
            next.plus(-1)
        }
    }

    #[must_use]
    pub fn year_first(self) -> Self {
        self.plus(-self.date().ordinal0().cast_signed())
    }

    #[must_use]
    pub fn year_last(self) -> Self {
        self.year_first().plus_months(11).month_last()
    }

    /// The Monday of the week this day lies in.
    #[must_use]
    pub fn monday(self) -> Self {
        // 1970-01-01 was a Thursday, three days after a Monday.
        self.plus(-(self.0 + 3).rem_euclid(7))
    }

    /// Day of the week.
    pub fn weekday(self) -> Weekday {
        self.date().weekday()
    }
}

impl fmt::Display for Day {
    /// ISO 8601, as stored and exported.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date().format("%Y-%m-%d"))
    }
}

/// A moment in seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

/// A clock that was never set may stand before 1970, as that of an old computer with an empty battery.
impl From<SystemTime> for Moment {
    fn from(at: SystemTime) -> Self {
        let secs = |span: Duration| i64::try_from(span.as_secs()).unwrap_or(i64::MAX);
        Self(match at.duration_since(UNIX_EPOCH) {
            Ok(since) => secs(since),
            Err(before) => -secs(before.duration()),
        })
    }
}

/// Where local time comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// The computer's time zone, with its summer time rules.
    Local,
    /// Always this many seconds east of UTC (tests, imported rows).
    Fixed(i32),
}

impl Zone {
    /// Seconds east of UTC that hold here at `moment`.
    pub fn offset_secs(self, moment: Moment) -> i32 {
        match self {
            Self::Fixed(secs) => secs,
            Self::Local => DateTime::<Utc>::from_timestamp(moment.0, 0).map_or(0, |utc| {
                Local
                    .offset_from_utc_datetime(&utc.naive_utc())
                    .fix()
                    .local_minus_utc()
            }),
        }
    }

    /// Local civil day and seconds since its midnight at `moment`, if the day is one a diary can hold.
    pub fn civil(self, moment: Moment) -> Option<(Day, u32)> {
        let local_secs = moment.0.checked_add(i64::from(self.offset_secs(moment)))?;
        let day = i32::try_from(local_secs.div_euclid(SECS_PER_DAY)).ok()?;
        let secs = u32::try_from(local_secs.rem_euclid(SECS_PER_DAY)).ok()?;
        Some((Day::from_number(day).ok()?, secs))
    }

    /// `moment` as RFC 3339 in this zone, to the second.
    pub fn rfc3339(self, moment: Moment) -> Option<String> {
        let offset = FixedOffset::east_opt(self.offset_secs(moment))?;
        let utc = DateTime::<Utc>::from_timestamp(moment.0, 0)?;
        Some(
            utc.with_timezone(&offset)
                .to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        )
    }
}

/// The hour at which a new diary day begins, 0..=12; an entry made before it belongs to the evening before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayStart(u8);

impl DayStart {
    /// As the calendar has it.
    pub const MIDNIGHT: Self = Self(0);

    /// A start hour.
    pub const fn from_hour(hour: u8) -> Option<Self> {
        if hour <= 12 { Some(Self(hour)) } else { None }
    }

    /// Hours after midnight, 0..=12.
    pub const fn hour(self) -> u8 {
        self.0
    }

    /// The diary day that `moment` belongs to in `zone`.
    pub fn day_of(self, moment: Moment, zone: Zone) -> Option<Day> {
        let (day, secs) = zone.civil(moment)?;
        Some(if secs < u32::from(self.0) * 3_600 {
            day.plus(-1)
        } else {
            day
        })
    }
}

impl Default for DayStart {
    fn default() -> Self {
        Self(3)
    }
}

/// The present, read once at the edge of the program and handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The moment itself.
    pub moment: Moment,
    /// Where the person is.
    pub zone: Zone,
}

/// Local time where a day begins first on Earth (Kiribati), in seconds east of UTC.
const FARTHEST_EAST_SECS: i32 = 14 * 3_600;

impl Now {
    /// The latest diary day that has begun anywhere on Earth: one that a traveller can have filled in.
    pub fn latest_day(self, start: DayStart) -> Day {
        let east = Self {
            zone: Zone::Fixed(FARTHEST_EAST_SECS),
            ..self
        };
        east.diary_day(start).max(self.diary_day(start))
    }

    /// Today in a diary whose days begin at `start`.
    pub fn diary_day(self, start: DayStart) -> Day {
        start
            .day_of(self.moment, self.zone)
            .unwrap_or(if self.moment.0 < 0 {
                Day::MIN
            } else {
                Day::MAX
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn range_ends_are_the_days_they_name() {
        assert_eq!(Day::MIN.to_string(), "1900-01-01");
        assert_eq!(Day::MAX.to_string(), "2199-12-31");
        assert!(Day::from_number(Day::MAX.number() + 1).is_err());
    }

    #[test]
    fn a_clock_that_stands_before_1970_is_a_moment_too() {
        let day = Duration::from_hours(24);
        assert_eq!(Moment::from(UNIX_EPOCH - day), Moment(-86_400));
        assert_eq!(Moment::from(UNIX_EPOCH + day), Moment(86_400));
        let zone = Zone::Fixed(0);
        let civil = zone.civil(Moment(-86_400)).map(|(day, _)| day.to_string());
        assert_eq!(civil.as_deref(), Some("1969-12-31"));
    }

    #[test]
    fn only_iso_days_that_exist_are_read() {
        assert_eq!(Day::parse_iso("2024-02-29").unwrap().number(), 19_782);
        for wrong in [
            "2023-02-29",
            "2024-2-9",
            "29-02-2024",
            "2024/02/29",
            "",
            "2024-02-29 ",
            "1899-12-31",
            "2024-00-10",
            "٢٠٢٤-٠٢-٢٩",
        ] {
            assert!(Day::parse_iso(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_week_begins_on_its_monday() {
        for number in -400..400 {
            let day = Day::from_number(number).unwrap();
            assert_eq!(day.monday().weekday(), Weekday::Mon);
            assert!((0..7).contains(&day.days_since(day.monday())));
        }
    }

    #[test]
    fn months_and_years_have_their_ends_and_are_stepped_over_without_leaving_them() {
        let day = |text| Day::parse_iso(text).unwrap();
        for (from, months, to) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", -48, "2020-02-29"),
            ("2026-11-22", 2, "2027-01-22"),
            ("2026-01-15", -1, "2025-12-15"),
            ("1900-01-10", -1, "1900-01-01"),
            ("2199-12-10", 1, "2199-12-31"),
        ] {
            assert_eq!(day(from).plus_months(months), day(to), "{from} {months}");
        }
        assert_eq!(day("2024-02-10").month_first(), day("2024-02-01"));
        assert_eq!(day("2024-02-10").month_last(), day("2024-02-29"));
        assert_eq!(day("2024-02-10").year_first(), day("2024-01-01"));
        assert_eq!(day("2024-02-10").year_last(), day("2024-12-31"));
        assert_eq!(Day::MAX.month_last(), Day::MAX);
        assert_eq!(Day::MAX.year_last(), Day::MAX);
        assert_eq!(Day::MIN.year_first(), Day::MIN);
    }

    #[test]
    fn half_past_one_belongs_to_the_evening_before() {
        let zone = Zone::Fixed(3_600);
        let start = DayStart::default();
        let half_past_one = Moment(1_795_307_400); // 2026-11-22T01:30+01:00
        assert_eq!(
            zone.rfc3339(half_past_one).unwrap(),
            "2026-11-22T01:30:00+01:00"
        );
        assert_eq!(
            start.day_of(half_past_one, zone).unwrap().to_string(),
            "2026-11-21"
        );
        assert_eq!(
            start
                .day_of(Moment(half_past_one.0 + 5_400), zone)
                .unwrap()
                .to_string(),
            "2026-11-22"
        );
    }

    #[test]
    fn impossible_moments_have_no_day() {
        assert_eq!(Zone::Fixed(0).civil(Moment(i64::MAX)), None);
        assert_eq!(Zone::Fixed(3_600).civil(Moment(i64::MAX)), None);
        assert_eq!(
            Now {
                moment: Moment(i64::MAX),
                zone: Zone::Fixed(0)
            }
            .diary_day(DayStart::default()),
            Day::MAX
        );
    }
}
