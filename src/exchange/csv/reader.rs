//! A CSV file to a [`Sheet`]. It does not know which signs exist, and never drops anything silently: a cell that cannot be
//! read costs its answer or its note, never the other, and is listed with its line.

use std::collections::{BTreeSet, HashMap};

use super::value::{read_entry, read_level, read_text};
use super::{COLUMNS, DATE, ENTERED_AT, MOMENT, NOTE, REMARK, REQUIRED, SEVERITY, SIGN, SOURCE};
use crate::domain::Day;
use crate::domain::sign_moment::When;
use crate::exchange::date::{DateOrder, find_order, has_short_year, read_day};
use crate::exchange::encoding::decode;
use crate::exchange::problem::{LeftOut, ReadError, Reason, excerpt};
use crate::exchange::sheet::{Sheet, SheetAnswer, SheetRow};
use crate::exchange::table::{Column, Row, Table};

/// Most bytes that are read: fifty years of twelve signs with long notes fit in a third.
pub const MOST_BYTES: usize = 64 << 20;
/// Most names of signs that are read.
const MOST_SIGNS: usize = 1_000;

/// What a file does not say itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadOptions {
    /// Rows about later days are left out.
    pub today: Day,
    /// But not those that a traveller entered while their day was today, up to this one: the latest that has begun on Earth.
    pub latest: Day,
    /// The person's answer to "day or month first?", if they were asked; it is believed without looking at the file.
    pub date_order: Option<DateOrder>,
}

/// Reads a file.
///
/// # Errors
/// A file that is no CSV or larger than any diary, lacks a required column, or whose dates leave open which number is the day.
pub fn read(bytes: &[u8], options: ReadOptions) -> Result<Sheet, ReadError> {
    if bytes.len() > MOST_BYTES {
        let megabytes = MOST_BYTES >> 20;
        return Err(ReadError::TooLarge { megabytes });
    }
    let decoded = decode(bytes)?;
    let table = Table::parse(&decoded.text)?;
    table.require(&REQUIRED)?;
    let mut reader = Reader::new(&table, options)?;
    for row in table.rows() {
        reader.read_row(row);
        if reader.signs.in_order.len() > MOST_SIGNS {
            return Err(ReadError::TooManySigns { signs: MOST_SIGNS });
        }
    }
    let Reader {
        signs,
        rows,
        mut left_out,
        ..
    } = reader;
    left_out.extend_from_slice(table.left_out());
    left_out.sort_by_key(|row| row.line);
    Ok(Sheet {
        source: SOURCE,
        signs: signs.in_order,
        rows,
        left_out,
        rows_read: table.rows_read(),
        ignored_columns: ignored_columns(&table),
        encoding: decoded.encoding,
    })
}

fn ignored_columns(table: &Table<'_>) -> Vec<String> {
    let known = |name: &str| {
        COLUMNS
            .iter()
            .chain([&MOMENT])
            .any(|column| column.eq_ignore_ascii_case(name))
    };
    let ignored = table
        .columns()
        .iter()
        .filter(|name| !name.is_empty() && !known(name));
    ignored.map(|name| excerpt(name)).collect()
}

struct Columns {
    date: Option<Column>,
    sign: Option<Column>,
    severity: Option<Column>,
    entered_at: Option<Column>,
    remark: Option<Column>,
    note: Option<Column>,
    moment: Option<Column>,
}

impl Columns {
    fn find(table: &Table<'_>) -> Result<Self, ReadError> {
        Ok(Self {
            date: table.column(DATE)?,
            sign: table.column(SIGN)?,
            severity: table.column(SEVERITY)?,
            entered_at: table.column(ENTERED_AT)?,
            remark: table.column(REMARK)?,
            note: table.column(NOTE)?,
            moment: table.column(MOMENT)?,
        })
    }
}

/// Names of signs, numbered as they come: a diary has a dozen, a file repeats them on every row.
#[derive(Default)]
struct SignList<'t> {
    places: HashMap<&'t str, usize>,
    in_order: Vec<String>,
}

impl<'t> SignList<'t> {
    fn place(&mut self, name: &'t str) -> usize {
        *self.places.entry(name).or_insert_with(|| {
            self.in_order.push(name.to_owned());
            self.in_order.len() - 1
        })
    }
}

struct Reader<'t> {
    columns: Columns,
    today: Day,
    /// Later days that were filled in where they had begun.
    travelled: BTreeSet<Day>,
    order: Option<DateOrder>,
    signs: SignList<'t>,
    /// The date of the row before, and its day: days come in runs.
    before: (&'t str, Option<Day>),
    rows: Vec<SheetRow>,
    left_out: Vec<LeftOut>,
}

impl<'t> Reader<'t> {
    fn new(table: &'t Table<'_>, options: ReadOptions) -> Result<Self, ReadError> {
        let columns = Columns::find(table)?;
        let order = match options.date_order {
            Some(order) => Some(order),
            None => find_order(table.rows().map(|row| row.cell(columns.date)))?,
        };
        // Without times of entry nobody can have been further west.
        let rows = table.rows().filter(|_| columns.entered_at.is_some());
        let travelled = rows.filter_map(|row| {
            let day = read_day(row.cell(columns.date), order)?;
            let is_ahead = options.today < day && day <= options.latest;
            let entry = read_entry(row.cell(columns.entered_at)).ok()??;
            (is_ahead && entry.can_be_about(day)).then_some(day)
        });
        Ok(Self {
            travelled: travelled.collect(),
            columns,
            today: options.today,
            order,
            signs: SignList::default(),
            before: ("", None),
            rows: Vec::with_capacity(table.rows().size_hint().0),
            left_out: Vec::new(),
        })
    }

    fn read_row(&mut self, row: Row<'t>) {
        let line = row.line;
        let day = self.read_day(row).map(Some);
        let Some(day) = self.keep(line, day) else {
            return;
        };
        let note = read_text(row.cell(self.columns.note), Reason::LongNote);
        let answer = match self.read_answer(row) {
            Err(Reason::NotAsked) if !matches!(note, Ok(None)) => Ok(None),
            answer => answer.map(Some),
        };
        let answer = self.keep(line, answer);
        let note = self.keep(line, note);
        if answer.is_some() || note.is_some() {
            self.rows.push(SheetRow {
                line,
                day,
                answer,
                note,
            });
        }
    }

    /// What was read, or nothing and a line in the list.
    fn keep<T>(&mut self, line: u64, read: Result<Option<T>, Reason>) -> Option<T> {
        read.unwrap_or_else(|reason| {
            let line = line.into();
            self.left_out.push(LeftOut { line, reason });
            None
        })
    }

    fn read_day(&mut self, row: Row<'t>) -> Result<Day, Reason> {
        let text = row.cell(self.columns.date);
        if self.before.0 != text {
            self.before = (text, read_day(text, self.order));
        }
        match self.before.1 {
            None if has_short_year(text) => Err(Reason::ShortYear(excerpt(text))),
            None => Err(Reason::Date(excerpt(text))),
            Some(day) if day > self.today && !self.travelled.contains(&day) => {
                Err(Reason::FutureDay(day))
            }
            Some(day) => Ok(day),
        }
    }

    fn read_answer(&mut self, row: Row<'t>) -> Result<SheetAnswer, Reason> {
        let name = row.cell(self.columns.sign);
        let level = match row.cell(self.columns.severity) {
            "" => return Err(Reason::NotAsked),
            _ if name.is_empty() => return Err(Reason::NoSign),
            text => read_level(text)?,
        };
        let moment = match row.cell(self.columns.moment) {
            "" => None,
            text => Some(When::parse(text).ok_or_else(|| Reason::Moment(excerpt(text)))?),
        };
        let entry = read_entry(row.cell(self.columns.entered_at))?;
        let remark = read_text(row.cell(self.columns.remark), Reason::LongRemark)?;
        Ok(SheetAnswer {
            sign: self.signs.place(name),
            level,
            moment,
            entry,
            remark,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Moment;
    use crate::exchange::Level;
    use crate::exchange::sheet::Entry;

    const HEADER: &str = "date,sign,severity,entered_at,remark,note\n";

    fn options() -> ReadOptions {
        ReadOptions {
            today: Day::parse_iso("2026-11-22").unwrap(),
            latest: Day::parse_iso("2026-11-23").unwrap(),
            date_order: None,
        }
    }

    fn sheet(text: &str) -> Sheet {
        read(text.as_bytes(), options()).unwrap()
    }

    fn day(iso: &str) -> Day {
        Day::parse_iso(iso).unwrap()
    }

    fn days(sheet: &Sheet) -> Vec<String> {
        sheet.rows.iter().map(|row| row.day.to_string()).collect()
    }

    #[test]
    fn a_day_that_was_today_before_a_journey_to_the_west_is_read_and_a_planned_one_is_not() {
        let rows = [
            "2026-11-23,headache,1,2026-11-23T08:00:00+13:00,,",
            "2026-11-23,,,,,crossed the date line",
            "2026-11-24,headache,1,2026-11-23T08:00:00+13:00,,",
        ];
        let sheet = sheet(&format!("{HEADER}{}\n", rows.join("\n")));
        assert_eq!(days(&sheet), ["2026-11-23", "2026-11-23"]);
        let left_out: Vec<_> = sheet.left_out.into_iter().map(|row| row.reason).collect();
        assert_eq!(left_out, [Reason::FutureDay(day("2026-11-24"))]);
        let typed = "2026-11-23,headache,1,2026-11-22T08:00:00+01:00,,";
        assert_eq!(reason(typed), Reason::FutureDay(day("2026-11-23")));
    }

    /// The one reason for which the one row under the header is left out.
    fn reason(row: &str) -> Reason {
        let sheet = sheet(&format!("{HEADER}{row}\n"));
        assert_eq!((sheet.rows.len(), sheet.rows_read), (0, 1));
        assert_eq!(
            sheet
                .left_out
                .iter()
                .map(|row| row.line.number)
                .collect::<Vec<_>>(),
            [2]
        );
        sheet.left_out[0].reason.clone()
    }

    #[test]
    fn columns_go_by_name_and_unknown_ones_are_listed() {
        let text = "diary_id;Severity; SIGN ;date;;Mood\nv1;2;own:Knee;2026-01-02;;x\n";
        let sheet = sheet(text);
        assert_eq!(sheet.ignored_columns, ["diary_id", "Mood"]);
        assert_eq!(sheet.signs, ["own:Knee"]);
        let level = Level::parse("2").unwrap();
        let answer = SheetAnswer {
            sign: 0,
            level,
            moment: None,
            entry: None,
            remark: None,
        };
        let row = SheetRow {
            line: 2,
            day: day("2026-01-02"),
            answer: Some(answer),
            note: None,
        };
        assert_eq!((sheet.rows, sheet.rows_read), (vec![row], 1));
    }

    #[test]
    fn every_part_of_a_row_is_read() {
        let row = "2026-11-20,headache,1,2026-11-22T01:30:00+01:00,\" '=left\n\ncalf\",\"a \"\"note\"\"\"";
        let sheet = sheet(&format!("{HEADER}{row}\n"));
        let answer = sheet.rows[0].answer.clone().unwrap();
        let entry = Entry {
            moment: Moment(1_795_307_400),
            offset_secs: 3_600,
        };
        assert_eq!(answer.entry, Some(entry));
        assert_eq!(answer.remark.as_deref(), Some("=left\n\ncalf"));
        assert_eq!(sheet.rows[0].note.as_deref(), Some("a \"note\""));
    }

    #[test]
    fn wrong_cells_cost_their_row_with_a_reason() {
        let quoted = |reason: fn(String) -> Reason, text: &str| reason(text.to_owned());
        let ragged = |cells| Reason::Ragged { cells, columns: 6 };
        for (row, expected) in [
            (
                "2026-02-30,headache,1,,,",
                quoted(Reason::Date, "2026-02-30"),
            ),
            (",headache,1,,,", quoted(Reason::Date, "")),
            (
                "2200-01-01,headache,1,,,",
                quoted(Reason::Date, "2200-01-01"),
            ),
            (
                "2026-11-23,headache,1,,,",
                Reason::FutureDay(day("2026-11-23")),
            ),
            (
                "2026-11-22,headache,severe,,,",
                quoted(Reason::Severity, "severe"),
            ),
            ("2026-11-22,headache,,,,", Reason::NotAsked),
            ("2026-11-22,,,,,", Reason::NotAsked),
            ("2026-11-22,,1,,,", Reason::NoSign),
            (
                "2026-11-22,headache,1,today,,",
                quoted(Reason::EntryTime, "today"),
            ),
            ("2026-11-22,headache,1", ragged(3)),
            ("2026-11-22,headache,1,,,,x", ragged(7)),
            ("2026-11-22,headache,1,,\"open,", Reason::Quoting),
        ] {
            assert_eq!(reason(row), expected, "{row}");
        }
    }

    #[test]
    fn a_bad_row_never_stops_the_others() {
        let rows = "x,headache,1,,,\n2026-01-01,headache,1,,,\n\"2026\"-,headache,1,,,\n2026-01-02,headache,0,,,\n";
        let sheet = sheet(&format!("{HEADER}{rows}"));
        assert_eq!(days(&sheet), ["2026-01-01", "2026-01-02"]);
        assert_eq!(sheet.rows_read, 4);
        assert_eq!(
            sheet
                .left_out
                .iter()
                .map(|row| row.line.number)
                .collect::<Vec<_>>(),
            [2, 4]
        );
    }

    #[test]
    fn a_note_survives_a_row_without_a_good_answer() {
        let rows = "2026-01-01,,,,,alone\n2026-01-02,headache,,,,not asked\n2026-01-03,headache,bad,,,kept\n";
        let sheet = sheet(&format!("{HEADER}{rows}"));
        let notes: Vec<_> = sheet
            .rows
            .iter()
            .map(|row| row.note.as_deref().unwrap())
            .collect();
        assert_eq!(notes, ["alone", "not asked", "kept"]);
        assert!(sheet.rows.iter().all(|row| row.answer.is_none()));
        let reason = Reason::Severity("bad".to_owned());
        assert_eq!(
            sheet.left_out,
            [LeftOut {
                line: 4.into(),
                reason
            }]
        );
    }

    #[test]
    fn a_cell_of_a_megabyte_is_a_reason_like_any_other() {
        let long = "x".repeat(1_000_000);
        for (row, expected) in [
            (
                format!("2026-01-01,headache,1,,{long},"),
                Reason::LongRemark,
            ),
            (format!("2026-01-01,,,,,{long}"), Reason::LongNote),
            (
                format!("{long},headache,1,,,"),
                Reason::Date(excerpt(&long)),
            ),
        ] {
            assert!(reason(&row) == expected, "{expected:?}");
        }
    }
}
