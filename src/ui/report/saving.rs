//! Saves the report as PDF and the diary as a table, where the person asked for it. The table of a very large diary is written beside
//! the window. The diary remembers that there is a copy; nothing else in it changes.

use std::path::{Path, PathBuf};

use super::Saved;
use crate::diary::Diary;
use crate::domain::erasure::CopyKind;
use crate::domain::{Day, Now};
use crate::exchange::csv;
use crate::exchange::file::{IfThere, write_whole};
use crate::report::to_pdf;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::parts::file_question::FileQuestion;
use crate::ui::parts::large_diary::{Reading, large_file};
use crate::ui::session::Session;

/// A table being written: where, and how it went.
#[derive(Debug)]
pub struct TableJob {
    path: PathBuf,
    /// Why it could not be written, as the system says it.
    written: Reading<Result<(), String>>,
}

impl Session {
    /// The name a file gets unless the person chooses another, without its ending.
    pub(in crate::ui) fn file_name(&self, question: FileQuestion, text: &Text) -> String {
        let day = self.last_day().to_string();
        match question {
            FileQuestion::Table => text.report_table_name(day),
            _ => text.report_file_name(day),
        }
    }

    /// Saves the report or the table at `path`.
    ///
    /// # Errors
    /// Why nothing was saved, in words. Of a table that is written beside the window that is told later.
    pub(in crate::ui) fn save(
        &mut self,
        question: FileQuestion,
        path: &Path,
        now: Now,
        text: &Text,
    ) -> Result<(), String> {
        if question != FileQuestion::Table {
            let pdf = self.pdf(now, text);
            let written = pdf.and_then(|bytes| {
                write_whole(path, &bytes, IfThere::Replace)
                    .map_err(|err| not_saved(path, &err.to_string(), text))
            });
            return self.tell_saved(Saved::Report(path.to_owned()), written, now);
        }
        let start = self.diary.settings().day_start;
        let target = path.to_owned();
        let write = move |diary: &Diary| -> Result<Result<(), String>, StoreError> {
            let rows = diary.export_rows(Day::MIN, Day::MAX)?;
            let mut bytes = Vec::new();
            let made = csv::write(&rows, now.zone, start, &mut bytes);
            let made = made.map_err(|err| err.to_string());
            Ok(made.and_then(|()| {
                write_whole(&target, &bytes, IfThere::Replace).map_err(|err| err.to_string())
            }))
        };
        if let (Some(file), Some(window)) = (large_file(&self.diary), self.looking_back.window())
            && let Some(written) = Reading::start("table", file, window.clone(), write.clone())
        {
            let path = path.to_owned();
            self.report.saved = None;
            self.report.table = Some(TableJob { path, written });
            return Ok(());
        }
        let written = write(&self.diary).map_err(|err| text.store_error(&err));
        let written =
            written.and_then(|written| written.map_err(|reason| not_saved(path, &reason, text)));
        self.tell_saved(Saved::Table(path.to_owned()), written, now)
    }

    /// Takes in what became of a table written beside the window, if that is known.
    pub(in crate::ui) fn take_saved(&mut self, now: Now, text: &Text) {
        if let Some(job) = self.report.table.take() {
            match job.written.take() {
                (None, true) => self.report.table = Some(job),
                (written, _) => self.table_written(&job.path, written, now, text),
            }
        }
    }

    /// Waits until a table is written: the diary must know of it before it is closed.
    pub(in crate::ui) fn await_saved(&mut self, now: Now, text: &Text) {
        if let Some(TableJob { path, written }) = self.report.table.take() {
            let written = written.wait();
            self.table_written(&path, written, now, text);
        }
    }

    fn table_written(
        &mut self,
        path: &Path,
        written: Option<Result<Result<(), String>, StoreError>>,
        now: Now,
        text: &Text,
    ) {
        let written = match written {
            Some(Ok(written)) => written.map_err(|reason| not_saved(path, &reason, text)),
            Some(Err(err)) => Err(text.store_error(&err)),
            // Whoever wrote it broke down.
            None => Err(not_saved(path, "", text)),
        };
        if let Err(why) = self.tell_saved(Saved::Table(path.to_owned()), written, now) {
            // Nobody waits for the outcome any more: it is told on the screen.
            self.report.saved = Some(Saved::Not(why));
        }
    }

    fn tell_saved(
        &mut self,
        saved: Saved,
        written: Result<(), String>,
        now: Now,
    ) -> Result<(), String> {
        if written.is_ok()
            && let Saved::Report(path) | Saved::Table(path) = &saved
        {
            self.diary.remember_copy(path, CopyKind::Export, now);
        }
        self.report.saved = written.is_ok().then_some(saved);
        written
    }

    /// The report as the diary is now, wherever the person has gone in the meantime.
    pub(in crate::ui) fn pdf(&mut self, now: Now, text: &Text) -> Result<Vec<u8>, String> {
        let made = self.report.load(&self.diary, None, now, text);
        made.map_err(|err| text.store_error(&err))?;
        let view = self.report.view().ok_or_else(|| text.report_loading())?;
        to_pdf(&view.pages, &view.data, self.last_day())
            .map_err(|err| text.report_not_made(err.to_string()))
    }
}

fn not_saved(path: &Path, reason: &str, text: &Text) -> String {
    text.report_not_saved(path.display().to_string(), reason)
}
