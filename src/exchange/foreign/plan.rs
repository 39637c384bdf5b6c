//! What a file brings once its names are chosen: a [`Reading`] and the person's choices to an [`ImportBatch`].

mod value;

use std::collections::{BTreeMap, BTreeSet};

use super::amounts::sums;
use super::choice::{Choice, Target};
use super::dates::{DayOrder, FoundOrder, Written, find_order};
use super::planned::{days, differing, matter, other_item};
use super::products::products;
use super::reading::{Name, Reading, Row, Scale};
use super::seen::Seen;
use crate::domain::product::{Unit, Units};
use crate::domain::{Day, Severity, SignKey};
use crate::exchange::batch::{DayNote, ImportAnswer, ImportBatch, join_notes, keep_worst};
use crate::exchange::level::Level;
use crate::exchange::problem::{LeftOut, Line, Reason, excerpt};
use crate::exchange::taken::{Item, Taken};

pub use super::planned::{Differing, Options, Plan};

/// The order of the numbers in the dates, or those that are possible; `None` in it where the file needs none.
pub fn order(reading: &Reading) -> FoundOrder {
    find_order(reading.rows.iter().map(|row| row.day))
}

/// What was said of a reading.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// What each of its names is.
    pub choices: &'a [Choice],
    /// Moods of which it was not said yet how good they are.
    pub unplaced: &'a BTreeSet<usize>,
    /// Products that the diary has, with what is usual of each.
    pub products: &'a BTreeMap<String, Vec<(Day, Units)>>,
}

/// What the rows of `reading` bring.
pub fn plan(reading: &Reading, said: Said<'_>, options: Options) -> Plan {
    let order = options.order.or(match order(reading) {
        FoundOrder::Certain(order) => Some(order),
        _ => None,
    });
    let mut planner = Planner::new(reading, said, options, order);
    for row in &reading.rows {
        planner.row(row);
    }
    planner.finish()
}

struct Planner<'r> {
    reading: &'r Reading,
    choices: &'r [Choice],
    products: &'r BTreeMap<String, Vec<(Day, Units)>>,
    unplaced: &'r BTreeSet<usize>,
    undated: BTreeSet<Line>,
    options: Options,
    order: Option<DayOrder>,
    signs: Vec<SignKey>,
    scales: Vec<Result<Scale, Level>>,
    answers: Vec<ImportAnswer>,
    notes: Vec<DayNote>,
    batch: ImportBatch,
    days_of_file: BTreeSet<Day>,
    unwanted: Vec<Line>,
    silent: Vec<Line>,
    loses_times: bool,
    nights: BTreeSet<Line>,
    /// What products are counted in, where their rows say it.
    units: BTreeMap<String, Unit>,
}

impl<'r> Planner<'r> {
    fn new(
        reading: &'r Reading,
        said: Said<'r>,
        options: Options,
        order: Option<DayOrder>,
    ) -> Self {
        let Said {
            choices,
            unplaced,
            products,
        } = said;
        let left_undated = reading.undated.iter().filter(|_| options.leave_undated);
        let targets = choices.iter().map(|choice| &choice.target);
        let signs: BTreeSet<SignKey> = targets
            .filter_map(|target| match target {
                Target::Sign(key) => Some(key.clone()),
                _ => None,
            })
            .collect();
        Self {
            scales: scales(reading, choices),
            reading,
            choices,
            products,
            unplaced,
            undated: left_undated.copied().collect(),
            options,
            order,
            signs: signs.into_iter().collect(),
            answers: Vec::new(),
            notes: Vec::new(),
            batch: ImportBatch::empty(reading.kind.key(), reading.encoding, reading.rows_read),
            days_of_file: BTreeSet::new(),
            unwanted: Vec::new(),
            silent: Vec::new(),
            loses_times: false,
            nights: BTreeSet::new(),
            units: BTreeMap::new(),
        }
    }

    fn row(&mut self, row: &Row) {
        let Some(choice) = self.choices.get(row.name) else {
            return;
        };
        if self.undated.contains(&row.line) {
            return self.leave_out(row, Reason::NoDate);
        }
        let Some(written) = row.day.day(self.order) else {
            let reason = match self.order {
                Some(_) => Reason::Date(numbers(row)),
                None => Reason::DayOrder,
            };
            return self.leave_out(row, reason);
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
            if self.unwanted.last() != Some(&row.line) {
                self.unwanted.push(row.line);
            }
            return;
        }
        if self.unplaced.contains(&row.name) {
            self.unread(choice, day);
            return self.leave_out(row, Reason::MoodPlace(excerpt(self.name(row))));
        }
        if is_night {
            self.nights.insert(row.line);
        }
        match self.take(row, choice, day, written) {
            Ok(true) => {
                if let Some(item) = other_item(&choice.target) {
                    self.took(row, day, item);
                }
            }
            Ok(false) => self.silent.push(row.line),
            Err(reason) => {
                self.unread(choice, day);
                self.leave_out(row, reason);
            }
        }
    }

    fn unread(&mut self, choice: &Choice, day: Day) {
        let matter = matter(&choice.target);
        self.batch.unread.extend(matter.map(|matter| (day, matter)));
    }

    fn leave_out(&mut self, row: &Row, reason: Reason) {
        let left_out = LeftOut {
            line: row.line,
            reason,
        };
        // The day of a row is wrong once, however many cells it has.
        if self.batch.left_out.last() != Some(&left_out) {
            self.batch.left_out.push(left_out);
        }
    }

    fn took(&mut self, row: &Row, day: Day, item: Item) {
        let line = row.line;
        self.batch.taken.push(Taken { line, day, item });
    }

    fn name(&self, row: &Row) -> &'r str {
        self.reading
            .names
            .get(row.name)
            .map_or("", |name| name.text.as_str())
    }

    fn finish(mut self) -> Plan {
        let cut = self.reading.cut;
        let cut = cut.map(|cut| (cut, self.last_day_before(cut)));
        let differing = differing(&self.answers, &self.signs);
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
        brought.doses = sums(std::mem::take(&mut brought.doses), self.products);
        let said = (self.choices, &self.reading.names[..], &self.units);
        brought.products = products(said, &brought.doses, self.options.today);
        batch.sheets.clone_from(&self.reading.sheets);
        let days = days(batch);
        let mut undated = self.reading.undated.clone();
        undated.retain(|line| !self.undated.contains(line));
        Plan {
            span: days.first().copied().zip(days.last().copied()),
            days,
            batch: self.batch,
            unwanted: self.unwanted,
            silent: self.silent,
            summed: self.reading.summed.clone(),
            undated,
            cut,
            loses_times: self.loses_times || self.reading.has_day_parts,
            nights: self.nights.len(),
            differing,
        }
    }

    /// The day of the last row up to a line.
    fn last_day_before(&self, cut: Line) -> Option<Day> {
        let before = self.reading.rows.iter().filter(|row| row.line <= cut);
        before.max_by_key(|row| row.line)?.day.day(self.order)
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

/// The scale of each name, or a number of it that no scale is known for.
fn scales(reading: &Reading, choices: &[Choice]) -> Vec<Result<Scale, Level>> {
    let seen = Seen::of(reading);
    let names = choices.iter().zip(&seen).zip(&reading.names);
    let scale = |((choice, seen), name): ((&Choice, &Seen), &Name)| {
        let scale = choice.scale.unwrap_or(Scale::OWN);
        // What the name says of its scale is not passed over.
        let said = reading
            .said_scale(name, seen)
            .filter(|said| choice.scale.is_none() && said.highest != scale.highest);
        if let Some(said) = said {
            return Err(Level::whole(said.highest));
        }
        let misfit = match choice.scale {
            Some(chosen) if seen.holds_most(chosen) => None,
            Some(_) => seen.misfit(scale),
            // Numbers whose scale nobody said wait, also those that would fit the diary's own.
            None => seen.levels.keys().next_back().copied(),
        };
        misfit.map_or(Ok(scale), Err)
    };
    names.map(scale).collect()
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
