//! The tables `medicine` and `medicine_day`; `medicine_dose` has a file of its own.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Row, params};

use super::{StoreError, Tables, sql::only};
use crate::domain::medicine::{Medicine, MedicineId, MedicineKind};
use crate::domain::{Day, Moment};

impl Tables<'_> {
    /// All medicines, in order.
    pub fn medicines(self) -> Result<Vec<Medicine>, StoreError> {
        self.rows(
            "SELECT id, name, painkiller, painkiller_kind, retired FROM medicine
             ORDER BY position, id",
            [],
            row_to_medicine,
        )
    }

    /// Adds a medicine behind the others.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn add_medicine(self, name: &str, kind: MedicineKind) -> Result<MedicineId, StoreError> {
        self.write(
            "INSERT INTO medicine (name, painkiller, painkiller_kind, position)
             VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM medicine))",
            params![name, kind.is_painkiller(), painkiller_kind(kind)],
        )?;
        Ok(MedicineId(self.conn.last_insert_rowid()))
    }

    /// Writes a medicine's name, kind and place in the list as they are now.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn put_medicine(self, medicine: &Medicine) -> Result<(), StoreError> {
        self.write(
            "UPDATE medicine SET name = ?2, painkiller = ?3, painkiller_kind = ?4, retired = ?5
             WHERE id = ?1",
            params![
                medicine.id,
                medicine.name,
                medicine.kind.is_painkiller(),
                painkiller_kind(medicine.kind),
                medicine.retired
            ],
        )
    }

    /// Takes a medicine off the list that is noted on no day.
    ///
    /// # Errors
    /// If SQLite cannot write, or a day still has it.
    pub fn delete_medicine(self, id: MedicineId) -> Result<(), StoreError> {
        self.write("DELETE FROM medicine WHERE id = ?1", [id])
    }

    /// The medicines noted on a day.
    pub fn medicines_on(self, day: Day) -> Result<BTreeSet<MedicineId>, StoreError> {
        self.rows(
            "SELECT medicine_id FROM medicine_day WHERE day = ?1",
            [day],
            only,
        )
    }

    /// Notes a medicine on a day, or takes the note away with its amounts.
    pub fn set_medicine(
        self,
        day: Day,
        medicine: MedicineId,
        taken: bool,
        at: Moment,
    ) -> Result<(), StoreError> {
        if taken {
            self.write(
                "INSERT INTO medicine_day (day, medicine_id, entered_at) VALUES (?1, ?2, ?3)
                     ON CONFLICT DO NOTHING",
                params![day, medicine, at],
            )?;
        } else {
            self.write(
                "DELETE FROM medicine_dose WHERE day = ?1 AND medicine_id = ?2",
                params![day, medicine],
            )?;
            self.write(
                "DELETE FROM medicine_day WHERE day = ?1 AND medicine_id = ?2",
                params![day, medicine],
            )?;
        }
        Ok(())
    }

    /// On how many days up to `last` each medicine was noted, and the latest of them; medicines never noted are left out.
    pub fn medicine_counts(
        self,
        last: Day,
    ) -> Result<BTreeMap<MedicineId, (usize, Day)>, StoreError> {
        let sql = "SELECT medicine_id, max(day), count(*) FROM medicine_day
             WHERE day <= ?1 GROUP BY medicine_id";
        self.rows(sql, [last], |row| {
            let count: i64 = row.get(2)?;
            let count = usize::try_from(count).unwrap_or(0);
            Ok((row.get(0)?, (count, row.get(1)?)))
        })
    }

    /// The first day on which a painkiller is noted.
    pub fn first_painkiller_day(self) -> Result<Option<Day>, StoreError> {
        let sql = "SELECT day FROM medicine_day JOIN medicine ON medicine.id = medicine_id
             WHERE painkiller = 1 ORDER BY day LIMIT 1";
        self.row(sql, [], only)
    }

    /// On which days imports of this kind of file noted a medicine, and nobody noted it anew.
    pub fn medicine_days_of_source(
        self,
        source: &str,
    ) -> Result<BTreeSet<(Day, MedicineId)>, StoreError> {
        let select = "SELECT day, medicine_id FROM medicine_day";
        self.rows_of_source(select, source, |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The days from `first` to `last` each medicine was noted on; medicines never noted are left out.
    pub fn medicine_days(
        self,
        first: Day,
        last: Day,
    ) -> Result<BTreeMap<MedicineId, BTreeSet<Day>>, StoreError> {
        let sql = "SELECT medicine_id, day FROM medicine_day WHERE day BETWEEN ?1 AND ?2";
        self.groups(sql, params![first, last])
    }
}

/// The kind of a painkiller as its column names it; `NULL` where it is not known or there is none.
fn painkiller_kind(kind: MedicineKind) -> Option<&'static str> {
    match kind {
        MedicineKind::SimplePainkiller | MedicineKind::TriptanOpioidCombination => Some(kind.key()),
        MedicineKind::Painkiller | MedicineKind::Other => None,
    }
}

fn row_to_medicine(row: &Row<'_>) -> Result<Medicine, StoreError> {
    let is_painkiller: bool = row.get(2)?;
    let kind: Option<String> = row.get(3)?;
    Ok(Medicine {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: match kind.as_deref() {
            _ if !is_painkiller => MedicineKind::Other,
            Some("simple") => MedicineKind::SimplePainkiller,
            Some(_) => MedicineKind::TriptanOpioidCombination,
            None => MedicineKind::Painkiller,
        },
        retired: row.get(4)?,
    })
}
