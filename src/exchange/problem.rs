//! What can be wrong with a file as a whole ([`ReadError`]) and with one row of it ([`Reason`]). Typed values only: the words
//! a person reads are made elsewhere.

use std::fmt;

use thiserror::Error;

use super::level::Level;
use crate::domain::{BuiltInSign, Day, SignKey};

/// Most characters of a file's own text that a problem repeats; a cell can be a megabyte long.
pub const EXCERPT_MAX_CHARS: usize = 60;

/// Why a file could not be read at all. Nothing was taken from it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// No text in it.
    #[error("the file is empty")]
    Empty,
    /// Not a text file (a workbook, a picture, a database).
    #[error("not a text file")]
    Binary,
    /// Larger than any diary.
    #[error("larger than {megabytes} MB")]
    TooLarge {
        /// The most that is read.
        megabytes: usize,
    },
    /// More rows than any diary has.
    #[error("more than {rows} rows")]
    TooManyRows {
        /// The most that are read.
        rows: usize,
    },
    /// More cells than any diary has.
    #[error("more than {cells} cells")]
    TooManyCells {
        /// The most that are read.
        cells: usize,
    },
    /// More names of signs than anybody follows.
    #[error("more than {signs} signs")]
    TooManySigns {
        /// The most that are read.
        signs: usize,
    },
    /// The quotation marks of the header line do not match.
    #[error("quotation marks of the header line do not match")]
    HeaderQuoting,
    /// Required columns are not in the header line.
    #[error("missing columns {missing:?}, found {found:?}")]
    MissingColumns {
        /// The required names that are missing, in the order they are asked for.
        missing: Vec<String>,
        /// The names that were found, as written.
        found: Vec<String>,
    },
    /// A column that is read stands in the header line twice.
    #[error("column {column} stands there twice")]
    DuplicateColumn {
        /// Its name.
        column: String,
    },
    /// Every date could be read day first as well as month first.
    #[error("day or month first cannot be told: {example}")]
    AmbiguousDates {
        /// One such date, as written.
        example: String,
    },
    /// Some dates can only be day first, others only month first.
    #[error("day first ({day_first}) and month first ({month_first}) in one file")]
    MixedDates {
        /// A date that can only be day first.
        day_first: String,
        /// A date that can only be month first.
        month_first: String,
    },
    /// No kind of file that is known.
    #[error("no kind of file that is known")]
    Unknown,
    /// Its days stand beside each other: a column a day.
    #[error("a column a day")]
    DaysBeside,
    /// Its days are the numbers that a spreadsheet keeps them as.
    #[error("days as numbers: {example}")]
    SerialDays {
        /// One of them.
        example: String,
    },
    /// A table without a single row.
    #[error("no rows")]
    NoRows,
    /// A workbook or archive that is damaged, cut short or locked.
    #[error("damaged")]
    Damaged,
    /// Unpacked it is larger than any diary.
    #[error("unpacked larger than {megabytes} MB")]
    Swollen {
        /// The most that is unpacked.
        megabytes: u64,
    },
    /// An archive within the archive, or a name that leads out of it.
    #[error("an archive within the archive, or a name that leads out of it")]
    Nested,
    /// The tables of a diary as CSV, which do not hold all of it.
    #[error("the tables of a diary")]
    OwnTables,
}

/// Where a row of a file begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line {
    /// Which sheet of a workbook with several, from 1; 0 where there is only one table.
    pub sheet: u16,
    /// The line, from 1.
    pub number: u64,
}

impl From<u64> for Line {
    fn from(number: u64) -> Self {
        Self { sheet: 0, number }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)
    }
}

/// A row that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Where the row begins.
    pub line: Line,
    pub reason: Reason,
}

/// Why a row was not taken. Texts are the file's own, cut at [`EXCERPT_MAX_CHARS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its quotation marks do not match.
    Quoting,
    /// It has another number of cells than the header line.
    Ragged {
        /// Cells of the row.
        cells: usize,
        /// Columns of the header line.
        columns: usize,
    },
    /// Its date is none, or lies outside [`Day::MIN`]..=[`Day::MAX`].
    Date(String),
    /// Its date has a year of two digits.
    ShortYear(String),
    /// It has no date of its own, and the person leaves such rows out.
    NoDate,
    /// Which number of its date is the day was not said yet.
    DayOrder,
    /// Its day is still to come.
    FutureDay(Day),
    /// It has a severity but names no sign.
    NoSign,
    /// Its severity is not a number.
    Severity(String),
    /// Its symptom has numbers that are not 0, 1, 2 or 3, here or on another row: all of its rows are on another scale.
    OtherScale {
        /// The name, as written on this row.
        name: String,
        /// The sign it stands for.
        sign: SignKey,
        /// The highest number that does not fit.
        example: Level,
    },
    /// A number beyond the scale that the person chose for its name.
    OffScale {
        /// The name, as written.
        name: String,
        /// The number.
        level: Level,
        /// The highest number of the scale.
        highest: u32,
    },
    /// What stands among the numbers of a name is none.
    NoNumber {
        /// The name, as written.
        name: String,
        /// What stands there.
        text: String,
        /// The highest number of the scale.
        highest: u32,
    },
    /// It says that a product was taken of which nobody said how much is in one unit.
    UnitAmount(String),
    /// It has a mood of which nobody said how good it is.
    MoodPlace(String),
    /// It has neither severity nor note: the sign was not asked.
    NotAsked,
    /// It is about a moment of the day, and does not say when.
    Moment(String),
    /// Its entry time is not RFC 3339.
    EntryTime(String),
    /// Its remark is longer than a remark can be.
    LongRemark,
    /// Its note, or all notes of its day together, are longer than a note can be.
    LongNote,
    /// Its sign is neither known nor mapped.
    UnknownSign(String),
    /// Its sign cannot be the name of an own sign.
    SignName(String),
    /// The mapping says to leave this sign out.
    Unwanted(String),
    /// Its sign is not answered with 0..3.
    NotDaily(BuiltInSign),
    /// It is no blood pressure reading, or half of one.
    Pressure(String),
    /// It says something that what it is mapped to has no place for.
    NoPlace(String),
    /// A formula stands in it whose value the workbook never stored.
    NoValue,
}

impl Reason {
    /// Whether an answer of the person is all that lacks.
    pub const fn waits(&self) -> bool {
        matches!(
            self,
            Self::DayOrder | Self::OtherScale { .. } | Self::UnitAmount(_) | Self::MoodPlace(_)
        )
    }
}

/// The beginning of a text, short enough to repeat in a message.
pub fn excerpt(text: &str) -> String {
    let mut chars = text.chars();
    let mut kept: String = chars.by_ref().take(EXCERPT_MAX_CHARS).collect();
    if chars.next().is_some() {
        kept.push('…');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_short_ones_are_not() {
        assert_eq!(excerpt("headache"), "headache");
        assert_eq!(
            excerpt(&"é".repeat(EXCERPT_MAX_CHARS)),
            "é".repeat(EXCERPT_MAX_CHARS)
        );
        let cut = excerpt(&"é".repeat(1_000_000));
        assert_eq!(cut.chars().count(), EXCERPT_MAX_CHARS + 1);
        assert!(cut.ends_with('…'));
    }
}
