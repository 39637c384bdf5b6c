//! What is asked for about what is in the diary.

use crate::diary::Command;

/// A change of the diary. The session carries it out.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// One act.
    Do(Box<Command>),
    /// Write the words that are still in their fields: a pause in typing, or the field was left.
    Write,
    /// Take the last act back.
    Undo,
    /// The same by a button that Enter presses again and again: it stays on the day that is shown.
    UndoHere,
    /// Do it again.
    Redo,
}
