//! What the report is to be about.

use std::collections::BTreeSet;

use crate::domain::listed;
use crate::report::Part;
use crate::text::{Language, Text};

/// What the report is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportChoice {
    pub period: ReportPeriod,
    /// Its language; `None` = as the window.
    pub language: Option<Language>,
    pub parts: BTreeSet<Part>,
}

impl Default for ReportChoice {
    fn default() -> Self {
        Self {
            period: ReportPeriod::default(),
            language: None,
            parts: Part::usual(),
        }
    }
}

/// A period up to today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum ReportPeriod {
    /// Four weeks.
    Month,
    /// Twelve weeks.
    #[default]
    Quarter,
    /// Fifty-two weeks.
    Year,
}

listed!(ReportPeriod);

impl ReportPeriod {
    /// Its length.
    pub const fn weeks(self) -> i32 {
        match self {
            Self::Month => 4,
            Self::Quarter => 12,
            Self::Year => 52,
        }
    }

    /// Its name on the switch.
    pub fn name(self, text: &Text) -> String {
        match self {
            Self::Month => text.report_weeks_4(),
            Self::Quarter => text.report_weeks_12(),
            Self::Year => text.report_weeks_52(),
        }
    }
}
