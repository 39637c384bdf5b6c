//! In which form the diary is taken along, and what came of it. Draws and collects actions; nothing is written here.

use std::path::PathBuf;

use egui::{Label, Ui};

use crate::exchange::Format;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::{DialogAction, FileAction};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    MessageLook, dialog, heading, message_bar, primary_button, quiet_button, radio_button,
    secondary_button,
};

const WIDTH: f32 = 520.0;

#[derive(Debug)]
pub struct ExportDialog {
    chosen: Format,
    /// Where the file is that was written, or why there is none.
    outcome: Option<Result<PathBuf, String>>,
}

impl Default for ExportDialog {
    fn default() -> Self {
        Self {
            chosen: Format::Xlsx,
            outcome: None,
        }
    }
}

impl ExportDialog {
    /// Says what came of the writing.
    pub fn finish(&mut self, outcome: Result<PathBuf, String>) {
        self.outcome = Some(outcome);
    }

    /// Puts what was said away; the chosen form stays.
    pub fn close(&mut self) {
        self.outcome = None;
    }

    /// Draws the dialog. `rows` is how many are written so far, while they are.
    pub fn export_ui(&mut self, ui: &mut Ui, scene: &mut Scene, rows: Option<u64>) {
        let shown = dialog(ui, "export", WIDTH, |ui, room| {
            heading(ui, &scene.text.takeout_title());
            room.scroll(ui, "forms", |ui| self.contents_ui(ui, scene, rows));
            ui.horizontal_wrapped(|ui| self.buttons_ui(ui, scene, rows));
        });
        if shown.should_close() && rows.is_none() {
            scene.ask(DialogAction::Close);
        }
    }

    fn contents_ui(&mut self, ui: &mut Ui, scene: &Scene, rows: Option<u64>) {
        let text = scene.text;
        if let Some(rows) = rows {
            ui.label(theme::body(text.takeout_working(rows)));
            return;
        }
        match &self.outcome {
            Some(Ok(path)) => {
                let said = text.report_saved(path.display().to_string());
                message_bar(ui, MessageLook::Info, &said, None);
                ui.add(Label::new(theme::small(text.takeout_readable())).wrap());
                return;
            }
            Some(Err(why)) => drop(message_bar(ui, MessageLook::Warn, why, None)),
            None => {}
        }
        for format in Format::ALL {
            let (name, why) = (text.format_name(format), text.format_why(format));
            let row = radio_button(ui, format == self.chosen, &name, Some(&why));
            // The keyboard begins at what is chosen.
            if format == self.chosen && ui.memory(|memory| memory.focused().is_none()) {
                row.request_focus();
            }
            if row.clicked() {
                self.chosen = format;
                self.outcome = None;
            }
            ui.add_space(theme::SPACE_XS);
        }
        ui.add(Label::new(theme::small(text.takeout_readable())).wrap());
    }

    fn buttons_ui(&self, ui: &mut Ui, scene: &mut Scene, rows: Option<u64>) {
        let text = scene.text;
        if rows.is_some() {
            if secondary_button(ui, &text.today_cancel()).clicked() {
                scene.ask(FileAction::StopExport);
            }
            return;
        }
        let mut close = text.today_cancel();
        if let Some(Ok(path)) = &self.outcome {
            close = text.close();
            if secondary_button(ui, &text.takeout_open_file()).clicked() {
                scene.ask(FileAction::Open(path.clone()));
            }
        } else if primary_button(ui, &text.takeout_save()).clicked() {
            scene.ask(FileAction::Ask(FileQuestion::Export(self.chosen)));
        }
        if quiet_button(ui, &close).clicked() {
            scene.ask(DialogAction::Close);
        }
    }
}
