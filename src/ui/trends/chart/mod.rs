//! The chart of one symptom: its bars, what is marked on them, and looking closer.

pub mod card;
pub mod data;
pub mod file;
pub mod marks_data;
mod means;
mod moves;
mod paper;
pub mod picture;
pub mod png;
mod raster;
mod table;
mod ticks;
pub mod ticks_data;
mod view;
