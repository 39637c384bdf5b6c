//! The table `dose`: whether a product was taken or skipped on a day. No row = not noted.

use std::collections::BTreeSet;

use rusqlite::{Row, params};

use super::{StoreError, Tables, sql::only};
use crate::domain::product::{Dose, ProductId, Units};
use crate::domain::{Day, Moment};

impl Tables<'_> {
    /// What was noted from `first` to `last`, by day and product.
    pub fn doses(self, first: Day, last: Day) -> Result<Vec<(Day, ProductId, Dose)>, StoreError> {
        self.rows(
            "SELECT day, product_id, units, status FROM dose WHERE day BETWEEN ?1 AND ?2
             ORDER BY day, product_id",
            params![first, last],
            |row| Ok((row.get(0)?, row.get(1)?, row_to_dose(row)?)),
        )
    }

    /// When the dose of a day was noted, if one is.
    pub fn dose_noted_at(self, day: Day, product: ProductId) -> Result<Option<Moment>, StoreError> {
        let sql = "SELECT entered_at FROM dose WHERE day = ?1 AND product_id = ?2";
        self.row(sql, params![day, product], only)
    }

    /// The doses that imports of this kind of file brought and nobody noted anew.
    pub fn doses_of_source(self, source: &str) -> Result<BTreeSet<(Day, ProductId)>, StoreError> {
        self.rows_of_source("SELECT day, product_id FROM dose", source, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }

    /// Puts the amount of a newer file in the place of the one that an earlier import brought.
    pub fn update_imported_dose(
        self,
        day: Day,
        product: ProductId,
        units: Units,
    ) -> Result<(), StoreError> {
        self.write(
            "UPDATE dose SET units = ?3, status = 'taken' WHERE day = ?1 AND product_id = ?2",
            params![day, product, units.count()],
        )
    }

    /// When something about a day was noted or changed last, of all whose time is kept.
    pub fn noted_at(self, day: Day) -> Result<Option<Moment>, StoreError> {
        let sql = "SELECT max(at) FROM (
               SELECT changed_at AS at FROM answer WHERE day = ?1
               UNION ALL SELECT changed_at FROM note WHERE day = ?1
               UNION ALL SELECT entered_at FROM blood_pressure WHERE day = ?1
               UNION ALL SELECT entered_at FROM event WHERE day = ?1
               UNION ALL SELECT entered_at FROM sign_moment WHERE day = ?1
               UNION ALL SELECT entered_at FROM dose WHERE day = ?1
               UNION ALL SELECT entered_at FROM portion WHERE day = ?1
               UNION ALL SELECT entered_at FROM medicine_day WHERE day = ?1
               UNION ALL SELECT entered_at FROM medicine_dose WHERE day = ?1
               UNION ALL SELECT entered_at FROM red_flag WHERE day = ?1)";
        Ok(self.row(sql, params![day], only)?.flatten())
    }

    /// Notes a dose in the place of any earlier note; `None` = not noted.
    pub fn put_dose(
        self,
        day: Day,
        product: ProductId,
        dose: Option<Dose>,
        at: Moment,
    ) -> Result<(), StoreError> {
        let (units, status) = match dose {
            None => {
                self.write(
                    "DELETE FROM dose WHERE day = ?1 AND product_id = ?2",
                    params![day, product],
                )?;
                return Ok(());
            }
            Some(Dose::Taken(units)) => (units.count(), "taken"),
            Some(Dose::Skipped) => (0.0, "skipped"),
        };
        // The moment of the first entry stays, but what came with an import is the person's own once it is noted anew.
        self.write(
            "INSERT INTO dose (day, product_id, units, entered_at, status)
             VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (day, product_id) DO UPDATE SET units = excluded.units,
                 status = excluded.status,
                 entered_at = CASE WHEN entered_at IN (SELECT imported_at FROM import_batch)
                     THEN excluded.entered_at ELSE entered_at END",
            params![day, product, units, at, status],
        )
    }
}

fn row_to_dose(row: &Row<'_>) -> Result<Dose, StoreError> {
    let status: String = row.get(3)?;
    match status.as_str() {
        "skipped" => Ok(Dose::Skipped),
        _ => Units::new(row.get(2)?)
            .map(Dose::Taken)
            .ok_or(StoreError::Value("dose.units")),
    }
}
