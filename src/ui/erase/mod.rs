//! Deleting for good: what a choice comes to, and the dialog.

pub(super) mod data;
pub(super) mod dialog;
