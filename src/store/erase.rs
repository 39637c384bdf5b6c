//! Deleting for good: the rows go, the undo log that could bring them back goes, and what the file kept of them is overwritten and
//! cut off. Also where copies of the diary were written to, which no deletion here can reach.

use std::path::{Path, PathBuf};

use rusqlite::{ToSql, params};

use super::{Store, StoreError, Tables, capture, file_mark, written_here};
use crate::domain::erasure::{CopyKind, CopyMade, ErasedRows, Erasure};
use crate::domain::{Day, Moment, SignId};

/// What a table's rows count as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    Answers,
    Notes,
    Measurements,
    Intake,
    Others,
}

/// Tables whose rows are about a day, with the column that names it.
pub(super) const OF_DAYS: [(&str, &str, Counted); 16] = [
    ("answer", "day", Counted::Answers),
    ("sign_moment", "day", Counted::Answers),
    ("note", "day", Counted::Notes),
    ("blood_pressure", "day", Counted::Measurements),
    ("event", "day", Counted::Measurements),
    ("lab_result", "day", Counted::Measurements),
    ("dose", "day", Counted::Intake),
    ("portion", "day", Counted::Intake),
    ("food_day", "day", Counted::Intake),
    // An amount names its day of `medicine_day`, and goes before it.
    ("medicine_dose", "day", Counted::Intake),
    ("medicine_day", "day", Counted::Intake),
    ("day_factor", "day", Counted::Others),
    ("red_flag", "day", Counted::Others),
    ("mark", "day", Counted::Others),
    ("hint", "shown_on", Counted::Others),
    // A pause goes when it lies within the days; one that reaches beyond them is about other days too.
    ("pause", "first", Counted::Others),
];

/// Tables that hold the person's lists and settings; they go with everything. The built-in signs and factors stay, as new.
const OF_PERSON: [&str; 9] = [
    "product_amount",
    "product",
    "own_food",
    "typical_week",
    "medicine",
    "import_batch",
    "setting",
    "copy_made",
    "undo_step",
];

const AS_NEW: &str = "DELETE FROM sign WHERE own_name IS NOT NULL;
    UPDATE sign SET tracked = 1, retired = 0, position = id;
    DELETE FROM factor WHERE own_name IS NOT NULL;
    UPDATE factor SET hidden = 0, position = id;";

impl Tables<'_> {
    /// How many rows an erasure would take.
    pub fn count_erasure(self, erasure: Erasure) -> Result<ErasedRows, StoreError> {
        let mut rows = ErasedRows::default();
        each_part(erasure, |counted, table, rest, params| {
            let count: i64 = self.conn.query_row(
                &format!("SELECT count(*) FROM {table} WHERE {rest}"),
                params,
                |row| row.get(0),
            )?;
            add(&mut rows, counted, count.unsigned_abs());
            Ok(())
        })?;
        Ok(rows)
    }

    fn erase(self, erasure: Erasure) -> Result<ErasedRows, StoreError> {
        let mut rows = ErasedRows::default();
        each_part(erasure, |counted, table, rest, params| {
            let gone = self
                .conn
                .execute(&format!("DELETE FROM {table} WHERE {rest}"), params)?;
            add(&mut rows, counted, gone as u64);
            Ok(())
        })?;
        match erasure {
            Erasure::Days(..) | Erasure::Sign(_, Some(_)) => {}
            Erasure::Sign(sign, None) => {
                self.conn.execute(
                    "DELETE FROM sign WHERE id = ?1 AND own_name IS NOT NULL",
                    [sign.0],
                )?;
            }
            Erasure::Everything => {
                for table in OF_PERSON {
                    self.conn.execute(&format!("DELETE FROM {table}"), [])?;
                }
                self.conn.execute_batch(AS_NEW)?;
            }
        }
        // The undo log holds rows as they were; an import names its file.
        self.conn.execute("DELETE FROM undo_step", [])?;
        self.conn.execute(
            "DELETE FROM import_batch WHERE id NOT IN (SELECT batch_id FROM answer WHERE batch_id IS NOT NULL
             UNION SELECT batch_id FROM note WHERE batch_id IS NOT NULL
             UNION SELECT batch_id FROM sign_moment WHERE batch_id IS NOT NULL
             UNION SELECT batch_id FROM day_factor WHERE batch_id IS NOT NULL)",
            [],
        )?;
        Ok(rows)
    }

    /// Remembers that a copy of the diary was written to `path`.
    pub fn add_copy_made(self, path: &Path, kind: CopyKind, at: Moment) -> Result<(), StoreError> {
        let kind = match kind {
            CopyKind::Export => "export",
            CopyKind::Backup | CopyKind::OwnBackup => "backup",
        };
        self.conn.execute(
            "INSERT INTO copy_made (path, kind, made_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, made_at = excluded.made_at",
            params![path.to_string_lossy(), kind, at.0],
        )?;
        Ok(())
    }

    fn copies_made(self) -> Result<Vec<CopyMade>, StoreError> {
        let copies = self
            .conn
            .prepare("SELECT path, kind FROM copy_made ORDER BY made_at, path")?
            .query_map([], |row| {
                let kind: String = row.get(1)?;
                Ok(CopyMade {
                    path: PathBuf::from(row.get::<_, String>(0)?),
                    kind: if kind == "export" {
                        CopyKind::Export
                    } else {
                        CopyKind::Backup
                    },
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(copies)
    }
}

impl Store {
    /// Deletes for good, in one transaction, and then cuts off what the file and its log kept. The flag says whether a piece of the
    /// log is left: another window has the diary open, or the disk does not let it be cut off.
    ///
    /// # Errors
    /// If SQLite cannot write; nothing is deleted then.
    pub fn erase(&mut self, erasure: Erasure) -> Result<(ErasedRows, bool), StoreError> {
        if self.capturing {
            // These rows must not be written down for undo, not even in memory.
            capture::stop(&self.conn)?;
            self.conn
                .execute_batch("DROP TABLE IF EXISTS temp.row_change")?;
            self.conn.execute_batch(written_here::FORGET)?;
            self.capturing = false;
        }
        let rows = self.transact_uncaptured(|tables| tables.erase(erasure))?;
        // Deleted rows are overwritten as they go (secure_delete); packing the file also takes away that they were there. It needs
        // room, and is not missed where there is none.
        let packed = self.conn.execute_batch("VACUUM").map_err(StoreError::from);
        // Every page has another place now: a log of before would be none of this file.
        if let Err(err) = packed.and_then(|()| file_mark::renew(&self.conn, None)) {
            log::warn!("diary not packed: {err}");
        }
        Ok((rows, !self.empty_log()))
    }

    /// Files that hold a copy of this diary or of a part of it, as far as they are still where they were written to.
    pub fn copies(&self) -> Result<Vec<CopyMade>, StoreError> {
        let mut copies: Vec<CopyMade> = Vec::new();
        let own = self.copies_place()?.map(|place| place.copies());
        copies.extend(own.into_iter().flatten().map(|copy| CopyMade {
            path: copy.path,
            // What may be another diary's is not this one's to delete.
            kind: if copy.is_shared {
                CopyKind::Backup
            } else {
                CopyKind::OwnBackup
            },
        }));
        let made = self.tables().copies_made()?.into_iter();
        let made: Vec<CopyMade> = made
            .filter(|copy| copy.path.exists() && !copies.iter().any(|own| own.path == copy.path))
            .collect();
        copies.extend(made);
        Ok(copies)
    }

    /// Those of them that hold something of what goes. What is in a table or a report is not known: they are all named.
    pub fn copies_holding(&self, erasure: Erasure) -> Result<Vec<CopyMade>, StoreError> {
        let mut copies = self.copies()?;
        copies.retain(|copy| copy.kind == CopyKind::Export || holds(&copy.path, erasure));
        Ok(copies)
    }
}

/// Whether a copy holds something of what goes; one that cannot be read may.
fn holds(copy: &Path, erasure: Erasure) -> bool {
    let count = || {
        let copy = Store::open_as_it_is(copy)?.brought_up()?;
        copy.tables().count_erasure(erasure)
    };
    erasure == Erasure::Everything || count().map_or(true, |rows| rows.all() > 0)
}

/// Deletes the copies that lie in this diary's own folders; how many went.
///
/// # Errors
/// Which file stays.
pub fn delete_own_copies(copies: &[CopyMade]) -> Result<usize, StoreError> {
    let own = copies
        .iter()
        .filter(|copy| copy.kind == CopyKind::OwnBackup);
    let mut gone = 0;
    for copy in own {
        std::fs::remove_file(&copy.path).map_err(|err| StoreError::no_access(&copy.path, &err))?;
        // A damaged diary was set aside with what lay beside it.
        for end in ["-wal", "-journal"] {
            let mut beside = copy.path.as_os_str().to_owned();
            beside.push(end);
            drop(std::fs::remove_file(beside));
        }
        gone += 1;
    }
    Ok(gone)
}

type Part<'f> = &'f mut dyn FnMut(Counted, &str, &str, &[&dyn ToSql]) -> Result<(), StoreError>;

/// Calls `each` with every table an erasure touches and the condition its rows must meet.
fn each_part(
    erasure: Erasure,
    mut each: impl FnMut(Counted, &str, &str, &[&dyn ToSql]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let each: Part<'_> = &mut each;
    match erasure {
        Erasure::Days(first, last) => {
            let (first, last) = (first.to_string(), last.to_string());
            for (table, column, counted) in OF_DAYS {
                let rest = if table == "pause" {
                    "first >= ?1 AND last <= ?2".to_owned()
                } else {
                    format!("{column} BETWEEN ?1 AND ?2")
                };
                each(counted, table, &rest, params![first, last])?;
            }
        }
        Erasure::Sign(sign, span) => of_sign(sign, span, each)?,
        Erasure::Everything => {
            for (table, _, counted) in OF_DAYS {
                each(counted, table, "1", &[])?;
            }
        }
    }
    Ok(())
}

fn of_sign(
    SignId(sign): SignId,
    span: Option<(Day, Day)>,
    each: Part<'_>,
) -> Result<(), StoreError> {
    let (first, last) = span.unwrap_or((Day::MIN, Day::MAX));
    let (first, last) = (first.to_string(), last.to_string());
    let of_sign = "sign_id = ?1 AND day BETWEEN ?2 AND ?3";
    for table in ["answer", "sign_moment"] {
        let params = params![sign, first, last];
        each(Counted::Answers, table, of_sign, params)?;
    }
    each(
        Counted::Measurements,
        "event",
        of_sign,
        params![sign, first, last],
    )?;
    // Readings stand in a table of their own; they are those of the one measured sign.
    let of_measured =
        "day BETWEEN ?2 AND ?3 AND EXISTS (SELECT 1 FROM sign WHERE id = ?1 AND kind = 'measured')";
    let readings = params![sign, first, last];
    each(
        Counted::Measurements,
        "blood_pressure",
        of_measured,
        readings,
    )
}

fn add(rows: &mut ErasedRows, counted: Counted, count: u64) {
    let place = match counted {
        Counted::Answers => &mut rows.answers,
        Counted::Notes => &mut rows.notes,
        Counted::Measurements => &mut rows.measurements,
        Counted::Intake => &mut rows.intake,
        Counted::Others => &mut rows.others,
    };
    *place += count;
}

/// Every table of the diary, for the tests that none is forgotten.
#[cfg(test)]
pub(super) fn tables(conn: &rusqlite::Connection) -> Vec<String> {
    conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::medicine::{DoseWords, MedicineKind};
    use crate::domain::{Answer, BuiltInSign, Severity};
    use crate::store::IfMissing;

    const SECRET: &str = "quetzalcoatlus";

    fn day(number: i32) -> Day {
        Day::from_number(20_000 + number).unwrap()
    }

    fn answer(remark: &str) -> Answer {
        Answer {
            severity: Severity::Mild,
            remark: Some(remark.to_owned()),
            entered_at: None,
            changed_at: None,
            lag_days: None,
            source: None,
        }
    }

    fn holds_secret(folder: &Path) -> bool {
        std::fs::read_dir(folder).unwrap().any(|entry| {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
            bytes
                .windows(SECRET.len())
                .any(|window| window == SECRET.as_bytes())
        })
    }

    #[test]
    fn no_table_is_forgotten() {
        let store = Store::in_memory().unwrap();
        let known: Vec<&str> = OF_DAYS
            .iter()
            .map(|(table, ..)| *table)
            .chain(OF_PERSON)
            .chain(["sign", "factor", "file_mark"])
            .collect();
        for table in tables(&store.conn) {
            assert!(known.contains(&table.as_str()), "{table}");
        }
    }

    #[test]
    fn what_is_deleted_is_in_no_byte_of_the_file_or_its_log() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(&folder.path().join("d.sqlite"), IfMissing::Create).unwrap();
        for number in 0..200 {
            store
                .transact(|tables| -> Result<(), StoreError> {
                    tables.put_answer(day(number), SignId(1), &answer(SECRET))?;
                    tables.record_step("{}", Moment(0), None)?;
                    Ok(())
                })
                .unwrap();
        }
        assert!(holds_secret(folder.path()));
        let (rows, left) = store.erase(Erasure::Days(day(0), day(199))).unwrap();
        assert_eq!((rows.answers, rows.all(), left), (200, 200, false));
        assert!(!holds_secret(folder.path()));
        assert!(store.tables().newest_step().unwrap().is_none());
        // And the diary goes on, with undo.
        store
            .transact(|tables| -> Result<(), StoreError> {
                tables.put_answer(day(3), SignId(1), &answer("new"))?;
                tables.record_step("{}", Moment(0), None)?;
                Ok(())
            })
            .unwrap();
        assert!(store.tables().newest_step().unwrap().is_some());
        store.check_fully().unwrap();
    }

    #[test]
    fn a_day_a_sign_and_a_stretch_leave_the_rest() {
        let mut store = Store::in_memory().unwrap();
        store
            .transact(|tables| -> Result<(), StoreError> {
                for number in 0..10 {
                    for sign in [1, 2] {
                        tables.put_answer(day(number), SignId(sign), &answer("x"))?;
                    }
                    tables.put_note(day(number), Some("note"), Moment(0))?;
                }
                Ok(())
            })
            .unwrap();
        let one = Erasure::Sign(SignId(1), Some((day(0), day(0))));
        assert_eq!(store.tables().count_erasure(one).unwrap().all(), 1);
        assert_eq!(store.erase(one).unwrap().0.answers, 1);
        assert_eq!(store.tables().answers_on(day(0)).unwrap().len(), 1);
        let sign = Erasure::Sign(SignId(2), None);
        assert_eq!(store.erase(sign).unwrap().0.answers, 10);
        let days = Erasure::Days(day(2), day(4));
        let rows = store.erase(days).unwrap().0;
        assert_eq!((rows.answers, rows.notes, rows.all()), (3, 3, 6));
        assert_eq!(
            store.tables().signs().unwrap().len(),
            BuiltInSign::ALL.len()
        );
    }

    #[test]
    fn everything_leaves_a_diary_as_new() {
        let fresh = Store::in_memory().unwrap();
        let mut store = Store::in_memory().unwrap();
        store
            .transact(|tables| -> Result<(), StoreError> {
                tables.add_own_sign("Knee")?;
                tables.set_followed(SignId(3), false)?;
                tables.put_setting("person_name", Some("Ada"))?;
                let medicine =
                    tables.add_medicine("Paracetamol", MedicineKind::SimplePainkiller)?;
                tables.set_medicine(day(0), medicine, true, Moment(0))?;
                let amount = DoseWords::new("1 tablet", None).unwrap();
                tables.add_medicine_dose(day(0), medicine, &amount, Moment(0))?;
                let factor = tables.add_own_factor("Pillow")?;
                tables.set_factor(day(0), factor, true)
            })
            .unwrap();
        store.erase(Erasure::Everything).unwrap();
        let (made, new) = (store.tables(), fresh.tables());
        assert_eq!(made.signs().unwrap(), new.signs().unwrap());
        assert_eq!(made.factors().unwrap(), new.factors().unwrap());
        for table in tables(&store.conn) {
            let count = |store: &Store| -> i64 {
                let sql = format!("SELECT count(*) FROM {table}");
                store.conn.query_row(&sql, [], |row| row.get(0)).unwrap()
            };
            assert_eq!(count(&store), count(&fresh), "{table}");
        }
    }

    #[test]
    fn copies_are_named_as_long_as_they_are_there() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(&folder.path().join("d.sqlite"), IfMissing::Create).unwrap();
        store
            .keep_copy(super::super::CopyReason::Import, Moment(1))
            .unwrap();
        let export = folder.path().join("out.csv");
        std::fs::write(&export, "x").unwrap();
        store
            .transact(|tables| tables.add_copy_made(&export, CopyKind::Export, Moment(2)))
            .unwrap();
        let kinds = |store: &Store| -> Vec<CopyKind> {
            let copies = store.copies().unwrap();
            copies.into_iter().map(|copy| copy.kind).collect()
        };
        assert_eq!(kinds(&store), [CopyKind::OwnBackup, CopyKind::Export]);
        std::fs::remove_file(&export).unwrap();
        assert_eq!(kinds(&store), [CopyKind::OwnBackup]);
    }
}
