//! The diary as a file: its copies, and whether it is whole.

use std::path::{Path, PathBuf};

use super::Diary;
use crate::domain::Now;
use crate::store::{
    CopiesPlace, CopyReason, Fingerprint, Salvage, Stop, Store, StoreError, Unlike,
};

impl Diary {
    /// Copies the diary to a new file and tries the copy.
    ///
    /// # Errors
    /// If the copy cannot be written or is not the same; nothing is left there then.
    pub fn back_up(&self, target: &Path) -> Result<(), StoreError> {
        self.store.back_up(target)
    }

    /// Copies the diary into the folder of its copies.
    ///
    /// # Errors
    /// As [`Diary::back_up`].
    pub fn keep_copy(&self, reason: CopyReason, now: Now) -> Result<Option<PathBuf>, StoreError> {
        self.store.keep_copy(reason, now.moment)
    }

    /// The folders of its copies; `None` for a diary that is nowhere on disk.
    pub fn copies_place(&self) -> Result<Option<CopiesPlace>, StoreError> {
        self.store.copies_place()
    }

    /// Copies the diary as it is shown, with what is not saved yet, into the folder of its copies.
    ///
    /// # Errors
    /// As [`Diary::back_up`].
    pub fn keep_shown(&self, now: Now) -> Result<Option<PathBuf>, StoreError> {
        // The file itself may be held so that it cannot say where its copies are.
        let beside = || self.store.path().map(CopiesPlace::of);
        let place = self.store.copies_place().unwrap_or_else(|_| beside());
        let reason = CopyReason::SetAside;
        self.shown().keep_copy_in(place, reason, now.moment)
    }

    /// The same into a folder of this diary's own in `folder`, where none that is known for its copies takes it.
    ///
    /// # Errors
    /// As [`Diary::back_up`]; nothing is left there then.
    pub fn keep_shown_in(&self, folder: &Path, now: Now) -> Result<PathBuf, StoreError> {
        self.shown()
            .keep_copy_elsewhere(self.path(), folder, now.moment)
    }

    /// Remembers that copies of this diary lie in `folder` too.
    pub fn know_copies_in(&mut self, folder: &Path) -> Result<(), StoreError> {
        self.store.know_copies_in(folder)
    }

    /// What is to be remembered of this diary, with what is not saved yet, to know it again by.
    pub fn fingerprint(&self) -> Result<Fingerprint, StoreError> {
        self.shown().fingerprint()
    }

    /// Whether this is another diary than the one that is remembered, or holds less than it did.
    pub fn unlike(&self, then: &Fingerprint) -> Result<Option<Unlike>, StoreError> {
        self.store.unlike(then)
    }

    /// Gives a diary of an earlier version what tells it from others.
    pub fn make_known(&mut self) -> Result<(), StoreError> {
        self.store.make_known()
    }

    /// Keeps new copies in this folder, or again beside the diary.
    pub fn choose_copies_folder(&mut self, folder: Option<&Path>) -> Result<(), StoreError> {
        self.store.choose_copies_folder(folder)
    }

    /// Remembers that its copies lie beside `path`, where it lay before.
    pub fn lay_before_at(&mut self, path: &Path) -> Result<(), StoreError> {
        self.store.lay_before_at(path)
    }

    /// The same diary at `new`, where no file is yet; its copies go into the folder that this one lies in.
    ///
    /// # Errors
    /// If it cannot be written there; nothing is left there then.
    pub fn go_on_at(&self, new: &Path) -> Result<Self, StoreError> {
        Self::from_store(self.store.go_on_at(new)?)
    }

    /// Sets the closed file that it was left in among its copies.
    ///
    /// # Errors
    /// If it cannot be moved there.
    pub fn set_aside_left(
        &self,
        left: &Path,
        reason: CopyReason,
        now: Now,
    ) -> Result<PathBuf, StoreError> {
        self.store.set_aside_left(left, reason, now.moment)
    }

    /// What can be read of a damaged diary, in memory, and what could not be.
    ///
    /// # Errors
    /// If nothing can be read.
    pub fn salvage(path: &Path) -> Result<(Self, Salvage), StoreError> {
        let (store, found) = Store::salvage(path)?;
        let mut diary = Self::from_store(store)?;
        diary.salvaged_from = Some(path.to_owned());
        Ok((diary, found))
    }

    /// Checks the file's structure, not every index entry.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is not whole.
    pub fn check_quickly(&self) -> Result<(), StoreError> {
        self.store.check_quickly()
    }

    /// Whether opening found all of the file in order, because something lay beside it.
    pub fn is_checked_fully(&self) -> bool {
        self.store.is_checked_fully()
    }

    /// Whether the whole file is to be checked again: once a week.
    pub fn is_check_due(&self, now: Now) -> Result<bool, StoreError> {
        self.store.is_check_due(now.moment)
    }

    /// Remembers that the whole file was found in order.
    pub fn note_checked(&mut self, now: Now) {
        self.store.note_checked(now.moment);
    }

    /// From now on nothing is written: a part of the file was found damaged.
    pub fn doubt(&mut self) {
        self.store.doubt();
    }

    /// Whether it can only be read because a part of the file is damaged.
    pub fn is_damaged(&self) -> bool {
        self.store.is_damaged()
    }

    /// The file was found whole by another connection.
    pub fn trust(&self) -> Result<(), StoreError> {
        self.store.trust()
    }

    /// Ends what is being read from this diary, from another thread.
    pub fn stop(&self) -> Stop {
        self.store.stop()
    }

    /// Checks the whole file.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is not whole.
    pub fn check(&self) -> Result<(), StoreError> {
        self.store.check_fully()
    }
}
