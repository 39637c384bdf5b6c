//! Daylio's CSV: a row an entry with its mood, its activities and a note; several a day, newest first. What a mood is worth is not
//! in the file: people name their moods as they like.

use super::cells::plain_words;
use super::dates::Written;
use super::grid::{Grid, GridRow};
use super::reading::{At, Draft, Role, Value};
use crate::domain::ClockTime;
use crate::exchange::level::Level;
use crate::exchange::problem::{Reason, excerpt};

const FULL_DATE: &str = "full_date";

#[derive(Default)]
struct Columns {
    full_date: Option<usize>,
    year: Option<usize>,
    date: Option<usize>,
    time: Option<usize>,
    mood: Option<usize>,
    activities: Option<usize>,
    scales: Option<usize>,
    title: Option<usize>,
    note: Option<usize>,
}

/// Whether a grid is such a file.
pub fn fits(grid: &Grid) -> bool {
    let Some(first) = grid.rows.first() else {
        return false;
    };
    has_header(first) || is_entry(first)
}

fn has_header(row: &GridRow) -> bool {
    row.has(&[FULL_DATE, "mood"])
        || row.has(&[FULL_DATE, "time"])
        || row.has(&["year", "date", "weekday", "mood"])
}

/// A file without header: `2019-02-17,17. Februar,Sonntag,19:05,Ok,…`.
fn is_entry(row: &GridRow) -> bool {
    let iso =
        row.cell(0).len() == 10 && matches!(Written::parse(row.cell(0)), Some(Written::Day(_)));
    let weekday = !row.cell(2).is_empty() && row.cell(2).chars().all(char::is_alphabetic);
    let year = row.cell(0).get(..4).unwrap_or_default();
    let same_day = year
        .parse()
        .is_ok_and(|year| Written::within_year(row.cell(1), year).is_some());
    iso && weekday && same_day && ClockTime::parse(row.cell(3)).is_some()
}

impl Columns {
    fn find(first: &GridRow) -> Self {
        if has_header(first) {
            return Self {
                full_date: first.column(&[FULL_DATE]),
                year: first.column(&["year"]),
                date: first.column(&["date"]),
                time: first.column(&["time"]),
                mood: first.column(&["mood"]),
                activities: first.column(&["activities"]),
                scales: first.column(&["scales"]),
                title: first.column(&["note_title"]),
                note: first.column(&["note"]),
            };
        }
        let mut columns = Self {
            full_date: Some(0),
            time: Some(3),
            mood: Some(4),
            activities: Some(5),
            note: Some(6),
            ..Self::default()
        };
        if first.cells.len() >= 9 {
            (columns.scales, columns.title, columns.note) = (Some(6), Some(7), Some(8));
        } else if first.cells.len() == 8 {
            (columns.title, columns.note) = (Some(6), Some(7));
        }
        columns
    }

    fn day(&self, row: &GridRow) -> Option<Written> {
        match (self.full_date, self.year) {
            (Some(column), _) => Written::parse(row.cell(column)),
            (None, Some(year)) => {
                let year = row.cell(year).parse().ok()?;
                Written::within_year(row.of(self.date), year)
            }
            (None, None) => None,
        }
    }
}

pub fn read(grid: &Grid, draft: &mut Draft) {
    let Some(first) = grid.rows.first() else {
        return;
    };
    let columns = Columns::find(first);
    let headers = usize::from(has_header(first));
    draft.rows_read += grid.rows.len() - headers;
    for row in grid.rows.iter().skip(headers) {
        let Some(day) = columns.day(row) else {
            let date = row.of(columns.full_date.or(columns.date));
            draft.leave_out(row.line, Reason::Date(excerpt(date)));
            continue;
        };
        let time = ClockTime::parse(row.of(columns.time));
        let mut add = |text: &str, role: Role, value: Value| {
            let name = draft.names.place(text, role, None);
            let at = At {
                line: row.line,
                day,
                time,
            };
            draft.add(at, name, value);
        };
        let mood = row.of(columns.mood);
        if !mood.is_empty() {
            add(&straight(mood), Role::Mood, Value::Present);
        }
        for activity in split(row.of(columns.activities)) {
            add(&straight(activity), Role::Circumstance, Value::Present);
        }
        for scale in split(row.of(columns.scales)) {
            let (name, value) = scale.rsplit_once(':').unwrap_or((scale, ""));
            let value = value.trim_matches(|c: char| c.is_whitespace());
            match Level::parse(value) {
                Some(level) => add(name, Role::Symptom, Value::Level(level)),
                None => add(name, Role::Note, Value::Words(format!("{name}: {value}"))),
            }
        }
        let words = [row.of(columns.title), row.of(columns.note)];
        let words: Vec<_> = words
            .iter()
            .filter(|part| !part.is_empty())
            .map(|part| plain_words(part))
            .collect();
        if !words.is_empty() {
            add("note", Role::Note, Value::Words(words.join("\n")));
        }
    }
}

fn split(list: &str) -> impl Iterator<Item = &str> {
    list.split(" | ")
        .flat_map(|part| part.split('|'))
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// Names with straight apostrophes, as the same name is typed elsewhere.
fn straight(name: &str) -> String {
    name.replace(['\u{2019}', '\u{2018}'], "'")
}
