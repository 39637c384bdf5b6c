//! What the person does with keyboard and mouse, before a page hears of it.

pub mod dialog_focus;
pub mod escape;
pub mod event_order;
pub mod focus_trail;
pub mod page_turn;
pub mod rest;
