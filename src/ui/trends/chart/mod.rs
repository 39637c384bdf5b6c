//! The chart of one symptom: its weeks, what is marked on them, and looking closer.

pub mod card;
pub mod data;
pub mod file;
mod marks;
pub mod marks_data;
mod means;
mod moves;
mod ticks;
pub mod ticks_data;
mod view;
mod weeks;
