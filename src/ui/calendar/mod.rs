//! The calendar: months by symptom or by day, and what a day says.

pub mod data;
pub mod day;
pub(super) mod keys;
mod marks;
pub(super) mod page;
pub(super) mod screen;
