//! What a restore sets aside. Who goes back and forth between two states finds each of them set aside once: what is there already,
//! whole and the same, is not kept again.

use std::fs::{self, File};
use std::io::{self, BufReader, Read as _};
use std::path::{Path, PathBuf};

use super::folder::CopiesPlace;
use super::folder_names::with_ending;
use super::name::CopyReason;
use super::rows::sums_of_rows;
use crate::domain::Moment;
use crate::store::{Store, StoreError, is_open_here};

/// How many of those that were set aside last are looked into.
const LOOKED_INTO: usize = 4;

/// A diary that was set aside.
pub(super) struct Kept {
    pub path: PathBuf,
    /// It was made for this, and not found.
    is_new: bool,
}

impl Kept {
    /// What it was set aside for has not come about.
    pub fn drop_if_new(self) {
        if self.is_new {
            drop(fs::remove_file(self.path));
        }
    }
}

/// Sets aside what `store` holds.
pub(super) fn set_aside(
    store: &Store,
    place: &CopiesPlace,
    at: Moment,
) -> Result<Kept, StoreError> {
    if let Some(path) = found_whole(store, place)? {
        return Ok(Kept {
            path,
            is_new: false,
        });
    }
    let kept = place.keep_in_one(|folder| store.back_up_into(folder, CopyReason::SetAside, at))?;
    Ok(Kept {
        path: kept,
        is_new: true,
    })
}

fn newest(place: &CopiesPlace, reason: CopyReason) -> impl Iterator<Item = PathBuf> {
    let copies = place.copies().into_iter();
    let copies = copies.filter(move |copy| copy.reason == reason && !copy.is_shared);
    copies.map(|copy| copy.path).take(LOOKED_INTO)
}

/// One that holds the same, is whole, and can be read.
fn found_whole(store: &Store, place: &CopiesPlace) -> Result<Option<PathBuf>, StoreError> {
    let mut kept = newest(place, CopyReason::SetAside).peekable();
    if kept.peek().is_none() {
        return Ok(None);
    }
    let rows = sums_of_rows(&store.conn)?;
    let is_same = |path: &PathBuf| {
        let copy = Store::open_as_it_is(path);
        copy.is_ok_and(|copy| {
            copy.check_fully().is_ok() && sums_of_rows(&copy.conn).is_ok_and(|sums| sums == rows)
        })
    };
    Ok(kept.find(is_same))
}

/// A file that was set aside before, byte for byte the one at `path`, where nothing lies beside either of them.
pub(super) fn found_file(path: &Path) -> Option<PathBuf> {
    // To open and close the file of an open diary would take SQLite's locks away.
    let is_free = |path: &Path| !is_open_here(path);
    let is_alone = |path: &Path| {
        let beside = ["-wal", "-journal"].map(|end| with_ending(path, end));
        beside
            .iter()
            .all(|beside| fs::symlink_metadata(beside).is_err())
    };
    let is_same = |kept: &PathBuf| {
        is_free(kept) && is_alone(kept) && has_same_bytes(path, kept).unwrap_or(false)
    };
    let place = CopiesPlace::of(path);
    let mut kept = newest(&place, CopyReason::Damaged);
    (is_free(path) && is_alone(path)).then(|| kept.find(is_same))?
}

fn has_same_bytes(one: &Path, other: &Path) -> io::Result<bool> {
    let (one, other) = (File::open(one)?, File::open(other)?);
    if one.metadata()?.len() != other.metadata()?.len() {
        return Ok(false);
    }
    let mut other = BufReader::new(other).bytes();
    for byte in BufReader::new(one).bytes() {
        if other.next().transpose()? != Some(byte?) {
            return Ok(false);
        }
    }
    Ok(true)
}
