//! Copies of a diary: made, kept for a while, and put back. A copy counts when it was opened again, checked and compared; none is
//! ever written to.

mod contents;
mod copy;
mod draft;
mod folder;
mod keep;
mod restore;
mod rows;

pub use contents::{Comparison, Contents, Difference, Entries, compare};
pub use folder::{CopiesPlace, CopyReason, KeptCopy};
pub use restore::{Restored, restore};
pub(in crate::store) use restore::{put_right, write_ahead};
