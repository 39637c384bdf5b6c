//! What an import of another program's file did or would do, as JSON: beside the account of every import its kind, and its names with
//! what stands in their rows, what they may be and what they are taken for.

use serde_json::{Map, Value, json};

use super::import_json;
use crate::diary::ImportReport;
use crate::exchange::foreign::choice::{Choice, Target};
use crate::exchange::foreign::plan::Plan;
use crate::exchange::foreign::{Apart, Part};
use crate::incoming::{Incoming, balance as balance_of};
use crate::text::Text;

pub(super) fn to_json(
    text: &Text,
    dry_run: bool,
    incoming: &Incoming,
    plan: &Plan,
    report: &ImportReport,
) -> Value {
    let balance = balance_of(plan, report);
    let mut json = import_json::to_json(text, dry_run, &plan.batch, report, &balance);
    if let Value::Object(fields) = &mut json {
        let orders = incoming.open_orders.iter().map(|order| order.key());
        let (first, last) = plan.span.unzip();
        fields.insert("kind".to_owned(), json!(incoming.reading.kind.key()));
        fields.insert(
            "first_day".to_owned(),
            json!(first.map(|day| day.to_string())),
        );
        fields.insert(
            "last_day".to_owned(),
            json!(last.map(|day| day.to_string())),
        );
        let cut = plan.cut.map(|(line, _)| line.number);
        fields.insert("cut_short_at_line".to_owned(), json!(cut));
        fields.insert("days".to_owned(), json!(plan.days.len()));
        fields.insert(
            "rows_of_names_left_out".to_owned(),
            json!(plan.unwanted.len()),
        );
        let undated: Vec<u64> = plan.undated.iter().map(|line| line.number).collect();
        fields.insert("rows_without_date".to_owned(), json!(undated));
        fields.insert("rows_after_midnight".to_owned(), json!(plan.nights));
        fields.insert(
            "open_day_orders".to_owned(),
            json!(orders.collect::<Vec<_>>()),
        );
        fields.insert("names".to_owned(), Value::Array(names(incoming)));
        fields.insert("sheets".to_owned(), Value::Array(sheets(incoming)));
    }
    json
}

fn sheets(incoming: &Incoming) -> Vec<Value> {
    let sheet = |part: &Part| {
        json!({
            "name": part.name,
            "rows": part.rows,
            "days": part.days,
            "taken": part.is_taken,
            "left_out_because": match &part.apart {
                None => Value::Null,
                Some(Apart::Hidden) => json!("hidden"),
                Some(Apart::NoRows) => json!("no_rows"),
                Some(Apart::OtherKind(kind)) => json!({ "other_kind": kind.key() }),
                Some(Apart::SameDays(other)) => json!({ "same_days_as": other }),
            },
        })
    };
    incoming.parts.iter().map(sheet).collect()
}

fn names(incoming: &Incoming) -> Vec<Value> {
    let names = incoming.reading.names.iter().zip(incoming.seen.iter());
    let said = incoming.proposals.iter().zip(&incoming.choices);
    let faults = incoming.unkept();
    let name = |(place, ((name, seen), (proposal, choice))): (usize, _)| {
        let (name, seen): (
            &crate::exchange::foreign::Name,
            &crate::exchange::foreign::seen::Seen,
        ) = (name, seen);
        let (proposal, choice): (&crate::exchange::foreign::propose::Proposal, &Choice) =
            (proposal, choice);
        let values: Map<String, Value> = seen
            .levels
            .iter()
            .map(|(level, count)| (level.to_string(), json!(count)))
            .collect();
        json!({
            "name": name.text,
            "rows": seen.rows,
            "values": values,
            "present": seen.present,
            "words": seen.words,
            "proposal": target(&proposal.choice.target),
            "certainty": proposal.certainty.key(),
            "kept_apart_from": proposal.apart.as_ref().map(|apart| apart.sign.to_string()),
            "taken_for": target(&choice.target),
            "scale": choice.scale.map(|scale| scale.highest),
            "reverse": choice.scale.is_some_and(|scale| scale.reverse),
            "present_is": choice.present.level(),
            "mg": choice.mg.filter(|_| !choice.in_mg),
            "unit": choice.in_mg.then_some("mg"),
            "needs_mg": incoming.lacks_mg(place),
            "left_out_as": faults.iter().find(|(at, ..)| *at == place).map(|(_, _, fault)| fault.key()),
            "needs_scale": incoming.needs_scale(place),
        })
    };
    names.zip(said).enumerate().map(name).collect()
}

fn target(target: &Target) -> Value {
    match target {
        Target::Nothing => Value::Null,
        target => Value::from(target.to_string()),
    }
}
