//! The fields in which a day is marked. What cannot be kept stays typed, with the reason.

use egui::Ui;

use super::marks_data::MarksData;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{primary_button, quiet_button, text_field};

const FIELD_WIDTH: f32 = 280.0;

/// A mark being typed.
#[derive(Clone, Debug)]
pub struct MarkForm {
    name: String,
    day: String,
    problem: Option<String>,
}

impl MarkForm {
    /// An empty one, for today.
    pub fn new(data: &MarksData) -> Self {
        Self {
            name: String::new(),
            day: data.today.to_string(),
            problem: None,
        }
    }

    /// Draws the fields; whether they are done with. What cannot be kept stays typed, with the reason.
    pub fn form_ui(
        &mut self,
        ui: &mut Ui,
        data: &MarksData,
        text: &Text,
        actions: &mut Vec<Action>,
    ) -> bool {
        ui.scope(|ui| {
            ui.set_max_width(FIELD_WIDTH.min(ui.available_width()));
            let (name, day) = (text.marks_name(), text.marks_day());
            ui.label(theme::small(&name));
            text_field(ui, &mut self.name, &name, &text.marks_name_hint());
            ui.label(theme::small(&day));
            text_field(ui, &mut self.day, &day, "");
        });
        if let Some(problem) = &self.problem {
            ui.colored_label(theme::palette(ui).danger_text, problem);
        }
        let mut is_done = false;
        ui.horizontal_wrapped(|ui| {
            if primary_button(ui, &text.marks_save()).clicked() {
                match data.command(&self.name, &self.day, text) {
                    Ok(command) => {
                        actions.push(Action::Do(command));
                        is_done = true;
                    }
                    Err(problem) => self.problem = Some(problem),
                }
            }
            is_done |= quiet_button(ui, &text.marks_cancel()).clicked();
        });
        is_done
    }
}
