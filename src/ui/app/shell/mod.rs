//! What stands around the pages and above them: the bar on the left, what is said above a page and at its foot, the dialogs.

pub(super) mod answer_line;
pub(super) mod banners;
mod dialogs;
mod heard;
pub(super) mod nav;
mod standing;
