//! The chart of one symptom: its bars, what is marked on them, and looking closer.

pub(super) mod bar_tip;
pub mod data;
pub mod file;
pub(super) mod mark_lines;
mod mark_paint;
pub mod marks_data;
mod means;
pub(super) mod moves;
pub mod picture;
pub mod png;
pub(super) mod raster;
pub(super) mod table;
mod ticks;
pub mod ticks_data;
pub(super) mod view;
