//! The page of days away: the stretches there are, and a form for a new one.

use egui::Ui;

use super::away_data::{AwayData, AwayItem};
use super::form::{end_ui, field_ui};
use super::{RecordsData, beside};
use crate::diary::{Command, EverydayCommand};
use crate::domain::Day;
use crate::domain::pause::PauseReason;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::parts::day_field::DayField;
use crate::ui::theme;
use crate::ui::widgets::{Icon, bare_icon_button, card, chip, heading};

/// Days away being noted.
#[derive(Debug)]
pub struct AwayDraft {
    first: DayField,
    last: DayField,
    reason: PauseReason,
    words: String,
    wrong: Option<String>,
}

impl Default for AwayDraft {
    fn default() -> Self {
        Self {
            first: DayField::default(),
            last: DayField::default(),
            reason: PauseReason::Holiday,
            words: String::new(),
            wrong: None,
        }
    }
}

impl AwayDraft {
    /// Draws the page.
    pub fn away_ui(
        &mut self,
        ui: &mut Ui,
        data: &RecordsData,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        let mut state = (self, actions);
        beside(
            ui,
            &mut state,
            |ui, (_, actions)| list_ui(ui, &data.away, text, actions),
            |ui, (draft, actions)| draft.form_ui(ui, data.today, text, actions),
        );
    }

    fn form_ui(&mut self, ui: &mut Ui, today: Day, text: &Text, actions: &mut Vec<Action>) {
        card(ui, |ui| {
            heading(ui, &text.away_new());
            ui.label(theme::small(text.away_hint()));
            ui.add_space(theme::SPACE_XS);
            let mut is_done = self.first.day_ui(ui, &text.day_from(), Some(today), text);
            is_done |= self.last.day_ui(ui, &text.day_to(), None, text);
            ui.label(theme::small(text.away_why()));
            ui.horizontal_wrapped(|ui| {
                for reason in PauseReason::ALL {
                    if chip(ui, &text.pause_reason(reason), self.reason == reason).clicked() {
                        self.reason = reason;
                    }
                }
            });
            is_done |= field_ui(ui, &mut self.words, &text.away_words(), "");
            is_done |= end_ui(ui, self.wrong.as_deref(), &text.away_do());
            if is_done {
                match self.command(today, text) {
                    Ok(command) => {
                        actions.push(Action::Do(Command::Everyday(command)));
                        *self = Self::default();
                    }
                    Err(wrong) => self.wrong = Some(wrong),
                }
            }
        });
    }

    fn command(&self, today: Day, text: &Text) -> Result<EverydayCommand, String> {
        Ok(EverydayCommand::Pause {
            first: self.first.read(today, Day::MAX, text)?.unwrap_or(today),
            last: self.last.read(today, Day::MAX, text)?,
            reason: self.reason,
            words: self.words.clone(),
        })
    }
}

fn list_ui(ui: &mut Ui, data: &AwayData, text: &Text, actions: &mut Vec<Action>) {
    card(ui, |ui| {
        heading(ui, &text.away_list());
        if data.pauses.is_empty() {
            ui.label(theme::soft(text.away_list_empty()));
        }
        for item in &data.pauses {
            ui.push_id(item.id, |ui| item_ui(ui, item, actions));
        }
    });
}

fn item_ui(ui: &mut Ui, item: &AwayItem, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        if bare_icon_button(ui, Icon::Close, &item.remove).clicked() {
            let command = EverydayCommand::DeletePause { id: item.id };
            actions.push(Action::Do(Command::Everyday(command)));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(theme::body(&item.days));
            ui.label(theme::small(&item.why));
        });
    });
}
