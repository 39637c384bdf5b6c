//! How much of the day's medicines was taken and when: what is noted, and a form for one more. What is wrong is said beside the
//! fields and nothing typed is thrown away.

use egui::Ui;

use super::data::MedicineChip;
use crate::diary::{Command, MedicineCommand};
use crate::domain::medicine::{DoseWords, MedicineId};
use crate::domain::{ClockTime, Day};
use crate::text::Text;
use crate::ui::parts::form::{Wrong, or_left, wrong_ui};
use crate::ui::parts::kept_form::{Ended, KeptForm, Typed};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    chip, chip_button, is_entered, primary_button, quiet_button, remove_button, text_field,
};

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Amount,
    Clock,
}

/// An amount being typed.
#[derive(Debug, Default)]
pub struct DoseDraft {
    medicine: Option<MedicineId>,
    amount: String,
    clock: String,
    wrong: Wrong<Part>,
    has_started: bool,
}

/// A medicine of the day that was taken.
fn taken(medicines: &[MedicineChip]) -> impl Iterator<Item = &MedicineChip> {
    medicines.iter().filter(|medicine| medicine.on)
}

/// The button among the chips of medicines that opens the form. Without a medicine ticked there is nothing to say.
pub fn dose_button(
    ui: &mut Ui,
    scene: &Scene,
    draft: &mut KeptForm<DoseDraft>,
    medicines: &[MedicineChip],
) {
    if taken(medicines).next().is_none() {
        return draft.put_aside();
    }
    let name = scene.text.medicine_dose_add();
    let button = chip_button(ui, &name);
    draft.mark_ui(ui, scene, &button, &name);
    if button.clicked() {
        draft.open(DoseDraft::default());
    }
}

/// Draws what is noted, and the form if it is open.
pub fn doses_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    draft: &mut KeptForm<DoseDraft>,
    medicines: &[MedicineChip],
    day: Day,
) {
    let text = scene.text;
    for (id, words) in medicines.iter().flat_map(|medicine| &medicine.doses) {
        ui.horizontal(|ui| {
            let remove = format!("{}: {words}", text.today_remove());
            let button = |ui: &mut Ui| remove_button(ui, &remove);
            if ui.add_enabled_ui(scene.takes_entries, button).inner {
                let id = *id;
                scene.ask(Command::Medicine(MedicineCommand::DeleteDose { day, id }));
            }
            ui.label(theme::small(words));
        });
    }
    let Some(open) = draft.get_mut() else {
        // What is below keeps its identity, and a field that just opened the keyboard.
        return ui.skip_ahead_auto_ids(1);
    };
    let form = |ui: &mut Ui| ui.vertical(|ui| open.form_ui(ui, scene, medicines)).inner;
    match or_left(ui, "dose", form) {
        Some(Ended::With(())) => match open.command(day) {
            Some(command) => {
                scene.ask(command);
                draft.close();
            }
            None => open.refuse(text),
        },
        Some(Ended::Cancelled) => draft.close(),
        Some(Ended::Aside) => draft.put_aside(),
        None => {}
    }
}

impl Typed for DoseDraft {
    fn is_empty(&self) -> bool {
        self.typed().trim().is_empty()
    }

    fn begin_again(&mut self) {
        self.wrong.begin();
        self.has_started = false;
    }
}

impl DoseDraft {
    /// What it comes to, if enough is said.
    pub fn command(&self, day: Day) -> Option<Command> {
        let command = MedicineCommand::AddDose {
            day,
            medicine: self.medicine?,
            words: self.read()?,
        };
        Some(Command::Medicine(command))
    }

    /// The amount typed, or the time.
    pub fn typed(&self) -> &str {
        if self.amount.trim().is_empty() {
            &self.clock
        } else {
            &self.amount
        }
    }

    fn read(&self) -> Option<DoseWords> {
        let clock = match self.clock.trim() {
            "" => None,
            typed => Some(ClockTime::parse(typed)?),
        };
        DoseWords::new(&self.amount, clock)
    }

    /// Of which medicine and how much. What was pressed to end it, and whether nothing is typed.
    fn form_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        medicines: &[MedicineChip],
    ) -> (Option<Ended>, bool) {
        let taken: Vec<&MedicineChip> = taken(medicines).collect();
        let is_taken = |id: &MedicineId| taken.iter().any(|of| of.id == *id);
        let chosen = self.medicine.filter(is_taken);
        self.medicine = chosen.or_else(|| taken.first().map(|first| first.id));
        if taken.len() > 1 {
            ui.horizontal_wrapped(|ui| {
                for medicine in taken {
                    if chip(ui, &medicine.name, self.medicine == Some(medicine.id)).clicked() {
                        self.medicine = Some(medicine.id);
                    }
                }
            });
        }
        let ended = self.fields_ui(ui, scene);
        let is_blank = self.typed().trim().is_empty() && !self.wrong.leads();
        (ended, is_blank)
    }

    /// What was pressed to end it.
    fn fields_ui(&mut self, ui: &mut Ui, scene: &Scene) -> Option<Ended> {
        let text = scene.text;
        let amount = text_field(
            ui,
            &mut self.amount,
            &text.medicine_amount(),
            &format!(
                "{}, {}",
                text.medicine_amount(),
                text.medicine_amount_hint()
            ),
        );
        if !self.has_started {
            self.has_started = true;
            amount.request_focus();
        }
        let wrong = &mut self.wrong;
        wrong_ui(ui, wrong, Part::Amount, amount.changed(), Some(&amount));
        let clock = text_field(
            ui,
            &mut self.clock,
            &text.medicine_clock(),
            &format!("{}, {}", text.medicine_clock(), text.medicine_clock_hint()),
        );
        let wrong = &mut self.wrong;
        wrong_ui(ui, wrong, Part::Clock, clock.changed(), Some(&clock));
        let entered = is_entered(ui, &amount) || is_entered(ui, &clock);
        ui.horizontal(|ui| {
            let add = primary_button(ui, &text.today_add()).clicked();
            let cancel = quiet_button(ui, &text.today_cancel()).clicked();
            let add = (add || entered).then_some(Ended::With(()));
            add.or(cancel.then_some(Ended::Cancelled))
        })
        .inner
    }

    fn refuse(&mut self, text: &Text) {
        self.wrong.begin();
        let clock = self.clock.trim();
        let has_amount = !self.amount.trim().is_empty();
        let is_wrong_clock = !clock.is_empty() && ClockTime::parse(clock).is_none();
        if has_amount && DoseWords::new(&self.amount, None).is_none() {
            self.wrong
                .refuse(Part::Amount, text.medicine_amount_wrong());
        } else if !has_amount && clock.is_empty() {
            self.wrong.refuse(Part::Amount, text.medicine_dose_empty());
        }
        if is_wrong_clock {
            self.wrong.refuse(Part::Clock, text.medicine_clock_wrong());
        }
    }
}
