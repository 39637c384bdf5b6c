//! `export`: the diary as a file that other programs, and this one, read.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use super::args::ExportArgs;
use super::import::check_format;
use super::{Context, Failure};
use crate::diary::Diary;
use crate::domain::erasure::CopyKind;
use crate::domain::{Day, SignId, SignKey};
use crate::exchange::csv::{self, ExportRow};
use crate::store::{IfMissing, StoreError};

pub(super) fn run(context: &mut Context<'_>, args: &ExportArgs) -> Result<(), Failure> {
    check_format(context, &args.format)?;
    let first = context.day_or(args.from.as_deref(), Day::MIN)?;
    let last = context.day_or(args.to.as_deref(), Day::MAX)?;
    if last < first {
        let sentence = context
            .text
            .cli_period_backwards(first.to_string(), last.to_string());
        return Err(Failure::wrong_usage(sentence));
    }
    let mut diary = context.open(IfMissing::Fail)?;
    let rows = rows(&diary, first, last).map_err(|err| context.store_failure(&err))?;
    let start = diary.settings().day_start;
    let mut bytes = Vec::new();
    csv::write(&rows, context.now.zone, start, &mut bytes)
        .map_err(|err| Failure::could_not(err.to_string()))?;
    if args.file.as_os_str() == "-" {
        return Ok(context.out.write_all(&bytes)?);
    }
    write_whole(context, &args.file, &bytes, args.force)?;
    diary.remember_copy(&args.file, CopyKind::Export, context.now);
    context.say(
        context
            .text
            .cli_exported(rows.len(), args.file.display().to_string()),
    )
}

/// The answers and notes of a period, by day; a note stands on the first row of its day.
fn rows(diary: &Diary, first: Day, last: Day) -> Result<Vec<ExportRow>, StoreError> {
    let keys: std::collections::BTreeMap<SignId, SignKey> = diary
        .signs()?
        .into_iter()
        .map(|sign| (sign.id, sign.key))
        .collect();
    let mut notes = diary.notes(first, last)?;
    let mut rows: Vec<ExportRow> = Vec::new();
    for row in diary.answers(first, last)? {
        rows.push(ExportRow {
            day: row.day,
            sign: keys.get(&row.sign).cloned(),
            severity: Some(row.answer.severity),
            entered_at: row.answer.entered_at,
            lag_days: row.answer.lag_days,
            remark: row.answer.remark,
            note: notes.remove(&row.day),
        });
    }
    rows.extend(notes.into_iter().map(|(day, note)| ExportRow {
        day,
        sign: None,
        severity: None,
        entered_at: None,
        lag_days: None,
        remark: None,
        note: Some(note),
    }));
    rows.sort_by_key(|row| row.day);
    Ok(rows)
}

/// Writes a file whole or not at all, and never over one that is there unless asked to.
fn write_whole(
    context: &Context<'_>,
    file: &Path,
    bytes: &[u8],
    force: bool,
) -> Result<(), Failure> {
    let name = file.display().to_string();
    if file.exists() && !force {
        return Err(Failure::could_not(context.text.cli_file_exists(name)));
    }
    let mut draft = file.as_os_str().to_owned();
    draft.push(".part");
    let written = fs::File::create(&draft)
        .and_then(|mut draft| draft.write_all(bytes).and_then(|()| draft.sync_all()))
        .and_then(|()| fs::rename(&draft, file));
    written.map_err(|err| {
        // What could not be written whole is not left lying about.
        drop(fs::remove_file(&draft));
        Failure::could_not(context.text.cli_file_unwritable(name, err.to_string()))
    })
}
