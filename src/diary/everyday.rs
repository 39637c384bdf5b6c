//! What the diary holds about days away, medicines and laboratory results, and deleting for good. Reads, but for
//! [`Diary::delete_for_good`].

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Diary;
use crate::domain::erasure::{CopyKind, CopyMade, ErasedRows, Erasure};
use crate::domain::lab::LabResult;
use crate::domain::medicine::{Medicine, MedicineId, MedicineKind, PainkillerDays};
use crate::domain::pause::Pause;
use crate::domain::{Day, Now};
use crate::store::{CopyReason, StoreError, delete_own_copies};

/// What deleting for good did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The rows that went.
    pub rows: ErasedRows,
    /// Another window or command has the diary open: a piece of its log is only cut off when that is closed.
    pub log_is_busy: bool,
}

impl Diary {
    /// All stretches of days away, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn pauses(&self) -> Result<Vec<Pause>, StoreError> {
        self.tables().pauses()
    }

    /// All medicines, in order.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn medicines(&self) -> Result<Vec<Medicine>, StoreError> {
        self.tables().medicines()
    }

    /// The days from `first` to `last` each medicine was noted on; medicines never noted are left out.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn medicine_days(
        &self,
        first: Day,
        last: Day,
    ) -> Result<BTreeMap<MedicineId, BTreeSet<Day>>, StoreError> {
        self.tables().medicine_days(first, last)
    }

    /// On how many days up to `last` each medicine was noted, and the latest of them; medicines never noted are left out.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn medicine_counts(
        &self,
        last: Day,
    ) -> Result<BTreeMap<MedicineId, (usize, Day)>, StoreError> {
        self.tables().medicine_counts(last)
    }

    /// What the months of painkillers from `first` to `last` are counted from.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn painkiller_days(&self, first: Day, last: Day) -> Result<PainkillerDays, StoreError> {
        let tables = self.tables();
        let medicines = tables.medicines()?;
        let noted = tables.medicine_days(first, last)?;
        let days_of = |counts: fn(MedicineKind) -> bool| -> BTreeSet<Day> {
            medicines
                .iter()
                .filter(|medicine| counts(medicine.kind))
                .filter_map(|medicine| noted.get(&medicine.id))
                .flatten()
                .copied()
                .collect()
        };
        Ok(PainkillerDays {
            began: tables.first_painkiller_day()?,
            taken: days_of(MedicineKind::is_painkiller),
            strict: days_of(|kind| kind == MedicineKind::TriptanOpioidCombination),
            answered: tables.answered_days(first, last)?,
        })
    }

    /// The first day with a blood pressure reading, if there is any.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn first_blood_pressure_day(&self) -> Result<Option<Day>, StoreError> {
        let (_, span) = self.tables().span_of_blood_pressures()?;
        Ok(span.map(|(first, _)| first))
    }

    /// Days from `first` to `last` with any answer.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn answered_days(&self, first: Day, last: Day) -> Result<BTreeSet<Day>, StoreError> {
        self.tables().answered_days(first, last)
    }

    /// Laboratory results from `first` to `last`, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn lab_results(&self, first: Day, last: Day) -> Result<Vec<LabResult>, StoreError> {
        self.tables().lab_results(first, last)
    }

    /// What deleting for good would take.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn count_erasure(&self, erasure: Erasure) -> Result<ErasedRows, StoreError> {
        self.tables().count_erasure(erasure)
    }

    /// Deletes for good: out of the diary, out of what undo could bring back, and out of the file.
    ///
    /// # Errors
    /// If the file cannot be written; nothing is deleted then.
    pub fn delete_for_good(&mut self, erasure: Erasure) -> Result<Erased, StoreError> {
        let (rows, log_is_busy) = self.store.erase(erasure)?;
        self.refresh()?;
        Ok(Erased { rows, log_is_busy })
    }

    /// Files that hold a copy of this diary or of a part of it, as far as they are still where they were written to.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn copies(&self) -> Result<Vec<CopyMade>, StoreError> {
        self.store.copies()
    }

    /// Those of them that hold something of what goes.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn copies_holding(&self, erasure: Erasure) -> Result<Vec<CopyMade>, StoreError> {
        self.store.copies_holding(erasure)
    }

    /// Copies the diary before something is deleted for good. Without room for it the deletion goes on all the same: it is what was asked.
    pub fn keep_copy_before_deletion(&self, now: Now) {
        if self.settings().sample {
            return;
        }
        if let Err(err) = self.store.keep_copy(CopyReason::Erasure, now.moment) {
            log::warn!("no copy before deleting: {err}");
        }
    }

    /// Makes one new copy and then deletes the kept ones among `copies`; how many went.
    ///
    /// # Errors
    /// If the new copy cannot be made: the others stay then; or which one stays.
    pub fn renew_copies(&self, copies: &[CopyMade], now: Now) -> Result<usize, StoreError> {
        if !copies.iter().any(|copy| copy.kind == CopyKind::OwnBackup) {
            return Ok(0);
        }
        self.store.keep_copy(CopyReason::Daily, now.moment)?;
        delete_own_copies(copies)
    }

    /// Remembers that a copy was written to `path`. A diary that cannot be written is not told: the copy is made all the same.
    pub fn remember_copy(&mut self, path: &Path, kind: CopyKind, now: Now) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let told = self
            .store
            .transact(|tables| tables.add_copy_made(&path, kind, now.moment));
        if let Err(err) = told {
            log::warn!("copy not remembered: {err}");
        }
    }
}
