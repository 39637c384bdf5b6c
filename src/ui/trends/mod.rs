//! Trends: what keeps coming back and which way it goes, all symptoms on one page and one symptom on another. What it says is
//! decided before anything is drawn.

pub mod all;
mod bar_legend;
mod bar_ui;
mod change_line;
pub mod change_line_data;
mod change_sides_data;
pub mod chart;
pub mod data;
pub mod hint;
pub(super) mod keys;
pub mod meaning;
pub mod one;
pub(super) mod page;
mod room;
pub(in crate::ui) mod see_gp;
mod walk;
mod word_width;
