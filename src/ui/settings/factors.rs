//! Settings: the factors of a day. Which are offered, in which order, and the person's own.

use egui::Ui;

use super::data::{FactorItem, SettingsData};
use crate::diary::{Command, FactorChange};
use crate::domain::FactorId;
use crate::ui::parts::list_names::{InPlace, NewName, Renaming, rename_choice};
use crate::ui::parts::list_row::{ListRow, RowDone, list_row_ui};
use crate::ui::parts::name_line::is_among;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading};

/// What is being typed about factors.
#[derive(Debug, Default)]
pub struct FactorList {
    added: NewName,
    renamed: Renaming<FactorId>,
}

/// What else can be done with a person's own factor.
#[derive(Clone, Copy)]
enum Choice {
    Rename,
    Delete,
}

impl FactorList {
    /// Draws the card.
    pub fn factors_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
        let text = scene.text;
        card(ui, |ui| {
            heading(ui, &text.settings_factors());
            ui.label(theme::small(text.settings_factors_hint()));
            scene.entries_follow(ui);
            ui.add_space(theme::SPACE_S);
            ui.spacing_mut().item_spacing.y = theme::SPACE_XS;
            for item in &data.factors {
                self.row_ui(ui, scene, item, data);
            }
            ui.add_space(theme::SPACE_S);
            self.add_ui(ui, scene, data);
        });
    }

    fn row_ui(&mut self, ui: &mut Ui, scene: &mut Scene, item: &FactorItem, data: &SettingsData) {
        let text = scene.text;
        let factor = item.id;
        let taken = |name: &str| is_among(name, data.factor_names(Some(factor)));
        match self.renamed.line_ui(ui, scene, (factor, &item.name), taken) {
            InPlace::Row => {}
            InPlace::Line => return,
            InPlace::Named(name) => {
                scene.ask(Command::FactorList(FactorChange::Rename { factor, name }));
                return;
            }
        }
        let waits = self.renamed.waits(factor);
        let choices = [
            (Choice::Rename, rename_choice(waits, text)),
            (Choice::Delete, text.settings_delete_factor()),
        ];
        // One that days have can only be hidden.
        let choices = match (item.is_own, &item.noted) {
            (false, _) => &[],
            (true, Some(_)) => &choices[..1],
            (true, None) => &choices[..],
        };
        let row = ListRow {
            list: "factors",
            id: factor.0,
            name: &item.name,
            detail: item.noted.as_deref(),
            on: item.offered,
            choices,
            only_deletes: None,
            waits,
        };
        match list_row_ui(ui, scene, row) {
            Some(RowDone::Toggle) => {
                let hidden = item.offered;
                scene.ask(Command::FactorList(FactorChange::Hide { factor, hidden }));
            }
            Some(RowDone::Move(step)) => scene.ask_all(
                data.moved_factor(factor, step)
                    .map(|factors| Command::FactorList(FactorChange::Reorder { factors })),
            ),
            Some(RowDone::Chosen(Choice::Rename)) => {
                self.renamed.begin(factor, &item.name);
            }
            Some(RowDone::Chosen(Choice::Delete)) => {
                scene.ask(Command::FactorList(FactorChange::Delete { factor }));
            }
            None => {}
        }
    }

    fn add_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
        let text = scene.text;
        let words = (text.settings_add_factor(), text.today_own_factor_hint());
        let taken = |name: &str| is_among(name, data.factor_names(None));
        let added = self
            .added
            .new_name_ui(ui, scene, (&words.0, &words.1), taken);
        scene.ask_all(added.map(|name| Command::FactorList(FactorChange::Add { name })));
    }
}
