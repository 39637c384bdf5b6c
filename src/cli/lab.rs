//! `lab`: results from a laboratory, as they stand on the printout.

use serde_json::{Value, json};

use super::args::{LabAdd, LabArgs, LabDo};
use super::{Context, Failure};
use crate::diary::{Command, EverydayCommand};
use crate::domain::Day;
use crate::domain::lab::{LabError, LabKind, LabResult, LabValue};
use crate::store::IfMissing;

pub(super) fn run(context: &mut Context<'_>, args: LabArgs) -> Result<(), Failure> {
    match args.act {
        None => list(context, args.json),
        Some(LabDo::Add(add)) => note(context, &add),
        Some(LabDo::Delete { kind, day }) => delete(context, &kind, &day),
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
    json!({
        "day": result.day.to_string(),
        "kind": result.kind.to_string(),
        "value": result.value.value(),
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
    let value = number(&add.value, LabError::Value)?;
    let value = LabValue::new(value, unit, bound(&add.low)?, bound(&add.high)?).map_err(wrong)?;
    let day = add.day.as_deref().map(|day| context.day(day)).transpose()?;
    let mut diary = context.open(IfMissing::Fail)?;
    let day = day.unwrap_or_else(|| diary.today(context.now));
    let words = context.text.lab_words(&kind, &value);
    let command = EverydayCommand::AddLab { day, kind, value };
    diary
        .apply(Command::Everyday(command), context.now)
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

fn delete(context: &mut Context<'_>, typed: &str, day: &str) -> Result<(), Failure> {
    let (kind, day) = (kind(context, typed)?, context.day(day)?);
    let mut diary = context.open(IfMissing::Fail)?;
    let results = diary
        .lab_results(day, day)
        .map_err(|err| context.store_failure(&err))?;
    let (date, name) = (context.text.day_with_year(day), context.text.lab(&kind));
    let Some(result) = results.into_iter().find(|result| result.kind == kind) else {
        return Err(Failure::could_not(
            context.text.cli_lab_not_there(date, name),
        ));
    };
    let command = EverydayCommand::DeleteLab { id: result.id };
    diary
        .apply(Command::Everyday(command), context.now)
        .map_err(|err| context.diary_failure(&err))?;
    context.say(context.text.cli_lab_deleted(date, name))
}
