//! The hint to look at the intake, when to see a GP, and why either is shown or not.

pub(super) mod card;
pub mod data;
pub(in crate::ui) mod why_card;
pub mod why_data;
pub(in crate::ui) mod why_words;
