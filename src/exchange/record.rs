//! Text to records of cells (RFC 4180), each with the line it starts on.
//!
//! Unlike the reader of the `csv` crate it is strict about quotation marks: one that is never closed, or closed in the middle
//! of a cell, costs its own line only. Read leniently, such a mark would swallow every row up to the next one.

use std::borrow::Cow;
use std::collections::HashSet;

/// Most cells of a record that are kept: enough to see that a table has more columns than are read.
pub const MOST_CELLS: usize = 1_100;

/// The records of a text, one after the other.
#[derive(Clone, Debug)]
pub struct Records<'t> {
    text: &'t str,
    delimiter: u8,
    at: usize,
    line: u64,
    /// Places of the opening marks of the present record.
    opened: Vec<usize>,
    /// Opening marks known to end in wrong quotation: each is tried once, so even the worst file is read in linear time.
    hopeless: HashSet<usize>,
}

/// What [`Records::read_into`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A record that starts on this line.
    Record(u64),
    /// A line whose quotation marks do not match; it was skipped.
    BadQuoting(u64),
}

enum CellEnd {
    NextCell,
    NextRecord,
}

impl<'t> Records<'t> {
    /// The records of `text`, whose cells stand apart by the ASCII character `delimiter`.
    pub fn new(text: &'t str, delimiter: u8) -> Self {
        Self {
            text,
            delimiter,
            at: 0,
            line: 1,
            opened: Vec::new(),
            hopeless: HashSet::new(),
        }
    }

    /// Appends the cells of the next record to `cells`, at most [`MOST_CELLS`] of them; `None` at the end of the text. An empty
    /// line is a record with one empty cell.
    pub fn read_into(&mut self, cells: &mut Vec<Cow<'t, str>>) -> Option<Found> {
        if self.at >= self.text.len() {
            return None;
        }
        let (start, line, kept) = (self.at, self.line, cells.len());
        self.opened.clear();
        loop {
            let Some((cell, end)) = self.read_cell() else {
                cells.truncate(kept);
                self.hopeless.extend(self.opened.drain(..));
                (self.at, self.line) = (start, line);
                self.skip_line();
                return Some(Found::BadQuoting(line));
            };
            if cells.len() - kept < MOST_CELLS {
                cells.push(cell);
            }
            if matches!(end, CellEnd::NextRecord) {
                return Some(Found::Record(line));
            }
        }
    }

    /// The text that is still to be read.
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Moves `len` bytes on.
    fn take(&mut self, len: usize) -> &'t str {
        let taken = self.rest().get(..len).unwrap_or_default();
        self.at += len;
        taken
    }

    fn read_cell(&mut self) -> Option<(Cow<'t, str>, CellEnd)> {
        let rest = self.rest();
        let blanks = count_blanks(rest);
        if rest.as_bytes().get(blanks) == Some(&b'"') {
            self.at += blanks + 1;
            self.opened.push(self.at);
            return if self.hopeless.contains(&self.at) {
                None
            } else {
                self.read_quoted()
            };
        }
        let ends = |byte| byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        let len = rest.bytes().position(ends).unwrap_or(rest.len());
        let cell = self.take(len);
        self.read_end().map(|end| (Cow::Borrowed(cell), end))
    }

    /// The rest of a cell behind its opening mark; `None` if the marks do not match.
    fn read_quoted(&mut self) -> Option<(Cow<'t, str>, CellEnd)> {
        let rest = self.rest();
        let mut len = 0;
        let mut doubled = false;
        loop {
            len += rest.get(len..)?.find('"')?;
            if rest.as_bytes().get(len + 1) != Some(&b'"') {
                break;
            }
            doubled = true;
            len += 2;
        }
        let inside = self.take(len);
        self.line += count_lines(inside);
        self.at += 1;
        self.at += count_blanks(self.rest());
        let cell = if doubled {
            Cow::Owned(inside.replace("\"\"", "\""))
        } else {
            Cow::Borrowed(inside)
        };
        self.read_end().map(|end| (cell, end))
    }

    /// Steps over what ends a cell; `None` if there is something else.
    fn read_end(&mut self) -> Option<CellEnd> {
        match self.rest().bytes().next() {
            None => Some(CellEnd::NextRecord),
            Some(byte) if byte == self.delimiter => {
                self.at += 1;
                Some(CellEnd::NextCell)
            }
            Some(b'\n' | b'\r') => {
                self.skip_line();
                Some(CellEnd::NextRecord)
            }
            Some(_) => None,
        }
    }

    /// Moves behind the next line end.
    fn skip_line(&mut self) {
        let rest = self.rest();
        let len = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let pair = rest.get(len..).is_some_and(|end| end.starts_with("\r\n"));
        self.at += len + if pair { 2 } else { 1 };
        self.line += 1;
    }
}

/// Spaces before a text: some programs write one after each separator.
fn count_blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}

/// Line ends in a text: LF, CR LF, or CR alone.
pub fn count_lines(text: &str) -> u64 {
    let ends = text
        .bytes()
        .filter(|byte| matches!(byte, b'\n' | b'\r'))
        .count();
    let pairs = text.matches("\r\n").count();
    u64::try_from(ends - pairs).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_all(text: &str) -> Vec<(Found, Vec<String>)> {
        let mut records = Records::new(text, b',');
        let mut cells = Vec::new();
        let mut all = Vec::new();
        while let Some(found) = records.read_into(&mut cells) {
            all.push((found, cells.drain(..).map(Cow::into_owned).collect()));
        }
        all
    }

    fn record(line: u64, cells: &[&str]) -> (Found, Vec<String>) {
        (
            Found::Record(line),
            cells.iter().map(|&cell| cell.to_owned()).collect(),
        )
    }

    #[test]
    fn every_line_end_counts_once() {
        for text in ["a,b\n\nc\n", "a,b\r\n\r\nc\r\n", "a,b\r\rc\r", "a,b\n\nc"] {
            assert_eq!(
                read_all(text),
                [record(1, &["a", "b"]), record(2, &[""]), record(3, &["c"])],
                "{text:?}"
            );
        }
    }

    #[test]
    fn quoted_cells_hold_separators_marks_and_lines() {
        assert_eq!(
            read_all("\"a,\"\"b\"\"\",\"c\r\nd\ne\" , \"f\",\ng\"h"),
            [
                record(1, &["a,\"b\"", "c\r\nd\ne", "f", ""]),
                record(4, &["g\"h"])
            ]
        );
    }

    #[test]
    fn wrong_quotation_costs_its_own_line_only() {
        let bad = |line| (Found::BadQuoting(line), Vec::new());
        assert_eq!(
            read_all("a,\"b\nc,d\n\"e\"f,g\nh,\"i\"\n"),
            [
                bad(1),
                record(2, &["c", "d"]),
                bad(3),
                record(4, &["h", "i"])
            ]
        );
        assert_eq!(read_all("a\nb,\"c"), [record(1, &["a"]), bad(2)]);
        assert_eq!(read_all("\""), [bad(1)]);
    }

    #[test]
    fn marks_that_all_run_to_the_end_are_tried_once() {
        let read = read_all(&"a\",\"\n".repeat(200_000));
        assert_eq!(read.len(), 200_000);
        assert!(
            read.iter()
                .all(|(found, _)| matches!(found, Found::BadQuoting(_)))
        );
    }

    proptest! {
        #[test]
        fn agrees_with_the_csv_crate_on_what_that_writes(
            rows in prop::collection::vec(prop::collection::vec("[a,\"\n\r; é]{0,8}", 3), 1..8)
        ) {
            let mut writer = ::csv::Writer::from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let read: Vec<_> = read_all(&text).into_iter().map(|(_, cells)| cells).collect();
            prop_assert_eq!(read, rows);
        }

        #[test]
        fn any_text_ends(text in "[a,\"\n\r ]{0,200}") {
            read_all(&text);
        }
    }
}
