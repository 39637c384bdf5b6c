//! Loop Habit Tracker: its zip, the file of all habits, or the file of one. A habit that was measured is in thousandths; "not known",
//! "skipped" and what the tracker filled in by itself are no answers.

use super::archive::Archive;
use super::dates::Written;
use super::grid::{Grid, GridRow};
use super::reading::{At, Draft, Role, Scale, Value};
use crate::exchange::encoding::decode;
use crate::exchange::level::Level;
use crate::exchange::problem::{ReadError, Reason, excerpt};

const HABITS: &str = "Habits.csv";
const CHECKMARKS: &str = "Checkmarks.csv";
const WORDS: [&str; 5] = ["UNKNOWN", "NO", "YES_MANUAL", "YES_AUTO", "SKIP"];
const UNKNOWN: i64 = -1;
const YES: i64 = 2;
const SKIPPED: i64 = 3;
/// A measured 1.
const ONE: i64 = 1_000;

/// What is known of a habit.
#[derive(Clone, Debug, Default)]
pub struct Habit {
    name: String,
    is_measured: bool,
    scale: Option<Scale>,
}

/// The grids and the habits of its zip; `None` where it is none.
pub fn open(archive: &mut Archive<'_>) -> Result<Option<(Grid, Vec<Habit>)>, ReadError> {
    let named = |archive: &Archive<'_>, name: &str| {
        let mut names = archive.names().iter();
        names
            .find(|entry| {
                *entry == name
                    || (entry.ends_with(&format!("/{name}"))
                        && entry.matches('/').count() == 1
                        && !entry.starts_with(|c: char| c.is_ascii_digit()))
            })
            .cloned()
    };
    let (Some(checkmarks), Some(habits)) = (named(archive, CHECKMARKS), named(archive, HABITS))
    else {
        return Ok(None);
    };
    let bytes = archive.bytes(&habits)?;
    let habits = read_habits(&Grid::from_text(&decode(&bytes)?.text)?);
    let bytes = archive.bytes(&checkmarks)?;
    let grid = Grid::from_text(&decode(&bytes)?.text)?;
    Ok(Some((grid, habits)))
}

fn read_habits(grid: &Grid) -> Vec<Habit> {
    let Some(head) = grid.rows.first() else {
        return Vec::new();
    };
    let (name, kind, unit) = (
        head.column(&["name"]),
        head.column(&["type"]),
        head.column(&["unit"]),
    );
    let question = head.column(&["question"]);
    let rows = grid.rows.iter().skip(1);
    let habit = |row: &GridRow| Habit {
        name: row.of(name).to_owned(),
        is_measured: row.of(kind).eq_ignore_ascii_case("NUMERICAL") || !row.of(unit).is_empty(),
        scale: scale_in(row.of(question)),
    };
    rows.map(habit).collect()
}

/// `0 is least and 5 is most`, `0-10`: the first number is 0 or 1 and the last one its top.
fn scale_in(question: &str) -> Option<Scale> {
    let numbers = question
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse::<u32>().ok());
    match *numbers.collect::<Vec<_>>().as_slice() {
        [0 | 1, highest @ 3..=100] => Some(Scale {
            highest,
            reverse: false,
        }),
        _ => None,
    }
}

/// Whether a grid is the file of all habits or of one.
pub fn fits(grid: &Grid, file_name: &str) -> bool {
    let Some(first) = grid.rows.first() else {
        return false;
    };
    let is_named = file_name.eq_ignore_ascii_case(CHECKMARKS);
    let has_header = first.cell(0).eq_ignore_ascii_case("date");
    let sample: Vec<&GridRow> = grid
        .rows
        .iter()
        .skip(usize::from(has_header))
        .take(50)
        .collect();
    // A date that nobody can read makes no other kind of a file.
    let has_day = |row: &&&GridRow| Written::parse(row.cell(0)).is_some();
    if sample.iter().filter(has_day).count() * 2 <= sample.len() {
        return false;
    }
    let is_single =
        first.has(&["date", "value", "notes"]) || (!has_header && first.cells.len() <= 2);
    let marks = |row: &&&GridRow| -> Vec<String> {
        let count = if is_single { 1 } else { row.cells.len() };
        row.cells
            .iter()
            .skip(1)
            .take(count)
            .filter(|cell| !cell.is_empty())
            .cloned()
            .collect()
    };
    let marks: Vec<String> = sample.iter().flat_map(|row| marks(&row)).collect();
    let number = |mark: &String| mark.parse::<i64>().ok();
    let is_mark = |mark: &String| {
        WORDS.contains(&mark.as_str()) || number(mark).is_some_and(|n| n >= UNKNOWN)
    };
    // A sheet that somebody keeps may have a slip of the keys before a number.
    let may_be_unknown = !has_header || is_single;
    let tells = marks.iter().any(|mark| {
        WORDS.contains(&mark.as_str()) && mark != "NO"
            || may_be_unknown && number(mark) == Some(UNKNOWN)
    });
    let comma =
        has_header && first.cells.len() > 2 && first.cells.last().is_some_and(String::is_empty);
    marks.iter().all(is_mark) && !marks.is_empty() && (tells || is_named || (comma && !is_single))
}

pub fn read(grid: &Grid, habits: &[Habit], file_name: &str, draft: &mut Draft) {
    let Some(first) = grid.rows.first() else {
        return;
    };
    let has_header = first.cell(0).eq_ignore_ascii_case("date");
    let is_single =
        first.has(&["date", "value", "notes"]) || (!has_header && first.cells.len() <= 2);
    let rows = grid.rows.get(usize::from(has_header)..).unwrap_or_default();
    let single = is_single.then(|| stem(file_name));
    let of = habits_of(first, rows, habits, single);
    draft.rows_read += rows.len();
    for row in rows {
        let Some(day) = Written::parse(row.cell(0)) else {
            draft.leave_out(row.line, Reason::Date(excerpt(row.cell(0))));
            continue;
        };
        for (habit, column) in of.iter().zip(1..) {
            read_mark(row, day, habit, column, draft);
        }
        let notes = row.cell(2);
        if is_single && notes.chars().any(char::is_alphanumeric) {
            let name = draft.names.place("notes", Role::Note, None);
            draft.add(At::day(row.line, day), name, Value::Words(notes.to_owned()));
        }
    }
}

/// The habit of each column behind the date; of a file that is about a `single` one, it alone.
fn habits_of(
    first: &GridRow,
    rows: &[GridRow],
    habits: &[Habit],
    single: Option<&str>,
) -> Vec<Habit> {
    let last_filled = |row: &GridRow| row.cells.iter().rposition(|cell| !cell.is_empty());
    let width = rows.iter().filter_map(last_filled).max();
    let columns = match single {
        Some(_) => 2,
        None => width.map_or(0, |last| last + 1),
    };
    // A comma in a name splits the header; the list of habits has the names whole.
    let whole = (habits.len() + 1 == columns).then_some(habits);
    let habit = |column: usize| -> Habit {
        let name = single.unwrap_or_else(|| first.cell(column));
        let named = whole
            .and_then(|habits| habits.get(column - 1))
            .or_else(|| habits.iter().find(|habit| habit.name == name));
        let mut habit = named.cloned().unwrap_or_else(|| Habit {
            name: name.to_owned(),
            ..Habit::default()
        });
        let beyond = |row: &GridRow| {
            row.cell(column)
                .parse::<i64>()
                .is_ok_and(|mark| mark > SKIPPED)
        };
        habit.is_measured |= rows.iter().any(beyond);
        habit
    };
    (1..columns).map(habit).collect()
}

fn read_mark(row: &GridRow, day: Written, habit: &Habit, column: usize, draft: &mut Draft) {
    let cell = row.cell(column);
    let level = |number: i64| {
        let text = format!("{}.{:03}", number / ONE, number % ONE);
        Level::parse(&text).map(Value::Level)
    };
    let value = match (cell, cell.parse::<i64>()) {
        ("NO", _) => level(0),
        ("YES_MANUAL", _) => Some(Value::Present),
        ("" | "UNKNOWN" | "YES_AUTO" | "SKIP", _) | (_, Ok(UNKNOWN | SKIPPED)) => None,
        (_, Ok(number)) if habit.is_measured && number >= 0 => level(number),
        (_, Ok(0)) => level(0),
        (_, Ok(YES)) => Some(Value::Present),
        (_, Ok(1)) => None,
        _ => {
            draft.leave_out(row.line, Reason::Severity(excerpt(cell)));
            None
        }
    };
    if let Some(value) = value {
        let name = draft.names.place(&habit.name, Role::Any, habit.scale);
        draft.add(At::day(row.line, day), name, value);
    }
}

/// The name of a file without its folder and ending.
fn stem(file_name: &str) -> &str {
    file_name
        .rsplit_once('.')
        .map_or(file_name, |(stem, _)| stem)
}
