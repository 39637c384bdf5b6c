//! Settings: the signs. Which are asked for, in which order, and the person's own.

use std::collections::BTreeSet;

use egui::Ui;

use super::data::{SettingsData, SignItem};
use crate::diary::{Command, SignChange};
use crate::domain::SignId;
use crate::ui::action::EraseAction;
use crate::ui::parts::list_names::{InPlace, NewName, Renaming, rename_choice};
use crate::ui::parts::list_row::{ListRow, RowDone, list_row_ui};
use crate::ui::parts::name_line::is_among;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading, quiet_button};

/// What is being typed about signs, and whether those put away are shown.
#[derive(Debug, Default)]
pub struct SignList {
    added: NewName,
    renamed: Renaming<SignId>,
    shows_retired: bool,
}

/// What else can be done with a sign.
#[derive(Clone, Copy)]
enum Choice {
    Rename,
    Retire,
    Delete,
}

impl SignList {
    /// Draws the card.
    pub fn signs_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
        let text = scene.text;
        card(ui, |ui| {
            heading(ui, &text.settings_signs());
            ui.label(theme::small(text.settings_signs_hint()));
            scene.entries_follow(ui);
            ui.add_space(theme::SPACE_S);
            ui.spacing_mut().item_spacing.y = theme::SPACE_XS;
            for item in &data.signs {
                self.row_ui(ui, scene, item, data);
            }
            ui.add_space(theme::SPACE_S);
            self.add_ui(ui, scene, data);
            if !data.retired.is_empty() {
                self.retired_ui(ui, scene, data);
            }
        });
    }

    fn row_ui(&mut self, ui: &mut Ui, scene: &mut Scene, item: &SignItem, data: &SettingsData) {
        let text = scene.text;
        let sign = item.id;
        let taken = |name: &str| is_among(name, data.sign_names(Some(sign)));
        match self.renamed.line_ui(ui, scene, (sign, &item.name), taken) {
            InPlace::Row => {}
            InPlace::Line => return,
            InPlace::Named(name) => {
                scene.ask(Command::Sign(SignChange::Rename { sign, name }));
                return;
            }
        }
        let delete_of = text.settings_delete_past_of(item.name.as_str());
        let waits = self.renamed.waits(sign);
        let choices = [
            (Choice::Rename, rename_choice(waits, text)),
            (Choice::Retire, text.settings_retire()),
            (Choice::Delete, text.settings_delete_past()),
        ];
        let row = ListRow {
            list: "signs",
            id: sign.0,
            name: &item.name,
            detail: item.detail.as_deref(),
            on: item.followed,
            choices: if item.is_own { &choices } else { &choices[2..] },
            only_deletes: (!item.is_own).then_some(delete_of.as_str()),
            waits,
        };
        let Some(done) = list_row_ui(ui, scene, row) else {
            return;
        };
        match done {
            RowDone::Toggle => scene.ask(toggled(data, sign)),
            RowDone::Move(step) => scene.ask_all(
                data.moved_sign(sign, step)
                    .map(|signs| Command::Reorder { signs }),
            ),
            RowDone::Chosen(Choice::Rename) => {
                self.renamed.begin(sign, &item.name);
            }
            RowDone::Chosen(Choice::Retire) => {
                let retired = true;
                scene.ask(Command::Sign(SignChange::Retire { sign, retired }));
            }
            RowDone::Chosen(Choice::Delete) => {
                scene.ask(EraseAction::AskSign(sign));
            }
        }
    }

    fn add_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
        let text = scene.text;
        let words = (text.settings_add_sign(), text.own_sign_name());
        let taken = |name: &str| is_among(name, data.sign_names(None));
        let added = self
            .added
            .new_name_ui(ui, scene, (&words.0, &words.1), taken);
        scene.ask_all(added.map(|name| Command::AddSign { name }));
    }

    fn retired_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
        let text = scene.text;
        ui.add_space(theme::SPACE_S);
        let words = if self.shows_retired {
            text.settings_retired_close()
        } else {
            text.settings_retired_open(data.retired.len())
        };
        if quiet_button(ui, &words).clicked() {
            self.shows_retired = !self.shows_retired;
        }
        if !self.shows_retired {
            return;
        }
        for item in &data.retired {
            ui.push_id(item.id.0, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.label(theme::body(&item.name));
                    let sign = item.id;
                    let back = text.settings_bring_back(item.name.as_str());
                    if quiet_button(ui, &back).clicked() {
                        let retired = false;
                        scene.ask(Command::Sign(SignChange::Retire { sign, retired }));
                    }
                    let delete = text.settings_delete_past_of(item.name.as_str());
                    if quiet_button(ui, &delete).clicked() {
                        scene.ask(EraseAction::AskSign(sign));
                    }
                });
            });
        }
    }
}

/// The signs that are followed, with one of them turned over.
fn toggled(data: &SettingsData, sign: SignId) -> Command {
    let followed = data.signs.iter().filter(|item| item.followed);
    let mut signs: BTreeSet<SignId> = followed.map(|item| item.id).collect();
    if !signs.remove(&sign) {
        signs.insert(sign);
    }
    Command::Follow { signs }
}
