//! Reads what bears on the hint beside the answers: readings, supplements and intake of the last 28 days. Only reads.

use super::Diary;
use crate::domain::hint::LadderFacts;
use crate::domain::intake::PeriodIntake;
use crate::domain::norm::{Norm, NormSet};
use crate::domain::{Day, Milligrams};
use crate::store::StoreError;

/// Days looked back over, the day itself included.
const DAYS: i32 = 28;

impl Diary {
    /// What bears on the hint on `as_of` beside the answers.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn ladder_facts(&self, as_of: Day) -> Result<LadderFacts, StoreError> {
        let first = as_of.plus(1 - DAYS);
        let profile = self.settings().profile;
        let pantry = self.pantry()?;
        let period = PeriodIntake::of(first, as_of, &self.intake_notes(first, as_of)?, &pantry);
        let usual: Milligrams = pantry
            .products
            .iter()
            .filter(|product| product.is_used_on(as_of))
            .map(|product| product.magnesium_in(product.usual_on(as_of)))
            .sum();
        let noted = period.average_supplements();
        let level = profile.upper_level;
        // The Dutch and the European norm of adults are the same numbers, so the language decides nothing here.
        let set = profile.norm_set.unwrap_or(NormSet::NlHealthCouncil);
        let readings = self.blood_pressures(first, as_of)?;
        Ok(LadderFacts {
            readings: readings
                .into_iter()
                .map(|entry| (entry.day, entry.reading))
                .collect(),
            supplements_at_level: level.is_reached_by(usual)
                || noted.is_some_and(|noted| level.is_reached_by(noted.amount)),
            days_at_norm: Norm::of(set, profile, as_of)
                .map_or(0, |norm| period.days_at_least(norm.high)),
        })
    }
}
