//! `show`: everything about one day. A sign without an answer is named as not filled in, never as none.

use serde_json::{Value, json};

use super::{Context, Failure, lab, medicine, pause};
use crate::diary::{DayPage, Diary};
use crate::domain::intake::Pantry;
use crate::domain::measurement::BloodPressureEntry;
use crate::domain::medicine::Medicine;
use crate::domain::product::Dose;
use crate::domain::sign_moment::MomentNote;
use crate::domain::{Answer, Factor, Sign, SignKind, Zone};
use crate::store::StoreError;

/// Arguments of `show` and `intake`.
#[derive(Debug, clap::Args)]
pub struct ShowArgs {
    /// The day, as 2026-11-22 [default: today]
    #[arg(long, value_name = "DAY")]
    pub day: Option<String>,
    /// The same without --day
    #[arg(value_name = "DAY", conflicts_with = "day")]
    pub plain_day: Option<String>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

impl ShowArgs {
    /// The day that was named, one way or the other.
    pub fn named_day(&self) -> Option<&str> {
        self.day.as_deref().or(self.plain_day.as_deref())
    }
}

pub(super) fn run(context: &mut Context<'_>, args: &ShowArgs) -> Result<(), Failure> {
    let (diary, day) = context.open_on(args.named_day())?;
    let shown = Shown::load(&diary, day).map_err(|err| context.store_failure(&err))?;
    if args.json {
        context.say_json(&shown.to_json(context))
    } else {
        shown.say(context)
    }
}

/// A day with the names of what is on it.
struct Shown {
    page: DayPage,
    signs: Vec<Sign>,
    factors: Vec<Factor>,
    medicines: Vec<Medicine>,
    pantry: Pantry,
}

impl Shown {
    fn load(diary: &Diary, day: crate::domain::Day) -> Result<Self, StoreError> {
        Ok(Self {
            page: diary.day(day)?,
            signs: diary.signs()?,
            factors: diary.factors()?,
            medicines: diary.medicines()?,
            pantry: diary.pantry()?,
        })
    }

    fn factors(&self) -> impl Iterator<Item = &Factor> {
        self.factors
            .iter()
            .filter(|factor| self.page.factors.contains(&factor.id))
    }

    /// The medicines of the day.
    fn medicines(&self) -> impl Iterator<Item = &Medicine> {
        self.medicines
            .iter()
            .filter(|medicine| self.page.medicines.contains(&medicine.id))
    }

    /// Daily signs that are followed and have no answer.
    fn not_asked(&self) -> impl Iterator<Item = &Sign> {
        self.signs.iter().filter(|sign| {
            sign.followed
                && sign.kind == SignKind::Daily
                && !self.page.answers.contains_key(&sign.id)
        })
    }

    fn say(&self, context: &mut Context<'_>) -> Result<(), Failure> {
        let text = context.text;
        context.say(text.day_heading(self.page.day) + &format!(" {}", self.page.day.year()))?;
        for line in self.answer_lines(context) {
            context.say(format!("  {line}"))?;
        }
        if self.page.answers.is_empty() {
            context.say(text.cli_no_answers(text.day_with_year(self.page.day)))?;
        } else {
            let open: Vec<String> = self.not_asked().map(|sign| text.sign(&sign.key)).collect();
            if !open.is_empty() {
                context.say(text.cli_show_not_asked(open.join(", ")))?;
            }
        }
        for entry in &self.page.blood_pressures {
            context.say(text.cli_show_pressure(text.reading(entry)))?;
        }
        for event in &self.page.events {
            context.say(text.cli_show_event(text.event_kind(event.kind), event.body.as_str()))?;
        }
        let factors: Vec<String> = self
            .factors()
            .map(|factor| text.factor(&factor.key))
            .collect();
        if !factors.is_empty() {
            context.say(text.cli_show_factors(factors.join(", ")))?;
        }
        let doses = &self.page.medicine_doses;
        let medicines: Vec<String> = self
            .medicines()
            .map(|medicine| text.medicine_taken(medicine, doses))
            .collect();
        if !medicines.is_empty() {
            context.say(text.cli_show_medicines(medicines.join(", ")))?;
        }
        for line in self.taken_and_eaten(context) {
            context.say(line)?;
        }
        for result in &self.page.labs {
            context.say(text.lab_words(&result.kind, &result.value))?;
        }
        if let Some(pause) = &self.page.pause {
            let why = text.pause_why(pause.reason, pause.words.as_deref());
            context.say(text.cli_show_pause(why))?;
        }
        if let Some(note) = &self.page.note {
            context.say(text.cli_show_note(note.body.as_str()))?;
        }
        Ok(())
    }

    /// Supplements and food; what they come to is asked of `intake`.
    fn taken_and_eaten(&self, context: &Context<'_>) -> Vec<String> {
        let (text, notes) = (context.text, &self.page.intake);
        let products = self.pantry.products.iter();
        let products = products.filter_map(|product| {
            let name = product.name.as_str();
            Some(match notes.doses.get(&product.id)? {
                Dose::Taken(units) => text.dose_taken(name, text.units(product, *units)),
                Dose::Skipped => text.dose_skipped_name(name),
            })
        });
        let products: Vec<String> = products.collect();
        let food = notes.portions.iter();
        let food: Vec<String> = food
            .map(|portion| text.food(&portion.food, &self.pantry))
            .collect();
        let products =
            (!products.is_empty()).then(|| text.cli_show_supplements(products.join("; ")));
        let food = (!food.is_empty()).then(|| text.cli_show_food(food.join("; ")));
        products.into_iter().chain(food).collect()
    }

    fn answer_lines(&self, context: &Context<'_>) -> Vec<String> {
        let text = context.text;
        self.answered()
            .flat_map(|(sign, answer)| {
                let severity = text.severity(answer.severity).to_lowercase();
                let mut line = text.cli_show_answer(text.sign(&sign.key), severity);
                if let Some(remark) = &answer.remark {
                    line.push(' ');
                    line.push_str(&text.cli_show_remark(remark.as_str()));
                }
                if let Some(days) = answer.lag_days.filter(|_| answer.is_late()) {
                    line.push_str(&format!(" ({})", text.cli_show_late(days)));
                }
                let of_sign = self.page.moments.iter();
                let moments = of_sign
                    .filter(|moment| moment.sign == sign.id)
                    .map(|moment| format!("  {}", text.moment(&moment.note)));
                [line].into_iter().chain(moments).collect::<Vec<_>>()
            })
            .collect()
    }

    /// The signs that were answered, each with its answer.
    fn answered(&self) -> impl Iterator<Item = (&Sign, &Answer)> {
        let answers = &self.page.answers;
        let signs = self.signs.iter();
        signs.filter_map(|sign| Some((sign, answers.get(&sign.id)?)))
    }

    fn to_json(&self, context: &Context<'_>) -> Value {
        let zone = context.now.zone;
        let moments = self.page.moments.iter().filter_map(|moment| {
            let sign = self.signs.iter().find(|sign| sign.id == moment.sign)?;
            Some(moment_to_json(sign, &moment.note))
        });
        let events = self.page.events.iter();
        let events = events.map(|event| json!({ "kind": event.kind.key(), "text": event.body }));
        let doses = |of| medicine::doses_to_json(of, self.page.medicine_doses.iter());
        json!({
            "schema": 1,
            "day": self.page.day.to_string(),
            "answers": list(self.answered().map(|(sign, answer)| answer_to_json(sign, answer, zone))),
            "moments": list(moments),
            "not_asked": list(self.not_asked().map(|sign| sign.key.to_string())),
            "note": self.page.note.as_ref().map(|note| &note.body),
            "factors": list(self.factors().map(|factor| factor.key.to_string())),
            "blood_pressure": list(self.page.blood_pressures.iter().map(|of| reading_to_json(of, zone))),
            "events": list(events),
            "medicines": list(self.medicines().map(|medicine| medicine.name.as_str())),
            "medicines_taken": list(self.medicines().map(doses)),
            "labs": list(self.page.labs.iter().map(lab::to_json)),
            "pause": self.page.pause.as_ref().map(pause::to_json),
            "red_flags": list(self.page.red_flags.iter().map(|flag| flag.key())),
        })
    }
}

fn list<T: Into<Value>>(rows: impl Iterator<Item = T>) -> Value {
    rows.collect()
}

fn answer_to_json(sign: &Sign, answer: &Answer, zone: Zone) -> Value {
    json!({
        "sign": sign.key.to_string(),
        "severity": answer.severity.level(),
        "remark": answer.remark,
        "entered_at": answer.entered_at.and_then(|at| zone.rfc3339(at)),
        "lag_days": answer.lag_days,
        "late": answer.is_late(),
        "source": answer.source,
    })
}

fn moment_to_json(sign: &Sign, note: &MomentNote) -> Value {
    json!({
        "sign": sign.key.to_string(),
        "when": note.when.to_string(),
        "severity": note.severity.level(),
        "words": note.words,
    })
}

fn reading_to_json(entry: &BloodPressureEntry, zone: Zone) -> Value {
    json!({
        "systolic": entry.reading.systolic(),
        "diastolic": entry.reading.diastolic(),
        "pulse": entry.reading.pulse(),
        "at": entry.at.and_then(|at| zone.rfc3339(at)),
    })
}
