//! The Visible app's CSV: a row a tracker and day, 0 to 3, with explicit noughts. Only trackers of signs take part.

use super::dates::Written;
use super::grid::Grid;
use super::reading::{At, Draft, Role, Scale, Value};
use crate::exchange::level::Level;
use crate::exchange::problem::{Reason, excerpt};

const DAY: &str = "observation_date";
const TRACKER: &str = "tracker_name";
/// Categories that are no signs: measurements, questionnaires and what a day was spent on.
const ASIDE: [&str; 7] = [
    "measurement",
    "experience",
    "social",
    "emotional",
    "cognitive",
    "physical",
    "funcap",
];

/// Whether a grid is such a file.
pub fn fits(grid: &Grid) -> bool {
    grid.rows
        .first()
        .is_some_and(|row| row.has(&[DAY, TRACKER]))
}

pub fn read(grid: &Grid, draft: &mut Draft) {
    let Some(first) = grid.rows.first() else {
        return;
    };
    let (day, tracker) = (first.column(&[DAY]), first.column(&[TRACKER]));
    let (category, value) = (
        first.column(&["tracker_category"]),
        first.column(&["observation_value"]),
    );
    draft.rows_read += grid.rows.len() - 1;
    for row in grid.rows.iter().skip(1) {
        let Some(day) = Written::parse(row.of(day)) else {
            draft.leave_out(row.line, Reason::Date(excerpt(row.of(day))));
            continue;
        };
        let of = row.of(category).to_lowercase();
        let role = if ASIDE.iter().any(|aside| of.starts_with(aside)) {
            Role::Aside
        } else {
            Role::Symptom
        };
        let text = row.of(tracker);
        if text.is_empty() {
            draft.leave_out(row.line, Reason::NoSign);
            continue;
        }
        let value = match (Level::parse(row.of(value)), row.of(value)) {
            (Some(level), _) => Value::Level(level),
            (None, "") => {
                draft.leave_out(row.line, Reason::NotAsked);
                continue;
            }
            (None, words) if role == Role::Aside || text.eq_ignore_ascii_case("note") => {
                Value::Words(words.to_owned())
            }
            (None, words) => {
                draft.leave_out(row.line, Reason::Severity(excerpt(words)));
                continue;
            }
        };
        let scale = (role == Role::Symptom).then_some(Scale::OWN);
        let name = draft.names.place(text, role, scale);
        draft.add(At::day(row.line, day), name, value);
    }
}
