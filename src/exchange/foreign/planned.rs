//! What a plan is made of and what it says.

use std::collections::BTreeSet;

use super::choice::Target;
use super::dates::DayOrder;
use crate::domain::brought::Matter;
use crate::domain::{Day, DayStart, Severity, SignKey, Zone};
use crate::exchange::batch::{ImportAnswer, ImportBatch};
use crate::exchange::problem::Line;
use crate::exchange::taken::Item;

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
    /// Rows without a date of their own are left out.
    pub leave_undated: bool,
}

/// What a file brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What is to be taken to the diary.
    pub batch: ImportBatch,
    /// Rows with a name that is left out by choice, each once.
    pub unwanted: Vec<Line>,
    /// Rows with a cell that says that something was not there or not taken, once or more.
    pub silent: Vec<Line>,
    /// Rows that were added up with another, each with that one.
    pub summed: Vec<(Line, Line)>,
    /// Rows without a date of their own that are about the day above them.
    pub undated: Vec<Line>,
    /// Where the file is cut off, and the day of the last row there.
    pub cut: Option<(Line, Option<Day>)>,
    /// Some rows say when of the day a symptom was there, which the diary does not take.
    pub loses_times: bool,
    /// Rows from before the diary's day begins, which count for the day before.
    pub nights: usize,
    /// Days of which the file says several things; the worst counts.
    pub differing: Vec<Differing>,
    /// The first and the last day of what is brought.
    pub span: Option<(Day, Day)>,
    /// The days of what is brought.
    pub days: BTreeSet<Day>,
}

/// A day of which the file says several things about one symptom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differing {
    pub day: Day,
    pub sign: SignKey,
    /// What it says, each once, the worst last: that counts.
    pub said: Vec<Severity>,
}

/// The days of which the answers differ, in their order.
pub(super) fn differing(answers: &[ImportAnswer], signs: &[SignKey]) -> Vec<Differing> {
    let said = answers.iter().map(|row| (row.day, row.sign, row.severity));
    let mut said: Vec<(Day, usize, Severity)> = said.collect();
    said.sort_unstable();
    said.dedup();
    let same = said.chunk_by(|one, next| (one.0, one.1) == (next.0, next.1));
    let differing = same.filter(|said| said.len() > 1).filter_map(|said| {
        let (day, sign, _) = *said.first()?;
        Some(Differing {
            day,
            sign: signs.get(sign)?.clone(),
            said: said.iter().map(|(.., severity)| *severity).collect(),
        })
    });
    differing.collect()
}

/// What a row is about that is no answer.
pub(super) fn other_item(target: &Target) -> Option<Item> {
    match target {
        Target::Sign(_) => None,
        Target::Note => Some(Item::Note),
        target => Some(Item::Other(Box::new(matter(target)?))),
    }
}

/// What the rows of a name are about.
pub(super) fn matter(target: &Target) -> Option<Matter> {
    Some(match target {
        Target::Sign(key) => Matter::Answer(key.clone()),
        Target::Note => Matter::Note,
        Target::Factor(key) => Matter::Factor(key.clone()),
        Target::Medicine(name) => Matter::Medicine(name.clone()),
        Target::Product(name) => Matter::Dose(name.clone()),
        Target::Pressure => Matter::Pressure,
        Target::Magnesium => Matter::Food,
        Target::Nothing => return None,
    })
}

/// The days of what is brought.
pub(super) fn days(batch: &ImportBatch) -> BTreeSet<Day> {
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
