//! A column of a fixed width, as every page has one.

use egui::{Align, Layout, Ui, vec2};

use crate::ui::theme;

/// A column of a fixed width.
pub fn column<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.x = theme::SPACE_S;
        contents(ui)
    })
    .inner
}
