//! `export`: the diary as a file that other programs, and this one, read.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use super::progress::counter;
use super::{Context, Failure};
use crate::diary::Diary;
use crate::domain::Day;
use crate::domain::erasure::CopyKind;
use crate::domain::plain::plain;
use crate::exchange::Format;
use crate::exchange::file::{IfThere, write_whole};
use crate::export::{Wanted, make};
use crate::store::IfMissing;

/// Arguments of `export`.
#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// The format of the file: csv, csv-zip, xlsx or json
    pub format: String,
    /// The file; - writes to the screen
    pub file: PathBuf,
    /// The first day, as 2026-01-01 [default: the first there is]
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day [default: the last there is]
    #[arg(long, value_name = "DAY")]
    pub to: Option<String>,
    /// Replace a file that is there
    #[arg(long)]
    pub force: bool,
}

pub(super) fn run(context: &mut Context<'_>, args: &ExportArgs) -> Result<(), Failure> {
    let format = Format::from_key(&args.format).ok_or_else(|| {
        let known = Format::ALL.map(Format::key).join(", ");
        Failure::wrong_usage(context.text.cli_unknown_format(args.format.as_str(), known))
    })?;
    let is_to_screen = args.file.as_os_str() == "-";
    let is_of_period = args.from.is_some() || args.to.is_some();
    if format.is_whole() && is_of_period {
        let sentence = context.text.cli_takeout_whole(format.key());
        return Err(Failure::wrong_usage(sentence));
    }
    if is_to_screen && !format.is_text() && io::stdout().is_terminal() {
        let sentence = context.text.cli_takeout_not_text(format.key());
        return Err(Failure::wrong_usage(sentence));
    }
    let all = (Day::MIN, Day::MAX);
    let span = span(context, args.from.as_deref(), args.to.as_deref(), all)?;
    let mut diary = context.open(IfMissing::Fail)?;
    let bar = counter();
    let mut goes = |rows| {
        bar.set_position(rows);
        true
    };
    let now = context.now;
    let wanted = Wanted { format, span, now };
    let made = make(&diary, wanted, context.text, &mut goes);
    bar.finish_and_clear();
    let made = made.map_err(|err| Failure::could_not(err.words(context.text)))?;
    if is_to_screen {
        // Another program gets every byte; a screen only what it cannot be steered by.
        if io::stdout().is_terminal() {
            let words = String::from_utf8_lossy(&made.bytes);
            return Ok(context.out.write_all(plain(&words).as_bytes())?);
        }
        return Ok(context.out.write_all(&made.bytes)?);
    }
    write_new(context, &diary, &args.file, &made.bytes, args.force)?;
    diary.remember_copy(&args.file, CopyKind::Export, context.now);
    context.say(
        context
            .text
            .cli_exported(made.rows, args.file.display().to_string()),
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
            context
                .text
                .cli_file_unwritable(name, context.text.write_reason(&err))
        })
    })
}
