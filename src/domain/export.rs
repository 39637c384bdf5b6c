//! A row of the diary as it leaves it in a table. Which columns a table has is the format's business.

use super::sign_moment::When;
use super::{Day, Moment, Severity, SignKey};

/// A row to be written: an answer, or a day's note alone (neither sign nor severity), or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportRow {
    pub day: Day,
    /// The sign that was answered.
    pub sign: Option<SignKey>,
    pub severity: Option<Severity>,
    /// When of the day, where the row is a moment and not the day's answer.
    pub moment: Option<When>,
    /// When the answer was entered, if that is known.
    pub entered_at: Option<Moment>,
    /// Diary days between the day and its entry, as the diary keeps them.
    pub lag_days: Option<i64>,
    /// The person's own words beside the answer.
    pub remark: Option<String>,
    /// The day's note; on the first row of its day only.
    pub note: Option<String>,
}
