//! What was written through this window: every row with what stood there before and what stands there now. Kept in memory beside the
//! undo log, which has only the last acts; it is what is brought over when another file has come in the diary's place.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use serde_json::Value;

use super::capture::{self, RowChange, RowValues};
use super::{Store, StoreError};
use crate::domain::{Day, SignId};

pub(super) const TABLE: &str = "CREATE TEMP TABLE IF NOT EXISTS written_here
    (tbl TEXT, key TEXT, old TEXT, new TEXT, PRIMARY KEY (tbl, key));
    CREATE TEMP TABLE IF NOT EXISTS named_here
    (list TEXT, id INTEGER, name TEXT, PRIMARY KEY (list, id));";
pub(super) const FORGET: &str =
    "DROP TABLE IF EXISTS temp.written_here; DROP TABLE IF EXISTS temp.named_here";
const ADD: &str = "INSERT INTO temp.written_here (tbl, key, old, new) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (tbl, key) DO UPDATE SET new = excluded.new";
const ALL: &str = "SELECT tbl, old, new FROM temp.written_here WHERE old IS NOT new ORDER BY rowid";
const IS_KEPT: &str =
    "SELECT count(*) FROM temp.sqlite_schema WHERE type = 'table' AND name = 'written_here'";

/// Lists whose rows go by their name: the number of a row is another one in another file.
pub(super) const LISTS: [(&str, &str, &str); 5] = [
    ("sign", "key", "sign_id"),
    ("factor", "key", "factor_id"),
    ("product", "name", "product_id"),
    ("own_food", "name", "own_food_id"),
    ("medicine", "name", "medicine_id"),
];

/// Rows to bring over to another file.
#[derive(Clone, Debug, Default)]
pub struct Carried {
    pub(super) changes: Vec<RowChange>,
    /// List, number and name of the rows they refer to.
    names: Vec<(String, i64, String)>,
}

impl Carried {
    /// How many rows they are.
    pub fn len(&self) -> usize {
        self.changes.len()
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// What was written first, and then this.
    #[must_use]
    pub fn then(mut self, later: Self) -> Self {
        for change in later.changes {
            let same = self.changes.iter_mut().find(|known| {
                known.table == change.table && known.new.is_some() && known.new == change.old
            });
            match same {
                Some(known) => known.new = change.new,
                None => self.changes.push(change),
            }
        }
        self.changes.retain(|change| change.old != change.new);
        self.names.extend(later.names);
        self
    }

    /// The signs of a day whose answers were written.
    pub fn answered(&self, day: Day) -> BTreeSet<SignId> {
        let day = day.to_string();
        let rows = self
            .changes
            .iter()
            .filter(|change| change.table == "answer");
        let rows = rows.filter_map(|change| change.new.as_ref().or(change.old.as_ref()));
        rows.filter(|row| row.get("day").and_then(Value::as_str) == Some(day.as_str()))
            .filter_map(|row| row.get("sign_id").and_then(Value::as_i64).map(SignId))
            .collect()
    }

    /// What was written since `before`, which was written first.
    #[must_use]
    pub fn since(mut self, before: &Self) -> Self {
        self.changes
            .retain(|change| !before.changes.contains(change));
        self
    }

    /// Goes on from here on another connection to the same diary.
    pub(super) fn lay_down(&self, conn: &Connection) -> Result<(), StoreError> {
        conn.execute_batch(TABLE)?;
        add_rows(conn, &self.changes)?;
        for (list, id, name) in &self.names {
            let add = "INSERT OR REPLACE INTO temp.named_here (list, id, name) VALUES (?1, ?2, ?3)";
            conn.prepare_cached(add)?.execute(params![list, id, name])?;
        }
        Ok(())
    }

    pub(super) fn name(&self, list: &str, number: i64) -> Option<&str> {
        let mut names = self.names.iter().rev();
        names
            .find(|(of, id, _)| of == list && *id == number)
            .map(|(.., name)| name.as_str())
    }
}

/// Adds to what was written; called within the transaction that writes it.
pub(super) fn add(conn: &Connection, changes: &[RowChange]) -> Result<(), StoreError> {
    add_rows(conn, changes)?;
    for change in changes {
        if let Some(row) = change.new.as_ref().or(change.old.as_ref()) {
            name_here(conn, &change.table, row)?;
        }
    }
    Ok(())
}

fn add_rows(conn: &Connection, changes: &[RowChange]) -> Result<(), StoreError> {
    for change in changes.iter().filter(|change| change.old != change.new) {
        let Some(row) = change.new.as_ref().or(change.old.as_ref()) else {
            continue;
        };
        let columns = capture::columns(conn, &change.table)?;
        let key: Vec<_> = columns
            .iter()
            .filter(|(_, is_key)| *is_key)
            .map(|(name, _)| row.get(name))
            .collect();
        let json =
            |row: &Option<RowValues>| row.as_ref().map(|row| Value::from(row.clone()).to_string());
        let key = serde_json::json!(key).to_string();
        conn.prepare_cached(ADD)?.execute(params![
            change.table,
            key,
            json(&change.old),
            json(&change.new)
        ])?;
    }
    Ok(())
}

/// Takes down what the lists call the rows that a row refers to: who writes over the file leaves nobody to ask.
fn name_here(conn: &Connection, table: &str, row: &RowValues) -> Result<(), StoreError> {
    for (list, name, column) in LISTS {
        let column = if table == list { "id" } else { column };
        if let Some(number) = row.get(column).and_then(Value::as_i64) {
            let add = format!(
                "INSERT OR REPLACE INTO temp.named_here (list, id, name)
                 SELECT '{list}', id, {name} FROM main.{list} WHERE id = ?1"
            );
            conn.prepare_cached(&add)?.execute([number])?;
        }
    }
    Ok(())
}

impl Store {
    /// What was written since this diary was opened here.
    pub fn carried(&self) -> Result<Carried, StoreError> {
        let kept: i64 = self.conn.query_row(IS_KEPT, [], |row| row.get(0))?;
        if kept == 0 {
            return Ok(Carried::default());
        }
        let parse = |text: Option<String>| text.and_then(|text| serde_json::from_str(&text).ok());
        let changes: Vec<RowChange> = self
            .conn
            .prepare(ALL)?
            .query_map([], |row| {
                Ok(RowChange {
                    table: row.get(0)?,
                    old: parse(row.get(1)?),
                    new: parse(row.get(2)?),
                })
            })?
            .collect::<Result<_, _>>()?;
        let names = self
            .conn
            .prepare("SELECT list, id, name FROM temp.named_here")?
            .query_map([], |row| row.try_into())?
            .collect::<Result<_, _>>()?;
        Ok(Carried { changes, names })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::medicine::MedicineKind;
    use crate::domain::{Answer, Day, Moment, Severity, SignId};
    use crate::store::Tables;

    const DAY: i32 = 20_000;

    fn day() -> Day {
        Day::from_number(DAY).unwrap()
    }

    fn write(store: &mut Store, write: impl FnOnce(Tables<'_>) -> Result<(), StoreError>) {
        store
            .transact(|tables| -> Result<(), StoreError> {
                write(tables)?;
                tables.record_step("{}", Moment(0), None)?;
                Ok(())
            })
            .unwrap();
    }

    fn answer(severity: Severity) -> Answer {
        Answer {
            severity,
            remark: None,
            entered_at: None,
            changed_at: None,
            lag_days: None,
            source: None,
        }
    }

    #[test]
    fn rows_come_over_by_name_once_and_can_go_again() {
        let mut here = Store::in_memory().unwrap();
        write(&mut here, |tables| {
            let knee = tables.add_own_sign("Knee")?;
            tables.put_answer(day(), knee, &answer(Severity::Severe))?;
            tables.put_answer(day(), SignId(7), &answer(Severity::Mild))?;
            tables.put_note(day(), Some("ours"), Moment(1))?;
            let medicine = tables.add_medicine("Paracetamol", MedicineKind::Painkiller)?;
            tables.set_medicine(day(), medicine, true, Moment(0))
        });
        let carried = here.carried().unwrap();
        let mut there = Store::in_memory().unwrap();
        write(&mut there, |tables| {
            // Takes the number that "Knee" has here.
            let hip = tables.add_own_sign("Hip")?;
            tables.put_answer(day(), hip, &answer(Severity::None))?;
            tables.put_note(day(), Some("theirs"), Moment(2))
        });
        let outcome = there.bring_over(&carried, "{}", Moment(3)).unwrap();
        assert_eq!((outcome.brought, outcome.left), (6, 0));
        assert!(outcome.changes.answers && outcome.changes.notes);
        let answers = there.tables().answers_on(day()).unwrap();
        let signs = there.tables().signs().unwrap();
        let of = |name: &str| {
            let sign = signs.iter().find(|sign| sign.key.to_string() == name);
            answers[&sign.unwrap().id].severity
        };
        assert_eq!(
            (of("own:Hip"), of("own:Knee")),
            (Severity::None, Severity::Severe)
        );
        assert_eq!(of("headache"), Severity::Mild);
        let body = |store: &Store| store.tables().note(day()).unwrap().unwrap().body;
        assert_eq!(body(&there), "theirs\nours");
        let again = there.bring_over(&carried, "{}", Moment(4)).unwrap();
        assert_eq!((again.brought, again.left), (0, 0), "nothing comes twice");
        there
            .transact(|tables| tables.undo_newest().map(|_| ()))
            .unwrap();
        assert_eq!(body(&there), "theirs");
        assert_eq!(there.tables().answers_on(day()).unwrap().len(), 1);
        there.check_fully().unwrap();
    }

    #[test]
    fn what_was_taken_back_is_not_brought_and_what_was_deleted_goes() {
        let mut here = Store::in_memory().unwrap();
        write(&mut here, |tables| {
            tables.put_answer(day(), SignId(7), &answer(Severity::Mild))
        });
        here.transact(|tables| tables.undo_newest().map(|_| ()))
            .unwrap();
        assert!(here.carried().unwrap().is_empty());
        write(&mut here, |tables| {
            tables.put_note(day(), Some("gone"), Moment(1))
        });
        let mut there = Store::in_memory().unwrap();
        there
            .bring_over(&here.carried().unwrap(), "{}", Moment(2))
            .unwrap();
        // A shadow goes on from where the file stopped.
        let mut shadow = here.shadow().unwrap();
        write(&mut shadow, |tables| {
            tables.put_note(day(), None, Moment(2))
        });
        write(&mut shadow, |tables| {
            tables.put_answer(day(), SignId(1), &answer(Severity::Mild))
        });
        let both = here.carried().unwrap().then(shadow.carried().unwrap());
        let deleted = shadow.carried().unwrap();
        assert_eq!(both.len(), 1, "{both:?}");
        let outcome = there.bring_over(&deleted, "{}", Moment(3)).unwrap();
        assert_eq!((outcome.brought, outcome.left), (2, 0));
        assert!(there.tables().note(day()).unwrap().is_none());
    }

    #[test]
    fn deleting_for_good_also_forgets_what_was_written() {
        let mut store = Store::in_memory().unwrap();
        write(&mut store, |tables| {
            tables.put_note(day(), Some("secret"), Moment(1))
        });
        store
            .erase(crate::domain::erasure::Erasure::Everything)
            .unwrap();
        assert!(store.carried().unwrap().is_empty());
    }
}
