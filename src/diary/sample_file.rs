//! Writing a sample diary: made-up days in a file of their own, marked as a sample. Never into a diary that is there.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use super::sample::{Sample, SampleNote, SampleRemark, sample_days};
use super::settings::{mark_sample, put_questions};
use super::{Diary, DiaryError};
use crate::domain::event::NewEvent;
use crate::domain::food::{self, Portions};
use crate::domain::form::Form;
use crate::domain::intake::{FoodRef, NewPortion};
use crate::domain::lab::{LabKind, LabValue};
use crate::domain::measurement::{DayPart, Measured};
use crate::domain::medicine::MedicineKind;
use crate::domain::milligrams::Milligrams;
use crate::domain::pause::{Pause, PauseId, PauseReason};
use crate::domain::product::{Dose, Label, NewProduct, Unit, Units};
use crate::domain::{BuiltInSign, Day, DayStart, FactorKey, Moment, Now, SignId, SignKey, Zone};
use crate::store::{BulkAnswer, BulkNote, IfMissing, Store, StoreError, Tables};

/// The hour, by the clock, at which the made-up person fills in the diary.
const EVENING_HOUR: i64 = 21;
/// Magnesium in a tablet of the made-up person's supplement.
const PRODUCT_MG: u32 = 100;
/// The range that the made-up laboratory prints beside magnesium, mmol/L.
const PRINTED_RANGE: (f64, f64) = (0.70, 1.05);
/// Years of the sample that the window shows.
const WINDOW_YEARS: u32 = 2;
/// The seed of a sample unless another is asked for: one in which nothing happens to change at the start of the product.
pub const SAMPLE_SEED: u64 = 9;

/// The words of a sample diary.
#[derive(Clone, Debug)]
pub struct SampleWords {
    /// Remarks beside answers.
    pub remarks: [(SampleRemark, String); 10],
    /// Notes of days.
    pub notes: [(SampleNote, String); 15],
    /// The name of the made-up person's supplement.
    pub product: String,
    /// The name of the made-up person's painkiller.
    pub painkiller: String,
    /// What the made-up person wants to ask the GP, a question a line.
    pub questions: String,
}

impl SampleWords {
    fn remark(&self, wanted: SampleRemark) -> Option<&str> {
        self.remarks
            .iter()
            .find(|(remark, _)| *remark == wanted)
            .map(|(_, words)| words.as_str())
    }

    fn note(&self, wanted: SampleNote) -> Option<&str> {
        self.notes
            .iter()
            .find(|(note, _)| *note == wanted)
            .map(|(_, words)| words.as_str())
    }
}

impl Diary {
    /// Writes `sample` to a new file at `path`.
    ///
    /// # Errors
    /// If the file is there or cannot be written.
    pub fn write_sample(
        path: &Path,
        sample: &Sample,
        words: &SampleWords,
        zone: Zone,
    ) -> Result<Self, DiaryError> {
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()).into());
        }
        let mut store = Store::open(path, IfMissing::Anew)?;
        store.transact(|tables| write_rows(tables, sample, words, zone))?;
        Ok(Self::from_store(store)?)
    }

    /// Makes the window's sample diary anew, ending today, and opens it.
    pub fn fresh_sample(path: &Path, words: &SampleWords, now: Now) -> Result<Self, DiaryError> {
        for end in ["", "-wal", "-shm"] {
            let mut file = path.as_os_str().to_owned();
            file.push(end);
            match fs::remove_file(&file) {
                Err(err) if err.kind() != std::io::ErrorKind::NotFound => {
                    return Err(StoreError::no_access(path, &err).into());
                }
                _ => {}
            }
        }
        let today = now.diary_day(DayStart::default());
        let sample = sample_days(SAMPLE_SEED, today, WINDOW_YEARS);
        Self::write_sample(path, &sample, words, now.zone)
    }
}

fn write_rows(
    tables: Tables<'_>,
    sample: &Sample,
    words: &SampleWords,
    zone: Zone,
) -> Result<(), DiaryError> {
    put_questions(tables, &words.questions)?;
    let ids: HashMap<SignKey, SignId> = tables
        .signs()?
        .into_iter()
        .map(|sign| (sign.key, sign.id))
        .collect();
    let answers = sample.answers.iter().filter_map(|answer| {
        Some(BulkAnswer {
            day: answer.day,
            sign: *ids.get(&SignKey::BuiltIn(answer.sign))?,
            severity: answer.severity,
            remark: answer.remark.and_then(|remark| words.remark(remark)),
            entered_at: Some(evening(answer.day.plus(answer.lag_days as i32), zone)),
            lag_days: Some(answer.lag_days),
        })
    });
    let notes = sample.notes.iter().filter_map(|(day, note)| {
        Some(BulkNote {
            day: *day,
            body: words.note(*note)?,
        })
    });
    tables.add_bulk(None, None, answers, notes)?;
    for factor in tables.factors()? {
        for (day, noted) in &sample.factors {
            if factor.key == FactorKey::BuiltIn(*noted) {
                tables.set_factor(*day, factor.id, true)?;
            }
        }
    }
    let bones = ids.get(&SignKey::BuiltIn(BuiltInSign::BoneWeakness));
    write_readings(tables, sample, zone)?;
    if let Some(bones) = bones {
        write_events(tables, sample, *bones, zone)?;
    }
    write_product(tables, sample, words, zone)?;
    write_records(tables, sample, words, zone)?;
    write_food(tables, sample, zone)?;
    write_away(tables, sample, zone)?;
    Ok(mark_sample(tables)?)
}

fn write_readings(tables: Tables<'_>, sample: &Sample, zone: Zone) -> Result<(), StoreError> {
    for (day, secs, reading) in &sample.blood_pressure {
        let at = Moment(midnight(*day, zone).0 + i64::from(*secs));
        let measured = Measured {
            day: *day,
            at: Some(at),
            part: DayPart::of(at, zone, DayStart::default()),
            reading: *reading,
        };
        tables.add_blood_pressure(&measured, at)?;
    }
    Ok(())
}

fn write_events(
    tables: Tables<'_>,
    sample: &Sample,
    bones: SignId,
    zone: Zone,
) -> Result<(), StoreError> {
    for (day, kind) in &sample.events {
        let event = NewEvent {
            day: *day,
            sign: bones,
            kind: *kind,
            body: "",
        };
        tables.add_event(event, evening(*day, zone))?;
    }
    Ok(())
}

/// The painkiller of the made-up person with the days it was taken, and their laboratory results.
fn write_records(
    tables: Tables<'_>,
    sample: &Sample,
    words: &SampleWords,
    zone: Zone,
) -> Result<(), StoreError> {
    let painkiller = tables.add_medicine(&words.painkiller, MedicineKind::SimplePainkiller)?;
    for day in &sample.painkiller_days {
        tables.set_medicine(*day, painkiller, true, evening(*day, zone))?;
    }
    for (day, thousandths) in &sample.labs {
        let kind = LabKind::Magnesium;
        let (low, high) = PRINTED_RANGE;
        let value = f64::from(*thousandths) / 1_000.0;
        let value = LabValue::new(value, kind.usual_unit(), Some(low), Some(high))
            .map_err(|_| StoreError::Value("lab_result"))?;
        tables.add_lab_result(*day, &kind, &value, evening(*day, zone))?;
    }
    Ok(())
}

/// What the made-up person ate, with the milligrams of today's table.
fn write_food(tables: Tables<'_>, sample: &Sample, zone: Zone) -> Result<(), StoreError> {
    for (day, key, portions) in &sample.food {
        let per_portion = food::current(key).map(food::Food::per_portion);
        let portions = Portions::new(*portions).ok_or(StoreError::Value("portion"))?;
        let portion = NewPortion {
            food: FoodRef::Known((*key).to_owned()),
            portions,
            per_portion,
        };
        tables.add_portion(*day, &portion, evening(*day, zone))?;
    }
    for day in &sample.food_complete {
        tables.set_food_complete(*day, true)?;
    }
    Ok(())
}

/// When the made-up person was away.
fn write_away(tables: Tables<'_>, sample: &Sample, zone: Zone) -> Result<(), StoreError> {
    for (first, last) in &sample.away {
        tables.add_pause(&Pause {
            id: PauseId(0),
            first: *first,
            last: Some(*last),
            reason: PauseReason::Holiday,
            words: None,
            entered_at: evening(first.plus(-1), zone),
        })?;
    }
    Ok(())
}

/// The supplement of the made-up person, and when they took it.
fn write_product(
    tables: Tables<'_>,
    sample: &Sample,
    words: &SampleWords,
    zone: Zone,
) -> Result<(), StoreError> {
    let Some(since) = sample.product_since else {
        return Ok(());
    };
    let product = NewProduct {
        name: words.product.clone(),
        form: Form::Citrate,
        label: Label::Elemental(PRODUCT_MG.into()),
        unit: Unit::Tablet,
        usual: Units::ONE,
        since,
        until: None,
    };
    let id = tables.add_product(&product, Milligrams::whole(PRODUCT_MG))?;
    for (day, taken) in &sample.doses {
        let dose = if *taken {
            Dose::Taken(Units::ONE)
        } else {
            Dose::Skipped
        };
        tables.put_dose(*day, id, Some(dose), evening(*day, zone))?;
    }
    Ok(())
}

fn midnight(day: Day, zone: Zone) -> Moment {
    let utc = i64::from(day.number()) * 86_400;
    Moment(utc - i64::from(zone.offset_secs(Moment(utc))))
}

fn evening(day: Day, zone: Zone) -> Moment {
    Moment(midnight(day, zone).0 + EVENING_HOUR * 3_600)
}
