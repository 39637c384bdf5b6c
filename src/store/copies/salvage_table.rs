//! What can be read of one table of a damaged diary: forwards, backwards, and then row by row what lies between.

use std::collections::BTreeSet;
use std::path::PathBuf;

use rusqlite::types::Value;
use rusqlite::{Connection, ToSql, params_from_iter};

use super::lost::LostDays;
use crate::domain::Day;
use crate::store::StoreError;
use crate::store::erase::OF_DAYS;

/// Tables that a new diary has rows in already.
pub(super) const FILLED: [&str; 2] = ["sign", "factor"];

/// What came of reading a table.
pub(super) enum Read {
    Whole,
    /// Not all of it; of which days, as far as they are known.
    Partly(Option<LostDays>),
    /// No row.
    Nothing,
}

/// Copies what can be read of one table.
pub(super) struct TableCopy<'c> {
    from: &'c Connection,
    to: &'c Connection,
    table: &'c str,
    day: Option<&'static str>,
    columns: Vec<String>,
    days: BTreeSet<Day>,
    highest: i64,
    /// Rows that were read, some of them more than once.
    rows: usize,
    left: &'c mut Left,
}

/// What may still be read of a file.
pub(super) struct Left {
    pub(super) rows: usize,
    pub(super) probes: usize,
}

impl<'c> TableCopy<'c> {
    pub(super) fn new(
        from: &'c Connection,
        to: &'c Connection,
        table: &'c str,
        columns: Vec<String>,
        left: &'c mut Left,
    ) -> Self {
        let of_days = OF_DAYS.iter().find(|(name, ..)| *name == table);
        Self {
            from,
            to,
            table,
            day: of_days.map(|(_, column, _)| *column),
            columns,
            days: BTreeSet::new(),
            highest: 0,
            rows: 0,
            left,
        }
    }

    /// Reads forwards; where that fails also backwards, and then row by row what lies between.
    pub(super) fn run(mut self) -> Result<Read, StoreError> {
        let keys = self.keys();
        let order = |way: &str| {
            let keys: Vec<String> = keys.iter().map(|key| format!("{key} {way}")).collect();
            format!("ORDER BY {}", keys.join(", "))
        };
        if FILLED.contains(&self.table) && self.read("LIMIT 1", &[]).is_ok() {
            // Its own rows stand for those a new diary begins with.
            self.to
                .execute(&format!("DELETE FROM {}", self.table), [])?;
        }
        if self.read("", &[]).is_ok() {
            return Ok(Read::Whole);
        }
        let has_begin = self.rows > 0;
        let before = self.rows;
        // What is read twice is there once.
        let has_end = self.read(&order("DESC"), &[]).is_ok() || self.rows > before;
        drop(self.read(&order("ASC"), &[]));
        let lost = if self.columns.iter().any(|column| column == "id") {
            self.probe_ids()
        } else {
            self.probe_days(has_end).filter(|_| has_begin)
        };
        Ok(if self.rows == 0 {
            Read::Nothing
        } else {
            Read::Partly(lost)
        })
    }

    fn keys(&self) -> Vec<String> {
        let keys = self
            .to
            .prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")
            .and_then(|mut keys| {
                keys.query_map([self.table], |row| row.get(0))?
                    .collect::<Result<Vec<String>, _>>()
            });
        let keys = keys.unwrap_or_default();
        if keys.is_empty() {
            vec!["rowid".to_owned()]
        } else {
            keys
        }
    }

    /// Copies the rows that `rest` of a statement finds, as far as they can be read.
    fn read(&mut self, rest: &str, values: &[&dyn ToSql]) -> Result<(), StoreError> {
        let columns = self.columns.join(", ");
        let table = self.table;
        let sql = format!("SELECT {columns} FROM main.{table} NOT INDEXED {rest}");
        let marks = vec!["?"; self.columns.len()].join(", ");
        let insert = format!("INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})");
        let mut insert = self.to.prepare_cached(&insert)?;
        let day_at = self
            .day
            .and_then(|day| self.columns.iter().position(|name| name == day));
        let id_at = self.columns.iter().position(|name| name == "id");
        let mut statement = self.from.prepare_cached(&sql)?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            self.rows += 1;
            if !take_one(&mut self.left.rows) {
                return Err(StoreError::Damaged(PathBuf::new()));
            }
            let values: Vec<Value> = (0..self.columns.len())
                .map(|at| row.get(at))
                .collect::<Result<_, _>>()?;
            let text = |at: usize| match values.get(at) {
                Some(Value::Text(text)) => Some(text.as_str()),
                _ => None,
            };
            if let Some(day) = day_at
                .and_then(text)
                .and_then(|day| Day::parse_iso(day).ok())
            {
                self.days.insert(day);
            }
            if let Some(Value::Integer(id)) = id_at.and_then(|at| values.get(at)) {
                self.highest = self.highest.max(*id);
            }
            // A row that no diary can have written is part of the damage.
            drop(insert.execute(params_from_iter(values)));
        }
        Ok(())
    }

    /// Looks for each row by its number; the days around those that cannot be read are not known.
    fn probe_ids(&mut self) -> Option<LostDays> {
        for id in 1..=self.highest {
            if !take_one(&mut self.left.probes) {
                break;
            }
            drop(self.read("WHERE id = ?1", &[&id]));
        }
        None
    }

    /// Looks for each day. Where the end of the table cannot be read either, more may be gone than anybody knows.
    fn probe_days(&mut self, has_end: bool) -> Option<LostDays> {
        let column = self.day?;
        let (first, last) = (*self.days.first()?, *self.days.last()?);
        let mut lost: Option<LostDays> = None;
        let rest = format!("WHERE {column} = ?1");
        for day in first.through(last) {
            if !take_one(&mut self.left.probes) {
                break;
            }
            if self.read(&rest, &[&day.to_string()]).is_err() {
                let first = lost.map_or(day, |lost| lost.first);
                lost = Some(LostDays {
                    first,
                    last: Some(day),
                });
            }
        }
        if has_end {
            return lost;
        }
        let first = lost.map_or(last, |lost| lost.first);
        Some(LostDays { first, last: None })
    }
}

/// Whether there was one left.
const fn take_one(left: &mut usize) -> bool {
    let is_one_left = *left > 0;
    *left = left.saturating_sub(1);
    is_one_left
}
