//! Settings: the factors of a day. Which are offered, in which order, and the person's own.

use egui::Ui;

use super::data::{FactorItem, SettingsData};
use crate::diary::{Command, FactorChange};
use crate::domain::FactorId;
use crate::ui::parts::list_row::{ListRow, RowDone, list_row_ui};
use crate::ui::parts::name_line::{NameLine, NameOutcome, is_among};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading, secondary_button};

/// What is being typed about factors.
#[derive(Debug, Default)]
pub struct FactorList {
    added: Option<NameLine>,
    renamed: Option<(FactorId, NameLine)>,
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
        if let Some((_, line)) = self.renamed.as_mut().filter(|(of, _)| *of == factor) {
            let taken = |name: &str| is_among(name, data.factor_names(Some(factor)));
            let label = text.settings_name_of(item.name.as_str());
            match line.name_ui(ui, scene, &label, &text.settings_rename_done(), taken) {
                Some(NameOutcome::Named(name)) => {
                    scene.ask(Command::FactorList(FactorChange::Rename { factor, name }));
                    self.renamed = None;
                }
                Some(NameOutcome::Cancelled) => self.renamed = None,
                None => {}
            }
            return;
        }
        let choices = [
            (Choice::Rename, text.settings_rename()),
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
                self.renamed = Some((factor, NameLine::new(&item.name)));
            }
            Some(RowDone::Chosen(Choice::Delete)) => {
                scene.ask(Command::FactorList(FactorChange::Delete { factor }));
            }
            None => {}
        }
    }

    fn add_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
        let text = scene.text;
        let Some(line) = &mut self.added else {
            if secondary_button(ui, &text.settings_add_factor()).clicked() {
                self.added = Some(NameLine::default());
            }
            return;
        };
        let taken = |name: &str| is_among(name, data.factor_names(None));
        let label = text.today_own_factor_hint();
        match line.name_ui(ui, scene, &label, &text.today_add(), taken) {
            Some(NameOutcome::Named(name)) => {
                scene.ask(Command::FactorList(FactorChange::Add { name }));
                self.added = None;
            }
            Some(NameOutcome::Cancelled) => self.added = None,
            None => {}
        }
    }
}
