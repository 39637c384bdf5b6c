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

/// What rows of a category are about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Category {
    Symptom,
    /// Mood, of which the file says no scale; energy and sleep, of which it does.
    Feeling(Option<Scale>),
    Medicine,
    Circumstances,
    Sleep,
    /// Lists of good things and meals are the person's own, and so is what was written beside them.
    Own,
}

impl Category {
    fn of(name: &str) -> Self {
        match name.to_lowercase().as_str() {
            "symptom" => Self::Symptom,
            "mood" => Self::Feeling(None),
            "energy" | "sleep quality" => Self::Feeling(Some(GOOD_OF_FOUR)),
            "meds/supplements" | "medication" | "meds" | "supplements" => Self::Medicine,
            "factors" | "sleep factors" | "food diary factors" => Self::Circumstances,
            "sleep" => Self::Sleep,
            _ => Self::Own,
        }
    }
}

/// What a row says of one name.
struct Entry<'r> {
    name: &'r str,
    role: Role,
    scale: Option<Scale>,
    value: Value,
}

fn read_row(row: &GridRow, columns: &Columns, day: Written, draft: &mut Draft) {
    let time = Some(row.of(columns.time))
        .filter(|time| time.contains(':'))
        .and_then(ClockTime::parse);
    let line = row.line;
    let mut add = |name: &str, role: Role, scale: Option<Scale>, value: Value| {
        let name = draft.names.place(name, role, scale);
        let at = At { line, day, time };
        draft.add(at, name, value);
    };
    let category = Category::of(row.of(columns.category));
    let mut left_out = None;
    let mut has_day_part = false;
    match entries(row, columns, category) {
        Ok(entries) => {
            has_day_part = category == Category::Symptom && is_day_part(row.of(columns.time));
            for Entry {
                name,
                role,
                scale,
                value,
            } in entries
            {
                add(name, role, scale, value);
            }
        }
        Err(reason) => left_out = Some(reason),
    }
    let notes = row.of(columns.notes);
    if category != Category::Own && has_words(notes) {
        let words = Value::Words(plain_words(notes).into_owned());
        add("notes", Role::Note, None, words);
    }
    draft.has_day_parts |= has_day_part;
    if let Some(reason) = left_out {
        draft.leave_out(line, reason);
    }
}

/// What a row says, but for its notes.
fn entries<'r>(
    row: &'r GridRow,
    columns: &Columns,
    category: Category,
) -> Result<Vec<Entry<'r>>, Reason> {
    let name = row.of(columns.category);
    let (rating, detail) = (row.of(columns.rating), row.of(columns.detail));
    let level = || {
        let level = Level::parse(rating).map(Value::Level);
        level.ok_or_else(|| Reason::Severity(excerpt(rating)))
    };
    let entry = |name, role, scale, value| Entry {
        name,
        role,
        scale,
        value,
    };
    Ok(match category {
        Category::Symptom => {
            let name = without_severity(detail);
            vec![entry(name, Role::Symptom, Some(OF_FOUR), level()?)]
        }
        Category::Feeling(scale) => vec![entry(name, Role::Symptom, scale, level()?)],
        Category::Medicine => {
            let (name, unit) = unit_of(detail);
            let amount = format!("{rating} {unit}");
            let value = match amount.trim() {
                "" => Value::Present,
                amount => Value::Words(amount.to_owned()),
            };
            vec![entry(name, Role::Medicine, None, value)]
        }
        Category::Circumstances => {
            let factors = detail.split('|').map(str::trim);
            let factors = factors.filter(|factor| !factor.is_empty());
            factors
                .map(|factor| entry(factor, Role::Circumstance, None, Value::Present))
                .collect()
        }
        Category::Sleep | Category::Own => {
            let notes = row.of(columns.notes);
            let (role, beside) = match category {
                Category::Own if has_words(notes) => (Role::Aside, notes),
                Category::Own => (Role::Aside, ""),
                _ => (Role::Note, ""),
            };
            let words = [rating, detail, beside].into_iter();
            let words: Vec<&str> = words.filter(|part| !part.is_empty()).collect();
            if words.is_empty() {
                return Err(Reason::NotAsked);
            }
            let words = format!("{name}: {}", plain_words(&words.join(", ")));
            vec![entry(name, role, None, Value::Words(words))]
        }
    })
}

fn has_words(notes: &str) -> bool {
    notes.chars().any(char::is_alphanumeric)
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
