//! Moments of a row: when of the day it was there. A form that opens below the row, and what is noted. What is wrong is said beside
//! the form and nothing typed is thrown away.

use egui::Ui;

use crate::diary::{Command, DiaryError};
use crate::domain::note::{clean_text, is_too_long};
use crate::domain::sign_moment::{MomentNote, PartOfDay, SignMomentId, When};
use crate::domain::{ClockTime, Day, Severity, SignId};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::parts::form::or_away;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, bare_icon_button, chip, is_entered, primary_button, problem_below, quiet_button,
    text_field,
};

const TIME_WIDTH: f32 = 156.0;
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

    /// What it comes to, once a time and how bad it was are said.
    pub fn command(&self) -> Option<Command> {
        let words = clean_text(&self.words);
        if words.as_deref().is_some_and(is_too_long) {
            return None;
        }
        Some(Command::AddMoment {
            day: self.day,
            sign: self.sign,
            note: MomentNote {
                when: self.when()?,
                severity: self.severity?,
                words,
            },
        })
    }

    /// The words typed, or the time.
    pub fn typed(&self) -> &str {
        if self.words.trim().is_empty() {
            &self.clock
        } else {
            &self.words
        }
    }

    /// Draws the form; true when it is done with.
    pub fn moment_ui(&mut self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) -> bool {
        let form = |ui: &mut Ui| self.form_ui(ui, text, actions).then_some(());
        or_away(ui, "moment", (), form).is_some()
    }

    fn form_ui(&mut self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) -> bool {
        ui.add_space(theme::SPACE_XS);
        let mut entered = false;
        ui.horizontal_wrapped(|ui| {
            for part in PartOfDay::ALL {
                let on = self.part == Some(part);
                if chip(ui, &text.when(When::Part(part)), on).clicked() {
                    self.part = (!on).then_some(part);
                    self.wrong = None;
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
                    self.wrong = None;
                }
            }
            make_room(ui, WORDS_WIDTH);
            let words = ui.scope(|ui| {
                ui.set_max_width(WORDS_WIDTH.min(ui.max_rect().width()));
                let (name, hint) = (text.moment_words(), text.moment_words());
                let field = text_field(ui, &mut self.words, &name, &hint);
                if field.changed() {
                    self.wrong = None;
                }
                is_entered(ui, &field)
            });
            entered |= words.inner;
        });
        problem_below(ui, self.wrong.as_deref());
        let (add, cancel) = ui
            .horizontal(|ui| {
                let add = primary_button(ui, &text.today_add()).clicked();
                (add, quiet_button(ui, &text.today_cancel()).clicked())
            })
            .inner;
        ui.add_space(theme::SPACE_S);
        if cancel {
            return true;
        }
        if add || entered {
            match self.command() {
                Some(command) => {
                    actions.push(Action::Do(command));
                    return true;
                }
                None => self.wrong = Some(self.what_is_wrong(text)),
            }
        }
        false
    }

    /// True when Enter was pressed in the field.
    fn time_ui(&mut self, ui: &mut Ui, text: &Text) -> bool {
        make_room(ui, TIME_WIDTH);
        ui.scope(|ui| {
            ui.set_max_width(TIME_WIDTH.min(ui.max_rect().width()));
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

    fn when(&self) -> Option<When> {
        let clock = || ClockTime::parse(&self.clock).map(When::Clock);
        self.part.map(When::Part).or_else(clock)
    }

    fn what_is_wrong(&self, text: &Text) -> String {
        if self.when().is_none() {
            text.moment_when_wrong()
        } else if self.severity.is_none() {
            text.moment_how_bad()
        } else {
            text.diary_error(&DiaryError::TooLong)
        }
    }
}

/// A field of this width goes on to the next row where this one has no room for it.
fn make_room(ui: &mut Ui, width: f32) {
    if ui.available_size_before_wrap().x < width {
        ui.end_row();
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
