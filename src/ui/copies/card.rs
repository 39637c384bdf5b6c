//! Settings: the last good copy, a new one, where they go, and the way back. Draws and collects actions.

use egui::{Label, Ui};

use super::CopiesData;
use crate::ui::action::copies::CopiesAction;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::{Dialog, DialogAction, FileAction};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    MessageLook, card, heading, link_button, message_bar, primary_button, secondary_button,
};

/// What is going on while the card is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopiesState {
    /// A copy is being made.
    pub is_copying: bool,
    /// Why the last copy could not be made, until one can.
    pub trouble: Option<String>,
}

/// Draws the card.
pub fn copies_ui(ui: &mut Ui, scene: &mut Scene, data: &CopiesData, state: &CopiesState) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.copies_title());
        if state.is_copying {
            ui.label(theme::body(text.copies_being_made()));
        } else {
            ui.label(theme::body(&data.newest));
        }
        if let Some(trouble) = &state.trouble {
            message_bar(ui, MessageLook::Warn, trouble, None);
        }
        ui.add(Label::new(theme::soft(&data.place)).wrap());
        if data.is_away {
            ui.label(theme::small(text.copies_away()));
        }
        ui.horizontal_wrapped(|ui| {
            if primary_button(ui, &text.copies_now()).clicked() {
                scene.ask(CopiesAction::CopyNow);
            }
            if secondary_button(ui, &text.copies_restore()).clicked() {
                scene.ask(CopiesAction::OpenRestore);
            }
            if secondary_button(ui, &text.copies_choose()).clicked() {
                scene.ask(FileAction::Ask(FileQuestion::CopiesFolder));
            }
            if data.has_chosen && secondary_button(ui, &text.copies_beside()).clicked() {
                scene.ask(CopiesAction::KeepBeside);
            }
        });
        ui.label(theme::small(text.copies_kept()));
        if link_button(ui, &text.moving_title()).clicked() {
            scene.ask(DialogAction::Open(Dialog::Moving));
        }
    });
}
