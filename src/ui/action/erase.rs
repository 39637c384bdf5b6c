//! What is asked for about deleting for good.

use crate::domain::SignId;
use crate::domain::erasure::Erasure;

/// Deleting for good, and the questions before it. The session carries it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EraseAction {
    /// Open the dialog.
    Open,
    /// Ask what it would take.
    Ask(Erasure),
    /// Do it; true = the program's own copies too.
    Erase(Erasure, bool),
    /// Delete the program's own copies that hold it still.
    EraseCopies(Erasure),
    /// Ask before a sign is deleted with its past.
    AskSign(SignId),
}
