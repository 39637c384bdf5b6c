//! The fields in which a day is marked. What cannot be kept stays typed, with the reason.

use egui::Ui;

use super::marks_data::MarksData;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::parts::day_field::DayField;
use crate::ui::parts::form::or_away;
use crate::ui::theme;
use crate::ui::widgets::{is_entered, primary_button, problem_below, quiet_button, text_field};

const FIELD_WIDTH: f32 = 280.0;

/// A mark being typed.
#[derive(Clone, Debug, Default)]
pub struct MarkForm {
    name: String,
    day: DayField,
    wrong: Option<String>,
    has_started: bool,
}

impl MarkForm {
    /// Draws the fields; whether they are done with. What cannot be kept stays typed, with the reason.
    pub fn form_ui(
        &mut self,
        ui: &mut Ui,
        data: &MarksData,
        text: &Text,
        actions: &mut Vec<Action>,
    ) -> bool {
        let form = |ui: &mut Ui| self.shown_ui(ui, data, text, actions).then_some(());
        or_away(ui, "mark", (), form).is_some()
    }

    fn shown_ui(
        &mut self,
        ui: &mut Ui,
        data: &MarksData,
        text: &Text,
        actions: &mut Vec<Action>,
    ) -> bool {
        let entered = ui.scope(|ui| self.fields_ui(ui, data, text)).inner;
        let (mark, cancel) = ui
            .horizontal_wrapped(|ui| {
                let mark = primary_button(ui, &text.marks_save()).clicked();
                (mark, quiet_button(ui, &text.marks_cancel()).clicked())
            })
            .inner;
        let is_kept = (mark || entered) && self.hand_on(data, text, actions);
        is_kept || cancel
    }

    /// Whether Enter was pressed in one of the fields.
    fn fields_ui(&mut self, ui: &mut Ui, data: &MarksData, text: &Text) -> bool {
        ui.set_max_width(FIELD_WIDTH.min(ui.available_width()));
        let name = text.marks_name();
        ui.label(theme::small(&name));
        let field = text_field(ui, &mut self.name, &name, &text.marks_name_hint());
        if !std::mem::replace(&mut self.has_started, true) {
            field.request_focus();
        }
        if field.changed() {
            self.wrong = None;
        }
        let entered = is_entered(ui, &field);
        problem_below(ui, self.wrong.as_deref());
        let (day, dates) = (text.marks_day(), data.dates);
        self.day.day_ui(ui, &day, Some(dates.today), dates, text) || entered
    }

    fn hand_on(&mut self, data: &MarksData, text: &Text, actions: &mut Vec<Action>) -> bool {
        let Ok(day) = self.day.hand_on(data.dates, text) else {
            return false;
        };
        let day = day.unwrap_or(data.dates.today);
        match data.command(&self.name, day, text) {
            Ok(command) => {
                actions.push(Action::Do(command));
                true
            }
            Err(wrong) => {
                self.wrong = Some(wrong);
                false
            }
        }
    }
}
