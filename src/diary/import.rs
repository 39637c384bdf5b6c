//! Bringing in rows from another file: one transaction, one undo step. What the person typed is never overwritten.

use std::collections::HashMap;

use super::brought::{BroughtCounts, FoodWords};
use super::import_plan::Plan;
use super::{Act, Diary, DiaryError};
use crate::domain::brought::{Brought, Matter, Stay};
use crate::domain::medicine::DoseWords;
use crate::domain::product::{Dose, Product, Units};
use crate::domain::sign_moment::MomentNote;
use crate::domain::{
    BloodPressure, Day, Headway, Milligrams, Moment, Now, Severity, SignId, SignKey,
};
use crate::store::{BulkAnswer, BulkNote, Changes, CopyReason, StoreError, Tables};

/// An answer from another file. At most one per day and sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedAnswer<'a> {
    pub day: Day,
    /// The sign; an own sign that does not exist yet is added.
    pub sign: &'a SignKey,
    pub severity: Severity,
    pub remark: Option<&'a str>,
    /// First entry, if the file says.
    pub entered_at: Option<Moment>,
    /// Diary days between the day and its entry, if the file says.
    pub lag_days: Option<i64>,
}

/// A moment of a day from another file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedMoment<'a> {
    pub day: Day,
    /// The sign; it has an answer on that day.
    pub sign: &'a SignKey,
    /// What is said about it.
    pub note: &'a MomentNote,
}

/// Rows to bring in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import<'a> {
    /// The kind of file; rows of the same kind may update each other.
    pub source: &'a str,
    /// The file's name, without its folder.
    pub file_name: &'a str,
    pub answers: Vec<ImportedAnswer<'a>>,
    pub moments: Vec<ImportedMoment<'a>>,
    pub notes: &'a [(Day, String)],
    /// What is neither.
    pub brought: &'a Brought,
    /// What rows are about that the file has and that could not be taken.
    pub unread: &'a [(Day, Matter)],
    /// What the food of a day is called that another program added up.
    pub food_words: FoodWords<'a>,
    /// What the names of the file are, to be remembered for the next one of its kind.
    pub remember: Option<&'a str>,
}

impl<'a> Import<'a> {
    /// Answers and nothing else.
    pub const fn of_answers(
        source: &'a str,
        file_name: &'a str,
        answers: Vec<ImportedAnswer<'a>>,
    ) -> Self {
        const NOTHING: &Brought = &Brought {
            factors: Vec::new(),
            medicines: Vec::new(),
            pressures: Vec::new(),
            doses: Vec::new(),
            products: Vec::new(),
            food: Vec::new(),
        };
        Self {
            source,
            file_name,
            answers,
            moments: Vec::new(),
            notes: &[],
            brought: NOTHING,
            unread: &[],
            food_words: FoodWords {
                name: "",
                portion: "",
            },
            remember: None,
        }
    }
}

/// What the diary has otherwise than the file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    pub day: Day,
    pub of: ClashOf,
}

/// What the diary has of a day, `kept`, and what the file says instead.
#[derive(Clone, Debug, PartialEq)]
pub enum ClashOf {
    /// An answer typed by hand or brought in from another kind of file.
    Answer {
        sign: SignKey,
        kept: Severity,
        offered: Severity,
    },
    /// The day has another note.
    Note,
    /// Another reading of the same moment or part of the day, or of a day of which neither is said.
    Pressure {
        kept: BloodPressure,
        offered: BloodPressure,
    },
    /// Another dose of a product.
    Dose {
        product: Box<Product>,
        kept: Dose,
        offered: Units,
    },
    /// Another amount of a medicine at the same time, or where no time is said.
    Medicine {
        name: String,
        kept: DoseWords,
        offered: DoseWords,
    },
    /// Another amount of magnesium in the food of a day that the person changed.
    Food {
        kept: Milligrams,
        offered: Milligrams,
    },
    /// Another word about the same moment of a day.
    Moment {
        sign: SignKey,
        kept: Box<MomentNote>,
        offered: Box<MomentNote>,
    },
}

impl Clash {
    /// What the two say something about.
    pub fn matter(&self) -> Matter {
        match &self.of {
            ClashOf::Answer { sign, .. } => Matter::Answer(sign.clone()),
            ClashOf::Note => Matter::Note,
            ClashOf::Pressure { .. } => Matter::Pressure,
            ClashOf::Dose { product, .. } => Matter::Dose(product.name.clone()),
            ClashOf::Medicine { name, .. } => Matter::Medicine(name.clone()),
            ClashOf::Food { .. } => Matter::Food,
            ClashOf::Moment { sign, .. } => Matter::Moment(sign.clone()),
        }
    }
}

/// What an import did, or would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportReport {
    /// Answers added.
    pub added: u64,
    /// Answers of the same source that were updated.
    pub changed: u64,
    /// Answers that were there already, the same.
    pub already_there: u64,
    pub moments_added: u64,
    /// Moments that an earlier file of the kind brought otherwise.
    pub moments_changed: u64,
    pub notes_added: u64,
    /// Notes that were there already, the same.
    pub notes_already_there: u64,
    /// Notes of the same source that were updated.
    pub notes_changed: u64,
    /// What is neither answer nor note.
    pub brought: BroughtCounts,
    pub signs_added: Vec<String>,
    /// Rows left alone.
    pub clashes: Vec<Clash>,
    /// What is not written, as the diary has it already or says otherwise.
    pub stays: Vec<Stay>,
    /// What an earlier file of the kind brought and this one no longer has: it stays.
    pub not_in_file: Vec<(Day, Matter)>,
}

impl ImportReport {
    /// All that is added, of every kind: the number that undo names too. A day's note counts once.
    pub fn all_added(&self) -> u64 {
        self.added + self.moments_added + self.notes_added + self.brought.added()
    }

    /// All that is changed, of every kind.
    pub const fn all_changed(&self) -> u64 {
        self.changed + self.moments_changed + self.notes_changed + self.brought.changed()
    }

    /// Whether nothing in the diary changes by it.
    pub fn changes_nothing(&self) -> bool {
        self.all_added() == 0 && self.all_changed() == 0
    }
}

impl Diary {
    /// Brings rows in. With `dry_run` the report says what would happen and nothing is written.
    ///
    /// # Errors
    /// Why it was refused; nothing has changed then.
    pub fn import(
        &mut self,
        import: &Import<'_>,
        now: Now,
        dry_run: bool,
    ) -> Result<(ImportReport, Changes), DiaryError> {
        if dry_run {
            let report = Plan::of(self.tables(), import)?.report;
            return Ok((report, Changes::default()));
        }
        self.import_watched(import, now, &Headway::new(&|_, _| true))
    }

    /// Brings rows in, and tells how far it is.
    ///
    /// # Errors
    /// Why it was refused, [`StoreError::Stopped`] if it was stopped; nothing has changed then.
    pub fn import_watched(
        &mut self,
        import: &Import<'_>,
        now: Now,
        headway: &Headway<'_>,
    ) -> Result<(ImportReport, Changes), DiaryError> {
        let seen = self.tables().data_version()?;
        let plan = Plan::of(self.tables(), import)?;
        if plan.is_empty() {
            return Ok((plan.report, Changes::default()));
        }
        if !self.settings.sample {
            self.store.keep_copy(CopyReason::Import, now.moment)?;
            self.store.clear_out_copies(now)?;
        }
        let (made_again, changes) = self.store.transact(|tables| {
            // The plan is made again inside the transaction where another window has written in between.
            let again = match tables.data_version()? {
                version if version == seen => None,
                _ => Some(Plan::of(tables, import)?),
            };
            let plan = again.as_ref().unwrap_or(&plan);
            let at = tables.imported_at(now.moment)?;
            let batch = tables.open_batch(import.source, import.file_name, at)?;
            plan.write(tables, import, (batch, at), headway)?;
            if headway.is_stopped() {
                return Err(StoreError::Stopped.into());
            }
            let act = Act::Import {
                file: import.file_name.to_owned(),
                added: plan.report.all_added(),
                changed: plan.report.all_changed(),
            };
            let changes = tables.record_step(&act.to_json(), now.moment, Some(batch))?;
            Ok::<_, DiaryError>((again.map(|plan| plan.report), changes))
        })?;
        Ok((made_again.unwrap_or(plan.report), changes))
    }

    /// What the names of files of this kind were said to be the last time.
    pub fn remembered_choices(&self, source: &str) -> Result<Option<String>, StoreError> {
        self.tables().setting(&choices_key(source))
    }
}

/// The setting under which choices are remembered.
fn choices_key(source: &str) -> String {
    format!("import_choices_{source}")
}

impl Plan<'_> {
    /// Writes what is to be written, as long as `headway` goes on.
    fn write(
        &self,
        tables: Tables<'_>,
        import: &Import<'_>,
        (batch, at): (i64, Moment),
        headway: &Headway<'_>,
    ) -> Result<(), DiaryError> {
        let ids = add_signs(tables, &self.report.signs_added)?;
        headway.expect(self.rows());
        let answers = self.added.iter().take_while(|_| headway.row());
        let answers = answers.filter_map(|row| {
            Some(BulkAnswer {
                day: row.day,
                sign: *ids.get(row.sign)?,
                severity: row.severity,
                remark: row.remark,
                entered_at: row.entered_at,
                lag_days: row.lag_days,
            })
        });
        let notes = self.notes.iter().take_while(|_| headway.row());
        let notes = notes.map(|(day, body)| BulkNote { day: *day, body });
        tables.add_bulk(Some(batch), Some(import.source), answers, notes)?;
        let moments = self.moments.iter().take_while(|_| headway.row());
        let moments =
            moments.filter_map(|moment| Some((moment.day, *ids.get(moment.sign)?, moment.note)));
        tables.add_bulk_moments(batch, moments)?;
        for (day, sign, answer) in &self.changed {
            if headway.row() {
                tables.put_answer(*day, *sign, answer)?;
            }
        }
        for (id, note) in &self.changed_moments {
            tables.update_imported_sign_moment(*id, note)?;
        }
        for (day, body) in &self.changed_notes {
            tables.update_imported_note(*day, body)?;
        }
        self.brought.write(tables, import.food_words, (batch, at))?;
        if let Some(choices) = import.remember {
            tables.put_setting(&choices_key(import.source), Some(choices))?;
        }
        Ok(())
    }
}

/// Adds the own signs that are missing and returns the rows of all.
fn add_signs(
    tables: Tables<'_>,
    missing: &[String],
) -> Result<HashMap<SignKey, SignId>, DiaryError> {
    for name in missing {
        tables.add_own_sign(name)?;
    }
    Ok(tables
        .signs()?
        .into_iter()
        .map(|sign| (sign.key, sign.id))
        .collect())
}
