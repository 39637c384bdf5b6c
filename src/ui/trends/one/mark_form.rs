//! The fields in which a day is marked. What cannot be kept stays typed, with the reason.

use egui::Ui;

use super::marks_data::MarksData;
use crate::ui::parts::day_field::DayField;
use crate::ui::parts::form::{Wrong, or_away, wrong_ui};
use crate::ui::parts::kept_form::{Ended, Typed};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{is_entered, primary_button, quiet_button, text_field};

const FIELD_WIDTH: f32 = 280.0;

/// A mark being typed.
#[derive(Clone, Debug, Default)]
pub struct MarkForm {
    name: String,
    day: DayField,
    wrong: Wrong<()>,
    has_started: bool,
}

impl Typed for MarkForm {
    fn is_empty(&self) -> bool {
        self.name.trim().is_empty()
    }

    fn begin_again(&mut self) {
        self.wrong.begin();
        self.has_started = false;
    }
}

impl MarkForm {
    /// Draws the fields; how it ended. What cannot be kept stays typed, with the reason.
    pub fn form_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &MarksData) -> Option<Ended> {
        let form = |ui: &mut Ui| {
            let is_done = self.shown_ui(ui, scene, data);
            (is_done.then_some(Ended::With(())), self.is_empty())
        };
        or_away(ui, "mark", form)
    }

    fn shown_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &MarksData) -> bool {
        let text = scene.text;
        let entered = ui.scope(|ui| self.fields_ui(ui, scene, data)).inner;
        let (mark, cancel) = ui
            .horizontal_wrapped(|ui| {
                let mark = primary_button(ui, &text.marks_save()).clicked();
                (mark, quiet_button(ui, &text.marks_cancel()).clicked())
            })
            .inner;
        let is_kept = (mark || entered) && self.hand_on(scene, data);
        is_kept || cancel
    }

    /// Whether Enter was pressed in one of the fields.
    fn fields_ui(&mut self, ui: &mut Ui, scene: &Scene, data: &MarksData) -> bool {
        let text = scene.text;
        ui.set_max_width(FIELD_WIDTH.min(ui.available_width()));
        let name = text.marks_name();
        ui.label(theme::small(&name));
        let field = text_field(ui, &mut self.name, &name, &text.marks_name_hint());
        if !std::mem::replace(&mut self.has_started, true) {
            field.request_focus();
        }
        let entered = is_entered(ui, &field);
        wrong_ui(ui, &mut self.wrong, (), field.changed(), Some(&field));
        let (day, dates) = (text.marks_day(), data.dates);
        self.day.begin_with(Some(dates.today), text);
        self.day.day_ui(ui, scene, &day, dates) || entered
    }

    fn hand_on(&mut self, scene: &mut Scene, data: &MarksData) -> bool {
        let text = scene.text;
        let day = self.day.read(data.dates, text).ok().flatten();
        let command = data.command(&self.name, day.unwrap_or(data.dates.today), text);
        self.wrong.begin();
        let command = self.wrong.take((), command);
        let day = self.day.hand_on(data.dates, text, self.wrong.leads());
        let command = command.filter(|_| day.is_ok());
        let is_good = command.is_some();
        scene.ask_all(command);
        is_good
    }
}
