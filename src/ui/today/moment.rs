//! Moments of a row: when of the day it was there. A form that opens below the row, and what is noted. What is wrong is said beside
//! the form and nothing typed is thrown away.

use egui::{Response, Ui};

use crate::diary::{Command, DiaryError};
use crate::domain::note::{clean_text, is_too_long};
use crate::domain::sign_moment::{MomentNote, PartOfDay, SignMomentId, When};
use crate::domain::{ClockTime, Day, Severity, SignId};
use crate::text::Text;
use crate::ui::parts::form::{Wrong, field_ui, or_left, wrong_ui};
use crate::ui::parts::kept_form::{Ended, Typed};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    chip, is_entered, primary_button, quiet_button, remove_button, text_field,
};

const TIME_WIDTH: f32 = 156.0;
const WORDS_WIDTH: f32 = 380.0;
/// A moment is when it was there.
const OFFERED: [Severity; 3] = [Severity::Mild, Severity::Moderate, Severity::Severe];

/// A part of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    When,
    Severity,
    Words,
}

/// A moment being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentDraft {
    day: Day,
    sign: SignId,
    part: Option<PartOfDay>,
    clock: String,
    severity: Option<Severity>,
    words: String,
    wrong: Wrong<Part>,
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
            wrong: Wrong::default(),
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

    /// Draws the form; how it ended.
    pub fn moment_ui(&mut self, ui: &mut Ui, scene: &mut Scene) -> Option<Ended> {
        let form = |ui: &mut Ui| {
            let is_done = self.form_ui(ui, scene);
            (is_done.then_some(Ended::With(())), self.is_blank())
        };
        or_left(ui, "moment", form)
    }

    /// Nothing was said in it, and nothing is said about it.
    fn is_blank(&self) -> bool {
        self.is_empty() && !self.wrong.leads()
    }

    fn form_ui(&mut self, ui: &mut Ui, scene: &mut Scene) -> bool {
        let text = scene.text;
        ui.add_space(theme::SPACE_XS);
        let mut entered = self.when_ui(ui, scene);
        self.severity_ui(ui, scene);
        entered |= self.words_ui(ui, scene);
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
        if !add && !entered {
            return false;
        }
        let command = self.command();
        if command.is_none() {
            self.refuse(text);
            // It stands above, which is drawn already.
            ui.request_repaint();
        }
        let is_done = command.is_some();
        scene.ask_all(command);
        is_done
    }

    /// A part of the day or a time; true when Enter was pressed in the field.
    fn when_ui(&mut self, ui: &mut Ui, scene: &Scene) -> bool {
        let text = scene.text;
        ui.label(theme::small(text.moment_when()));
        let mut is_changed = false;
        let line = ui.horizontal_wrapped(|ui| {
            // Chips stand in the middle of the line that the field makes high.
            ui.set_row_height(theme::CONTROL_HEIGHT);
            for part in PartOfDay::ALL {
                let on = self.part == Some(part);
                if chip(ui, &text.when(When::Part(part)), on).clicked() {
                    self.part = (!on).then_some(part);
                    self.clock.clear();
                    is_changed = true;
                }
            }
            let field = self.time_ui(ui, scene);
            if field.changed() {
                self.part = None;
                is_changed = true;
            }
            (is_entered(ui, &field), field)
        });
        let (entered, field) = line.inner;
        wrong_ui(ui, &mut self.wrong, Part::When, is_changed, Some(&field));
        entered
    }

    fn severity_ui(&mut self, ui: &mut Ui, scene: &Scene) {
        let text = scene.text;
        ui.label(theme::small(text.moment_severity()));
        let mut is_changed = false;
        let mut first = None;
        ui.horizontal_wrapped(|ui| {
            for severity in OFFERED {
                let on = self.severity == Some(severity);
                let chip = chip(ui, &text.severity(severity), on);
                if chip.clicked() {
                    self.severity = (!on).then_some(severity);
                    is_changed = true;
                }
                first.get_or_insert(chip);
            }
        });
        let first = first.as_ref();
        wrong_ui(ui, &mut self.wrong, Part::Severity, is_changed, first);
    }

    /// True when Enter was pressed in the field.
    fn words_ui(&mut self, ui: &mut Ui, scene: &Scene) -> bool {
        let field = ui.scope(|ui| {
            ui.set_max_width(WORDS_WIDTH.min(ui.available_width()));
            field_ui(ui, &mut self.words, &scene.text.moment_words(), "")
        });
        let field = field.inner;
        wrong_ui(
            ui,
            &mut self.wrong,
            Part::Words,
            field.changed(),
            Some(&field),
        );
        is_entered(ui, &field)
    }

    fn time_ui(&mut self, ui: &mut Ui, scene: &Scene) -> Response {
        let text = scene.text;
        // The field goes on to the next line where this one has no room for it.
        if ui.available_size_before_wrap().x < TIME_WIDTH {
            ui.end_row();
        }
        let field = ui.scope(|ui| {
            ui.set_max_width(TIME_WIDTH.min(ui.max_rect().width()));
            let (name, hint) = (text.moment_time(), text.moment_time_hint());
            text_field(ui, &mut self.clock, &name, &hint)
        });
        if !std::mem::replace(&mut self.has_started, true) {
            field.inner.request_focus();
        }
        field.inner
    }

    fn when(&self) -> Option<When> {
        let clock = || ClockTime::parse(&self.clock).map(When::Clock);
        self.part.map(When::Part).or_else(clock)
    }

    fn refuse(&mut self, text: &Text) {
        self.wrong.begin();
        if self.when().is_none() {
            self.wrong.refuse(Part::When, text.moment_when_wrong());
        }
        if self.severity.is_none() {
            self.wrong.refuse(Part::Severity, text.moment_how_bad());
        }
        if clean_text(&self.words).is_some_and(|words| is_too_long(&words)) {
            let words = text.diary_error(&DiaryError::TooLong);
            self.wrong.refuse(Part::Words, words);
        }
    }
}

impl Typed for MomentDraft {
    fn is_empty(&self) -> bool {
        let has_words = !self.clock.trim().is_empty() || !self.words.trim().is_empty();
        !has_words && self.part.is_none() && self.severity.is_none()
    }

    fn begin_again(&mut self) {
        self.wrong.begin();
        self.has_started = false;
    }
}

/// Draws the moments that are noted, each with the button that takes it away.
pub fn moments_ui(ui: &mut Ui, scene: &mut Scene, moments: &[(SignMomentId, String)], day: Day) {
    for (id, words) in moments {
        ui.push_id(*id, |ui| {
            ui.horizontal(|ui| {
                let remove = scene.text.moment_remove(words.as_str());
                if remove_button(ui, &remove) {
                    scene.ask(Command::DeleteMoment { day, id: *id });
                }
                ui.horizontal_wrapped(|ui| ui.label(theme::small(words)));
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use egui::accesskit::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::domain::testing::NOW;
    use crate::text::Language;

    #[test]
    fn chips_and_field_of_a_line_stand_on_one_height_and_the_lines_are_even() {
        let text = Text::new(Language::En);
        let day = Day::from_ymd(2026, 11, 27).unwrap();
        let draft = MomentDraft::new(day, SignId(1));
        let page = move |ui: &mut Ui, draft: &mut MomentDraft| {
            draft.moment_ui(ui, &mut Scene::new(&text, NOW));
        };
        let mut window = Harness::builder()
            .with_context_setup(theme::install)
            .build_ui_state(page, draft);
        window.run();
        let rect = |role, name| window.get_by_role_and_label(role, name).rect();
        let middle = rect(Role::TextInput, "Time").center().y;
        for part in ["night", "evening"] {
            let chip = rect(Role::CheckBox, part).center().y;
            assert!((chip - middle).abs() <= 1.0, "{part} {chip} {middle}");
        }
        let words = "In your own words (may stay empty)";
        let gaps = [
            rect(Role::CheckBox, "Mild").top() - rect(Role::Label, "How bad it was then").bottom(),
            rect(Role::TextInput, words).top() - rect(Role::Label, words).bottom(),
        ];
        assert!((gaps[0] - gaps[1]).abs() <= 1.0, "{gaps:?}");
    }
}
