//! What is remembered of a diary outside its file, so that another one in its place, or an earlier state of it, does not pass for it:
//! which diary it is, how much it held and which act was its newest. Nothing of what was noted.

use std::path::{Path, PathBuf};

use rusqlite::OptionalExtension as _;
use serde::{Deserialize, Serialize};

use super::file_mark::{self, Mark, State};
use super::{CopiesPlace, Difference, KeptCopy, Store, StoreError, is_open_here};
use crate::domain::{Day, Moment};

const NEWEST_STEP: &str = "SELECT id, done_at FROM undo_step ORDER BY id DESC LIMIT 1";
const HAS_STEP: &str = "SELECT 1 FROM undo_step WHERE id = ?1 AND done_at = ?2";

/// Number and moment of an act.
pub(super) type Step = (i64, i64);

/// What is remembered of a diary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint {
    /// What tells it from other diaries, if it has that yet.
    id: Option<String>,
    /// The state its last change led to.
    state: State,
    /// Number and moment of its newest act, if it can be taken back.
    step: Option<Step>,
    /// How many entries it held.
    pub entries: usize,
    newest: Option<i32>,
    /// What lay in its place since was not this, and nobody has said yet that it is right.
    #[serde(default)]
    is_missed: bool,
    /// Where what was there lies since a command put a copy back, until that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    put_back: Option<PathBuf>,
    /// Where all of it lies, if that is not among its copies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kept_in: Option<PathBuf>,
    /// The log that may hold what was noted last, if it is in no copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    log_aside: Option<PathBuf>,
}

/// What lies in a diary's place is not what was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlike {
    /// It is another diary, and not an earlier state of the same.
    pub is_another: bool,
    /// What was there.
    pub then: Fingerprint,
    /// What is there.
    pub now: Fingerprint,
    /// The copy that has all of what was there, if there is one.
    pub kept: Option<KeptCopy>,
    /// What would go and come if what was there were put back, if that is known.
    pub difference: Option<Difference>,
}

impl Unlike {
    /// Whether it plainly holds less, and is not an earlier state of as many entries.
    pub fn is_less(&self) -> bool {
        self.now.entries < self.then.entries || self.now.newest < self.then.newest
    }
}

impl Fingerprint {
    /// The newest day with an entry.
    pub fn newest(&self) -> Option<Day> {
        self.newest.and_then(|day| Day::from_number(day).ok())
    }

    /// The same, to be asked for until the person says what is right.
    #[must_use]
    pub fn missed(mut self) -> Self {
        self.is_missed = true;
        self
    }

    /// The same, as it was in a state that only this log leads to.
    #[must_use]
    pub(super) fn missed_with_log(self, state: State, log: PathBuf) -> Self {
        Self {
            state,
            log_aside: Some(log),
            ..self.missed()
        }
    }

    /// The log that may hold what was noted last, while it is there.
    pub fn log_aside(&self) -> Option<&Path> {
        self.log_aside.as_deref().filter(|log| log.is_file())
    }

    /// The same, of a diary that a copy was put back into; what was there lies at `kept`.
    #[must_use]
    pub fn put_back(mut self, kept: PathBuf) -> Self {
        self.put_back = Some(kept);
        self
    }

    /// The same, of which a copy lies in the folder `kept_in`, which its diary does not know of.
    #[must_use]
    pub fn kept_in(mut self, folder: Option<PathBuf>) -> Self {
        self.kept_in = folder;
        self
    }

    /// A folder with a copy of it that its diary may not know of.
    pub fn kept_elsewhere(&self) -> Option<&Path> {
        self.kept_in.as_deref()
    }

    /// Where what was there lies, if a copy was put back and that is still to be said.
    pub const fn take_put_back(&mut self) -> Option<PathBuf> {
        self.put_back.take()
    }

    /// When its newest act was done.
    pub fn changed_at(&self) -> Option<Moment> {
        self.step.map(|(_, done_at)| Moment(done_at))
    }

    /// Whether a copy is in just this state.
    pub(super) fn is_state_of(&self, copy: &KeptCopy) -> bool {
        !is_open_here(&copy.path) && file_mark::is_in_state(&copy.path, self.state).unwrap_or(false)
    }

    /// As it is kept in a file.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what was kept; `None` of something else.
    pub fn from_json(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }
}

impl CopiesPlace {
    /// The newest copy that has all of what is remembered of a diary, and nothing else.
    pub fn in_state_of(&self, remembered: &Fingerprint) -> Option<KeptCopy> {
        let mut copies = self.copies().into_iter();
        copies.find(|copy| remembered.is_state_of(copy))
    }
}

impl Store {
    /// What is to be remembered of this diary.
    pub fn fingerprint(&self) -> Result<Fingerprint, StoreError> {
        let contents = self.contents()?;
        let step = self
            .conn
            .query_row(NEWEST_STEP, [], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(Fingerprint {
            id: self.tables().known_mark()?,
            state: file_mark::present(&self.conn)?.state(),
            step,
            entries: contents.entries,
            newest: contents.newest_of_all.map(Day::number),
            is_missed: false,
            put_back: None,
            kept_in: None,
            log_aside: None,
        })
    }

    /// Whether this is another diary than the one that is remembered, or holds less than it did. One that goes on from there is
    /// neither, whatever was deleted or taken back in it.
    pub fn unlike(&self, then: &Fingerprint) -> Result<Option<Unlike>, StoreError> {
        let goes_on = |mark: Mark| mark.follows(then.state);
        if then.entries == 0 || file_mark::present(&self.conn).is_ok_and(goes_on) {
            return Ok(None);
        }
        let now = self.fingerprint()?;
        let is_another = then.id.is_some() && now.id.is_some() && then.id != now.id;
        let has_step = |step| self.conn.prepare(HAS_STEP)?.exists(step);
        // Of what is missed the question stands until it is answered.
        if !is_another && !then.is_missed && then.step.map(has_step).transpose()? == Some(true) {
            return Ok(None);
        }
        let is_earlier = now.step.is_some_and(|now| {
            let number = |step: Step| step.0;
            then.step.is_some_and(|then| number(now) < number(then))
        });
        let found = Unlike {
            is_another,
            kept: None,
            difference: None,
            now,
            then: then.clone(),
        };
        if !(is_another || is_earlier || then.is_missed || found.is_less()) {
            return Ok(None);
        }
        let place = self.copies_place()?;
        let kept = place.and_then(|place| place.in_state_of(then));
        let copy = kept
            .as_ref()
            .and_then(|kept| self.compared_with(&kept.path).ok());
        let difference = copy.and_then(|copy| copy.difference);
        Ok(Some(Unlike {
            kept,
            difference,
            ..found
        }))
    }

    /// Gives a diary of an earlier version what tells it from others.
    pub fn make_known(&mut self) -> Result<(), StoreError> {
        if self.is_read_only() || self.tables().known_mark()?.is_some() {
            return Ok(());
        }
        self.transact_uncaptured(|tables| tables.diary_mark().map(drop))
    }

    /// Whether this diary and another one are surely two.
    pub(super) fn is_another(&self, other: &Self) -> bool {
        let id = |store: &Self| store.tables().known_mark().ok().flatten();
        let (one, other) = (id(self), id(other));
        one.is_some() && other.is_some() && one != other
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::store::{CopyReason, IfMissing};

    fn open(path: &Path) -> Store {
        Store::open(path, IfMissing::Create).unwrap()
    }

    fn note(store: &mut Store, day: u32) {
        let day = Day::from_ymd(2026, 3, day).unwrap();
        store
            .transact(|tables| -> Result<(), StoreError> {
                tables.put_note(day, Some("words"), Moment(0))?;
                tables.record_step("{}", Moment(i64::from(day.number())), None)?;
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn another_diary_and_an_earlier_state_are_told_from_one_that_went_on() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let mut store = open(&at("diary.sqlite"));
        (1..=3).for_each(|day| note(&mut store, day));
        let early = store.keep_copy(CopyReason::Daily, Moment(1)).unwrap();
        (4..=5).for_each(|day| note(&mut store, day));
        let json = store.fingerprint().unwrap().to_json();
        let then = Fingerprint::from_json(&json).unwrap();
        assert_eq!((then.entries, then.newest().map(Day::month)), (5, Some(3)));
        assert_eq!(store.unlike(&then).unwrap(), None);
        let earlier = Store::open_further(&early.unwrap()).unwrap();
        let found = earlier.unlike(&then).unwrap().unwrap();
        assert!(!found.is_another && found.now.entries == 3);
        // Taken back and deleted, here or on another computer.
        for _ in 0..3 {
            store
                .transact(|tables| tables.undo_newest().map(drop))
                .unwrap();
        }
        assert_eq!(store.unlike(&then).unwrap(), None);
        let mut other = open(&at("other.sqlite"));
        assert!(other.is_another(&store) && !store.is_another(&store));
        (1..=9).for_each(|day| note(&mut other, day));
        assert!(other.unlike(&then).unwrap().unwrap().is_another);
        let empty = open(&at("empty.sqlite"));
        let found = empty.unlike(&then).unwrap().unwrap();
        assert_eq!((found.now.entries, found.now.newest()), (0, None));
        let nothing = empty.fingerprint().unwrap();
        assert_eq!(other.unlike(&nothing).unwrap(), None, "there was nothing");
    }
}
