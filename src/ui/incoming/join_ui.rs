//! Another diary that would be joined to this one, as the dialog shows it.

use egui::{Label, Ui};

use super::join_data::JoinData;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{MessageLook, heading, message_bar};

/// Draws what joining it would do.
pub fn join_ui(ui: &mut Ui, scene: &Scene, data: &JoinData) {
    let text = scene.text;
    ui.spacing_mut().item_spacing.y = theme::SPACE_XS;
    if let Some(warns) = &data.warns {
        message_bar(ui, MessageLook::Warn, warns, None);
    }
    lines(ui, &data.read);
    headed(ui, &text.incoming_brings(), &data.brings);
    for (title, rows) in &data.differs {
        headed(ui, title, rows);
    }
    headed(ui, &text.incoming_left_out(), &data.left_out);
}

fn headed(ui: &mut Ui, title: &str, rows: &[String]) {
    if !rows.is_empty() {
        ui.add_space(theme::SPACE_S);
        heading(ui, title);
        lines(ui, rows);
    }
}

fn lines(ui: &mut Ui, lines: &[String]) {
    for line in lines {
        ui.add(Label::new(theme::body(line)).wrap());
    }
}
