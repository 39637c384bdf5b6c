//! What an import did, as JSON.

use serde_json::{Value, json};

use crate::diary::{BroughtCounts, Clash, ClashOf, ImportReport};
use crate::domain::Day;
use crate::domain::brought::Matter;
use crate::domain::product::Dose;
use crate::exchange::foreign::choice::Target;
use crate::exchange::{Balance, Encoding, ImportBatch, LeftOut, Reason};
use crate::text::Text;

pub(super) fn to_json(
    text: &Text,
    dry_run: bool,
    batch: &ImportBatch,
    report: &ImportReport,
    balance: &Balance,
) -> Value {
    json!({
        "schema": 1,
        "dry_run": dry_run,
        "rows_read": batch.rows_read,
        "rows": {
            "taken": balance.taken,
            "already_there": balance.already_there,
            "waiting": balance.waiting,
            "left_out": balance.left_out(),
            "taken_in_part": balance.in_part,
        },
        "rows_merged": batch.rows_merged,
        "added_in_all": report.all_added(),
        "changed_in_all": report.all_changed(),
        "added": report.added,
        "changed": report.changed,
        "already_there": report.already_there,
        "moments_added": report.moments_added,
        "moments_changed": report.moments_changed,
        "notes_added": report.notes_added,
        "notes_already_there": report.notes_already_there,
        "notes_changed": report.notes_changed,
        "brought": brought_json(&report.brought),
        "signs_added": report.signs_added,
        "no_longer_in_file": report.not_in_file.iter().map(gone_json).collect::<Vec<_>>(),
        "clashes": report.clashes.iter().map(clash_json).collect::<Vec<_>>(),
        "left_out": batch.left_out.iter().map(|row| left_out_json(text, row)).collect::<Vec<_>>(),
        "ignored_columns": batch.ignored_columns,
        "encoding": encoding_key(batch.encoding),
    })
}

fn brought_json(counts: &BroughtCounts) -> Value {
    json!({
        "factors": counts.factors,
        "medicines": counts.medicines,
        "blood_pressures": counts.pressures,
        "doses": counts.doses,
        "food_days": counts.food,
        "changed": counts.changed(),
        "corrected": counts.corrected.iter().map(clash_json).collect::<Vec<_>>(),
        "already_there": counts.already_there,
        "names_added": counts.names_added,
    })
}

fn clash_json(clash: &Clash) -> Value {
    let differs = match &clash.of {
        ClashOf::Answer {
            sign,
            kept,
            offered,
        } => json!({
            "sign": sign.to_string(),
            "kept": kept.level(),
            "offered": offered.level(),
        }),
        ClashOf::Note => json!({ "note": true }),
        ClashOf::Pressure { kept, offered } => json!({
            "blood_pressure": true,
            "kept": kept.to_string(),
            "offered": offered.to_string(),
        }),
        ClashOf::Dose {
            product,
            kept,
            offered,
        } => json!({
            "product": product.name,
            "kept": match kept {
                Dose::Taken(units) => units.count(),
                Dose::Skipped => 0.0,
            },
            "offered": offered.count(),
        }),
        ClashOf::Medicine {
            name,
            kept,
            offered,
        } => json!({
            "medicine": name,
            "kept": kept.amount(),
            "offered": offered.amount(),
        }),
        ClashOf::Food { kept, offered } => json!({
            "food_mg": true,
            "kept": kept.mg(),
            "offered": offered.mg(),
        }),
        ClashOf::Moment {
            sign,
            kept,
            offered,
        } => json!({
            "sign": sign.to_string(),
            "moment": kept.when.to_string(),
            "kept": kept.severity.level(),
            "offered": offered.severity.level(),
        }),
    };
    on_day(clash.day, differs)
}

/// An object with the day first.
fn on_day(day: Day, rest: Value) -> Value {
    let mut object = json!({ "day": day.to_string() });
    if let (Value::Object(object), Value::Object(rest)) = (&mut object, rest) {
        object.extend(rest);
    }
    object
}

fn gone_json((day, matter): &(Day, Matter)) -> Value {
    let about = match matter {
        Matter::Answer(sign) => sign.to_string(),
        Matter::Moment(sign) => format!("moment:{sign}"),
        Matter::Note => Target::Note.to_string(),
        Matter::Factor(key) => Target::Factor(key.clone()).to_string(),
        Matter::Medicine(name) => Target::Medicine(name.clone()).to_string(),
        Matter::Dose(name) => Target::Product(name.clone()).to_string(),
        Matter::Pressure => Target::Pressure.to_string(),
        Matter::Food => Target::Magnesium.to_string(),
    };
    json!({ "day": day.to_string(), "about": about })
}

fn left_out_json(text: &Text, row: &LeftOut) -> Value {
    json!({
        "line": row.line.number,
        "sheet": row.line.sheet,
        "reason": reason_key(&row.reason),
        "text": text.left_out_reason(&row.reason),
    })
}

const fn reason_key(reason: &Reason) -> &'static str {
    match reason {
        Reason::Quoting => "quoting",
        Reason::Ragged { .. } => "ragged",
        Reason::Date(_) => "date",
        Reason::NoValue => "no_value",
        Reason::FutureDay(_) => "future_day",
        Reason::NoSign => "no_sign",
        Reason::NoDate => "no_date",
        Reason::DayOrder => "day_order",
        Reason::ShortYear(_) => "short_year",
        Reason::Severity(_) => "severity",
        Reason::OtherScale { .. } => "other_scale",
        Reason::OffScale { .. } => "off_scale",
        Reason::NoNumber { .. } => "no_number",
        Reason::UnitAmount(_) => "unit_amount",
        Reason::MoodPlace(_) => "mood_place",
        Reason::NotAsked => "not_asked",
        Reason::Moment(_) => "moment",
        Reason::EntryTime(_) => "entry_time",
        Reason::LongRemark => "long_remark",
        Reason::LongNote => "long_note",
        Reason::UnknownSign(_) => "unknown_sign",
        Reason::SignName(_) => "sign_name",
        Reason::Unwanted(_) => "unwanted",
        Reason::NotDaily(_) => "not_daily",
        Reason::Pressure(_) => "blood_pressure",
        Reason::NoPlace(_) => "no_place",
    }
}

const fn encoding_key(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "utf-8",
        Encoding::Utf16Le => "utf-16le",
        Encoding::Utf16Be => "utf-16be",
        Encoding::Windows1252 => "windows-1252",
    }
}
