//! The kinds of files that are known, by what they are called in commands and beside an answer's source.

use super::super::csv;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The diary's own CSV.
    Diary,
    /// A home-made sheet: a row a day, a column a symptom.
    Wide,
    /// A sheet with a row for each entry: day, name, number.
    Long,
    /// Daylio's CSV.
    Daylio,
    /// Bearable's CSV.
    Bearable,
    /// Blood pressure readings, of a monitor's program or home-made.
    Pressure,
    /// The Visible app's CSV.
    Visible,
    /// Loop Habit Tracker: its zip, or a CSV out of it.
    Loop,
    /// Cronometer's nutrition of each day.
    Cronometer,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Wide,
        Self::Long,
        Self::Daylio,
        Self::Bearable,
        Self::Pressure,
        Self::Visible,
        Self::Loop,
        Self::Cronometer,
        Self::Diary,
    ];

    /// Its name in commands, and the source of what it brought.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Diary => csv::SOURCE,
            Self::Wide => "wide",
            Self::Long => "long",
            Self::Daylio => "daylio",
            Self::Bearable => "bearable",
            Self::Pressure => "pressure",
            Self::Visible => "visible",
            Self::Loop => "loop",
            Self::Cronometer => "cronometer",
        }
    }

    /// The kind of a name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}
