//! `export`: the diary as a file that other programs, and this one, read.

use std::io::{self, IsTerminal as _};
use std::path::Path;

use super::args::ExportArgs;
use super::import::check_format;
use super::{Context, Failure};
use crate::diary::Diary;
use crate::domain::Day;
use crate::domain::erasure::CopyKind;
use crate::domain::plain::plain;
use crate::exchange::csv;
use crate::exchange::file::{IfThere, write_whole};
use crate::store::IfMissing;

pub(super) fn run(context: &mut Context<'_>, args: &ExportArgs) -> Result<(), Failure> {
    check_format(context, &args.format)?;
    let all = (Day::MIN, Day::MAX);
    let (first, last) = span(context, args.from.as_deref(), args.to.as_deref(), all)?;
    let mut diary = context.open(IfMissing::Fail)?;
    let rows = diary
        .export_rows(first, last)
        .map_err(|err| context.store_failure(&err))?;
    let start = diary.settings().day_start;
    let mut bytes = Vec::new();
    csv::write(&rows, context.now.zone, start, &mut bytes)
        .map_err(|err| Failure::could_not(err.to_string()))?;
    if args.file.as_os_str() == "-" {
        // Another program gets every byte; a screen only what it cannot be steered by.
        if io::stdout().is_terminal() {
            let words = String::from_utf8_lossy(&bytes);
            return Ok(context.out.write_all(plain(&words).as_bytes())?);
        }
        return Ok(context.out.write_all(&bytes)?);
    }
    write_new(context, &diary, &args.file, &bytes, args.force)?;
    diary.remember_copy(&args.file, CopyKind::Export, context.now);
    context.say(
        context
            .text
            .cli_exported(rows.len(), args.file.display().to_string()),
    )
}

/// The first and last day that were typed, in their order.
pub(super) fn span(
    context: &Context<'_>,
    from: Option<&str>,
    to: Option<&str>,
    otherwise: (Day, Day),
) -> Result<(Day, Day), Failure> {
    let first = context.day_or(from, otherwise.0)?;
    let last = context.day_or(to, otherwise.1)?;
    if last < first {
        let (first, last) = (first.to_string(), last.to_string());
        let sentence = context.text.cli_period_backwards(first, last);
        return Err(Failure::wrong_usage(sentence));
    }
    Ok((first, last))
}

/// Writes a file, never over the diary, and over another that is there only if asked to.
pub(super) fn write_new(
    context: &Context<'_>,
    diary: &Diary,
    file: &Path,
    bytes: &[u8],
    force: bool,
) -> Result<(), Failure> {
    let name = file.display().to_string();
    let place = diary
        .place_to_write(file)
        .map_err(|why| Failure::could_not(context.text.protected(why, file)))?;
    let if_there = if force {
        IfThere::Replace
    } else {
        IfThere::Refuse
    };
    write_whole(&place, bytes, if_there).map_err(|err| {
        Failure::could_not(if err.kind() == io::ErrorKind::AlreadyExists {
            context.text.cli_file_exists(name)
        } else {
            context.text.cli_file_unwritable(name, err.to_string())
        })
    })
}
