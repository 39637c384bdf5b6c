//! What stands beside the bars of a chart and was noted, not found: days away, laboratory results, blood pressure.

use crate::diary::Diary;
use crate::domain::lab::LabResult;
use crate::domain::pause::Pause;
use crate::domain::{BloodPressure, Day};
use crate::store::StoreError;

/// What the chart shows that no rule looks at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartRecords {
    /// Days away, oldest first.
    pub(in crate::ui) pauses: Vec<Pause>,
    /// Laboratory results, oldest first.
    pub(in crate::ui) labs: Vec<LabResult>,
    /// Blood pressure readings, oldest first.
    pub(in crate::ui) pressures: Vec<(Day, BloodPressure)>,
}

impl ChartRecords {
    /// Reads what there is up to `last`.
    pub fn load(diary: &Diary, last: Day) -> Result<Self, StoreError> {
        Ok(Self {
            pauses: diary.pauses()?,
            labs: diary.lab_results(Day::MIN, last)?,
            pressures: diary
                .blood_pressures(Day::MIN, last)?
                .iter()
                .map(|entry| (entry.day, entry.reading))
                .collect(),
        })
    }
}
