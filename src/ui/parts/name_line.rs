//! A line to type a name in (of a sign, a factor), opened where it is needed. What is wrong is said below it and nothing typed
//! is thrown away; whether a name is free is asked of the caller.

use egui::{Key, Ui};

use crate::domain::sign::clean_name;
use crate::text::Text;
use crate::ui::parts::form::or_away;
use crate::ui::widgets::{primary_button, problem_below, quiet_button, text_field};

const FIELD_WIDTH: f32 = 220.0;

/// A name being typed.
#[derive(Clone, Debug, Default)]
pub struct NameLine {
    typed: String,
    problem: Option<String>,
    has_started: bool,
}

/// How typing ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameOutcome {
    /// With this name, clean and free.
    Named(String),
    /// Without one.
    Cancelled,
}

impl NameLine {
    /// A line that begins with `name`.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            typed: name.to_owned(),
            ..Self::default()
        }
    }

    /// What is typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Draws the line; `label` says whose name it is, `done` is the word on the button.
    pub fn name_ui(
        &mut self,
        ui: &mut Ui,
        label: &str,
        done: &str,
        text: &Text,
        is_taken: impl Fn(&str) -> bool,
    ) -> Option<NameOutcome> {
        or_away(ui, label, NameOutcome::Cancelled, |ui| {
            self.line_ui(ui, label, done, text, is_taken)
        })
    }

    fn line_ui(
        &mut self,
        ui: &mut Ui,
        label: &str,
        done: &str,
        text: &Text,
        is_taken: impl Fn(&str) -> bool,
    ) -> Option<NameOutcome> {
        let mut outcome = None;
        ui.vertical(|ui| {
            ui.horizontal_wrapped(|ui| {
                let left_by = self.field_ui(ui, label);
                let pressed = primary_button(ui, done).clicked();
                if left_by == Some(Key::Enter) || pressed {
                    outcome = self.finish(text, &is_taken);
                }
                let cancelled = quiet_button(ui, &text.today_cancel()).clicked();
                if cancelled || left_by == Some(Key::Escape) {
                    outcome = Some(NameOutcome::Cancelled);
                }
            });
            problem_below(ui, self.problem.as_deref());
        });
        outcome
    }

    /// The key by which the field was left, if it ends the typing.
    fn field_ui(&mut self, ui: &mut Ui, label: &str) -> Option<Key> {
        let response = ui
            .scope(|ui| {
                ui.set_max_width(FIELD_WIDTH.min(ui.max_rect().width()));
                text_field(ui, &mut self.typed, label, label)
            })
            .inner;
        if !self.has_started {
            self.has_started = true;
            response.request_focus();
        }
        if response.changed() {
            self.problem = None;
        }
        let pressed = |key: &Key| ui.input(|input| input.key_pressed(*key));
        let left_by = [Key::Enter, Key::Escape].into_iter().find(pressed);
        let left_by = left_by.filter(|_| response.lost_focus());
        if left_by == Some(Key::Enter) {
            // Who has to mend the name goes on typing.
            response.request_focus();
        }
        left_by
    }

    fn finish(&mut self, text: &Text, is_taken: &impl Fn(&str) -> bool) -> Option<NameOutcome> {
        match clean_name(&self.typed) {
            None => self.problem = Some(text.bad_name(&self.typed)),
            Some(name) if is_taken(&name) => self.problem = Some(text.error_name_taken(name)),
            Some(name) => return Some(NameOutcome::Named(name)),
        }
        None
    }
}

/// Whether a name is among `names`; names that differ in capitals only would be told apart by nobody.
pub fn is_among<'a>(name: &str, mut names: impl Iterator<Item = &'a str>) -> bool {
    let name = name.to_lowercase();
    names.any(|other| other.to_lowercase() == name)
}

#[cfg(test)]
mod tests {
    use egui::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::text::Language;
    use crate::ui::theme;

    fn window() -> Harness<'static, (NameLine, Option<NameOutcome>)> {
        let text = Text::new(Language::En);
        Harness::builder()
            .with_context_setup(theme::install)
            .build_ui_state(
                move |ui, (line, outcome): &mut (NameLine, Option<NameOutcome>)| {
                    let taken = |name: &str| is_among(name, ["Knee"].into_iter());
                    let ended = line.name_ui(ui, "Name of the symptom", "Add", &text, taken);
                    *outcome = outcome.take().or(ended);
                },
                (NameLine::default(), None),
            )
    }

    fn named(typed: &str) -> (Option<NameOutcome>, bool) {
        let mut window = window();
        window.run();
        window.get_by_role(Role::TextInput).type_text(typed);
        window.run();
        window.key_press(Key::Enter);
        window.run();
        let has_problem = window.query_by_role(Role::Alert).is_some();
        (window.state().1.clone(), has_problem)
    }

    #[test]
    fn a_free_name_is_made_clean() {
        let name = NameOutcome::Named("Sore shoulder".to_owned());
        assert_eq!(named("  Sore   shoulder "), (Some(name), false));
    }

    #[test]
    fn empty_long_and_taken_names_are_explained_and_kept() {
        for typed in ["", "   ", "KNEE", &"x".repeat(61)] {
            assert_eq!(named(typed), (None, true), "{typed:?}");
        }
    }
}
