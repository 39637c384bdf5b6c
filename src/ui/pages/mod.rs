//! The pages that explain: a symptom, help, the keys, About.

pub mod about_data;
pub(super) mod about_screen;
pub mod help_data;
pub(super) mod help_screen;
pub mod keys_data;
pub(super) mod keys_screen;
pub mod page;
pub mod sign_data;
pub(super) mod sign_screen;
pub(super) mod tour;
