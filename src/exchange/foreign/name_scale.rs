//! A scale that stands in a column's name: `Headache (0-10)`, `Pijn [1 t/m 5]`, `Mood /10`.

use super::choice::SCALES;
use super::reading::Scale;
use crate::exchange::mapping::folded;

/// Tops of scales that people use, by which a range of numbers in a title is told from others.
const TOPS: [u32; 7] = [3, 4, 5, 6, 7, 10, 100];
/// Words that say that there was nothing of it.
const NONE: [&str; 6] = ["none", "no ", "nothing", "geen", "niets", "niks"];
/// Names whose high numbers are usually the good ones.
const GOOD_NAMES: [&str; 8] = [
    "mood",
    "energy",
    "sleep",
    "sleep quality",
    "stemming",
    "energie",
    "slaap",
    "slaapkwaliteit",
];
/// Words that say which end of a scale is which.
const GOOD: [&str; 6] = ["best", "good", "goed", "beter", "great", "well"];
const BAD: [&str; 8] = [
    "worst", "bad", "worse", "ergst", "erger", "slecht", "severe", "ernstig",
];

/// A scale that a name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameScale {
    /// Its highest number.
    pub highest: u32,
    /// Whether that is the best, where the name says so.
    pub reverse: Option<bool>,
}

impl NameScale {
    /// The scale with the highest number as the worst.
    pub const fn upward(self) -> Scale {
        Scale {
            highest: self.highest,
            reverse: false,
        }
    }

    /// The scale, if the name says which way it goes.
    pub fn whole(self) -> Option<Scale> {
        let highest = self.highest;
        let reverse = self.reverse?;
        Some(Scale { highest, reverse })
    }
}

/// The scale that stands at the end of a name.
pub fn name_scale(name: &str) -> Option<NameScale> {
    split(name).map(|(_, scale)| scale)
}

/// A name without the scale at its end.
pub fn without_scale(name: &str) -> &str {
    split(name).map_or(name, |(bare, _)| bare)
}

/// Whether the high numbers of a name are usually the good ones.
pub fn is_good(name: &str) -> bool {
    GOOD_NAMES.contains(&folded(without_scale(name)).as_str())
}

/// The scale that a line above a table says: `0-10`, `(0 = none, 10 = worst)`, `Alles van 1 tot 5, 5 = ergst`.
pub fn scale_in_title(words: &str) -> Option<NameScale> {
    let lower = words.to_lowercase();
    let numbers = numbers_in(&lower);
    let ends = numbers.windows(2).find_map(|pair| match pair {
        [low, high] if low.value <= 1 && TOPS.contains(&high.value) => {
            let is_range = BETWEEN.contains(&low.behind.trim());
            let are_named = has_meaning(low.behind) && has_meaning(high.behind);
            (is_range || are_named).then_some((low.value, high.value))
        }
        _ => None,
    });
    let (lowest, highest) = ends?;
    let meaning = |value: u32| {
        let mut of = numbers.iter().filter(|number| number.value == value);
        of.find_map(|number| number.behind.trim_start().strip_prefix(['=', ':']))
    };
    let way = |meaning: &str, is_highest: bool| {
        let is = |known: &[&str]| known.iter().any(|word| meaning.contains(word));
        // That there was nothing of it is the good end.
        match (is(&GOOD) || is(&NONE), is(&BAD)) {
            (true, false) => Some(is_highest),
            (false, true) => Some(!is_highest),
            _ => None,
        }
    };
    let of_highest = meaning(highest).and_then(|meaning| way(meaning, true));
    let of_lowest = meaning(lowest).and_then(|meaning| way(meaning, false));
    Some(NameScale {
        highest,
        reverse: match (of_highest, of_lowest) {
            (Some(one), Some(other)) if one != other => None,
            (one, other) => one.or(other),
        },
    })
}

/// What stands between the two ends of a range.
const BETWEEN: [&str; 10] = [
    "-",
    "–",
    "—",
    "..",
    "...",
    "t/m",
    "tot en met",
    "tot",
    "to",
    "bis",
];

fn has_meaning(behind: &str) -> bool {
    behind.trim_start().starts_with(['=', ':'])
}

/// A whole number in words, and what stands behind it up to the next.
struct Number<'w> {
    value: u32,
    behind: &'w str,
}

/// The whole numbers in words; none where they are parts of dates or have decimals.
fn numbers_in(words: &str) -> Vec<Number<'_>> {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut numbers = Vec::new();
    let mut rest = words;
    while let Some(start) = rest.find(is_digit) {
        let (_, from) = rest.split_at(start);
        let (digits, behind) = from.split_at(from.find(|c| !is_digit(c)).unwrap_or(from.len()));
        rest = behind;
        let behind = behind.split(is_digit).next().unwrap_or_default();
        if let Ok(value) = digits.parse() {
            numbers.push(Number { value, behind });
        }
    }
    // Three numbers in a row with a mark between them are a date.
    let is_mark = |number: &Number<'_>| matches!(number.behind, "-" | "/" | ".");
    let is_date = numbers.windows(2).any(|pair| pair.iter().all(is_mark));
    if is_date { Vec::new() } else { numbers }
}

fn split(name: &str) -> Option<(&str, NameScale)> {
    let name = name.trim();
    let within = ['(', '['].into_iter().find_map(|open| {
        let (bare, rest) = name.rsplit_once(open)?;
        Some((
            bare,
            rest.strip_suffix(if open == '(' { ')' } else { ']' })?,
        ))
    });
    let (bare, words) = match within {
        Some(within) => within,
        None => behind(name)?,
    };
    let bare = bare.trim_end_matches(|c: char| c.is_whitespace() || c == ':' || c == ',');
    if bare.is_empty() {
        return None;
    }
    Some((bare, scale_of(words)?))
}

/// `Pain 0-10` and `Pain /10`: the scale behind the last blank.
fn behind(name: &str) -> Option<(&str, &str)> {
    name.rsplit_once(char::is_whitespace)
}

fn scale_of(words: &str) -> Option<NameScale> {
    let lower = words.trim().to_lowercase();
    let (range, rest) = match lower.strip_prefix('/') {
        Some(rest) => (("0", rest.trim_start()), ""),
        None => range(&lower)?,
    };
    let (lowest, highest) = range;
    let digits = highest.bytes().take_while(u8::is_ascii_digit).count();
    let (highest, behind) = highest.split_at(digits);
    let lowest: u32 = lowest.trim().parse().ok()?;
    let highest: u32 = highest.parse().ok()?;
    if lowest > 1 || !SCALES.contains(&highest) || behind.starts_with(char::is_alphanumeric) {
        return None;
    }
    let words = format!("{behind} {rest}");
    Some(NameScale {
        highest,
        reverse: way(&words, highest),
    })
}

/// The two ends of a range, and what stands behind it.
fn range(words: &str) -> Option<((&str, &str), &str)> {
    let ends = [
        "-",
        "–",
        "—",
        "..",
        " t/m ",
        " tot en met ",
        " tot ",
        " to ",
        " bis ",
    ];
    let ends = ends
        .into_iter()
        .find_map(|between| words.split_once(between))?;
    let (lowest, highest) = ends;
    Some(((lowest, highest.trim_start()), ""))
}

/// `10 = worst`: which end the words name; nothing where they name none, or both without an order.
fn way(words: &str, highest: u32) -> Option<bool> {
    let of_highest = words.split([',', ';']).find_map(|part| {
        let (number, meaning) = part.split_once(['=', ':'])?;
        let number: u32 = number.trim().parse().ok()?;
        Some((number, meaning.trim().to_owned()))
    });
    let (number, meaning) = of_highest?;
    let is = |known: &[&str]| known.iter().any(|word| meaning.contains(word));
    let is_good = match (is(&GOOD), is(&BAD)) {
        (true, false) => true,
        (false, true) => false,
        _ => return None,
    };
    Some(if number == highest { is_good } else { !is_good })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_behind_a_name_is_read_and_other_words_are_not() {
        for (name, bare, highest, reverse) in [
            ("Headache (0-10)", "Headache", 10, None),
            ("Hoofdpijn (0 – 10)", "Hoofdpijn", 10, None),
            ("Pijn [1 t/m 5]", "Pijn", 5, None),
            ("Pijn (0 tot 100)", "Pijn", 100, None),
            ("Knie /10", "Knie", 10, None),
            ("Knie 0-4", "Knie", 4, None),
            ("Mood (1-5, 5 = best)", "Mood", 5, Some(true)),
            ("Slaap (1-10; 1 = slecht)", "Slaap", 10, Some(true)),
            ("Pain (0-10, 10 = worst)", "Pain", 10, Some(false)),
        ] {
            assert_eq!(without_scale(name), bare, "{name}");
            assert_eq!(
                name_scale(name),
                Some(NameScale { highest, reverse }),
                "{name}"
            );
        }
        for (title, highest, reverse) in [
            ("0-10", 10, None),
            ("Klachten 2024, 0 t/m 10", 10, None),
            ("(0 = none, 10 = worst)", 10, Some(false)),
            ("0 = geen, 3 = erg", 3, Some(false)),
            ("Everything 1 to 5, 5 = best", 5, Some(true)),
            ("1: slecht … 10: goed", 10, Some(true)),
            ("from 0 to 10 (0 = fine)", 10, None),
        ] {
            assert_eq!(
                scale_in_title(title),
                Some(NameScale { highest, reverse }),
                "{title}"
            );
        }
        for title in [
            "My year",
            "2024",
            "1-10-2024",
            "from 1/5/2024",
            "week 1-12",
            "0.5 to 1.5",
            "version 1.10",
        ] {
            assert_eq!(scale_in_title(title), None, "{title}");
        }
        for name in [
            "Headache",
            "Headache (left)",
            "(0-10)",
            "Vitamin B-12",
            "Steps 2024-2025",
            "Magnesium 375 mg",
            "Covid-19",
            "Shift 9-17",
        ] {
            assert_eq!((name_scale(name), without_scale(name)), (None, name));
        }
    }
}
