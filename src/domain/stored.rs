//! The rows of a diary as its file keeps them, table by table: what a whole diary is handed on as. Which tables and columns there are is
//! the store's business, how they are written down the format's.

use super::Day;

/// A value of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing is said.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number; never infinite or "not a number".
    Real(f64),
    /// Words, a key, or a day.
    Text(&'a str),
}

/// Is handed all rows of a diary.
pub trait TakesRows {
    /// The rows that follow are of this table.
    fn table(&mut self, name: &str, columns: &[String]);
    /// A row, its values in the order of the columns. False ends it: no more rows are wanted.
    fn row(&mut self, cells: &[Cell<'_>]) -> bool;
}

/// Keeps rows that come from somewhere else.
pub trait KeepsRows {
    /// Begins a table; its columns, or `None` if there is no such table.
    fn begin(&mut self, table: &str) -> Option<&[String]>;
    /// Keeps a row of the table that was begun, its values in the order of the columns, or leaves it out if its day has not come yet.
    /// `line` says where it stands, if that can be told.
    fn keep(
        &mut self,
        cells: &[Cell<'_>],
        line: &dyn Fn() -> Option<usize>,
    ) -> Result<(), RowProblem>;
}

/// A row that was left out, as its day has not come yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// Its line in the file, counted from 1, if that can be told.
    pub line: Option<usize>,
    pub day: Day,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowProblem {
    /// The value of this column cannot be.
    Value(String),
    /// It is about a day that no diary is about.
    Day(String),
    /// It does not agree with another row, or with what a row must be: in the words of SQLite.
    Refused(String),
}
