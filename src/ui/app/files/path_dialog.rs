//! Typing where a diary is, for desktops without a window to choose files. What is wrong is said below the field and the path
//! stays as typed.

use egui::{Key, Ui};

use crate::ui::action::FileAction;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::announce;
use crate::ui::parts::kept_form::Typed;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    DialogRoom, MessageLook, closes, dialog, heading, message_bar, primary_button, quiet_button,
    take_over, text_field,
};

const WIDTH: f32 = 460.0;

/// A path being typed.
#[derive(Debug)]
pub struct PathDialog {
    question: FileQuestion,
    typed: String,
    /// Why the desktop does not ask.
    explains: Option<String>,
    problem: Option<String>,
    has_started: bool,
    /// Another path was typed.
    is_touched: bool,
    /// It was just refused: the keyboard goes back to the field.
    is_refused: bool,
}

impl Typed for PathDialog {
    fn is_empty(&self) -> bool {
        !self.is_touched
    }

    fn begin_again(&mut self) {
        self.problem = None;
        self.has_started = false;
    }

    fn is_about(&self, other: &Self) -> bool {
        self.question == other.question
    }
}

impl PathDialog {
    /// Asks for a path, beginning with a likely one.
    #[must_use]
    pub const fn new(question: FileQuestion, likely: String, explains: Option<String>) -> Self {
        Self {
            question,
            typed: likely,
            explains,
            problem: None,
            has_started: false,
            is_touched: false,
            is_refused: false,
        }
    }

    /// Says what is wrong with the path.
    pub fn refuse(&mut self, problem: String) {
        self.problem = Some(problem);
        self.is_refused = true;
    }

    /// Draws the dialog.
    pub fn path_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let shown = dialog(ui, "path_dialog", WIDTH, |ui, room| {
            self.contents_ui(ui, scene, room);
        });
        if closes(&shown, self.is_touched) {
            scene.ask(FileAction::PutPathAway);
        }
    }

    fn contents_ui(&mut self, ui: &mut Ui, scene: &mut Scene, room: &mut DialogRoom) {
        let text = scene.text;
        let (title, done) = match self.question {
            FileQuestion::OpenDiary | FileQuestion::FindDiary => {
                (text.path_of_diary(), text.path_open())
            }
            FileQuestion::NewDiary => (text.path_of_new(), text.path_use()),
            FileQuestion::CopiesFolder => (text.copies_folder_which(), text.path_use()),
            FileQuestion::RestoreFrom => (text.restore_from(), text.path_open()),
            FileQuestion::Import => (text.incoming_which(), text.path_open()),
            FileQuestion::SaveReadable => (text.rescue_where(), text.report_save_here()),
            FileQuestion::Report => (text.report_where(), text.report_save_here()),
            FileQuestion::Export(_) => (text.takeout_where(), text.report_save_here()),
            FileQuestion::Chart => (text.chart_where(), text.report_save_here()),
            FileQuestion::ChartPicture => (text.chart_picture_where(), text.report_save_here()),
        };
        heading(ui, &title);
        let entered = room.scroll(ui, "path", |ui| self.field_ui(ui, scene, &title));
        ui.horizontal_wrapped(|ui| {
            if primary_button(ui, &done).clicked() || entered {
                let typed = self.typed.clone();
                scene.ask(FileAction::Typed(self.question, typed));
            }
            if quiet_button(ui, &text.today_cancel()).clicked() {
                scene.ask(FileAction::ClosePath);
            }
        });
    }

    /// Whether Enter was pressed in the field.
    fn field_ui(&mut self, ui: &mut Ui, scene: &Scene, title: &str) -> bool {
        let text = scene.text;
        if let Some(why) = &self.explains {
            announce::live(&ui.label(theme::soft(why)));
        }
        if !self.question.saves() {
            let example = match self.question {
                FileQuestion::Import => text.path_example_import(),
                _ => text.path_example(),
            };
            ui.label(theme::small(example));
        }
        let response = text_field(ui, &mut self.typed, title, "");
        if !self.has_started {
            self.has_started = true;
            take_over(ui, &response);
        }
        if std::mem::take(&mut self.is_refused) {
            take_over(ui, &response);
        }
        if response.changed() {
            self.problem = None;
            self.is_touched = true;
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if let Some(problem) = &self.problem {
            message_bar(ui, MessageLook::Warn, problem, None);
        }
        entered
    }
}
