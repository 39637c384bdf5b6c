//! Settings: symptoms, factors, the diary and its copies, the reminder.

pub mod data;
pub(super) mod delete_dialog;
mod diary;
mod factors;
mod lacks;
pub(super) mod page;
pub(super) mod reminder;
mod screen;
mod signs;
