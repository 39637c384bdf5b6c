//! Blood pressure: what monitors' programs write, and what people type into a sheet. A reading is taken whole or not at all.

use super::cells::says_nothing;
use super::dates::Written;
use super::grid::{Grid, GridRow};
use super::layout::{self, DATE_NAMES, NOTE_NAMES, time_beside};
use super::reading::{At, Draft, Role, Value};
use crate::domain::ClockTime;
use crate::domain::measurement::{BloodPressure, DayPart};
use crate::exchange::problem::{Reason, excerpt};

const SYSTOLIC: [&str; 11] = [
    "systolic (mmhg)",
    "systolic",
    "sys",
    "sys (mmhg)",
    "sbp",
    "upper",
    "bovendruk",
    "boven",
    "systolisch",
    "upper pressure",
    "systole",
];
const DIASTOLIC: [&str; 11] = [
    "diastolic (mmhg)",
    "diastolic",
    "dia",
    "dia (mmhg)",
    "dbp",
    "lower",
    "onderdruk",
    "onder",
    "diastolisch",
    "lower pressure",
    "diastole",
];
const PULSE: [&str; 10] = [
    "pulse (bpm)",
    "pulse",
    "bpm",
    "heart rate",
    "hr",
    "pols",
    "polsslag",
    "hartslag",
    "puls",
    "pul",
];
const BOTH: [&str; 8] = [
    "blood pressure",
    "bloeddruk",
    "bp",
    "rr",
    "pressure",
    "blutdruck",
    "blood pressure (mmhg)",
    "reading",
];
const TIME: [&str; 9] = [
    "time", "tijd", "tijdstip", "zeit", "uhrzeit", "moment", "part", "dagdeel", "when",
];
const PERSON: [&str; 8] = [
    "person", "persoon", "name", "naam", "user", "who", "wie", "patient",
];
/// What monitors write beside a reading.
const ASIDE: [&str; 12] = [
    "symptoms",
    "consumed",
    "truread",
    "mean arterial",
    "map",
    "status",
    "valid",
    "device",
    "ihb",
    "irregular",
    "arm",
    "",
];

/// What readings are called of which the file says no word.
const UNIT: &str = "mmHg";

/// Where the parts of a reading stand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Columns {
    systolic: Option<usize>,
    diastolic: Option<usize>,
    pulse: Option<usize>,
    both: Option<usize>,
}

impl Columns {
    /// Looks them up in a header.
    pub fn find(header: &GridRow) -> Self {
        Self {
            systolic: header.column(&SYSTOLIC),
            diastolic: header.column(&DIASTOLIC),
            pulse: header.column(&PULSE),
            both: header.column(&BOTH),
        }
    }

    /// What the file calls them, in its own language.
    pub fn name(self, header: &GridRow) -> String {
        let parts = match (self.systolic, self.diastolic) {
            (Some(systolic), Some(diastolic)) => {
                vec![header.cell(systolic), header.cell(diastolic)]
            }
            _ => vec![header.of(self.both.or(self.systolic))],
        };
        parts.join(" / ")
    }

    /// Whether readings can be made of them.
    pub const fn are_there(self) -> bool {
        self.systolic.is_some() || self.both.is_some()
    }

    /// Whether a column is one of them; a pulse without pressure is none.
    pub fn hold(self, column: usize) -> bool {
        let mut all = [self.systolic, self.diastolic, self.both, self.pulse].into_iter();
        self.are_there() && all.any(|own| own == Some(column))
    }

    /// The reading of a row; `None` where the row has nothing of one.
    pub fn reading(self, row: &GridRow) -> Option<Result<BloodPressure, Reason>> {
        let cell = |column| Some(row.of(column)).filter(|cell| !says_nothing(cell));
        let parts = [
            cell(self.systolic),
            cell(self.diastolic),
            cell(self.both),
            cell(self.pulse),
        ];
        let written: Vec<&str> = parts.into_iter().flatten().collect();
        if written.is_empty() {
            return None;
        }
        let wrong = || Reason::Pressure(excerpt(&written.join(" ")));
        let pulse = cell(self.pulse).map(whole);
        let read = match (cell(self.both), cell(self.systolic), cell(self.diastolic)) {
            (_, Some(systolic), Some(diastolic)) => match (whole(systolic), whole(diastolic)) {
                (Some(systolic), Some(diastolic)) => {
                    BloodPressure::from_mmhg(systolic, diastolic, pulse.flatten())
                }
                _ => return Some(Err(wrong())),
            },
            (Some(both), ..) => {
                BloodPressure::parse(both).and_then(|reading| match (reading.pulse(), pulse) {
                    (None, Some(pulse)) => {
                        BloodPressure::from_mmhg(reading.systolic(), reading.diastolic(), pulse)
                    }
                    _ => Ok(reading),
                })
            }
            _ => return Some(Err(wrong())),
        };
        Some(read.map_err(|_| wrong()))
    }
}

/// `128`, `128.0`.
fn whole(cell: &str) -> Option<u16> {
    let cell = cell
        .strip_suffix(".0")
        .or_else(|| cell.strip_suffix(",0"))
        .unwrap_or(cell);
    cell.parse().ok()
}

/// Whether a grid is about nothing but blood pressure.
pub fn fits(grid: &Grid) -> bool {
    header(grid).is_some() || headerless(grid)
}

/// The place of the header, if all of its columns are known here.
fn header(grid: &Grid) -> Option<usize> {
    grid.rows.iter().take(layout::HEADER_ROWS).position(|row| {
        let columns = Columns::find(row);
        let lists = [&DATE_NAMES[..], &TIME, &PERSON, &ASIDE, &NOTE_NAMES];
        let known = |(place, cell): (usize, &String)| {
            let lower = cell.to_lowercase();
            columns.hold(place) || lists.iter().any(|list| list.contains(&lower.as_str()))
        };
        columns.are_there() && row.cells.iter().enumerate().all(known)
    })
}

/// Rows without header: a day, perhaps a time, and one or more numbers of which the first two are a reading.
fn headerless(grid: &Grid) -> bool {
    let is_one =
        |row: &GridRow| Written::parse(row.cell(0)).is_some() && loose_reading(row).is_some();
    let looked_at = grid.rows.iter().take(5);
    looked_at.len() > 0 && looked_at.into_iter().all(is_one)
}

/// The reading of a row without header, and its time.
fn loose_reading(row: &GridRow) -> Option<(BloodPressure, &str)> {
    let cells: Vec<&str> = row.cells.iter().skip(1).map(String::as_str).collect();
    for (at, cell) in cells.iter().enumerate().take(3) {
        let time = if at > 0 {
            cells.first().copied().unwrap_or_default()
        } else {
            ""
        };
        if let Ok(reading) = BloodPressure::parse(cell) {
            return Some((reading, time));
        }
        let number = |offset: usize| cells.get(at + offset).and_then(|cell| whole(cell));
        if let (Some(systolic), Some(diastolic)) = (number(0), number(1))
            && let Ok(reading) = BloodPressure::from_mmhg(systolic, diastolic, number(2))
        {
            return Some((reading, time));
        }
    }
    None
}

pub fn read(grid: &Grid, draft: &mut Draft) {
    let head = header(grid).and_then(|at| Some((at, grid.rows.get(at)?)));
    let Some((at, head)) = head else {
        return read_headerless(grid, draft);
    };
    let columns = Columns::find(head);
    let (day, time) = (head.column(&DATE_NAMES), head.column(&TIME));
    let (person, note) = (head.column(&PERSON), head.column(&NOTE_NAMES));
    let rows = || grid.rows.iter().skip(at + 1);
    let is_of_several = is_of_several(rows().map(|row| row.of(person)));
    draft.rows_read += rows().count();
    let called = columns.name(head);
    let (mut above, mut person_above) = (None, "");
    for row in rows() {
        let cell = row.of(day);
        let written = if cell.is_empty() {
            above
        } else {
            Written::parse(cell)
        };
        let Some(written) = written else {
            draft.leave_out(row.line, Reason::Date(excerpt(cell)));
            continue;
        };
        above = Some(written);
        let (clock, part) = time_of(row.of(time), cell);
        let at = At {
            line: row.line,
            day: written,
            time: clock,
        };
        let words = row.of(note);
        if !says_nothing(words) && !is_of_several {
            let name = draft.names.place(head.of(note), Role::Note, None);
            let value = Value::Words(words.to_owned());
            draft.add(at, name, value);
        }
        // A blank name is as in the row above, as a blank date is.
        if !row.of(person).is_empty() {
            person_above = row.of(person);
        }
        let name = match person_above {
            person if is_of_several => draft.names.place(
                &format!("{called}: {person}"),
                Role::PressureOfSomebody,
                None,
            ),
            _ => draft.names.place(&called, Role::Pressure, None),
        };
        match columns.reading(row) {
            Some(Ok(reading)) => {
                let value = Value::Pressure(reading, part);
                draft.add(at, name, value);
            }
            Some(Err(reason)) => draft.leave_out(row.line, reason),
            None if says_nothing(words) => draft.leave_out(row.line, Reason::NotAsked),
            None => {}
        }
    }
}

/// Whether readings of more than one person stand in the file.
fn is_of_several<'p>(persons: impl Iterator<Item = &'p str>) -> bool {
    let mut named = persons.filter(|name| !name.is_empty());
    let first = named.next();
    named.any(|name| Some(name) != first)
}

fn read_headerless(grid: &Grid, draft: &mut Draft) {
    draft.rows_read += grid.rows.len();
    for row in &grid.rows {
        let Some(day) = Written::parse(row.cell(0)) else {
            draft.leave_out(row.line, Reason::Date(excerpt(row.cell(0))));
            continue;
        };
        let Some((reading, time)) = loose_reading(row) else {
            let cells = row.cells.get(1..).unwrap_or_default().join(" ");
            draft.leave_out(row.line, Reason::Pressure(excerpt(&cells)));
            continue;
        };
        let (time, part) = time_of(time, row.cell(0));
        let name = draft.names.place(UNIT, Role::Pressure, None);
        let value = Value::Pressure(reading, part);
        let at = At {
            line: row.line,
            day,
            time,
        };
        draft.add(at, name, value);
    }
}

/// The time of a cell of its own or behind the date; or the part of the day it names.
pub fn time_of(cell: &str, date: &str) -> (Option<ClockTime>, Option<DayPart>) {
    let part = match cell.to_lowercase().as_str() {
        "m" | "morning" | "ochtend" | "'s ochtends" | "o" | "morgens" | "am" => {
            Some(DayPart::Morning)
        }
        "e" | "evening" | "avond" | "'s avonds" | "a" | "abends" | "pm" => Some(DayPart::Evening),
        _ => None,
    };
    let clock = if part.is_some() {
        None
    } else {
        ClockTime::parse(cell).or_else(|| time_beside(date))
    };
    (clock, part)
}
