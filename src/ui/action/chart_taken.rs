//! What of a chart is taken along.

use super::file_question::FileQuestion;

/// What of a chart is to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartTaken {
    pub title: String,
    /// What is written.
    pub bytes: Vec<u8>,
    /// A picture of it, not its numbers.
    pub is_picture: bool,
}

impl ChartTaken {
    /// What a place is asked for.
    pub const fn question(&self) -> FileQuestion {
        if self.is_picture {
            FileQuestion::ChartPicture
        } else {
            FileQuestion::Chart
        }
    }
}
