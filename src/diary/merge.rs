//! The whole diary on its way out and another one on its way in. Another diary is put into memory first, whatever it comes from, and
//! read there as a diary; joining it is one act, which undo takes back.

use std::path::Path;

use super::{Act, Diary, DiaryError, Settings};
use crate::domain::stored::{Ahead, KeepsRows, TakesRows};
use crate::domain::{Day, Headway, Now};
use crate::store::{Changes, CopyReason, Filling, Merged, Store, StoreError};

/// Another diary, in memory.
#[derive(Debug)]
pub struct OtherDiary {
    store: Store,
    settings: Settings,
    ahead: Vec<Ahead>,
}

/// Another diary that is being filled with rows from a file.
#[derive(Debug)]
pub struct Incoming(Filling);

impl Incoming {
    /// An empty one whose tables are of the step `form`. Rows about days after `latest` are left out.
    ///
    /// # Errors
    /// [`StoreError::Newer`] if this program does not know that step yet.
    pub fn new(form: i64, latest: Day) -> Result<Self, StoreError> {
        Filling::new(form, latest).map(Self)
    }

    /// Where its rows are kept.
    pub fn rows(&mut self) -> &mut dyn KeepsRows {
        &mut self.0
    }

    /// The diary it has become.
    ///
    /// # Errors
    /// [`StoreError::Value`] with the place of what cannot be in a diary.
    pub fn finish(self) -> Result<OtherDiary, StoreError> {
        let (store, ahead) = self.0.finish()?;
        OtherDiary::of(store, ahead)
    }
}

impl OtherDiary {
    /// The diary in another file, which is left as it is; without the rows about days after `latest`.
    pub fn open(path: &Path, latest: Day) -> Result<Self, StoreError> {
        let (store, ahead) = Store::of_another(path, latest)?;
        Self::of(store, ahead)
    }

    fn of(store: Store, ahead: Vec<Ahead>) -> Result<Self, StoreError> {
        let settings = Settings::load(store.tables())?;
        Ok(Self {
            store,
            settings,
            ahead,
        })
    }

    /// The rows of it that are left out, as their days have not come yet.
    pub fn ahead(&self) -> &[Ahead] {
        &self.ahead
    }

    /// Whether its days are made up.
    pub const fn is_sample(&self) -> bool {
        self.settings.sample
    }
}

impl Diary {
    /// The step of the tables whose rows [`Diary::hand_on`] hands on.
    pub fn form() -> i64 {
        Store::form()
    }

    /// Hands on every row that is about the person, as they all are at one moment; false if no more were wanted.
    pub fn hand_on(&self, takes: &mut dyn TakesRows) -> Result<bool, StoreError> {
        let waiting = self.waiting.as_ref();
        waiting
            .map_or(&self.store, |waiting| &waiting.shadow)
            .hand_on(takes)
    }

    /// Joins another diary to this one: what only that has is added, and where both have something the one written later stays. With
    /// `dry_run` it says what would happen and what would change, and nothing is written.
    ///
    /// # Errors
    /// Why it was refused; nothing has changed then. [`DiaryError::AnotherPerson`] if both have a name, and not the same.
    pub fn merge(
        &mut self,
        other: &OtherDiary,
        file_name: &str,
        now: Now,
        dry_run: bool,
    ) -> Result<(Merged, Changes), DiaryError> {
        let headway = Headway::new(&|_, _| true);
        if dry_run {
            self.try_merge_watched(other, file_name, now, &headway)
        } else {
            self.merge_watched(other, file_name, now, &headway)
        }
    }

    /// What [`Diary::merge`] would do, tried in memory; tells how far it is.
    ///
    /// # Errors
    /// As [`Diary::merge`]; [`StoreError::Stopped`] if it was stopped.
    pub fn try_merge_watched(
        &mut self,
        other: &OtherDiary,
        file_name: &str,
        now: Now,
        headway: &Headway<'_>,
    ) -> Result<(Merged, Changes), DiaryError> {
        self.check_mergeable(other)?;
        let mut trial = self.store.trial()?;
        let act = |merged: &Merged| import_act(file_name, merged);
        Ok(trial.merge(&other.store, act, now.moment, headway)?)
    }

    /// As [`Diary::merge`], and tells how far it is.
    ///
    /// # Errors
    /// As [`Diary::merge`]; [`StoreError::Stopped`] if it was stopped.
    pub fn merge_watched(
        &mut self,
        other: &OtherDiary,
        file_name: &str,
        now: Now,
        headway: &Headway<'_>,
    ) -> Result<(Merged, Changes), DiaryError> {
        self.check_mergeable(other)?;
        // Tried first where there is something to join it to: what changes nothing needs no copy and takes no turn to write.
        if !self.store.is_empty()? {
            let (merged, changes) = self.try_merge_watched(other, file_name, now, headway)?;
            if changes.is_empty() {
                return Ok((merged, changes));
            }
        }
        if !self.settings.sample {
            self.store.keep_copy(CopyReason::Import, now.moment)?;
            self.store.clear_out_copies(now)?;
        }
        let act = |merged: &Merged| import_act(file_name, merged);
        let (merged, changes) = self.store.merge(&other.store, act, now.moment, headway)?;
        self.reload_settings(changes)?;
        Ok((merged, changes))
    }

    /// Refuses the diary of somebody else, and one that is joined while writing has to wait.
    fn check_mergeable(&mut self, other: &OtherDiary) -> Result<(), DiaryError> {
        if let (Some(here), Some(there)) = (&self.settings.person_name, &other.settings.person_name)
            && here.to_lowercase() != there.to_lowercase()
        {
            return Err(DiaryError::AnotherPerson {
                here: here.clone(),
                there: there.clone(),
            });
        }
        if !self.try_again()? {
            return Err(StoreError::Locked.into());
        }
        Ok(())
    }
}

fn import_act(file_name: &str, merged: &Merged) -> String {
    let act = Act::Import {
        file: file_name.to_owned(),
        added: merged.added,
        changed: merged.changed,
    };
    act.to_json()
}
