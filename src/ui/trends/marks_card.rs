//! The card of marked days: what can be said about before and after each, marking a day, and taking a mark away.

use egui::{Align, Layout, Ui};

use crate::diary::Command;
use crate::domain::mark::MarkKind;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::trends::marks_data::{MarkLine, MarksData};
use crate::ui::widgets::{
    Icon, heading, icon_button, primary_button, quiet_button, secondary_button, text_field,
};

const FIELD_WIDTH: f32 = 280.0;

/// The state of the card.
#[derive(Clone, Debug, Default)]
pub struct MarksCard {
    draft: Option<Draft>,
}

/// A mark being typed.
#[derive(Clone, Debug)]
struct Draft {
    name: String,
    day: String,
    problem: Option<String>,
}

impl MarksCard {
    /// Draws the card's contents.
    pub fn marks_ui(
        &mut self,
        ui: &mut Ui,
        data: &MarksData,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        heading(ui, &text.marks_title());
        if data.lines.is_empty() {
            ui.label(theme::small(text.marks_none()));
        }
        for line in &data.lines {
            ui.push_id(line.kind, |ui| line_ui(ui, line, text, actions));
        }
        if let Some(care) = &data.care {
            ui.label(theme::faint(ui, care));
        }
        ui.add_space(theme::SPACE_S);
        match &mut self.draft {
            Some(draft) => {
                if draft.draft_ui(ui, data, text, actions) {
                    self.draft = None;
                }
            }
            None => {
                if secondary_button(ui, &text.marks_add()).clicked() {
                    self.draft = Some(Draft {
                        name: String::new(),
                        day: data.today.to_string(),
                        problem: None,
                    });
                }
            }
        }
    }
}

impl Draft {
    /// Draws the fields; whether they are done with. What cannot be kept stays typed, with the reason.
    fn draft_ui(
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

fn line_ui(ui: &mut Ui, line: &MarkLine, text: &Text, actions: &mut Vec<Action>) {
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        // What follows from a product is changed with the product.
        if let MarkKind::Own(id) = line.kind
            && icon_button(ui, Icon::Remove, &text.marks_remove(line.name.as_str())).clicked()
        {
            actions.push(Action::Do(Command::DeleteMark { id }));
        }
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.label(theme::body(&line.words));
        });
    });
}
