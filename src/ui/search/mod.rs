//! Searching the diary.

pub(super) mod dialog;
pub(super) mod finder;
