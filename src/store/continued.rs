//! Whether a file that changed goes on from what was known of it. That another program of ours wrote or read in the meantime says
//! nothing by itself: something else may have written over the file right after it. What SQLite finds in the file has to prove it.

use std::fs;
use std::time::{Duration, Instant};

use rusqlite::OptionalExtension as _;

use super::file_mark::{self, Mark};
use super::fingerprint::Step;
use super::identity::Look;
use super::{CopyReason, KeptCopy, Store, StoreError};

/// A larger file is not read through while the window waits, but beside it: [`Store::take_unread`].
const MOST_READ: u64 = 32_000_000;
/// The clock of a file system may be so much behind the one of the computer.
const TICK: Duration = Duration::from_millis(20);
/// So many acts are known, of which the newest may be taken back and others done in their place.
const ACTS_KNOWN: usize = 8;

const NEWEST_STEPS: &str = "SELECT id, done_at FROM undo_step ORDER BY id DESC LIMIT 8";
/// A number is never given twice.
const STEPS_GIVEN: &str = "SELECT seq FROM sqlite_sequence WHERE name = 'undo_step'";
const STEPS_BETWEEN: &str =
    "SELECT id, done_at FROM undo_step WHERE id BETWEEN ?1 AND ?2 ORDER BY id";

/// What was known of a file when a diary had written to it last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub look: Look,
    pub log: Log,
    /// The state it was in; `None` of a diary without marks.
    mark: Option<Mark>,
    acts: Acts,
}

/// What is known of the acts of a diary.
#[derive(Clone, Copy, Debug, Default)]
struct Acts {
    /// The highest number that an act was given.
    given: i64,
    /// The newest of those that can be taken back, the newest first.
    newest: [Option<Step>; ACTS_KNOWN],
}

impl Acts {
    /// The number from which on all acts are known.
    fn known_from(&self) -> i64 {
        let oldest = self.newest.last().copied().flatten();
        oldest.map_or(0, |(number, _)| number)
    }

    /// Whether an act that is found among these was there, or goes on from the newest: one spell of typing is one act.
    fn has(&self, (number, done_at): Step) -> bool {
        let newest = self.newest.first().copied().flatten();
        let goes_on = newest.is_some_and(|(last, at)| last == number && at <= done_at);
        goes_on || self.newest.contains(&Some((number, done_at)))
    }
}

/// What SQLite knows of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Log {
    /// How long the log is; below zero where there is none.
    frames: i64,
    /// How much of it is in the file.
    in_file: i64,
    /// The number of the last change by another.
    version: i64,
}

impl Log {
    /// Whether SQLite may have written into the file itself since.
    const fn may_have_moved(self, since: Self) -> bool {
        self.frames < 0
            || self.in_file != since.in_file
            || self.frames < since.frames
            || self.version != since.version
    }

    const fn is_all_in_file(self) -> bool {
        self.frames == self.in_file
    }
}

impl Store {
    /// What is known of the file that looks so.
    pub(super) fn known_as(&self, look: Look) -> Result<Known, StoreError> {
        Ok(Known {
            look,
            log: self.log()?,
            mark: file_mark::present(&self.conn).ok(),
            acts: self.acts().unwrap_or_default(),
        })
    }

    fn acts(&self) -> Result<Acts, StoreError> {
        let mut acts = Acts {
            given: self.steps_given()?,
            ..Acts::default()
        };
        let mut newest = self.conn.prepare_cached(NEWEST_STEPS)?;
        let newest = newest.query_map([], step)?;
        for (known, found) in acts.newest.iter_mut().zip(newest) {
            *known = Some(found?);
        }
        Ok(acts)
    }

    fn steps_given(&self) -> Result<i64, StoreError> {
        let mut given = self.conn.prepare_cached(STEPS_GIVEN)?;
        let given = given.query_row([], |row| row.get(0)).optional()?;
        Ok(given.unwrap_or_default())
    }

    pub(super) fn log(&self) -> Result<Log, StoreError> {
        let log = "PRAGMA wal_checkpoint(NOOP)";
        let both = |row: &rusqlite::Row<'_>| Ok((row.get(1)?, row.get(2)?));
        let (frames, in_file) = self.conn.query_row(log, [], both)?;
        Ok(Log {
            frames,
            in_file,
            version: self.data_version()?,
        })
    }

    /// Whether what is in the file now goes on from what was known of it.
    ///
    /// # Errors
    /// If that cannot be read; of a file that is no whole diary any more, that it is damaged.
    pub(super) fn goes_on_from(
        &self,
        known: &Known,
        found: Look,
        seen_at: Option<Instant>,
    ) -> Result<bool, StoreError> {
        let log = self.log()?;
        if !log.may_have_moved(known.log) && !self.is_half_way() {
            return Ok(false);
        }
        // Pages that are kept in memory say nothing of the file.
        self.conn.execute_batch("PRAGMA shrink_memory")?;
        let number = |pragma: &str| -> Result<u64, StoreError> {
            let number: i64 = self.conn.query_row(pragma, [], |row| row.get(0))?;
            Ok(number.unsigned_abs())
        };
        let whole = number("PRAGMA page_count")? * number("PRAGMA page_size")?;
        if log.is_all_in_file() && found.bytes < whole {
            return Ok(false);
        }
        if !self.has_known(known)? && !self.was_put_back(known, seen_at) {
            return Ok(false);
        }
        if found.bytes <= MOST_READ {
            self.patience.begin();
            let check = "PRAGMA quick_check(1)";
            let said: String = self.conn.query_row(check, [], |row| row.get(0))?;
            return Ok(said == "ok");
        }
        self.begin_unread();
        Ok(true)
    }

    /// Whether what was known is still there: the state is the same or the next one, or, after several changes, no act is there that
    /// has a number of a known one and is another.
    fn has_known(&self, known: &Known) -> Result<bool, StoreError> {
        let Some(before) = known.mark else {
            return Ok(true);
        };
        let found = file_mark::present(&self.conn)?;
        if found.follows(before.state()) {
            return Ok(true);
        }
        // No state comes again by itself, and none is followed by two.
        let was_here = |mark: &Mark| found.is_of_before(*mark);
        if found.is_of_before(before) || self.marks.iter().any(was_here) {
            return Ok(false);
        }
        if self.steps_given()? < known.acts.given {
            return Ok(false);
        }
        let mut between = self.conn.prepare_cached(STEPS_BETWEEN)?;
        let between = between.query_map((known.acts.known_from(), known.acts.given), step)?;
        for found in between {
            if !known.acts.has(found?) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether a copy was put back since the file was last looked at, and written to: what it took the place of was set aside then,
    /// and that has all that was known.
    fn was_put_back(&self, known: &Known, seen_at: Option<Instant>) -> bool {
        let (Some(mark), Some(seen_at)) = (known.mark, seen_at) else {
            return false;
        };
        let is_new = |copy: &KeptCopy| {
            let made = fs::metadata(&copy.path).and_then(|file| file.modified());
            made.is_ok_and(|made| {
                made.elapsed()
                    .is_ok_and(|age| age <= seen_at.elapsed() + TICK)
            })
        };
        let has_all = |copy: &KeptCopy| {
            let copy = Self::open_as_it_is(&copy.path);
            let found = copy.and_then(|copy| file_mark::present(&copy.conn));
            found.is_ok_and(|found| found.follows(mark.state()))
        };
        let place = self.copies_place().ok().flatten();
        let copies = place.map(|place| place.copies()).unwrap_or_default();
        let set_aside = |copy: &&KeptCopy| copy.reason == CopyReason::SetAside;
        copies
            .iter()
            .filter(set_aside)
            .any(|copy| is_new(copy) && has_all(copy))
    }

    /// Takes down how the file is after this diary wrote. Where SQLite has written nothing into the file itself, a file that looks
    /// otherwise all the same was written over in that moment, and stays unknown.
    pub(super) fn known_after_writing(&self, before: &Known, look: Look) -> Option<Known> {
        let known = self.known_as(look).ok()?;
        let is_ours = look == before.look || known.log.may_have_moved(before.log);
        let look = if is_ours { look } else { before.look };
        Some(Known { look, ..known })
    }
}

fn step(row: &rusqlite::Row<'_>) -> rusqlite::Result<Step> {
    Ok((row.get(0)?, row.get(1)?))
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::time::SystemTime;

    use tempfile::TempDir;

    use super::*;
    use crate::domain::erasure::Erasure;
    use crate::domain::{Day, Moment};
    use crate::store::clock::{wait, write_over};
    use crate::store::identity::SETTLES;
    use crate::store::{CopiesPlace, Displaced, IfMissing, restore, take_back};

    fn note(store: &mut Store, day: u32, words: &str) {
        let day = Day::from_ymd(2026, 3, day).unwrap();
        let noted = store.transact(|tables| -> Result<(), StoreError> {
            tables.put_note(day, Some(words), Moment(0))?;
            tables.record_step("{}", Moment(i64::from(day.number())), None)?;
            Ok(())
        });
        noted.unwrap();
    }

    fn opened(path: &Path) -> Store {
        Store::open(path, IfMissing::Create).unwrap()
    }

    /// An empty diary in a folder of its own.
    fn made() -> (TempDir, PathBuf, Store) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let store = opened(&path);
        (folder, path, store)
    }

    /// A copy of the diary as it is now, beside it.
    fn copied(store: &Store, folder: &TempDir) -> PathBuf {
        let copy = folder.path().join("old.sqlite");
        store.back_up(&copy).unwrap();
        copy
    }

    fn undo(store: &mut Store) {
        let undone: Result<(), StoreError> =
            store.transact(|tables| tables.undo_newest().map(drop));
        undone.unwrap();
    }

    fn settled(store: &Store) -> Option<Displaced> {
        drop(store.displaced());
        wait(SETTLES);
        store.displaced()
    }

    /// That the earlier state is told where it was written over the file right after another program had it open.
    fn is_noticed_in_its_earlier_state(store: Store, path: &Path, old: &Path) {
        assert_eq!(settled(&store), None);
        drop(opened(path));
        write_over(path, &fs::read(old).unwrap());
        assert_eq!(settled(&store), Some(Displaced::Overwritten));
        store.leave();
    }

    #[test]
    fn a_file_written_over_right_after_another_program_read_or_wrote_it_is_noticed() {
        type Spoil = fn(&Path, &[u8]);
        let older: Spoil = |path, old| write_over(path, old);
        let damaged: Spoil = |path, _| {
            let mut bytes = fs::read(path).unwrap();
            let half = bytes.len() / 2;
            bytes[half..half + 60_000].fill(0xa5);
            write_over(path, &bytes);
        };
        let cut: Spoil = |path, _| {
            let bytes = fs::read(path).unwrap();
            write_over(path, &bytes[..bytes.len() - 4_096]);
        };
        for (spoil, writes) in [(older, false), (older, true), (damaged, false), (cut, true)] {
            let (folder, path, mut store) = made();
            (1..20).for_each(|day| note(&mut store, day, &"words ".repeat(900)));
            let old = copied(&store, &folder);
            note(&mut store, 25, "last");
            assert_eq!(store.displaced(), None);
            // A command reads or writes; the log goes into the file when it ends.
            let mut other = opened(&path);
            if writes {
                note(&mut other, 26, "theirs");
            }
            drop(other);
            // Where this connection has the pages in memory the file is asked all the same.
            store.contents().unwrap();
            spoil(&path, &fs::read(&old).unwrap());
            assert_eq!(settled(&store), Some(Displaced::Overwritten), "{writes}");
            store.leave();
        }
    }

    #[test]
    fn an_earlier_state_of_a_diary_without_acts_is_noticed_too() {
        let (folder, path, mut store) = made();
        (1..20).for_each(|day| note(&mut store, day, "words"));
        let old = copied(&store, &folder);
        let day = |day| Day::from_ymd(2026, 3, day).unwrap();
        let erased = store.erase(Erasure::Days(day(1), day(3)));
        erased.unwrap();
        is_noticed_in_its_earlier_state(store, &path, &old);
    }

    #[test]
    fn an_earlier_state_is_noticed_where_only_what_is_no_act_changed_since() {
        let (folder, path, mut store) = made();
        note(&mut store, 1, "words");
        let old = copied(&store, &folder);
        for words in ["one", "two"] {
            let day = Day::from_ymd(2026, 3, 9).unwrap();
            let noted: Result<(), StoreError> =
                store.transact(|tables| tables.put_note(day, Some(words), Moment(0)));
            noted.unwrap();
        }
        is_noticed_in_its_earlier_state(store, &path, &old);
    }

    #[test]
    fn a_state_that_this_diary_was_in_or_that_came_of_it_elsewhere_is_no_later_one() {
        let (folder, path, mut store) = made();
        note(&mut store, 1, "first");
        let old = copied(&store, &folder);
        for goes_on in [false, true] {
            undo(&mut store);
            note(&mut store, 2, "in its place");
            undo(&mut store);
            if goes_on {
                let mut elsewhere = opened(&old);
                (3..9).for_each(|day| note(&mut elsewhere, day, "elsewhere"));
            }
            drop(opened(&path));
            let known = fs::read(&path).unwrap();
            write_over(&path, &fs::read(&old).unwrap());
            assert_eq!(settled(&store), Some(Displaced::Overwritten), "{goes_on}");
            write_over(&path, &known);
            store.know_anew();
        }
        store.leave();
    }

    #[test]
    fn acts_that_others_took_back_or_went_on_with_before_they_wrote_are_no_overwriting() {
        let (_folder, path, mut store) = made();
        (1..12).for_each(|day| note(&mut store, day, "words"));
        let mut other = opened(&path);
        for _ in 0..3 {
            undo(&mut other);
        }
        note(&mut other, 20, "in their place");
        drop(other);
        assert_eq!(settled(&store), None);
        let mut other = opened(&path);
        for (at, words) in [(90_000, "a"), (90_001, "ab"), (90_002, "abc")] {
            let spell = other.transact(|tables| -> Result<(), StoreError> {
                let day = Day::from_ymd(2026, 3, 20).unwrap();
                tables.put_note(day, Some(words), Moment(0))?;
                tables.record_spell("{}", Moment(at))?;
                Ok(())
            });
            spell.unwrap();
        }
        drop(other);
        assert_eq!(settled(&store), None);
        note(&mut store, 21, "and by this one");
    }

    #[test]
    fn what_other_programs_wrote_one_after_the_other_is_no_overwriting() {
        let (_folder, path, mut store) = made();
        note(&mut store, 1, "first");
        for turn in 2..6 {
            for day in [turn, turn + 10] {
                let mut other = opened(&path);
                note(&mut other, day, "theirs");
                note(&mut other, day, "theirs again");
                drop(other);
            }
            let mut other = opened(&path);
            undo(&mut other);
            drop(other);
            assert_eq!(settled(&store), None);
            assert!(!store.is_doubted());
            note(&mut store, turn + 20, "and by this one");
        }
        store.check_fully().unwrap();
    }

    #[test]
    fn a_copy_that_was_put_back_and_written_to_before_anybody_looked_is_no_overwriting() {
        let (folder, path, mut store) = made();
        (1..12).for_each(|day| note(&mut store, day, "words"));
        let copy = copied(&store, &folder);
        (12..20).for_each(|day| note(&mut store, day, "words"));
        let someones = folder.path().join("someones.sqlite");
        (1..9).for_each(|day| note(&mut opened(&someones), day, "others"));
        for (at, from) in [(1, &copy), (2, &someones), (3, &copy)] {
            assert_eq!(settled(&store), None);
            let restored = restore(&path, from, Moment(at)).unwrap();
            let theirs = format!("theirs {at}");
            (20..23).for_each(|day| note(&mut opened(&path), day, &theirs));
            assert_eq!(settled(&store), None, "{at}");
            assert!(!store.is_doubted());
            let kept = restored.set_aside.unwrap();
            take_back(&path, &kept, Moment(at + 10)).unwrap();
            note(&mut opened(&path), 24, "theirs");
            assert_eq!(settled(&store), None, "taken back {at}");
            // What is set aside twice is kept once, in the state it was in first.
            note(&mut store, 25, &format!("and by this one {at}"));
        }
        // What was set aside earlier proves nothing.
        let old = fs::read(&copy).unwrap();
        let an_hour_ago = SystemTime::now() - Duration::from_hours(1);
        for copy in CopiesPlace::of(&path).copies() {
            let copy = fs::File::options().append(true).open(copy.path).unwrap();
            copy.set_modified(an_hour_ago).unwrap();
        }
        drop(opened(&path));
        assert_eq!(settled(&store), None);
        write_over(&path, &old);
        assert_eq!(settled(&store), Some(Displaced::Overwritten));
        store.leave();
    }

    #[test]
    fn what_is_written_over_while_this_diary_writes_is_not_taken_for_its_own() {
        let (folder, path, mut store) = made();
        note(&mut store, 1, "first");
        let old = copied(&store, &folder);
        assert!(store.gather());
        let over = store.transact(|tables| -> Result<(), StoreError> {
            tables.put_note(Day::from_ymd(2026, 3, 2).unwrap(), Some("x"), Moment(0))?;
            write_over(&path, &fs::read(&old).unwrap());
            Ok(())
        });
        over.unwrap();
        assert_eq!(settled(&store), Some(Displaced::Overwritten));
        store.leave();
    }

    #[test]
    fn a_diary_that_is_closed_at_once_writes_nothing_into_what_came_in_its_place() {
        let (folder, path, mut store) = made();
        note(&mut store, 1, "first");
        let old = copied(&store, &folder);
        note(&mut store, 2, "last");
        let put = fs::read(&old).unwrap();
        write_over(&path, &put);
        drop(store);
        assert_eq!(fs::read(&path).unwrap(), put);
    }
}
