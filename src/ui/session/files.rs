//! What is written to a file of the person's choice: the report, a chart, the diary in a form to take along. The diary remembers each.

use std::path::Path;

use super::Session;
use crate::domain::Now;
use crate::exchange::Format;
use crate::text::Text;
use crate::ui::action::chart_taken::ChartTaken;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::export::File;
use crate::ui::trends::chart::file::write;

impl Session {
    /// The name a file gets unless the person chooses another, without its ending.
    pub fn file_name(&self, question: FileQuestion, text: &Text) -> String {
        let day = self.last_day().to_string();
        match question {
            FileQuestion::Export(_) => text.report_table_name(day),
            _ => text.report_file_name(day),
        }
    }

    /// Saves the report at `path`.
    pub fn save_report(&mut self, path: &Path, now: Now, text: &Text) -> Result<(), String> {
        let today = self.known_today;
        self.pages
            .report
            .save(&mut self.diary, (today, path), now, text)
    }

    /// The report as the diary is now, as PDF.
    pub fn pdf(&mut self, now: Now, text: &Text) -> Result<Vec<u8>, String> {
        self.pages
            .report
            .pdf(&self.diary, self.known_today, now, text)
    }

    /// Saves a chart at `path`.
    pub fn save_chart(
        &mut self,
        chart: &ChartTaken,
        path: &Path,
        now: Now,
        text: &Text,
    ) -> Result<(), String> {
        let said = write(chart, &mut self.diary, path, now, text)?;
        self.pages.trends.tell_saved(said);
        Ok(())
    }

    /// Writes the diary to `path`, beside the window where it is large.
    pub fn export(&mut self, format: Format, path: &Path, now: Now, text: &Text) {
        let file = File {
            path,
            format,
            window: self.looking_back.window(),
        };
        self.export.begin(&mut self.diary, file, now, text);
    }
}
