//! A scale that stands in a column's name: `Headache (0-10)`, `Pijn [1 t/m 5]`, `Mood /10`.

use super::choice::SCALES;
use super::reading::Scale;

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
