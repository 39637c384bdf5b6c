//! What is brought, in the form in which the diary takes it.

use std::collections::BTreeSet;

use super::{Incoming, mapping_of};
use crate::diary::{FoodWords, Import, ImportedAnswer, ImportedMoment};
use crate::domain::Day;
use crate::exchange::foreign::choice::{Choice, Target};
use crate::exchange::foreign::plan::{Options, Plan};
use crate::exchange::{ImportBatch, Line, Reason, Sheet, SignNames};
use crate::text::Text;

/// Words and choices that an import takes along, held while it is made.
#[derive(Clone, Debug)]
pub struct Handed {
    food: String,
    portion: String,
    choices: Option<String>,
}

impl Handed {
    /// For the diary's own file, with nothing to remember.
    pub fn plain(text: &Text) -> Self {
        Self {
            food: text.import_food_name(),
            portion: text.import_food_portion(),
            choices: None,
        }
    }

    /// For a file whose choices are to be remembered.
    pub fn of(incoming: &Incoming, text: &Text) -> Self {
        Self {
            choices: Some(incoming.chosen().to_json()),
            ..Self::plain(text)
        }
    }

    pub fn import<'a>(&'a self, batch: &'a ImportBatch, file_name: &'a str) -> Import<'a> {
        let answers = batch.answers.iter().filter_map(|answer| {
            Some(ImportedAnswer {
                day: answer.day,
                sign: batch.signs.get(answer.sign)?,
                severity: answer.severity,
                remark: answer.remark.as_deref(),
                entered_at: answer.entered_at,
                lag_days: answer.lag_days,
            })
        });
        let moments = batch.moments.iter().filter_map(|moment| {
            Some(ImportedMoment {
                day: moment.day,
                sign: batch.signs.get(moment.sign)?,
                note: &moment.note,
            })
        });
        Import {
            source: &batch.source,
            file_name,
            answers: answers.collect(),
            moments: moments.collect(),
            notes: &batch.notes,
            brought: &batch.brought,
            unread: &batch.unread,
            food_words: FoodWords {
                name: &self.food,
                portion: &self.portion,
            },
            remember: self.choices.as_deref(),
        }
    }
}

/// What the diary's own CSV brings: its reader knows more of a row than a name and a number.
pub fn plan_own(sheet: &Sheet, choices: &[Choice], options: Options) -> Plan {
    let mut sheet = sheet.clone();
    for answer in sheet.rows.iter_mut().filter_map(|row| row.answer.as_mut()) {
        let scale = choices.get(answer.sign).and_then(|choice| choice.scale);
        if let Some(scale) = scale.filter(|scale| scale.reverse) {
            answer.level = answer.level.down_from(scale.highest);
        }
    }
    let wanted =
        |choice: Option<&Choice>| choice.is_none_or(|choice| choice.target != Target::Nothing);
    let unwanted = sheet
        .rows
        .iter()
        .filter(|row| {
            let answer = row.answer.as_ref();
            answer.is_some_and(|answer| !wanted(choices.get(answer.sign)))
        })
        .map(|row| row.line.into())
        .collect();
    let mapping = mapping_of(&sheet.signs, choices);
    let names = SignNames {
        mapping: &mapping,
        built_in: &[],
        own: &[],
        keep_unknown: false,
    };
    let mut batch = ImportBatch::from_sheet(sheet, &names, options.start);
    batch
        .left_out
        .retain(|row| !matches!(row.reason, Reason::Unwanted(_)));
    let mut days: BTreeSet<Day> = batch.answers.iter().map(|row| row.day).collect();
    days.extend(batch.notes.iter().map(|(day, _)| *day));
    let cut = cut_of_batch(&batch);
    Plan {
        span: days.first().copied().zip(days.last().copied()),
        days,
        batch,
        unwanted,
        silent: Vec::new(),
        summed: Vec::new(),
        undated: Vec::new(),
        cut,
        loses_times: false,
        nights: 0,
        differing: Vec::new(),
    }
}

/// Where the diary's own CSV is cut off: its last row is broken.
pub fn cut_of_batch(batch: &ImportBatch) -> Option<(Line, Option<Day>)> {
    let last = batch.taken.iter().max_by_key(|taken| taken.line);
    let is_broken = |reason: &Reason| match reason {
        Reason::Quoting => true,
        Reason::Ragged { cells, columns } => cells < columns,
        _ => false,
    };
    let broken = batch.left_out.iter().filter(|row| is_broken(&row.reason));
    let broken = broken.map(|row| row.line).find(|line| {
        let rows = batch.left_out.iter().map(|row| row.line);
        let lasts = rows.chain(last.map(|taken| taken.line)).max();
        lasts == Some(*line)
    })?;
    Some((broken, last.map(|taken| taken.day)))
}
