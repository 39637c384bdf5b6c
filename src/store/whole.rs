//! A whole diary at once: every row of every table on the way out, and rows from elsewhere on the way in. What comes in is put into a
//! diary in memory first, with all that a diary's tables demand, and is read there as the program reads it.

use std::path::Path;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, params_from_iter};

use super::in_memory::in_memory_copy;
use super::merge::RULES;
use super::open::{no_access, probe_header};
use super::schema::{APPLICATION_ID, known_steps, migrate, migrate_to};
use super::{Store, StoreError, Tables, WriteAccess, beside, capture, check, schema};
use crate::domain::Day;
use crate::domain::note::is_too_long;
use crate::domain::stored::{Ahead, Cell, KeepsRows, RowProblem, TakesRows};

/// Settings that are about one file and not about the person.
pub(super) const OF_A_FILE: [&str; 2] = ["copies_folder", "diary_mark"];

/// Columns that hold a day.
const DAYS: [&str; 6] = ["day", "first", "last", "since", "until", "shown_on"];
/// The column of the day that a row is about, which is not in a time to come.
const A_DAY: &str = "day";
/// Tables that a new diary has rows in already.
const FILLED: [&str; 2] = ["sign", "factor"];

impl Store {
    /// The step of the tables that [`Store::hand_on`] hands on.
    pub fn form() -> i64 {
        known_steps()
    }

    /// Lets `read` read all of the file as it is at one moment.
    pub fn at_one_moment<T>(
        &self,
        read: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let _moment = self.conn.unchecked_transaction()?;
        read()
    }

    /// Hands on every row that is about the person, as they all are at one moment. What only this file is about stays: the acts that
    /// can be undone, where copies lie, its marks. False if no more rows were wanted.
    pub fn hand_on(&self, takes: &mut dyn TakesRows) -> Result<bool, StoreError> {
        // Another window may write in between.
        let moment = self.conn.unchecked_transaction()?;
        for table in tables_in_order(&moment)? {
            let columns = column_names(&moment, &table)?;
            takes.table(&table, &columns);
            let rest = if table == "setting" {
                format!("WHERE key NOT IN ('{}')", OF_A_FILE.join("', '"))
            } else {
                String::new()
            };
            let sql = format!("SELECT {} FROM main.{table} {rest}", columns.join(", "));
            let mut statement = moment.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let cells: Vec<Cell<'_>> = (0..columns.len())
                    .map(|at| row.get_ref(at).map_err(StoreError::from).and_then(cell))
                    .collect::<Result<_, _>>()?;
                if !takes.row(&cells) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// Another diary, in memory and in the form this program knows, without the rows about days after `latest`. Its file is only copied:
    /// nothing is written to it or beside it.
    pub fn of_another(path: &Path, latest: Day) -> Result<(Self, Vec<Ahead>), StoreError> {
        let mut file = std::fs::File::open(path).map_err(|err| no_access(path, &err))?;
        probe_header(path, &mut file)?;
        let copy = beside::Copy::of(path).map_err(|err| no_access(path, &err))?;
        let taken = (|| {
            let conn = copy.open()?;
            schema::probe(&conn, path)?;
            check::fully(&conn)?;
            let mut conn = in_memory_copy(&conn)?;
            migrate(&mut conn)?;
            let ahead = take_ahead(&conn, latest)?;
            Ok((conn, ahead))
        })();
        let (conn, ahead) = taken.map_err(|err: StoreError| err.at(path))?;
        let store = Self::new(conn, None, WriteAccess::Protected)?;
        store.tables().read_all()?;
        Ok((store, ahead))
    }
}

/// Takes out the rows about days that have not come yet.
fn take_ahead(conn: &Connection, latest: Day) -> Result<Vec<Ahead>, StoreError> {
    let mut ahead = Vec::new();
    // Those first that name others.
    for table in tables_in_order(conn)?.iter().rev() {
        if !column_names(conn, table)?.iter().any(|name| name == A_DAY) {
            continue;
        }
        let sql = format!("DELETE FROM main.{table} WHERE {A_DAY} > ?1 RETURNING {A_DAY}");
        let mut delete = conn.prepare(&sql)?;
        let days = delete.query_map([latest.to_string()], |row| row.get::<_, String>(0))?;
        for day in days {
            let day = Day::parse_iso(&day?).map_err(|_| StoreError::Value("day"))?;
            ahead.push(Ahead { line: None, day });
        }
    }
    Ok(ahead)
}

/// The tables of a diary, those that others name before them.
pub(super) fn tables_in_order(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut tables = capture::tables(conn)?;
    let place = |table: &str| RULES.iter().position(|rule| rule.table == table);
    tables.sort_by_key(|table| place(table).unwrap_or(usize::MAX));
    Ok(tables)
}

pub(super) fn column_names(conn: &Connection, table: &str) -> Result<Vec<String>, StoreError> {
    let columns = capture::columns(conn, table)?.into_iter();
    Ok(columns.map(|(name, _)| name).collect())
}

fn cell(value: ValueRef<'_>) -> Result<Cell<'_>, StoreError> {
    Ok(match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Integer(number),
        ValueRef::Real(number) => Cell::Real(number),
        ValueRef::Text(text) => {
            Cell::Text(std::str::from_utf8(text).map_err(|_| StoreError::Value("text"))?)
        }
        // No table that is handed on has such a column.
        ValueRef::Blob(_) => return Err(StoreError::Value("blob")),
    })
}

/// A diary in memory that is being filled with rows from elsewhere.
#[derive(Debug)]
pub struct Filling {
    conn: Connection,
    /// No row is about a later day.
    latest: Day,
    ahead: Vec<Ahead>,
    columns: Vec<String>,
    insert: String,
}

impl Filling {
    /// An empty diary whose tables are of the step `form`.
    ///
    /// # Errors
    /// [`StoreError::Newer`] if this program does not know that step yet.
    pub fn new(form: i64, latest: Day) -> Result<Self, StoreError> {
        if form > known_steps() {
            return Err(StoreError::Newer {
                path: "".into(),
                found: form,
                known: known_steps(),
            });
        }
        let mut conn = Connection::open_in_memory()?;
        conn.set_prepared_statement_cache_capacity(64);
        conn.pragma_update(None, "application_id", APPLICATION_ID)?;
        migrate_to(&mut conn, form)?;
        // Tables come in any order: whether what they name is there is asked when all are.
        conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA trusted_schema = OFF; BEGIN")?;
        Ok(Self {
            conn,
            latest,
            ahead: Vec::new(),
            columns: Vec::new(),
            insert: String::new(),
        })
    }

    /// The diary it has become, and the rows that were left out.
    ///
    /// # Errors
    /// [`StoreError::Value`] with the place of what this program cannot have written.
    pub fn finish(self) -> Result<(Store, Vec<Ahead>), StoreError> {
        let Self {
            mut conn, ahead, ..
        } = self;
        conn.execute_batch("COMMIT")?;
        refuse_orphans(&conn)?;
        migrate(&mut conn)?;
        conn.execute_batch("PRAGMA foreign_keys = ON")?;
        let store = Store::new(conn, None, WriteAccess::Protected)?;
        store.tables().read_all()?;
        Ok((store, ahead))
    }

    /// The day of a row that has not come yet, if it is about one.
    fn check(&self, column: &str, cell: Cell<'_>) -> Result<Option<Day>, RowProblem> {
        let Cell::Text(text) = cell else {
            return Ok(None);
        };
        if is_too_long(text) {
            return Err(RowProblem::Value(column.to_owned()));
        }
        if !DAYS.contains(&column) {
            return Ok(None);
        }
        let day = Day::parse_iso(text).map_err(|_| RowProblem::Day(text.to_owned()))?;
        // A pause or a product may end in a time to come.
        Ok((column == A_DAY && day > self.latest).then_some(day))
    }
}

impl KeepsRows for Filling {
    fn begin(&mut self, table: &str) -> Option<&[String]> {
        let known = capture::tables(&self.conn).ok()?;
        known.iter().find(|known| *known == table)?;
        self.columns = column_names(&self.conn, table).ok()?;
        let marks = vec!["?"; self.columns.len()].join(", ");
        let columns = self.columns.join(", ");
        self.insert = format!("INSERT INTO {table} ({columns}) VALUES ({marks})");
        if FILLED.contains(&table) {
            // Its own rows stand for those a new diary begins with.
            self.conn
                .execute(&format!("DELETE FROM {table}"), [])
                .ok()?;
        }
        Some(&self.columns)
    }

    fn keep(
        &mut self,
        cells: &[Cell<'_>],
        line: &dyn Fn() -> Option<usize>,
    ) -> Result<(), RowProblem> {
        let mut ahead = None;
        for (column, cell) in self.columns.iter().zip(cells) {
            ahead = self.check(column, *cell)?.or(ahead);
        }
        if let Some(day) = ahead {
            let line = line();
            self.ahead.push(Ahead { line, day });
            return Ok(());
        }
        let values = cells.iter().map(|cell| {
            ToSqlOutput::Borrowed(match cell {
                Cell::Null => ValueRef::Null,
                Cell::Integer(number) => ValueRef::Integer(*number),
                Cell::Real(number) => ValueRef::Real(*number),
                Cell::Text(text) => ValueRef::Text(text.as_bytes()),
            })
        });
        let refused = |err: rusqlite::Error| RowProblem::Refused(err.to_string());
        let mut insert = self.conn.prepare_cached(&self.insert).map_err(refused)?;
        insert.execute(params_from_iter(values)).map_err(refused)?;
        Ok(())
    }
}

/// Refuses rows that name a row which is not there.
fn refuse_orphans(conn: &Connection) -> Result<(), StoreError> {
    let mut check = conn.prepare("PRAGMA foreign_key_check")?;
    let mut orphans = check.query([])?;
    match orphans.next()? {
        None => Ok(()),
        Some(orphan) => {
            let table: String = orphan.get(0)?;
            let rule = RULES.iter().find(|rule| rule.table == table);
            Err(StoreError::Value(rule.map_or("row", |rule| rule.table)))
        }
    }
}

impl Tables<'_> {
    /// Reads every row as the screens do, so that nothing comes in which they would stumble over.
    pub(super) fn read_all(self) -> Result<(), StoreError> {
        let (first, last) = (Day::MIN, Day::MAX);
        self.signs()?;
        self.factors()?;
        self.factor_days(last)?;
        self.answers_between(first, last)?;
        self.notes_between(first, last)?;
        self.sign_moments(first, last)?;
        self.blood_pressures(first, last)?;
        self.events(first, last)?;
        self.lab_results(first, last)?;
        self.medicines()?;
        self.medicine_days(first, last)?;
        self.medicine_doses(first, last)?;
        self.products()?;
        self.doses(first, last)?;
        self.own_foods()?;
        self.portions(first, last)?;
        self.complete_food_days(first, last)?;
        self.week_answers()?;
        self.marks(last)?;
        self.pauses()?;
        self.red_flags_between(first, last)?;
        self.hints()?;
        Ok(())
    }
}
