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
mod moods;
mod name_scale;
pub mod plan;
mod planned;
mod pressure;
mod products;
pub mod propose;
mod reading;
pub mod seen;
mod visible;
mod workbook;

pub use dates::DayOrder;
pub use kind::Kind;
pub use name_scale::without_scale;
pub use reading::{Name, Reading, Role, Row, Scale, Value};

use self::archive::{Archive, is_zip};
use self::grid::{Grid, GridRow};
use self::loop_habits::Habit;
use self::reading::Draft;
use super::csv::MOST_BYTES;
use super::encoding::{Encoding, decode};
use super::problem::ReadError;

/// Most names that a person can be asked about.
const MOST_NAMES: usize = 1_000;

/// A file taken apart into tables.
#[derive(Clone, Debug)]
pub struct Opened {
    grids: Vec<Grid>,
    habits: Option<Vec<Habit>>,
    file_name: String,
    encoding: Encoding,
}

/// Takes a file apart: text, workbook, or the zip of a habit tracker.
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
    };
    if is_zip(bytes) {
        let mut archive = Archive::open(bytes)?;
        if let Some(grids) = workbook::read(bytes, &mut archive)? {
            opened.grids = grids;
        } else if let Some((grid, habits)) = loop_habits::open(&mut archive)? {
            opened.grids.push(grid);
            opened.habits = Some(habits);
        } else {
            return Err(ReadError::Unknown);
        }
    } else {
        let decoded = decode(bytes)?;
        opened.encoding = decoded.encoding;
        opened.grids.push(Grid::from_text(&decoded.text)?);
    }
    opened.grids.retain(|grid| !grid.rows.is_empty());
    if opened.grids.is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(opened)
}

impl Opened {
    /// What kind of file it is; `None` where nobody knows it.
    pub fn kind(&self) -> Option<Kind> {
        self.grids.iter().find_map(|grid| self.kind_of(grid))
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
        } else if loop_habits::fits(grid, &self.file_name) {
            Some(Kind::Loop)
        } else if home_made::is_long(grid) {
            Some(Kind::Long)
        } else if home_made::is_wide(grid) {
            Some(Kind::Wide)
        } else {
            None
        }
    }

    /// Reads it as a file of this kind.
    pub fn read(&self, kind: Kind) -> Result<Reading, ReadError> {
        let mut draft = Draft::new();
        for grid in &self.grids {
            let (rows, left_out, read) = (draft.rows.len(), draft.left_out.len(), draft.rows_read);
            self.read_grid(grid, kind, &mut draft);
            draft.left_out.extend_from_slice(&grid.left_out);
            draft.rows_read += grid.left_out.len();
            if draft.names.len() > MOST_NAMES {
                return Err(ReadError::TooManySigns { signs: MOST_NAMES });
            }
            // A sheet of a workbook that is something else, such as a page of explanations.
            if self.grids.len() > 1 && draft.rows.len() == rows {
                draft.left_out.truncate(left_out);
                draft.rows_read = read;
            }
        }
        if draft.rows.is_empty() && draft.left_out.is_empty() {
            return Err(ReadError::NoRows);
        }
        Ok(draft.finish(kind, self.encoding))
    }

    fn read_grid(&self, grid: &Grid, kind: Kind, draft: &mut Draft) {
        match kind {
            Kind::Daylio => daylio::read(grid, draft),
            Kind::Bearable => bearable::read(grid, draft),
            Kind::Pressure => pressure::read(grid, draft),
            Kind::Visible => visible::read(grid, draft),
            Kind::Loop => {
                let habits = self.habits.as_deref().unwrap_or_default();
                loop_habits::read(grid, habits, &self.file_name, draft);
            }
            Kind::Cronometer => cronometer::read(grid, draft),
            Kind::Long | Kind::Diary => home_made::read_long(grid, draft),
            Kind::Wide => home_made::read_wide(grid, draft),
        }
    }
}
