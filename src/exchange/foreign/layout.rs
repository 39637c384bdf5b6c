//! Where the table of a home-made sheet begins and where its dates stand: below title lines, in one column or in three, and blank
//! where they are as in the row above.

use super::dates::{Written, month_named};
use super::grid::{Grid, GridRow};
use crate::domain::{ClockTime, Day};
use crate::exchange::date::without_time;
use crate::exchange::problem::{Line, ReadError};

/// Rows above the table that may be titles.
pub const HEADER_ROWS: usize = 20;

/// What the column of days is called.
pub const DATE_NAMES: [&str; 15] = [
    "date",
    "datum",
    "day",
    "dag",
    "tag",
    "fecha",
    "data",
    "tarih",
    "jour",
    "timestamp",
    "date/time",
    "datum/tijd",
    "datetime",
    "observation_date",
    "start date",
];
const YEAR_NAMES: [&str; 4] = ["year", "jaar", "jahr", "année"];
const MONTH_NAMES: [&str; 4] = ["month", "maand", "monat", "mois"];
const DAY_NAMES: [&str; 5] = ["day", "dag", "tag", "jour", "day of month"];
/// What a column of words is called.
pub const NOTE_NAMES: [&str; 20] = [
    "note",
    "notes",
    "remark",
    "remarks",
    "comment",
    "comments",
    "notitie",
    "notities",
    "opmerking",
    "opmerkingen",
    "bijzonderheden",
    "rem",
    "bemerkung",
    "bemerkungen",
    "notiz",
    "notizen",
    "aantekening",
    "aantekeningen",
    "toelichting",
    "memo",
];

/// A table within a grid.
pub struct Layout {
    /// The names of the columns; empty where there is no header.
    pub header: GridRow,
    /// The first row of the table.
    pub first: usize,
    /// Where the day stands.
    pub when: Columns,
}

/// Where the day of a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// In one column.
    One(usize),
    /// In three.
    Three {
        year: usize,
        /// The month, as number or name.
        month: usize,
        /// The day of the month.
        day: usize,
    },
}

impl Columns {
    /// Whether a column is one of them.
    pub fn hold(self, column: usize) -> bool {
        match self {
            Self::One(one) => one == column,
            Self::Three { year, month, day } => [year, month, day].contains(&column),
        }
    }
}

/// Finds the table of a grid.
pub fn find(grid: &Grid) -> Option<Layout> {
    let rows = grid.rows.iter().enumerate().take(HEADER_ROWS);
    for (at, row) in rows {
        if let Some(when) = columns_of(row) {
            let layout = Layout {
                header: row.clone(),
                first: at + 1,
                when,
            };
            let below = grid.rows.iter().skip(at + 1).take(HEADER_ROWS);
            let mut days = Days::new(when);
            if below.into_iter().any(|row| days.of(row).is_some()) {
                return Some(layout);
            }
        }
    }
    unnamed(grid)
}

/// Days that must stand beside each other.
const LEAST_BESIDE: usize = 3;

/// Whether the days of a grid stand beside each other: a row of dates with something else at its head.
pub fn has_days_beside(grid: &Grid) -> bool {
    let is_day = |cell: &String| Written::parse(cell).is_some();
    let are_days = |row: &GridRow| {
        let mut cells = row.cells.iter().filter(|cell| !cell.is_empty());
        let head_is_day = cells.next().is_some_and(is_day) && !row.cell(0).is_empty();
        let (days, others): (Vec<&String>, Vec<&String>) = cells.partition(|cell| is_day(cell));
        !head_is_day && days.len() >= LEAST_BESIDE && days.len() > others.len()
    };
    grid.rows.iter().take(HEADER_ROWS).any(are_days)
}

/// Why a grid in which no table was found has none, where that can be said.
pub fn no_table(grid: &Grid) -> Option<ReadError> {
    if has_days_beside(grid) {
        return Some(ReadError::DaysBeside);
    }
    let rows = || grid.rows.iter().take(HEADER_ROWS);
    let serial = |row: &GridRow| {
        let Columns::One(column) = columns_of(row)? else {
            return None;
        };
        let below = rows().skip_while(|other| other.line <= row.line);
        let mut cells = below
            .map(|row| row.cell(column))
            .filter(|cell| !cell.is_empty());
        let first = cells.next()?;
        let is_serial = is_serial(first) && cells.all(is_serial);
        is_serial.then(|| first.to_owned())
    };
    let example = rows().find_map(serial)?;
    Some(ReadError::SerialDays { example })
}

/// `45000`, `45000.5`: how a spreadsheet counts days. From which day on depends on the program, so that none can be told.
fn is_serial(cell: &str) -> bool {
    let whole = cell.split(['.', ',']).next().unwrap_or_default();
    let is_number = cell
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b',');
    is_number && whole.parse().is_ok_and(|days: u32| SERIALS.contains(&days))
}

/// The years 1954 to 2119 in most programs.
const SERIALS: std::ops::Range<u32> = 20_000..80_000;

fn columns_of(row: &GridRow) -> Option<Columns> {
    let three = (
        row.column(&YEAR_NAMES),
        row.column(&MONTH_NAMES),
        row.column(&DAY_NAMES),
    );
    if let (Some(year), Some(month), Some(day)) = three {
        return Some(Columns::Three { year, month, day });
    }
    row.column(&DATE_NAMES).map(Columns::One)
}

/// A table whose column of days has no name of its own: the one with a date in most rows.
fn unnamed(grid: &Grid) -> Option<Layout> {
    let is_date = |row: &GridRow, column: usize| Written::parse(row.cell(column)).is_some();
    let counted = (0..5).map(|column| {
        let count = grid
            .rows
            .iter()
            .take(200)
            .filter(|row| is_date(row, column))
            .count();
        (count, usize::MAX - column)
    });
    let (count, column) = counted.max()?;
    let column = usize::MAX - column;
    let first = grid.rows.iter().position(|row| is_date(row, column))?;
    if count * 3 < grid.rows.len().min(200) {
        return None;
    }
    let above = first.checked_sub(1).and_then(|above| grid.rows.get(above));
    let is_header = |row: &&GridRow| row.cells.iter().filter(|cell| !cell.is_empty()).count() > 1;
    let header = above.filter(is_header).cloned().unwrap_or(GridRow {
        line: Line::default(),
        cells: Vec::new(),
    });
    Some(Layout {
        header,
        first,
        when: Columns::One(column),
    })
}

/// Reads the days of rows, one after the other: what is blank is as in the row above.
pub struct Days {
    when: Columns,
    above: Option<Written>,
    parts: [Option<u32>; 3],
}

impl Days {
    /// From the first row on.
    pub const fn new(when: Columns) -> Self {
        Self {
            when,
            above: None,
            parts: [None; 3],
        }
    }

    /// The day of the next row.
    pub fn of(&mut self, row: &GridRow) -> Option<Written> {
        let written = match self.when {
            Columns::One(column) if row.cell(column).is_empty() => self.above,
            Columns::One(column) => Written::parse(row.cell(column)),
            Columns::Three { year, month, day } => {
                let columns = [year, month, day];
                for (part, column) in self.parts.iter_mut().zip(columns) {
                    let cell = row.cell(column);
                    if !cell.is_empty() {
                        *part = number(cell).or_else(|| month_named(cell));
                    }
                }
                match self.parts {
                    [Some(year), Some(month), Some(day)] => {
                        let year = i32::try_from(year).ok()?;
                        Day::from_ymd(year, month, day).map(Written::Day)
                    }
                    _ => None,
                }
            }
        };
        // Below a date that cannot be read nobody knows the day.
        if written.is_some() || !self.is_undated(row) {
            self.above = written;
        }
        written
    }

    /// Whether no day stands in a row, so that it is as in the row above.
    pub fn is_undated(&self, row: &GridRow) -> bool {
        match self.when {
            Columns::One(column) => row.cell(column).is_empty(),
            Columns::Three { day, .. } => row.cell(day).is_empty(),
        }
    }

    /// What stands where the day should.
    pub fn text(&self, row: &GridRow) -> String {
        match self.when {
            Columns::One(column) => row.cell(column).to_owned(),
            Columns::Three { year, month, day } => {
                [year, month, day].map(|column| row.cell(column)).join("-")
            }
        }
    }
}

fn number(cell: &str) -> Option<u32> {
    cell.strip_suffix(".0").unwrap_or(cell).parse().ok()
}

/// The time that stands behind a date in the same cell.
pub fn time_beside(date: &str) -> Option<ClockTime> {
    let day = without_time(date);
    let rest = date.trim().get(day.len()..)?;
    let rest = rest.trim_start_matches([',', 'T', 't']).trim();
    let time = rest.split(['+', 'Z', '-']).next()?;
    let time = time.split_once('.').map_or(time, |(time, _)| time);
    ClockTime::parse(time)
}
