//! The page of days away: the stretches there are, and a form for a new one.

use egui::Ui;

use super::away_data::{AwayData, AwayItem};
use super::{RecordsData, beside};
use crate::diary::{Command, DiaryError, PauseCommand, check_stretch};
use crate::domain::Day;
use crate::domain::note::{clean_text, is_too_long};
use crate::domain::pause::PauseReason;
use crate::text::Text;
use crate::ui::parts::day_field::{DayField, Said};
use crate::ui::parts::form::{Wrong, line_ui, wrong_ui};
use crate::ui::parts::month_pick::Dates;
use crate::ui::parts::row::row_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, chip, heading, primary_button, remove_button};

/// Days away being noted.
#[derive(Debug, Default)]
pub struct AwayDraft {
    first: DayField,
    last: DayField,
    /// Nothing is chosen for the person: it is in the report.
    reason: Option<PauseReason>,
    words: String,
    /// A day says itself what is wrong with it.
    wrong: Wrong<Part>,
    /// What stood in the list when this was handed on: it is put away once the list is another, and kept where it was refused.
    handed_on: Option<AwayData>,
}

/// What can be wrong beside the days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Reason,
    Words,
}

impl AwayDraft {
    /// The keyboard comes to the first field.
    pub const fn focus(&mut self) {
        self.first.focus();
    }

    /// Draws the page.
    pub fn away_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &RecordsData) {
        beside(
            ui,
            scene,
            self,
            |ui, scene, _| list_ui(ui, scene, &data.away),
            |ui, scene, draft| draft.form_ui(ui, scene, data),
        );
    }

    fn form_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &RecordsData) {
        let text = scene.text;
        if self
            .handed_on
            .as_ref()
            .is_some_and(|list| *list != data.away)
        {
            *self = Self::default();
        }
        let dates = Dates {
            last: Day::MAX,
            ..data.dates
        };
        card(ui, |ui| {
            heading(ui, &text.away_new());
            scene.entries_follow(ui);
            ui.label(theme::small(text.away_hint()));
            ui.add_space(theme::SPACE_XS);
            let mut is_done = self.days_ui(ui, scene, dates);
            self.reason_ui(ui, scene);
            let (wrong, name) = (&mut self.wrong, text.away_words());
            is_done |= line_ui(ui, wrong, Part::Words, &mut self.words, (&name, ""));
            ui.add_space(theme::SPACE_XS);
            is_done |= primary_button(ui, &text.away_do()).clicked();
            if is_done {
                match self.command(dates, text) {
                    Ok(command) => {
                        scene.ask(Command::Pause(command));
                        self.handed_on = Some(data.away.clone());
                    }
                    // The field that is wrong says so in the next picture.
                    Err(Said) => ui.request_repaint(),
                }
            }
        });
    }

    /// From which day to which. True when Enter was pressed and both are said.
    fn days_ui(&mut self, ui: &mut Ui, scene: &Scene, dates: Dates) -> bool {
        let text = scene.text;
        self.first.begin_with(Some(dates.today), text);
        let mut is_done = self.first.day_ui(ui, scene, &text.day_from(), dates);
        if self.first.is_changed() {
            self.last.forgive();
        }
        // To which day comes after from which; there, nothing is an answer too.
        let first = self.first.read(dates, text);
        let is_day = first.is_ok();
        if is_done && is_day && self.last.is_blank() {
            self.last.focus();
            is_done = false;
            ui.request_repaint();
        }
        let first = first.ok().flatten().unwrap_or(dates.today);
        let label = text.day_to();
        self.last.day_after_ui(ui, scene, (&label, first), dates) || is_done
    }

    fn reason_ui(&mut self, ui: &mut Ui, scene: &Scene) {
        let text = scene.text;
        ui.label(theme::small(text.away_why()));
        let mut first = None;
        let mut is_chosen = false;
        ui.horizontal_wrapped(|ui| {
            for reason in PauseReason::ALL {
                let on = self.reason == Some(reason);
                let chip = chip(ui, &text.pause_reason(reason), on);
                if chip.clicked() {
                    self.reason = Some(reason);
                    is_chosen = true;
                }
                first.get_or_insert(chip);
            }
        });
        let part = Part::Reason;
        wrong_ui(ui, &mut self.wrong, part, is_chosen, first.as_ref());
    }

    fn command(&mut self, dates: Dates, text: &Text) -> Result<PauseCommand, Said> {
        let first = self.first.hand_on(dates, text, false);
        let last = self.last.hand_on(dates, text, first.is_err());
        self.wrong.begin();
        if self.reason.is_none() {
            self.wrong.refuse(Part::Reason, text.away_why_missing());
        }
        if clean_text(&self.words).is_some_and(|words| is_too_long(&words)) {
            let words = text.diary_error(&DiaryError::TooLong);
            self.wrong.refuse(Part::Words, words);
        }
        if first.is_err() || last.is_err() {
            self.wrong.stand_back();
        }
        let (first, last) = (first?.unwrap_or(dates.today), last?);
        if let Err(wrong) = check_stretch(first, last, dates.today) {
            let field = match (&wrong, last) {
                (DiaryError::PauseFarAhead, _) | (_, None) => &mut self.first,
                _ => &mut self.last,
            };
            field.refuse(text.diary_error(&wrong), false);
            self.wrong.stand_back();
            return Err(Said);
        }
        let Some(reason) = self.reason.filter(|_| self.wrong.is_empty()) else {
            return Err(Said);
        };
        Ok(PauseCommand::Add {
            first,
            last,
            reason,
            words: self.words.clone(),
        })
    }
}

fn list_ui(ui: &mut Ui, scene: &mut Scene, data: &AwayData) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.away_list());
        if data.pauses.is_empty() {
            ui.label(theme::soft(text.away_list_empty()));
        }
        for item in &data.pauses {
            ui.push_id(item.id, |ui| item_ui(ui, scene, item));
        }
    });
}

fn item_ui(ui: &mut Ui, scene: &mut Scene, item: &AwayItem) {
    row_ui(
        ui,
        |ui| {
            let remove = |ui: &mut Ui| remove_button(ui, &item.remove);
            if ui.add_enabled_ui(scene.takes_entries, remove).inner {
                let command = PauseCommand::Delete { id: item.id };
                scene.ask(Command::Pause(command));
            }
        },
        &[theme::body(&item.days), theme::small(&item.why)],
    );
}
