//! Taking the diary along: the dialog that says what each form is for, and the file being written beside the window. Nothing in the
//! diary changes but that it remembers that there is a copy.

mod dialog;
mod job;

use std::path::{Path, PathBuf};

use egui::Ui;

pub use dialog::ExportDialog;
use job::{Failed, Job};

use crate::domain::Now;
use crate::domain::erasure::CopyKind;
use crate::exchange::Format;
use crate::text::Text;
use crate::ui::action::{Action, Dialog};
use crate::ui::session::Session;
use crate::ui::theme;
use crate::ui::widgets::{card, heading, secondary_button};

/// What is going on about taking the diary along.
#[derive(Debug, Default)]
pub struct ExportDesk {
    pub(in crate::ui) dialog: ExportDialog,
    job: Option<Job>,
}

/// Draws the card from which the dialog is opened.
pub fn export_card(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
    card(ui, |ui| {
        heading(ui, &text.report_take_along());
        ui.label(theme::small(text.takeout_why()));
        if secondary_button(ui, &text.takeout_open()).clicked() {
            actions.push(Action::Open(Dialog::Export));
        }
    });
}

impl Session {
    /// Draws the dialog.
    pub(in crate::ui) fn export_ui(&mut self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
        let rows = self.export.job.as_ref().map(Job::rows);
        self.export.dialog.export_ui(ui, rows, text, actions);
    }

    /// Writes the diary to `path`, beside the window where it is large. What came of it is said in the dialog.
    pub(in crate::ui) fn export(&mut self, format: Format, path: &Path, now: Now, text: &Text) {
        let window = self.looking_back.window();
        match Job::begin(&self.diary, window, format, path, now, text) {
            Ok(job) => self.export.job = Some(job),
            Err(written) => self.exported(path, written, now, text),
        }
    }

    /// Ends the writing; no file comes of it.
    pub(in crate::ui) fn stop_export(&self) {
        if let Some(job) = &self.export.job {
            job.stop();
        }
    }

    /// Takes in what became of a file written beside the window, if that is known.
    pub(in crate::ui) fn take_export(&mut self, now: Now, text: &Text) {
        if let Some(job) = self.export.job.take() {
            match job.look() {
                Ok(written) => self.exported(&job.path, written, now, text),
                Err(()) => self.export.job = Some(job),
            }
        }
    }

    /// Waits until a file is written: the diary must know of it before it is closed.
    pub(in crate::ui) fn await_export(&mut self, now: Now, text: &Text) {
        if let Some(job) = self.export.job.take() {
            let written = job.wait();
            self.exported(&job.path, written, now, text);
        }
    }

    fn exported(&mut self, path: &Path, written: Result<(), Failed>, now: Now, text: &Text) {
        let said = written.map_err(|failed| failed.words(path, text));
        if said.is_ok() {
            self.diary.remember_copy(path, CopyKind::Export, now);
        }
        self.export
            .dialog
            .finish(said.map(|()| PathBuf::from(path)));
    }
}
