//! A copy in a folder that its diary does not know of yet: its own folders took none, and it could not be told.

use std::fs;
use std::path::{Path, PathBuf};

use super::folder_names::name_in_chosen;
use super::left::clear_copies_left;
use super::name::CopyReason;
use crate::domain::Moment;
use crate::store::{Store, StoreError};

impl Store {
    /// Remembers that copies of this diary lie in `folder` too.
    pub fn know_copies_in(&mut self, folder: &Path) -> Result<(), StoreError> {
        if self
            .tables()
            .copies_before()?
            .iter()
            .any(|known| known == folder)
        {
            return Ok(());
        }
        self.transact_uncaptured(|tables| tables.add_copies_before(folder))
    }

    /// Copies this diary, which lies at `path`, into a folder of its own in `folder`.
    ///
    /// # Errors
    /// As [`Store::back_up`]; nothing is left there then.
    pub(crate) fn keep_copy_elsewhere(
        &self,
        path: Option<&Path>,
        folder: &Path,
        at: Moment,
    ) -> Result<PathBuf, StoreError> {
        let name = path.and_then(Path::file_name).unwrap_or_default();
        let mark = self.tables().known_mark()?.unwrap_or_default();
        let own = folder.join(name_in_chosen(name, &mark));
        clear_copies_left(&own);
        let kept = self.back_up_into(&own, CopyReason::SetAside, at);
        if kept.is_err() {
            // Only empty ones go.
            drop(fs::remove_dir(&own).and_then(|()| fs::remove_dir(folder)));
        }
        kept
    }
}
