//! The window. Screens draw values that were decided before (`*_data`) and collect [`action::Action`]s; the app carries them out
//! after drawing. Nothing here writes to the diary but through [`crate::diary::Diary::apply`].

pub mod about_data;
mod about_screen;
pub mod action;
pub mod app;
mod asides;
mod banners;
mod dialogs;
mod first_start;
pub mod flag_data;
mod flag_notices;
pub mod help_data;
mod help_screen;
mod hint_card;
pub mod hint_data;
mod keys;
pub mod keys_data;
mod looking_back;
mod nav;
mod session;
pub mod sign_data;
mod sign_page;
mod speaking;
mod start;
pub mod theme;
pub mod today_data;
mod today_entries;
mod today_screen;
mod today_side;
pub mod trends_chart_data;
pub mod trends_data;
mod trends_screen;
mod week_chart;
pub mod widgets;
mod year_strips;

pub use start::{Start, run};
