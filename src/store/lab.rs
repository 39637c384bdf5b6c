//! The table `lab_result`.

use rusqlite::{Row, params};

use super::{StoreError, Tables, answer::day};
use crate::domain::lab::{LabId, LabKind, LabResult, LabValue};
use crate::domain::lab_figure::{LabFigure, LabLimit};
use crate::domain::{Day, Moment};

impl Tables<'_> {
    /// The results of all days from `first` to `last`, oldest first.
    pub fn lab_results(self, first: Day, last: Day) -> Result<Vec<LabResult>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, day, kind, value, unit, low, high, printed, bound FROM lab_result
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        )?;
        let mut rows = statement.query(params![first.to_string(), last.to_string()])?;
        let mut results = Vec::new();
        while let Some(row) = rows.next()? {
            results.push(row_to_lab_result(row)?);
        }
        Ok(results)
    }

    /// Adds a result.
    pub fn add_lab_result(
        self,
        day: Day,
        kind: &LabKind,
        value: &LabValue,
        entered_at: Moment,
    ) -> Result<(), StoreError> {
        let (low, high) = value.range();
        self.conn
            .prepare_cached(
                "INSERT INTO lab_result (day, kind, value, unit, low, high, entered_at, printed, bound)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                day.to_string(),
                kind.to_string(),
                value.figure().value(),
                value.unit(),
                low,
                high,
                entered_at.0,
                value.figure().words(),
                value.figure().limit().map(LabLimit::key),
            ])?;
        Ok(())
    }

    /// Takes a result away.
    pub fn delete_lab_result(self, id: LabId) -> Result<(), StoreError> {
        self.conn
            .execute("DELETE FROM lab_result WHERE id = ?1", [id.0])?;
        Ok(())
    }
}

fn row_to_lab_result(row: &Row<'_>) -> Result<LabResult, StoreError> {
    let unit: String = row.get(4)?;
    let bound: Option<String> = row.get(8)?;
    let wrong = || StoreError::Value("lab_result");
    let limit = bound.as_deref().and_then(LabLimit::from_key);
    let figure = LabFigure::stored(row.get(3)?, limit, row.get(7)?).ok_or_else(wrong)?;
    Ok(LabResult {
        id: LabId(row.get(0)?),
        day: day(row, 1)?,
        kind: LabKind::parse(&row.get::<_, String>(2)?)
            .ok_or(StoreError::Value("lab_result.kind"))?,
        value: LabValue::printed(figure, &unit, row.get(5)?, row.get(6)?).map_err(|_| wrong())?,
    })
}
