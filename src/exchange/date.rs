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
    // Days come in runs.
    let mut before = "";
    for text in dates {
        if std::mem::replace(&mut before, text) == text {
            continue;
        }
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

/// The day of `2026-11-22`, `2026/11/22`, `22 Nov 2026`, `5th January 2022`, `September 5, 2015`, or in the given order of
/// `d-m-yyyy`, `dd/mm/yyyy`, `dd.mm.yyyy`. A time behind it does not matter: the day is the one that is written, whatever the
/// offset beside it.
pub fn read_day(text: &str, order: Option<DateOrder>) -> Option<Day> {
    let text = without_time(text);
    if let Some(day) = year_first(text).or_else(|| with_month_name(text)) {
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

/// Whether a text would be a date if its year had four digits.
pub fn has_short_year(text: &str) -> bool {
    let parts: Vec<&str> = without_time(text).split(['-', '/', '.']).collect();
    let is_short = |part: &&str| (1..=2).contains(&part.len()) && number(part).is_some();
    parts.len() == 3 && parts.iter().all(is_short)
}

/// The text before a time of the day, if it ends in one.
pub(super) fn without_time(text: &str) -> &str {
    let text = text.trim();
    let is_time = |rest: &str| {
        let known = |c: char| c.is_ascii_digit() || ":.,+-zZ apmAPM".contains(c);
        let hour = rest.split_once(':').map_or("", |(hour, _)| hour);
        hour.len() <= 2 && number(hour).is_some() && rest.chars().all(known)
    };
    let cuts = text
        .char_indices()
        .filter(|(_, c)| c.is_whitespace() || matches!(c, 'T' | 't'));
    for (at, c) in cuts {
        let (date, time) = text.split_at(at);
        if is_time(time.get(c.len_utf8()..).unwrap_or_default().trim_start()) {
            return date.trim_end().trim_end_matches(',');
        }
    }
    text
}

/// `2026-11-22`, `2026/11/22`, `2026.11.22`; also without noughts.
fn year_first(text: &str) -> Option<Day> {
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(separator, '-' | '/' | '.') {
        return None;
    }
    let parts: Vec<&str> = text.split(separator).collect();
    let [year, month, day] = *parts.as_slice() else {
        return None;
    };
    let fits = year.len() == 4 && month.len() <= 2 && day.len() <= 2;
    let year = i32::try_from(number(year)?).ok()?;
    fits.then(|| Day::from_ymd(year, number(month)?, number(day)?))?
}

/// Months as they are written out or shortened, in the languages of the diary; a name is known from its third letter on.
const MONTHS: [[&str; 2]; 12] = [
    ["january", "januari"],
    ["february", "februari"],
    ["march", "maart"],
    ["april", "april"],
    ["may", "mei"],
    ["june", "juni"],
    ["july", "juli"],
    ["august", "augustus"],
    ["september", "september"],
    ["october", "oktober"],
    ["november", "november"],
    ["december", "december"],
];

/// `5th Jan 2022`, `22 november 2026`, `September 5, 2015`, `22-Nov-2026`, with the weekday before it or not.
fn with_month_name(text: &str) -> Option<Day> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | '-' | '/'))
        .filter(|word| !word.is_empty())
        .collect();
    let (one, two, year) = match *words.as_slice() {
        [one, two, year] => (one, two, year),
        [weekday, one, two, year] if weekday.chars().all(char::is_alphabetic) => (one, two, year),
        _ => return None,
    };
    let year = i32::try_from(number(year).filter(|_| year.len() == 4)?).ok()?;
    let (day, month) = match (month_named(one), month_named(two)) {
        (None, Some(month)) => (one, month),
        (Some(month), None) => (two, month),
        _ => return None,
    };
    let ordinal = ["st", "nd", "rd", "th", "e"];
    let day = ordinal
        .iter()
        .find_map(|end| day.strip_suffix(end))
        .unwrap_or(day);
    Day::from_ymd(year, month, number(day).filter(|_| day.len() <= 2)?)
}

pub(super) fn month_named(word: &str) -> Option<u32> {
    // "mrt" is how Dutch shortens March, "sept" is four letters in either language.
    let is_it = |names: &[&str; 2]| {
        let begins = |name: &&str| word.len() >= 3 && name.starts_with(word);
        names.iter().any(begins)
    };
    let place = MONTHS.iter().position(is_it);
    let place = place.or_else(|| (word == "mrt").then_some(2))?;
    u32::try_from(place + 1).ok()
}

impl ShortDate {
    fn parse(text: &str) -> Option<Self> {
        let text = without_time(text);
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
pub(super) fn number(text: &str) -> Option<u32> {
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
    fn days_are_read_as_other_programs_write_them() {
        let day = Day::from_ymd(2026, 1, 5);
        for text in [
            "2026/01/05",
            "2026/1/5",
            "2026.01.05",
            "2026-01-05T23:30:00-08:00",
            "2026-01-05T10:00",
            "2026-01-05T10:00:00.123Z",
            "2026-01-05  10:00",
            "2026-01-05 8:46 AM",
            "2026-01-05, 08:46",
            "5th Jan 2026",
            "5 Jan 2026",
            "5 jan. 2026",
            "5 januari 2026",
            "5e januari 2026",
            "Jan 5 2026",
            "January 5, 2026",
            "Monday, January 5, 2026",
            "Mon 5 Jan 2026 10:00 pm",
            "05-Jan-2026",
        ] {
            assert_eq!(read_day(text, None), day, "{text}");
        }
        let march = Day::from_ymd(2026, 3, 1);
        for text in [
            "1st March 2026",
            "1 mrt 2026",
            "1 maart 2026",
            "1 Mar. 2026",
        ] {
            assert_eq!(read_day(text, None), march, "{text}");
        }
        let order = Some(DateOrder::DayFirst);
        assert_eq!(read_day("05-01-2026 10:00", order), day);
        assert_eq!(find_order(["13/1/2026 0:10"].into_iter()), Ok(order));
    }

    #[test]
    fn a_year_of_two_digits_is_told_from_other_texts() {
        for text in ["06-15-24", "1/2/26", "26.11.26 10:00"] {
            assert!(has_short_year(text), "{text}");
        }
        for text in ["2026-11-26", "today", "1-1", "", "a-b-c"] {
            assert!(!has_short_year(text), "{text}");
        }
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
            "1-1-2026 noon",
            "5th 2022",
            "5 Jax 2022",
            "45 Jan 2022",
            "May 2022",
            "2026-11-26T",
            "26-11-26 10:00",
            "1795374240",
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
