//! `import`: rows of another file, with a full account of what was taken and what was not.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use serde_json::json as object;

use super::args::ImportArgs;
use super::import_json::to_json;
use super::{Context, Failure, merge};
use crate::diary::{Clash, Diary, Import, ImportReport, ImportedAnswer, ImportedMoment};
use crate::domain::{BuiltInSign, DayStart, SignKey};
use crate::exchange::csv::{self, ReadOptions};
use crate::exchange::json;
use crate::exchange::{ImportBatch, LeftOut, Level, Mapping, Reason, SignNames};
use crate::store::IfMissing;
use crate::text::{Language, Text};

/// Kinds of files that can be read.
const KINDS: &str = "csv, json, diary";
/// How much of a file tells what it is.
const BEGINNING: usize = 4_096;
/// How many rows of a kind are named before "and N more".
const NAMED_ROWS: usize = 10;

pub(super) fn run(context: &mut Context<'_>, args: &ImportArgs) -> Result<(), Failure> {
    let (kind, file) = kind_and_file(context, args)?;
    match kind {
        Kind::Csv => from_csv(context, args, file),
        Kind::Json => {
            let bytes = read_file(context, file, json::MOST_BYTES)?;
            merge::from_json(context, args, file, &bytes)
        }
        Kind::Diary => merge::from_diary(context, args, file),
    }
}

/// What kind of file it is.
#[derive(Clone, Copy)]
enum Kind {
    Csv,
    Json,
    Diary,
}

/// The kind that was typed, or the one that the file says it is.
fn kind_and_file<'a>(
    context: &Context<'_>,
    args: &'a ImportArgs,
) -> Result<(Kind, &'a Path), Failure> {
    match args.kind_and_file.as_slice() {
        [file] => Ok((kind_of(context, file)?, file)),
        [kind, file] => match kind.to_str() {
            Some("csv") => Ok((Kind::Csv, file)),
            Some("json") => Ok((Kind::Json, file)),
            Some("diary") => Ok((Kind::Diary, file)),
            _ => Err(Failure::wrong_usage(
                context
                    .text
                    .cli_unknown_format(kind.display().to_string(), KINDS),
            )),
        },
        _ => Err(Failure::wrong_usage(String::new())),
    }
}

fn kind_of(context: &Context<'_>, file: &Path) -> Result<Kind, Failure> {
    let beginning = read_file(context, file, BEGINNING)?;
    Ok(if beginning.starts_with(b"SQLite format 3\0") {
        Kind::Diary
    } else if json::is_diary_json(&beginning) {
        Kind::Json
    } else {
        Kind::Csv
    })
}

fn from_csv(context: &mut Context<'_>, args: &ImportArgs, file: &Path) -> Result<(), Failure> {
    let bytes = read_file(context, file, csv::MOST_BYTES)?;
    let mapping = args
        .map
        .as_deref()
        .map(|file| read_mapping(context, file))
        .transpose()?;
    let existing = if context.diary_path.exists() {
        Some(context.open(IfMissing::Fail)?)
    } else {
        None
    };
    let batch = read_batch(
        context,
        args,
        file,
        &bytes,
        mapping.unwrap_or_default(),
        existing.as_ref(),
    )?;
    // Only a file that brings something makes a diary.
    if batch.answers.is_empty() && batch.notes.is_empty() {
        account(context, args, &batch, &ImportReport::default())?;
        let file = file.display().to_string();
        return Err(Failure::could_not(context.text.cli_import_nothing(file)));
    }
    let mut diary = match existing {
        Some(diary) => diary,
        None if args.dry_run => Diary::in_memory().map_err(|err| context.store_failure(&err))?,
        None => context.open(IfMissing::Create)?,
    };
    let import = to_import(&batch, file);
    let (report, _) = diary
        .import(&import, context.now, args.dry_run)
        .map_err(|err| context.diary_failure(&err))?;
    account(context, args, &batch, &report)
}

fn read_file(context: &Context<'_>, file: &Path, most: usize) -> Result<Vec<u8>, Failure> {
    // A byte more than is read tells that there is more, of pipes and devices too.
    let most = most as u64 + 1;
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(|err| {
            let file = file.display().to_string();
            Failure::could_not(context.text.cli_file_unreadable(file, err.to_string()))
        })?;
    Ok(bytes)
}

fn read_mapping(context: &Context<'_>, file: &Path) -> Result<Mapping, Failure> {
    Mapping::from_json(&read_file(context, file, csv::MOST_BYTES)?).map_err(|err| {
        let sentence = context.text.mapping_error(&err);
        Failure::could_not(format!("{sentence} ({})", file.display()))
    })
}

fn read_batch(
    context: &Context<'_>,
    args: &ImportArgs,
    file: &Path,
    bytes: &[u8],
    mapping: Mapping,
    diary: Option<&Diary>,
) -> Result<ImportBatch, Failure> {
    let start = diary.map_or_else(DayStart::default, |diary| diary.settings().day_start);
    let options = ReadOptions {
        today: context.now.diary_day(start),
        latest: context.now.latest_day(start),
        date_order: None,
    };
    let sheet = csv::read(bytes, options).map_err(|err| {
        let sentence = context.text.read_error(&err);
        Failure::could_not(format!("{sentence} ({})", file.display()))
    })?;
    let own = own_names(context, diary)?;
    let built_in: Vec<(String, BuiltInSign)> = Language::ALL
        .into_iter()
        .flat_map(|language| Text::new(language).built_in_names())
        .collect();
    let names = SignNames {
        mapping: &mapping,
        built_in: &built_in,
        own: &own,
        keep_unknown: args.own_signs,
    };
    Ok(ImportBatch::from_sheet(sheet, &names, start))
}

fn own_names(context: &Context<'_>, diary: Option<&Diary>) -> Result<Vec<String>, Failure> {
    let Some(diary) = diary else {
        return Ok(Vec::new());
    };
    let signs = diary.signs().map_err(|err| context.store_failure(&err))?;
    Ok(signs
        .into_iter()
        .filter_map(|sign| match sign.key {
            SignKey::Own(name) => Some(name),
            SignKey::BuiltIn(_) => None,
        })
        .collect())
}

fn to_import<'a>(batch: &'a ImportBatch, file: &'a Path) -> Import<'a> {
    let answers = batch.answers.iter().filter_map(|answer| {
        Some(ImportedAnswer {
            day: answer.day,
            sign: batch.signs.get(answer.sign)?,
            severity: answer.severity,
            remark: answer.remark.as_deref(),
            entered_at: answer.entered_at,
            lag_days: answer.lag_days,
        })
    });
    let moments = batch.moments.iter().filter_map(|moment| {
        Some(ImportedMoment {
            day: moment.day,
            sign: batch.signs.get(moment.sign)?,
            note: &moment.note,
        })
    });
    Import {
        source: &batch.source,
        file_name: file
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default(),
        answers: answers.collect(),
        moments: moments.collect(),
        notes: &batch.notes,
    }
}

fn account(
    context: &mut Context<'_>,
    args: &ImportArgs,
    batch: &ImportBatch,
    report: &ImportReport,
) -> Result<(), Failure> {
    if args.json {
        let json = to_json(context.text, args.dry_run, batch, report);
        return context.say_json(&json);
    }
    for line in lines(context.text, args.dry_run, batch, report) {
        context.say(line)?;
    }
    Ok(())
}

fn lines(text: &Text, dry_run: bool, batch: &ImportBatch, report: &ImportReport) -> Vec<String> {
    let mut lines = vec![
        text.cli_import_read(batch.rows_read),
        text.cli_import_added(report.added),
        text.cli_import_changed(report.changed),
        text.cli_import_already(report.already_there),
    ];
    if report.moments_added > 0 {
        lines.push(text.cli_import_moments(report.moments_added));
    }
    if report.notes_added > 0 {
        lines.push(text.cli_import_notes(report.notes_added));
    }
    if !report.signs_added.is_empty() {
        lines.push(text.cli_import_signs(text.some_of(&report.signs_added)));
    }
    lines.push(text.cli_import_clashes(report.clashes.len()));
    lines.extend(named(text, &report.clashes, |clash| {
        clash_words(text, clash)
    }));
    lines.push(text.cli_import_left_out(batch.left_out.len()));
    let one_by_one: Vec<&LeftOut> = batch
        .left_out
        .iter()
        .filter(|row| !matches!(row.reason, Reason::OtherScale { .. }))
        .collect();
    lines.extend(named(text, &one_by_one, |row| {
        text.cli_import_line(row.line, text.left_out_reason(&row.reason))
    }));
    lines.extend(other_scales(text, &batch.left_out));
    if !batch.ignored_columns.is_empty() {
        lines.push(text.cli_import_ignored_columns(text.some_of(&batch.ignored_columns)));
    }
    if batch.encoding.is_guess() {
        lines.push(text.cli_import_latin1());
    }
    if dry_run {
        lines.push(text.cli_import_dry_run());
    }
    lines
}

/// A line for each symptom that is on another scale, with the way to bring it in.
fn other_scales(text: &Text, left_out: &[LeftOut]) -> Vec<String> {
    let mut signs: Vec<(&SignKey, &str, Level, usize)> = Vec::new();
    for row in left_out {
        let Reason::OtherScale {
            name,
            sign,
            example,
        } = &row.reason
        else {
            continue;
        };
        match signs.iter_mut().find(|(of, ..)| *of == sign) {
            Some((.., rows)) => *rows += 1,
            None => signs.push((sign, name, *example, 1)),
        }
    }
    let line = |(sign, name, example, rows): (&SignKey, &str, Level, usize)| {
        let scale = example.likely_scale();
        let map = object!({ name: { "sign": sign.to_string(), "scale": scale } });
        let example = example.to_string();
        text.cli_import_scale(name, rows, example, scale, map.to_string())
    };
    let lines = signs.into_iter().map(line);
    lines.map(|line| format!("  {line}")).collect()
}

/// The first few of many, and how many more there are.
fn named<T>(text: &Text, rows: &[T], words: impl Fn(&T) -> String) -> Vec<String> {
    let mut lines: Vec<String> = rows
        .iter()
        .take(NAMED_ROWS)
        .map(|row| format!("  {}", words(row)))
        .collect();
    if rows.len() > NAMED_ROWS {
        lines.push(format!(
            "  {}",
            text.cli_import_more(rows.len() - NAMED_ROWS)
        ));
    }
    lines
}

fn clash_words(text: &Text, clash: &Clash) -> String {
    match clash {
        Clash::Answer {
            day,
            sign,
            kept,
            offered,
        } => text.cli_import_clash_answer(
            text.day_with_year(*day),
            text.sign(sign),
            text.severity(*kept).to_lowercase(),
            text.severity(*offered).to_lowercase(),
        ),
        Clash::Note { day } => text.cli_import_clash_note(text.day_with_year(*day)),
    }
}
