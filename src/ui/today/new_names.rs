//! A factor of one's own and a new medicine on Today: a line for the name, opened below the chips. What is wrong is said below the
//! line and nothing typed is thrown away.

use egui::Ui;

use super::data::{FactorChip, MedicineChip};
use super::entries::Drafts;
use crate::diary::Command;
use crate::domain::Day;
use crate::ui::parts::name_line::{NameLine, is_among};
use crate::ui::parts::new_medicine::NewMedicine;
use crate::ui::scene::Scene;
use crate::ui::widgets::chip_button;

impl Drafts {
    /// The button that opens the line for an own factor.
    pub fn factor_button(&mut self, ui: &mut Ui, scene: &Scene) {
        let name = scene.text.today_own_factor();
        let button = chip_button(ui, &name);
        self.factor.mark_ui(ui, scene, &button, &name);
        if button.clicked() {
            self.factor.open(NameLine::default());
        }
    }

    /// The line for an own factor, if it is open.
    pub fn factor_form(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        factors: &[FactorChip],
        day: Day,
    ) {
        let text = scene.text;
        let Some(line) = self.factor.get_mut() else {
            // What is below keeps its identity, and a field that just opened the keyboard.
            return ui.skip_ahead_auto_ids(1);
        };
        let names = || factors.iter().map(|factor| factor.name.as_str());
        let taken = |name: &str| is_among(name, names());
        let label = text.today_own_factor_hint();
        if let Some(ended) = line.name_ui(ui, scene, &label, taken) {
            let name = self.factor.end(ended);
            scene.ask_all(name.map(|name| Command::AddFactor { day, name }));
        }
    }

    /// The button that opens the line for a new medicine.
    pub fn medicine_button(&mut self, ui: &mut Ui, scene: &Scene) {
        let name = scene.text.today_add_medicine();
        let button = chip_button(ui, &name);
        self.medicine.mark_ui(ui, scene, &button, &name);
        if button.clicked() {
            self.medicine.open(NewMedicine::default());
        }
    }

    /// The line for a new medicine, if it is open.
    pub fn medicine_form(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        medicines: &[MedicineChip],
        day: Day,
    ) {
        let Some(form) = self.medicine.get_mut() else {
            return ui.skip_ahead_auto_ids(1);
        };
        let names = || medicines.iter().map(|medicine| medicine.name.as_str());
        let taken = |name: &str| is_among(name, names());
        if let Some(ended) = form.form_ui(ui, scene, Some(day), taken) {
            scene.ask_all(self.medicine.end(ended).map(Command::Medicine));
        }
    }
}
