//! Writing answers: one sign, all open rows of a day or of several days, the answers of the day before, and the words beside
//! an answer. What a row already says is only ever changed by an act about that row.

use std::collections::BTreeSet;

use super::words::words;
use super::writer::Writer;
use super::{Act, Diary, DiaryError, Thing};
use crate::domain::{Answer, Day, Severity, SignId, SignKey, SignKind};
use crate::store::StoreError;

impl Diary {
    /// Days from `first` to `last` with any answer.
    pub fn answered_days(&self, first: Day, last: Day) -> Result<BTreeSet<Day>, StoreError> {
        self.tables().answered_days(first, last)
    }
}

impl Writer<'_> {
    pub(super) fn answer_act(
        self,
        day: Day,
        sign: SignId,
        severity: Option<Severity>,
    ) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        let key = self.daily_sign(sign)?;
        self.answer(day, sign, severity)?;
        // A digit says it of the day: moments no longer make the answer. Without an answer they have no place.
        match severity {
            Some(_) => self.tables.put_answer_without_moments(day, sign, None)?,
            None => self.tables.delete_sign_moments_on(day, sign)?,
        }
        let level = severity.map(Severity::level);
        Ok(Act::Answer {
            day: day.to_string(),
            sign: key.to_string(),
            level,
        })
    }

    /// Writes an answer. The first entry's moment and lag stay; an imported answer changed by hand is no longer the import's.
    pub(super) fn answer(
        self,
        day: Day,
        sign: SignId,
        severity: Option<Severity>,
    ) -> Result<(), StoreError> {
        let Some(severity) = severity else {
            return self.tables.delete_answer(day, sign);
        };
        let earlier = self.tables.answer(day, sign)?;
        if earlier
            .as_ref()
            .is_some_and(|answer| answer.severity == severity)
        {
            return Ok(());
        }
        let changed_at = Some(self.now.moment);
        let answer = match earlier {
            Some(earlier) => Answer {
                severity,
                changed_at,
                source: None,
                ..earlier
            },
            None => Answer {
                severity,
                remark: None,
                entered_at: changed_at,
                changed_at,
                lag_days: Some(i64::from(self.today.days_since(day).max(0))),
                source: None,
            },
        };
        self.tables.put_answer(day, sign, &answer)
    }

    /// How many rows it filled in.
    pub(super) fn rest_none(self, day: Day) -> Result<usize, StoreError> {
        let open = self.open_signs(day)?;
        for sign in &open {
            self.answer(day, *sign, Some(Severity::None))?;
        }
        Ok(open.len())
    }

    pub(super) fn remark(self, day: Day, sign: SignId, text: &str) -> Result<Act, DiaryError> {
        let key = self.daily_sign(sign)?;
        let earlier = self
            .tables
            .answer(day, sign)?
            .ok_or(DiaryError::NoSuch(Thing::Sign))?;
        let remark = words(text)?;
        if remark != earlier.remark {
            let answer = Answer {
                remark,
                changed_at: Some(self.now.moment),
                // Words of one's own make it one's own: a newer file does not write over them.
                source: None,
                ..earlier
            };
            self.tables.put_answer(day, sign, &answer)?;
        }
        Ok(Act::Remark {
            day: day.to_string(),
            sign: key.to_string(),
        })
    }

    pub(super) fn no_other_signs(self, day: Day) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        Ok(Act::NoOtherSigns {
            rows: self.rest_none(day)?,
            day: day.to_string(),
        })
    }

    pub(super) fn no_signs_on(self, days: &BTreeSet<Day>) -> Result<Act, DiaryError> {
        let mut rows = 0;
        for day in days {
            self.check_day(*day)?;
            rows += self.rest_none(*day)?;
        }
        Ok(Act::NoSignsOn {
            rows,
            days: days.iter().map(Day::to_string).collect(),
        })
    }

    /// Only severities: words beside an answer are about the day they were written on.
    pub(super) fn copy_day_before(self, day: Day) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        let before = self.tables.answers_on(day.plus(-1))?;
        let mut rows = 0;
        for sign in self.open_signs(day)? {
            if let Some(answer) = before.get(&sign) {
                self.answer(day, sign, Some(answer.severity))?;
                rows += 1;
            }
        }
        Ok(Act::CopyDayBefore {
            rows,
            day: day.to_string(),
        })
    }

    /// Followed daily signs without an answer on the day.
    fn open_signs(self, day: Day) -> Result<Vec<SignId>, StoreError> {
        let answered = self.tables.answers_on(day)?;
        let followed = self.tables.signs()?.into_iter().filter(|sign| {
            sign.followed && sign.kind == SignKind::Daily && !answered.contains_key(&sign.id)
        });
        Ok(followed.map(|sign| sign.id).collect())
    }

    pub(super) fn daily_sign(self, sign: SignId) -> Result<SignKey, DiaryError> {
        self.sign_of_kind(sign, SignKind::Daily)
    }
}
