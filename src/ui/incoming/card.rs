//! Settings: bringing in earlier data. Draws and collects actions.

use egui::{Label, Ui};

use crate::text::Text;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::{Action, WindowAction};
use crate::ui::theme;
use crate::ui::widgets::{card, heading, secondary_button};

/// Draws the card.
pub fn incoming_card_ui(ui: &mut Ui, is_read_only: bool, text: &Text, actions: &mut Vec<Action>) {
    card(ui, |ui| {
        heading(ui, &text.incoming_card());
        ui.add(Label::new(theme::small(text.incoming_card_hint())).wrap());
        ui.add_enabled_ui(!is_read_only, |ui| {
            if secondary_button(ui, &text.incoming_open()).clicked() {
                let ask = WindowAction::AskFile(FileQuestion::Import);
                actions.push(Action::Window(ask));
            }
        });
    });
}
