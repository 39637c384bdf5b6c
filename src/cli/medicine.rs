//! `medicine`: the person's own list, which of it was taken when, and on how many days a month a painkiller.

use serde_json::{Value, json};

use super::medicine_args::{MedicineArgs, MedicineDo};
use super::{Context, Failure};
use crate::diary::{Command, Diary, MedicineCommand};
use crate::domain::medicine::{DoseWords, Medicine, MedicineDose, MedicineId, MedicineKind};
use crate::domain::{ClockTime, Day};
use crate::store::{IfMissing, StoreError};
use crate::trends::{PainkillerMonth, painkiller_months, painkillers_since};

pub(super) fn run(context: &mut Context<'_>, args: MedicineArgs) -> Result<(), Failure> {
    let Some(act) = args.act else {
        return list(context, args.json);
    };
    let day = match &act {
        MedicineDo::Took { day, .. } | MedicineDo::Clear { day, .. } => day.as_deref(),
        _ => None,
    };
    let day = day.map(|day| context.day(day)).transpose()?;
    let if_missing = match act {
        MedicineDo::Add { .. } => IfMissing::Create,
        _ => IfMissing::Fail,
    };
    let mut diary = context.open(if_missing)?;
    let day = day.unwrap_or_else(|| diary.today(context.now));
    let (command, said) = understood(context, &diary, act, day)?;
    diary
        .apply(Command::Medicine(command), context.now)
        .map_err(|err| context.diary_failure(&err))?;
    context.say(said)
}

/// The command that is meant, and what is said when it is done.
fn understood(
    context: &Context<'_>,
    diary: &Diary,
    act: MedicineDo,
    day: Day,
) -> Result<(MedicineCommand, String), Failure> {
    let text = context.text;
    let medicines = diary
        .medicines()
        .map_err(|err| context.store_failure(&err))?;
    let found = |name: &str| context.medicine(name, &medicines);
    Ok(match act {
        MedicineDo::Add {
            name,
            painkiller,
            kind,
        } => {
            let said = text.cli_medicine_listed(name.trim());
            let kind = match kind {
                Some(typed) => kind_of(context, &typed)?,
                None if painkiller => MedicineKind::Painkiller,
                None => MedicineKind::Other,
            };
            let on = None;
            (MedicineCommand::Add { name, kind, on }, said)
        }
        MedicineDo::Kind { name, kind } => {
            let kind = kind_of(context, &kind)?;
            set_kind(context, found(&name)?, kind)
        }
        MedicineDo::Took {
            name, amount, at, ..
        } => {
            let medicine = found(&name)?;
            match dose_words(context, amount.as_deref(), at.as_deref())? {
                Some(words) => dose(context, &medicine, day, words),
                None => note(context, &medicine, day, true),
            }
        }
        MedicineDo::Clear { name, .. } => note(context, &found(&name)?, day, false),
        MedicineDo::Rename { name, to } => {
            let medicine = found(&name)?.id;
            let said = text.cli_medicine_listed(to.trim());
            (MedicineCommand::Rename { medicine, name: to }, said)
        }
        MedicineDo::Painkiller { name, not } => {
            let medicine = found(&name)?;
            let kind = match medicine.kind {
                _ if not => MedicineKind::Other,
                MedicineKind::Other => MedicineKind::Painkiller,
                kind => kind,
            };
            set_kind(context, medicine, kind)
        }
        MedicineDo::Away { name, back } => {
            let Medicine { id, name, .. } = found(&name)?;
            let command = MedicineCommand::Retire {
                medicine: id,
                retired: !back,
            };
            (command, text.cli_medicine_listed(name.as_str()))
        }
        MedicineDo::Delete { name } => {
            let Medicine { id, name, .. } = found(&name)?;
            let command = MedicineCommand::Delete { medicine: id };
            (command, text.cli_medicine_deleted(name.as_str()))
        }
    })
}

fn set_kind(
    context: &Context<'_>,
    medicine: Medicine,
    kind: MedicineKind,
) -> (MedicineCommand, String) {
    let said = context.text.cli_medicine_listed(medicine.name);
    let medicine = medicine.id;
    (MedicineCommand::SetKind { medicine, kind }, said)
}

/// The kind that was typed, by what a person calls it.
fn kind_of(context: &Context<'_>, typed: &str) -> Result<MedicineKind, Failure> {
    let kind = match typed.trim().to_lowercase().as_str() {
        "triptan" | "opioid" | "combination" => Some(MedicineKind::TriptanOpioidCombination),
        key => MedicineKind::from_key(key),
    };
    kind.ok_or_else(|| Failure::wrong_usage(context.text.cli_no_medicine_kind(typed)))
}

fn dose_words(
    context: &Context<'_>,
    amount: Option<&str>,
    at: Option<&str>,
) -> Result<Option<DoseWords>, Failure> {
    let clock = at.map(|typed| context.clock(typed)).transpose()?;
    let Some(amount) = amount.filter(|amount| !amount.trim().is_empty()) else {
        return Ok(DoseWords::new("", clock));
    };
    let words = DoseWords::new(amount, clock);
    let wrong = || Failure::wrong_usage(context.text.medicine_amount_wrong());
    words.map(Some).ok_or_else(wrong)
}

fn dose(
    context: &Context<'_>,
    medicine: &Medicine,
    day: Day,
    words: DoseWords,
) -> (MedicineCommand, String) {
    let said = context.text.medicine_dose(&medicine.name, &words);
    let said = context
        .text
        .cli_medicine_took(context.text.day_with_year(day), said);
    let medicine = medicine.id;
    let command = MedicineCommand::AddDose {
        day,
        medicine,
        words,
    };
    (command, said)
}

/// A medicine of a day, with each amount noted.
pub(super) fn doses_to_json<'d>(
    medicine: &Medicine,
    doses: impl Iterator<Item = &'d MedicineDose>,
) -> Value {
    let doses: Vec<Value> = doses
        .filter(|dose| dose.medicine == medicine.id)
        .map(|dose| {
            json!({
                "amount": dose.words.amount(),
                "at": dose.words.clock().map(|clock| clock.to_string()),
            })
        })
        .collect();
    json!({ "name": medicine.name, "kind": medicine.kind.key(), "doses": doses })
}

fn note(
    context: &Context<'_>,
    medicine: &Medicine,
    day: Day,
    taken: bool,
) -> (MedicineCommand, String) {
    let date = context.text.day_with_year(day);
    let name = medicine.name.as_str();
    let said = if taken {
        context.text.cli_medicine_took(date, name)
    } else {
        context.text.cli_medicine_cleared(date, name)
    };
    let command = MedicineCommand::Note {
        day,
        medicine: medicine.id,
        taken,
    };
    (command, said)
}

impl Context<'_> {
    /// The time of the day that was typed.
    pub(super) fn clock(&self, typed: &str) -> Result<ClockTime, Failure> {
        let wrong = || Failure::wrong_usage(self.text.cli_no_clock(typed));
        ClockTime::parse(typed).ok_or_else(wrong)
    }

    /// The medicine of this diary that was typed.
    pub(super) fn medicine(
        &self,
        typed: &str,
        medicines: &[Medicine],
    ) -> Result<Medicine, Failure> {
        let wanted = typed.trim().to_lowercase();
        let found = medicines
            .iter()
            .find(|medicine| medicine.name.to_lowercase() == wanted);
        found.cloned().ok_or_else(|| {
            let known = medicines
                .iter()
                .map(|medicine| (medicine.name.clone(), medicine.name.clone()));
            self.unknown(
                self.text.cli_unknown_medicine(typed),
                typed,
                known.collect(),
            )
        })
    }
}

/// The list, with on how many days each medicine was noted and the latest of them.
struct Listed {
    medicines: Vec<(Medicine, Option<(usize, Day)>)>,
    months: Vec<PainkillerMonth>,
}

impl Listed {
    fn load(diary: &Diary, today: Day) -> Result<Self, StoreError> {
        let counts = diary.medicine_counts(today)?;
        let medicines = diary.medicines()?.into_iter();
        let since = painkillers_since(today);
        let found = diary.painkiller_days(since, today)?;
        Ok(Self {
            medicines: medicines
                .map(|medicine| {
                    let count = counts.get(&medicine.id).copied();
                    (medicine, count)
                })
                .collect(),
            months: painkiller_months(&found, since, today),
        })
    }

    fn to_json(&self) -> Value {
        let medicines: Vec<Value> = self
            .medicines
            .iter()
            .map(|(medicine, count)| {
                json!({
                    "name": medicine.name,
                    "painkiller": medicine.kind.is_painkiller(),
                    "kind": medicine.kind.key(),
                    "retired": medicine.retired,
                    "days": count.map_or(0, |(days, _)| days),
                    "last_day": count.map(|(_, last)| last.to_string()),
                })
            })
            .collect();
        let months: Vec<Value> = self
            .months
            .iter()
            .map(|month| {
                json!({
                    "first_day": month.first.to_string(),
                    "painkiller_days": month.taken,
                    "filled_in_days": month.filled,
                    "running": month.is_running,
                })
            })
            .collect();
        json!({ "schema": 1, "medicines": medicines, "painkiller_months": months })
    }
}

fn list(context: &mut Context<'_>, as_json: bool) -> Result<(), Failure> {
    let diary = context.open(IfMissing::Fail)?;
    let today = diary.today(context.now);
    let listed = Listed::load(&diary, today).map_err(|err| context.store_failure(&err))?;
    if as_json {
        return context.say_json(&listed.to_json());
    }
    let text = context.text;
    if listed.medicines.is_empty() {
        return context.say(text.cli_medicine_none());
    }
    for (medicine, count) in &listed.medicines {
        let days = count.map_or(0, |(days, _)| days);
        let mut line = text.cli_medicine_line(medicine.name.as_str(), days);
        if let Some(kind) = text.painkiller_kind(medicine.kind) {
            line.push_str(&format!(", {kind}"));
        }
        if medicine.retired {
            line.push_str(&format!(", {}", text.cli_medicine_away()));
        }
        context.say(line)?;
    }
    for month in &listed.months {
        context.say(text.painkiller_month_words(month))?;
    }
    if !listed.months.is_empty() {
        context.say(text.painkiller_limit_words())?;
    }
    Ok(())
}

/// The ids of medicines that were typed.
pub(super) fn ids(
    context: &Context<'_>,
    diary: &Diary,
    typed: &[String],
) -> Result<Vec<MedicineId>, Failure> {
    let medicines = diary
        .medicines()
        .map_err(|err| context.store_failure(&err))?;
    typed
        .iter()
        .map(|name| Ok(context.medicine(name, &medicines)?.id))
        .collect()
}
