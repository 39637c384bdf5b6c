//! What an import adds, changes and leaves alone, decided before anything is written.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::DiaryError;
use super::brought::BroughtPlan;
use super::import::{Clash, Import, ImportReport, ImportedAnswer, ImportedMoment};
use super::import_missing::{Missing, is_within, span};
use super::left::Left;
use crate::domain::brought::{Matter, Stay};
use crate::domain::note::clean_text;
use crate::domain::sign_moment::{MomentNote, SignMomentId};
use crate::domain::{Answer, Day, Sign, SignId, SignKey, SignKind};
use crate::store::{AnswerRow, StoreError, Tables};

/// What is new, what changes and what stays, decided before anything is written.
pub(super) struct Plan<'i> {
    pub(super) report: ImportReport,
    pub(super) added: Vec<&'i ImportedAnswer<'i>>,
    pub(super) changed: Vec<(Day, SignId, Answer)>,
    pub(super) moments: Vec<&'i ImportedMoment<'i>>,
    pub(super) changed_moments: Vec<(SignMomentId, &'i MomentNote)>,
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
            changed_moments: Vec::new(),
            notes: Vec::new(),
            changed_notes: Vec::new(),
            brought: BroughtPlan::of(tables, (import.brought, import.source), import.food_words)?,
        };
        plan.report.brought = plan.brought.counts.clone();
        plan.report.stays = std::mem::take(&mut plan.brought.stays);
        plan.report.clashes = std::mem::take(&mut plan.brought.clashes);
        let mut missing = std::mem::take(&mut plan.brought.missing);
        let mut offered_answers: HashSet<(Day, SignId)> = HashSet::new();
        for offered in &import.answers {
            let sign = signs.get(offered.sign);
            if let Some(sign) = sign.filter(|sign| sign.kind != SignKind::Daily) {
                return Err(DiaryError::NotDaily(sign.key.clone()));
            }
            match sign.and_then(|sign| known.get(&(offered.day, sign.id))) {
                Some(row) => {
                    offered_answers.insert((row.day, row.sign));
                    if row.answer.source.as_deref() == Some(import.source) {
                        missing.there(&Matter::Answer(offered.sign.clone()));
                    }
                    plan.compare(offered, row, import.source);
                }
                None => plan.add(offered, sign.is_none()),
            }
        }
        let keys: HashMap<SignId, &SignKey> =
            signs.iter().map(|(key, sign)| (sign.id, key)).collect();
        let gone = known.iter().filter(|(of, row)| {
            row.answer.source.as_deref() == Some(import.source) && !offered_answers.contains(of)
        });
        missing.extend(gone.filter_map(|(_, row)| {
            let key = keys.get(&row.sign)?;
            Some((row.day, Matter::Answer((*key).clone())))
        }));
        plan.compare_moments(tables, import, (&signs, &keys), &mut missing)?;
        plan.compare_notes(tables, import, &mut missing)?;
        plan.report.not_in_file = missing.named(import.unread);
        Ok(plan)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.changed.is_empty()
            && self.moments.is_empty()
            && self.changed_moments.is_empty()
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

    /// The same moment in the same words is there once; what an earlier file of the kind said of it otherwise is corrected.
    fn compare_moments(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
        (signs, keys): (&HashMap<SignKey, Sign>, &HashMap<SignId, &SignKey>),
        missing: &mut Missing,
    ) -> Result<(), StoreError> {
        if import.moments.is_empty() {
            return Ok(());
        }
        let imported = tables.sign_moments_of_source(import.source)?;
        let mut left = Left::default();
        let mut there: HashSet<(Day, SignId, MomentNote)> = HashSet::new();
        for moment in tables.sign_moments(Day::MIN, Day::MAX)? {
            there.insert((moment.day, moment.sign, moment.note.clone()));
            let key = (moment.day, moment.sign, moment.note.when);
            left.push(key, (moment.id, moment.note));
        }
        let mut others = Vec::new();
        let mut seen: HashSet<(Day, &SignKey, &MomentNote)> = HashSet::new();
        for offered in &import.moments {
            let id = signs.get(offered.sign).map(|sign| sign.id);
            let is_there = |id| there.contains(&(offered.day, id, offered.note.clone()));
            let is_first = seen.insert((offered.day, offered.sign, offered.note));
            if is_first && !id.is_some_and(is_there) {
                others.push((id, offered));
                continue;
            }
            let key = id.map(|id| (offered.day, id, offered.note.when));
            let taken = key.and_then(|key| left.take(&key, |(_, note)| note == offered.note));
            if taken.is_some_and(|(id, _)| imported.contains(&id)) {
                missing.there(&Matter::Moment(offered.sign.clone()));
            }
            self.stays(offered.day, Matter::Moment(offered.sign.clone()), false);
        }
        for (id, offered) in others {
            let key = id.map(|id| (offered.day, id, offered.note.when));
            let mut other = |is_wanted: &dyn Fn(&SignMomentId) -> bool| {
                left.take(&key?, |(id, _)| is_wanted(id))
            };
            if let Some((id, _)) = other(&|id| imported.contains(id)) {
                missing.there(&Matter::Moment(offered.sign.clone()));
                self.changed_moments.push((id, offered.note));
            } else if let Some((_, kept)) = other(&|_| true) {
                self.stays(offered.day, Matter::Moment(offered.sign.clone()), true);
                self.report.clashes.push(Clash::Moment {
                    day: offered.day,
                    sign: offered.sign.clone(),
                    kept: Box::new(kept),
                    offered: Box::new(offered.note.clone()),
                });
            } else {
                self.moments.push(offered);
            }
        }
        let span = span(import.moments.iter().map(|moment| moment.day));
        let named: HashSet<&SignKey> = import.moments.iter().map(|moment| moment.sign).collect();
        for ((day, sign, _), (id, _)) in left.rest() {
            if let Some(key) = keys.get(&sign).filter(|key| named.contains(*key))
                && imported.contains(&id)
                && is_within(span, day)
            {
                missing.gone(day, Matter::Moment((*key).clone()));
            }
        }
        self.report.moments_added = self.moments.len() as u64;
        self.report.moments_changed = self.changed_moments.len() as u64;
        Ok(())
    }

    fn compare_notes(
        &mut self,
        tables: Tables<'_>,
        import: &Import<'_>,
        missing: &mut Missing,
    ) -> Result<(), StoreError> {
        let known = tables.notes_between(Day::MIN, Day::MAX)?;
        let ours = tables.notes_of_source(import.source)?;
        let mut offered: BTreeMap<Day, String> = BTreeMap::new();
        for (day, body) in import.notes {
            if let Some(body) = clean_text(body) {
                offered.entry(*day).or_insert(body);
            }
        }
        let span = span(offered.keys().copied());
        for day in &ours {
            if offered.contains_key(day) {
                missing.there(&Matter::Note);
            } else if is_within(span, *day) {
                missing.gone(*day, Matter::Note);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, Diary};
    use crate::domain::testing::NOW;
    use crate::domain::{BuiltInSign, Severity};

    const HEADACHE: SignKey = SignKey::BuiltIn(BuiltInSign::Headache);

    fn bring(diary: &mut Diary, day: Day, severity: Severity, remark: &str) -> ImportReport {
        let answer = ImportedAnswer {
            day,
            sign: &HEADACHE,
            severity,
            remark: Some(remark),
            entered_at: None,
            lag_days: None,
        };
        let import = Import::of_answers("csv", "a.csv", vec![answer]);
        diary.import(&import, NOW, false).unwrap().0
    }

    #[test]
    fn words_typed_beside_an_answer_that_came_in_make_it_the_persons_own() {
        let mut diary = Diary::in_memory().unwrap();
        let day = Day::from_ymd(2026, 11, 20).unwrap();
        bring(&mut diary, day, Severity::Mild, "left");
        let newer = bring(&mut diary, day, Severity::Mild, "right");
        assert_eq!((newer.changed, newer.clashes.len()), (1, 0));
        let signs = diary.signs().unwrap();
        let sign = signs.iter().find(|sign| sign.key == HEADACHE).unwrap().id;
        let text = "since noon".to_owned();
        diary
            .apply(Command::Remark { day, sign, text }, NOW)
            .unwrap();
        let newest = bring(&mut diary, day, Severity::Severe, "left");
        assert_eq!((newest.changed, newest.clashes.len()), (0, 1));
        let page = diary.day(day).unwrap();
        let kept = &page.answers[&sign];
        assert_eq!(
            (kept.severity, kept.remark.as_deref()),
            (Severity::Mild, Some("since noon"))
        );
    }
}
