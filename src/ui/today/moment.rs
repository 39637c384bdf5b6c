//! Moments of a row: when of the day it was there. A form that opens below the row, and what is noted. What is wrong is said beside
//! the form and nothing typed is thrown away.

use egui::Ui;

use super::rows_data::Row;
use crate::diary::Command;
use crate::domain::sign_moment::{MomentNote, PartOfDay, SignMomentId, When};
use crate::domain::{ClockTime, Day, Severity, SignId};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, MessageLook, bare_icon_button, chip, is_entered, message_bar, primary_button,
    quiet_button, text_field,
};

const TIME_WIDTH: f32 = 130.0;
const WORDS_WIDTH: f32 = 240.0;
/// A moment is when it was there.
const OFFERED: [Severity; 3] = [Severity::Mild, Severity::Moderate, Severity::Severe];

/// A moment being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentDraft {
    day: Day,
    sign: SignId,
    part: Option<PartOfDay>,
    clock: String,
    severity: Option<Severity>,
    words: String,
    wrong: Option<String>,
    has_started: bool,
}

impl MomentDraft {
    /// Nothing said yet.
    pub fn new(day: Day, sign: SignId) -> Self {
        Self {
            day,
            sign,
            part: None,
            clock: String::new(),
            severity: None,
            words: String::new(),
            wrong: None,
            has_started: false,
        }
    }

    /// Whether it belongs to this row.
    pub fn is_of(&self, row: &Row) -> bool {
        self.sign == row.sign
    }

    /// Whether it belongs to this day.
    pub fn is_on(&self, day: Day) -> bool {
        self.day == day
    }

    /// Draws the form. Gives itself back until it is done with.
    pub fn moment_ui(
        mut self,
        ui: &mut Ui,
        text: &Text,
        actions: &mut Vec<Action>,
    ) -> Option<Self> {
        ui.add_space(theme::SPACE_XS);
        let mut entered = false;
        ui.horizontal_wrapped(|ui| {
            for part in PartOfDay::ALL {
                let on = self.part == Some(part);
                if chip(ui, &text.when(When::Part(part)), on).clicked() {
                    self.part = (!on).then_some(part);
                    self.clock.clear();
                }
            }
            entered |= self.time_ui(ui, text);
        });
        ui.horizontal_wrapped(|ui| {
            for severity in OFFERED {
                let on = self.severity == Some(severity);
                if chip(ui, &text.severity(severity), on).clicked() {
                    self.severity = (!on).then_some(severity);
                }
            }
            entered |= ui
                .scope(|ui| {
                    ui.set_max_width(WORDS_WIDTH.min(ui.available_width()));
                    let (name, hint) = (text.moment_words(), text.moment_words());
                    let field = text_field(ui, &mut self.words, &name, &hint);
                    is_entered(ui, &field)
                })
                .inner;
        });
        if let Some(wrong) = &self.wrong {
            message_bar(ui, MessageLook::Warn, wrong, None);
        }
        let (add, cancel) = ui
            .horizontal(|ui| {
                let add = primary_button(ui, &text.today_add()).clicked();
                (add, quiet_button(ui, &text.today_cancel()).clicked())
            })
            .inner;
        ui.add_space(theme::SPACE_S);
        if cancel {
            return None;
        }
        if add || entered {
            match self.note(text) {
                Ok(note) => {
                    actions.push(Action::Do(Command::AddMoment {
                        day: self.day,
                        sign: self.sign,
                        note,
                    }));
                    return None;
                }
                Err(wrong) => self.wrong = Some(wrong),
            }
        }
        Some(self)
    }

    /// True when Enter was pressed in the field.
    fn time_ui(&mut self, ui: &mut Ui, text: &Text) -> bool {
        ui.scope(|ui| {
            ui.set_max_width(TIME_WIDTH);
            let (name, hint) = (text.moment_time(), text.moment_time_hint());
            let field = text_field(ui, &mut self.clock, &name, &hint);
            if !std::mem::replace(&mut self.has_started, true) {
                field.request_focus();
            }
            if field.changed() {
                self.part = None;
                self.wrong = None;
            }
            is_entered(ui, &field)
        })
        .inner
    }

    fn note(&self, text: &Text) -> Result<MomentNote, String> {
        let clock = || ClockTime::parse(&self.clock).map(When::Clock);
        let when = self.part.map(When::Part).or_else(clock);
        let words = self.words.trim();
        Ok(MomentNote {
            when: when.ok_or_else(|| text.moment_when_wrong())?,
            severity: self.severity.ok_or_else(|| text.moment_how_bad())?,
            words: (!words.is_empty()).then(|| words.to_owned()),
        })
    }
}

/// Draws the moments that are noted, each with the button that takes it away.
pub fn moments_ui(
    ui: &mut Ui,
    moments: &[(SignMomentId, String)],
    day: Day,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    for (id, words) in moments {
        ui.push_id(*id, |ui| {
            ui.horizontal(|ui| {
                let remove = text.moment_remove(words.as_str());
                if bare_icon_button(ui, Icon::Close, &remove).clicked() {
                    actions.push(Action::Do(Command::DeleteMoment { day, id: *id }));
                }
                ui.horizontal_wrapped(|ui| ui.label(theme::small(words)));
            });
        });
    }
}
