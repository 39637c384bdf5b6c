//! Results from a laboratory as they stand on the person's own printout: what was found, its unit, and the range printed beside it.
//! Nothing is converted and nothing is judged.

use std::fmt;

use thiserror::Error;

use super::day::Day;
use super::lab_figure::LabFigure;
use super::sign::clean_name;

const OWN: &str = "own:";

/// What was measured.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabKind {
    /// Magnesium in serum.
    Magnesium,
    /// Estimated kidney filtration.
    Egfr,
    VitaminD,
    Ferritin,
    /// Anything else, in the person's words.
    Own(String),
}

impl LabKind {
    /// The kinds with a name of their own, in the order they are offered.
    pub const BUILT_IN: [Self; 4] = [Self::Magnesium, Self::Egfr, Self::VitaminD, Self::Ferritin];

    /// The unit printed most often beside it in Europe; empty where that is not known.
    pub const fn usual_unit(&self) -> &'static str {
        match self {
            Self::Magnesium => "mmol/L",
            Self::Egfr => "mL/min/1.73 m²",
            Self::VitaminD => "nmol/L",
            Self::Ferritin => "µg/L",
            Self::Own(_) => "",
        }
    }

    /// Reads `magnesium`, `egfr`, `vitamin_d`, `ferritin` or `own:Name`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(name) = text.strip_prefix(OWN) {
            return clean_name(name).map(Self::Own);
        }
        Self::BUILT_IN
            .into_iter()
            .find(|kind| kind.to_string() == text)
    }
}

impl fmt::Display for LabKind {
    /// As [`LabKind::parse`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Magnesium => f.write_str("magnesium"),
            Self::Egfr => f.write_str("egfr"),
            Self::VitaminD => f.write_str("vitamin_d"),
            Self::Ferritin => f.write_str("ferritin"),
            Self::Own(name) => write!(f, "{OWN}{name}"),
        }
    }
}

/// A result with its unit and the range printed beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct LabValue {
    figure: LabFigure,
    unit: String,
    low: Option<f64>,
    high: Option<f64>,
}

/// Why what was typed is not a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LabError {
    /// Neither a number from 0 to [`LabValue::MAX`] nor what a printout says in its place.
    #[error("value not between 0 and a million")]
    Value,
    /// A bound of the range is not such a number.
    #[error("bound of the range not between 0 and a million")]
    Bound,
    /// The range ends below where it begins.
    #[error("range ends below its beginning")]
    Order,
    /// The unit is too long or holds control characters.
    #[error("not a unit")]
    Unit,
}

impl LabValue {
    /// The largest value that is not a slip of the keyboard.
    pub const MAX: f64 = 1_000_000.0;

    /// A plain number; a range may be open on either side.
    pub fn new(
        value: f64,
        unit: &str,
        low: Option<f64>,
        high: Option<f64>,
    ) -> Result<Self, LabError> {
        let figure = LabFigure::number(value).ok_or(LabError::Value)?;
        Self::printed(figure, unit, low, high)
    }

    /// A result as printed; a range may be open on either side.
    pub fn printed(
        figure: LabFigure,
        unit: &str,
        low: Option<f64>,
        high: Option<f64>,
    ) -> Result<Self, LabError> {
        Self::check_range(low, high)?;
        let unit = if unit.trim().is_empty() {
            String::new()
        } else {
            clean_name(unit).ok_or(LabError::Unit)?
        };
        Ok(Self {
            figure,
            unit,
            low,
            high,
        })
    }

    /// Whether a range can be one; it may be open on either side.
    pub fn check_range(low: Option<f64>, high: Option<f64>) -> Result<(), LabError> {
        if !low.into_iter().chain(high).all(is_possible) {
            return Err(LabError::Bound);
        }
        if low.zip(high).is_some_and(|(low, high)| low > high) {
            return Err(LabError::Order);
        }
        Ok(())
    }

    /// A typed number, with a comma or a point.
    pub fn number(typed: &str) -> Option<f64> {
        typed.trim().replace(',', ".").parse().ok()
    }

    /// What was found.
    pub const fn figure(&self) -> &LabFigure {
        &self.figure
    }

    /// The unit as printed, possibly empty.
    pub fn unit(&self) -> &str {
        &self.unit
    }

    /// The range printed beside the value: its lower and upper bound.
    pub const fn range(&self) -> (Option<f64>, Option<f64>) {
        (self.low, self.high)
    }
}

fn is_possible(number: f64) -> bool {
    (0.0..=LabValue::MAX).contains(&number)
}

/// The row of a result in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LabId(pub i64);

/// A stored result.
#[derive(Clone, Debug, PartialEq)]
pub struct LabResult {
    pub id: LabId,
    /// The day the blood was taken.
    pub day: Day,
    /// What was measured.
    pub kind: LabKind,
    /// What was found.
    pub value: LabValue,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_read_as_they_are_written() {
        for kind in LabKind::BUILT_IN {
            assert_eq!(LabKind::parse(&kind.to_string()), Some(kind));
        }
        let own = LabKind::Own("Vitamine B12".to_owned());
        assert_eq!(LabKind::parse("own: Vitamine  B12 "), Some(own));
        assert_eq!(LabKind::parse("own:"), None);
        assert_eq!(LabKind::parse("Magnesium"), None);
    }

    #[test]
    fn impossible_results_say_which_number_is_wrong() {
        let wrong = |value, low, high| LabValue::new(value, "mmol/L", low, high).unwrap_err();
        assert_eq!(wrong(-0.1, None, None), LabError::Value);
        assert_eq!(wrong(f64::NAN, None, None), LabError::Value);
        assert_eq!(wrong(f64::INFINITY, None, None), LabError::Value);
        assert_eq!(wrong(0.8, Some(-1.0), None), LabError::Bound);
        assert_eq!(wrong(0.8, Some(1.0), Some(0.7)), LabError::Order);
        let long = "x".repeat(500);
        assert_eq!(LabValue::new(1.0, &long, None, None), Err(LabError::Unit));
        let open = LabValue::new(0.8, "  mmol/L ", None, Some(1.05)).unwrap();
        assert_eq!((open.unit(), open.range()), ("mmol/L", (None, Some(1.05))));
    }
}
