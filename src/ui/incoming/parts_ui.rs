//! The sheets of a workbook, or the files of an archive, each to be read or left out.

use egui::{Label, Ui};

use super::data::PartData;
use crate::ui::action::incoming::OfFile;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{check_box, heading};

/// Draws them.
pub fn parts_ui(ui: &mut Ui, scene: &mut Scene, parts: &[PartData]) {
    let text = scene.text;
    ui.add_space(theme::SPACE_S);
    heading(ui, &text.incoming_parts());
    ui.add(Label::new(theme::small(text.incoming_parts_hint())).wrap());
    for (at, part) in parts.iter().enumerate() {
        let why = part.apart.as_deref();
        ui.add_enabled_ui(part.has_rows, |ui| {
            if check_box(ui, part.is_taken, &part.words, why).clicked() {
                scene.ask(OfFile::Part(at, !part.is_taken));
            }
        });
    }
    ui.add_space(theme::SPACE_S);
}
