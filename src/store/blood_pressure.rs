//! The table `blood_pressure`: any number of readings a day.

use std::collections::BTreeSet;

use rusqlite::{Row, params};

use super::{StoreError, Tables, sql::only};
use crate::domain::measurement::{
    BloodPressure, BloodPressureEntry, BloodPressureId, DayPart, Measured,
};
use crate::domain::{Day, Moment};

impl Tables<'_> {
    /// The readings of all days from `first` to `last`, oldest first.
    pub fn blood_pressures(
        self,
        first: Day,
        last: Day,
    ) -> Result<Vec<BloodPressureEntry>, StoreError> {
        self.rows(
            "SELECT id, day, at, systolic, diastolic, pulse, entered_at, part FROM blood_pressure
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day, coalesce(at, entered_at), id",
            params![first, last],
            row_to_blood_pressure,
        )
    }

    pub fn add_blood_pressure(
        self,
        measured: &Measured,
        entered_at: Moment,
    ) -> Result<(), StoreError> {
        let reading = measured.reading;
        self.write(
            "INSERT INTO blood_pressure (day, at, systolic, diastolic, pulse, entered_at, part)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                measured.day,
                measured.at,
                reading.systolic(),
                reading.diastolic(),
                reading.pulse(),
                entered_at,
                measured.part,
            ],
        )
    }

    /// The readings that imports of this kind of file brought.
    pub fn blood_pressures_of_source(
        self,
        source: &str,
    ) -> Result<BTreeSet<BloodPressureId>, StoreError> {
        self.rows_of_source("SELECT id FROM blood_pressure", source, only)
    }

    /// Puts the numbers of a newer file in the place of those that an earlier import brought.
    pub fn update_imported_blood_pressure(
        self,
        id: BloodPressureId,
        reading: BloodPressure,
    ) -> Result<(), StoreError> {
        let (systolic, diastolic) = (reading.systolic(), reading.diastolic());
        self.write(
            "UPDATE blood_pressure SET systolic = ?2, diastolic = ?3, pulse = ?4 WHERE id = ?1",
            params![id, systolic, diastolic, reading.pulse()],
        )
    }

    pub fn delete_blood_pressure(self, id: BloodPressureId) -> Result<(), StoreError> {
        self.write("DELETE FROM blood_pressure WHERE id = ?1", [id])
    }

    /// How many readings there are, and the first and last day with one.
    pub fn span_of_blood_pressures(self) -> Result<(i64, Option<(Day, Day)>), StoreError> {
        let sql = "SELECT count(*), min(day), max(day) FROM blood_pressure";
        self.count_and_span(sql, [])
    }

    pub fn delete_blood_pressures(self) -> Result<(), StoreError> {
        self.write("DELETE FROM blood_pressure", [])
    }
}

fn row_to_blood_pressure(row: &Row<'_>) -> Result<BloodPressureEntry, StoreError> {
    let reading = BloodPressure::from_mmhg(row.get(3)?, row.get(4)?, row.get(5)?)
        .map_err(|_| StoreError::Value("blood_pressure"))?;
    Ok(BloodPressureEntry {
        id: row.get(0)?,
        day: row.get(1)?,
        at: row.get(2)?,
        reading,
        entered_at: row.get(6)?,
        part: row
            .get::<_, Option<String>>(7)?
            .and_then(|key| DayPart::from_key(&key)),
    })
}
