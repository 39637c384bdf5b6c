//! Dates as a person types them in a field: with a year or without, the month in words or as a number, day before month as both
//! languages have it. A day that does not exist is told from what is no date at all.

use super::date::{DateOrder, month_named, number, read_day};
use crate::domain::Day;

/// What a typed date stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateMeant {
    Day(Day),
    /// A day of any year.
    OfYear {
        /// 1..=12
        month: u32,
        /// 1..=31
        day: u32,
    },
    /// A month of a year.
    Month(Day),
}

/// Why a text stands for no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// It is no date.
    NotADate,
    /// There is no such day, as 31 November; of a year where one was typed.
    NoSuchDay {
        /// As typed.
        day: u32,
        /// 1..=12
        month: u32,
        /// As typed.
        year: Option<u32>,
    },
    /// It lies in a year that no diary is about.
    Year(u32),
}

impl DateMeant {
    /// Reads `26-11-2026`, `2026-11-26`, `26 nov`, `26/11`, `26-11-26`, `do 26 november`, `november 2026`.
    pub fn read(text: &str) -> Result<Self, DateProblem> {
        if let Some(day) = read_day(text, Some(DateOrder::DayFirst)) {
            return Ok(Self::Day(day));
        }
        let words = words(text);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            [one, two] => two_words(one, two),
            [weekday, one, two] if is_weekday(weekday) => two_words(one, two),
            [one, two, year] => three_words(one, two, year),
            [weekday, one, two, year] if is_weekday(weekday) => three_words(one, two, year),
            _ => Err(DateProblem::NotADate),
        }
    }

    /// Whether it stands for this day too.
    pub fn contains(self, other: Day) -> bool {
        match self {
            Self::Day(day) => day == other,
            Self::OfYear { month, day } => (other.month(), other.day_of_month()) == (month, day),
            Self::Month(first) => first.month_first() == other.month_first(),
        }
    }
}

/// Words and numbers, "26nov" as two, ordinals as numbers.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut was_digit = None;
    for c in text.trim().to_lowercase().chars() {
        if !c.is_alphanumeric() {
            was_digit = None;
            continue;
        }
        let is_digit = Some(c.is_ascii_digit());
        match words.last_mut() {
            Some(word) if was_digit == is_digit => word.push(c),
            _ => words.push(c.to_string()),
        }
        was_digit = is_digit;
    }
    let is_ordinal = |word: &str| ["st", "nd", "rd", "th", "e", "of"].contains(&word);
    words.retain(|word| !is_ordinal(word));
    words
}

fn is_weekday(word: &str) -> bool {
    word.chars().all(char::is_alphabetic) && month_named(word).is_none()
}

fn two_words(one: &str, two: &str) -> Result<DateMeant, DateProblem> {
    let of_month = |month: u32, year: u32| {
        let known = i32::try_from(year).ok();
        let first = known.and_then(|year| Day::from_ymd(year, month, 1));
        first.map(DateMeant::Month).ok_or(DateProblem::Year(year))
    };
    match (part(one), part(two)) {
        (Part::Month(month), Part::Year(year)) | (Part::Year(year), Part::Month(month)) => {
            of_month(month, year)
        }
        (Part::Number(month @ 1..=12), Part::Year(year))
        | (Part::Year(year), Part::Number(month @ 1..=12)) => of_month(month, year),
        (Part::Number(day), Part::Month(month)) | (Part::Month(month), Part::Number(day)) => {
            of_year(day, month)
        }
        (Part::Number(day), Part::Number(month @ 1..=12)) => of_year(day, month),
        _ => Err(DateProblem::NotADate),
    }
}

/// A leap year has every day there is.
fn of_year(day: u32, month: u32) -> Result<DateMeant, DateProblem> {
    const LEAP_YEAR: i32 = 2024;
    match Day::from_ymd(LEAP_YEAR, month, day) {
        Some(_) => Ok(DateMeant::OfYear { month, day }),
        None if day <= 31 => Err(DateProblem::NoSuchDay {
            day,
            month,
            year: None,
        }),
        None => Err(DateProblem::NotADate),
    }
}

fn three_words(one: &str, two: &str, year: &str) -> Result<DateMeant, DateProblem> {
    let (day, month, year) = match (part(one), part(two), part(year)) {
        (Part::Year(year), Part::Number(month), Part::Number(day))
        | (Part::Number(day), Part::Number(month) | Part::Month(month), Part::Year(year))
        | (Part::Month(month), Part::Number(day), Part::Year(year)) => (day, month, year),
        // "26-11-26": years of two digits are of this century.
        (Part::Number(day), Part::Number(month) | Part::Month(month), Part::Number(year)) => {
            (day, month, 2000 + year)
        }
        _ => return Err(DateProblem::NotADate),
    };
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return Err(DateProblem::NotADate);
    }
    let known = i32::try_from(year).ok();
    let in_year = |month, day| known.and_then(|year| Day::from_ymd(year, month, day));
    if in_year(1, 1).is_none() {
        return Err(DateProblem::Year(year));
    }
    let found = in_year(month, day).map(DateMeant::Day);
    found.ok_or(DateProblem::NoSuchDay {
        day,
        month,
        year: Some(year),
    })
}

enum Part {
    /// Of one or two digits.
    Number(u32),
    /// Of four digits.
    Year(u32),
    Month(u32),
    Other,
}

fn part(word: &str) -> Part {
    match (number(word), word.len()) {
        (Some(number), 1 | 2) => Part::Number(number),
        (Some(year), 4) => Part::Year(year),
        (Some(_), _) => Part::Other,
        (None, _) => month_named(word).map_or(Part::Other, Part::Month),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd(year, month, day).unwrap()
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        let of_year = DateMeant::OfYear { month: 11, day: 26 };
        for typed in [
            "26 nov",
            "26-11",
            "26/11",
            "26.11.",
            "26nov",
            "26 november",
            "nov 26",
            "do 26 nov",
            "Thursday, 26 November",
            "26th of November",
            "26e nov",
        ] {
            assert_eq!(DateMeant::read(typed), Ok(of_year), "{typed}");
        }
        let meant = Ok(DateMeant::Day(day(2026, 11, 26)));
        for typed in [
            "26-11-2026",
            "2026-11-26",
            " 26/11/2026 ",
            "26 11 2026",
            "26-11-26",
            "26 nov 26",
            "donderdag 26 november 2026",
            "November 26, 2026",
            "2026/11/26",
            "26nov2026",
            "26 Nov. 2026",
        ] {
            assert_eq!(DateMeant::read(typed), meant, "{typed}");
        }
        let month = Ok(DateMeant::Month(day(2025, 11, 1)));
        for typed in [
            "november 2025",
            "nov 2025",
            "11-2025",
            "2025-11",
            "Nov. 2025",
        ] {
            assert_eq!(DateMeant::read(typed), month, "{typed}");
        }
    }

    #[test]
    fn what_is_no_day_is_told_apart() {
        let none = |day, month, year| Err(DateProblem::NoSuchDay { day, month, year });
        assert_eq!(DateMeant::read("31 november"), none(31, 11, None));
        assert_eq!(DateMeant::read("31-11-2026"), none(31, 11, Some(2026)));
        assert_eq!(DateMeant::read("29 feb 2025"), none(29, 2, Some(2025)));
        assert_eq!(DateMeant::read("30-2"), none(30, 2, None));
        assert_eq!(DateMeant::read("0 mei"), none(0, 5, None));
        assert_eq!(DateMeant::read("1-1-1899"), Err(DateProblem::Year(1899)));
        assert_eq!(DateMeant::read("1 jan 3000"), Err(DateProblem::Year(3000)));
        let letter = "Geachte heer, op 26 november 2026 was ik bij u. ".repeat(200);
        for typed in [
            "",
            "soon",
            "26",
            "2026",
            "november",
            "11/26/2026",
            "1 2 3 4 5",
            "26-13",
            "99-1-2026",
            "-",
            letter.as_str(),
        ] {
            assert_eq!(
                DateMeant::read(typed),
                Err(DateProblem::NotADate),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_day_of_any_year_and_a_month_have_their_days() {
        let leap = DateMeant::read("29 feb").unwrap();
        assert!(leap.contains(day(2024, 2, 29)) && !leap.contains(day(2024, 2, 28)));
        let month = DateMeant::read("november 2025").unwrap();
        assert!(month.contains(day(2025, 11, 30)) && !month.contains(day(2026, 11, 30)));
    }
}
