//! Copies in the window: made by themselves beside the first picture, what Settings says of them, putting one back, and what is to be
//! done with a diary that cannot be opened. Nothing here waits for a disk: what takes long runs on a thread.

mod card;
pub(in crate::ui) mod data;
pub(in crate::ui) mod dialog;
mod moving;
mod rescue;

pub(super) use card::{CopiesState, copies_ui};
pub use data::{CopiesData, CopyRow};
pub(super) use moving::moving_ui;
pub(super) use rescue::{Rescue, rescue_ui};
