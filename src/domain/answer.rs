//! An answer to "how was it today": three different things, never mixed. No answer at all (`Option::None`) is "not asked";
//! [`Severity::None`] is "asked: none"; the rest is "present".

use super::day::Moment;
use super::listed;

/// How bad a sign was on a day, over the whole of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::VariantArray)]
pub enum Severity {
    /// Asked, and it was not there.
    None,
    Mild,
    Moderate,
    Severe,
}

listed!(Severity);

impl Severity {
    /// 0 none, 1 mild, 2 moderate, 3 severe.
    pub const fn level(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Mild => 1,
            Self::Moderate => 2,
            Self::Severe => 3,
        }
    }

    /// The severity of a level 0..=3.
    pub fn from_level(level: i64) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|severity| i64::from(severity.level()) == level)
    }
}

/// How many days after its day an answer may be entered and still count as on time.
pub const ON_TIME_DAYS: i64 = 3;

/// A stored answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub severity: Severity,
    /// The person's own words beside it ("left calf").
    pub remark: Option<String>,
    /// When it was first entered; unknown for imports that do not say.
    pub entered_at: Option<Moment>,
    /// When it was last changed.
    pub changed_at: Option<Moment>,
    /// Diary days between the day and its first entry, fixed then; unknown for imports that do not say.
    pub lag_days: Option<i64>,
    /// Which import it came from, if it did.
    pub source: Option<String>,
}

impl Answer {
    /// Entered more than [`ON_TIME_DAYS`] late. An unknown entry time counts as on time.
    pub fn is_late(&self) -> bool {
        is_late(self.lag_days)
    }
}

/// Whether an answer with this lag was entered late; an unknown lag counts as on time.
pub fn is_late(lag_days: Option<i64>) -> bool {
    lag_days.is_some_and(|lag| lag > ON_TIME_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_and_severities_are_one_to_one() {
        for severity in Severity::ALL {
            assert_eq!(
                Severity::from_level(i64::from(severity.level())),
                Some(severity)
            );
        }
        assert_eq!(Severity::from_level(4), None);
        assert_eq!(Severity::from_level(-1), None);
    }

    #[test]
    fn late_begins_on_the_fourth_day() {
        assert!(!is_late(None));
        assert!(!is_late(Some(3)));
        assert!(is_late(Some(4)));
    }
}
