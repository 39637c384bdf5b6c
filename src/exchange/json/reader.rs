//! JSON to rows. Strict: what it does not know it refuses, as nothing of a diary may be lost unsaid.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use super::guard::{Lines, endless_string};
use super::value::{Column, Found};
use super::{MOST_BYTES, SCHEMA};
use crate::domain::stored::{Cell, KeepsRows, RowProblem};

/// What a file says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// The step of the diary's own tables.
    pub form: i64,
}

/// Why a file was refused. Nothing of it was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// Larger than any diary.
    TooLarge {
        /// How many megabytes are read at most.
        megabytes: usize,
    },
    /// Of a later version of the program.
    Newer,
    /// Something is wrong in this line.
    At {
        /// The line, counted from 1.
        line: usize,
        problem: Problem,
    },
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is no JSON, or ends before it is whole.
    NotJson,
    /// Not what a diary has in this place.
    NotADiary,
    /// A field or a table is there twice.
    Twice(String),
    /// There is no such field in a diary, or no such table.
    Unknown(String),
    /// A string is longer than any in a diary.
    TooLong,
    /// A row cannot be.
    Row {
        table: String,
        /// Why.
        problem: RowProblem,
    },
}

/// Reads what a file says of itself, and whether it is JSON up to its end.
///
/// # Errors
/// Why it is no diary that can be read.
pub fn read_header(bytes: &[u8]) -> Result<Header, JsonError> {
    if bytes.len() > MOST_BYTES {
        let megabytes = MOST_BYTES >> 20;
        return Err(JsonError::TooLarge { megabytes });
    }
    if let Some(line) = endless_string(bytes) {
        let problem = Problem::TooLong;
        return Err(JsonError::At { line, problem });
    }
    let mut problem = None;
    let head = HeadVisitor {
        problem: &mut problem,
    };
    let head = parse(bytes, head).map_err(|err| at(&err, problem))?;
    match (head.schema, head.form) {
        (Some(schema), _) if schema > SCHEMA => Err(JsonError::Newer),
        (Some(1..), Some(form)) if form > 0 && head.has_tables => Ok(Header { form }),
        _ => Err(JsonError::At {
            line: 1,
            problem: Problem::NotADiary,
        }),
    }
}

/// Hands the rows of a file whose header was read to `keeps`.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read_rows(bytes: &[u8], keeps: &mut dyn KeepsRows) -> Result<(), JsonError> {
    let mut problem = None;
    let rows = Reading {
        keeps,
        lines: Lines::of(bytes),
        problem: &mut problem,
    };
    parse(bytes, FrameVisitor(rows)).map_err(|err| at(&err, problem))
}

fn parse<'de, V: Visitor<'de>>(
    bytes: &'de [u8],
    visitor: V,
) -> Result<V::Value, serde_json::Error> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let read = json.deserialize_map(visitor)?;
    json.end()?;
    Ok(read)
}

fn at(err: &serde_json::Error, problem: Option<Problem>) -> JsonError {
    let otherwise = match err.classify() {
        Category::Data => Problem::NotADiary,
        Category::Io | Category::Syntax | Category::Eof => Problem::NotJson,
    };
    JsonError::At {
        line: err.line().max(1),
        problem: problem.unwrap_or(otherwise),
    }
}

/// Remembers what is wrong and ends the reading.
fn refuse<E: Error, T>(place: &mut Option<Problem>, problem: Problem) -> Result<T, E> {
    place.get_or_insert(problem);
    Err(E::custom(""))
}

#[derive(Default)]
struct Head {
    schema: Option<i64>,
    form: Option<i64>,
    has_tables: bool,
}

/// What the file says of itself. Fields it does not know are none of its business yet: the file may be of a later version.
struct HeadVisitor<'p> {
    problem: &'p mut Option<Problem>,
}

impl<'de> Visitor<'de> for HeadVisitor<'_> {
    type Value = Head;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a diary")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Head, A::Error> {
        let mut head = Head::default();
        while let Some(key) = map.next_key::<String>()? {
            let is_twice = match key.as_str() {
                "schema" => head.schema.replace(map.next_value()?).is_some(),
                "form" => head.form.replace(map.next_value()?).is_some(),
                "tables" => {
                    map.next_value::<IgnoredAny>()?;
                    std::mem::replace(&mut head.has_tables, true)
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    false
                }
            };
            if is_twice {
                return refuse(self.problem, Problem::Twice(key));
            }
        }
        Ok(head)
    }
}

/// What is read, and what was found wrong with it.
struct Reading<'r> {
    keeps: &'r mut dyn KeepsRows,
    lines: Lines<'r>,
    problem: &'r mut Option<Problem>,
}

/// The whole file.
struct FrameVisitor<'r>(Reading<'r>);

impl<'de> Visitor<'de> for FrameVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a diary")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut seen: Vec<String> = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                _ if seen.contains(&key) => return refuse(self.0.problem, Problem::Twice(key)),
                "schema" | "form" | "program" => drop(map.next_value::<IgnoredAny>()?),
                "tables" => map.next_value_seed(Tables(&mut self.0))?,
                _ => return refuse(self.0.problem, Problem::Unknown(key)),
            }
            seen.push(key);
        }
        Ok(())
    }
}

/// All tables.
struct Tables<'a, 'r>(&'a mut Reading<'r>);

impl<'de> DeserializeSeed<'de> for Tables<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Tables<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tables")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen: Vec<String> = Vec::new();
        while let Some(table) = map.next_key::<String>()? {
            if seen.contains(&table) {
                return refuse(self.0.problem, Problem::Twice(table));
            }
            let Some(columns) = self.0.keeps.begin(&table).map(<[String]>::to_vec) else {
                return refuse(self.0.problem, Problem::Unknown(table));
            };
            map.next_value_seed(Rows {
                reading: self.0,
                table: &table,
                columns: &columns,
            })?;
            seen.push(table);
        }
        Ok(())
    }
}

/// The rows of a table.
struct Rows<'a, 'r> {
    reading: &'a mut Reading<'r>,
    table: &'a str,
    columns: &'a [String],
}

impl<'de> DeserializeSeed<'de> for Rows<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        let next = |rows: &mut A, reading: &mut Reading<'_>| {
            rows.next_element_seed(Row {
                reading,
                table: self.table,
                columns: self.columns,
            })
        };
        while next(&mut rows, self.reading)?.is_some() {}
        Ok(())
    }
}

struct Row<'a, 'r> {
    reading: &'a mut Reading<'r>,
    table: &'a str,
    columns: &'a [String],
}

impl<'de> DeserializeSeed<'de> for Row<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Row<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a row")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut found: Vec<Option<Found<'de>>> = vec![None; self.columns.len()];
        while let Some(column) = map.next_key_seed(Column(self.columns))? {
            let at = match column {
                Ok(at) => at,
                Err(unknown) => return refuse(self.reading.problem, Problem::Unknown(unknown)),
            };
            let value = map.next_value::<Found<'de>>()?;
            let place = found.get_mut(at);
            if place.is_some_and(|place| place.replace(value).is_some()) {
                let name = self.columns.get(at).cloned().unwrap_or_default();
                return refuse(self.reading.problem, Problem::Twice(name));
            }
        }
        let cells: Vec<Cell<'_>> = found
            .iter()
            .map(|found| found.as_ref().map_or(Cell::Null, Found::cell))
            .collect();
        let lines = &self.reading.lines;
        let line = || {
            let mut parts = found.iter().flatten().filter_map(Found::part);
            parts.find_map(|part| lines.line_of(part))
        };
        match self.reading.keeps.keep(&cells, &line) {
            Ok(()) => Ok(()),
            Err(problem) => {
                let table = self.table.to_owned();
                refuse(self.reading.problem, Problem::Row { table, problem })
            }
        }
    }
}
