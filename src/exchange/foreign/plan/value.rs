//! What the value of a row is where its name leads.

use super::super::amounts::{milligrams_in, moment, unit_in, units_in, units_of, units_of_mg};
use super::super::choice::{Choice, Target};
use super::super::kind::Kind;
use super::super::reading::{Role, Row, Scale, Value};
use super::{Planner, answer};
use crate::domain::brought::FoodOfDay;
use crate::domain::measurement::Measured;
use crate::domain::medicine::DoseWords;
use crate::domain::note::{clean_text, is_too_long};
use crate::domain::product::Units;
use crate::domain::{Day, Severity, SignKey};
use crate::exchange::batch::DayNote;
use crate::exchange::level::Level;
use crate::exchange::problem::{Reason, excerpt};
use crate::exchange::taken::Item;

impl Planner<'_> {
    /// Whether the row brings anything.
    pub(super) fn take(
        &mut self,
        row: &Row,
        choice: &Choice,
        day: Day,
        written: Day,
    ) -> Result<bool, Reason> {
        let name = self.name(row);
        let no_place = || Reason::NoPlace(excerpt(name));
        if let (Target::Sign(key), value) = (&choice.target, &row.value) {
            let severity = self.severity(row, choice, key, value)?;
            let sign = self.signs.binary_search(key).unwrap_or_else(|place| place);
            self.answers.push(answer(sign, day, severity));
            self.loses_times |= row.time.is_some();
            self.took(row, day, Item::Answer(sign));
            return Ok(true);
        }
        if says_not(&choice.target, &row.value) {
            return Ok(false);
        }
        // Words between marks and numbers of a sheet are no amount.
        let is_stray = self.reading.kind == Kind::Wide
            && (self.reading.names.get(row.name)).is_some_and(|name| name.role == Role::Any);
        let brought = &mut self.batch.brought;
        match (&choice.target, &row.value) {
            (Target::Factor(key), Value::Present | Value::Level(_)) => {
                brought.factors.push((day, key.clone()));
            }
            (Target::Product(product), _)
                if choice.mg.is_none() && !self.products.contains_key(product) =>
            {
                return Err(Reason::UnitAmount(excerpt(name)));
            }
            (Target::Medicine(name), value) => {
                let amount = amount_words(value, is_stray).ok_or_else(no_place)?;
                let words = DoseWords::new(&amount, row.time);
                brought.medicines.push((day, name.clone(), words));
            }
            (Target::Product(name), value) => {
                if let Value::Words(words) = value
                    && let Some(unit) = unit_in(words)
                {
                    self.units.entry(name.clone()).or_insert(unit);
                }
                let units = dose_units(value, choice, is_stray, no_place)?;
                brought.doses.push((day, name.clone(), units));
            }
            (Target::Pressure, Value::Pressure(reading, part)) => {
                brought.pressures.push(Measured {
                    day,
                    at: row
                        .time
                        .map(|time| moment(written, time, self.options.zone)),
                    part: *part,
                    reading: *reading,
                });
            }
            (Target::Magnesium, Value::Magnesium(magnesium, complete)) => {
                brought.food.push(FoodOfDay {
                    day,
                    magnesium: *magnesium,
                    complete: *complete,
                });
            }
            (Target::Note, value) => return self.take_note(row, day, value),
            _ => return Err(no_place()),
        }
        Ok(true)
    }

    fn take_note(&mut self, row: &Row, day: Day, value: &Value) -> Result<bool, Reason> {
        let words = note_words(self.name(row), value);
        if is_too_long(&words) {
            return Err(Reason::LongNote);
        }
        let body = clean_text(&words);
        let line = row.line;
        let note = body.map(|body| DayNote { day, line, body });
        let is_one = note.is_some();
        self.notes.extend(note);
        Ok(is_one)
    }

    fn severity(
        &self,
        row: &Row,
        choice: &Choice,
        key: &SignKey,
        value: &Value,
    ) -> Result<Severity, Reason> {
        let name = self.name(row);
        match value {
            Value::Present => Ok(choice.present),
            Value::Level(level) => {
                let other = |example: Level| Reason::OtherScale {
                    name: excerpt(name),
                    sign: key.clone(),
                    example,
                };
                match self.scales.get(row.name) {
                    Some(Ok(scale)) => scale.severity(*level).ok_or_else(|| Reason::OffScale {
                        name: excerpt(name),
                        level: *level,
                        highest: scale.highest,
                    }),
                    Some(Err(example)) => Err(other(*example)),
                    None => Err(other(*level)),
                }
            }
            Value::Words(words) => Err(match self.scales.get(row.name) {
                Some(Err(example)) => Reason::OtherScale {
                    name: excerpt(name),
                    sign: key.clone(),
                    example: *example,
                },
                scale => Reason::NoNumber {
                    name: excerpt(name),
                    text: excerpt(words),
                    highest: match scale {
                        Some(Ok(scale)) => scale.highest,
                        _ => Scale::OWN.highest,
                    },
                },
            }),
            Value::Pressure(..) | Value::Magnesium(..) => Err(Reason::NoPlace(excerpt(name))),
        }
    }
}

/// That something was not taken, or not there, has no place in the diary.
fn says_not(target: &Target, value: &Value) -> bool {
    match target {
        Target::Nothing => true,
        Target::Factor(_) | Target::Medicine(_) | Target::Product(_) => {
            matches!(value, Value::Level(level) if *level <= Level::whole(0))
        }
        _ => false,
    }
}

/// How much of a medicine was taken, in the file's words; `None` where the value is no amount.
fn amount_words(value: &Value, is_stray: bool) -> Option<String> {
    match value {
        Value::Present => Some(String::new()),
        Value::Level(level) => Some(level.to_string()),
        Value::Words(words) => (!is_stray).then(|| words.clone()),
        Value::Pressure(..) | Value::Magnesium(..) => None,
    }
}

/// How many units of a product were taken; `None` where the file does not say.
fn dose_units(
    value: &Value,
    choice: &Choice,
    is_stray: bool,
    no_place: impl Fn() -> Reason,
) -> Result<Option<Units>, Reason> {
    match value {
        // How many milligrams is not said.
        Value::Present if choice.in_mg => Err(no_place()),
        Value::Present => Ok(None),
        Value::Level(level) => {
            let units = if choice.in_mg {
                units_of_mg(level.number(), choice.mg)
            } else {
                units_of(level.number(), choice.mg)
            };
            Ok(Some(units.ok_or_else(no_place)?))
        }
        Value::Words(words) => match (milligrams_in(words), units_in(words)) {
            (Some(mg), _) => {
                let units = units_of_mg(f64::from(mg), choice.mg);
                Ok(Some(units.ok_or_else(no_place)?))
            }
            (None, _) if choice.in_mg => Err(no_place()),
            (None, None) if is_stray => Err(no_place()),
            (None, units) => Ok(units),
        },
        Value::Pressure(..) | Value::Magnesium(..) => Err(no_place()),
    }
}

fn note_words(name: &str, value: &Value) -> String {
    match value {
        Value::Words(words) => words.clone(),
        Value::Level(level) => format!("{name}: {level}"),
        Value::Present => name.to_owned(),
        Value::Pressure(reading, _) => format!("{name}: {reading}"),
        Value::Magnesium(mg, _) => format!("{name}: {}", mg.mg()),
    }
}
