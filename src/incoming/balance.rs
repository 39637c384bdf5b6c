//! The account of a file in its own rows: each is taken, there already, waiting or left out, once, so that the sum can be checked.

use std::collections::{HashMap, HashSet};
use std::mem::{Discriminant, discriminant};

use super::Incoming;
use crate::diary::ImportReport;
use crate::domain::Day;
use crate::domain::brought::Matter;
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::plan::Plan;
use crate::exchange::taken::{Item, Taken};
use crate::exchange::{Balance, ImportBatch, Line, NamesOut, Reason};

const TAKEN: u8 = 1;
const THERE: u8 = 2;
const WAITS: u8 = 4;
const OTHERWISE: u8 = 8;
const UNUSABLE: u8 = 16;
const BY_CHOICE: u8 = 32;
const SILENT: u8 = 64;

/// The account of a file of another program.
pub fn balance(plan: &Plan, report: &ImportReport) -> Balance {
    count(
        &plan.batch,
        report,
        (&plan.unwanted, &plan.silent, &plan.summed),
    )
}

/// The account of a batch whose rows all have names that are wanted.
pub fn balance_of_batch(batch: &ImportBatch, report: &ImportReport) -> Balance {
    count(batch, report, (&[], &[], &[]))
}

impl NamesOut {
    /// Of a file of another program.
    pub fn of(incoming: &Incoming, plan: &Plan) -> Self {
        let names = incoming.reading.names.iter().zip(&incoming.choices);
        let names = names.zip(incoming.seen.iter());
        let left =
            names.filter(|((_, choice), seen)| choice.target == Target::Nothing && seen.rows > 0);
        let mut seen = HashSet::new();
        // A mood and something done may be called the same.
        let left = left.filter(|((name, _), _)| seen.insert(&name.text));
        Self {
            by_choice: left.map(|((name, _), _)| name.text.clone()).collect(),
            ..Self::of_batch(&plan.batch)
        }
    }

    /// Of rows that were left out with their names.
    pub fn of_batch(batch: &ImportBatch) -> Self {
        let mut names = Self::default();
        let mut seen: HashSet<(Discriminant<Reason>, &str)> = HashSet::new();
        for row in &batch.left_out {
            let (name, names) = match &row.reason {
                Reason::Unwanted(name) => (name, &mut names.by_choice),
                Reason::OtherScale { name, .. }
                | Reason::UnitAmount(name)
                | Reason::MoodPlace(name) => (name, &mut names.waiting),
                _ => continue,
            };
            if seen.insert((discriminant(&row.reason), name)) {
                names.push(name.clone());
            }
        }
        names
    }
}

fn count(
    batch: &ImportBatch,
    report: &ImportReport,
    (unwanted, silent, summed): (&[Line], &[Line], &[(Line, Line)]),
) -> Balance {
    let signs = batch.signs.iter().cloned();
    let answers = signs.map(|key| (Matter::Answer(key.clone()), Matter::Moment(key)));
    let answers: Vec<_> = answers.collect();
    let mut stays = Stays::of(&answers, report);
    let mut marks: Vec<(Line, u8)> = Vec::with_capacity(batch.taken.len());
    marks.extend(
        batch
            .taken
            .iter()
            .map(|taken| (taken.line, stays.mark(taken))),
    );
    marks.extend(batch.left_out.iter().map(|row| match &row.reason {
        Reason::Unwanted(_) => (row.line, BY_CHOICE),
        reason if reason.waits() => (row.line, WAITS),
        _ => (row.line, UNUSABLE),
    }));
    marks.extend(unwanted.iter().map(|line| (*line, BY_CHOICE)));
    marks.extend(silent.iter().map(|line| (*line, SILENT)));
    marks.sort_by_key(|(line, _)| *line);
    if !summed.is_empty() {
        let of: HashMap<Line, u8> = rows(&marks).collect();
        let more = summed
            .iter()
            .filter_map(|(line, into)| Some((*line, *of.get(into)?)));
        marks.extend(more.collect::<Vec<_>>());
        marks.sort_by_key(|(line, _)| *line);
    }
    let mut balance = Balance {
        read: batch.rows_read,
        ..Balance::default()
    };
    let mut seen = 0;
    for (_, marks) in rows(&marks) {
        seen += 1;
        add(&mut balance, marks);
    }
    balance.empty = balance.read.saturating_sub(seen);
    balance
}

fn add(balance: &mut Balance, marks: u8) {
    let is = |mark: u8| marks & mark != 0;
    if is(TAKEN) {
        balance.taken += 1;
    } else if is(THERE) {
        balance.already_there += 1;
    } else if is(WAITS) {
        balance.waiting += 1;
    } else if is(OTHERWISE) {
        balance.otherwise += 1;
    } else if is(UNUSABLE) {
        balance.unusable += 1;
    } else if is(SILENT) {
        // That nothing was taken is as the diary has it.
        balance.already_there += 1;
    } else {
        balance.by_choice += 1;
    }
    if is(TAKEN | THERE) && is(WAITS | OTHERWISE | UNUSABLE | BY_CHOICE) {
        balance.in_part += 1;
        for (mark, rows) in [
            (BY_CHOICE, &mut balance.part_by_choice),
            (WAITS, &mut balance.part_waiting),
            (UNUSABLE, &mut balance.part_unusable),
            (OTHERWISE, &mut balance.part_otherwise),
        ] {
            *rows += u64::from(is(mark));
        }
    }
}

/// Each row with all its marks.
fn rows(marks: &[(Line, u8)]) -> impl Iterator<Item = (Line, u8)> {
    let rows = marks.chunk_by(|one, next| one.0 == next.0);
    rows.filter_map(|row| {
        let all = row.iter().fold(0, |all, (_, mark)| all | mark);
        Some((row.first()?.0, all))
    })
}

/// What the diary does not take.
struct Stays<'a> {
    /// Of each sign the answer and the moment.
    answers: &'a [(Matter, Matter)],
    left: HashMap<(Day, &'a Matter), (usize, bool)>,
}

impl<'a> Stays<'a> {
    fn of(answers: &'a [(Matter, Matter)], report: &'a ImportReport) -> Self {
        let mut left: HashMap<(Day, &Matter), (usize, bool)> = HashMap::new();
        for stay in &report.stays {
            let of = left.entry((stay.day, &stay.matter));
            of.or_insert((0, stay.is_clash)).0 += 1;
        }
        Self { answers, left }
    }

    fn mark(&mut self, taken: &'a Taken) -> u8 {
        if self.left.is_empty() {
            return TAKEN;
        }
        let matter = match &taken.item {
            Item::Note => &Matter::Note,
            Item::Other(matter) => matter,
            Item::Answer(sign) | Item::Moment(sign) => match self.answers.get(*sign) {
                Some((answer, _)) if matches!(taken.item, Item::Answer(_)) => answer,
                Some((_, moment)) => moment,
                None => return TAKEN,
            },
        };
        let Some((left, is_clash)) = self.left.get_mut(&(taken.day, matter)) else {
            return TAKEN;
        };
        // Of several doses or readings of a day some may be new.
        if matches!(matter, Matter::Medicine(_) | Matter::Pressure) {
            if *left == 0 {
                return TAKEN;
            }
            *left -= 1;
        }
        if *is_clash { OTHERWISE } else { THERE }
    }
}
