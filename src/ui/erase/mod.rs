//! Deleting for good: what a choice comes to, the dialog, and the deletion.

mod data;
mod deletion;
pub(super) mod dialog;
