//! Settings: symptoms, factors, the diary and its copies, the reminder.

pub mod data;
mod diary;
mod factors;
pub(super) mod reminder;
pub(super) mod screen;
mod signs;
