//! All tables of a diary as CSV files, packed in one ZIP with a text that says what each column is. In place of the numbers by which
//! tables name rows of lists stand keys and names; moments are written as RFC 3339 in UTC.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::cell::protect;
use crate::domain::stored::{Cell, TakesRows};
use crate::domain::{Day, Moment, Zone};

/// Lists, with the column of other tables that names a row of them, what it is called then, and what the row goes by.
const LISTS: [(&str, &str, &str, &str); 5] = [
    ("sign", "sign_id", "sign", "key"),
    ("factor", "factor_id", "factor", "key"),
    ("product", "product_id", "product", "name"),
    ("own_food", "own_food_id", "own_food", "name"),
    ("medicine", "medicine_id", "medicine", "name"),
];

/// Numbers that mean nothing outside the diary.
const LEFT_OUT: [&str; 2] = ["id", "batch_id"];

/// Columns with the day a row is about.
const DAYS: [&str; 2] = ["day", "shown_on"];

/// The name of the text about the tables.
const ABOUT: &str = "README.txt";

/// Writes the tables; [`CsvZip::finish`] gives the bytes.
#[derive(Debug)]
pub struct CsvZip {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    span: (Day, Day),
    table: String,
    columns: Vec<String>,
    names: BTreeMap<&'static str, BTreeMap<i64, String>>,
    writer: Option<csv::Writer<Vec<u8>>>,
    /// The first thing that went wrong.
    trouble: Option<io::Error>,
}

impl CsvZip {
    /// Begins with the text `about`; of what is about days only those from the first to the last of `span` are written.
    pub fn new(about: &str, span: (Day, Day)) -> Self {
        let mut made = Self {
            zip: ZipWriter::new(Cursor::new(Vec::new())),
            span,
            table: String::new(),
            columns: Vec::new(),
            names: BTreeMap::new(),
            writer: None,
            trouble: None,
        };
        made.trouble = made.add(ABOUT, about.as_bytes()).err();
        made
    }

    /// The whole of it.
    ///
    /// # Errors
    /// If it grew larger than a ZIP can be.
    pub fn finish(mut self) -> io::Result<Vec<u8>> {
        self.end_table();
        if let Some(trouble) = self.trouble {
            return Err(trouble);
        }
        Ok(self.zip.finish()?.into_inner())
    }

    fn add(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .unix_permissions(0o600);
        self.zip.start_file(name, options)?;
        self.zip.write_all(bytes)
    }

    fn end_table(&mut self) {
        let Some(writer) = self.writer.take() else {
            return;
        };
        let added = writer
            .into_inner()
            .map_err(|err| io::Error::other(err.to_string()))
            .and_then(|bytes| self.add(&format!("{}.csv", self.table), &bytes));
        self.keep(added);
    }

    fn write(&mut self, cells: &[Cow<'_, str>]) {
        if let Some(writer) = &mut self.writer {
            let written = writer.write_record(cells.iter().map(|cell| cell.as_bytes()));
            self.keep(written.map_err(io::Error::from));
        }
    }

    fn keep(&mut self, done: io::Result<()>) {
        if let Err(err) = done {
            self.trouble.get_or_insert(err);
        }
    }

    fn value<'c>(&self, cells: &[Cell<'c>], column: &str) -> Option<Cell<'c>> {
        let at = self.columns.iter().position(|name| name == column)?;
        cells.get(at).copied()
    }

    fn is_wanted(&self, cells: &[Cell<'_>]) -> bool {
        let day = |column| match self.value(cells, column) {
            Some(Cell::Text(day)) => Day::parse_iso(day).ok(),
            _ => None,
        };
        let (first, last) = self.span;
        if let Some(day) = DAYS.into_iter().find_map(day) {
            return first <= day && day <= last;
        }
        // A stretch of days that touches the span.
        day("first")
            .is_none_or(|begins| begins <= last && day("last").is_none_or(|ends| first <= ends))
    }

    fn remember_name(&mut self, cells: &[Cell<'_>]) {
        let list = LISTS.iter().find(|(list, ..)| *list == self.table);
        let Some((_, column, _, name)) = list else {
            return;
        };
        if let (Some(Cell::Integer(number)), Some(Cell::Text(name))) =
            (self.value(cells, "id"), self.value(cells, name))
        {
            let names = self.names.entry(column).or_default();
            names.insert(number, name.to_owned());
        }
    }

    fn text<'c>(&'c self, column: &str, cell: Cell<'c>) -> Cow<'c, str> {
        match cell {
            Cell::Null => Cow::Borrowed(""),
            Cell::Text(text) => protect(text),
            Cell::Real(number) => Cow::Owned(number.to_string()),
            Cell::Integer(number) => {
                let named = self.names.get(column).and_then(|names| names.get(&number));
                if let Some(name) = named {
                    return protect(name);
                }
                let moment = (column == "at" || column.ends_with("_at"))
                    .then(|| Zone::Fixed(0).rfc3339(Moment(number)));
                Cow::Owned(moment.flatten().unwrap_or_else(|| number.to_string()))
            }
        }
    }
}

/// Whether the files of an archive are the tables of a diary, written here.
pub fn is_of_tables<'n>(names: impl Iterator<Item = &'n str> + Clone) -> bool {
    let has = |wanted: &str| names.clone().any(|name| name == wanted);
    let mut lists = LISTS.iter();
    has(ABOUT) && has("answer.csv") && lists.all(|(list, ..)| has(&format!("{list}.csv")))
}

/// What a column is called in the files.
pub fn column_name(column: &str) -> &str {
    let list = LISTS.iter().find(|(_, named_by, ..)| *named_by == column);
    list.map_or(column, |(_, _, called, _)| called)
}

/// Whether a column stands in the files.
pub fn has_column(column: &str) -> bool {
    !LEFT_OUT.contains(&column)
}

impl TakesRows for CsvZip {
    fn table(&mut self, name: &str, columns: &[String]) {
        self.end_table();
        name.clone_into(&mut self.table);
        self.columns = columns.to_vec();
        self.writer = Some(csv::Writer::from_writer(Vec::new()));
        let header: Vec<Cow<'_, str>> = columns
            .iter()
            .filter(|column| has_column(column))
            .map(|column| Cow::Borrowed(column_name(column)))
            .collect();
        self.write(&header);
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> bool {
        self.remember_name(cells);
        if self.is_wanted(cells) {
            let columns = std::mem::take(&mut self.columns);
            let shown = columns
                .iter()
                .zip(cells)
                .filter(|(column, _)| has_column(column));
            let shown: Vec<Cow<'_, str>> = shown
                .map(|(column, cell)| self.text(column, *cell))
                .collect();
            // Borrowed from the cells and the names, not from what is written to.
            let shown: Vec<Cow<'_, str>> = shown
                .into_iter()
                .map(|text| Cow::Owned(text.into_owned()))
                .collect();
            self.write(&shown);
            self.columns = columns;
        }
        self.trouble.is_none()
    }
}
