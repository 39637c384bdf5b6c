//! Joining another diary to this one, row by row. A row goes by what makes it one thing: a day and a sign, the name of a medicine. What
//! only the other diary has is added; where both have it and they differ, the one that was written later stays. Rows that say nothing
//! of when they were written stay as they are here, unless this diary is empty.

mod rules;
mod table;

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::Value;

use super::whole::tables_in_order;
use super::{Changes, Store, StoreError, capture, erase};
use crate::domain::{Headway, Moment};
use rules::{ASIDE, Rule};
use table::Table;

pub(super) use rules::RULES;

type Row = Vec<Value>;

/// What joining did, or would do. Entries are rows about a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Entries of the other diary.
    pub read: u64,
    /// Entries that were added.
    pub added: u64,
    /// Entries that were replaced, as the other diary has them newer.
    pub changed: u64,
    /// Entries that are here already, the same.
    pub already_there: u64,
    /// Names that were added to lists: own signs and factors, products, foods, medicines.
    pub names_added: Vec<String>,
    /// Rows that both have and that differ.
    pub differences: Vec<RowDifference>,
}

/// A row that both diaries have and that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowDifference {
    pub table: &'static str,
    /// What makes it one thing: days, keys and names.
    pub what: Vec<String>,
    /// Each column in which they differ, with what stands here and there; `None` where nothing does.
    pub columns: Vec<(String, Option<String>, Option<String>)>,
    /// The other diary's is the newer one and stays.
    pub theirs_stays: bool,
}

impl Store {
    /// Joins `other` to this diary as one act, and says what that did.
    ///
    /// # Errors
    /// If SQLite cannot write, or nobody wants it any more; nothing has changed then.
    pub fn merge(
        &mut self,
        other: &Self,
        act: impl FnOnce(&Merged) -> String,
        at: Moment,
        headway: &Headway<'_>,
    ) -> Result<(Merged, Changes), StoreError> {
        self.transact(|tables| {
            let mut merge = Merge::new(tables.conn, &other.conn, headway)?;
            merge.run()?;
            let (merged, filled) = (merge.merged, merge.filled);
            let changes = tables.record_merge(&act(&merged), at, filled)?;
            Ok((merged, changes))
        })
    }
}

impl Store {
    /// Whether nothing was entered in this diary yet.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        is_empty(&self.conn)
    }
}

fn is_empty(conn: &Connection) -> Result<bool, StoreError> {
    let of_days = erase::OF_DAYS.iter().map(|(table, ..)| *table);
    for table in of_days.chain(["product", "own_food", "medicine", "typical_week"]) {
        if has_rows(conn, table)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// How many rows these tables have together.
fn rows_of(conn: &Connection, tables: &[String]) -> Result<u64, StoreError> {
    tables.iter().try_fold(0, |rows, table| {
        let sql = format!("SELECT count(*) FROM main.{table}");
        let more: i64 = conn.query_row(&sql, [], |row| row.get(0))?;
        Ok(rows + more.unsigned_abs())
    })
}

fn has_rows(conn: &Connection, table: &str) -> Result<bool, StoreError> {
    let sql = format!("SELECT EXISTS (SELECT 1 FROM main.{table})");
    Ok(conn.query_row(&sql, [], |row| row.get(0))?)
}

struct Merge<'c> {
    here: &'c Connection,
    there: &'c Connection,
    headway: &'c Headway<'c>,
    /// Nothing was entered here yet: what the other diary says holds.
    is_new: bool,
    /// For each list the numbers of its rows there, with those they have here.
    numbers: BTreeMap<&'static str, BTreeMap<i64, i64>>,
    merged: Merged,
    filled: Vec<String>,
}

impl<'c> Merge<'c> {
    fn new(
        here: &'c Connection,
        there: &'c Connection,
        headway: &'c Headway<'c>,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            here,
            there,
            headway,
            is_new: is_empty(here)?,
            numbers: BTreeMap::new(),
            merged: Merged::default(),
            filled: Vec::new(),
        })
    }

    fn run(&mut self) -> Result<(), StoreError> {
        let mut empty = Vec::new();
        let tables = tables_in_order(self.here)?;
        self.headway.expect(rows_of(self.there, &tables)?);
        // A row that names another one is only in a table with rows if that one's table has some too: both turns go by the order.
        for table in tables {
            let rule = RULES.iter().find(|rule| rule.table == table);
            let rule = rule.ok_or(StoreError::Value("schema"))?;
            if has_rows(self.here, &table)? {
                self.table(rule, Self::join)?;
            } else {
                empty.push(rule);
            }
        }
        // Very many rows come into tables that are empty: undo empties them again, and needs no account of each row.
        capture::stop(self.here)?;
        for rule in empty {
            self.table(rule, Self::add)?;
            if has_rows(self.here, rule.table)? {
                self.filled.push(rule.table.to_owned());
            }
        }
        capture::start(self.here)
    }

    /// Calls `each` with all rows the other diary has in a table.
    fn table(
        &mut self,
        rule: &'static Rule,
        each: fn(&mut Self, &mut Table<'_>, Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut table = Table::new(self.here, rule)?;
        let there = self.there;
        let mut all = there.prepare(&format!("SELECT {} FROM main.{}", table.list, rule.table))?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            if !self.headway.row() {
                return Err(StoreError::Stopped);
            }
            let row: Row = (0..table.columns.len())
                .map(|at| row.get(at))
                .collect::<Result<_, _>>()?;
            if table.is_of_file(&row) {
                continue;
            }
            self.merged.read += u64::from(table.is_of_days);
            let row = self.renumbered(&table, row)?;
            each(self, &mut table, row)?;
        }
        Ok(())
    }

    /// The row with the numbers that lists have here.
    fn renumbered(&self, table: &Table<'_>, mut row: Row) -> Result<Row, StoreError> {
        for (column, value) in table.columns.iter().zip(&mut row) {
            let list = RULES.iter().find(|rule| rule.named_by == Some(column));
            if let (Some(list), Value::Integer(number)) = (list, &mut *value) {
                let here = self.numbers.get(list.table).and_then(|of| of.get(number));
                match here {
                    Some(here) => *number = *here,
                    // An import that was undone in part, or whose account was cleared away.
                    None if list.table == "import_batch" => *value = Value::Null,
                    None => return Err(StoreError::Value(table.rule.table)),
                }
            }
        }
        Ok(row)
    }

    fn join(&mut self, table: &mut Table<'_>, row: Row) -> Result<(), StoreError> {
        let Some(present) = table.present(&row)? else {
            if table.rule.table == "pause" && !self.is_new && meets_a_pause(self.here, table, &row)?
            {
                let none = Vec::new();
                self.differ(table, &none, &row, false)?;
                return Ok(());
            }
            return self.add(table, row);
        };
        self.keep_number(table, &row, &present);
        if table.says_the_same(&row, &present) && !self.is_new {
            self.merged.already_there += u64::from(table.is_of_days);
            return Ok(());
        }
        let theirs_stays = self.is_new || table.is_newer(&row, &present);
        if !self.is_new {
            self.differ(table, &present, &row, theirs_stays)?;
        }
        if theirs_stays {
            self.merged.changed += u64::from(table.is_of_days);
            table.put(&row, &present)?;
        }
        Ok(())
    }

    fn add(&mut self, table: &mut Table<'_>, row: Row) -> Result<(), StoreError> {
        let number = table.insert(&row)?;
        if let (Some(number), Some(Value::Integer(there))) = (number, table.value(&row, "id")) {
            let numbers = self.numbers.entry(table.rule.table).or_default();
            numbers.insert(*there, number);
            if table.rule.table != "import_batch" && table.rule.named_by.is_some() {
                let mut names = ["own_name", "name"].into_iter();
                let name = names.find_map(|name| words(table.value(&row, name)?));
                self.merged.names_added.extend(name);
            }
        }
        self.merged.added += u64::from(table.is_of_days);
        Ok(())
    }

    fn keep_number(&mut self, table: &Table<'_>, row: &Row, present: &Row) {
        if let (Some(Value::Integer(there)), Some(Value::Integer(here))) =
            (table.value(row, "id"), table.value(present, "id"))
        {
            let numbers = self.numbers.entry(table.rule.table).or_default();
            numbers.insert(*there, *here);
        }
    }

    fn differ(
        &mut self,
        table: &Table<'_>,
        present: &Row,
        row: &Row,
        theirs_stays: bool,
    ) -> Result<(), StoreError> {
        let mut what = Vec::new();
        for name in table.rule.key {
            let Some(value) = table.value(row, name) else {
                continue;
            };
            let list = RULES.iter().find(|rule| rule.named_by == Some(name));
            what.extend(match (list, value) {
                (Some(list), Value::Integer(number)) => Some(self.name_of(list, *number)?),
                _ => words(value),
            });
        }
        let columns = table.columns.iter().enumerate();
        let columns = columns
            .filter(|(_, name)| !ASIDE.contains(&name.as_str()))
            .map(|(at, name)| (name, present.get(at), row.get(at)))
            .filter(|(_, here, there)| here != there)
            .map(|(name, here, there)| (name.clone(), here.and_then(words), there.and_then(words)));
        self.merged.differences.push(RowDifference {
            table: table.rule.table,
            what,
            columns: columns.collect(),
            theirs_stays,
        });
        Ok(())
    }

    fn name_of(&self, list: &Rule, number: i64) -> Result<String, StoreError> {
        let name = list.key.first().copied().unwrap_or("id");
        let sql = format!("SELECT {name} FROM main.{} WHERE id = ?1", list.table);
        let mut statement = self.here.prepare_cached(&sql)?;
        Ok(statement.query_row([number], |row| row.get(0))?)
    }
}

/// A pause shares days with none that is there.
fn meets_a_pause(here: &Connection, table: &Table<'_>, row: &Row) -> Result<bool, StoreError> {
    let (first, last) = (table.value(row, "first"), table.value(row, "last"));
    let sql = "SELECT EXISTS (SELECT 1 FROM main.pause
        WHERE first <= coalesce(?2, '9999') AND ?1 <= coalesce(last, '9999'))";
    let mut meets = here.prepare_cached(sql)?;
    Ok(meets.query_row((first, last), |row| row.get(0))?)
}

fn words(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Blob(_) => None,
        Value::Integer(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        Value::Text(text) => Some(text.clone()),
    }
}
