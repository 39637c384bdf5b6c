//! How much of a page of Trends is seen at once. The window decides, not what is left of it: a legend that is opened at the foot changes
//! nothing above it.

use egui::Ui;

/// In lower windows what is said about the rows has fewer words.
const LOW: f32 = 430.0;
/// In lower ones each line at the head takes one of the rows.
const LOWER: f32 = 400.0;
/// In lower ones before and since the pill comes below the rows.
const LOWEST: f32 = 320.0;

/// Whether so little of the page is seen at once that it is said in fewer words.
pub fn is_low(ui: &Ui) -> bool {
    ui.content_rect().height() < LOW
}

/// Whether the head has as few lines as can be.
pub fn is_lower(ui: &Ui) -> bool {
    ui.content_rect().height() < LOWER
}

/// Whether the rows come before all but whether anything became better or worse.
pub fn is_lowest(ui: &Ui) -> bool {
    ui.content_rect().height() < LOWEST
}
