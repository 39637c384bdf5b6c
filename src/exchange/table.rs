//! Text to a table whose columns go by name: finds the separator, reads the header line, keeps the rows that have a cell for
//! each column. It knows no format: which columns matter is for the caller to say.

use std::borrow::Cow;

use super::cell::unprotect;
use super::problem::{LeftOut, ReadError, Reason, excerpt};
use super::record::{Found, Records};

/// Separators that spreadsheets write, the likeliest first.
const DELIMITERS: [u8; 3] = *b",;\t";
/// Most rows that are read: twice as many as fifty years of twelve signs.
const MOST_ROWS: usize = 500_000;
/// Most cells that are kept of all rows together, so that a table of many columns needs no more memory than one of many rows.
const MOST_CELLS_IN_ALL: usize = 5_000_000;
/// Names of columns that a problem repeats.
const NAMED_COLUMNS: usize = 20;

/// A table read from a text.
#[derive(Clone, Debug)]
pub struct Table<'t> {
    columns: Vec<String>,
    lines: Vec<u64>,
    cells: Vec<Cow<'t, str>>,
    left_out: Vec<LeftOut>,
}

/// The place of a column in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column(usize);

/// One row of a [`Table`].
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Line of the file it starts on, from 1.
    pub line: u64,
    cells: &'a [Cow<'a, str>],
}

impl<'a> Row<'a> {
    /// The cell in a column, without outer white space and without the apostrophe that guards formulas; empty where the
    /// table has no such column.
    pub fn cell(&self, column: Option<Column>) -> &'a str {
        let cell = column
            .and_then(|column| self.cells.get(column.0))
            .map_or("", Cow::as_ref);
        unprotect(cell.trim())
    }
}

impl<'t> Table<'t> {
    /// Reads a text whose first line names the columns; a `sep=;` line, as spreadsheets write, may stand before it. Rows
    /// without any visible character are not rows.
    ///
    /// # Errors
    /// [`ReadError::HeaderQuoting`], [`ReadError::TooManyRows`], or [`ReadError::Empty`] where there is no line.
    pub fn parse(text: &'t str) -> Result<Self, ReadError> {
        let mut records = open(text);
        let columns = read_header(&mut records)?;
        let mut table = Self {
            columns,
            lines: Vec::new(),
            cells: Vec::new(),
            left_out: Vec::new(),
        };
        table.read_rows(&mut records)?;
        Ok(table)
    }

    fn read_rows(&mut self, records: &mut Records<'t>) -> Result<(), ReadError> {
        let mut start = 0;
        while let Some(found) = records.read_into(&mut self.cells) {
            match found {
                Found::Record(line) => self.keep_row(line, start),
                Found::BadQuoting(line) => self.leave_out(line, Reason::Quoting),
            }
            start = self.cells.len();
            if self.lines.len() + self.left_out.len() > MOST_ROWS || start > MOST_CELLS_IN_ALL {
                return Err(ReadError::TooManyRows { rows: MOST_ROWS });
            }
        }
        Ok(())
    }

    /// Keeps the cells from `start` on if they are a row with a cell for each column.
    fn keep_row(&mut self, line: u64, start: usize) {
        let columns = self.columns.len();
        let row = self.cells.get(start..).unwrap_or_default();
        let cells = row.len();
        let filled = row
            .iter()
            .rposition(|cell| !is_blank(cell))
            .map_or(0, |last| last + 1);
        if filled > 0 && cells >= columns && filled <= columns {
            self.cells.truncate(start + columns);
            self.lines.push(line);
            return;
        }
        self.cells.truncate(start);
        if filled > 0 {
            self.leave_out(line, Reason::Ragged { cells, columns });
        }
    }

    fn leave_out(&mut self, line: u64, reason: Reason) {
        let line = line.into();
        self.left_out.push(LeftOut { line, reason });
    }

    /// The names in the header line, as written.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The rows that were kept, in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let rows = self.cells.chunks_exact(self.columns.len().max(1));
        self.lines
            .iter()
            .zip(rows)
            .map(|(&line, cells)| Row { line, cells })
    }

    /// How many rows there are, those left out included.
    pub fn rows_read(&self) -> u64 {
        u64::try_from(self.lines.len() + self.left_out.len()).unwrap_or(u64::MAX)
    }

    /// The rows that were left out because they could not be told apart into cells.
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// The column of a name, upper and lower case alike, if there is one.
    ///
    /// # Errors
    /// [`ReadError::DuplicateColumn`] if there are two.
    pub fn column(&self, name: &str) -> Result<Option<Column>, ReadError> {
        let mut found = self
            .columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.eq_ignore_ascii_case(name));
        let first = found.next().map(|(place, _)| Column(place));
        match found.next() {
            Some((_, column)) => Err(ReadError::DuplicateColumn {
                column: excerpt(column),
            }),
            None => Ok(first),
        }
    }

    /// Makes sure that columns of these names are there.
    ///
    /// # Errors
    /// [`ReadError::MissingColumns`] with all that are not.
    pub fn require(&self, names: &[&str]) -> Result<(), ReadError> {
        let missing: Vec<String> = names
            .iter()
            .filter(|name| {
                !self
                    .columns
                    .iter()
                    .any(|column| column.eq_ignore_ascii_case(name))
            })
            .map(|&name| name.to_owned())
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let named = self.columns.iter().take(NAMED_COLUMNS);
        let found = named.map(|column| excerpt(column)).collect();
        Err(ReadError::MissingColumns { missing, found })
    }
}

fn is_blank(cell: &str) -> bool {
    cell.trim().is_empty()
}

/// The records of a text with the separator it declares, or else the one its first line has most of.
fn open(text: &str) -> Records<'_> {
    let first = text
        .split(['\n', '\r'])
        .find(|line| !is_blank(line))
        .unwrap_or_default();
    match first
        .trim_matches(' ')
        .strip_prefix("sep=")
        .map(str::as_bytes)
    {
        Some(&[delimiter]) if DELIMITERS.contains(&delimiter) => {
            let mut records = Records::new(text, delimiter);
            read_filled(&mut records);
            records
        }
        _ => Records::new(text, likeliest_delimiter(first)),
    }
}

/// The separator that stands most often outside quotation marks; the likelier one where two do.
fn likeliest_delimiter(line: &str) -> u8 {
    let count = |delimiter: u8| {
        let outside = line.split('"').step_by(2);
        outside
            .flat_map(str::bytes)
            .filter(|&byte| byte == delimiter)
            .count()
    };
    let likeliest = DELIMITERS
        .into_iter()
        .rev()
        .max_by_key(|&delimiter| count(delimiter));
    likeliest.unwrap_or(b',')
}

/// The first record with anything in it.
fn read_filled<'t>(records: &mut Records<'t>) -> Option<(Found, Vec<Cow<'t, str>>)> {
    let mut cells = Vec::new();
    loop {
        let found = records.read_into(&mut cells)?;
        if matches!(found, Found::BadQuoting(_)) || !cells.iter().all(|cell| is_blank(cell)) {
            return Some((found, cells));
        }
        cells.clear();
    }
}

fn read_header(records: &mut Records<'_>) -> Result<Vec<String>, ReadError> {
    match read_filled(records).ok_or(ReadError::Empty)? {
        (Found::BadQuoting(_), _) => Err(ReadError::HeaderQuoting),
        (Found::Record(_), cells) => Ok(cells.iter().map(|cell| cell.trim().to_owned()).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str, names: &[&str]) -> Vec<Vec<String>> {
        let table = Table::parse(text).unwrap();
        let columns: Vec<_> = names
            .iter()
            .map(|name| table.column(name).unwrap())
            .collect();
        table
            .rows()
            .map(|row| {
                columns
                    .iter()
                    .map(|&column| row.cell(column).to_owned())
                    .collect()
            })
            .collect()
    }

    #[test]
    fn every_separator_is_found_and_columns_go_by_name() {
        for text in [
            "a,b\n1,2\n",
            "B;A\n2;1\n",
            "a\tb\n1\t2\n",
            " A , b ,\n1, 2 ,\n",
            "\n\n\"b\",\"a;;;\",a\n2,x,1\n",
            "sep=;\r\na;b\r\n1;2\r\n",
            "sep=\t\na\tb,,,\tc\n1\t2\t3",
        ] {
            let read = cells(
                text,
                &["a", if text.contains("b,,,") { "b,,," } else { "b" }],
            );
            assert_eq!(read, [["1", "2"]], "{text:?}");
        }
    }

    #[test]
    fn blank_rows_are_no_rows_and_ragged_ones_are_left_out() {
        let table = Table::parse("a,b\n,\n1\n\n1,2,,\n1,2,3\n1,\"2\n").unwrap();
        assert_eq!(table.rows().map(|row| row.line).collect::<Vec<_>>(), [5]);
        assert_eq!(table.rows_read(), 4);
        let ragged = |cells| Reason::Ragged { cells, columns: 2 };
        assert_eq!(
            table.left_out(),
            [
                LeftOut {
                    line: 3.into(),
                    reason: ragged(1)
                },
                LeftOut {
                    line: 6.into(),
                    reason: ragged(3)
                },
                LeftOut {
                    line: 7.into(),
                    reason: Reason::Quoting
                },
            ]
        );
    }

    #[test]
    fn missing_and_doubled_columns_are_named() {
        let table = Table::parse("date|sign|severity\n").unwrap();
        assert_eq!(
            table.require(&["date", "sign"]),
            Err(ReadError::MissingColumns {
                missing: vec!["date".to_owned(), "sign".to_owned()],
                found: vec!["date|sign|severity".to_owned()],
            })
        );
        let table = Table::parse("Date,x,x,DATE\n").unwrap();
        let column = "DATE".to_owned();
        assert_eq!(table.require(&["date"]), Ok(()));
        assert_eq!(
            table.column("date"),
            Err(ReadError::DuplicateColumn { column })
        );
        assert_eq!(table.column("y"), Ok(None));
    }

    #[test]
    fn a_header_with_open_quotation_is_refused() {
        assert_eq!(
            Table::parse("\"date,sign\n1,2\n").unwrap_err(),
            ReadError::HeaderQuoting
        );
        assert_eq!(Table::parse("\n\n").unwrap_err(), ReadError::Empty);
    }
}
