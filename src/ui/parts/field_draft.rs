//! A field of Settings: what is typed is handed on with Enter or on leaving the field. The diary's own value comes in only while
//! nobody is typing.

use egui::{Align, Key, Rangef, Rect, Ui};

use crate::ui::scene::Scene;
use crate::ui::widgets::{
    is_pressing, is_reached_by_keys, problem_below, small_link, take_over, text_field,
};

/// What is being typed in a field that has a value already.
#[derive(Debug, Default)]
pub struct FieldDraft {
    typed: String,
    /// The value as the diary has it.
    known: String,
    problem: Option<String>,
    /// What stood there when Escape put the diary's value back.
    aside: Option<String>,
    /// The field was left, and what is typed was not handed on yet.
    is_left: bool,
    wants_focus: bool,
    is_handed_on: bool,
}

impl FieldDraft {
    /// Takes over the diary's value, unless something else is being typed.
    pub fn take_over(&mut self, value: &str) {
        if self.typed == self.known {
            value.clone_into(&mut self.typed);
            self.problem = None;
        }
        value.clone_into(&mut self.known);
    }

    /// Whether what is typed was refused and still stands there.
    pub const fn is_wrong(&self) -> bool {
        self.problem.is_some()
    }

    /// What stands in the field.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Brings the keyboard, and the eye, to the field.
    pub const fn focus(&mut self) {
        self.wants_focus = true;
    }

    /// What is typed is wanted now, though nobody left the field.
    pub const fn hand_on(&mut self) {
        self.is_handed_on = true;
    }

    /// Draws the field, `width` points wide; what was typed, if `check` finds it good and it is new. What `check` returns as an
    /// error is said below.
    pub fn field_ui<T>(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        (label, width): (&str, f32),
        check: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let response = ui
            .scope(|ui| {
                ui.set_max_width(width.min(ui.available_width()));
                text_field(ui, &mut self.typed, label, "")
            })
            .inner;
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
            response.scroll_to_me(Some(Align::Center));
        }
        if is_reached_by_keys(ui, &response) {
            take_over(ui, &response);
        }
        let lost_by = |key| response.lost_focus() && ui.input(|input| input.key_pressed(key));
        let (escaped, entered) = (lost_by(Key::Escape), lost_by(Key::Enter));
        if escaped && self.typed.trim() != self.known {
            self.aside = Some(std::mem::replace(&mut self.typed, self.known.clone()));
        }
        if response.changed() {
            self.aside = None;
        }
        if response.changed() || escaped {
            self.problem = None;
        }
        let mut value = None;
        self.is_left |= response.lost_focus();
        // What comes of it moves nothing under a press on something else.
        let is_done = self.is_left && !is_pressing(ui);
        self.is_left &= !is_done;
        let is_done = is_done || std::mem::take(&mut self.is_handed_on);
        if is_done && self.typed.trim() != self.known {
            match check(self.typed.trim()) {
                Ok(good) => {
                    // From here on the diary's answer counts again.
                    self.known.clone_from(&self.typed);
                    value = Some(good);
                }
                Err(problem) => self.problem = Some(problem),
            }
        }
        let top = ui.cursor().top();
        problem_below(ui, self.problem.as_deref());
        if entered && self.problem.is_some() {
            // It is mended here, before anything else.
            take_over(ui, &response);
            let said = Rangef::new(top, ui.min_rect().bottom());
            let said = Rect::from_x_y_ranges(ui.max_rect().x_range(), said);
            ui.scroll_to_rect(response.rect.union(said), None);
        }
        self.bring_back_ui(ui, scene);
        value
    }

    /// Escape took nothing away for good.
    fn bring_back_ui(&mut self, ui: &mut Ui, scene: &Scene) {
        let is_wanted =
            self.aside.is_some() && small_link(ui, &scene.text.form_bring_back()).clicked();
        if is_wanted && let Some(typed) = self.aside.take() {
            self.typed = typed;
            self.focus();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_diarys_value_comes_in_only_while_nobody_types() {
        let mut field = FieldDraft::default();
        field.take_over("Anna");
        assert_eq!(field.typed, "Anna");
        field.typed = "Annab".to_owned();
        field.take_over("Bert");
        assert_eq!(field.typed, "Annab");
        field.typed = "Bert".to_owned();
        field.take_over("Carl");
        assert_eq!(field.typed, "Carl");
    }
}
