//! `import json` and `import diary`: another diary joined to this one.

use std::path::Path;

use serde_json::{Value, json};

use super::args::ImportArgs;
use super::{Context, Failure};
use crate::diary::{Diary, Incoming, Merged, OtherDiary, RowDifference};
use crate::domain::DayStart;
use crate::exchange::json::{JsonError, read_header, read_rows};
use crate::store::{IfMissing, StoreError};
use crate::text::Text;

/// How many differences are named before "and N more".
const NAMED: usize = 10;

/// Joins the diary that was written to `file` as JSON.
pub(super) fn from_json(
    context: &mut Context<'_>,
    args: &ImportArgs,
    file: &Path,
    bytes: &[u8],
) -> Result<(), Failure> {
    let existing = existing(context)?;
    let start = existing
        .as_ref()
        .map_or_else(DayStart::default, |diary| diary.settings().day_start);
    let other = read(context, file, bytes, start)?;
    join(context, args, file, existing, &other)
}

/// Joins the diary whose file this is.
pub(super) fn from_diary(
    context: &mut Context<'_>,
    args: &ImportArgs,
    file: &Path,
) -> Result<(), Failure> {
    let existing = existing(context)?;
    if existing
        .as_ref()
        .is_some_and(|diary| diary.is_file_at(file))
    {
        return Err(Failure::could_not(context.text.cli_merge_itself()));
    }
    let other = OtherDiary::open(file).map_err(|err| context.store_failure(&err))?;
    join(context, args, file, existing, &other)
}

fn existing(context: &Context<'_>) -> Result<Option<Diary>, Failure> {
    let is_there = context.diary_path.exists();
    is_there.then(|| context.open(IfMissing::Fail)).transpose()
}

fn read(
    context: &Context<'_>,
    file: &Path,
    bytes: &[u8],
    start: DayStart,
) -> Result<OtherDiary, Failure> {
    let refused = |sentence: String| Failure::could_not(format!("{sentence} ({})", file.display()));
    let wrong = |err: JsonError| refused(context.text.json_error(&err));
    let header = read_header(bytes).map_err(wrong)?;
    let incoming = Incoming::new(header.form, context.now.latest_day(start));
    let mut incoming = incoming.map_err(|err| match err {
        StoreError::Newer { .. } => wrong(JsonError::Newer),
        err => context.store_failure(&err),
    })?;
    read_rows(bytes, incoming.rows()).map_err(wrong)?;
    incoming
        .finish()
        .map_err(|err| refused(context.text.store_error(&err)))
}

fn join(
    context: &mut Context<'_>,
    args: &ImportArgs,
    file: &Path,
    existing: Option<Diary>,
    other: &OtherDiary,
) -> Result<(), Failure> {
    let mut diary = match existing {
        Some(diary) => diary,
        None if args.dry_run => Diary::in_memory().map_err(|err| context.store_failure(&err))?,
        None => context.open(IfMissing::Create)?,
    };
    let name = file
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let (merged, _) = diary
        .merge(other, name, context.now, args.dry_run)
        .map_err(|err| context.diary_failure(&err))?;
    if args.json {
        return context.say_json(&to_json(args.dry_run, other, &merged));
    }
    for line in lines(context.text, args.dry_run, other, &merged) {
        context.say(line)?;
    }
    Ok(())
}

fn lines(text: &Text, dry_run: bool, other: &OtherDiary, merged: &Merged) -> Vec<String> {
    let mut lines = vec![
        text.cli_merge_read(merged.read),
        text.cli_merge_added(merged.added),
        text.cli_import_changed(merged.changed),
        text.cli_merge_already(merged.already_there),
    ];
    if !merged.names_added.is_empty() {
        lines.push(text.cli_merge_names(text.some_of(&merged.names_added)));
    }
    lines.push(text.cli_merge_differences(merged.differences.len()));
    let named = merged.differences.iter().take(NAMED);
    lines.extend(named.map(|difference| format!("  {}", text.row_difference(difference))));
    if merged.differences.len() > NAMED {
        let more = merged.differences.len() - NAMED;
        lines.push(format!("  {}", text.cli_import_more(more)));
    }
    if other.is_sample() {
        lines.push(text.cli_merge_sample());
    }
    if dry_run {
        lines.push(text.cli_import_dry_run());
    }
    lines
}

fn to_json(dry_run: bool, other: &OtherDiary, merged: &Merged) -> Value {
    let difference = |difference: &RowDifference| {
        let columns = difference.columns.iter();
        let here = columns
            .clone()
            .map(|(name, here, _)| (name.clone(), json!(here)));
        let there = columns.map(|(name, _, there)| (name.clone(), json!(there)));
        json!({
            "table": difference.table,
            "what": difference.what,
            "here": here.collect::<Value>(),
            "there": there.collect::<Value>(),
            "stays": if difference.theirs_stays { "there" } else { "here" },
        })
    };
    json!({
        "schema": 1,
        "dry_run": dry_run,
        "entries_read": merged.read,
        "added": merged.added,
        "changed": merged.changed,
        "already_there": merged.already_there,
        "names_added": merged.names_added,
        "differences": merged.differences.iter().map(difference).collect::<Vec<_>>(),
        "sample": other.is_sample(),
    })
}
