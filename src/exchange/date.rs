//! Dates as people and spreadsheets write them. A day and a month are never guessed apart: one order must fit the whole file,
//! and some date of it must show which.

use super::problem::{ReadError, excerpt};
use crate::domain::Day;

/// Which of the first two numbers of `3-4-2026` is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// The third of April.
    DayFirst,
    /// The fourth of March.
    MonthFirst,
}

/// Two numbers of which one is the day and one the month, and a year.
struct ShortDate {
    first: u32,
    second: u32,
    year: i32,
}

/// The order of all dates in a file; `None` where none of them leaves a choice.
///
/// # Errors
/// [`ReadError::AmbiguousDates`] if both orders are possible, [`ReadError::MixedDates`] if neither is.
pub fn find_order<'a>(
    dates: impl Iterator<Item = &'a str>,
) -> Result<Option<DateOrder>, ReadError> {
    let (mut day_first, mut month_first, mut open) = (None, None, None);
    for text in dates {
        let Some(date) = ShortDate::parse(text) else {
            continue;
        };
        let shown = match (date.first, date.second) {
            (1..=12, 1..=12) if date.first != date.second => &mut open,
            (13..=31, 1..=12) => &mut day_first,
            (1..=12, 13..=31) => &mut month_first,
            _ => continue,
        };
        shown.get_or_insert(text);
    }
    match (day_first, month_first, open) {
        (Some(day_first), Some(month_first), _) => Err(ReadError::MixedDates {
            day_first: excerpt(day_first),
            month_first: excerpt(month_first),
        }),
        (Some(_), None, _) => Ok(Some(DateOrder::DayFirst)),
        (None, Some(_), _) => Ok(Some(DateOrder::MonthFirst)),
        (None, None, Some(open)) => Err(ReadError::AmbiguousDates {
            example: excerpt(open),
        }),
        (None, None, None) => Ok(None),
    }
}

/// The day of `YYYY-MM-DD`, or in the given order of `d-m-yyyy`, `dd/mm/yyyy`, `dd.mm.yyyy`.
#[must_use]
pub fn read_day(text: &str, order: Option<DateOrder>) -> Option<Day> {
    if let Ok(day) = Day::parse_iso(text) {
        return Some(day);
    }
    let ShortDate {
        first,
        second,
        year,
    } = ShortDate::parse(text)?;
    match order {
        Some(DateOrder::DayFirst) => Day::from_ymd(year, second, first),
        Some(DateOrder::MonthFirst) => Day::from_ymd(year, first, second),
        None if first == second => Day::from_ymd(year, first, second),
        None => None,
    }
}

impl ShortDate {
    fn parse(text: &str) -> Option<Self> {
        let separator = *text.as_bytes().iter().find(|byte| !byte.is_ascii_digit())?;
        if !matches!(separator, b'-' | b'/' | b'.') {
            return None;
        }
        let mut parts = text.split(char::from(separator));
        let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
        let fits =
            first.len() <= 2 && second.len() <= 2 && year.len() == 4 && parts.next().is_none();
        let year = i32::try_from(number(year)?).ok()?;
        fits.then_some(Self {
            first: number(first)?,
            second: number(second)?,
            year,
        })
    }
}

/// Digits only: `parse` alone would also take a sign.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(dates: &[&str]) -> Result<Option<DateOrder>, ReadError> {
        find_order(dates.iter().copied())
    }

    #[test]
    fn one_date_past_twelve_decides_for_all() {
        assert_eq!(order(&["2026-03-04", "", "x"]), Ok(None));
        assert_eq!(
            order(&["3-4-2026", "13-4-2026"]),
            Ok(Some(DateOrder::DayFirst))
        );
        assert_eq!(order(&["31.12.2025"]), Ok(Some(DateOrder::DayFirst)));
        assert_eq!(
            order(&["3/4/2026", "03/28/2026"]),
            Ok(Some(DateOrder::MonthFirst))
        );
        assert_eq!(order(&["5/5/2026", "99-99-2026"]), Ok(None));
    }

    #[test]
    fn open_and_contradicting_files_are_refused_with_examples() {
        let example = "3-4-2026".to_owned();
        assert_eq!(
            order(&["5-5-2026", &example, "4-4-2026"]),
            Err(ReadError::AmbiguousDates { example })
        );
        let (day_first, month_first) = ("13-4-2026".to_owned(), "04/13/2026".to_owned());
        assert_eq!(
            order(&["1-2-2026", &month_first, &day_first]),
            Err(ReadError::MixedDates {
                day_first,
                month_first
            })
        );
    }

    #[test]
    fn days_are_read_in_their_order() {
        let day = Day::from_ymd(2026, 3, 4);
        for text in ["4-3-2026", "04/03/2026", "4.03.2026"] {
            assert_eq!(read_day(text, Some(DateOrder::DayFirst)), day, "{text}");
            assert_eq!(read_day(text, None), None, "{text}");
        }
        assert_eq!(read_day("3/4/2026", Some(DateOrder::MonthFirst)), day);
        assert_eq!(read_day("2026-03-04", Some(DateOrder::MonthFirst)), day);
        assert_eq!(read_day("5-5-2026", None), Day::from_ymd(2026, 5, 5));
    }

    #[test]
    fn other_texts_are_no_days() {
        for text in [
            "",
            "today",
            "30-2-2026",
            "1-1-26",
            "1-1-12026",
            "2026-13-01",
            "+1-1-2026",
            "1-2/2026",
            "1-1-2026 10:00",
            "001-1-2026",
            "1-1-1899",
            "1-1-2200",
            "46000",
            "-",
            "٣-٤-٢٠٢٦",
        ] {
            assert_eq!(read_day(text, Some(DateOrder::DayFirst)), None, "{text}");
        }
    }
}
