//! Saves the report as PDF where the person asked for it. The diary remembers that there is a copy; nothing else in it changes.

use std::path::Path;

use super::{ReportPage, Saved};
use crate::diary::Diary;
use crate::domain::erasure::CopyKind;
use crate::domain::{Day, Now};
use crate::exchange::file::{IfThere, write_whole};
use crate::report::to_pdf;
use crate::text::Text;

impl ReportPage {
    /// Saves the report, as it is `today`, at `path`.
    pub fn save(
        &mut self,
        diary: &mut Diary,
        (today, path): (Day, &Path),
        now: Now,
        text: &Text,
    ) -> Result<(), String> {
        let written = self.pdf(diary, today, now, text).and_then(|bytes| {
            write_whole(path, &bytes, IfThere::Replace)
                .map_err(|err| not_saved(path, &text.write_reason(&err), text))
        });
        if written.is_ok() {
            diary.remember_copy(path, CopyKind::Export, now);
        }
        let saved = Saved(path.to_owned());
        self.saved = written.is_ok().then_some(saved);
        self.is_just_saved = true;
        written
    }

    /// The report as the diary is now, wherever the person has gone in the meantime.
    pub fn pdf(
        &mut self,
        diary: &Diary,
        today: Day,
        now: Now,
        text: &Text,
    ) -> Result<Vec<u8>, String> {
        let made = self.make(diary, None, now, text);
        made.map_err(|err| text.store_error(&err))?;
        let view = self.view().ok_or_else(|| text.report_loading())?;
        to_pdf(&view.pages, &view.data, today).map_err(|err| {
            log::warn!("the PDF could not be made: {err}");
            text.report_not_made()
        })
    }
}

fn not_saved(path: &Path, reason: &str, text: &Text) -> String {
    text.report_not_saved(path.display().to_string(), reason)
}
