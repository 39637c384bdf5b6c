//! What killed programs left beside a diary: drafts of its copies and of what was to be put back, and logs of which everything is
//! elsewhere. Cleared away at the next opening for writing; what is somebody else's, in use, or not surely elsewhere stays.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use super::draft::{clear_left, folder_of};
use super::folder_names::{real, with_ending};
use super::name::read_name;

use crate::store::file_mark::{self, LastMark, State};
use crate::store::{Store, identity, is_open_here};

impl Store {
    /// Clears away what was left beside this diary and among its copies.
    pub(in crate::store) fn clear_left(&self) {
        let Some(path) = &self.path().map(real) else {
            return;
        };
        let name = path.file_name().unwrap_or_default();
        clear_left(folder_of(path), |draft| draft == name);
        clear_begun(path);
        let Ok(Some(place)) = self.copies_place() else {
            return;
        };
        // Those that hold copies of this diary and nothing else.
        let chosen = place.in_chosen.as_ref();
        for folder in [&place.beside, &place.aside].into_iter().chain(chosen) {
            clear_copies_left(folder);
        }
        for log in identity::left_logs(path).filter(|log| self.is_elsewhere(log)) {
            if let Err(err) = fs::remove_file(log) {
                log::warn!("log not cleared away: {err}");
            }
        }
    }

    /// Whether nothing is in a log that was left when the diary was written over but what is in the diary or in a copy. Its last mark
    /// tells: a file that went through this state has had all that was in the log. A log that nobody has, as where another program
    /// wrote last and no copy followed, may be all there is of it, and stays.
    fn is_elsewhere(&self, log: &Path) -> bool {
        let last = match file_mark::last_logged(log) {
            Ok(LastMark::Nothing) => return true,
            Ok(LastMark::Mark(mark)) => mark,
            Ok(LastMark::Unknown) | Err(_) => return false,
        };
        file_mark::states(&self.conn).is_ok_and(|states| states.contains(&last))
            || self.is_copied(last)
    }

    /// The same of the log of this diary itself, whose file was lost.
    pub(in crate::store) fn is_log_copied(&self, log: &Path) -> bool {
        match file_mark::last_logged(log) {
            Ok(LastMark::Nothing) => true,
            Ok(LastMark::Mark(mark)) => self.is_copied(mark),
            Ok(LastMark::Unknown) | Err(_) => false,
        }
    }

    /// Whether a copy went through this state.
    fn is_copied(&self, state: State) -> bool {
        let copies = self.copies_place().ok().flatten();
        let copies = copies.map(|place| place.copies()).unwrap_or_default();
        copies
            .iter()
            .filter(|copy| !is_open_here(&copy.path))
            .any(|copy| file_mark::has_state(&copy.path, state).unwrap_or(false))
    }
}

/// Clears away new diaries that earlier versions had begun beside this one, under their own number, when they were killed.
fn clear_begun(path: &Path) {
    let begun = path.with_extension("new-");
    let begun = begun.file_name().unwrap_or_default().to_string_lossy();
    let Ok(entries) = fs::read_dir(folder_of(path)) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(&*begun));
        let number = number.and_then(|number| number.parse::<u32>().ok());
        let is_left = number.is_some_and(|number| !is_running(number));
        if is_left && holds_nothing(&entry.path()) {
            for end in ["", "-wal", "-shm", "-journal"] {
                // Nothing to say where it never had a companion.
                drop(fs::remove_file(with_ending(&entry.path(), end)));
            }
        }
    }
}

/// Whether a program of this number may be at work. Where the system does not say, none is left that would be.
fn is_running(number: u32) -> bool {
    Path::new("/proc").join(number.to_string()).exists()
}

/// Whether a file is empty, or a diary in which nobody wrote anything. What is somebody else's stays.
fn holds_nothing(path: &Path) -> bool {
    let is_file = fs::symlink_metadata(path).is_ok_and(|file| file.is_file());
    let is_empty = || fs::metadata(path).is_ok_and(|file| file.len() == 0);
    let is_new = || {
        let store = Store::open_as_it_is(path);
        store.is_ok_and(|store| store.contents().is_ok_and(|found| found.entries == 0))
    };
    is_file && (is_empty() || is_new())
}

/// Clears away drafts of copies in a folder of copies.
pub(super) fn clear_copies_left(folder: &Path) {
    clear_left(folder, is_copy);
}

/// Whether a name is one of a copy, or of what lies beside one of a damaged diary.
fn is_copy(name: &OsStr) -> bool {
    let Some(whole) = name.to_str() else {
        return false;
    };
    let ends = ["-wal", "-journal"];
    let alone = ends.iter().find_map(|end| whole.strip_suffix(end));
    read_name(OsStr::new(alone.unwrap_or(whole))).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Moment};
    use crate::store::{CopyReason, IfMissing, StoreError};

    fn note(store: &mut Store, words: &str) {
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        let written: Result<(), StoreError> =
            store.transact(|tables| tables.put_note(day, Some(words), Moment(0)));
        written.unwrap();
    }

    #[test]
    fn drafts_of_killed_programs_go_at_the_next_opening_and_those_of_others_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        drop(Store::open(&path, IfMissing::Create).unwrap());
        let copies = folder.path().join("diary.sqlite-copies");
        fs::create_dir(&copies).unwrap();
        // As an earlier version began a diary, with a number no program has.
        let begun = folder.path().join("diary.new-4194999");
        let ours = [
            begun.clone(),
            folder.path().join("diary.new-4194998"),
            folder.path().join(".diary.sqlite.0.part"),
            folder.path().join(".diary.sqlite.3.part"),
            folder.path().join(".diary.sqlite.3.part-journal"),
            copies.join(".2026-11-22T190400Z-set-aside.sqlite.0.part"),
            copies.join(".2026-11-22T190400Z-damaged.sqlite-wal.0.part"),
        ];
        let others = [
            folder.path().join("diary.new-2024.txt"),
            folder.path().join("diary.new-4194997"),
            folder.path().join(".letter.0.part"),
            folder.path().join("diary.sqlite.0.part"),
            folder.path().join(".diary.sqlite.old.part"),
            copies.join(".letter.0.part"),
            copies.join(".photo.sqlite.0.part"),
        ];
        for file in ours.iter().chain(&others) {
            fs::write(file, "half").unwrap();
        }
        fs::copy(&path, &begun).unwrap();
        fs::write(folder.path().join("diary.new-4194998"), "").unwrap();
        let in_use = folder.path().join(".diary.sqlite.1.part");
        let held = fs::File::create(&in_use).unwrap();
        held.try_lock().unwrap();
        drop(Store::open(&path, IfMissing::Fail).unwrap());
        for file in &ours {
            assert!(!file.exists(), "{}", file.display());
        }
        for file in others.iter().chain([&in_use]) {
            assert!(file.exists(), "{}", file.display());
        }
        drop(held);
        drop(Store::open(&path, IfMissing::Fail).unwrap());
        assert!(!in_use.exists(), "once nobody works on it");
    }

    #[cfg(unix)]
    #[test]
    fn a_log_that_was_left_stays_until_all_of_it_is_in_a_copy() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let left = folder.path().join("diary.sqlite-wal-left");
        let mut store = Store::open(&path, IfMissing::Create).unwrap();
        note(&mut store, "first");
        note(&mut store, "last");
        fs::copy(folder.path().join("diary.sqlite-wal"), &left).unwrap();
        drop(store);
        // A diary of long ago comes in its place.
        let other = folder.path().join("other.sqlite");
        drop(Store::open(&other, IfMissing::Create).unwrap());
        let whole = folder.path().join("whole.sqlite");
        fs::rename(&path, &whole).unwrap();
        fs::rename(&other, &path).unwrap();
        drop(Store::open(&path, IfMissing::Fail).unwrap());
        assert!(left.exists(), "nobody has what is in it");
        let store = Store::open(&whole, IfMissing::Fail).unwrap();
        let copies = folder.path().join("diary.sqlite-copies");
        fs::create_dir(&copies).unwrap();
        store
            .back_up_into(&copies, CopyReason::SetAside, Moment(1))
            .unwrap();
        drop(store);
        drop(Store::open(&path, IfMissing::Fail).unwrap());
        assert!(!left.exists());
        fs::write(&left, "").unwrap();
        drop(Store::open(&path, IfMissing::Fail).unwrap());
        assert!(!left.exists(), "an empty one");
        fs::write(&left, "a letter").unwrap();
        drop(Store::open(&path, IfMissing::Fail).unwrap());
        assert!(left.exists(), "not ours");
    }
}
