//! A diary goes on in another place, and leaves its file where it was as a copy.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder::CopiesPlace;
use super::name::{CopyReason, free_name};
use crate::domain::Moment;
use crate::private_file;
use crate::store::{IfMissing, Store, StoreError};

impl Store {
    /// The same diary at `new`, where no file is yet. Its copies go from now on into the folder this one lies in, unless another was
    /// chosen already.
    ///
    /// # Errors
    /// If it cannot be written there, or another program writes to this one meanwhile; nothing is left at `new` then.
    pub fn go_on_at(&self, new: &Path) -> Result<Self, StoreError> {
        let version = self.data_version()?;
        self.write_anew(new)?;
        let gone_on = self.opened_at(new).and_then(|store| {
            if self.data_version()? == version {
                Ok(store)
            } else {
                Err(StoreError::Locked)
            }
        });
        if gone_on.is_err() {
            drop(fs::remove_file(new));
        }
        gone_on
    }

    fn opened_at(&self, new: &Path) -> Result<Self, StoreError> {
        let mut store = Self::open(new, IfMissing::Fail)?;
        let Some(path) = self.path() else {
            return Ok(store);
        };
        let has_chosen = store
            .copies_place()?
            .is_some_and(|place| place.chosen.is_some());
        if !has_chosen {
            store.choose_copies_folder(path.parent())?;
        }
        store.lay_before_at(path)?;
        Ok(store)
    }

    /// Sets a closed file, such as the one this diary was left in, among its copies, so that nobody takes it for the diary.
    ///
    /// # Errors
    /// If it cannot be moved there; it stays where it is then.
    pub fn set_aside_left(
        &self,
        left: &Path,
        reason: CopyReason,
        at: Moment,
    ) -> Result<PathBuf, StoreError> {
        let refused = |err: io::Error| StoreError::no_access(left, &err);
        let place = self
            .copies_place()?
            .unwrap_or_else(|| CopiesPlace::of(left));
        private_file::create_folders(place.target()).map_err(refused)?;
        let kept = free_name(place.target(), at, reason);
        fs::rename(left, &kept).map_err(refused)?;
        Ok(kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;

    #[test]
    fn a_diary_goes_on_elsewhere_and_its_file_becomes_a_copy() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let (old, new) = (at("synced/diary.sqlite"), at("here/diary.sqlite"));
        let mut store = Store::open(&old, IfMissing::Create).unwrap();
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        store
            .transact(|tables| tables.put_note(day, Some("kept"), Moment(0)))
            .unwrap();
        store.keep_copy(CopyReason::ByHand, Moment(0)).unwrap();
        let gone_on = store.go_on_at(&new).unwrap();
        drop(store);
        let kept = gone_on
            .set_aside_left(&old, CopyReason::SetAside, Moment(1))
            .unwrap();
        assert!(kept.starts_with(at("synced")) && !old.exists());
        let body = |store: &Store| store.tables().note(day).unwrap().unwrap().body;
        assert_eq!(body(&gone_on), "kept");
        assert_eq!(body(&Store::open_as_it_is(&kept).unwrap()), "kept");
        let place = gone_on.copies_place().unwrap().unwrap();
        assert!(place.target().starts_with(at("synced")));
        assert_eq!(place.copies().len(), 2, "the old ones are still known");
        // Not over a file, and not at all where nothing can be.
        let again = Store::open(&at("other.sqlite"), IfMissing::Create).unwrap();
        assert!(matches!(again.go_on_at(&new), Err(StoreError::Exists(_))));
        assert!(again.go_on_at(&at("other.sqlite/x")).is_err());
        assert_eq!(body(&gone_on), "kept");
    }
}
