//! Where a search leads to on a day.

use crate::diary::SearchPlace;

/// A place on the page of a day, and the words that were found there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    pub place: SearchPlace,
    pub words: String,
}
