//! Days as programs and people of seven languages write them. Where the numbers leave open which one is the day, that is kept
//! open: the whole file decides, or the person.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{Locale, NaiveDate};

use crate::domain::{Day, keyed, listed};
use crate::exchange::date::without_time;

/// Which number of a date such as `3-4-26` is what.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// Day, month, year.
    #[strum(serialize = "day")]
    DayFirst,
    /// Month, day, year.
    #[strum(serialize = "month")]
    MonthFirst,
    /// Year, month, day.
    #[strum(serialize = "year")]
    YearFirst,
}

listed!(DayOrder);
keyed!(DayOrder);

/// A day as it stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Written {
    /// Certain.
    Day(Day),
    /// Three numbers without a year that shows itself by four digits in front; the last may have four.
    Numbers([u16; 3]),
}

/// Longest text that is looked at as a date.
const DATE_MAX_BYTES: usize = 60;
const SECS_PER_DAY: i64 = 86_400;

impl Written {
    /// Reads a date; a time behind it does not matter.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || text.len() > DATE_MAX_BYTES {
            return None;
        }
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return digits_only(text).map(Self::Day);
        }
        let text = without_time(text);
        let mut numbers = Vec::new();
        let mut month = None;
        let mut words = 0;
        for token in text.split(|c: char| !c.is_alphanumeric()) {
            if token.is_empty() {
                continue;
            }
            if let Some(number) = ordinal(token) {
                numbers.push(number);
            } else if let Some(named) = month_named(token) {
                month = month.or(Some(named));
                words += 1;
            } else if token.chars().all(char::is_alphabetic) {
                words += 1;
            } else {
                return None;
            }
        }
        match (numbers.as_slice(), month) {
            (&[one, two], Some(month)) if words <= 3 => {
                let (day, year) = if one.1 == 4 { (two, one) } else { (one, two) };
                let year = if year.1 == 4 {
                    year.0
                } else {
                    full_year(year.0)?
                };
                Day::from_ymd(i32::from(year), month, u32::from(day.0)).map(Self::Day)
            }
            (&[one, two, three], None) if words == 0 => Self::of_numbers([one, two, three]),
            _ => None,
        }
    }

    /// A day and a month of a year that stands elsewhere: `28 September`, `16 de octubre`.
    pub fn within_year(text: &str, year: i32) -> Option<Self> {
        Self::parse(&format!("{text} {year}"))
    }

    fn of_numbers(parts: [(u16, usize); 3]) -> Option<Self> {
        let [one, two, three] = parts;
        if one.1 == 4 {
            let day = Day::from_ymd(i32::from(one.0), u32::from(two.0), u32::from(three.0));
            return day.map(Self::Day);
        }
        let fits = one.1 <= 2 && two.1 <= 2 && matches!(three.1, 1 | 2 | 4);
        let written = Self::Numbers([one.0, two.0, three.0]);
        let possible = DayOrder::ALL
            .into_iter()
            .any(|order| written.day(Some(order)).is_some());
        (fits && possible).then_some(written)
    }

    /// The day, if the numbers are in this order; without one only a certain day is.
    pub fn day(self, order: Option<DayOrder>) -> Option<Day> {
        let (numbers, order) = match self {
            Self::Day(day) => return Some(day),
            Self::Numbers(numbers) => (numbers, order?),
        };
        let [one, two, three] = numbers;
        let (year, month, day) = match order {
            DayOrder::DayFirst => (three, two, one),
            DayOrder::MonthFirst => (three, one, two),
            DayOrder::YearFirst => (one, two, three),
        };
        let year = if year > 99 { year } else { full_year(year)? };
        Day::from_ymd(i32::from(year), u32::from(month), u32::from(day))
    }
}

/// What the dates of a whole file say about the order of their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FoundOrder {
    /// No date leaves a choice.
    NotNeeded,
    /// Only one order fits all dates.
    Certain(DayOrder),
    /// Several fit: the person is to say.
    Open(Vec<DayOrder>),
    /// None fits all.
    Mixed,
}

/// Looks at all dates of a file.
pub fn find_order(dates: impl Iterator<Item = Written>) -> FoundOrder {
    let mut fitting = DayOrder::ALL.to_vec();
    let mut differ = false;
    let mut any = false;
    for written in dates {
        if matches!(written, Written::Day(_)) {
            continue;
        }
        any = true;
        fitting.retain(|order| written.day(Some(*order)).is_some());
        let mut days: Vec<_> = fitting
            .iter()
            .filter_map(|order| written.day(Some(*order)))
            .collect();
        days.dedup();
        differ |= days.len() > 1;
    }
    match *fitting.as_slice() {
        _ if !any => FoundOrder::NotNeeded,
        [] => FoundOrder::Mixed,
        [only] => FoundOrder::Certain(only),
        [first, ..] if !differ => FoundOrder::Certain(first),
        _ => FoundOrder::Open(fitting),
    }
}

/// Seconds or milliseconds since 1970, or `20261126`.
fn digits_only(text: &str) -> Option<Day> {
    let number: i64 = text.parse().ok()?;
    let secs = match text.len() {
        8 => {
            let part = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
            return Day::from_ymd(i32::try_from(part(0..4)?).ok()?, part(4..6)?, part(6..8)?);
        }
        10 => number,
        13 => number / 1_000,
        _ => return None,
    };
    Day::from_number(i32::try_from(secs.div_euclid(SECS_PER_DAY)).ok()?).ok()
}

/// `5`, `05`, `5th`, `5e`, `1er`: the number, and how many figures it has.
fn ordinal(token: &str) -> Option<(u16, usize)> {
    let digits = token.trim_end_matches(|c: char| c.is_alphabetic());
    let end = token.get(digits.len()..)?.to_lowercase();
    let known = ["", "st", "nd", "rd", "th", "e", "er"];
    let fits = (1..=4).contains(&digits.len()) && known.contains(&end.as_str());
    let is_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    if fits && is_digits {
        Some((digits.parse().ok()?, digits.len()))
    } else {
        None
    }
}

/// The year of two digits: no diary is older than a century.
fn full_year(short: u16) -> Option<u16> {
    (short <= 99).then(|| {
        if short >= 70 {
            1900 + short
        } else {
            2000 + short
        }
    })
}

/// Month names, in full and shortened, as the languages' own standard has them.
static MONTHS: LazyLock<HashMap<String, u32>> = LazyLock::new(|| {
    use Locale::{de_DE, en_GB, es_ES, fr_FR, nl_NL, pl_PL, tr_TR};
    let mut months = HashMap::new();
    for month in 1..=12 {
        let Some(date) = NaiveDate::from_ymd_opt(2001, month, 1) else {
            continue;
        };
        for locale in [en_GB, nl_NL, fr_FR, de_DE, es_ES, pl_PL, tr_TR] {
            for format in ["%B", "%b"] {
                let name = date
                    .format_localized(format, locale)
                    .to_string()
                    .to_lowercase();
                months
                    .entry(name.trim_end_matches('.').to_owned())
                    .or_insert(month);
            }
        }
    }
    for (name, month) in OTHER_NAMES {
        months.entry(name.to_owned()).or_insert(month);
    }
    months
});

/// Forms that the standard does not have: other short ones, and the Polish nominative.
const OTHER_NAMES: [(&str, u32); 21] = [
    ("sept", 9),
    ("mrt", 3),
    ("mär", 3),
    ("mrz", 3),
    ("okt", 10),
    ("fév", 2),
    ("févr", 2),
    ("juil", 7),
    ("janv", 1),
    ("styczeń", 1),
    ("luty", 2),
    ("marzec", 3),
    ("kwiecień", 4),
    ("maj", 5),
    ("czerwiec", 6),
    ("lipiec", 7),
    ("sierpień", 8),
    ("wrzesień", 9),
    ("październik", 10),
    ("listopad", 11),
    ("grudzień", 12),
];

/// The month of a name.
pub fn month_named(word: &str) -> Option<u32> {
    let word = word.to_lowercase().replace('\u{307}', "");
    MONTHS.get(word.trim_end_matches('.')).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Day {
        Day::parse_iso(iso).unwrap()
    }

    #[test]
    fn days_of_seven_languages_are_read() {
        for (text, iso) in [
            ("2026-11-26", "2026-11-26"),
            ("2026/11/26", "2026-11-26"),
            ("2026-01-05T10:00:00+01:00", "2026-01-05"),
            ("5th Jan 2022", "2022-01-05"),
            ("12th Jan 2022", "2022-01-12"),
            ("22nd mrt 2022", "2022-03-22"),
            ("September 5, 2015", "2015-09-05"),
            ("Jan 12 2025", "2025-01-12"),
            ("05 Okt. 2024", "2024-10-05"),
            ("05 Sept. 2024", "2024-09-05"),
            ("9. März 2026", "2026-03-09"),
            ("16 de octubre 2021", "2021-10-16"),
            ("7 września 2020", "2020-09-07"),
            ("1 août 2020", "2020-08-01"),
            ("3 Ağustos 2022", "2022-08-03"),
            ("1 mrt 2026", "2026-03-01"),
            ("zondag 22 november 2026", "2026-11-22"),
            ("20261126", "2026-11-26"),
            ("1795651200", "2026-11-26"),
            ("1795651200000", "2026-11-26"),
            ("5-Jan-24", "2024-01-05"),
        ] {
            assert_eq!(Written::parse(text), Some(Written::Day(day(iso))), "{text}");
        }
        for text in [
            "",
            "headache",
            "3",
            "2.5",
            "12:30",
            "1-2",
            "May 2022",
            "99-99-99",
            "128/82/70 x",
        ] {
            assert_eq!(Written::parse(text), None, "{text}");
        }
        assert_eq!(
            Written::within_year("June 22", 2019),
            Some(Written::Day(day("2019-06-22")))
        );
    }

    #[test]
    fn the_whole_file_decides_which_number_is_the_day() {
        let order =
            |dates: &[&str]| find_order(dates.iter().filter_map(|text| Written::parse(text)));
        assert_eq!(order(&["2026-01-02", "x"]), FoundOrder::NotNeeded);
        assert_eq!(
            order(&["3/4/2026", "13/4/2026"]),
            FoundOrder::Certain(DayOrder::DayFirst)
        );
        assert_eq!(
            order(&["06-15-24", "06-01-24"]),
            FoundOrder::Certain(DayOrder::MonthFirst)
        );
        assert_eq!(
            order(&["24-06-31"]),
            FoundOrder::Certain(DayOrder::DayFirst)
        );
        assert_eq!(
            order(&["24-06-30", "24-07-31"]),
            FoundOrder::Open(vec![DayOrder::DayFirst, DayOrder::YearFirst])
        );
        assert_eq!(
            order(&["3/4/2026"]),
            FoundOrder::Open(vec![DayOrder::DayFirst, DayOrder::MonthFirst])
        );
        assert_eq!(order(&["13/4/2026", "4/13/2026"]), FoundOrder::Mixed);
        assert_eq!(
            order(&["5/5/2026"]),
            FoundOrder::Certain(DayOrder::DayFirst)
        );
    }
}
