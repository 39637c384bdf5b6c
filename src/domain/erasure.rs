//! What a person wants gone for good, and what that comes to. Unlike any other act it cannot be undone.

use super::day::Day;
use super::sign::SignId;

/// What is to be gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// Everything about the days from the first to the last.
    Days(Day, Day),
    /// Everything about one sign, on these days or on all; on all an own sign goes itself.
    Sign(SignId, Option<(Day, Day)>),
    /// Everything the diary holds, the person's lists and settings included.
    Everything,
}

/// How many rows of each kind an erasure takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ErasedRows {
    /// Answers, with the words beside them.
    pub answers: u64,
    /// Notes of days.
    pub notes: u64,
    /// Blood pressure readings, events and laboratory results.
    pub measurements: u64,
    /// Food, supplements and medicines noted.
    pub intake: u64,
    /// Factors, marks, warning signs, pauses and whatever else is about a day.
    pub others: u64,
}

impl ErasedRows {
    /// All rows together.
    pub const fn all(self) -> u64 {
        self.answers + self.notes + self.measurements + self.intake + self.others
    }
}

/// A file that a copy of the diary was written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyMade {
    pub path: std::path::PathBuf,
    /// What kind of file.
    pub kind: CopyKind,
}

/// What kind of file a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyKind {
    /// A whole diary, made by the person.
    Backup,
    /// A whole diary, made by the program before an import or a newer form of the file.
    OwnBackup,
    /// A table of answers, or a report.
    Export,
}
