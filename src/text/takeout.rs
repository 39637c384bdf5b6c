//! The forms of a diary to take along, and what two diaries say differently, in words.

use super::Text;
use crate::diary::RowDifference;
use crate::domain::stored::Ahead;
use crate::domain::{Day, FactorKey, Severity, SignKey};
use crate::exchange::Format;

/// The most of a value that is shown.
const MOST_CHARS: usize = 60;

impl Text {
    /// A row that two diaries have differently: what it is about, what stands here and there, and which stays.
    pub fn row_difference(&self, difference: &RowDifference) -> String {
        let what: Vec<String> = difference
            .what
            .iter()
            .map(|part| self.part_of_row(part))
            .collect();
        let what = if what.is_empty() {
            difference.table.to_owned()
        } else {
            what.join(", ")
        };
        let side = |values: Vec<Option<String>>| {
            let said: Vec<String> = values.into_iter().flatten().collect();
            if said.is_empty() {
                self.cli_merge_nothing_there()
            } else {
                said.join(", ")
            }
        };
        let value = |name: &str, value: &Option<String>| {
            let value = value.as_deref()?;
            Some(self.value_of_row(name, value))
        };
        let columns = || difference.columns.iter();
        let here = side(columns().map(|(name, here, _)| value(name, here)).collect());
        let there = side(
            columns()
                .map(|(name, _, there)| value(name, there))
                .collect(),
        );
        if difference.theirs_stays {
            self.cli_merge_theirs(what, here, there)
        } else {
            self.cli_merge_ours(what, here, there)
        }
    }

    /// A row of another diary that is left out, as its day has not come yet.
    pub fn ahead(&self, row: &Ahead) -> String {
        let why = self.reason_future(self.day_with_year(row.day));
        match row.line {
            Some(line) => self.cli_import_line(line, why),
            None => why,
        }
    }

    /// What a form to take the diary along in is called.
    pub fn format_name(&self, format: Format) -> String {
        match format {
            Format::Csv => self.format_csv(),
            Format::CsvZip => self.format_csv_zip(),
            Format::Json => self.format_json(),
            Format::Xlsx => self.format_xlsx(),
        }
    }

    /// What it is for, in a line.
    pub fn format_why(&self, format: Format) -> String {
        match format {
            Format::Csv => self.format_csv_why(),
            Format::CsvZip => self.format_csv_zip_why(),
            Format::Json => self.format_json_why(),
            Format::Xlsx => self.format_xlsx_why(),
        }
    }

    /// A day, a sign, a factor, a food, or a name as it is.
    fn part_of_row(&self, part: &str) -> String {
        if let Ok(day) = Day::parse_iso(part) {
            return self.day_with_year(day);
        }
        if let Some(sign) = SignKey::parse(part) {
            return self.sign(&sign);
        }
        if let Some(factor) = FactorKey::parse(part) {
            return self.factor(&factor);
        }
        part.to_owned()
    }

    fn value_of_row(&self, column: &str, value: &str) -> String {
        let severity = value.parse().ok().and_then(Severity::from_level);
        if let ("severity", Some(severity)) = (column, severity) {
            return self.severity(severity).to_lowercase();
        }
        let mut chars = value.chars();
        let start: String = chars.by_ref().take(MOST_CHARS).collect();
        let end = if chars.next().is_some() { "…" } else { "" };
        format!("“{}{end}”", start.replace('\n', " "))
    }
}
