//! Rows to JSON.

use serde_json::json;

use super::SCHEMA;
use crate::domain::stored::{Cell, TakesRows};

/// Writes a diary as JSON. Rows come in as [`TakesRows`] hands them; [`JsonWriter::finish`] gives the bytes.
#[derive(Debug)]
pub struct JsonWriter {
    bytes: Vec<u8>,
    /// `"name":` of each column, as it stands before a value.
    names: Vec<Vec<u8>>,
    tables: usize,
    rows: usize,
}

impl JsonWriter {
    /// Begins a diary whose tables are of the step `form`, written by this version of the program.
    pub fn new(version: &str, form: i64) -> Self {
        let program = json!(format!("magnesium-diary {version}"));
        let head =
            format!("{{\"schema\":{SCHEMA},\"program\":{program},\"form\":{form},\"tables\":{{");
        Self {
            bytes: head.into_bytes(),
            names: Vec::new(),
            tables: 0,
            rows: 0,
        }
    }

    /// The whole of it.
    pub fn finish(mut self) -> Vec<u8> {
        self.end_table();
        self.bytes.extend_from_slice(b"\n}}\n");
        self.bytes
    }

    fn end_table(&mut self) {
        if self.tables > 0 {
            self.bytes
                .extend_from_slice(if self.rows > 0 { b"\n]" } else { b"]" });
        }
    }

    fn text(&mut self, text: &str) {
        // Writing a string into memory cannot fail.
        drop(serde_json::to_writer(&mut self.bytes, text));
    }
}

impl TakesRows for JsonWriter {
    fn table(&mut self, name: &str, columns: &[String]) {
        self.end_table();
        self.bytes
            .extend_from_slice(if self.tables > 0 { b",\n" } else { b"\n" });
        self.text(name);
        self.bytes.extend_from_slice(b":[");
        self.names = columns
            .iter()
            .map(|name| format!("{}:", json!(name)).into_bytes())
            .collect();
        self.tables += 1;
        self.rows = 0;
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> bool {
        self.bytes
            .extend_from_slice(if self.rows > 0 { b",\n{" } else { b"\n{" });
        self.rows += 1;
        let names = std::mem::take(&mut self.names);
        let mut is_first = true;
        for (name, cell) in names.iter().zip(cells) {
            if *cell == Cell::Null {
                continue;
            }
            if !is_first {
                self.bytes.push(b',');
            }
            is_first = false;
            self.bytes.extend_from_slice(name);
            match cell {
                Cell::Null => {}
                Cell::Integer(number) => drop(serde_json::to_writer(&mut self.bytes, number)),
                // With a point even where it is whole, so that it comes back as what it was.
                Cell::Real(number) => drop(serde_json::to_writer(&mut self.bytes, number)),
                Cell::Text(text) => self.text(text),
            }
        }
        self.names = names;
        self.bytes.push(b'}');
        true
    }
}
