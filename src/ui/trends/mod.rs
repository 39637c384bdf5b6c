//! Trends: what keeps coming back and which way it goes, all symptoms on one page and one symptom on another. What it says is
//! decided before anything is drawn.

pub mod chart;
pub mod data;
mod episodes_card;
pub mod episodes_data;
mod hindsight_card;
mod hindsight_data;
pub mod hint;
pub mod looked_back;
pub(super) mod looking_back;
mod marks_card;
pub mod marks_data;
pub(super) mod screen;
mod together_card;
pub mod together_data;
mod year_strips;
