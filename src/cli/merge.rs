//! `import json` and `import diary`: another diary joined to this one.

use std::path::Path;

use serde_json::{Value, json};

use super::import_args::ImportArgs;
use super::import_lines::named;
use super::progress::progress;
use super::{Context, Failure};
use crate::diary::{Diary, Merged, OtherDiary, RowDifference};
use crate::domain::stored::Ahead;
use crate::domain::{Day, DayStart};
use crate::exchange::Reason;
use crate::incoming::other_of_json;
use crate::store::IfMissing;
use crate::text::Text;

/// Joins the diary that was written to `file` as JSON.
pub(super) fn from_json(
    context: &mut Context<'_>,
    args: &ImportArgs,
    file: &Path,
    bytes: &[u8],
) -> Result<(), Failure> {
    let existing = existing(context)?;
    let other = other_of_json(bytes, latest(context, existing.as_ref())).map_err(|err| {
        let sentence = err.words(context.text);
        Failure::could_not(format!("{sentence} ({})", file.display()))
    })?;
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
    let latest = latest(context, existing.as_ref());
    let other = OtherDiary::open(file, latest).map_err(|err| context.store_failure(&err))?;
    join(context, args, file, existing, &other)
}

fn existing(context: &Context<'_>) -> Result<Option<Diary>, Failure> {
    let is_there = context.diary_path.exists();
    is_there.then(|| context.open(IfMissing::Fail)).transpose()
}

/// Rows about later days are left out.
fn latest(context: &Context<'_>, diary: Option<&Diary>) -> Day {
    let start = diary.map_or_else(DayStart::default, |diary| diary.settings().day_start);
    context.now.latest_day(start)
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
    let now = context.now;
    let merged = progress(|headway| {
        if args.dry_run {
            diary.try_merge_watched(other, name, now, headway)
        } else {
            diary.merge_watched(other, name, now, headway)
        }
    });
    let (merged, _) = merged.map_err(|err| context.diary_failure(&err))?;
    if args.json {
        return context.say_json(&to_json(context.text, args.dry_run, other, &merged));
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
    lines.extend(named(text, &merged.differences, |difference| {
        text.row_difference(difference)
    }));
    lines.push(text.cli_import_left_out(other.ahead().len()));
    lines.extend(named(text, other.ahead(), |row| text.ahead(row)));
    if other.is_sample() {
        lines.push(text.cli_merge_sample());
    }
    if dry_run {
        lines.push(text.cli_import_dry_run());
    }
    lines
}

fn to_json(text: &Text, dry_run: bool, other: &OtherDiary, merged: &Merged) -> Value {
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
        "left_out": other.ahead().iter().map(|row| ahead_json(text, row)).collect::<Vec<_>>(),
        "sample": other.is_sample(),
    })
}

fn ahead_json(text: &Text, row: &Ahead) -> Value {
    json!({
        "line": row.line,
        "reason": "future_day",
        "text": text.left_out_reason(&Reason::FutureDay(row.day)),
    })
}
