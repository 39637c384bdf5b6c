//! Each topic as it stands on its sheet.

use std::collections::{BTreeMap, BTreeSet};

use super::{Rows, Span};
use crate::diary::Diary;
use crate::domain::product::Dose;
use crate::domain::{Day, SignId};
use crate::exchange::xlsx::{Field, SheetOut};
use crate::store::StoreError;
use crate::text::Text;

/// A row a day, a column a symptom that was ever answered; an empty cell was not asked.
pub(super) fn symptoms(
    diary: &Diary,
    (first, last): Span,
    text: &Text,
) -> Result<SheetOut, StoreError> {
    let answers = diary.answers(first, last)?;
    let asked: BTreeSet<SignId> = answers.iter().map(|row| row.sign).collect();
    let signs = diary
        .signs()?
        .into_iter()
        .filter(|sign| asked.contains(&sign.id));
    let signs: Vec<_> = signs.collect();
    let mut days: BTreeMap<Day, BTreeMap<SignId, String>> = BTreeMap::new();
    for row in answers {
        let day = days.entry(row.day).or_default();
        day.insert(row.sign, text.severity(row.answer.severity).to_lowercase());
    }
    let rows = days.into_iter().map(|(day, mut answers)| {
        let cells = signs
            .iter()
            .map(|sign| Field::text(answers.remove(&sign.id)));
        [Field::Day(day)].into_iter().chain(cells).collect()
    });
    let rows = rows.collect();
    let names = signs.iter().map(|sign| text.sign(&sign.key));
    Ok(SheetOut {
        title: text.sheet_symptoms(),
        headings: [text.sheet_day()].into_iter().chain(names).collect(),
        rows,
    })
}

fn sign_names(diary: &Diary, text: &Text) -> Result<BTreeMap<SignId, String>, StoreError> {
    let signs = diary.signs()?.into_iter();
    Ok(signs.map(|sign| (sign.id, text.sign(&sign.key))).collect())
}

pub(super) fn remarks(diary: &Diary, (first, last): Span, text: &Text) -> Rows {
    let names = sign_names(diary, text)?;
    let mut rows = Vec::new();
    for row in diary.answers(first, last)? {
        let Some(remark) = row.answer.remark else {
            continue;
        };
        let severity = text.severity(row.answer.severity).to_lowercase();
        let name = Field::text(names.get(&row.sign));
        rows.push((
            row.day,
            vec![
                Field::Day(row.day),
                name,
                Field::Empty,
                Field::Text(severity),
                Field::Text(remark),
            ],
        ));
    }
    for (sign, moment) in diary.sign_moments(first, last)? {
        let severity = text.severity(moment.note.severity).to_lowercase();
        let (name, when) = (Field::Text(text.sign(&sign)), text.when(moment.note.when));
        let words = Field::text(moment.note.words);
        rows.push((
            moment.day,
            vec![
                Field::Day(moment.day),
                name,
                Field::Text(when),
                Field::Text(severity),
                words,
            ],
        ));
    }
    rows.sort_by_key(|(day, _)| *day);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

pub(super) fn notes(diary: &Diary, (first, last): Span, _: &Text) -> Rows {
    let notes = diary.notes(first, last)?.into_iter();
    Ok(notes
        .map(|(day, note)| vec![Field::Day(day), Field::Text(note)])
        .collect())
}

pub(super) fn factors(diary: &Diary, (first, last): Span, text: &Text) -> Rows {
    let mut rows: Vec<(Day, String)> = Vec::new();
    for (key, days) in diary.factor_days(last)? {
        let days = days.range(first..=last);
        rows.extend(days.map(|day| (*day, text.factor(&key))));
    }
    rows.sort_by_key(|(day, _)| *day);
    Ok(rows
        .into_iter()
        .map(|(day, name)| vec![Field::Day(day), Field::Text(name)])
        .collect())
}

pub(super) fn pressure(diary: &Diary, (first, last): Span, text: &Text) -> Rows {
    let entries = diary.blood_pressures(first, last)?.into_iter();
    let row = entries.map(|entry| {
        let number = |number: u16| Field::Number(f64::from(number));
        let part = entry.part.map(|part| text.day_part(part).to_lowercase());
        vec![
            Field::Day(entry.day),
            Field::text(part),
            number(entry.reading.systolic()),
            number(entry.reading.diastolic()),
            entry.reading.pulse().map_or(Field::Empty, number),
        ]
    });
    Ok(row.collect())
}

pub(super) fn medicines(diary: &Diary, (first, last): Span, _: &Text) -> Rows {
    let doses = diary.medicine_doses(first, last)?;
    let mut noted = diary.medicine_days(first, last)?;
    let mut rows = Vec::new();
    for medicine in diary.medicines()? {
        for day in noted.remove(&medicine.id).unwrap_or_default() {
            let of_day = doses
                .iter()
                .filter(|dose| dose.day == day && dose.medicine == medicine.id);
            let before = rows.len();
            let row = |amount: Option<&str>, clock: Option<String>| {
                let name = Field::Text(medicine.name.clone());
                (
                    day,
                    vec![
                        Field::Day(day),
                        name,
                        Field::text(amount),
                        Field::text(clock),
                    ],
                )
            };
            for dose in of_day {
                let clock = dose.words.clock().map(|clock| clock.to_string());
                rows.push(row(dose.words.amount(), clock));
            }
            if rows.len() == before {
                rows.push(row(None, None));
            }
        }
    }
    rows.sort_by_key(|(day, _)| *day);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

pub(super) fn results(diary: &Diary, (first, last): Span, text: &Text) -> Rows {
    let results = diary.lab_results(first, last)?.into_iter();
    let row = results.map(|result| {
        vec![
            Field::Day(result.day),
            Field::Text(text.lab(&result.kind)),
            Field::Text(text.lab_value(&result.value)),
            Field::text(text.lab_range(&result.value)),
        ]
    });
    Ok(row.collect())
}

pub(super) fn events(diary: &Diary, (first, last): Span, text: &Text) -> Rows {
    let events = diary.events(first, last)?.into_iter();
    let row = events.map(|event| {
        vec![
            Field::Day(event.day),
            Field::Text(text.event_kind(event.kind)),
            Field::Text(event.body),
        ]
    });
    Ok(row.collect())
}

pub(super) fn products(diary: &Diary, (first, last): Span, text: &Text) -> Rows {
    let pantry = diary.pantry()?;
    let mut rows = Vec::new();
    for (day, noted) in diary.intake_notes(first, last)? {
        for (id, dose) in noted.doses {
            let Some(product) = pantry.product(id) else {
                continue;
            };
            let (amount, mg) = match dose {
                Dose::Taken(units) => {
                    let mg = units.count() * product.per_unit.mg();
                    (text.units(product, units), Field::Number(mg))
                }
                Dose::Skipped => (text.sheet_skipped(), Field::Empty),
            };
            let name = Field::Text(product.name.clone());
            rows.push(vec![Field::Day(day), name, Field::Text(amount), mg]);
        }
    }
    Ok(rows)
}

pub(super) fn food(diary: &Diary, (first, last): Span, text: &Text) -> Rows {
    let pantry = diary.pantry()?;
    let mut rows = Vec::new();
    for (day, noted) in diary.intake_notes(first, last)? {
        for portion in noted.portions {
            let mg = pantry.magnesium_in(&portion);
            rows.push(vec![
                Field::Day(day),
                Field::Text(text.food(&portion.food, &pantry)),
                Field::Text(text.portions(&portion.food, portion.portions, &pantry)),
                mg.map_or(Field::Empty, |mg| Field::Number(mg.mg())),
            ]);
        }
    }
    Ok(rows)
}

pub(super) fn marks(diary: &Diary, (first, last): Span, _: &Text) -> Rows {
    let marks = diary
        .marks(last)?
        .into_iter()
        .filter(|mark| mark.day >= first);
    Ok(marks
        .map(|mark| vec![Field::Day(mark.day), Field::Text(mark.name)])
        .collect())
}

pub(super) fn away(diary: &Diary, (first, last): Span, text: &Text) -> Rows {
    let pauses = diary.pauses()?.into_iter();
    let pauses = pauses.filter(|pause| pause.meets(first, Some(last)));
    let row = pauses.map(|pause| {
        vec![
            Field::Day(pause.first),
            pause.last.map_or(Field::Empty, Field::Day),
            Field::Text(text.pause_why(pause.reason, pause.words.as_deref())),
        ]
    });
    Ok(row.collect())
}

pub(super) fn flags(diary: &Diary, (first, last): Span, text: &Text) -> Rows {
    let flags = diary.red_flags(first, last)?.into_iter();
    Ok(flags
        .map(|(day, flag)| vec![Field::Day(day), Field::Text(text.red_flag(flag))])
        .collect())
}
