//! What a person can note beside signs and intake in a diary that is kept for years, as values: days away, medicines, laboratory
//! results.

use crate::domain::Day;
use crate::domain::lab::{LabId, LabKind, LabValue};
use crate::domain::medicine::MedicineId;
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
    /// Adds a medicine to the list, and notes it on a day.
    AddMedicine {
        /// Its name.
        name: String,
        /// Taken against pain.
        painkiller: bool,
        /// The day it is noted on, if any.
        on: Option<Day>,
    },
    /// Gives a medicine another name.
    RenameMedicine {
        /// The medicine.
        medicine: MedicineId,
        /// Its new name.
        name: String,
    },
    /// Counts a medicine among the painkillers, or no longer.
    SetPainkiller {
        /// The medicine.
        medicine: MedicineId,
        /// A painkiller or not.
        painkiller: bool,
    },
    /// Offers a medicine no longer, or again; its past stays.
    RetireMedicine {
        /// The medicine.
        medicine: MedicineId,
        /// Away or offered.
        retired: bool,
    },
    /// Takes a medicine off the list that is noted on no day.
    DeleteMedicine {
        /// The medicine.
        medicine: MedicineId,
    },
    /// Notes a medicine on a day, or takes the note away.
    NoteMedicine {
        /// The day it is about.
        day: Day,
        /// The medicine.
        medicine: MedicineId,
        /// Taken, or not noted.
        taken: bool,
    },
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
