//! The kinds of files that are known, by what they are called in commands and beside an answer's source.

use crate::domain::{keyed, listed};

/// A kind of file.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
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
    /// The diary's own CSV.
    #[strum(serialize = "csv")]
    Diary,
}

listed!(Kind);
keyed!(Kind);
