//! Bearable's CSV: a row a rating, in categories. Symptoms are only there when they were; energy and sleep run the other way.

use super::cells::plain_words;
use super::dates::Written;
use super::grid::{Grid, GridRow};
use super::reading::{At, Draft, Role, Scale, Value};
use crate::domain::ClockTime;
use crate::exchange::level::Level;
use crate::exchange::problem::{Reason, excerpt};

const SEVERITIES: [&str; 4] = ["(Mild)", "(Moderate)", "(Severe)", "(Unbearable)"];
/// Of symptoms: 1 mild to 4 unbearable.
const OF_FOUR: Scale = Scale {
    highest: 4,
    reverse: false,
};
/// Of energy and sleep: 1 awful to 4 good.
const GOOD_OF_FOUR: Scale = Scale {
    highest: 4,
    reverse: true,
};

/// Whether a grid is such a file.
pub fn fits(grid: &Grid) -> bool {
    grid.rows
        .first()
        .is_some_and(|row| row.has(&["date", "category", "detail", "notes"]))
}

struct Columns {
    day: Option<usize>,
    other_day: Option<usize>,
    time: Option<usize>,
    category: Option<usize>,
    rating: Option<usize>,
    detail: Option<usize>,
    notes: Option<usize>,
}

pub fn read(grid: &Grid, draft: &mut Draft) {
    let Some(first) = grid.rows.first() else {
        return;
    };
    let columns = Columns {
        day: first.column(&["date"]),
        other_day: first.column(&["date formatted"]),
        time: first.column(&["time of day"]),
        category: first.column(&["category"]),
        rating: first.column(&["rating/amount", "rating", "amount"]),
        detail: first.column(&["detail"]),
        notes: first.column(&["notes"]),
    };
    draft.rows_read += grid.rows.len() - 1;
    for row in grid.rows.iter().skip(1) {
        let written = Written::parse(row.of(columns.day))
            .or_else(|| Written::parse(row.of(columns.other_day)));
        match written {
            Some(day) => read_row(row, &columns, day, draft),
            None => draft.leave_out(row.line, Reason::Date(excerpt(row.of(columns.day)))),
        }
    }
}

fn read_row(row: &GridRow, columns: &Columns, day: Written, draft: &mut Draft) {
    let time = Some(row.of(columns.time))
        .filter(|time| time.contains(':'))
        .and_then(ClockTime::parse);
    let line = row.line;
    let category = row.of(columns.category);
    let (rating, detail) = (row.of(columns.rating), row.of(columns.detail));
    let level = Level::parse(rating);
    let notes = row.of(columns.notes);
    let mut has_notes = notes.chars().any(char::is_alphanumeric);
    let mut left_out = None;
    let mut has_day_part = false;
    let mut add = |text: &str, role: Role, scale: Option<Scale>, value: Value| {
        let name = draft.names.place(text, role, scale);
        let at = At { line, day, time };
        draft.add(at, name, value);
    };
    let kind = category.to_lowercase();
    match kind.as_str() {
        "symptom" => match level {
            Some(level) => {
                has_day_part = is_day_part(row.of(columns.time));
                add(
                    without_severity(detail),
                    Role::Symptom,
                    Some(OF_FOUR),
                    Value::Level(level),
                );
            }
            None => left_out = Some(Reason::Severity(excerpt(rating))),
        },
        "mood" | "energy" | "sleep quality" => match level {
            Some(level) => {
                let scale = (kind != "mood").then_some(GOOD_OF_FOUR);
                add(category, Role::Symptom, scale, Value::Level(level));
            }
            None => left_out = Some(Reason::Severity(excerpt(rating))),
        },
        "meds/supplements" | "medication" | "meds" | "supplements" => {
            let (name, unit) = unit_of(detail);
            let amount = format!("{rating} {unit}");
            match amount.trim() {
                "" => add(name, Role::Medicine, None, Value::Present),
                amount => add(name, Role::Medicine, None, Value::Words(amount.to_owned())),
            }
        }
        "factors" | "sleep factors" | "food diary factors" => {
            for factor in detail
                .split('|')
                .map(str::trim)
                .filter(|factor| !factor.is_empty())
            {
                add(factor, Role::Circumstance, None, Value::Present);
            }
        }
        _ => {
            // Of sleep the diary has something to say; lists of good things and meals are the person's own, and so is what was
            // written beside them.
            let is_own = kind != "sleep";
            let beside = if is_own && has_notes { notes } else { "" };
            has_notes &= !is_own;
            let words: Vec<&str> = [rating, detail, beside]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
            if words.is_empty() {
                left_out = Some(Reason::NotAsked);
            } else {
                let words = format!("{category}: {}", plain_words(&words.join(", ")));
                let role = if is_own { Role::Aside } else { Role::Note };
                add(category, role, None, Value::Words(words));
            }
        }
    }
    if has_notes {
        add(
            "notes",
            Role::Note,
            None,
            Value::Words(plain_words(notes).into_owned()),
        );
    }
    draft.has_day_parts |= has_day_part;
    if let Some(reason) = left_out {
        draft.leave_out(line, reason);
    }
}

/// `am`, `mid`: a part of the day and not the whole of it.
fn is_day_part(time: &str) -> bool {
    !time.is_empty() && !time.eq_ignore_ascii_case("all day")
}

/// `Back (lower) pain (Mild)` is about `Back (lower) pain`.
fn without_severity(detail: &str) -> &str {
    let cut = SEVERITIES.iter().find_map(|word| detail.strip_suffix(word));
    cut.unwrap_or(detail).trim_end()
}

/// `Glycine (mg)`: the name and the unit of its amount.
fn unit_of(detail: &str) -> (&str, &str) {
    let parts = detail
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('));
    parts.map_or((detail, ""), |(name, unit)| (name.trim_end(), unit))
}
