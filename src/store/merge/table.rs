//! One table of this diary while another diary's is joined to it.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::Row;
use super::rules::{ASIDE, Rule, WRITTEN};
use crate::store::whole::{OF_A_FILE, column_names};
use crate::store::{StoreError, erase};

/// A table of this diary while another one's is joined to it.
pub(super) struct Table<'c> {
    conn: &'c Connection,
    pub rule: &'static Rule,
    pub columns: Vec<String>,
    pub list: String,
    pub is_of_days: bool,
    has_number: bool,
    find: String,
    /// Numbers of rows that stand for one of the other diary already: two that are the same stay two.
    used: BTreeSet<i64>,
}

impl<'c> Table<'c> {
    pub fn new(conn: &'c Connection, rule: &'static Rule) -> Result<Self, StoreError> {
        let columns = column_names(conn, rule.table)?;
        let list = columns.join(", ");
        let tests: Vec<String> = rule.key.iter().map(|name| format!("{name} IS ?")).collect();
        let find = format!(
            "SELECT {list} FROM main.{} WHERE {}",
            rule.table,
            tests.join(" AND ")
        );
        Ok(Self {
            conn,
            rule,
            has_number: columns.iter().any(|name| name == "id"),
            is_of_days: erase::OF_DAYS
                .iter()
                .any(|(table, ..)| *table == rule.table),
            columns,
            list,
            find,
            used: BTreeSet::new(),
        })
    }

    pub fn value<'r>(&self, row: &'r Row, column: &str) -> Option<&'r Value> {
        let at = self.columns.iter().position(|name| name == column)?;
        row.get(at)
    }

    pub fn is_of_file(&self, row: &Row) -> bool {
        let key = (self.rule.table == "setting").then(|| self.value(row, "key"));
        matches!(key.flatten(), Some(Value::Text(key)) if OF_A_FILE.contains(&key.as_str()))
    }

    /// The row here that is the same thing, each for one row of the other diary.
    pub fn present(&mut self, row: &Row) -> Result<Option<Row>, StoreError> {
        let key = self.rule.key.iter().map(|name| self.value(row, name));
        let mut find = self.conn.prepare_cached(&self.find)?;
        let mut rows = find.query(params_from_iter(key))?;
        while let Some(found) = rows.next()? {
            let found: Row = (0..self.columns.len())
                .map(|at| found.get(at))
                .collect::<Result<_, _>>()?;
            match self.value(&found, "id") {
                Some(Value::Integer(number)) => {
                    if self.used.insert(*number) {
                        return Ok(Some(found));
                    }
                }
                _ => return Ok(Some(found)),
            }
        }
        Ok(None)
    }

    pub fn says_the_same(&self, row: &Row, present: &Row) -> bool {
        let mut sides = self.columns.iter().zip(row.iter().zip(present));
        sides.all(|(name, (theirs, ours))| ASIDE.contains(&name.as_str()) || theirs == ours)
    }

    pub fn is_newer(&self, row: &Row, present: &Row) -> bool {
        let written = |row: &Row| {
            WRITTEN.iter().find_map(|name| match self.value(row, name) {
                Some(Value::Integer(at)) => Some(*at),
                _ => None,
            })
        };
        matches!((written(row), written(present)), (Some(theirs), Some(ours)) if theirs > ours)
    }

    /// Adds a row; the number it has here, if rows of this table have one. It keeps its own where that is free.
    pub fn insert(&mut self, row: &Row) -> Result<Option<i64>, StoreError> {
        let number = self.value(row, "id").cloned();
        let is_taken = match &number {
            Some(Value::Integer(number)) => {
                let sql = format!(
                    "SELECT EXISTS (SELECT 1 FROM main.{} WHERE id = ?1)",
                    self.rule.table
                );
                self.conn
                    .prepare_cached(&sql)?
                    .query_row([number], |row| row.get(0))?
            }
            _ => false,
        };
        let marks = vec!["?"; self.columns.len()].join(", ");
        let sql = format!(
            "INSERT INTO main.{} ({}) VALUES ({marks})",
            self.rule.table, self.list
        );
        let null = Value::Null;
        let values = self.columns.iter().zip(row);
        let values = values.map(|(name, value)| {
            if is_taken && name == "id" {
                &null
            } else {
                value
            }
        });
        self.conn
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        if !self.has_number {
            return Ok(None);
        }
        let number = self.conn.last_insert_rowid();
        self.used.insert(number);
        Ok(Some(number))
    }

    /// Puts what `row` says in the place of `present`, which keeps its number.
    pub fn put(&self, row: &Row, present: &Row) -> Result<(), StoreError> {
        let places: Vec<&str> = if self.has_number {
            vec!["id"]
        } else {
            self.rule.key.to_vec()
        };
        let sets: Vec<String> = self
            .columns
            .iter()
            .map(|name| format!("{name} = ?"))
            .collect();
        let tests: Vec<String> = places.iter().map(|name| format!("{name} IS ?")).collect();
        let sql = format!(
            "UPDATE main.{} SET {} WHERE {}",
            self.rule.table,
            sets.join(", "),
            tests.join(" AND ")
        );
        let values = self.columns.iter().zip(row);
        let values = values.map(|(name, value)| {
            if name == "id" {
                self.value(present, "id")
            } else {
                Some(value)
            }
        });
        let places = places.iter().map(|name| self.value(present, name));
        self.conn
            .prepare_cached(&sql)?
            .execute(params_from_iter(values.chain(places)))?;
        Ok(())
    }
}
