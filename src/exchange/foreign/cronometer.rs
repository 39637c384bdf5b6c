//! Cronometer's CSV: the magnesium of each day's food. Columns come in any order and number; a food diary's rows are added up.

use super::dates::Written;
use super::grid::Grid;
use super::reading::{At, Draft, Role, Value};
use crate::domain::Milligrams;
use crate::exchange::problem::{Line, Reason, excerpt};

const MAGNESIUM: &str = "magnesium (mg)";
const MOST_MG: f64 = 100_000.0;

/// Columns that only a program for food has: a sheet of symptoms may have one of magnesium too, which was taken and not eaten.
const OF_FOOD: [&str; 5] = [
    "energy (kcal)",
    "calories (kcal)",
    "food name",
    "protein (g)",
    "completed",
];

/// Whether a grid is such a file.
pub fn fits(grid: &Grid) -> bool {
    grid.rows.first().is_some_and(|row| {
        let has = |names: &[&str]| row.column(names).is_some();
        has(&[MAGNESIUM]) && has(&["date", "day"]) && has(&OF_FOOD)
    })
}

pub fn read(grid: &Grid, draft: &mut Draft) {
    let Some(first) = grid.rows.first() else {
        return;
    };
    let (day, magnesium) = (first.column(&["date", "day"]), first.column(&[MAGNESIUM]));
    let complete = first.column(&["completed"]);
    let mut sums: Vec<(Written, Line, f64, bool)> = Vec::new();
    draft.rows_read += grid.rows.len() - 1;
    for row in grid.rows.iter().skip(1) {
        let Some(written) = Written::parse(row.of(day)) else {
            draft.leave_out(row.line, Reason::Date(excerpt(row.of(day))));
            continue;
        };
        let cell = row.of(magnesium);
        let is_complete = row.of(complete).eq_ignore_ascii_case("true");
        let mg = match cell.replace(',', ".").parse::<f64>() {
            Ok(mg) if (0.0..=MOST_MG).contains(&mg) => mg,
            _ if cell.is_empty() => {
                draft.leave_out(row.line, Reason::NotAsked);
                continue;
            }
            _ => {
                draft.leave_out(row.line, Reason::Severity(excerpt(cell)));
                continue;
            }
        };
        match sums.last_mut().filter(|(of, ..)| *of == written) {
            Some((_, line, sum, complete)) => {
                draft.summed.push((row.line, *line));
                *sum += mg;
                *complete |= is_complete;
            }
            None => sums.push((written, row.line, mg, is_complete)),
        }
    }
    for (day, line, mg, complete) in sums {
        let name = draft.names.place("Magnesium (mg)", Role::Magnesium, None);
        let value = Value::Magnesium(Milligrams::from_mg(mg), complete);
        draft.add(At::day(line, day), name, value);
    }
}
