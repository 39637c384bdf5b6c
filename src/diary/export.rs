//! The diary as rows of a table, to be taken along, and what may not be written over when it is. Only reads.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Diary;
use crate::domain::erasure::CopyKind;
use crate::domain::export::ExportRow;
use crate::domain::medicine::MedicineDose;
use crate::domain::{Day, SignId, SignKey};
use crate::private_file::{FileIdentity, place};
use crate::store::{CopiesPlace, StoreError};

/// What SQLite keeps beside a diary, behind its name; the first is the diary itself.
const BESIDE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Why nothing may be written to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protected {
    /// The diary lies there, or what SQLite keeps beside it, under this name or another.
    Diary,
    /// A copy of the diary lies there.
    Copy,
    /// A folder, a device, a pipe, or a link that leads nowhere.
    NotAFile,
}

impl Diary {
    /// Where a file really goes that is to be written to `path`: a link is followed to what it stands for.
    ///
    /// # Errors
    /// If what lies there may not be replaced by anything, whoever asks for it.
    pub fn place_to_write(&self, path: &Path) -> Result<PathBuf, Protected> {
        let target = place(path);
        if self.is_own_file(&target) {
            return Err(Protected::Diary);
        }
        let Ok(found) = fs::symlink_metadata(&target) else {
            return Ok(target);
        };
        if !found.is_file() {
            return Err(Protected::NotAFile);
        }
        let is_it = |copy: &Path| FileIdentity::at(copy) == FileIdentity::of(&found);
        let is_copy = self.store.copies().is_ok_and(|copies| {
            let mut copies = copies.iter();
            copies.any(|copy| copy.kind != CopyKind::Export && is_it(&copy.path))
        });
        let of_damaged = self.salvaged_from.as_deref().map(CopiesPlace::of);
        let of_damaged = of_damaged.map(|place| place.copies()).unwrap_or_default();
        if is_copy || of_damaged.iter().any(|copy| is_it(&copy.path)) {
            Err(Protected::Copy)
        } else {
            Ok(target)
        }
    }

    /// Whether `path` is this diary's own file, or one that SQLite keeps beside it, by whatever name.
    fn is_own_file(&self, path: &Path) -> bool {
        let own = self.path().or(self.salvaged_from.as_deref());
        let Some(own) = own.map(place) else {
            return false;
        };
        let there = FileIdentity::at(path);
        BESIDE.iter().any(|end| {
            let mut file = own.clone().into_os_string();
            file.push(end);
            let file = PathBuf::from(file);
            path == file || (there.is_some() && there == FileIdentity::at(&file))
        })
    }

    /// Lets `read` read all of the diary as it is at one moment, whatever other programs write meanwhile.
    pub fn at_one_moment<T>(
        &self,
        read: impl FnOnce(&Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.store.at_one_moment(|| read(self))
    }

    /// The amounts of medicines noted from `first` to `last`, by day.
    pub fn medicine_doses(&self, first: Day, last: Day) -> Result<Vec<MedicineDose>, StoreError> {
        self.tables().medicine_doses(first, last)
    }

    /// The answers, notes and moments from `first` to `last`, by day; a note stands on the first row of its day, and moments behind
    /// its answers.
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
                moment: None,
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
            moment: None,
            entered_at: None,
            lag_days: None,
            remark: None,
            note: Some(note),
        }));
        let moments = self.tables().sign_moments(first, last)?.into_iter();
        rows.extend(moments.map(|moment| ExportRow {
            day: moment.day,
            sign: keys.get(&moment.sign).cloned(),
            severity: Some(moment.note.severity),
            moment: Some(moment.note.when),
            entered_at: None,
            lag_days: None,
            remark: moment.note.words,
            note: None,
        }));
        rows.sort_by_key(|row| row.day);
        Ok(rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Moment, Now, Zone};
    use crate::store::{CopyReason, IfMissing};

    #[test]
    fn the_diarys_own_files_are_known_by_whatever_path() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let diary = Diary::open(&path, IfMissing::Create).unwrap();
        let roundabout = folder.path().join(".").join("diary.sqlite");
        for own in [&path, &roundabout, &folder.path().join("diary.sqlite-wal")] {
            let place = diary.place_to_write(own);
            assert_eq!(place, Err(Protected::Diary), "{own:?}");
        }
        for other in ["diary.sqlite.pdf", "other.sqlite"] {
            let place = diary.place_to_write(&folder.path().join(other));
            assert!(place.is_ok(), "{other}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn only_ordinary_files_that_are_no_copy_may_be_replaced() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let mut diary = Diary::open(&at("diary.sqlite"), IfMissing::Create).unwrap();
        let now = Now {
            moment: Moment(0),
            zone: Zone::Fixed(0),
        };
        diary.back_up(&at("usb.sqlite")).unwrap();
        diary.remember_copy(&at("usb.sqlite"), CopyKind::Backup, now);
        fs::write(at("old.csv"), "old").unwrap();
        diary.remember_copy(&at("old.csv"), CopyKind::Export, now);
        let own = diary
            .store
            .keep_copy(CopyReason::Daily, Moment(1))
            .unwrap()
            .unwrap();
        fs::hard_link(at("diary.sqlite"), at("second name")).unwrap();
        symlink(at("diary.sqlite"), at("to diary")).unwrap();
        symlink(at("usb.sqlite"), at("to copy")).unwrap();
        symlink(at("nothing"), at("to nothing")).unwrap();
        symlink(at("old.csv"), at("to old")).unwrap();
        fs::create_dir(at("folder")).unwrap();
        let refused = |name: &str| diary.place_to_write(&at(name)).unwrap_err();
        for name in ["second name", "to diary"] {
            assert_eq!(refused(name), Protected::Diary, "{name}");
        }
        for name in ["usb.sqlite", "to copy"] {
            assert_eq!(refused(name), Protected::Copy, "{name}");
        }
        assert_eq!(diary.place_to_write(&own), Err(Protected::Copy));
        for name in ["folder", "to nothing"] {
            assert_eq!(refused(name), Protected::NotAFile, "{name}");
        }
        let device = diary.place_to_write(Path::new("/dev/null"));
        assert_eq!(device, Err(Protected::NotAFile));
        let old = place(&at("old.csv"));
        assert_eq!(diary.place_to_write(&at("to old")), Ok(old.clone()));
        assert_eq!(diary.place_to_write(&at("old.csv")), Ok(old));
    }
}
