//! The window. Screens draw values that were decided before (`*_data`) into a [`scene::Scene`], and ask it for
//! [`action::Action`]s; the app carries them out after drawing. What draws is a `*_ui(ui, scene, its own data)`; what only makes words
//! takes the [`crate::text::Text`] alone. Every page of an open diary is a [`page::Page`], read in one place before it is drawn. Nothing
//! here writes to the diary but through [`crate::diary::Diary::apply`].

pub mod action;
mod announce;
pub mod app;
pub mod calendar;
pub mod copies;
pub mod desktop;
mod erase;
pub mod export;
pub mod file_watch;
pub mod incoming;
mod input;
pub mod lookback;
pub mod magnesium;
pub mod page;
pub mod pages;
pub mod parts;
pub mod records;
pub mod report;
pub mod scene;
mod search;
mod session;
pub mod settings;
pub mod theme;
pub mod today;
pub mod trends;
pub mod widgets;

pub use app::start::{Start, run};
pub use desktop::one_window::Ask;
