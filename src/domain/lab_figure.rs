//! What a laboratory prints as a result: mostly a number, often "more than 90" where its method ends, sometimes a word. Kept as
//! printed.

use super::keyed;
use super::lab::{LabError, LabKind, LabValue};
use super::sign::clean_name;

/// What was found.
#[derive(Clone, Debug)]
pub struct LabFigure {
    /// The number in it, if there is one.
    number: Option<f64>,
    /// It is only known to lie above or below that number.
    limit: Option<LabLimit>,
    /// How it was printed; `None` = as the plain number.
    printed: Option<String>,
}

impl PartialEq for LabFigure {
    /// `0,70` and `0,7` are one result: it may have been kept before the noughts were, or typed again without.
    fn eq(&self, other: &Self) -> bool {
        let words = |figure: &Self| {
            let printed = figure.printed.clone();
            printed.filter(|printed| LabValue::number(printed).is_none())
        };
        (self.number, self.limit, words(self)) == (other.number, other.limit, words(other))
    }
}

/// On which side of its number a result lies.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabLimit {
    /// "more than 90"
    Above,
    /// "less than 5"
    Below,
}

keyed!(LabLimit);

/// Letters a word has at least that stands in the place of a quantity: fewer are a slip of the keyboard.
const WORD_LETTERS: usize = 3;

impl LabFigure {
    /// A plain number from 0 to [`LabValue::MAX`].
    pub fn number(value: f64) -> Option<Self> {
        (0.0..=LabValue::MAX).contains(&value).then_some(Self {
            number: Some(value),
            limit: None,
            printed: None,
        })
    }

    /// Reads what was typed from a printout: `0,82`, `>90`, `< 0.5`, `90+`, `0,62 L`, `negative`, `1:40`. What the diary knows to be
    /// a quantity is a number, a limit or a word; anything else may also be a sign or a range.
    ///
    /// # Errors
    /// [`LabError::Value`].
    pub fn parse(typed: &str, kind: &LabKind) -> Result<Self, LabError> {
        let printed = clean_name(typed).ok_or(LabError::Value)?;
        if let Some(number) = LabValue::number(&printed) {
            return match Self::number(number) {
                Some(figure) => Ok(Self {
                    printed: says_more_than_number(&printed).then_some(printed),
                    ..figure
                }),
                // Some quantities go below nought, as a base excess; none that the diary knows.
                None if matches!(kind, LabKind::Own(_)) && Self::number(-number).is_some() => {
                    Ok(Self {
                        number: Some(number),
                        limit: None,
                        printed: Some(printed),
                    })
                }
                None => Err(LabError::Value),
            };
        }
        if let Some((limit, number)) = limit_in(&printed) {
            Self::number(number).ok_or(LabError::Value)?;
            return Ok(Self {
                number: Some(number),
                limit: Some(limit),
                printed: Some(printed),
            });
        }
        if let Some(number) = flagged(&printed) {
            Self::number(number).ok_or(LabError::Value)?;
            return Ok(Self {
                number: Some(number),
                limit: None,
                printed: Some(printed),
            });
        }
        if is_word(&printed, kind) {
            return Ok(Self {
                number: None,
                limit: None,
                printed: Some(printed),
            });
        }
        Err(LabError::Value)
    }

    /// As the diary keeps it; `None` if nothing is there.
    pub fn stored(
        number: Option<f64>,
        limit: Option<LabLimit>,
        printed: Option<String>,
    ) -> Option<Self> {
        (number.is_some() || printed.is_some()).then_some(Self {
            number,
            limit,
            printed,
        })
    }

    /// The number in it: of a limit the limit itself.
    pub const fn value(&self) -> Option<f64> {
        self.number
    }

    /// On which side of its number it lies, if that is all that is known.
    pub const fn limit(&self) -> Option<LabLimit> {
        self.limit
    }

    /// The words as printed, where they are more than the plain number.
    pub fn words(&self) -> Option<&str> {
        self.printed.as_deref()
    }
}

/// Noughts at the end of a number say how exactly it was measured: `0,70`.
fn says_more_than_number(printed: &str) -> bool {
    printed.contains([',', '.']) && printed.ends_with('0')
}

/// `>90`, `≤ 0,5`, `90+`.
fn limit_in(printed: &str) -> Option<(LabLimit, f64)> {
    const SIGNS: [(&str, LabLimit); 8] = [
        (">=", LabLimit::Above),
        ("=>", LabLimit::Above),
        ("<=", LabLimit::Below),
        ("=<", LabLimit::Below),
        (">", LabLimit::Above),
        ("≥", LabLimit::Above),
        ("<", LabLimit::Below),
        ("≤", LabLimit::Below),
    ];
    let found = SIGNS.iter().find_map(|(sign, limit)| {
        let rest = printed.strip_prefix(sign)?;
        Some((*limit, LabValue::number(rest)?))
    });
    found.or_else(|| {
        let number = printed.strip_suffix('+')?;
        Some((LabLimit::Above, LabValue::number(number)?))
    })
}

/// A number that the laboratory put a flag beside: `0,62 L`, `120 H`, `5.1*`, `(3)`.
fn flagged(printed: &str) -> Option<f64> {
    const FLAGS: [&str; 12] = [
        "H", "HH", "L", "LL", "*", "**", "!", "↑", "↓", "(H)", "(L)", "A",
    ];
    let number = FLAGS.iter().find_map(|flag| {
        let number = printed.strip_suffix(flag)?;
        LabValue::number(number)
    });
    number.filter(|number| number.is_finite())
}

fn is_word(printed: &str, kind: &LabKind) -> bool {
    let letters = printed.chars().filter(|c| c.is_alphabetic()).count();
    let has_digits = printed.chars().any(|c| c.is_ascii_digit());
    match kind {
        LabKind::Own(_) => {
            let is_sign = printed.chars().all(|c| matches!(c, '+' | '-' | '±' | '−'));
            // Digits with commas and points alone are a number with a slip in it.
            let is_slip = printed
                .chars()
                .all(|c| c.is_ascii_digit() || ".,".contains(c));
            !is_slip && (is_sign || letters > 0 || has_digits)
        }
        _ => letters >= WORD_LETTERS && !has_digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> LabKind {
        LabKind::Own("CRP".to_owned())
    }

    fn read(typed: &str, kind: &LabKind) -> Option<(Option<f64>, Option<LabLimit>, String)> {
        let figure = LabFigure::parse(typed, kind).ok()?;
        let words = figure.words().unwrap_or_default().to_owned();
        Some((figure.value(), figure.limit(), words))
    }

    #[test]
    fn results_are_read_as_they_are_printed() {
        use LabLimit::{Above, Below};
        for kind in [LabKind::Egfr, own()] {
            for (typed, number, limit) in [
                (">90", 90.0, Some(Above)),
                ("> 90", 90.0, Some(Above)),
                (">=90", 90.0, Some(Above)),
                ("≥90", 90.0, Some(Above)),
                ("90+", 90.0, Some(Above)),
                ("<5", 5.0, Some(Below)),
                ("≤ 0,5", 0.5, Some(Below)),
                ("0,62 L", 0.62, None),
                ("120H", 120.0, None),
                ("5.1*", 5.1, None),
            ] {
                let words = typed.to_owned();
                assert_eq!(
                    read(typed, &kind),
                    Some((Some(number), limit, words)),
                    "{typed}"
                );
            }
            let as_number = [(" 0,82 ", ""), ("820", ""), (" 0,820 ", "0,820")];
            for (typed, words) in as_number {
                let (_, limit, said) = read(typed, &kind).unwrap();
                assert_eq!((limit, said.as_str()), (None, words), "{typed}");
            }
            let figure = |typed: &str| LabFigure::parse(typed, &kind).unwrap();
            assert_eq!(figure("0,820"), figure("0.82"), "one result");
            assert_ne!(figure("0,82 L"), figure("0.82"));
            assert_ne!(figure(">90"), figure("90"));
            for typed in ["negative", "trace", "haemolytic", "te weinig  materiaal"] {
                let words = typed.replace("  ", " ");
                assert_eq!(read(typed, &kind), Some((None, None, words)), "{typed}");
            }
            for typed in [
                "", " ", "NaN", "inf", ">-1", "0.8.2", "1,2,3", "9999999", "a\u{7}b",
            ] {
                assert_eq!(read(typed, &kind), None, "{typed}");
            }
        }
    }

    #[test]
    fn signs_ranges_and_numbers_below_nought_are_results_of_ones_own_kinds_only() {
        for typed in [
            "+", "++", "-", "1:40", "5-10", "2+ cells", "A Rh+", "-2", "x",
        ] {
            assert!(read(typed, &own()).is_some(), "{typed}");
        }
        for typed in ["+", "-", "1:40", "5-10", "-1", "x", ">x", "o,82"] {
            assert_eq!(read(typed, &LabKind::Magnesium), None, "{typed}");
        }
        assert_eq!(
            read("-2,5", &own()),
            Some((Some(-2.5), None, "-2,5".to_owned()))
        );
    }
}
