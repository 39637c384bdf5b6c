//! The copy of what was written since the last one, made when a diary is closed: what was noted after the copy of the day must not
//! hang on the one file. Made as every copy is; only then the one of earlier that day goes, and only if everything in it is in this
//! one.

use std::fs;
use std::path::{Path, PathBuf};

use super::folder::{CopiesPlace, KeptCopy};
use super::keep::keep_daily_copy;
use super::name::CopyReason;
use crate::domain::{Day, Moment, Now};
use crate::store::erase::OF_DAYS;
use crate::store::open::address_alone;
use crate::store::{IfMissing, Store, StoreError, file_mark};

/// A larger diary is copied once a day, beside its window.
const MOST_BYTES: u64 = 64_000_000;
/// Whether as many acts were done as in the copy of earlier that day, and none of that copy's is another here. A spell of typing that
/// went on since counts as another: that copy is kept once too often.
const GOES_ON: &str = "
    SELECT
        coalesce((SELECT seq FROM main.sqlite_sequence WHERE name = 'undo_step'), 0)
            >= coalesce((SELECT seq FROM earlier.sqlite_sequence WHERE name = 'undo_step'), 0)
        AND NOT EXISTS (
            SELECT 1 FROM earlier.undo_step AS there
            JOIN main.undo_step AS here ON here.id = there.id
            WHERE here.done_at <> there.done_at
        )";

/// Copies a diary that nobody here has open any more, if something was written since its newest copy. Of one that may be another one
/// by mistake, or an earlier state, the copy counts as set aside: it takes no other's place, and is not the first to be put back.
///
/// # Errors
/// As [`Store::back_up`]; the copies that are there stay then.
pub fn keep_closing_copy(
    path: &Path,
    is_known: bool,
    now: Now,
) -> Result<Option<PathBuf>, StoreError> {
    if is_large(path) {
        return Ok(None);
    }
    let store = Store::open(path, IfMissing::Fail)?;
    if store.is_read_only() {
        return Ok(None);
    }
    let made = store.keep_closing_copy(is_known, now);
    match made {
        // All of the copy was checked, and it is the same.
        Ok(Some(_)) => store.trust()?,
        _ => store.check_quickly()?,
    }
    made
}

/// Makes the copy of the day of a diary that was just opened, or one of what was written since and is in none: the program was
/// killed, or no copy could be made when it was closed.
///
/// # Errors
/// As [`Store::back_up`]; the copies that are there stay then.
pub fn keep_first_copy(path: &Path, now: Now) -> Result<Option<PathBuf>, StoreError> {
    if let Some(made) = keep_daily_copy(path, now)? {
        return Ok(Some(made));
    }
    if is_large(path) {
        return Ok(None);
    }
    Store::open_beside(path)?.keep_closing_copy(true, now)
}

fn is_large(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.len() > MOST_BYTES)
}

impl Store {
    fn keep_closing_copy(&self, is_known: bool, now: Now) -> Result<Option<PathBuf>, StoreError> {
        let Some(place) = self.copies_place()? else {
            return Ok(None);
        };
        if self.is_in_newest(&place, now.moment)? || !self.has_entries()? {
            return Ok(None);
        }
        if !is_known {
            return self.keep_copy(CopyReason::SetAside, now.moment);
        }
        let earlier = made_today(&place, now);
        let made = self.keep_copy(CopyReason::Daily, now.moment)?;
        if earlier.is_empty() {
            self.clear_out_copies(now)?;
        }
        for old in earlier {
            let holds = |made: &PathBuf| holds_all_of(made, &old.path).unwrap_or(false);
            let is_needless = made.as_ref().is_some_and(holds);
            if is_needless && let Err(err) = fs::remove_file(&old.path) {
                log::warn!("earlier copy of the day stays: {err}");
            }
        }
        Ok(made)
    }

    /// Whether nothing was written since the newest copy in the folder where copies go.
    fn is_in_newest(&self, place: &CopiesPlace, now: Moment) -> Result<bool, StoreError> {
        let state = file_mark::present(&self.conn)?;
        let copies = place.to_put_back(now);
        let newest = copies
            .iter()
            .find(|copy| copy.path.parent() == Some(place.target()));
        let state_of = |copy: &KeptCopy| {
            let copy = Self::open_as_it_is(&copy.path).ok()?;
            file_mark::present(&copy.conn).ok()
        };
        Ok(newest.and_then(state_of) == Some(state))
    }
}

/// Whether every entry of the `earlier` copy is in this one too, as it was or changed since. Counted by SQLite, in a fraction of the
/// time that reading both would take. What is changed since is told from what is not changed yet by the acts: a diary that was put
/// back in an earlier state has the same days with other answers.
fn holds_all_of(copy: &Path, earlier: &Path) -> Result<bool, StoreError> {
    let copy = Store::open_as_it_is(copy)?;
    let attach = "ATTACH ?1 AS earlier";
    copy.conn.execute(attach, [address_alone(earlier)])?;
    if !copy.conn.query_row(GOES_ON, [], |row| row.get(0))? {
        return Ok(false);
    }
    for (table, day, _) in OF_DAYS {
        let same = copy.key_names(table)?.into_iter().chain([day.to_owned()]);
        let same: Vec<String> = same
            .map(|column| format!("here.{column} = there.{column}"))
            .collect();
        let sql = format!(
            "SELECT 1 FROM earlier.{table} AS there WHERE NOT EXISTS
             (SELECT 1 FROM main.{table} AS here WHERE {})",
            same.join(" AND ")
        );
        copy.tables();
        if copy.conn.prepare(&sql)?.exists([])? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The copies that the program made by itself today.
fn made_today(place: &CopiesPlace, now: Now) -> Vec<KeptCopy> {
    let day = |at: Moment| -> Option<Day> { now.zone.civil(at).map(|(day, _)| day) };
    let mut copies = place.copies();
    copies.retain(|copy| {
        copy.reason == CopyReason::Daily
            && copy.path.parent() == Some(place.target())
            && copy.at <= now.moment
            && day(copy.at).is_some_and(|made| day(now.moment) == Some(made))
    });
    copies
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Zone;

    const NOON: i64 = 1_795_348_800;

    fn now(at: i64) -> Now {
        Now {
            moment: Moment(at),
            zone: Zone::Fixed(0),
        }
    }

    fn note(path: &Path, day: u32, words: Option<&str>) {
        let mut store = Store::open(path, IfMissing::Create).unwrap();
        let day = Day::from_ymd(2026, 3, day).unwrap();
        store
            .transact(|tables| tables.put_note(day, words, Moment(0)))
            .unwrap();
    }

    fn notes(copy: &Path) -> usize {
        let copy = Store::open_as_it_is(copy).unwrap();
        copy.contents().unwrap().entries
    }

    fn copies(path: &Path) -> Vec<usize> {
        let copies = CopiesPlace::of(path).copies();
        copies.iter().map(|copy| notes(&copy.path)).collect()
    }

    #[test]
    fn what_was_written_since_the_copy_of_the_day_is_in_a_copy_once_the_diary_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        note(&path, 1, Some("one"));
        assert!(keep_closing_copy(&path, true, now(NOON)).unwrap().is_some());
        assert_eq!(keep_closing_copy(&path, true, now(NOON + 5)).unwrap(), None);
        note(&path, 2, Some("two"));
        keep_closing_copy(&path, true, now(NOON + 60))
            .unwrap()
            .unwrap();
        assert_eq!(copies(&path), [2], "the one of noon is in it");
        // What was deleted since is in the earlier copy alone, which stays.
        note(&path, 1, None);
        keep_closing_copy(&path, true, now(NOON + 120))
            .unwrap()
            .unwrap();
        assert_eq!(copies(&path), [1, 2]);
        note(&path, 3, Some("three"));
        keep_closing_copy(&path, true, now(NOON + 86_400))
            .unwrap()
            .unwrap();
        assert_eq!(copies(&path), [2, 1, 2], "others are of other days");
        let left = fs::read_dir(folder.path()).unwrap();
        assert_eq!(left.count(), 2, "the diary and the folder of its copies");
    }

    #[test]
    fn what_no_copy_was_made_of_at_closing_is_in_one_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        note(&path, 1, Some("one"));
        keep_first_copy(&path, now(NOON)).unwrap().unwrap();
        assert_eq!(keep_first_copy(&path, now(NOON + 5)).unwrap(), None);
        note(&path, 2, Some("two"));
        keep_first_copy(&path, now(NOON + 60)).unwrap().unwrap();
        assert_eq!(copies(&path), [2]);
    }

    /// Each with its act, at that time.
    fn act(path: &Path, words: &str, at: i64) {
        let mut store = Store::open(path, IfMissing::Create).unwrap();
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        let done = store.transact(|tables| -> Result<(), StoreError> {
            tables.put_note(day, Some(words), Moment(at))?;
            tables.record_step("{}", Moment(at), None)?;
            Ok(())
        });
        done.unwrap();
    }

    #[test]
    fn a_copy_with_later_acts_than_the_diary_has_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        act(&path, "mild", 1);
        let old = fs::read(&path).unwrap();
        act(&path, "severe", 2);
        let later = keep_closing_copy(&path, true, now(NOON)).unwrap().unwrap();
        // An earlier state has the same days.
        fs::write(&path, &old).unwrap();
        keep_closing_copy(&path, true, now(NOON + 60)).unwrap();
        assert!(later.exists());
        // So it has when as much was done in it since.
        act(&path, "moderate", 3);
        act(&path, "none", 4);
        keep_closing_copy(&path, true, now(NOON + 120)).unwrap();
        assert!(later.exists());
        // What goes on from all of them takes their place.
        fs::remove_file(&later).unwrap();
        act(&path, "none again", 5);
        keep_closing_copy(&path, true, now(NOON + 180)).unwrap();
        assert_eq!(copies(&path), [1]);
    }

    #[test]
    fn one_that_cannot_be_made_leaves_the_earlier_one_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        note(&path, 1, Some("one"));
        let first = keep_closing_copy(&path, true, now(NOON)).unwrap().unwrap();
        // What the last of these words lie in is damaged: nothing but reading all of it shows that.
        note(&path, 2, Some(&"words ".repeat(3_000)));
        let mut bytes = fs::read(&path).unwrap();
        let end = bytes.len() - 8_192;
        bytes[end..].fill(0xa5);
        fs::write(&path, bytes).unwrap();
        let kept = fs::read(&first).unwrap();
        let store = Store::open(&path, IfMissing::Fail).unwrap();
        store.keep_closing_copy(true, now(NOON + 60)).unwrap_err();
        assert_eq!(copies(&path), [1]);
        assert_eq!(fs::read(&first).unwrap(), kept);
    }
}
