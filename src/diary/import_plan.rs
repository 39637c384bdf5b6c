//! What an import adds, changes and leaves alone, decided before anything is written.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::DiaryError;
use super::brought::BroughtPlan;
use super::import::{Clash, ClashOf, Import, ImportReport, ImportedAnswer, ImportedMoment};
use super::import_beside::Beside;
use super::left::{Left, Other};
use crate::domain::brought::Matter;
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
    beside: Beside,
}

impl<'i> Plan<'i> {
    pub(super) fn of(tables: Tables<'_>, import: &'i Import<'i>) -> Result<Self, DiaryError> {
        let signs: HashMap<SignKey, Sign> = tables
            .signs()?
            .into_iter()
            .map(|sign| (sign.key.clone(), sign))
            .collect();
        let mut brought = BroughtPlan::of(tables, import)?;
        let mut plan = Self {
            report: ImportReport {
                brought: brought.counts.clone(),
                ..ImportReport::default()
            },
            added: Vec::with_capacity(import.answers.len()),
            changed: Vec::new(),
            moments: Vec::new(),
            changed_moments: Vec::new(),
            notes: Vec::new(),
            changed_notes: Vec::new(),
            beside: std::mem::take(&mut brought.beside),
            brought,
        };
        plan.compare_answers(tables, import, &signs)?;
        plan.compare_moments(tables, import, &signs)?;
        plan.compare_notes(tables, import)?;
        let Beside { stays, clashes, .. } = &mut plan.beside;
        plan.report.stays = std::mem::take(stays);
        plan.report.clashes = std::mem::take(clashes);
        plan.report.not_in_file = plan.beside.named(import.unread);
        Ok(plan)
    }

    fn compare_answers(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
        signs: &HashMap<SignKey, Sign>,
    ) -> Result<(), DiaryError> {
        let known = known_answers(tables, import)?;
        let of_file = |row: &AnswerRow| row.answer.source.as_deref() == Some(import.source);
        let mut compared: HashSet<(Day, SignId)> = HashSet::new();
        for offered in &import.answers {
            let sign = signs.get(offered.sign);
            if let Some(sign) = sign.filter(|sign| sign.kind != SignKind::Daily) {
                return Err(DiaryError::NotDaily(sign.key.clone()));
            }
            match sign.and_then(|sign| known.get(&(offered.day, sign.id))) {
                Some(row) => {
                    compared.insert((row.day, row.sign));
                    if of_file(row) {
                        self.beside.there(&Matter::Answer(offered.sign.clone()));
                    }
                    self.compare(offered, row, of_file(row));
                }
                None => self.add(offered, sign.is_none()),
            }
        }
        let keys = keys(signs);
        let gone = known.iter().filter_map(|(of, row)| {
            let is_gone = of_file(row) && !compared.contains(of);
            let key = *keys.get(&row.sign).filter(|_| is_gone)?;
            Some((row.day, Matter::Answer(key.clone())))
        });
        let days = import.answers.iter().map(|offered| offered.day);
        self.beside.gone(days, gone);
        Ok(())
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

    fn compare(&mut self, offered: &ImportedAnswer<'_>, row: &AnswerRow, of_file: bool) {
        let kept = &row.answer;
        let remark = offered.remark.and_then(clean_text);
        let same_words = remark.is_none() || remark == kept.remark;
        if kept.severity == offered.severity && same_words {
            self.report.already_there += 1;
            let matter = Matter::Answer(offered.sign.clone());
            self.beside.same(offered.day, matter);
        } else if of_file {
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
            self.beside.otherwise(Clash {
                day: offered.day,
                of: ClashOf::Answer {
                    sign: offered.sign.clone(),
                    kept: kept.severity,
                    offered: offered.severity,
                },
            });
        }
    }

    /// The same moment in the same words is there once; what an earlier file of the kind said of it otherwise is corrected.
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
        let there: HashSet<(Day, SignId, MomentNote)> = (known.iter())
            .map(|moment| (moment.day, moment.sign, moment.note.clone()))
            .collect();
        let known = known.into_iter().map(|moment| {
            let key = (moment.day, moment.sign, moment.note.when);
            (key, (moment.id, moment.note))
        });
        let mut left = Left::new(known, tables.sign_moments_of_source(import.source)?);
        let mut others = Vec::new();
        let mut seen: HashSet<(Day, &SignKey, &MomentNote)> = HashSet::new();
        for offered in &import.moments {
            let id = signs.get(offered.sign).map(|sign| sign.id);
            let key = id.map(|id| (offered.day, id, offered.note.when));
            let is_there = |id| there.contains(&(offered.day, id, offered.note.clone()));
            let is_first = seen.insert((offered.day, offered.sign, offered.note));
            if is_first && !id.is_some_and(is_there) {
                others.push((key, offered));
                continue;
            }
            let taken = key.and_then(|key| left.take_same(&key, offered.note));
            let matter = Matter::Moment(offered.sign.clone());
            if taken.is_some_and(|id| left.is_imported(&id)) {
                self.beside.there(&matter);
            }
            self.beside.same(offered.day, matter);
        }
        for (key, offered) in others {
            match left.take_other(key.as_ref()) {
                Other::Corrects(id, _) => {
                    self.beside.there(&Matter::Moment(offered.sign.clone()));
                    self.changed_moments.push((id, offered.note));
                }
                Other::Clashes(kept) => self.beside.otherwise(Clash {
                    day: offered.day,
                    of: ClashOf::Moment {
                        sign: offered.sign.clone(),
                        kept: Box::new(kept),
                        offered: Box::new(offered.note.clone()),
                    },
                }),
                Other::New => self.moments.push(offered),
            }
        }
        let gone = left.gone().map(|(day, sign, _)| (day, sign));
        self.moments_gone(import, signs, gone);
        self.report.moments_added = self.moments.len() as u64;
        self.report.moments_changed = self.changed_moments.len() as u64;
        Ok(())
    }

    fn moments_gone(
        &mut self,
        import: &Import<'_>,
        signs: &HashMap<SignKey, Sign>,
        gone: impl Iterator<Item = (Day, SignId)>,
    ) {
        let offered = import.moments.iter();
        let named: HashSet<&SignKey> = offered.clone().map(|moment| moment.sign).collect();
        let keys = keys(signs);
        let gone = gone.filter_map(|(day, sign)| {
            let key = *keys.get(&sign).filter(|key| named.contains(*key))?;
            Some((day, Matter::Moment(key.clone())))
        });
        self.beside.gone(offered.map(|moment| moment.day), gone);
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
        for _ in ours.iter().filter(|day| offered.contains_key(day)) {
            self.beside.there(&Matter::Note);
        }
        let gone = ours.iter().filter(|day| !offered.contains_key(day));
        let gone = gone.map(|day| (*day, Matter::Note));
        self.beside.gone(offered.keys().copied(), gone);
        for (day, body) in offered {
            match known.get(&day) {
                None => self.notes.push((day, body)),
                Some(kept) if *kept == body => {
                    self.report.notes_already_there += 1;
                    self.beside.same(day, Matter::Note);
                }
                Some(_) if ours.contains(&day) => self.changed_notes.push((day, body)),
                Some(_) => {
                    let of = ClashOf::Note;
                    self.beside.otherwise(Clash { day, of });
                }
            }
        }
        self.report.notes_changed = self.changed_notes.len() as u64;
        self.report.notes_added = self.notes.len() as u64;
        Ok(())
    }
}

fn keys(signs: &HashMap<SignKey, Sign>) -> HashMap<SignId, &SignKey> {
    signs.iter().map(|(key, sign)| (sign.id, key)).collect()
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
