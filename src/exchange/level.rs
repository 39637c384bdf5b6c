//! The number in a severity cell. Which severity it is depends on the scale of its column: a 3 is severe of 0 to 3 and mild of
//! 0 to 10, so that numbers are judged by name, never cell by cell.

use std::fmt;

use crate::domain::Severity;

/// A number from a file, in thousandths: "2" and "2.0" are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(i64);

/// The highest number of the diary's own scale.
pub const OWN_SCALE: u32 = 3;

const ONE: i64 = 1_000;
/// Decimals that are told apart.
const DECIMALS: usize = 3;
/// Digits before the comma; longer ones are no severities of any scale.
const DIGITS_MAX: usize = 9;

impl Level {
    /// Reads a plain number with a point or a comma; not one with a plus sign or padded with noughts, as codes are.
    pub fn parse(text: &str) -> Option<Self> {
        let (minus, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text),
        };
        let (whole, decimals) = match digits.split_once(['.', ',']) {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (digits, ""),
        };
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_padded = whole.len() > 1 && whole.starts_with('0');
        let fits = (1..=DIGITS_MAX).contains(&whole.len()) && !is_padded;
        if !fits || !is_digits(whole) || !is_digits(decimals) {
            return None;
        }
        let thousandths: String = decimals
            .chars()
            .chain("000".chars())
            .take(DECIMALS)
            .collect();
        let beyond = decimals.bytes().skip(DECIMALS).any(|byte| byte != b'0');
        // What is finer than a thousandth is no whole number either.
        let value = whole.parse::<i64>().ok()? * ONE + thousandths.parse::<i64>().ok()?;
        Some(Self(minus * (value + i64::from(beyond))))
    }

    /// The scale such a number is most likely on, to be offered and never assumed.
    pub fn likely_scale(self) -> u32 {
        match self.0.abs() {
            value if value <= 10 * ONE => 10,
            value if value <= 100 * ONE => 100,
            _ => 1_000,
        }
    }

    pub const fn whole(number: u32) -> Self {
        Self(number as i64 * ONE)
    }

    pub fn number(self) -> f64 {
        self.0 as f64 / ONE as f64
    }

    /// How far it lies below the highest number of its scale: what it is where the highest is the best.
    #[must_use]
    pub const fn down_from(self, highest: u32) -> Self {
        Self(Self::whole(highest).0 - self.0)
    }

    /// The severity on a scale of 0 to `highest`; none if it is not on it. On the diary's own scale only the four whole numbers
    /// are. On others up to three tenths is mild and up to six tenths moderate, which makes 1–3, 4–6, 7–10 of ten and 1, 2, 3–4 of
    /// four.
    pub fn on_scale(self, highest: u32) -> Option<Severity> {
        if highest == OWN_SCALE {
            let is_whole = self.0 % ONE == 0;
            return Severity::from_level(self.0 / ONE).filter(|_| is_whole);
        }
        let top = i64::from(highest) * ONE;
        match self.0 {
            0 => Some(Severity::None),
            value if value < 0 || value > top => None,
            value if value * 10 <= top * 3 => Some(Severity::Mild),
            value if value * 10 <= top * 6 => Some(Severity::Moderate),
            _ => Some(Severity::Severe),
        }
    }
}

impl fmt::Display for Level {
    /// Without noughts behind the point.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.abs() / ONE, self.0.abs() % ONE);
        if rest == 0 {
            return write!(f, "{sign}{whole}");
        }
        let decimals = format!("{rest:03}");
        write!(f, "{sign}{whole}.{}", decimals.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_with_noughts_behind_the_comma_are_whole() {
        for (text, severity) in [
            ("0", Severity::None),
            ("0.0", Severity::None),
            ("2.0", Severity::Moderate),
            ("2,00", Severity::Moderate),
            ("3.0000", Severity::Severe),
        ] {
            let level = Level::parse(text).unwrap();
            assert_eq!(level.on_scale(OWN_SCALE), Some(severity), "{text}");
        }
        for text in ["4", "-1", "2.5", "0.0001", "10"] {
            let level = Level::parse(text).unwrap();
            assert_eq!(level.on_scale(OWN_SCALE), None, "{text}");
        }
        for text in [
            "",
            "+1",
            "01",
            "mild",
            "٢",
            "1.",
            ".5",
            "1.2.3",
            "9999999999",
            "--1",
        ] {
            assert_eq!(Level::parse(text), None, "{text}");
        }
    }

    #[test]
    fn other_scales_are_divided_as_they_are_told() {
        let steps = |highest: u32| -> Vec<u8> {
            let levels = (0..=highest).map(|level| Level(i64::from(level) * ONE));
            levels
                .map(|level| level.on_scale(highest).unwrap().level())
                .collect()
        };
        assert_eq!(steps(4), [0, 1, 2, 3, 3]);
        assert_eq!(steps(10), [0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
        assert_eq!(steps(5), [0, 1, 2, 2, 3, 3]);
        let shown =
            ["-1", "2.50", "7,0", "0.125"].map(|text| Level::parse(text).unwrap().to_string());
        assert_eq!(shown, ["-1", "2.5", "7", "0.125"]);
        assert_eq!(Level(11 * ONE).on_scale(10), None);
        assert_eq!(Level(2_500).on_scale(10), Some(Severity::Mild));
    }
}
