//! A row of a list: its words, and what belongs to them at the right edge. On every page the same side.

use egui::{Align, Layout, Ui};

/// A row with its numbers and buttons at the right edge; what is left over is the name's, however long it is.
pub fn row_ui(ui: &mut Ui, right: impl FnOnce(&mut Ui), left: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            right(ui);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                left(ui);
            });
        });
    });
}
