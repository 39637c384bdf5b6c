//! The diary as rows of a table, to be taken along, and what may not be written over when it is. Only reads.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Diary;
use crate::domain::export::ExportRow;
use crate::domain::{Day, SignId, SignKey};
use crate::store::StoreError;

/// What SQLite keeps beside a diary, behind its name; the first is the diary itself.
const BESIDE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

impl Diary {
    /// Whether `path` is this diary's own file, or one that SQLite keeps beside it: nothing may be written over those.
    #[must_use]
    pub fn is_own_file(&self, path: &Path) -> bool {
        let Some(own) = self.path().map(place) else {
            return false;
        };
        BESIDE.iter().any(|end| {
            let mut file = own.clone().into_os_string();
            file.push(end);
            place(path) == file
        })
    }

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

/// Where a file is, whatever way its path takes; it need not be there.
fn place(path: &Path) -> PathBuf {
    let whole = fs::canonicalize(path).ok();
    whole.unwrap_or_else(|| {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = fs::canonicalize(folder.unwrap_or(Path::new(".")));
        let name = path.file_name().unwrap_or_default();
        folder.map_or_else(|_| path.to_owned(), |folder| folder.join(name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::IfMissing;

    #[test]
    fn the_diarys_own_files_are_known_by_whatever_path() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let diary = Diary::open(&path, IfMissing::Create).unwrap();
        let roundabout = folder.path().join(".").join("diary.sqlite");
        for own in [&path, &roundabout, &folder.path().join("diary.sqlite-wal")] {
            assert!(diary.is_own_file(own), "{own:?}");
        }
        for other in ["diary.sqlite.pdf", "other.sqlite"] {
            assert!(!diary.is_own_file(&folder.path().join(other)), "{other}");
        }
    }
}
