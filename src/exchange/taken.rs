//! What each row of a file gave, so that rows can be accounted for.

use super::problem::Line;
use crate::domain::Day;
use crate::domain::brought::Matter;

/// Something that a row gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Where the row begins.
    pub line: Line,
    pub day: Day,
    /// What it is about.
    pub item: Item,
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// The answer for a sign: its place in [`super::ImportBatch::signs`].
    Answer(usize),
    /// A moment of a sign.
    Moment(usize),
    /// The day's note.
    Note,
    /// Something else.
    Other(Box<Matter>),
}
