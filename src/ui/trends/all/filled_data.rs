//! How much of the period is filled in and what of it does not count, in as many words as there is room for.

use crate::domain::Day;
use crate::text::Text;
use crate::trends::{Coverage, coverage};
use crate::ui::action::look::Period;
use crate::ui::lookback::looked_back::LookedBack;

/// It, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// With the period.
    pub whole: String,
    /// Where there is little room.
    pub short: String,
    /// Where there is least.
    pub brief: String,
    /// Something in the period was filled in too late to count.
    pub leaves_late_out: bool,
}

impl Filled {
    pub(super) fn new(found: &LookedBack, period: Period, text: &Text) -> Self {
        let late_counts = found.late_counts;
        let Some(filled) = found.coverage(period) else {
            let none = text.trends_no_symptoms();
            return Self {
                whole: none.clone(),
                short: none.clone(),
                brief: none,
                leaves_late_out: false,
            };
        };
        Self {
            whole: text.coverage_line(&filled, late_counts),
            short: text.coverage_short(&filled, late_counts),
            brief: text.coverage_brief(&filled, late_counts),
            leaves_late_out: filled.late_days > 0 && !late_counts,
        }
    }
}

impl LookedBack {
    /// How much of a period is filled in. It begins with the diary, not with the first day that counts.
    pub(in crate::ui) fn coverage(&self, period: Period) -> Option<Coverage> {
        let last = self.trends().as_of;
        let weeks = period.weeks().and_then(|weeks| i32::try_from(weeks).ok());
        let first = weeks.map_or(Day::MIN, |weeks| last.plus(1 - 7 * weeks));
        coverage(self.history(), &self.late_days(), first, last)
    }
}
