//! `lab`: results from a laboratory, as they stand on the printout.

use serde_json::{Value, json};

use super::{Context, Failure};
use crate::diary::{Command, LabCommand};
use crate::domain::Day;
use crate::domain::lab::{LabError, LabKind, LabResult, LabValue};
use crate::domain::lab_figure::{LabFigure, LabLimit};
use crate::store::IfMissing;

/// Arguments of `lab`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct LabArgs {
    #[command(subcommand)]
    /// What to do; the list if absent
    pub act: Option<LabDo>,
    /// The list as JSON
    #[arg(long)]
    pub json: bool,
}

/// What can be done about laboratory results.
#[derive(Debug, clap::Subcommand)]
pub enum LabDo {
    /// Note a result as it was printed
    Add(LabAdd),
    /// Take a result away
    Delete {
        /// magnesium, egfr, vitamin_d, ferritin or own:Name
        kind: String,
        /// Its day, as 2026-11-22
        #[arg(long, value_name = "DAY")]
        day: String,
        /// Which one, where the day has several
        #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
        value: Option<String>,
    },
}

/// Arguments of `lab add`.
#[derive(Debug, clap::Args)]
pub struct LabAdd {
    /// magnesium, egfr, vitamin_d, ferritin or own:Name
    pub kind: String,
    /// The value as printed: 0.82, ">90", negative
    #[arg(allow_hyphen_values = true)]
    pub value: String,
    /// Its unit [default: the usual one]
    pub unit: Option<String>,
    /// The lower bound of the reference range
    #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
    pub low: Option<String>,
    /// The upper bound of the reference range
    #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
    pub high: Option<String>,
    /// The day the blood was taken [default: today]
    #[arg(long, value_name = "DAY")]
    pub day: Option<String>,
}

pub(super) fn run(context: &mut Context<'_>, args: LabArgs) -> Result<(), Failure> {
    match args.act {
        None => list(context, args.json),
        Some(LabDo::Add(add)) => note(context, &add),
        Some(LabDo::Delete { kind, day, value }) => delete(context, &kind, &day, value.as_deref()),
    }
}

fn list(context: &mut Context<'_>, as_json: bool) -> Result<(), Failure> {
    let diary = context.open(IfMissing::Fail)?;
    let results = diary
        .lab_results(Day::MIN, Day::MAX)
        .map_err(|err| context.store_failure(&err))?;
    if as_json {
        let results: Vec<Value> = results.iter().map(to_json).collect();
        return context.say_json(&json!({ "schema": 1, "results": results }));
    }
    let text = context.text;
    if results.is_empty() {
        return context.say(text.cli_lab_none());
    }
    for result in &results {
        let words = text.lab_words(&result.kind, &result.value);
        context.say(text.cli_lab_line(text.day_with_year(result.day), words))?;
    }
    Ok(())
}

pub(super) fn to_json(result: &LabResult) -> Value {
    let (low, high) = result.value.range();
    let figure = result.value.figure();
    json!({
        "day": result.day.to_string(),
        "kind": result.kind.to_string(),
        "value": figure.value().filter(|_| figure.limit().is_none()),
        "printed": figure.words(),
        "above": figure.value().filter(|_| figure.limit() == Some(LabLimit::Above)),
        "below": figure.value().filter(|_| figure.limit() == Some(LabLimit::Below)),
        "unit": result.value.unit(),
        "low": low,
        "high": high,
    })
}

fn note(context: &mut Context<'_>, add: &LabAdd) -> Result<(), Failure> {
    let kind = kind(context, &add.kind)?;
    let wrong = |err: LabError| Failure::wrong_usage(context.text.lab_error(err));
    let number = |typed: &String, err| LabValue::number(typed).ok_or_else(|| wrong(err));
    let bound = |typed: &Option<String>| {
        let typed = typed.as_ref();
        typed
            .map(|typed| number(typed, LabError::Bound))
            .transpose()
    };
    let unit = add.unit.as_deref().unwrap_or_else(|| kind.usual_unit());
    let figure = LabFigure::parse(&add.value, &kind).map_err(wrong)?;
    let value =
        LabValue::printed(figure, unit, bound(&add.low)?, bound(&add.high)?).map_err(wrong)?;
    let day = add.day.as_deref().map(|day| context.day(day)).transpose()?;
    let mut diary = context.open(IfMissing::Fail)?;
    let day = day.unwrap_or_else(|| diary.today(context.now));
    let words = context.text.lab_words(&kind, &value);
    let command = LabCommand::Add { day, kind, value };
    diary
        .apply(Command::Lab(command), context.now)
        .map_err(|err| context.diary_failure(&err))?;
    let date = context.text.day_with_year(day);
    context.say(context.text.cli_lab_added(date, words))
}

fn kind(context: &Context<'_>, typed: &str) -> Result<LabKind, Failure> {
    LabKind::parse(typed).ok_or_else(|| {
        let known = LabKind::BUILT_IN.map(|kind| kind.to_string()).join(", ");
        Failure::wrong_usage(context.text.cli_no_lab(typed, known))
    })
}

fn delete(
    context: &mut Context<'_>,
    typed: &str,
    day: &str,
    value: Option<&str>,
) -> Result<(), Failure> {
    let (kind, day) = (kind(context, typed)?, context.day(day)?);
    let mut diary = context.open(IfMissing::Fail)?;
    let results = diary
        .lab_results(day, day)
        .map_err(|err| context.store_failure(&err))?;
    let text = context.text;
    let (date, name) = (text.day_with_year(day), text.lab(&kind));
    let wanted = value.and_then(|value| LabFigure::parse(value, &kind).ok());
    let is_meant = |result: &LabResult| {
        let is_it = || wanted.as_ref() == Some(result.value.figure());
        result.kind == kind && (value.is_none() || is_it())
    };
    let mut found: Vec<LabResult> = results.into_iter().filter(is_meant).collect();
    let Some(result) = found.pop() else {
        return Err(Failure::could_not(text.cli_lab_not_there(date, name)));
    };
    if !found.is_empty() && value.is_none() {
        let values = found.iter().chain([&result]);
        let values: Vec<String> = values.map(|one| text.lab_value(&one.value)).collect();
        let said = text.cli_lab_several(date, name, values.join(", "));
        return Err(Failure::could_not(said));
    }
    let command = LabCommand::Delete { id: result.id };
    diary
        .apply(Command::Lab(command), context.now)
        .map_err(|err| context.diary_failure(&err))?;
    context.say(context.text.cli_lab_deleted(date, name))
}
