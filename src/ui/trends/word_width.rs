//! How wide words are before they are placed.

use egui::{Color32, FontId, Ui};

/// The width of words on one line.
pub fn word_width(ui: &Ui, word: &str, font: FontId) -> f32 {
    let galley = ui
        .painter()
        .layout_no_wrap(word.to_owned(), font, Color32::PLACEHOLDER);
    galley.size().x.ceil()
}
