//! The table `medicine_dose`: how much of a medicine was taken when, on a day that `medicine_day` has it on.

use std::collections::BTreeSet;

use rusqlite::params;

use super::{StoreError, Tables, sql::only};
use crate::domain::medicine::{DoseWords, MedicineDose, MedicineDoseId, MedicineId};
use crate::domain::{ClockTime, Day, Moment};

impl Tables<'_> {
    /// All amounts from `first` to `last`, by day and time; those without a time last.
    pub fn medicine_doses(self, first: Day, last: Day) -> Result<Vec<MedicineDose>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, day, medicine_id, amount, clock FROM medicine_dose
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day, clock IS NULL, clock, id",
        )?;
        let mut rows = statement.query(params![first, last])?;
        let mut doses = Vec::new();
        while let Some(row) = rows.next()? {
            let amount: Option<String> = row.get(3)?;
            let clock: Option<String> = row.get(4)?;
            let clock = clock.as_deref().and_then(ClockTime::parse);
            doses.push(MedicineDose {
                id: row.get(0)?,
                day: row.get(1)?,
                medicine: row.get(2)?,
                words: DoseWords::new(amount.as_deref().unwrap_or_default(), clock)
                    .ok_or(StoreError::Value("medicine_dose"))?,
            });
        }
        Ok(doses)
    }

    /// Adds an amount to a medicine that is noted on `day`.
    ///
    /// # Errors
    /// If SQLite cannot write or the medicine is not noted on that day.
    pub fn add_medicine_dose(
        self,
        day: Day,
        medicine: MedicineId,
        words: &DoseWords,
        at: Moment,
    ) -> Result<(), StoreError> {
        self.write(
            "INSERT INTO medicine_dose (day, medicine_id, amount, clock, entered_at)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                day,
                medicine,
                words.amount(),
                words.clock().map(|clock| clock.to_string()),
                at
            ],
        )
    }

    /// The amounts that imports of this kind of file brought.
    pub fn medicine_doses_of_source(
        self,
        source: &str,
    ) -> Result<BTreeSet<MedicineDoseId>, StoreError> {
        self.rows_of_source("SELECT id FROM medicine_dose", source, only)
    }

    /// Puts the amount of a newer file in the place of the one that an earlier import brought; its time stays.
    pub fn update_imported_medicine_dose(
        self,
        id: MedicineDoseId,
        words: &DoseWords,
    ) -> Result<(), StoreError> {
        self.write(
            "UPDATE medicine_dose SET amount = ?2 WHERE id = ?1",
            params![id, words.amount()],
        )
    }

    /// Takes an amount away; the medicine stays noted.
    pub fn delete_medicine_dose(self, id: MedicineDoseId) -> Result<(), StoreError> {
        self.write("DELETE FROM medicine_dose WHERE id = ?1", [id])
    }
}
