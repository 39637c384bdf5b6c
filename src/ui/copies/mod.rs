//! Copies in the window: made by themselves beside the first picture, what Settings says of them, putting one back, and what is to be
//! done with a diary that cannot be opened. Nothing here waits for a disk: what takes long runs on a thread.

mod card;
mod data;
mod desk;
mod dialog;
mod moving;
mod places;
mod rescue;
mod restored;
pub(in crate::ui) mod task;

pub(super) use card::{CopiesState, copies_ui};
pub use data::{CopiesData, CopyRow};
pub(super) use desk::CopiesDesk;
pub(super) use moving::moving_ui;
pub(super) use rescue::{Rescue, rescue_ui};
pub(super) use task::{Outcome, Task};
