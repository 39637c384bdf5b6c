//! `import`: rows of another file, with a full account of what was taken and what was not.

use std::path::Path;

use super::import_args::ImportArgs;
use super::import_json::to_json;
use super::import_lines::lines;
use super::progress::progress;
use super::{Context, Failure, import_foreign, merge};
use crate::diary::{Changes, Diary, DiaryError, Import, ImportReport};
use crate::domain::{BuiltInSign, DayStart, Now, SignKey};
use crate::exchange::csv::{self, ReadOptions};
use crate::exchange::foreign::{DayOrder, Kind};
use crate::exchange::json;
use crate::exchange::{DateOrder, ImportBatch, Mapping, NamesOut, SignNames};
use crate::incoming::{Handed, balance_of_batch, cut_of_batch, read_bytes};
use crate::store::{IfMissing, begins_as_database};
use crate::text::{Language, Text};

/// Kinds of files that hold a whole diary.
const WHOLE: [&str; 2] = ["json", "diary"];
/// How much of a file tells what it is.
const BEGINNING: usize = 4_096;

pub(super) fn run(context: &mut Context<'_>, args: &ImportArgs) -> Result<(), Failure> {
    match way_and_file(context, args)? {
        (Way::Read(Some(Kind::Diary)), file) => {
            let bytes = read_file(context, file, csv::MOST_BYTES)?;
            run_own(context, args, file, &bytes)
        }
        (Way::Read(kind), file) => {
            let bytes = read_file(context, file, csv::MOST_BYTES)?;
            import_foreign::run(context, args, kind, file, bytes)
        }
        (Way::Json, file) => {
            let bytes = read_file(context, file, json::MOST_BYTES)?;
            merge::from_json(context, args, file, &bytes)
        }
        (Way::Join, file) => merge::from_diary(context, args, file),
    }
}

/// How a file comes in.
#[derive(Clone, Copy)]
enum Way {
    /// Its rows, as of this kind or as of what it is recognised as.
    Read(Option<Kind>),
    /// What another diary wrote as JSON.
    Json,
    /// Another diary.
    Join,
}

/// What was typed before the file, or what the file says it is.
fn way_and_file<'a>(
    context: &Context<'_>,
    args: &'a ImportArgs,
) -> Result<(Way, &'a Path), Failure> {
    match args.kind_and_file.as_slice() {
        [file] => Ok((way_of(context, file)?, file)),
        [kind, file] => match kind.to_str() {
            Some("json") => Ok((Way::Json, file)),
            Some("diary") => Ok((Way::Join, file)),
            _ => Ok((Way::Read(Some(kind_named(context, kind)?)), file)),
        },
        _ => Err(Failure::wrong_usage(String::new())),
    }
}

fn way_of(context: &Context<'_>, file: &Path) -> Result<Way, Failure> {
    let beginning = read_file(context, file, BEGINNING)?;
    Ok(if begins_as_database(&beginning) {
        Way::Join
    } else if json::is_diary_json(&beginning) {
        Way::Json
    } else if csv::begins_as_own(&beginning) {
        Way::Read(Some(Kind::Diary))
    } else {
        Way::Read(None)
    })
}

fn kind_named(context: &Context<'_>, name: &Path) -> Result<Kind, Failure> {
    let name = name.display().to_string();
    Kind::from_key(&name).ok_or_else(|| {
        let known = Kind::ALL.into_iter().map(Kind::key).chain(WHOLE);
        let known = known.collect::<Vec<_>>().join(", ");
        Failure::wrong_usage(context.text.cli_unknown_format(name, known))
    })
}

/// The diary's own CSV.
pub(super) fn run_own(
    context: &mut Context<'_>,
    args: &ImportArgs,
    file: &Path,
    bytes: &[u8],
) -> Result<(), Failure> {
    if args.absent_is_none || !args.scales.is_empty() {
        return Err(Failure::wrong_usage(context.text.cli_import_not_for_own()));
    }
    let mapping = args
        .map
        .as_deref()
        .map(|file| read_mapping(context, file))
        .transpose()?;
    let existing = existing(context)?;
    let batch = read_batch(
        context,
        args,
        (file, bytes),
        mapping.unwrap_or_default(),
        existing.as_ref(),
    )?;
    // Only a file that brings something makes a diary.
    if batch.brings_nothing() {
        account(context, args, &batch, &ImportReport::default())?;
        let file = file.display().to_string();
        return Err(Failure::could_not(context.text.cli_import_nothing(file)));
    }
    let mut diary = diary_for(context, existing, args.dry_run)?;
    let handed = Handed::plain(context.text);
    let import = handed.import(&batch, name_of(file));
    let (report, _) = bring(&mut diary, &import, context.now, args.dry_run)
        .map_err(|err| context.diary_failure(&err))?;
    account(context, args, &batch, &report)
}

/// Brings rows in, and shows how far it is.
pub(super) fn bring(
    diary: &mut Diary,
    import: &Import<'_>,
    now: Now,
    dry_run: bool,
) -> Result<(ImportReport, Changes), DiaryError> {
    if dry_run {
        diary.import(import, now, true)
    } else {
        progress(|headway| diary.import_watched(import, now, headway))
    }
}

/// The diary, if there is one.
pub(super) fn existing(context: &Context<'_>) -> Result<Option<Diary>, Failure> {
    if context.diary_path.exists() {
        context.open(IfMissing::Fail).map(Some)
    } else {
        Ok(None)
    }
}

/// The diary to import into.
pub(super) fn diary_for(
    context: &Context<'_>,
    existing: Option<Diary>,
    dry_run: bool,
) -> Result<Diary, Failure> {
    match existing {
        Some(diary) => Ok(diary),
        None if dry_run => Diary::in_memory().map_err(|err| context.store_failure(&err)),
        None => context.open(IfMissing::Create),
    }
}

/// The name of a file without its folder.
pub(super) fn name_of(file: &Path) -> &str {
    file.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

pub(super) fn read_file(
    context: &Context<'_>,
    file: &Path,
    most: usize,
) -> Result<Vec<u8>, Failure> {
    read_bytes(file, most).map_err(|err| {
        let file = file.display().to_string();
        Failure::could_not(
            context
                .text
                .cli_file_unreadable(file, context.text.disk_reason(&err)),
        )
    })
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
    (file, bytes): (&Path, &[u8]),
    mapping: Mapping,
    diary: Option<&Diary>,
) -> Result<ImportBatch, Failure> {
    let start = diary.map_or_else(DayStart::default, |diary| diary.settings().day_start);
    let options = ReadOptions {
        today: context.now.diary_day(start),
        latest: context.now.latest_day(start),
        date_order: match import_foreign::day_order(context, args)? {
            Some(DayOrder::DayFirst) => Some(DateOrder::DayFirst),
            Some(DayOrder::MonthFirst) => Some(DateOrder::MonthFirst),
            Some(DayOrder::YearFirst) | None => None,
        },
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

fn account(
    context: &mut Context<'_>,
    args: &ImportArgs,
    batch: &ImportBatch,
    report: &ImportReport,
) -> Result<(), Failure> {
    if args.json {
        let balance = balance_of_batch(batch, report);
        let json = to_json(context.text, args.dry_run, batch, report, &balance);
        return context.say_json(&json);
    }
    let balance = balance_of_batch(batch, report);
    let names = NamesOut::of_batch(batch);
    let cut = context.text.cut_short(cut_of_batch(batch));
    let said = lines(
        context.text,
        args.dry_run,
        batch,
        report,
        (&balance, &names),
    );
    for line in cut.into_iter().chain(said) {
        context.say(line)?;
    }
    Ok(())
}
