//! `pressure`: blood pressure as it was measured, means of mornings and evenings, and the measuring week.

use serde_json::{Value, json};

use super::{Context, Failure};
use crate::trends::{MeanPressure, MeasuringWeek, PressureLook, Reading, pressure_look};

/// Arguments of `pressure`.
#[derive(Debug, clap::Args)]
pub struct PressureArgs {
    /// Look back from this day [default: today]
    #[arg(long, value_name = "DAY")]
    pub as_of: Option<String>,
    /// How many days to look back
    #[arg(long, value_name = "N", default_value_t = 90)]
    pub days: u32,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

pub(super) fn run(context: &mut Context<'_>, args: &PressureArgs) -> Result<(), Failure> {
    let (diary, as_of) = context.open_on(args.as_of.as_deref())?;
    let first = as_of.plus(1 - i32::try_from(args.days.max(1)).unwrap_or(i32::MAX / 2));
    let start = diary.settings().day_start;
    let readings: Vec<Reading> = diary
        .blood_pressures(first, as_of)
        .map_err(|err| context.store_failure(&err))?
        .iter()
        .map(|entry| Reading::of(entry, context.now.zone, start))
        .collect();
    let look = pressure_look(&readings, as_of);
    if args.json {
        return context.say_json(&json!({
            "schema": 1,
            "from": first.to_string(),
            "as_of": as_of.to_string(),
            "all": look.all.as_ref().map(mean_json),
            "morning": look.morning.as_ref().map(mean_json),
            "evening": look.evening.as_ref().map(mean_json),
            "measuring_week": look.week.as_ref().map(week_json),
            "measuring_week_begun": look.begun.as_ref().map(week_json),
            "days": days_json(&look),
        }));
    }
    let text = context.text;
    let means = text.pressure_means(&look, &text.period(first, as_of));
    if means.is_empty() {
        return context.say(text.cli_pressure_none(text.day_with_year(as_of)));
    }
    for mean in means {
        context.say(mean)?;
    }
    for week in look.week.iter().chain(&look.begun) {
        context.say(text.pressure_week_words(week))?;
    }
    context.say(text.pressure_limit())?;
    context.say(text.pressure_same_day())
}

fn mean_json(mean: &MeanPressure) -> Value {
    json!({
        "systolic": mean.systolic,
        "diastolic": mean.diastolic,
        "pulse": mean.pulse,
        "readings": mean.readings,
        "days": mean.days,
    })
}

fn week_json(week: &MeasuringWeek) -> Value {
    json!({
        "first": week.first.to_string(),
        "last": week.last.to_string(),
        "mornings": week.mornings,
        "evenings": week.evenings,
        "mean": week.mean.as_ref().map(mean_json),
    })
}

fn days_json(look: &PressureLook) -> Vec<Value> {
    let days = look.days.iter();
    days.map(|day| {
        json!({
            "day": day.day.to_string(),
            "morning": day.morning.as_ref().map(mean_json),
            "evening": day.evening.as_ref().map(mean_json),
            "other": day.other.as_ref().map(mean_json),
        })
    })
    .collect()
}
