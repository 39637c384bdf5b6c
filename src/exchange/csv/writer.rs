//! Diary rows to a CSV file: UTF-8, LF line ends, quotation marks where RFC 4180 needs them, no cell that a spreadsheet runs.
//! What is written reads back to the same diary.

use std::borrow::Cow;
use std::io::Write;

use thiserror::Error;

use super::{COLUMNS, MOMENT};
use crate::domain::export::ExportRow;
use crate::domain::{DayStart, Moment, SignKey, Zone};
use crate::exchange::cell::protect;
use crate::exchange::sheet::Entry;

/// Why a file could not be written.
#[derive(Debug, Error)]
#[error("the file could not be written")]
pub struct WriteError(#[from] ::csv::Error);

/// Writes a header line and the rows, in the order given. `start` must be the one the file will be read with, so that the
/// times lead to the same lag again.
pub fn write(
    rows: &[ExportRow],
    zone: Zone,
    start: DayStart,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let mut writer = ::csv::Writer::from_writer(out);
    let has_moments = rows.iter().any(|row| row.moment.is_some());
    let behind = has_moments.then_some(MOMENT);
    writer.write_record(COLUMNS.into_iter().chain(behind))?;
    for row in rows {
        let sign = row
            .sign
            .as_ref()
            .map(SignKey::to_string)
            .unwrap_or_default();
        let severity = row.severity.map(|severity| severity.level().to_string());
        let entered_at = row
            .entered_at
            .and_then(|moment| entry_text(row, moment, zone, start));
        let day = row.day.to_string();
        let (severity, entered_at) = (severity.unwrap_or_default(), entered_at.unwrap_or_default());
        let (remark, note) = (
            protect_text(row.remark.as_deref()),
            protect_text(row.note.as_deref()),
        );
        let moment = row.moment.map(|when| when.to_string()).unwrap_or_default();
        let cells = [
            &day,
            &*protect(&sign),
            &severity,
            &entered_at,
            &*remark,
            &*note,
        ];
        let behind = has_moments.then_some(moment.as_str());
        writer.write_record(cells.into_iter().chain(behind))?;
    }
    writer.flush().map_err(::csv::Error::from)?;
    Ok(())
}

fn protect_text(text: Option<&str>) -> Cow<'_, str> {
    protect(text.unwrap_or_default())
}

/// The moment with an offset that gives the row's lag again. An entry made on a journey has its lag from where the person
/// was, which the zone at home may not give; the moment itself is never changed.
fn entry_text(row: &ExportRow, moment: Moment, zone: Zone, start: DayStart) -> Option<String> {
    let home = zone.offset_secs(moment).div_euclid(60) * 60;
    let gives_lag = |offset_secs: i32| {
        let lag_days = Entry {
            moment,
            offset_secs,
        }
        .lag_days(row.day, start);
        row.lag_days.is_none() || row.lag_days == lag_days
    };
    let offset_secs = if gives_lag(home) {
        home
    } else {
        let whole_hours = (-12..=14)
            .map(|hours| hours * 3_600)
            .filter(|&secs| gives_lag(secs));
        whole_hours
            .min_by_key(|secs| secs.abs_diff(home))
            .unwrap_or(home)
    };
    let here = Zone::Fixed(offset_secs);
    // An entry outside the years of a diary could not be read back: written as unknown.
    here.civil(moment).and_then(|_| here.rfc3339(moment))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::note::clean_text;
    use crate::domain::sign::clean_name;
    use crate::domain::sign_moment::When;
    use crate::domain::{BuiltInSign, ClockTime, Day, Severity};
    use crate::exchange::csv::{ReadOptions, read};
    use crate::exchange::level::OWN_SCALE;

    const HOME: Zone = Zone::Fixed(3_600);

    fn export(rows: &[ExportRow], zone: Zone, start: DayStart) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(rows, zone, start, &mut bytes).unwrap();
        bytes
    }

    fn read_back(bytes: &[u8], start: DayStart) -> Vec<ExportRow> {
        let sheet = read(
            bytes,
            ReadOptions {
                today: Day::MAX,
                latest: Day::MAX,
                date_order: None,
            },
        )
        .unwrap();
        assert_eq!(sheet.left_out, []);
        let rows = sheet.rows.into_iter().map(|row| {
            let answer = row.answer.as_ref();
            let entry = answer.and_then(|answer| answer.entry);
            ExportRow {
                day: row.day,
                sign: answer.and_then(|answer| SignKey::parse(&sheet.signs[answer.sign])),
                severity: answer.and_then(|answer| answer.level.on_scale(OWN_SCALE)),
                moment: answer.and_then(|answer| answer.moment),
                entered_at: entry.map(|entry| entry.moment),
                lag_days: entry.and_then(|entry| entry.lag_days(row.day, start)),
                remark: answer.and_then(|answer| answer.remark.clone()),
                note: row.note,
            }
        });
        rows.collect()
    }

    fn row(day: &str) -> ExportRow {
        ExportRow {
            day: Day::parse_iso(day).unwrap(),
            sign: Some(SignKey::BuiltIn(BuiltInSign::Headache)),
            severity: Some(Severity::Mild),
            moment: None,
            entered_at: None,
            lag_days: None,
            remark: None,
            note: None,
        }
    }

    #[test]
    fn the_file_looks_as_documented() {
        let rows = [
            ExportRow {
                entered_at: Some(Moment(1_795_307_400)),
                lag_days: Some(1),
                remark: Some("=left, \"behind\"".to_owned()),
                note: Some("one\ntwo".to_owned()),
                ..row("2026-11-20")
            },
            ExportRow {
                sign: None,
                severity: None,
                note: Some("'s avonds".to_owned()),
                ..row("2026-11-21")
            },
        ];
        assert_eq!(
            String::from_utf8(export(&rows, HOME, DayStart::default())).unwrap(),
            "date,sign,severity,entered_at,remark,note\n\
             2026-11-20,headache,1,2026-11-22T01:30:00+01:00,\"'=left, \"\"behind\"\"\",\"one\ntwo\"\n\
             2026-11-21,,,,,'s avonds\n"
        );
    }

    #[test]
    fn the_offset_moves_only_as_far_as_the_lag_needs() {
        let shown = |lag| {
            let row = ExportRow {
                entered_at: Some(Moment(1_795_307_400)),
                lag_days: Some(lag),
                ..row("2026-11-20")
            };
            entry_text(&row, Moment(1_795_307_400), HOME, DayStart::default()).unwrap()
        };
        assert_eq!(shown(1), "2026-11-22T01:30:00+01:00");
        assert_eq!(shown(2), "2026-11-22T03:30:00+03:00");
        assert_eq!(
            shown(9),
            "2026-11-22T01:30:00+01:00",
            "no offset gives nine days"
        );
    }

    #[test]
    fn an_empty_diary_is_a_header_and_reads_back() {
        assert_eq!(
            read_back(&export(&[], HOME, DayStart::default()), DayStart::default()),
            []
        );
    }

    fn any_text() -> impl Strategy<Value = Option<String>> {
        let text = "['=+@\\-]{0,3}[a é\"',;\t\r\n=\\\\]{0,12}|\\PC{0,12}";
        text.prop_map(|text| clean_text(&text))
    }

    prop_compose! {
        fn any_row()(
            day in Day::MIN.number() + 400..=Day::MAX.number() - 400,
            sign in prop_oneof![
                prop::sample::select(&BuiltInSign::ALL).prop_map(SignKey::BuiltIn),
                "[='\"a é,]{1,9}".prop_filter_map("a name", |text| clean_name(&text).map(SignKey::Own)),
            ],
            severity in prop::sample::select(&Severity::ALL),
            late_secs in prop::option::of(0_i64..300 * 86_400),
            quarters in -48_i32..=56,
            hour in 0_u8..=12,
            moment in prop::option::of(0_u16..1_440),
            remark in any_text(),
            note in any_text(),
        ) -> (ExportRow, DayStart) {
            let day = Day::from_number(day).unwrap();
            let start = DayStart::from_hour(hour).unwrap();
            let entered_at = late_secs.map(|secs| Moment(i64::from(day.number()) * 86_400 + secs));
            let entry = entered_at.map(|moment| Entry { moment, offset_secs: quarters * 900 });
            let lag_days = entry.and_then(|entry| entry.lag_days(day, start));
            let (sign, severity) = (Some(sign), Some(severity));
            let moment = moment.and_then(|minutes| ClockTime::new(minutes / 60, minutes % 60)).map(When::Clock);
            (ExportRow { day, sign, severity, moment, entered_at, lag_days, remark, note }, start)
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back((row, start) in any_row(), quarters in -48_i32..=56) {
            let bytes = export(std::slice::from_ref(&row), Zone::Fixed(quarters * 900), start);
            prop_assert_eq!(read_back(&bytes, start), [row]);
        }

        #[test]
        fn a_note_alone_reads_back(note in any_text(), (row, start) in any_row()) {
            prop_assume!(note.is_some());
            let row = ExportRow {
                sign: None, severity: None, moment: None, entered_at: None, lag_days: None, remark: None, note, ..row
            };
            let bytes = export(std::slice::from_ref(&row), HOME, start);
            prop_assert_eq!(read_back(&bytes, start), [row]);
        }
    }
}
