//! What a file brings once its names are chosen: a [`Reading`] and the person's choices to an [`ImportBatch`].

use std::collections::BTreeSet;

use super::amounts::{moment, sums, units_in};
use super::choice::{Choice, Target};
use super::dates::{DayOrder, FoundOrder, Written, find_order};
use super::reading::{Reading, Row, Scale, Value};
use super::seen::Seen;
use crate::domain::brought::{FoodOfDay, Measured};
use crate::domain::medicine::DoseWords;
use crate::domain::note::{clean_text, is_too_long};
use crate::domain::product::Units;
use crate::domain::{Day, DayStart, Severity, SignKey, Zone};
use crate::exchange::batch::{DayNote, ImportAnswer, ImportBatch, join_notes, keep_worst};
use crate::exchange::level::Level;
use crate::exchange::problem::{LeftOut, Reason, excerpt};

/// What a file does not say itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Rows about later days are left out.
    pub today: Day,
    /// When a diary day begins: what was noted before belongs to the day before.
    pub start: DayStart,
    /// Where the times of the file are times of.
    pub zone: Zone,
    /// The person's answer to which number of a date is what.
    pub order: Option<DayOrder>,
    /// A day of the file on which a symptom is not named means that it was not there.
    pub absent_is_none: bool,
}

/// What a file brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What is to be taken to the diary.
    pub batch: ImportBatch,
    /// Rows of names that are left out by choice.
    pub unwanted: usize,
    /// Rows from before the diary's day begins, which count for the day before.
    pub nights: usize,
    /// The first and the last day of what is brought.
    pub span: Option<(Day, Day)>,
    /// The days of what is brought.
    pub days: BTreeSet<Day>,
}

/// The order of the numbers in the dates, or those that are possible; `None` in it where the file needs none.
pub fn order(reading: &Reading) -> FoundOrder {
    find_order(reading.rows.iter().map(|row| row.day))
}

/// What the rows of `reading` bring, `choices` being one for each of its names.
pub fn plan(reading: &Reading, choices: &[Choice], options: Options) -> Plan {
    let order = options.order.or(match order(reading) {
        FoundOrder::Certain(order) => Some(order),
        _ => None,
    });
    let mut planner = Planner::new(reading, choices, options, order);
    for row in &reading.rows {
        planner.row(row);
    }
    planner.finish()
}

struct Planner<'r> {
    reading: &'r Reading,
    choices: &'r [Choice],
    options: Options,
    order: Option<DayOrder>,
    signs: Vec<SignKey>,
    scales: Vec<Result<Scale, Level>>,
    answers: Vec<ImportAnswer>,
    notes: Vec<DayNote>,
    batch: ImportBatch,
    days_of_file: BTreeSet<Day>,
    unwanted: usize,
    nights: BTreeSet<u64>,
}

impl<'r> Planner<'r> {
    fn new(
        reading: &'r Reading,
        choices: &'r [Choice],
        options: Options,
        order: Option<DayOrder>,
    ) -> Self {
        let targets = choices.iter().map(|choice| &choice.target);
        let signs: BTreeSet<SignKey> = targets
            .filter_map(|target| match target {
                Target::Sign(key) => Some(key.clone()),
                _ => None,
            })
            .collect();
        let seen = Seen::of(reading);
        let scales = choices.iter().zip(&seen).map(|(choice, seen)| {
            let scale = choice.scale.unwrap_or(Scale::OWN);
            let misfit = seen
                .levels
                .keys()
                .rev()
                .find(|level| scale.severity(**level).is_none());
            misfit.map_or(Ok(scale), |level| Err(*level))
        });
        Self {
            scales: scales.collect(),
            reading,
            choices,
            options,
            order,
            signs: signs.into_iter().collect(),
            answers: Vec::new(),
            notes: Vec::new(),
            batch: ImportBatch::empty(reading.kind.key(), reading.encoding, reading.rows_read),
            days_of_file: BTreeSet::new(),
            unwanted: 0,
            nights: BTreeSet::new(),
        }
    }

    fn row(&mut self, row: &Row) {
        let Some(choice) = self.choices.get(row.name) else {
            return;
        };
        let Some(written) = row.day.day(self.order) else {
            return self.leave_out(row, Reason::Date(numbers(row)));
        };
        let is_night = row
            .time
            .is_some_and(|time| time.minutes() < u16::from(self.options.start.hour()) * 60);
        let day = if is_night { written.plus(-1) } else { written };
        if day > self.options.today {
            return self.leave_out(row, Reason::FutureDay(day));
        }
        self.days_of_file.insert(day);
        if choice.target == Target::Nothing {
            self.unwanted += 1;
            return;
        }
        if is_night {
            self.nights.insert(row.line);
        }
        if let Err(reason) = self.take(row, choice, day, written) {
            self.leave_out(row, reason);
        }
    }

    fn leave_out(&mut self, row: &Row, reason: Reason) {
        let line = row.line;
        self.batch.left_out.push(LeftOut { line, reason });
    }

    fn name(&self, row: &Row) -> &'r str {
        self.reading
            .names
            .get(row.name)
            .map_or("", |name| name.text.as_str())
    }

    fn take(&mut self, row: &Row, choice: &Choice, day: Day, written: Day) -> Result<(), Reason> {
        let name = self.name(row);
        let no_place = || Reason::NoPlace(excerpt(name));
        if let (Target::Sign(key), value) = (&choice.target, &row.value) {
            let severity = self.severity(row, choice, key, value)?;
            let sign = self.signs.binary_search(key).unwrap_or_else(|place| place);
            self.answers.push(answer(sign, day, severity));
            return Ok(());
        }
        let brought = &mut self.batch.brought;
        match (&choice.target, &row.value) {
            (Target::Nothing | Target::Sign(_), _) => {}
            (Target::Factor(_), Value::Level(level)) if *level <= Level::whole(0) => {}
            (Target::Factor(key), Value::Present | Value::Level(_)) => {
                brought.factors.push((day, key.clone()));
            }
            (Target::Medicine(_) | Target::Product(_), Value::Level(level))
                if *level <= Level::whole(0) => {}
            (Target::Medicine(name), value) => {
                let amount = match value {
                    Value::Present => String::new(),
                    Value::Level(level) => level.to_string(),
                    Value::Words(words) => words.clone(),
                    Value::Pressure(..) | Value::Magnesium(..) => return Err(no_place()),
                };
                brought
                    .medicines
                    .push((day, name.clone(), DoseWords::new(&amount, row.time)));
            }
            (Target::Product(name), value) => {
                let units = match value {
                    Value::Present => None,
                    Value::Level(level) => Units::new(level.number()),
                    Value::Words(words) => units_in(words),
                    Value::Pressure(..) | Value::Magnesium(..) => return Err(no_place()),
                };
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
            (Target::Note, value) => {
                let words = match value {
                    Value::Words(words) => words.clone(),
                    Value::Level(level) => format!("{name}: {level}"),
                    Value::Present => name.to_owned(),
                    Value::Pressure(reading, _) => format!("{name}: {reading}"),
                    Value::Magnesium(mg, _) => format!("{name}: {}", mg.mg()),
                };
                if is_too_long(&words) {
                    return Err(Reason::LongNote);
                }
                if let Some(body) = clean_text(&words) {
                    self.notes.push(DayNote {
                        day,
                        line: row.line,
                        body,
                    });
                }
            }
            _ => return Err(no_place()),
        }
        Ok(())
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
                    Some(Ok(scale)) => scale.severity(*level).ok_or_else(|| other(*level)),
                    Some(Err(example)) => Err(other(*example)),
                    None => Err(other(*level)),
                }
            }
            Value::Words(words) => Err(Reason::Severity(excerpt(words))),
            Value::Pressure(..) | Value::Magnesium(..) => Err(Reason::NoPlace(excerpt(name))),
        }
    }

    fn finish(mut self) -> Plan {
        if self.options.absent_is_none {
            self.fill_absent();
        }
        let answered = self.answers.len();
        let answers = keep_worst(std::mem::take(&mut self.answers));
        let batch = &mut self.batch;
        batch.rows_merged = (answered - answers.len()) as u64;
        batch.answers = answers;
        batch.notes = join_notes(std::mem::take(&mut self.notes), &mut batch.left_out);
        batch.left_out.extend_from_slice(&self.reading.left_out);
        batch.left_out.sort_by_key(|row| row.line);
        batch.signs = self.signs;
        let brought = &mut batch.brought;
        brought.factors.sort_unstable();
        brought.factors.dedup();
        brought.doses = sums(std::mem::take(&mut brought.doses));
        let days = days(batch);
        Plan {
            span: days.first().copied().zip(days.last().copied()),
            days,
            batch: self.batch,
            unwanted: self.unwanted,
            nights: self.nights.len(),
        }
    }

    /// On the days that the file has anything about, each symptom that is not named was not there.
    fn fill_absent(&mut self) {
        let answered: BTreeSet<(Day, usize)> =
            self.answers.iter().map(|row| (row.day, row.sign)).collect();
        let named: BTreeSet<usize> = self.answers.iter().map(|row| row.sign).collect();
        for day in &self.days_of_file {
            for sign in &named {
                if !answered.contains(&(*day, *sign)) {
                    self.answers.push(answer(*sign, *day, Severity::None));
                }
            }
        }
    }
}

/// The date of a row as far as it is known.
fn numbers(row: &Row) -> String {
    match row.day {
        Written::Numbers([one, two, three]) => format!("{one}-{two}-{three}"),
        Written::Day(day) => day.to_string(),
    }
}

const fn answer(sign: usize, day: Day, severity: Severity) -> ImportAnswer {
    ImportAnswer {
        sign,
        day,
        severity,
        remark: None,
        entered_at: None,
        lag_days: None,
    }
}

fn days(batch: &ImportBatch) -> BTreeSet<Day> {
    let brought = &batch.brought;
    let mut days: BTreeSet<Day> = batch.answers.iter().map(|row| row.day).collect();
    days.extend(batch.notes.iter().map(|(day, _)| *day));
    days.extend(brought.factors.iter().map(|row| row.0));
    days.extend(brought.medicines.iter().map(|row| row.0));
    days.extend(brought.pressures.iter().map(|row| row.day));
    days.extend(brought.doses.iter().map(|row| row.0));
    days.extend(brought.food.iter().map(|row| row.day));
    days
}
