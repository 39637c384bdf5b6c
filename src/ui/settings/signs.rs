//! Settings: the signs. Which are asked for, in which order, and the person's own.

use std::collections::BTreeSet;

use egui::Ui;

use super::data::{SettingsData, SignItem};
use crate::diary::{Command, SignChange};
use crate::domain::SignId;
use crate::ui::action::EraseAction;
use crate::ui::parts::list_row::{ListRow, RowDone, list_row_ui};
use crate::ui::parts::name_line::{NameLine, NameOutcome, is_among};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading, quiet_button, secondary_button};

/// What is being typed about signs, and whether those put away are shown.
#[derive(Debug, Default)]
pub struct SignList {
    added: Option<NameLine>,
    renamed: Option<(SignId, NameLine)>,
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
        if let Some((_, line)) = self.renamed.as_mut().filter(|(sign, _)| *sign == item.id) {
            let taken = |name: &str| is_among(name, data.sign_names(Some(item.id)));
            let label = text.settings_name_of(item.name.as_str());
            match line.name_ui(ui, scene, &label, &text.settings_rename_done(), taken) {
                Some(NameOutcome::Named(name)) => {
                    let sign = item.id;
                    scene.ask(Command::Sign(SignChange::Rename { sign, name }));
                    self.renamed = None;
                }
                Some(NameOutcome::Cancelled) => self.renamed = None,
                None => {}
            }
            return;
        }
        let delete_of = text.settings_delete_past_of(item.name.as_str());
        let choices = [
            (Choice::Rename, text.settings_rename()),
            (Choice::Retire, text.settings_retire()),
            (Choice::Delete, text.settings_delete_past()),
        ];
        let row = ListRow {
            list: "signs",
            id: item.id.0,
            name: &item.name,
            detail: item.detail.as_deref(),
            on: item.followed,
            choices: if item.is_own { &choices } else { &choices[2..] },
            only_deletes: (!item.is_own).then_some(delete_of.as_str()),
        };
        let Some(done) = list_row_ui(ui, scene, row) else {
            return;
        };
        let sign = item.id;
        match done {
            RowDone::Toggle => scene.ask(toggled(data, sign)),
            RowDone::Move(step) => scene.ask_all(
                data.moved_sign(sign, step)
                    .map(|signs| Command::Reorder { signs }),
            ),
            RowDone::Chosen(Choice::Rename) => {
                self.renamed = Some((sign, NameLine::new(&item.name)));
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
        let Some(line) = &mut self.added else {
            if secondary_button(ui, &text.settings_add_sign()).clicked() {
                self.added = Some(NameLine::default());
            }
            return;
        };
        let taken = |name: &str| is_among(name, data.sign_names(None));
        match line.name_ui(ui, scene, &text.own_sign_name(), &text.today_add(), taken) {
            Some(NameOutcome::Named(name)) => {
                scene.ask(Command::AddSign { name });
                self.added = None;
            }
            Some(NameOutcome::Cancelled) => self.added = None,
            None => {}
        }
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
