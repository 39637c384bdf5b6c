//! Saves the report as PDF where the person asked for it. The diary remembers that there is a copy; nothing else in it changes.

use std::path::Path;

use super::Saved;
use crate::domain::Now;
use crate::domain::erasure::CopyKind;
use crate::exchange::file::{IfThere, write_whole};
use crate::report::to_pdf;
use crate::text::Text;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::session::Session;

impl Session {
    /// The name a file gets unless the person chooses another, without its ending.
    pub(in crate::ui) fn file_name(&self, question: FileQuestion, text: &Text) -> String {
        let day = self.last_day().to_string();
        match question {
            FileQuestion::Export(_) => text.report_table_name(day),
            _ => text.report_file_name(day),
        }
    }

    /// Saves the report at `path`.
    pub(in crate::ui) fn save_report(
        &mut self,
        path: &Path,
        now: Now,
        text: &Text,
    ) -> Result<(), String> {
        let written = self.pdf(now, text).and_then(|bytes| {
            write_whole(path, &bytes, IfThere::Replace)
                .map_err(|err| not_saved(path, &text.write_reason(&err), text))
        });
        if written.is_ok() {
            self.diary.remember_copy(path, CopyKind::Export, now);
        }
        let saved = Saved(path.to_owned());
        self.report.saved = written.is_ok().then_some(saved);
        self.report.is_just_saved = true;
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
