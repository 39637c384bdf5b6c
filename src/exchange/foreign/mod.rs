//! Files of other programs and home-made sheets. [`open`] makes tables of the bytes, [`Opened::kind`] recognises them by what stands in
//! them, a reader makes a [`Reading`] of them, [`propose`] says what each of its names may be in the diary, and [`plan`] makes an
//! [`super::ImportBatch`] of what the person chose. Nothing is applied unseen, and nothing that could be read in two ways is guessed.

mod amounts;
mod archive;
mod bearable;
mod cells;
pub mod choice;
mod cronometer;
pub mod dates;
mod daylio;
mod grid;
mod home_made;
mod kind;
mod layout;
mod loop_habits;
mod medicine_names;
mod moods;
mod name_scale;
mod near_names;
mod other_names;
mod parts;
pub mod plan;
mod planned;
mod pressure;
mod products;
pub mod propose;
mod reading;
mod rivals;
pub mod seen;
mod visible;
mod workbook;

pub use dates::DayOrder;
pub use kind::Kind;
pub use medicine_names::{is_other_supplement, may_hold_magnesium};
pub use name_scale::{is_good, without_scale};
pub use parts::{Apart, Part};
pub use reading::{Name, Reading, Role, Row, Scale, Value};

use self::archive::{Archive, is_zip};
use self::grid::{Grid, GridRow, Room};
use self::loop_habits::Habit;
use self::reading::Draft;
use super::csv::{MOST_BYTES, begins_as_own};
use super::csv_zip::is_of_tables;
use super::encoding::{Encoding, decode};
use super::problem::{ReadError, Reason};

/// Most names that a person can be asked about.
const MOST_NAMES: usize = 1_000;

/// A file taken apart into tables.
#[derive(Clone, Debug)]
pub struct Opened {
    grids: Vec<Grid>,
    habits: Option<Vec<Habit>>,
    file_name: String,
    encoding: Encoding,
    /// The diary's own CSV, where it lay in an archive.
    own: Option<Vec<u8>>,
    /// The one table of an archive.
    inside: Option<String>,
}

/// Takes a file apart: text, workbook, the zip of a habit tracker, or one with tables in it.
pub fn open(bytes: &[u8], file_name: &str) -> Result<Opened, ReadError> {
    if bytes.len() > MOST_BYTES {
        let megabytes = MOST_BYTES >> 20;
        return Err(ReadError::TooLarge { megabytes });
    }
    let mut opened = Opened {
        grids: Vec::new(),
        habits: None,
        file_name: file_name.to_owned(),
        encoding: Encoding::Utf8,
        own: None,
        inside: None,
    };
    if is_zip(bytes) {
        let mut archive = Archive::open(bytes)?;
        let names = archive.names().iter().map(|name| without_folder(name));
        if is_of_tables(names) {
            return Err(ReadError::OwnTables);
        }
        if let Some(grids) = workbook::read(bytes, &mut archive)? {
            opened.grids = grids;
        } else if let Some((grid, habits)) = loop_habits::open(&mut archive)? {
            opened.grids.push(grid);
            opened.habits = Some(habits);
        } else {
            opened.take_tables(&mut archive)?;
        }
    } else {
        let decoded = decode(bytes)?;
        opened.encoding = decoded.encoding;
        opened.grids.push(Grid::from_text(&decoded.text)?);
    }
    let has_lines = opened.grids.iter().any(|grid| !grid.left_out.is_empty());
    opened.grids.retain(|grid| !grid.rows.is_empty());
    if opened.grids.is_empty() {
        return Err(if has_lines {
            ReadError::Unknown
        } else {
            ReadError::Empty
        });
    }
    Ok(opened)
}

impl Opened {
    /// The tables of an archive: a single one is as if it had been picked itself.
    fn take_tables(&mut self, archive: &mut Archive<'_>) -> Result<(), ReadError> {
        let names = archive.tables();
        if names.is_empty() {
            return Err(ReadError::Unknown);
        }
        let mut room = Room::default();
        let is_single = names.len() == 1;
        let inside = names.first().filter(|_| is_single);
        self.inside = inside.map(|name| without_folder(name).to_owned());
        for (name, number) in names.into_iter().zip(1..) {
            let bytes = archive.bytes(&name)?;
            let decoded = decode(&bytes)?;
            let mut grid = Grid {
                sheet: if is_single { 0 } else { number },
                name: without_folder(&name).to_owned(),
                ..Grid::default()
            };
            grid.fill(&decoded.text, &mut room)?;
            if self.grids.is_empty() || decoded.encoding.is_guess() {
                self.encoding = decoded.encoding;
            }
            self.grids.push(grid);
            if self.own.is_none() && begins_as_own(&bytes) {
                self.own = Some(bytes);
            }
        }
        Ok(())
    }

    /// The diary's own CSV, where it lay in an archive.
    pub fn take_own(&mut self) -> Option<Vec<u8>> {
        self.own.take()
    }

    /// The name of the one table that was read of an archive.
    pub fn inside(&self) -> Option<&str> {
        self.inside.as_deref()
    }

    /// What the table of a file is called.
    fn name_of<'a>(&'a self, grid: &'a Grid) -> &'a str {
        if grid.name.is_empty() {
            &self.file_name
        } else {
            &grid.name
        }
    }

    /// What kind of file it is; `None` where nobody knows it.
    pub fn kind(&self) -> Option<Kind> {
        self.grids.iter().find_map(|grid| self.kind_of(grid))
    }

    /// Why it has no rows of any kind, or none of the kind that it is read as.
    pub fn no_table(&self, otherwise: ReadError) -> ReadError {
        let mut why = self.grids.iter().filter_map(layout::no_table);
        why.next().unwrap_or(otherwise)
    }

    fn kind_of(&self, grid: &Grid) -> Option<Kind> {
        let has = |names: &[&str]| {
            grid.rows
                .first()
                .is_some_and(|row: &GridRow| row.has(names))
        };
        if self.habits.is_some() {
            Some(Kind::Loop)
        } else if has(&["date", "sign", "severity"]) {
            Some(Kind::Diary)
        } else if daylio::fits(grid) {
            Some(Kind::Daylio)
        } else if bearable::fits(grid) {
            Some(Kind::Bearable)
        } else if visible::fits(grid) {
            Some(Kind::Visible)
        } else if cronometer::fits(grid) {
            Some(Kind::Cronometer)
        } else if pressure::fits(grid) {
            Some(Kind::Pressure)
        } else if loop_habits::fits(grid, self.name_of(grid)) {
            Some(Kind::Loop)
        } else if home_made::is_long(grid) {
            Some(Kind::Long)
        } else if home_made::is_wide(grid) {
            Some(Kind::Wide)
        } else {
            None
        }
    }

    /// Reads it as a file of this kind, with the parts that are taken unless the person says otherwise.
    pub fn read(&self, kind: Kind) -> Result<Reading, ReadError> {
        self.read_parts(kind, &self.parts(kind))
    }

    /// Reads those of its parts that are taken; all of a file that has none.
    pub fn read_parts(&self, kind: Kind, parts: &[Part]) -> Result<Reading, ReadError> {
        let mut draft = Draft::new();
        for (at, grid) in self.grids.iter().enumerate() {
            if parts.get(at).is_some_and(|part| !part.is_taken) {
                continue;
            }
            self.read_grid(grid, kind, &mut draft);
            draft.left_out.extend_from_slice(&grid.left_out);
            draft.rows_read += grid.left_out.len();
            draft.lines += grid.lines;
            draft.cut = draft.cut.or(grid.cut);
            for line in &grid.unvalued {
                draft.leave_out(*line, Reason::NoValue);
                // A row of nothing else is none of those that were read.
                let is_row = grid.rows.binary_search_by_key(line, |row| row.line);
                draft.rows_read += usize::from(is_row.is_err());
            }
            if draft.names.len() > MOST_NAMES {
                return Err(ReadError::TooManySigns { signs: MOST_NAMES });
            }
        }
        let has_rows = !draft.rows.is_empty() || !draft.left_out.is_empty();
        // Of several parts there may be one that the person wants.
        if !has_rows && parts.iter().all(|part| part.rows == 0) {
            return Err(self.no_table(ReadError::NoRows));
        }
        let mut reading = draft.finish(kind, self.encoding);
        reading.sheets = self.sheets();
        Ok(reading)
    }

    /// The names of its parts by the numbers in [`super::Line::sheet`].
    fn sheets(&self) -> Vec<(u16, String)> {
        let several = self.grids.iter().filter(|grid| grid.sheet > 0);
        several
            .map(|grid| (grid.sheet, grid.name.clone()))
            .collect()
    }

    fn read_grid(&self, grid: &Grid, kind: Kind, draft: &mut Draft) {
        match kind {
            Kind::Daylio => daylio::read(grid, draft),
            Kind::Bearable => bearable::read(grid, draft),
            Kind::Pressure => pressure::read(grid, draft),
            Kind::Visible => visible::read(grid, draft),
            Kind::Loop => {
                let habits = self.habits.as_deref().unwrap_or_default();
                loop_habits::read(grid, habits, self.name_of(grid), draft);
            }
            Kind::Cronometer => cronometer::read(grid, draft),
            Kind::Long | Kind::Diary => home_made::read_long(grid, draft),
            Kind::Wide => home_made::read_wide(grid, draft),
        }
    }
}

/// A name of an archive without its folders.
fn without_folder(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    #[test]
    fn more_columns_than_are_read_are_refused_and_not_dropped() {
        let read = |columns: usize| {
            let (mut head, mut row) = ("date".to_owned(), "2026-01-01".to_owned());
            for column in 0..columns {
                write!(head, ",n{column}").unwrap();
                row.push_str(",1");
            }
            let opened = open(format!("{head}\n{row}\n").as_bytes(), "wide.csv").unwrap();
            opened.read(Kind::Wide).map(|reading| reading.names.len())
        };
        assert_eq!(read(1_000), Ok(1_000));
        let refused = ReadError::TooManySigns { signs: 1_000 };
        assert_eq!(read(1_500), Err(refused));
    }
}
