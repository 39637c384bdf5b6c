//! Deleting a sign with its past: says exactly what goes, and does it only when the sign's name has been typed.

use egui::Ui;

use crate::diary::{Command, SignChange};
use crate::ui::scene::Scene;
use crate::ui::settings::data::DeletionData;
use crate::ui::theme;
use crate::ui::widgets::{
    DialogRoom, closes, danger_button, dialog, heading, quiet_button, text_field,
};

const WIDTH: f32 = 440.0;

/// A deletion that is being considered.
#[derive(Debug)]
pub struct DeleteDialog {
    data: DeletionData,
    typed: String,
    has_started: bool,
}

impl DeleteDialog {
    /// Asks before this goes.
    #[must_use]
    pub const fn new(data: DeletionData) -> Self {
        Self {
            data,
            typed: String::new(),
            has_started: false,
        }
    }

    /// Draws the dialog; whether it stays open.
    pub fn delete_ui(&mut self, ui: &mut Ui, scene: &mut Scene) -> bool {
        let shown = dialog(ui, "delete_sign", WIDTH, |ui, room| {
            self.contents_ui(ui, scene, room)
        });
        shown.inner && !closes(&shown, !self.typed.is_empty())
    }

    fn contents_ui(&mut self, ui: &mut Ui, scene: &mut Scene, room: &mut DialogRoom) -> bool {
        let text = scene.text;
        heading(ui, &text.delete_title(self.data.name.as_str()));
        room.scroll(ui, "what", |ui| {
            ui.label(theme::body(&self.data.what));
            if self.data.can_delete {
                ui.label(theme::body(&self.data.sign_goes));
                ui.label(theme::soft(text.delete_undoable()));
                ui.add_space(theme::SPACE_S);
            }
            if self.data.has_past {
                self.field_ui(ui, scene);
            }
        });
        let mut stays = true;
        ui.horizontal_wrapped(|ui| {
            if self.data.can_delete {
                ui.add_enabled_ui(self.is_confirmed(), |ui| {
                    if danger_button(ui, &text.delete_do()).clicked() {
                        let sign = self.data.sign;
                        scene.ask(Command::Sign(SignChange::DeletePast { sign }));
                        stays = false;
                    }
                });
            }
            let close = if self.data.can_delete {
                text.today_cancel()
            } else {
                text.close()
            };
            stays &= !quiet_button(ui, &close).clicked();
        });
        stays
    }

    fn field_ui(&mut self, ui: &mut Ui, scene: &Scene) {
        let label = scene.text.delete_type_name(self.data.name.as_str());
        ui.label(theme::strong(&label));
        let response = text_field(ui, &mut self.typed, &label, "");
        if !self.has_started {
            self.has_started = true;
            response.request_focus();
        }
    }

    /// Typed as shown, but for spaces around it; where nothing goes there is nothing to confirm.
    fn is_confirmed(&self) -> bool {
        !self.data.has_past || self.typed.trim() == self.data.name
    }
}
