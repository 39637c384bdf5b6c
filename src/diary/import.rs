//! Bringing in rows from another file: one transaction, one undo step. What the person typed is never overwritten.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Act, Diary, DiaryError};
use crate::domain::note::clean_text;
use crate::domain::sign_moment::MomentNote;
use crate::domain::{Answer, Day, Moment, Now, Severity, Sign, SignId, SignKey, SignKind};
use crate::store::{AnswerRow, BulkAnswer, BulkNote, Changes, CopyReason, StoreError, Tables};

/// An answer from another file. At most one per day and sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedAnswer<'a> {
    /// The day it is about.
    pub day: Day,
    /// The sign; an own sign that does not exist yet is added.
    pub sign: &'a SignKey,
    /// How bad it was.
    pub severity: Severity,
    /// The person's words.
    pub remark: Option<&'a str>,
    /// First entry, if the file says.
    pub entered_at: Option<Moment>,
    /// Diary days between the day and its entry, if the file says.
    pub lag_days: Option<i64>,
}

/// A moment of a day from another file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedMoment<'a> {
    /// The day it is about.
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
    /// Answers.
    pub answers: Vec<ImportedAnswer<'a>>,
    /// Moments.
    pub moments: Vec<ImportedMoment<'a>>,
    /// Notes by day.
    pub notes: &'a [(Day, String)],
}

/// A row that was left alone because the diary says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// An answer typed by hand or brought in from another kind of file.
    Answer {
        /// The day.
        day: Day,
        /// The sign.
        sign: SignKey,
        /// What the diary has.
        kept: Severity,
        /// What the file says.
        offered: Severity,
    },
    /// The day has another note.
    Note {
        /// The day.
        day: Day,
    },
}

/// What an import did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Answers added.
    pub added: u64,
    /// Answers of the same source that were updated.
    pub changed: u64,
    /// Answers that were there already, the same.
    pub already_there: u64,
    /// Moments added.
    pub moments_added: u64,
    /// Notes added.
    pub notes_added: u64,
    /// Own signs added.
    pub signs_added: Vec<String>,
    /// Rows left alone.
    pub clashes: Vec<Clash>,
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
        let tables = self.tables();
        let plan = Plan::of(tables, import)?;
        if dry_run || plan.is_empty() {
            return Ok((plan.report, Changes::default()));
        }
        if !self.settings.sample {
            self.store.keep_copy(CopyReason::Import, now.moment)?;
            self.store.clear_out_copies(now)?;
        }
        // The plan is made again inside the transaction: another window may have written in between.
        self.store.transact(|tables| {
            let plan = Plan::of(tables, import)?;
            let ids = add_signs(tables, &plan.report.signs_added)?;
            let batch = tables.open_batch(import.source, import.file_name, now.moment)?;
            let answers = plan.added.iter().filter_map(|row| {
                Some(BulkAnswer {
                    day: row.day,
                    sign: *ids.get(row.sign)?,
                    severity: row.severity,
                    remark: row.remark,
                    entered_at: row.entered_at,
                    lag_days: row.lag_days,
                })
            });
            let notes = plan
                .notes
                .iter()
                .map(|(day, body)| BulkNote { day: *day, body });
            tables.add_bulk(Some(batch), Some(import.source), answers, notes)?;
            let moments = plan
                .moments
                .iter()
                .filter_map(|moment| Some((moment.day, *ids.get(moment.sign)?, moment.note)));
            tables.add_bulk_moments(batch, moments)?;
            for (day, sign, answer) in &plan.changed {
                tables.put_answer(*day, *sign, answer)?;
            }
            let act = Act::Import {
                file: import.file_name.to_owned(),
                added: plan.report.added,
                changed: plan.report.changed,
            };
            let changes = tables.record_step(&act.to_json(), now.moment, Some(batch))?;
            Ok((plan.report, changes))
        })
    }
}

/// What is new, what changes and what stays, decided before anything is written.
struct Plan<'i> {
    report: ImportReport,
    added: Vec<&'i ImportedAnswer<'i>>,
    changed: Vec<(Day, SignId, Answer)>,
    moments: Vec<&'i ImportedMoment<'i>>,
    notes: Vec<(Day, String)>,
}

impl<'i> Plan<'i> {
    fn of(tables: Tables<'_>, import: &'i Import<'i>) -> Result<Self, DiaryError> {
        let signs: HashMap<SignKey, Sign> = tables
            .signs()?
            .into_iter()
            .map(|sign| (sign.key.clone(), sign))
            .collect();
        let known = known_answers(tables, import)?;
        let mut plan = Self {
            report: ImportReport::default(),
            added: Vec::with_capacity(import.answers.len()),
            changed: Vec::new(),
            moments: Vec::new(),
            notes: Vec::new(),
        };
        for offered in &import.answers {
            let sign = signs.get(offered.sign);
            if let Some(sign) = sign.filter(|sign| sign.kind != SignKind::Daily) {
                return Err(DiaryError::NotDaily(sign.key.clone()));
            }
            match sign.and_then(|sign| known.get(&(offered.day, sign.id))) {
                Some(row) => plan.compare(offered, row, import.source),
                None => plan.add(offered, sign.is_none()),
            }
        }
        plan.compare_moments(tables, import, &signs)?;
        plan.compare_notes(tables, import)?;
        Ok(plan)
    }

    fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.changed.is_empty()
            && self.moments.is_empty()
            && self.notes.is_empty()
    }

    fn add(&mut self, offered: &'i ImportedAnswer<'i>, new_sign: bool) {
        if let (true, SignKey::Own(name)) = (new_sign, offered.sign)
            && !self.report.signs_added.contains(name)
        {
            self.report.signs_added.push(name.clone());
        }
        self.report.added += 1;
        self.added.push(offered);
    }

    fn compare(&mut self, offered: &ImportedAnswer<'_>, row: &AnswerRow, source: &str) {
        let kept = &row.answer;
        let remark = offered.remark.and_then(clean_text);
        let same_words = remark.is_none() || remark == kept.remark;
        if kept.severity == offered.severity && same_words {
            self.report.already_there += 1;
        } else if kept.source.as_deref() == Some(source) {
            let answer = Answer {
                severity: offered.severity,
                remark: remark.or_else(|| kept.remark.clone()),
                entered_at: kept.entered_at.or(offered.entered_at),
                changed_at: offered.entered_at.or(kept.changed_at),
                lag_days: kept.lag_days.or(offered.lag_days),
                source: kept.source.clone(),
            };
            self.report.changed += 1;
            self.changed.push((row.day, row.sign, answer));
        } else {
            self.report.clashes.push(Clash::Answer {
                day: offered.day,
                sign: offered.sign.clone(),
                kept: kept.severity,
                offered: offered.severity,
            });
        }
    }

    /// The same moment in the same words is there once.
    fn compare_moments(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
        signs: &HashMap<SignKey, Sign>,
    ) -> Result<(), StoreError> {
        if import.moments.is_empty() {
            return Ok(());
        }
        let known = tables.sign_moments(Day::MIN, Day::MAX)?;
        let mut seen: HashSet<(Day, Option<SignId>, &SignKey, &MomentNote)> = HashSet::new();
        let keys: HashMap<SignId, &SignKey> =
            signs.iter().map(|(key, sign)| (sign.id, key)).collect();
        for moment in &known {
            if let Some(key) = keys.get(&moment.sign) {
                seen.insert((moment.day, Some(moment.sign), key, &moment.note));
            }
        }
        for offered in &import.moments {
            let id = signs.get(offered.sign).map(|sign| sign.id);
            if seen.insert((offered.day, id, offered.sign, offered.note)) {
                self.moments.push(offered);
            }
        }
        self.report.moments_added = u64::try_from(self.moments.len()).unwrap_or(u64::MAX);
        Ok(())
    }

    fn compare_notes(&mut self, tables: Tables<'_>, import: &Import<'_>) -> Result<(), StoreError> {
        let known = tables.notes_between(Day::MIN, Day::MAX)?;
        let mut offered: BTreeMap<Day, String> = BTreeMap::new();
        for (day, body) in import.notes {
            if let Some(body) = clean_text(body) {
                offered.entry(*day).or_insert(body);
            }
        }
        for (day, body) in offered {
            match known.get(&day) {
                None => self.notes.push((day, body)),
                Some(kept) if *kept == body => {}
                Some(_) => self.report.clashes.push(Clash::Note { day }),
            }
        }
        self.report.notes_added = u64::try_from(self.notes.len()).unwrap_or(u64::MAX);
        Ok(())
    }
}

/// The answers the diary has for the days of the file.
fn known_answers(
    tables: Tables<'_>,
    import: &Import<'_>,
) -> Result<HashMap<(Day, SignId), AnswerRow>, StoreError> {
    let days = || import.answers.iter().map(|answer| answer.day);
    let (Some(first), Some(last)) = (days().min(), days().max()) else {
        return Ok(HashMap::new());
    };
    let rows = tables.answers_between(first, last)?;
    Ok(rows
        .into_iter()
        .map(|row| ((row.day, row.sign), row))
        .collect())
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
