//! Printing the report: through the desktop's print dialog (the portal of the freedesktop project), else in its program for PDFs.

use std::path::Path;

use egui::Context;

use crate::exchange::file::{IfThere, write_whole};
use crate::ui::app::{DiaryApp, Stage};

impl DiaryApp {
    /// Hands the report, as the diary is now, to the desktop for printing.
    pub(in crate::ui) fn print(&mut self, ctx: &Context) -> Result<(), String> {
        self.flush()?;
        let now = (self.clock)();
        let Stage::Open(session) = &mut self.stage else {
            return Ok(());
        };
        let pdf = session.pdf(now, &self.text)?;
        // Where only the person can look, and what the desktop empties when they leave.
        let usual = self.paths.sample.parent().map(Path::to_owned);
        let meeting = self.meeting.folder().map(Path::to_owned);
        let folder = meeting.or(usual).unwrap_or_default();
        let path = folder.join("magnesium-diary-print.pdf");
        write_whole(&path, &pdf, IfThere::Replace).map_err(|err| {
            let path = path.display().to_string();
            self.text
                .report_not_saved(path, self.text.write_reason(&err))
        })?;
        self.desktop.print(path, self.text.nav_report(), ctx);
        Ok(())
    }
}
