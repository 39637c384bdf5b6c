//! `pause`: days away, listed, noted and taken away.

use serde_json::{Value, json};

use super::{Context, Failure};
use crate::diary::{Command, PauseCommand};
use crate::domain::pause::{Pause, PauseReason};
use crate::store::IfMissing;

/// Arguments of `pause`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct PauseArgs {
    #[command(subcommand)]
    /// What to do; the list if absent
    pub act: Option<PauseDo>,
    /// The list as JSON
    #[arg(long)]
    pub json: bool,
}

/// What can be done about days away.
#[derive(Debug, clap::Subcommand)]
pub enum PauseDo {
    /// Note days away: they are not asked for and not counted as left open
    Add(PauseAdd),
    /// Take the days away around a day back
    Delete {
        /// A day of them, as 2026-11-22
        day: String,
    },
}

/// Arguments of `pause add`.
#[derive(Debug, clap::Args)]
pub struct PauseAdd {
    /// The first day away [default: today]
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day away [default: until something is filled in]
    #[arg(long, value_name = "DAY")]
    pub to: Option<String>,
    /// holiday, illness, hospital or other
    #[arg(long, value_name = "REASON", default_value = "other")]
    pub reason: String,
    /// Your words
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

pub(super) fn run(context: &mut Context<'_>, args: PauseArgs) -> Result<(), Failure> {
    match args.act {
        None => list(context, args.json),
        Some(PauseDo::Add(add)) => note(context, add),
        Some(PauseDo::Delete { day }) => delete(context, &day),
    }
}

fn list(context: &mut Context<'_>, as_json: bool) -> Result<(), Failure> {
    let diary = context.open(IfMissing::Fail)?;
    let pauses = diary.pauses().map_err(|err| context.store_failure(&err))?;
    if as_json {
        let pauses: Vec<Value> = pauses.iter().map(to_json).collect();
        return context.say_json(&json!({ "schema": 1, "pauses": pauses }));
    }
    if pauses.is_empty() {
        return context.say(context.text.cli_pause_none());
    }
    for pause in &pauses {
        context.say(line(context, pause))?;
    }
    Ok(())
}

pub(super) fn to_json(pause: &Pause) -> Value {
    json!({
        "first": pause.first.to_string(),
        "last": pause.last.map(|last| last.to_string()),
        "reason": pause.reason.key(),
        "note": pause.words,
    })
}

fn line(context: &Context<'_>, pause: &Pause) -> String {
    let text = context.text;
    let first = text.day_with_year(pause.first);
    let why = text.pause_why(pause.reason, pause.words.as_deref());
    match pause.last {
        Some(last) if last == pause.first => text.cli_pause_day(first, why),
        Some(last) => text.cli_pause_line(first, text.day_with_year(last), why),
        None => text.cli_pause_line_open(first, why),
    }
}

fn note(context: &mut Context<'_>, add: PauseAdd) -> Result<(), Failure> {
    let reason = PauseReason::from_key(&add.reason)
        .ok_or_else(|| Failure::wrong_usage(context.text.cli_no_reason(add.reason.as_str())))?;
    let first = add
        .from
        .as_deref()
        .map(|day| context.day(day))
        .transpose()?;
    let last = add.to.as_deref().map(|day| context.day(day)).transpose()?;
    let mut diary = context.open(IfMissing::Fail)?;
    let today = diary.today(context.now);
    let first = first.unwrap_or(today);
    let filled = diary
        .answered_days(first, last.unwrap_or(today))
        .map_err(|err| context.store_failure(&err))?
        .len();
    let command = PauseCommand::Add {
        first,
        last,
        reason,
        words: add.note.unwrap_or_default(),
    };
    diary
        .apply(Command::Pause(command), context.now)
        .map_err(|err| context.diary_failure(&err))?;
    context.say(context.text.cli_pause_made())?;
    if filled > 0 {
        context.say(context.text.cli_pause_parts(filled))?;
    }
    Ok(())
}

fn delete(context: &mut Context<'_>, typed: &str) -> Result<(), Failure> {
    let day = context.day(typed)?;
    let mut diary = context.open(IfMissing::Fail)?;
    let pauses = diary.pauses().map_err(|err| context.store_failure(&err))?;
    let Some(pause) = pauses.into_iter().find(|pause| pause.contains(day)) else {
        let day = context.text.day_with_year(day);
        return Err(Failure::could_not(context.text.cli_pause_not_there(day)));
    };
    let command = PauseCommand::Delete { id: pause.id };
    diary
        .apply(Command::Pause(command), context.now)
        .map_err(|err| context.diary_failure(&err))?;
    context.say(context.text.cli_pause_deleted())
}
