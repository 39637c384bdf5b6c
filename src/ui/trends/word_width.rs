//! How wide words are before they are placed.

use egui::{Color32, FontId, Ui};

use crate::ui::theme;

/// The width of words on one line, as they are drawn: joined to their numbers, where a space is not as wide as another.
pub fn word_width(ui: &Ui, word: &str, font: FontId) -> f32 {
    let galley = ui
        .painter()
        .layout_no_wrap(theme::joined(word), font, Color32::PLACEHOLDER);
    galley.size().x.ceil()
}
