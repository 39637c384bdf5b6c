//! Dated marks: a day on which something began or changed, to look back from. A mark never says why anything happened.

use super::Day;

/// The row of a mark the person set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MarkId(pub i64);

/// Where a mark comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MarkKind {
    /// The person set it, and can take it away.
    Own(MarkId),
    /// A product was taken from this day on.
    ProductStarted,
    /// A product was no longer taken from this day on.
    ProductStopped,
    /// Another amount of a product was taken from this day on.
    ProductAmount,
}

impl MarkKind {
    /// The stable name in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Own(_) => "mark",
            Self::ProductStarted => "product_start",
            Self::ProductStopped => "product_stop",
            Self::ProductAmount => "product_amount",
        }
    }
}

/// A day on which something began or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it comes from.
    pub kind: MarkKind,
    /// The first day of the new way.
    pub day: Day,
    /// What it was, in the person's words; of a product its name.
    pub name: String,
}
