//! Sheets that people keep themselves: wide (a row a day, a column a symptom) and long (a row an entry). Their words and numbers are
//! taken as they stand; what a column is, is asked.

use std::collections::HashSet;

use super::cells::{self, says_nothing};
use super::dates::Written;
use super::grid::{Grid, GridRow};
use super::layout::{self, Days, Layout, NOTE_NAMES};
use super::name_scale::{NameScale, scale_in_title};
use super::pressure::{self, time_of};
use super::reading::{At, Draft, Role, Scale, Value};
use crate::domain::ClockTime;
use crate::exchange::level::Level;
use crate::exchange::problem::{Reason, excerpt};

const NAME_NAMES: [&str; 14] = [
    "symptom",
    "symptoom",
    "sign",
    "klacht",
    "name",
    "naam",
    "tracker",
    "item",
    "featurename",
    "trackable_name",
    "what",
    "wat",
    "complaint",
    "beschwerde",
];
const VALUE_NAMES: [&str; 14] = [
    "severity",
    "value",
    "score",
    "rating",
    "level",
    "ernst",
    "waarde",
    "mate",
    "intensity",
    "cijfer",
    "trackable_value",
    "hoe erg",
    "pain",
    "wert",
];
const TIME_NAMES: [&str; 4] = ["time", "tijd", "tijdstip", "zeit"];
/// Columns that only say the day once more.
const WEEKDAY_NAMES: [&str; 5] = ["weekday", "weekdag", "day of week", "wochentag", "week"];

struct LongColumns {
    name: usize,
    value: usize,
}

fn long_columns(layout: &Layout) -> Option<LongColumns> {
    let name = layout.header.column(&NAME_NAMES)?;
    let value = layout.header.column(&VALUE_NAMES)?;
    Some(LongColumns { name, value })
}

/// Whether a grid is a sheet with a row an entry.
pub fn is_long(grid: &Grid) -> bool {
    layout::find(grid).is_some_and(|layout| long_columns(&layout).is_some())
}

/// Whether a grid is a sheet with a column a name.
pub fn is_wide(grid: &Grid) -> bool {
    let layout = layout::find(grid).filter(|_| !layout::has_days_beside(grid));
    layout.is_some_and(|layout| {
        let rows = grid.rows.iter().skip(layout.first);
        rows.take(50).any(|row| {
            let mut cells = row.cells.iter().enumerate();
            cells.any(|(column, cell)| !layout.when.hold(column) && !cell.is_empty())
        })
    })
}

pub fn read_long(grid: &Grid, draft: &mut Draft) {
    let Some(layout) = layout::find(grid) else {
        return;
    };
    let Some(columns) = long_columns(&layout) else {
        return;
    };
    let (note, time) = (
        layout.header.column(&NOTE_NAMES),
        layout.header.column(&TIME_NAMES),
    );
    let mut days = Days::new(layout.when);
    draft.rows_read += grid.rows.len() - layout.first;
    for row in grid.rows.iter().skip(layout.first) {
        let Some((day, time)) = when(&mut days, row, time, draft) else {
            continue;
        };
        let line = row.line;
        let at = At { line, day, time };
        let words = row.of(note);
        if !says_nothing(words) {
            let name = draft.names.place(layout.header.of(note), Role::Note, None);
            draft.add(at, name, Value::Words(words.to_owned()));
        }
        let text = row.cell(columns.name);
        let value = row.cell(columns.value);
        match cells::value(value) {
            None if words.is_empty() => draft.leave_out(line, Reason::NotAsked),
            None => {}
            Some(_) if text.is_empty() => draft.leave_out(line, Reason::NoSign),
            Some(Value::Words(words)) => draft.leave_out(line, Reason::Severity(excerpt(&words))),
            Some(value) => {
                let name = draft.names.place(text, Role::Any, None);
                draft.add(at, name, value);
            }
        }
    }
}

pub fn read_wide(grid: &Grid, draft: &mut Draft) {
    let Some(layout) = layout::find(grid).filter(|_| !layout::has_days_beside(grid)) else {
        return;
    };
    let pressure = pressure::Columns::find(&layout.header);
    let called = pressure.name(&layout.header);
    let time = layout.header.column(&TIME_NAMES);
    let columns = columns(grid, &layout, pressure, time);
    draft.title_scale = draft.title_scale.or_else(|| title_scale(grid, &layout));
    // In the order of the file, whichever has something in the first row.
    let place = |column: &Column| draft.names.place(&column.text, column.role(), None);
    let names: Vec<usize> = columns.iter().map(place).collect();
    let mut days = Days::new(layout.when);
    draft.rows_read += grid.rows.len() - layout.first;
    for row in grid.rows.iter().skip(layout.first) {
        let Some((day, clock)) = when(&mut days, row, time, draft) else {
            continue;
        };
        let at = At {
            line: row.line,
            day,
            time: clock,
        };
        match pressure.reading(row).filter(|_| pressure.are_there()) {
            Some(Ok(reading)) => {
                let (_, part) = time_of(row.of(time), &days.text(row));
                let name = draft.names.place(&called, Role::Pressure, None);
                let value = Value::Pressure(reading, part);
                draft.add(at, name, value);
            }
            Some(Err(reason)) => draft.leave_out(row.line, reason),
            None => {}
        }
        for (column, name) in columns.iter().zip(&names) {
            let cell = row.cell(column.place);
            let value = match (cells::value(cell), column.words) {
                (None, _) => continue,
                (Some(_), Some(Words::Plain)) => {
                    Value::Words(cells::plain_words(cell).into_owned())
                }
                (Some(_), Some(Words::Named)) => Value::Words(format!("{}: {cell}", column.text)),
                // A word has no place between numbers that go further than its own.
                (Some(Value::Level(level)), None)
                    if column.is_beyond_own && !is_number(cell, level) =>
                {
                    Value::Words(cell.to_owned())
                }
                (Some(value), None) => value,
            };
            draft.add(at, *name, value);
        }
    }
}

/// The scale that lines above the table say, if they say one.
fn title_scale(grid: &Grid, layout: &Layout) -> Option<NameScale> {
    let above = grid.rows.iter().take(layout.first);
    let titles = above.filter(|row| row.line != layout.header.line);
    // A title is one line, whatever separators stand in its words.
    let mut said = titles.filter_map(|row| scale_in_title(&row.cells.join(" ")));
    let first = said.next()?;
    said.all(|other| other.highest == first.highest)
        .then_some(first)
}

/// Whether a cell says a number, and not a word for one; that nothing was there is the same on every scale.
fn is_number(cell: &str, level: Level) -> bool {
    level == Level::whole(0) || Level::parse(cell).is_some()
}

/// The day and time of a row, or nothing and a line in the list.
fn when(
    days: &mut Days,
    row: &GridRow,
    time: Option<usize>,
    draft: &mut Draft,
) -> Option<(Written, Option<ClockTime>)> {
    let Some(day) = days.of(row) else {
        let reason = if days.is_undated(row) {
            Reason::NoDate
        } else {
            Reason::Date(excerpt(&days.text(row)))
        };
        draft.leave_out(row.line, reason);
        return None;
    };
    if days.is_undated(row) {
        draft.undated.push(row.line);
    }
    Some((day, time_of(row.of(time), &days.text(row)).0))
}

/// A column that is read.
struct Column {
    place: usize,
    text: String,
    words: Option<Words>,
    /// Its numbers go further than the diary's own.
    is_beyond_own: bool,
}

impl Column {
    const fn role(&self) -> Role {
        match self.words {
            Some(Words::Plain) => Role::Note,
            Some(Words::Named) => Role::Words,
            None => Role::Any,
        }
    }
}

/// A column of words: a note, or words that need the column's name to be understood.
#[derive(Clone, Copy)]
enum Words {
    Plain,
    Named,
}

fn columns(
    grid: &Grid,
    layout: &Layout,
    pressure: pressure::Columns,
    time: Option<usize>,
) -> Vec<Column> {
    let rows = || grid.rows.iter().skip(layout.first);
    let width = rows().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut used = HashSet::new();
    let mut columns = Vec::new();
    for place in 0..width {
        let header = layout.header.cell(place);
        let lower = header.to_lowercase();
        let is_other = layout.when.hold(place) || pressure.hold(place) || time == Some(place);
        if is_other || WEEKDAY_NAMES.contains(&lower.as_str()) {
            continue;
        }
        let filled: Vec<Value> = rows()
            .filter_map(|row| cells::value(row.cell(place)))
            .collect();
        if filled.is_empty() {
            continue;
        }
        let words = filled
            .iter()
            .filter(|value| matches!(value, Value::Words(_)))
            .count();
        let words = if NOTE_NAMES.contains(&lower.as_str()) {
            Some(Words::Plain)
        } else if words * 2 > filled.len() {
            Some(Words::Named)
        } else {
            None
        };
        let mut text = if header.is_empty() {
            format!("{}", place + 1)
        } else {
            header.to_owned()
        };
        // Two columns of one name stay two.
        while !used.insert(text.to_lowercase()) {
            text = format!("{text} ({})", place + 1);
        }
        let own = Level::whole(Scale::OWN.highest);
        let is_beyond = |value: &Value| matches!(value, Value::Level(level) if *level > own);
        columns.push(Column {
            place,
            text,
            words,
            is_beyond_own: filled.iter().any(is_beyond),
        });
    }
    columns
}
