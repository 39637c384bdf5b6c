//! The parts of Records: other pages lead to one of them.

use crate::domain::listed;
use crate::text::Text;

/// A part of Records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum RecordsTab {
    /// Readings.
    #[default]
    Pressure,
    /// The list, and painkillers by month.
    Medicines,
    /// Laboratory results.
    Labs,
    /// Days away.
    Away,
}

listed!(RecordsTab);

impl RecordsTab {
    /// What it is called.
    pub fn name(self, text: &Text) -> String {
        match self {
            Self::Pressure => text.records_pressure(),
            Self::Medicines => text.records_medicines(),
            Self::Labs => text.records_labs(),
            Self::Away => text.records_away(),
        }
    }
}
