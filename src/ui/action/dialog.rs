//! The dialogs over the screen.

use super::term::Term;
use crate::domain::BuiltInSign;

/// A dialog over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialog {
    /// Every key.
    Keys,
    /// When to call and whom, where no diary is open.
    Help,
    /// Every number behind the hint.
    WhyHint,
    /// A page of the tour, from 0.
    Tour(u8),
    /// What a word of Trends means; without one, what all of them mean.
    Meaning(Option<Term>),
    /// When to see a GP, for one symptom or for each.
    SeeGp(Option<BuiltInSign>),
    /// Looking for words.
    Search,
    /// How a diary comes to another computer.
    Moving,
    /// Taking the diary along as a file.
    Export,
}

/// What is asked for about them. The app carries it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogAction {
    /// Open one, in the place of one that is open.
    Open(Dialog),
    /// Close the one that is open.
    Close,
}
