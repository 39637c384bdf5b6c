//! Taking back a restore: what was set aside for it comes to its place again, and what was put there is set aside in turn.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::draft::Draft;
use super::folder::CopiesPlace;
use super::folder_names::with_ending;
use super::name::{CopyReason, read_name};
use super::restore::{
    Present, Restored, clear_beside, file_at, open_again, restore, set_file_aside,
};
use super::set_aside::set_aside;
use crate::domain::Moment;
use crate::store::{Store, StoreError};

/// Puts what a restore set aside in the place of the diary at `path` again. What was no whole diary comes back byte for byte.
///
/// # Errors
/// As [`restore`]; what is there stays then.
pub fn take_back(path: &Path, kept: &Path, at: Moment) -> Result<Restored, StoreError> {
    let name = read_name(kept.file_name().unwrap_or_default());
    if !name.is_some_and(|(_, reason)| reason == CopyReason::Damaged) {
        return restore(path, kept, at);
    }
    let path = &file_at(path);
    let refused = |err: io::Error| StoreError::no_access(kept, &err);
    let draft = Draft::beside(path)?;
    fs::copy(kept, draft.path()).map_err(refused)?;
    let present = Present::at(path)?;
    let left = match &present {
        Present::Whole(store) => Some(keep_whole(store, path, at)?),
        Present::Broken => set_file_aside(path, at)?,
        Present::Missing => None,
    };
    clear_beside(path)?;
    for end in ["-wal", "-journal"] {
        let beside = with_ending(kept, end);
        if beside.exists() {
            fs::copy(&beside, with_ending(path, end)).map_err(refused)?;
        }
    }
    draft.replace(path)?;
    Ok(Restored {
        set_aside: left,
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
    set_aside(&reader, &place, at).map(|kept| kept.path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;
    use crate::store::IfMissing;

    fn day() -> Day {
        Day::from_ymd(2026, 3, 1).unwrap()
    }

    fn note(path: &Path, words: &str) {
        let mut store = Store::open(path, IfMissing::Create).unwrap();
        store
            .transact(|tables| tables.put_note(day(), Some(words), Moment(0)))
            .unwrap();
    }

    fn says(path: &Path) -> String {
        let store = Store::open(path, IfMissing::Fail).unwrap();
        store.tables().note(day()).unwrap().unwrap().body
    }

    #[test]
    fn a_damaged_diary_comes_back_byte_for_byte_and_goes_again() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let (diary, copy) = (at("diary.sqlite"), at("copy.sqlite"));
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
        let again = take_back(&diary, back.set_aside.as_ref().unwrap(), Moment(3)).unwrap();
        assert_eq!(says(&diary), "later");
        assert_eq!(fs::read(again.set_aside.unwrap()).unwrap(), broken);
    }

    #[test]
    fn going_back_and_forth_keeps_each_state_once_and_loses_none() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let (diary, copy) = (at("diary.sqlite"), at("copy.sqlite"));
        note(&diary, "here");
        note(&copy, "copy");
        let count = || CopiesPlace::of(&diary).copies().len();
        let mut kept = restore(&diary, &copy, Moment(1))
            .unwrap()
            .set_aside
            .unwrap();
        for (turn, words) in (2..8).zip(["here", "copy"].into_iter().cycle()) {
            kept = take_back(&diary, &kept, Moment(turn))
                .unwrap()
                .set_aside
                .unwrap();
            assert_eq!(says(&diary), words);
        }
        assert_eq!(count(), 2, "one of each");
        // What is another state is kept by itself.
        note(&diary, "more");
        take_back(&diary, &kept, Moment(9)).unwrap();
        assert_eq!(count(), 3);
        let broken = at("broken.sqlite");
        fs::write(&broken, "a letter").unwrap();
        let kept = restore(&broken, &copy, Moment(1))
            .unwrap()
            .set_aside
            .unwrap();
        let whole = take_back(&broken, &kept, Moment(2))
            .unwrap()
            .set_aside
            .unwrap();
        take_back(&broken, &whole, Moment(3)).unwrap();
        assert_eq!(CopiesPlace::of(&broken).copies().len(), 2);
        assert_eq!(fs::read(kept).unwrap(), b"a letter");
    }
}
