//! Settings: bringing in earlier data. Draws and collects actions.

use egui::{Label, Ui};

use crate::ui::action::FileAction;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading, secondary_button};

/// Draws the card.
pub fn incoming_card_ui(ui: &mut Ui, scene: &mut Scene, is_read_only: bool) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.incoming_card());
        ui.add(Label::new(theme::small(text.incoming_card_hint())).wrap());
        ui.add_enabled_ui(!is_read_only, |ui| {
            if secondary_button(ui, &text.incoming_open()).clicked() {
                scene.ask(FileAction::Ask(FileQuestion::Import));
            }
        });
    });
}
