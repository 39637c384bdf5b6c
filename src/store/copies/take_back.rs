//! Taking back a restore: what was set aside for it comes to its place again, and what was put there is set aside in turn.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::draft::Draft;
use super::folder::CopiesPlace;
use super::name::{CopyReason, read_name};
use super::restore::{
    Present, Restored, clear_beside, file_at, open_again, restore, set_file_aside, with_ending,
};
use crate::domain::Moment;
use crate::store::{Store, StoreError};

/// Puts what a restore set aside in the place of the diary at `path` again. What was no whole diary comes back byte for byte.
///
/// # Errors
/// As [`restore`]; what is there stays then.
pub fn take_back(path: &Path, set_aside: &Path, at: Moment) -> Result<Restored, StoreError> {
    let name = read_name(set_aside.file_name().unwrap_or_default());
    if !name.is_some_and(|(_, reason)| reason == CopyReason::Damaged) {
        return restore(path, set_aside, at);
    }
    let path = &file_at(path);
    let refused = |err: io::Error| StoreError::no_access(set_aside, &err);
    let draft = Draft::beside(path)?;
    fs::copy(set_aside, draft.path()).map_err(refused)?;
    let present = Present::at(path)?;
    let kept = match &present {
        Present::Whole(store) => Some(keep_whole(store, path, at)?),
        Present::Broken => set_file_aside(path, at)?,
        Present::Missing => None,
    };
    clear_beside(path)?;
    for end in ["-wal", "-journal"] {
        let beside = with_ending(set_aside, end);
        if beside.exists() {
            fs::copy(&beside, with_ending(path, end)).map_err(refused)?;
        }
    }
    draft.replace(path)?;
    Ok(Restored {
        set_aside: kept,
        is_whole: false,
    })
}

/// Sets a whole diary aside; nobody writes to it any more until `store` is dropped.
fn keep_whole(store: &Store, path: &Path, at: Moment) -> Result<PathBuf, StoreError> {
    // All of it is in the file itself then, if the disk fails between this and the end.
    store.gather();
    store.conn.execute_batch("BEGIN IMMEDIATE")?;
    let reader = open_again(path)?;
    let place = store.copies_place()?;
    let place = place.unwrap_or_else(|| CopiesPlace::of(path));
    place.keep_in_one(|folder| reader.back_up_into(folder, CopyReason::SetAside, at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::IfMissing;

    #[test]
    fn a_damaged_diary_comes_back_byte_for_byte_and_goes_again() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let (diary, copy) = (at("diary.sqlite"), at("copy.sqlite"));
        let note = |path: &Path, words: &str| {
            let mut store = Store::open(path, IfMissing::Create).unwrap();
            let day = crate::domain::Day::from_ymd(2026, 3, 1).unwrap();
            store
                .transact(|tables| tables.put_note(day, Some(words), Moment(0)))
                .unwrap();
        };
        note(&copy, "whole");
        let whole = fs::read(&copy).unwrap();
        let broken = &whole[..9_000];
        fs::write(&diary, broken).unwrap();
        let wal = with_ending(&diary, "-wal");
        fs::write(&wal, "what was left of a log").unwrap();
        let done = restore(&diary, &copy, Moment(1)).unwrap();
        assert!(!wal.exists());
        // What is written meanwhile is kept too.
        note(&diary, "later");
        let back = take_back(&diary, &done.set_aside.unwrap(), Moment(2)).unwrap();
        assert_eq!(fs::read(&diary).unwrap(), broken);
        assert_eq!(fs::read(&wal).unwrap(), b"what was left of a log");
        let again = take_back(&diary, &back.set_aside.unwrap(), Moment(3)).unwrap();
        let store = Store::open(&diary, IfMissing::Fail).unwrap();
        let day = crate::domain::Day::from_ymd(2026, 3, 1).unwrap();
        assert_eq!(store.tables().note(day).unwrap().unwrap().body, "later");
        assert_eq!(fs::read(again.set_aside.unwrap()).unwrap(), broken);
    }
}
