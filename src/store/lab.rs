//! The table `lab_result`.

use rusqlite::{Row, params};

use super::{StoreError, Tables};
use crate::domain::lab::{LabId, LabKind, LabResult, LabValue};
use crate::domain::lab_figure::{LabFigure, LabLimit};
use crate::domain::{Day, Moment};

impl Tables<'_> {
    /// The results of all days from `first` to `last`, oldest first.
    pub fn lab_results(self, first: Day, last: Day) -> Result<Vec<LabResult>, StoreError> {
        self.rows(
            "SELECT id, day, kind, value, unit, low, high, printed, bound FROM lab_result
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
            params![first, last],
            row_to_lab_result,
        )
    }

    pub fn add_lab_result(
        self,
        day: Day,
        kind: &LabKind,
        value: &LabValue,
        entered_at: Moment,
    ) -> Result<(), StoreError> {
        let (low, high) = value.range();
        self.write(
            "INSERT INTO lab_result (day, kind, value, unit, low, high, entered_at, printed, bound)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                day,
                kind,
                value.figure().value(),
                value.unit(),
                low,
                high,
                entered_at,
                value.figure().words(),
                value.figure().limit(),
            ],
        )
    }

    pub fn delete_lab_result(self, id: LabId) -> Result<(), StoreError> {
        self.write("DELETE FROM lab_result WHERE id = ?1", [id])
    }
}

fn row_to_lab_result(row: &Row<'_>) -> Result<LabResult, StoreError> {
    let unit: String = row.get(4)?;
    let bound: Option<String> = row.get(8)?;
    let wrong = || StoreError::Value("lab_result");
    let limit = bound.as_deref().and_then(LabLimit::from_key);
    let figure = LabFigure::stored(row.get(3)?, limit, row.get(7)?).ok_or_else(wrong)?;
    Ok(LabResult {
        id: row.get(0)?,
        day: row.get(1)?,
        kind: row.get(2)?,
        value: LabValue::printed(figure, &unit, row.get(5)?, row.get(6)?).map_err(|_| wrong())?,
    })
}
