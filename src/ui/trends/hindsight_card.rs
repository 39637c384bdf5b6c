//! The circumstances of the days beside the chosen sign, as plain counts. Only draws.

use egui::Ui;

use crate::text::Text;
use crate::ui::theme;
use crate::ui::trends::hindsight_data::HindsightData;
use crate::ui::widgets::heading;

/// Draws the card's contents.
pub fn hindsight_ui(ui: &mut Ui, data: &HindsightData, text: &Text) {
    heading(ui, &text.hindsight_title());
    if data.lines.is_empty() {
        ui.label(theme::soft(text.hindsight_none()));
        return;
    }
    for line in &data.lines {
        ui.label(theme::body(line));
    }
    ui.label(theme::faint(ui, &data.rule));
}
