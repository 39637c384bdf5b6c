//! Rows of cells with their lines, of a text or of a workbook's sheet. Lenient where people's files are: rows may be shorter or
//! longer than the header, and the header may have another separator than the rows. Which column matters is for a reader to say.

use std::borrow::Cow;

use crate::exchange::cell::unprotect;
use crate::exchange::problem::{LeftOut, Line, ReadError, Reason};
use crate::exchange::record::{Found, Records, count_lines};

/// Separators, the one first that no number or date has in it.
const DELIMITERS: [u8; 4] = *b"\t;,|";
/// Lines that are looked at for the separator.
const SAMPLE_LINES: usize = 50;
/// Most blank lines in a row within a table of a workbook.
const MOST_BLANK_LINES: u64 = 1_000;
/// Most rows: twice as many as fifty years of twelve signs.
pub const MOST_ROWS: usize = 500_000;
/// Most cells of all rows together: fifty years of fifty columns. Each costs some 250 bytes until it is in the diary.
pub const MOST_CELLS: usize = 1_000_000;
/// Most bytes of all cells together: a few bytes of a workbook can say of a long text that it stands there a million times.
pub const MOST_TEXT: usize = 48 << 20;

/// How much more a file may hold, in all its sheets.
#[derive(Debug)]
pub struct Room {
    cells: usize,
    bytes: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            cells: MOST_CELLS,
            bytes: MOST_TEXT,
        }
    }
}

impl Room {
    fn take(&mut self, cells: &[String]) -> Result<(), ReadError> {
        let left = self.cells.checked_sub(cells.len());
        self.cells = left.ok_or(ReadError::TooManyCells { cells: MOST_CELLS })?;
        let left = self.bytes.checked_sub(cells.iter().map(String::len).sum());
        self.bytes = left.ok_or(ReadError::Swollen {
            megabytes: (MOST_TEXT >> 20) as u64,
        })?;
        Ok(())
    }
}

/// A table without any meaning yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// Which sheet of a workbook with several, or which file of an archive, from 1.
    pub sheet: u16,
    /// What that is called.
    pub name: String,
    /// The workbook does not show it.
    pub is_hidden: bool,
    /// How many lines it has, blank ones and titles too.
    pub lines: u64,
    /// Rows that have a visible character.
    pub rows: Vec<GridRow>,
    /// Where the text breaks off in the midst of a row.
    pub cut: Option<Line>,
    /// Lines whose quotation marks do not match.
    pub left_out: Vec<LeftOut>,
    /// Rows of a workbook with a formula whose value was never stored.
    pub unvalued: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    /// Where it begins.
    pub line: Line,
    /// Its cells, without outer blanks.
    pub cells: Vec<String>,
}

impl GridRow {
    /// A cell; empty where the row is shorter.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The cell of a column that may not be there.
    pub fn of(&self, column: Option<usize>) -> &str {
        column.map_or("", |column| self.cell(column))
    }

    /// The column of a header cell with one of these names.
    pub fn column(&self, names: &[&str]) -> Option<usize> {
        let named = |name: &&str| self.cells.iter().position(|cell| folded_is(cell, name));
        names.iter().find_map(named)
    }

    /// Whether header cells of all these names are there.
    pub fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.column(&[name]).is_some())
    }
}

/// Whether a header cell is this name, which is written in small letters.
fn folded_is(cell: &str, name: &str) -> bool {
    cell.trim().eq_ignore_ascii_case(name) || cell.trim().to_lowercase() == name
}

impl Grid {
    /// The rows of a text.
    pub fn from_text(text: &str) -> Result<Self, ReadError> {
        let mut grid = Self::default();
        grid.fill(text, &mut Room::default())?;
        Ok(grid)
    }

    /// Adds the rows of a text.
    pub fn fill(&mut self, text: &str, room: &mut Room) -> Result<(), ReadError> {
        let (declared, text, skipped) = declared(text);
        let mut lines = text
            .split(['\n', '\r'])
            .filter(|line| !line.trim().is_empty());
        let header = lines.next().unwrap_or_default();
        let sample: Vec<&str> = lines.take(SAMPLE_LINES).collect();
        let delimiter = declared.unwrap_or_else(|| match sample.as_slice() {
            [] => likeliest(&[header]),
            sample => likeliest(sample),
        });
        let mut records = Records::new(text, delimiter);
        let mut cells: Vec<Cow<'_, str>> = Vec::new();
        let mut end = End::default();
        while let Some(found) = records.read_into(&mut cells) {
            match found {
                Found::Record(line) => {
                    if cells.iter().any(|cell| !cell.trim().is_empty()) {
                        end.row(line + skipped, cells.len());
                    }
                    let cells = cells.drain(..).map(Cow::into_owned);
                    self.push(line + skipped, cells, room)?;
                }
                Found::BadQuoting(line) => {
                    end.bad_quoting(line + skipped);
                    self.left_out.push(LeftOut {
                        line: Line {
                            sheet: self.sheet,
                            number: line + skipped,
                        },
                        reason: Reason::Quoting,
                    });
                }
            }
        }
        self.split_header(header, delimiter);
        let is_open = !text.is_empty() && !text.ends_with(['\n', '\r']);
        self.cut = end.cut(is_open).map(|number| Line {
            sheet: self.sheet,
            number,
        });
        self.lines = skipped + count_lines(text) + u64::from(is_open);
        Ok(())
    }

    /// Adds a row if anything stands in it and there is room.
    pub fn push(
        &mut self,
        line: u64,
        cells: impl Iterator<Item = String>,
        room: &mut Room,
    ) -> Result<(), ReadError> {
        let mut cells: Vec<String> = cells.map(clean).collect();
        let filled = cells.iter().rposition(|cell| !cell.is_empty());
        let Some(last) = filled else { return Ok(()) };
        // A cell far below the table is no line of it.
        if line.saturating_sub(self.lines) <= MOST_BLANK_LINES {
            self.lines = line;
        }
        // One empty cell behind the last: the header of a habit tracker ends in a comma, and that says what it is.
        cells.truncate(last + 2);
        room.take(&cells)?;
        let (sheet, number) = (self.sheet, line);
        let line = Line { sheet, number };
        self.rows.push(GridRow { line, cells });
        if self.rows.len() + self.left_out.len() > MOST_ROWS {
            return Err(ReadError::TooManyRows { rows: MOST_ROWS });
        }
        Ok(())
    }

    /// A header whose cells stand apart otherwise than those of the rows is read by its own separator.
    fn split_header(&mut self, header: &str, delimiter: u8) {
        let own = likeliest(&[header]);
        if own == delimiter || count(header, delimiter) > 0 || count(header, own) == 0 {
            return;
        }
        let mut cells = Vec::new();
        Records::new(header, own).read_into(&mut cells);
        if let Some(first) = self.rows.first_mut() {
            first.cells = cells
                .into_iter()
                .map(|cell| clean(cell.into_owned()))
                .collect();
        }
    }
}

/// How a text ends: a file that was cut short has a quotation mark without its other, or a last row that is shorter than all others.
#[derive(Default)]
struct End {
    /// The fewest cells of a row before the last.
    fewest: Option<usize>,
    last: Option<(u64, usize)>,
    /// The line of a quotation mark that no whole row came after.
    open: Option<u64>,
}

impl End {
    fn row(&mut self, line: u64, cells: usize) {
        if let Some((_, last)) = self.last {
            self.fewest = Some(self.fewest.map_or(last, |fewest| fewest.min(last)));
        }
        if self.fewest.is_none_or(|fewest| cells >= fewest) {
            self.open = None;
            self.last = Some((line, cells));
        } else if self.open.is_none() {
            self.last = Some((line, cells));
        }
    }

    fn bad_quoting(&mut self, line: u64) {
        self.open = self.open.or(Some(line));
    }

    fn cut(&self, is_open: bool) -> Option<u64> {
        let shorter = self
            .last
            .zip(self.fewest)
            .filter(|((_, cells), fewest)| is_open && cells < fewest);
        self.open.or_else(|| shorter.map(|((line, _), _)| line))
    }
}

fn clean(cell: String) -> String {
    let trimmed = unprotect(cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}'));
    if trimmed.len() == cell.len() {
        cell
    } else {
        trimmed.to_owned()
    }
}

/// A `sep=;` line, the text behind it, and how many lines that were.
fn declared(text: &str) -> (Option<u8>, &str, u64) {
    let first = text.split(['\n', '\r']).next().unwrap_or_default();
    match first.trim().strip_prefix("sep=").map(str::as_bytes) {
        Some(&[delimiter]) if DELIMITERS.contains(&delimiter) => {
            let rest = text.get(first.len()..).unwrap_or_default();
            let rest = rest.strip_prefix('\r').unwrap_or(rest);
            (Some(delimiter), rest.strip_prefix('\n').unwrap_or(rest), 1)
        }
        _ => (None, text, 0),
    }
}

/// The separator that stands equally often on the most lines.
fn likeliest(lines: &[&str]) -> u8 {
    let even = |delimiter: u8| {
        let mut counts: Vec<usize> = lines.iter().map(|line| count(line, delimiter)).collect();
        counts.retain(|count| *count > 0);
        counts.sort_unstable();
        let runs = counts.chunk_by(|one, next| one == next).map(<[usize]>::len);
        runs.max().unwrap_or(0)
    };
    let best = DELIMITERS
        .into_iter()
        .rev()
        .max_by_key(|delimiter| even(*delimiter));
    match best {
        Some(best) if even(best) > 0 => best,
        _ => b',',
    }
}

/// How often a separator stands outside quotation marks.
fn count(line: &str, delimiter: u8) -> usize {
    let outside = line.split('"').step_by(2);
    outside
        .flat_map(str::bytes)
        .filter(|byte| *byte == delimiter)
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let grid = Grid::from_text(text).unwrap();
        grid.rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn every_separator_is_found() {
        for text in [
            "a,b\n1,2\n3,4\n",
            "a;b\r\n1;2\r\n3;4\r\n",
            "a\tb\n1\t2\n\n3\t4",
            "sep=;\na;b\n1;2\n3;4\n",
            "a;b\n1,2\n3,4\n",
            "\"a\",b\n \"1\", 2\n3,\"4\"\n",
        ] {
            assert_eq!(
                cells(text),
                [["a", "b"], ["1", "2"], ["3", "4"]],
                "{text:?}"
            );
        }
        assert_eq!(cells("d;n\n1;0,5\n2;1,5\n")[1], ["1", "0,5"]);
    }

    #[test]
    fn a_text_that_breaks_off_says_where() {
        for (text, cut) in [
            ("a,b,c\n1,2,3\n4,5,6\n7,8", Some(4)),
            ("a,b\n1,\"x\ny\"\n2,\"open and\nmore", Some(4)),
            ("a,b\n1,\"x\"\n2,\"op", Some(3)),
            // Whole ones, also with a short last row or a lone mark in the midst.
            ("a,b,c\n1,2,3\n4,5\n", None),
            ("a,b,c\n1,2,3\n4,5\n6,7", None),
            ("a,b\n1,\"open\n2,x\n3,y\n", None),
            ("a,b\n1,2", None),
        ] {
            let grid = Grid::from_text(text).unwrap();
            assert_eq!(grid.cut.map(|line| line.number), cut, "{text:?}");
        }
    }

    #[test]
    fn rows_keep_their_lines_and_what_is_over() {
        let grid = Grid::from_text("title\n\na,b,c,\n1,2,\"x\ny\",9\n4\n\"open\n5,6\n").unwrap();
        let lines: Vec<u64> = grid.rows.iter().map(|row| row.line.number).collect();
        assert_eq!(lines, [1, 3, 4, 6, 8]);
        assert_eq!(grid.rows[1].cells, ["a", "b", "c", ""]);
        assert_eq!(grid.left_out.len(), 1);
    }
}
