//! A restore that was cut short, found at the next opening.

use std::fs;
use std::io;
use std::path::Path;

use super::folder::CopiesPlace;
use super::name::{CopyReason, free_name};
use super::restore::{Present, file_at, file_moment, put_in_place, set_file_aside, under_way};
use crate::domain::Moment;
use crate::private_file;
use crate::store::StoreError;

/// Finishes what a program that was killed had begun: the diary is never missing, and never begun anew. A copy that waits beside a
/// diary that opens takes nobody's place: it is set aside with the others.
pub(in crate::store) fn put_right(path: &Path) -> Result<(), StoreError> {
    let path = &file_at(path);
    let waiting = under_way(path);
    if fs::symlink_metadata(&waiting).is_err() {
        return Ok(());
    }
    let at = file_moment(&waiting);
    match Present::at(path) {
        Ok(Present::Broken | Present::Missing) => {
            set_file_aside(path, at)?;
            put_in_place(path)
        }
        Ok(Present::Whole(_)) | Err(StoreError::ReadOnly) => {
            if let Err(err) = set_waiting_aside(path, &waiting, at) {
                // The diary is there, and is not to be kept from anybody for this.
                log::warn!("{}: stays: {err:?}", waiting.display());
            }
            Ok(())
        }
        // Opening it says what is wrong.
        Err(_) => Ok(()),
    }
}

fn set_waiting_aside(path: &Path, waiting: &Path, at: Moment) -> Result<(), StoreError> {
    CopiesPlace::of(path).keep_in_one(|folder| {
        let refused = |err: io::Error| StoreError::no_access(waiting, &err);
        private_file::create_folders(folder).map_err(refused)?;
        let kept = free_name(folder, at, CopyReason::SetAside);
        fs::rename(waiting, kept).map_err(refused)
    })
}
