//! `delete`: gone for good, after it was said exactly what goes and which files still hold it.

use super::{Context, Failure};
use crate::diary::Diary;
use crate::domain::Day;
use crate::domain::erasure::Erasure;
use crate::store::IfMissing;

/// Arguments of `delete`.
#[derive(Debug, clap::Args)]
pub struct DeleteArgs {
    /// Everything about this day
    #[arg(long, value_name = "DAY")]
    pub day: Option<String>,
    /// Everything from this day on
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// Everything up to this day
    #[arg(long, value_name = "DAY")]
    pub to: Option<String>,
    /// Only this symptom; without days an own symptom goes itself
    #[arg(long, value_name = "SIGN")]
    pub sign: Option<String>,
    /// The whole diary, lists and settings included
    #[arg(long)]
    pub everything: bool,
    /// Also delete the copies that the program made itself
    #[arg(long)]
    pub copies: bool,
    /// Do it without asking
    #[arg(long)]
    pub yes: bool,
}

pub(super) fn run(context: &mut Context<'_>, args: &DeleteArgs) -> Result<(), Failure> {
    let span = span(context, args)?;
    let is_alone = args.everything && (span.is_some() || args.sign.is_some());
    if is_alone {
        return Err(Failure::wrong_usage(context.text.cli_delete_together()));
    }
    if span.is_none() && args.sign.is_none() && !args.everything {
        return Err(Failure::wrong_usage(context.text.cli_delete_what()));
    }
    let mut diary = context.open(IfMissing::Fail)?;
    let erasure = erasure(context, &diary, args, span)?;
    let rows = diary
        .count_erasure(erasure)
        .map_err(|err| context.store_failure(&err))?;
    // Everything also means lists and settings, which are no rows about a day.
    if rows.all() == 0 && erasure != Erasure::Everything {
        return context.say(context.text.cli_delete_nothing());
    }
    if !args.yes {
        let signs = diary.signs().map_err(|err| context.store_failure(&err))?;
        let what = context.text.erasure(erasure, &signs);
        let rows = context.text.erased_rows(rows);
        return Err(Failure::could_not(context.text.cli_delete_ask(what, rows)));
    }
    // The list of copies is part of everything: it is read before.
    if !args.copies {
        diary.keep_copy_before_deletion(context.now);
    }
    let mut copies = diary
        .copies_holding(erasure)
        .map_err(|err| context.store_failure(&err))?;
    let erased = diary
        .delete_for_good(erasure)
        .map_err(|err| context.store_failure(&err))?;
    let rows = context.text.erased_rows(erased.rows);
    context.say(context.text.cli_delete_done(rows))?;
    if erased.log_is_busy {
        context.say(context.text.cli_delete_busy())?;
    }
    if args.copies {
        let renewed = diary.renew_copies(&copies, context.now);
        let failed = |err| {
            let why = context.text.store_error(&err);
            Failure::could_not(context.text.erase_copies_failed(why))
        };
        let gone = renewed.map_err(failed)?;
        copies.retain(|copy| copy.path.exists());
        if gone > 0 {
            context.say(context.text.cli_delete_copies_gone(gone))?;
        }
    }
    if !copies.is_empty() {
        context.say(context.text.cli_delete_copies(copies.len()))?;
        for copy in &copies {
            context.say(format!("  {}", copy.path.display()))?;
        }
    }
    Ok(())
}

fn span(context: &Context<'_>, args: &DeleteArgs) -> Result<Option<(Day, Day)>, Failure> {
    let day = |typed: &Option<String>| typed.as_deref().map(|day| context.day(day)).transpose();
    let (one, first, last) = (day(&args.day)?, day(&args.from)?, day(&args.to)?);
    let span = match (one, first, last) {
        (None, None, None) => return Ok(None),
        (Some(day), None, None) => (day, day),
        (Some(_), ..) => {
            return Err(Failure::wrong_usage(context.text.cli_delete_together()));
        }
        (None, first, last) => (first.unwrap_or(Day::MIN), last.unwrap_or(Day::MAX)),
    };
    if span.1 < span.0 {
        let sentence = context
            .text
            .cli_period_backwards(span.0.to_string(), span.1.to_string());
        return Err(Failure::wrong_usage(sentence));
    }
    Ok(Some(span))
}

fn erasure(
    context: &Context<'_>,
    diary: &Diary,
    args: &DeleteArgs,
    span: Option<(Day, Day)>,
) -> Result<Erasure, Failure> {
    let signs = diary.signs().map_err(|err| context.store_failure(&err))?;
    let sign = args
        .sign
        .as_deref()
        .map(|typed| context.sign(typed, &signs))
        .transpose()?;
    Ok(match (sign, span) {
        (Some(sign), span) => Erasure::Sign(sign, span),
        (None, Some((first, last))) => Erasure::Days(first, last),
        (None, None) => Erasure::Everything,
    })
}
