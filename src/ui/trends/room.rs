//! How much of a page of Trends is seen at once.

use egui::Ui;

/// Lower pages begin with the rows.
const LOW: f32 = 400.0;
/// In lower ones before and since the pill comes below the rows.
const LOWEST: f32 = 320.0;

/// Whether so little of the page is seen at once that the rows come before what is said about them.
pub fn is_low(ui: &Ui) -> bool {
    ui.clip_rect().height() < LOW
}

/// Whether the rows come before all but whether anything became better or worse.
pub fn is_lowest(ui: &Ui) -> bool {
    ui.clip_rect().height() < LOWEST
}
