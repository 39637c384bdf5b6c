//! Readings and events on Today: a line to type them in, opened where they stand. What is wrong is said beside the field and
//! nothing typed is thrown away.

use egui::{Response, Ui};

use super::doses::DoseDraft;
use super::line::indented;
use crate::diary::{Command, DiaryError};
use crate::domain::event::{EventId, EventKind};
use crate::domain::measurement::{BloodPressureId, DayPart};
use crate::domain::note::{clean_text, is_too_long};
use crate::domain::{BloodPressure, Day, SignId};
use crate::text::Text;
use crate::ui::parts::form::{Wrong, or_left, wrong_ui};
use crate::ui::parts::kept_form::{Ended, KeptForm, Typed};
use crate::ui::parts::name_line::NameLine;
use crate::ui::parts::new_medicine::NewMedicine;
use crate::ui::parts::row::row_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    chip, is_entered, new_field, primary_button, quiet_button, remove_button, row_button,
};

const FIELD_WIDTH: f32 = 200.0;

/// What is being typed beside the rows.
#[derive(Debug, Default)]
pub struct Drafts {
    reading: KeptForm<ReadingDraft>,
    event: KeptForm<EventDraft>,
    pub(super) factor: KeptForm<NameLine>,
    pub(super) medicine: KeptForm<NewMedicine>,
    pub(in crate::ui) dose: KeptForm<DoseDraft>,
}

#[derive(Debug, Default)]
struct ReadingDraft {
    typed: String,
    part: Option<DayPart>,
    wrong: Wrong<()>,
}

#[derive(Debug, Default)]
struct EventDraft {
    /// Nothing is chosen for the person.
    kind: Option<EventKind>,
    body: String,
    wrong: Wrong<EventPart>,
}

/// A part of the line for an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EventPart {
    Kind,
    Words,
}

impl Drafts {
    /// The reading being typed, as a command, if it is one.
    pub fn reading_command(&self, day: Day) -> Option<Command> {
        let draft = self.reading.get()?;
        let reading = BloodPressure::parse(&draft.typed).ok()?;
        let part = draft.part;
        Some(Command::AddBloodPressure { day, reading, part })
    }

    /// Puts the line for a reading away.
    pub fn close_reading(&mut self) {
        self.reading.close();
    }

    /// The amount of a medicine being typed, as a command, if it is one.
    pub fn dose_command(&self, day: Day) -> Option<Command> {
        self.dose.get()?.command(day)
    }

    /// What is typed in one of the lines.
    pub fn typed(&self) -> &str {
        let typed = [
            self.reading.get().map(|draft| draft.typed.as_str()),
            self.event.get().map(|draft| draft.body.as_str()),
            self.factor.get().map(NameLine::typed),
            self.medicine.get().map(NewMedicine::typed),
            self.dose.get().map(DoseDraft::typed),
        ];
        let mut typed = typed.into_iter().flatten();
        typed
            .find(|typed| !typed.trim().is_empty())
            .unwrap_or_default()
    }

    /// The button that opens the line for a reading.
    pub fn reading_button(&mut self, ui: &mut Ui, scene: &Scene) -> Response {
        let name = scene.text.today_add_reading();
        let button = row_button(ui, &name);
        self.reading.mark_ui(ui, scene, &button, &name);
        if button.clicked() {
            if self.reading.is_open() {
                self.reading.put_aside();
            } else {
                self.open_reading();
            }
        }
        button
    }

    /// Opens the line for a reading; one that is open stays as it is.
    pub fn open_reading(&mut self) {
        self.reading.open(ReadingDraft::default());
    }

    /// The day's readings and, if open, the line for one more; true when one was handed on.
    pub fn readings_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        of_day: &[(BloodPressureId, String)],
        day: Day,
    ) -> bool {
        for (id, words) in of_day {
            if entry_ui(ui, scene, words) {
                scene.ask(Command::DeleteBloodPressure { day, id: *id });
            }
        }
        let Some(draft) = self.reading.get_mut() else {
            return false;
        };
        let line = |ui: &mut Ui| {
            let outcome = indented(ui, |ui| draft.line_ui(ui, scene));
            (outcome, draft.is_blank())
        };
        match or_left(ui, "reading", line) {
            Some(Ended::With(())) => {
                if let Ok(reading) = BloodPressure::parse(&draft.typed) {
                    scene.ask(Command::AddBloodPressure {
                        day,
                        reading,
                        part: draft.part,
                    });
                    self.reading.close();
                    return true;
                }
                draft.wrong.begin();
                draft.wrong.refuse((), scene.text.today_reading_wrong());
            }
            Some(Ended::Cancelled) => self.reading.close(),
            Some(Ended::Aside) => self.reading.put_aside(),
            None => {}
        }
        false
    }

    /// The button that opens the line for an event.
    pub fn event_button(&mut self, ui: &mut Ui, scene: &Scene) -> Response {
        let name = scene.text.today_add_event();
        let button = row_button(ui, &name);
        self.event.mark_ui(ui, scene, &button, &name);
        if button.clicked() {
            if self.event.is_open() {
                self.event.put_aside();
            } else {
                self.open_event();
            }
        }
        button
    }

    /// Opens the line for an event; one that is open stays as it is.
    pub fn open_event(&mut self) {
        self.event.open(EventDraft::default());
    }

    /// The day's events and, if open, the line for one more; true when one was handed on.
    pub fn events_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        of_day: &[(EventId, String)],
        (sign, day): (SignId, Day),
    ) -> bool {
        for (id, words) in of_day {
            if entry_ui(ui, scene, words) {
                scene.ask(Command::DeleteEvent { day, id: *id });
            }
        }
        let Some(draft) = self.event.get_mut() else {
            return false;
        };
        let line = |ui: &mut Ui| {
            let outcome = indented(ui, |ui| draft.line_ui(ui, scene));
            (outcome, draft.is_blank())
        };
        match or_left(ui, "event", line) {
            Some(Ended::With(())) => match draft.accepted(scene.text) {
                Some(kind) => {
                    let body = std::mem::take(&mut draft.body);
                    scene.ask(Command::AddEvent {
                        day,
                        sign,
                        kind,
                        body,
                    });
                    self.event.close();
                    return true;
                }
                // What is wrong stands above, which is drawn already.
                None => ui.request_repaint(),
            },
            Some(Ended::Cancelled) => self.event.close(),
            Some(Ended::Aside) => self.event.put_aside(),
            None => {}
        }
        false
    }
}

impl ReadingDraft {
    fn is_blank(&self) -> bool {
        self.is_empty() && !self.wrong.leads()
    }

    /// The reading and the part of the day, with what is wrong below them.
    fn line_ui(&mut self, ui: &mut Ui, scene: &Scene) -> Option<Ended> {
        let text = scene.text;
        let outcome = ui.horizontal_wrapped(|ui| {
            let name = text.today_add_reading();
            let field = field_ui(ui, &mut self.typed, &name, &text.today_reading_hint());
            for part in DayPart::ALL {
                let on = self.part == Some(part);
                if chip(ui, &text.day_part(part), on).clicked() {
                    self.part = (!on).then_some(part);
                }
            }
            (line_buttons(ui, scene, &field), field)
        });
        let (outcome, field) = outcome.inner;
        wrong_ui(ui, &mut self.wrong, (), field.changed(), Some(&field));
        ui.add_space(theme::SPACE_S);
        outcome
    }
}

impl Typed for ReadingDraft {
    fn is_empty(&self) -> bool {
        self.typed.trim().is_empty() && self.part.is_none()
    }

    fn begin_again(&mut self) {
        self.wrong.begin();
    }
}

impl Typed for EventDraft {
    fn is_empty(&self) -> bool {
        self.body.trim().is_empty() && self.kind.is_none()
    }

    fn begin_again(&mut self) {
        self.wrong.begin();
    }
}

impl EventDraft {
    fn is_blank(&self) -> bool {
        self.is_empty() && !self.wrong.leads()
    }

    /// The kind, if all that is needed is said; else what is wrong is said from now on.
    fn accepted(&mut self, text: &Text) -> Option<EventKind> {
        self.wrong.begin();
        if clean_text(&self.body).is_some_and(|words| is_too_long(&words)) {
            let words = text.diary_error(&DiaryError::TooLong);
            self.wrong.refuse(EventPart::Words, words);
        } else if self.kind.is_none() {
            self.wrong
                .refuse(EventPart::Kind, text.today_event_missing());
        }
        self.kind.filter(|_| self.wrong.is_empty())
    }

    /// What kind of event and what happened, with what is wrong below them.
    fn line_ui(&mut self, ui: &mut Ui, scene: &Scene) -> Option<Ended> {
        let text = scene.text;
        let mut first = None;
        let mut is_chosen = false;
        ui.horizontal_wrapped(|ui| {
            for kind in EventKind::ALL {
                let chip = chip(ui, &text.event_kind(kind), self.kind == Some(kind));
                if chip.clicked() {
                    self.kind = Some(kind);
                    is_chosen = true;
                }
                first.get_or_insert(chip);
            }
        });
        let kind = EventPart::Kind;
        wrong_ui(ui, &mut self.wrong, kind, is_chosen, first.as_ref());
        ui.add_space(theme::SPACE_XS);
        let outcome = ui.horizontal_wrapped(|ui| {
            let name = text.today_event_hint();
            let field = field_ui(ui, &mut self.body, &name, &name);
            (line_buttons(ui, scene, &field), field)
        });
        let (outcome, field) = outcome.inner;
        let words = EventPart::Words;
        wrong_ui(ui, &mut self.wrong, words, field.changed(), Some(&field));
        ui.add_space(theme::SPACE_S);
        outcome
    }
}

/// A field that is ready to type in when it appears.
fn field_ui(ui: &mut Ui, typed: &mut String, name: &str, hint: &str) -> Response {
    let field = ui.scope(|ui| {
        ui.set_max_width(FIELD_WIDTH.min(ui.available_width()));
        new_field(ui, typed, name, hint)
    });
    field.inner
}

fn line_buttons(ui: &mut Ui, scene: &Scene, field: &Response) -> Option<Ended> {
    let text = scene.text;
    let add = primary_button(ui, &text.today_add()).clicked() || is_entered(ui, field);
    let cancel = quiet_button(ui, &text.today_cancel()).clicked();
    let cancel = cancel.then_some(Ended::Cancelled);
    add.then_some(Ended::With(())).or(cancel)
}

/// An entry of the day; true when it is to be taken away.
fn entry_ui(ui: &mut Ui, scene: &Scene, words: &str) -> bool {
    let name = format!("{}: {words}", scene.text.today_remove());
    let mut is_clicked = false;
    // Below the name; without a surface, so that those of several entries do not touch.
    indented(ui, |ui| {
        let remove = |ui: &mut Ui| {
            let button = |ui: &mut Ui| remove_button(ui, &name);
            is_clicked = ui.add_enabled_ui(scene.takes_entries, button).inner;
        };
        row_ui(ui, remove, &[theme::body(words)]);
    });
    is_clicked
}
