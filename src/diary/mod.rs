//! The one door for writes: [`Diary::apply`] turns a [`Command`] into one transaction, one undo step and the [`Changes`] that
//! say what to load again. Knows no words, no screen and no clock (`now` is handed in).

mod act;
mod answered_days;
mod answers;
mod brought;
mod brought_readings;
mod brought_rows;
mod command;
mod erase;
mod error;
mod events;
mod export;
mod factors;
mod file;
mod foods;
mod hint_facts;
mod import;
mod import_beside;
mod import_plan;
mod intake;
mod known;
mod labs;
mod left;
mod marks;
mod medicines;
mod merge;
mod notes;
mod page;
mod pauses;
mod pressure;
mod products;
mod profile_setting;
pub mod sample;
mod sample_file;
mod search;
mod settings;
mod sign_moments;
mod signs;
mod waiting;
mod words;
mod writer;

use std::path::{Path, PathBuf};

use crate::domain::{Day, Now, Sign};
use crate::store::{Carried, IfMissing, Store, StoreError, Tables, UndoStep};

pub use crate::store::{Changes, Merged, RowDifference};
pub use act::{Act, IntakeAct, MedicineChange, OwnFoodChange, ProductChange, RecordAct};
pub use brought::{BroughtCounts, FoodWords};
pub use command::{Command, DayLog};
pub use erase::Erased;
pub use error::{DiaryError, Thing};
pub use export::Protected;
pub use factors::FactorChange;
pub use import::{Clash, ClashOf, Import, ImportReport, ImportedAnswer, ImportedMoment};
pub use intake::{IntakeCommand, USE_DAYS};
pub use known::Snapshot;
pub use labs::LabCommand;
pub use medicines::MedicineCommand;
pub use merge::{Incoming, OtherDiary};
pub use page::{DayPage, OPEN_DAYS_BACK, RECENT_DAYS};
pub use pauses::{PauseCommand, check_stretch};
pub use sample_file::{SAMPLE_SEED, SampleWords};
pub use search::{FoundAll, FoundDay, FoundWords, Search, SearchEntry, SearchNames, SearchPlace};
use waiting::Waiting;
pub use waiting::WhyWaiting;

pub use settings::{FIRST_BIRTH_YEAR, SETTING_KEYS, Setting, Settings};
pub use signs::{SignChange, SignPast};
pub use words::{free_name, portion_words};

/// An open diary.
#[derive(Debug)]
pub struct Diary {
    store: Store,
    settings: Settings,
    /// What cannot be written at once is held back.
    holds: bool,
    waiting: Option<Box<Waiting>>,
    refused: Vec<(Act, DiaryError)>,
    /// How it was, and what had been written here by then.
    snapshot: Option<(Snapshot, Carried)>,
    /// The damaged file that it was read from, if it has none of its own.
    salvaged_from: Option<PathBuf>,
}

/// What an act did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// What to load again; empty if the act changed nothing.
    pub changes: Changes,
    /// What was done, undone or done again; `None` if nothing was.
    pub act: Option<Act>,
}

impl Diary {
    /// Opens the diary at `path`, making it if there is none and `if_missing` says so.
    ///
    /// # Errors
    /// What is wrong with the file; it is left as it is.
    pub fn open(path: &Path, if_missing: IfMissing) -> Result<Self, StoreError> {
        let store = Store::open(path, if_missing)?;
        if !store.is_checked_fully() {
            store.check_quickly().map_err(|err| err.at(path))?;
        }
        Self::from_store(store)
    }

    /// As [`Diary::open`], but all of the file is checked if it was not for a week.
    ///
    /// # Errors
    /// As [`Diary::open`].
    pub fn open_with_check(
        path: &Path,
        if_missing: IfMissing,
        now: Now,
    ) -> Result<Self, StoreError> {
        let mut store = Store::open(path, if_missing)?;
        if store.is_check_due(now.moment)? {
            store.check_fully()?;
            store.note_checked(now.moment);
        } else if !store.is_checked_fully() {
            store.check_quickly()?;
        }
        Self::from_store(store)
    }

    /// Opens a diary that is known to be whole, because it is open already.
    ///
    /// # Errors
    /// As [`Diary::open`], but for damage inside the file.
    pub fn open_checked(path: &Path, if_missing: IfMissing) -> Result<Self, StoreError> {
        Self::from_store(Store::open(path, if_missing)?)
    }

    /// The diary at `path` once more, for reading, where it is open already.
    pub fn open_further(path: &Path) -> Result<Self, StoreError> {
        Self::from_store(Store::open_further(path)?)
    }

    /// A diary that is nowhere on disk.
    pub fn in_memory() -> Result<Self, StoreError> {
        Self::from_store(Store::in_memory()?)
    }

    fn from_store(store: Store) -> Result<Self, StoreError> {
        let settings = Settings::load(store.tables())?;
        Ok(Self {
            store,
            settings,
            holds: false,
            waiting: None,
            refused: Vec::new(),
            salvaged_from: None,
            snapshot: None,
        })
    }

    /// The file, unless it is nowhere.
    pub fn path(&self) -> Option<&Path> {
        self.store.path()
    }

    /// Whether it can only be read because the disk is full.
    pub fn lacks_room(&self) -> bool {
        self.store.lacks_room()
    }

    /// Whether it is a copy that the program keeps, and so only read.
    pub fn is_copy(&self) -> bool {
        self.store.is_copy()
    }

    /// Whether the file can only be read.
    pub fn is_read_only(&self) -> bool {
        self.store.is_read_only()
    }

    /// The tables, for reading; with what is not saved yet.
    pub(super) fn tables(&self) -> Tables<'_> {
        self.shown().tables()
    }

    /// Settings that belong to this diary.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The diary day of `now`.
    pub fn today(&self, now: Now) -> Day {
        now.diary_day(self.settings.day_start)
    }

    /// The last day that can be filled in: today, or a day that is filled in already because it was today before a journey to the
    /// west.
    pub fn last_day(&self, now: Now) -> Result<Day, StoreError> {
        let reach = now.latest_day(self.settings.day_start);
        let last = self.tables().last_answered_day(reach)?;
        Ok(self.today(now).max(last.unwrap_or(Day::MIN)))
    }

    /// All signs, in the person's order.
    pub fn signs(&self) -> Result<Vec<Sign>, StoreError> {
        self.tables().signs()
    }

    /// The act that undo would take back.
    pub fn undoable(&self) -> Result<Option<Act>, StoreError> {
        Ok(self
            .tables()
            .newest_step()?
            .and_then(|step| Act::from_json(&step.act)))
    }

    /// The act that redo would do again.
    pub fn redoable(&self) -> Result<Option<Act>, StoreError> {
        Ok(self
            .tables()
            .oldest_undone_step()?
            .and_then(|step| Act::from_json(&step.act)))
    }

    /// What was done so far is where the diary begins: undo does not go behind it.
    pub fn begin_here(&mut self) -> Result<(), DiaryError> {
        self.store
            .transact(|tables: Tables<'_>| tables.forget_steps())?;
        Ok(())
    }

    /// The act that undo would take back, as the diary recorded it.
    pub fn newest_step(&self) -> Result<Option<UndoStep>, StoreError> {
        self.tables().newest_step()
    }

    /// Every act that can be taken back.
    pub fn done_steps(&self) -> Result<Vec<UndoStep>, StoreError> {
        self.tables().done_steps()
    }

    /// Takes the newest act back.
    pub fn undo(&mut self) -> Result<Done, DiaryError> {
        if let Some(done) = self.take_back_held()? {
            return Ok(done);
        }
        let step = self
            .store
            .transact(|tables: Tables<'_>| tables.undo_newest())?;
        self.done_again(step)
    }

    /// Does the act again that was taken back last.
    pub fn redo(&mut self) -> Result<Done, DiaryError> {
        if !self.try_again()? {
            return Err(StoreError::Locked.into());
        }
        let step = self
            .store
            .transact(|tables: Tables<'_>| tables.redo_oldest())?;
        self.done_again(step)
    }

    fn done_again(&mut self, step: Option<(UndoStep, Changes)>) -> Result<Done, DiaryError> {
        let Some((step, changes)) = step else {
            return Ok(Done {
                changes: Changes::default(),
                act: None,
            });
        };
        self.reload_settings(changes)?;
        Ok(Done {
            changes,
            act: Act::from_json(&step.act),
        })
    }

    fn reload_settings(&mut self, changes: Changes) -> Result<(), StoreError> {
        if changes.settings {
            self.settings = Settings::load(self.tables())?;
        }
        Ok(())
    }

    /// A number that changes when another program has written to the file.
    pub fn version(&self) -> Result<i64, StoreError> {
        self.store.data_version()
    }

    /// Loads the settings again, after another program wrote to the file.
    pub fn refresh(&mut self) -> Result<(), StoreError> {
        self.reload_settings(Changes::ALL)
    }
}
