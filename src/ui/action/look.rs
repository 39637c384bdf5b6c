//! What the person looks at in Trends: how far back, and all symptoms or one.

use crate::domain::{FactorKey, SignKey, listed};
use crate::text::Text;

/// How far to look back in the charts. The rules always look at their own window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum Period {
    /// Four weeks.
    Weeks4,
    /// Twelve weeks.
    Weeks12,
    /// Half a year.
    #[default]
    Weeks26,
    Year,
    /// Everything.
    All,
}

listed!(Period);

impl Period {
    /// Its name on the switch.
    pub fn name(self, text: &Text) -> String {
        match self {
            Self::Weeks4 => text.trends_period_weeks(4),
            Self::Weeks12 => text.trends_period_weeks(12),
            Self::Weeks26 => text.trends_period_weeks(26),
            Self::Year => text.trends_period_year(),
            Self::All => text.trends_period_all(),
        }
    }

    /// Its length; `None` = everything.
    pub(in crate::ui) const fn weeks(self) -> Option<u32> {
        match self {
            Self::Weeks4 => Some(4),
            Self::Weeks12 => Some(12),
            Self::Weeks26 => Some(26),
            Self::Year => Some(52),
            Self::All => None,
        }
    }
}

/// What the person looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// How far back.
    pub period: Period,
    /// The symptom looked at last, if the person chose one.
    pub sign: Option<SignKey>,
    /// It has the page to itself; otherwise all symptoms are shown.
    pub is_open: bool,
    /// A second symptom in the chart, under the first.
    pub second: Option<SignKey>,
    /// A circumstance whose days are ticked under the chart.
    pub factor: Option<FactorKey>,
    /// Which marked day before and after is shown of, counted from the newest; `None` = the newest start of a product, else the newest.
    pub change: Option<usize>,
    /// The page is asked for to see before and after.
    pub to_change: bool,
}

impl Look {
    /// The same with a symptom on a page of its own.
    #[must_use]
    pub fn at(&self, sign: &SignKey) -> Self {
        Self {
            sign: Some(sign.clone()),
            is_open: true,
            ..self.clone()
        }
    }

    /// The same with all symptoms.
    #[must_use]
    pub fn at_all(&self) -> Self {
        Self {
            is_open: false,
            ..self.clone()
        }
    }
}
