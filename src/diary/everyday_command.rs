//! What a person can note beside signs and intake in a diary that is kept for years, as values: days away, medicines, laboratory
//! results.

use super::medicines::MedicineCommand;
use crate::domain::Day;
use crate::domain::lab::{LabId, LabKind, LabValue};
use crate::domain::pause::{PauseId, PauseReason};

/// One act about days away, medicines or laboratory results.
#[derive(Clone, Debug, PartialEq)]
pub enum EverydayCommand {
    /// Sets days aside as away. Days of it that are filled in stay as they are and are not away.
    Pause {
        /// The first day away.
        first: Day,
        /// The last; `None` = until something is filled in.
        last: Option<Day>,
        /// Why.
        reason: PauseReason,
        /// The person's words, possibly empty.
        words: String,
    },
    /// Takes a pause away: its days are open again.
    DeletePause {
        /// Its row.
        id: PauseId,
    },
    /// Something about medicines.
    Medicine(MedicineCommand),
    /// Adds a laboratory result.
    AddLab {
        /// The day the blood was taken.
        day: Day,
        /// What was measured.
        kind: LabKind,
        /// The numbers.
        value: LabValue,
    },
    /// Takes a laboratory result away.
    DeleteLab {
        /// Its row.
        id: LabId,
    },
}
