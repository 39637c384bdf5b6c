//! How far back the page of blood pressure looks.

use crate::domain::listed;
use crate::text::Text;

/// How far back the page looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum PressurePeriod {
    /// Thirty days.
    Month,
    /// Ninety days.
    #[default]
    Quarter,
    Year,
    /// All there is.
    Everything,
}

listed!(PressurePeriod);

impl PressurePeriod {
    /// Days; `None` = everything.
    pub const fn days(self) -> Option<i32> {
        match self {
            Self::Month => Some(30),
            Self::Quarter => Some(90),
            Self::Year => Some(365),
            Self::Everything => None,
        }
    }

    /// "90 dagen".
    pub fn name(self, text: &Text) -> String {
        match self {
            Self::Year => text.pressure_year(),
            Self::Everything => text.pressure_everything(),
            Self::Month | Self::Quarter => text.pressure_days(self.days().unwrap_or_default()),
        }
    }
}
