//! Copies of a diary: made, kept for a while, and put back. A copy counts when it was opened again, checked and compared; none is
//! ever written to.

mod closing;
mod contents;
mod copy;
mod cut_short;
mod draft;
mod elsewhere;
mod folder;
mod folder_names;
mod held;
mod keep;
mod left;
mod log_aside;
mod lost;
mod moved;
mod name;
mod restore;
mod rows;
mod salvage;
mod salvage_table;
mod set_aside;
mod take_back;

pub use closing::{keep_closing_copy, keep_first_copy};
pub use contents::{Comparison, Difference, Entries, compare};
pub(in crate::store) use cut_short::put_right;
pub(in crate::store) use draft::Draft;
pub(in crate::store) use folder::newest_whole;
pub use folder::{CopiesPlace, KeptCopy};
pub use folder_names::copied_diary;
pub(in crate::store) use folder_names::is_kept_copy;
pub use held::Contents;
pub use keep::{keep_copy, keep_daily_copy};
pub use log_aside::{LogAside, take_log_aside};
pub use lost::{Lost, LostDays, LostKind, Salvage};
pub use name::CopyReason;
pub use restore::{Restored, restore};
pub(in crate::store) use restore::{file_moment, write_ahead};
pub use take_back::take_back;
