//! Beside the rows of Today: magnesium, the day's factors, and the note, which is written half a second after the last key.

use std::time::Duration;

use egui::Ui;

use super::action::Action;
use super::records::RecordsTab;
use super::theme;
use super::today_data::TodayData;
use super::today_entries::Drafts;
use super::today_magnesium::magnesium_card_ui;
use super::widgets::{card, chip, heading, quiet_button, text_area};
use crate::diary::{Command, EverydayCommand};
use crate::domain::{Day, Now};
use crate::text::Text;

/// The pause after which a note is written, in seconds.
const NOTE_PAUSE_SECS: f64 = 0.5;
const NOTE_ROWS: usize = 8;

/// A note being typed.
#[derive(Debug, Default)]
pub struct NoteDraft {
    typed: String,
    /// Typed since it was last written: for which day, in which spell, and when last, in seconds of the window's clock.
    unsaved: Option<Unsaved>,
    spell: Option<i64>,
}

#[derive(Clone, Copy, Debug)]
struct Unsaved {
    day: Day,
    spell: i64,
    typed_at: f64,
}

impl NoteDraft {
    /// The note as the diary has it.
    #[must_use]
    pub fn new(note: &str) -> Self {
        Self {
            typed: note.to_owned(),
            ..Self::default()
        }
    }

    /// Takes over what the diary says now, unless words are still being typed or only white space would change under the cursor.
    pub fn take_over(&mut self, note: &str) {
        if self.unsaved.is_none() && self.typed.trim() != note {
            note.clone_into(&mut self.typed);
        }
    }

    /// The note as a command, if it was typed in since it was last written.
    pub fn take(&mut self) -> Option<Command> {
        let Unsaved { day, spell, .. } = self.unsaved.take()?;
        Some(Command::Note {
            day,
            body: self.typed.clone(),
            spell,
        })
    }

    fn note_ui(&mut self, ui: &mut Ui, day: Day, now: Now, text: &Text, actions: &mut Vec<Action>) {
        let name = text.today_note_card();
        let response = text_area(
            ui,
            &mut self.typed,
            &name,
            &text.today_note_hint(),
            NOTE_ROWS,
        );
        let time = ui.input(|input| input.time);
        if response.gained_focus() {
            self.spell = None;
        }
        if response.changed() {
            let spell = *self.spell.get_or_insert(now.moment.0);
            self.unsaved = Some(Unsaved {
                day,
                spell,
                typed_at: time,
            });
        }
        let Some(unsaved) = self.unsaved else { return };
        let wait = unsaved.typed_at + NOTE_PAUSE_SECS - time;
        if wait <= 0.0 || response.lost_focus() {
            actions.extend(self.take().map(Action::Do));
        } else {
            ui.request_repaint_after(Duration::from_secs_f64(wait));
        }
    }
}

/// Draws the cards beside the rows.
pub fn side_ui(
    ui: &mut Ui,
    note: &mut NoteDraft,
    drafts: &mut Drafts,
    data: &TodayData,
    now: Now,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    if !data.is_silent {
        magnesium_card_ui(ui, &data.magnesium, text, actions);
        ui.add_space(theme::SPACE_S);
    }
    card(ui, |ui| {
        heading(ui, &text.today_day_card());
        ui.horizontal_wrapped(|ui| {
            for factor in &data.factors {
                if chip(ui, &factor.name, factor.on).clicked() {
                    let (day, on) = (data.day, !factor.on);
                    actions.push(Action::Do(Command::Factor {
                        day,
                        factor: factor.id,
                        on,
                    }));
                }
            }
            drafts.factor_ui(ui, data.day, text, actions);
        });
        if !data.medicines.is_empty() {
            ui.add_space(theme::SPACE_XS);
            ui.label(theme::small(text.today_medicines()));
        }
        ui.horizontal_wrapped(|ui| {
            for medicine in &data.medicines {
                if chip(ui, &medicine.name, medicine.on).clicked() {
                    let command = EverydayCommand::NoteMedicine {
                        day: data.day,
                        medicine: medicine.id,
                        taken: !medicine.on,
                    };
                    actions.push(Action::Do(Command::Everyday(command)));
                }
            }
            drafts.medicine_ui(ui, &data.medicines, data.day, text, actions);
            if quiet_button(ui, &text.away_button()).clicked() {
                actions.push(Action::OpenRecords(RecordsTab::Away));
            }
        });
    });
    ui.add_space(theme::SPACE_S);
    card(ui, |ui| {
        heading(ui, &text.today_note_card());
        note.note_ui(ui, data.day, now, text, actions);
    });
}
