//! Where the person goes in the open diary.

use super::Screen;
use super::records_tab::RecordsTab;
use super::spot::Spot;
use crate::domain::{Day, SignKey};

/// A way to another page, or to another part of one. The session goes there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Go {
    Screen(Screen),
    /// To the page of a sign.
    Sign(SignKey),
    /// Back to where a page was opened from.
    Back,
    /// To a day on Today.
    Day(Day),
    /// To a day on Today where a search found something, which is pointed out.
    Found(Day, Spot),
    /// To another day without leaving the screen.
    OtherDay(Day),
    Magnesium(MagnesiumPart),
    /// To a part of Records.
    Records(RecordsTab),
}

/// What of Magnesium is gone to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MagnesiumPart {
    /// The food search, ready to type in.
    Food,
    /// The form of a product, begun.
    Product,
    /// What is said about oneself.
    AboutYou,
}
