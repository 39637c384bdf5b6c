//! The diary as rows of a table, to be taken along. Only reads.

use std::collections::BTreeMap;

use super::Diary;
use crate::domain::export::ExportRow;
use crate::domain::{Day, SignId, SignKey};
use crate::store::StoreError;

impl Diary {
    /// The answers and notes from `first` to `last`, by day; a note stands on the first row of its day.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn export_rows(&self, first: Day, last: Day) -> Result<Vec<ExportRow>, StoreError> {
        let keys: BTreeMap<SignId, SignKey> = self
            .signs()?
            .into_iter()
            .map(|sign| (sign.id, sign.key))
            .collect();
        let mut notes = self.notes(first, last)?;
        let mut rows: Vec<ExportRow> = Vec::new();
        for row in self.answers(first, last)? {
            rows.push(ExportRow {
                day: row.day,
                sign: keys.get(&row.sign).cloned(),
                severity: Some(row.answer.severity),
                entered_at: row.answer.entered_at,
                lag_days: row.answer.lag_days,
                remark: row.answer.remark,
                note: notes.remove(&row.day),
            });
        }
        rows.extend(notes.into_iter().map(|(day, note)| ExportRow {
            day,
            sign: None,
            severity: None,
            entered_at: None,
            lag_days: None,
            remark: None,
            note: Some(note),
        }));
        rows.sort_by_key(|row| row.day);
        Ok(rows)
    }
}
