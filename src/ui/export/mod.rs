//! Taking the diary along: the dialog that says what each form is for, and the file being written beside the window. Nothing in the
//! diary changes but that it remembers that there is a copy.

mod dialog;
mod job;

use std::path::{Path, PathBuf};

use egui::Ui;

pub use dialog::ExportDialog;
pub use job::File;
use job::Job;

use crate::diary::Diary;
use crate::domain::Now;
use crate::domain::erasure::CopyKind;
use crate::text::Text;
use crate::ui::action::{Dialog, DialogAction};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading, secondary_button};

/// What is going on about taking the diary along.
#[derive(Debug, Default)]
pub struct ExportDesk {
    dialog: ExportDialog,
    job: Option<Job>,
}

/// Draws the card from which the dialog is opened.
pub fn export_card(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.report_take_along());
        ui.label(theme::small(text.takeout_why()));
        if secondary_button(ui, &text.takeout_open()).clicked() {
            scene.ask(DialogAction::Open(Dialog::Export));
        }
    });
}

impl ExportDesk {
    /// Draws the dialog.
    pub fn export_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let rows = self.job.as_ref().map(Job::rows);
        self.dialog.export_ui(ui, scene, rows);
    }

    /// The dialog is closed: what it said is put away.
    pub fn close(&mut self) {
        self.dialog.close();
    }

    /// Says in the dialog why nothing is written.
    pub fn refuse(&mut self, why: String) {
        self.dialog.finish(Err(why));
    }

    /// Writes the diary to a file, beside the window where it is large. What came of it is said in the dialog.
    pub fn begin(&mut self, diary: &mut Diary, wanted: File<'_>, now: Now, text: &Text) {
        match Job::begin(diary, wanted, now, text) {
            Ok(job) => self.job = Some(job),
            Err(written) => {
                let said = written.map_err(|failed| failed.words(wanted.path, text));
                self.finish(diary, wanted.path, said, now);
            }
        }
    }

    /// Ends the writing; no file comes of it.
    pub fn stop(&self) {
        if let Some(job) = &self.job {
            job.stop();
        }
    }

    /// Takes in what became of a file written beside the window, if that is known.
    pub fn take(&mut self, diary: &mut Diary, now: Now, text: &Text) {
        if let Some(job) = self.job.take() {
            match job.look() {
                Ok(written) => {
                    let said = written.map_err(|failed| failed.words(&job.path, text));
                    self.finish(diary, &job.path, said, now);
                }
                Err(()) => self.job = Some(job),
            }
        }
    }

    /// Waits until a file is written: the diary must know of it before it is closed.
    pub fn wait(&mut self, diary: &mut Diary, now: Now, text: &Text) {
        if let Some(job) = self.job.take() {
            let said = job.wait().map_err(|failed| failed.words(&job.path, text));
            self.finish(diary, &job.path, said, now);
        }
    }

    fn finish(&mut self, diary: &mut Diary, path: &Path, said: Result<(), String>, now: Now) {
        if said.is_ok() {
            diary.remember_copy(path, CopyKind::Export, now);
        }
        self.dialog.finish(said.map(|()| PathBuf::from(path)));
    }
}
