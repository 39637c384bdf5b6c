//! Bringing in a file of another program, or another diary, in a dialog over the screen: what kind it is, what its names are, what it brings,
//! and one click that undo takes back. It is read and brought in beside the window; nothing is written before the person says so.

pub(in crate::ui) mod card;
pub(in crate::ui) mod data;
pub(in crate::ui) mod dialog;
pub(in crate::ui) mod found;
pub(in crate::ui) mod join_data;
mod join_ui;
mod kind_ui;
mod lacks;
mod left_out;
mod moods_ui;
mod names_data;
mod names_ui;
mod parts_ui;
mod scale_data;
mod span_ui;
pub(in crate::ui) mod writing;
