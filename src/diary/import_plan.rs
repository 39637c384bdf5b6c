//! What an import adds, changes and leaves alone, decided before anything is written.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::DiaryError;
use super::brought::BroughtPlan;
use super::import::{Clash, Import, ImportReport, ImportedAnswer, ImportedMoment};
use crate::domain::brought::{Matter, Stay};
use crate::domain::note::clean_text;
use crate::domain::sign_moment::MomentNote;
use crate::domain::{Answer, Day, Sign, SignId, SignKey, SignKind};
use crate::store::{AnswerRow, StoreError, Tables};

/// What is new, what changes and what stays, decided before anything is written.
pub(super) struct Plan<'i> {
    pub(super) report: ImportReport,
    pub(super) added: Vec<&'i ImportedAnswer<'i>>,
    pub(super) changed: Vec<(Day, SignId, Answer)>,
    pub(super) moments: Vec<&'i ImportedMoment<'i>>,
    pub(super) notes: Vec<(Day, String)>,
    pub(super) changed_notes: Vec<(Day, String)>,
    pub(super) brought: BroughtPlan<'i>,
}

impl<'i> Plan<'i> {
    pub(super) fn of(tables: Tables<'_>, import: &'i Import<'i>) -> Result<Self, DiaryError> {
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
            changed_notes: Vec::new(),
            brought: BroughtPlan::of(tables, (import.brought, import.source), import.food_words)?,
        };
        plan.report.brought = plan.brought.counts.clone();
        plan.report.stays = std::mem::take(&mut plan.brought.stays);
        plan.report.clashes = std::mem::take(&mut plan.brought.clashes);
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

    pub(super) fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.changed.is_empty()
            && self.moments.is_empty()
            && self.notes.is_empty()
            && self.changed_notes.is_empty()
            && self.brought.is_empty()
    }

    /// How many rows are written, but for those that are neither answer nor note.
    pub(super) fn rows(&self) -> u64 {
        let rows = self.added.len() + self.changed.len() + self.moments.len() + self.notes.len();
        rows as u64
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

    fn stays(&mut self, day: Day, matter: Matter, is_clash: bool) {
        self.report.stays.push(Stay {
            day,
            matter,
            is_clash,
        });
    }

    fn compare(&mut self, offered: &ImportedAnswer<'_>, row: &AnswerRow, source: &str) {
        let kept = &row.answer;
        let remark = offered.remark.and_then(clean_text);
        let same_words = remark.is_none() || remark == kept.remark;
        if kept.severity == offered.severity && same_words {
            self.report.already_there += 1;
            self.stays(offered.day, Matter::Answer(offered.sign.clone()), false);
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
            self.stays(offered.day, Matter::Answer(offered.sign.clone()), true);
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
            } else {
                self.stays(offered.day, Matter::Moment(offered.sign.clone()), false);
            }
        }
        self.report.moments_added = u64::try_from(self.moments.len()).unwrap_or(u64::MAX);
        Ok(())
    }

    fn compare_notes(&mut self, tables: Tables<'_>, import: &Import<'_>) -> Result<(), StoreError> {
        let known = tables.notes_between(Day::MIN, Day::MAX)?;
        let ours = tables.notes_of_source(import.source)?;
        let mut offered: BTreeMap<Day, String> = BTreeMap::new();
        for (day, body) in import.notes {
            if let Some(body) = clean_text(body) {
                offered.entry(*day).or_insert(body);
            }
        }
        for (day, body) in offered {
            match known.get(&day) {
                None => self.notes.push((day, body)),
                Some(kept) if *kept == body => {
                    self.report.notes_already_there += 1;
                    self.stays(day, Matter::Note, false);
                }
                Some(_) if ours.contains(&day) => self.changed_notes.push((day, body)),
                Some(_) => {
                    self.stays(day, Matter::Note, true);
                    self.report.clashes.push(Clash::Note { day });
                }
            }
        }
        self.report.notes_changed = u64::try_from(self.changed_notes.len()).unwrap_or(u64::MAX);
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
