//! Moments of a day, and what they make of the day's answer: a moment makes it no better, taking one away makes it no worse.

use super::words::words;
use super::writer::Writer;
use super::{Act, DiaryError, Thing};
use crate::domain::sign_moment::{MomentNote, SignMomentId};
use crate::domain::{Day, Severity, SignId, SignKey};
use crate::store::StoreError;

impl Writer<'_> {
    pub(super) fn add_sign_moment(
        self,
        day: Day,
        sign: SignId,
        note: MomentNote,
    ) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        let key = self.daily_sign(sign)?;
        self.note_sign_moment(day, sign, note)?;
        Ok(moment_act(day, &key, true))
    }

    pub(super) fn note_sign_moment(
        self,
        day: Day,
        sign: SignId,
        note: MomentNote,
    ) -> Result<(), DiaryError> {
        let words = match note.words.as_deref() {
            Some(typed) => words(typed)?,
            None => None,
        };
        let note = MomentNote { words, ..note };
        self.tables
            .add_sign_moment(day, sign, &note, self.now.moment)?;
        let said = self.tables.answer(day, sign)?.map(|answer| answer.severity);
        let before = self
            .tables
            .answer_without_moments(day, sign)?
            .unwrap_or(said);
        let worst = said.map_or(note.severity, |said| said.max(note.severity));
        self.answer(day, sign, Some(worst))?;
        Ok(self
            .tables
            .put_answer_without_moments(day, sign, Some(before))?)
    }

    pub(super) fn delete_sign_moment(self, day: Day, id: SignMomentId) -> Result<Act, DiaryError> {
        let mut moments = self.tables.sign_moments(day, day)?;
        let at = moments.iter().position(|moment| moment.id == id);
        let gone = moments.swap_remove(at.ok_or(DiaryError::NoSuch(Thing::Moment))?);
        self.tables.delete_sign_moment(id)?;
        let left = moments.iter().filter(|moment| moment.sign == gone.sign);
        let worst = left.map(|moment| moment.note.severity).max();
        self.ease(day, gone.sign, worst)?;
        let signs = self.tables.signs()?;
        let key = signs.into_iter().find(|sign| sign.id == gone.sign);
        let key = key.ok_or(DiaryError::NoSuch(Thing::Sign))?.key;
        Ok(moment_act(day, &key, false))
    }

    /// The answer that moments made, when `worst` of them is left.
    fn ease(self, day: Day, sign: SignId, worst: Option<Severity>) -> Result<(), StoreError> {
        let Some(before) = self.tables.answer_without_moments(day, sign)? else {
            return Ok(());
        };
        let said = self.tables.answer(day, sign)?.map(|answer| answer.severity);
        let eased = match (before.max(worst), said) {
            (Some(eased), Some(said)) => Some(eased.min(said)),
            (eased, _) => eased,
        };
        self.answer(day, sign, eased)?;
        let still = worst.is_some().then_some(before);
        self.tables.put_answer_without_moments(day, sign, still)
    }
}

fn moment_act(day: Day, sign: &SignKey, added: bool) -> Act {
    Act::Moment {
        day: day.to_string(),
        sign: sign.to_string(),
        added,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, Diary};
    use crate::domain::sign_moment::When;
    use crate::domain::testing::NOW;

    const SIGN: SignId = SignId(1);

    fn today() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    fn add(diary: &mut Diary, when: &str, severity: Severity) {
        let command = Command::AddMoment {
            day: today(),
            sign: SIGN,
            note: MomentNote {
                when: When::parse(when).unwrap(),
                severity,
                words: Some(" left calf ".to_owned()),
            },
        };
        diary.apply(command, NOW).unwrap();
    }

    fn digit(diary: &mut Diary, severity: Option<Severity>) {
        let command = Command::Answer {
            day: today(),
            sign: SIGN,
            severity,
        };
        diary.apply(command, NOW).unwrap();
    }

    fn take_away(diary: &mut Diary, when: &str) {
        let page = diary.day(today()).unwrap();
        let is_it =
            |moment: &&crate::domain::sign_moment::SignMoment| moment.note.when.to_string() == when;
        let id = page.moments.iter().find(is_it).unwrap().id;
        let command = Command::DeleteMoment { day: today(), id };
        diary.apply(command, NOW).unwrap();
    }

    fn said(diary: &Diary) -> (Option<Severity>, usize) {
        let page = diary.day(today()).unwrap();
        let answer = page.answers.get(&SIGN).map(|answer| answer.severity);
        (answer, page.moments.len())
    }

    #[test]
    fn the_day_is_the_worst_of_its_moments_and_eases_when_one_goes() {
        use Severity::{Mild, Severe};
        let mut diary = Diary::in_memory().unwrap();
        add(&mut diary, "night", Severe);
        add(&mut diary, "8:30", Mild);
        assert_eq!(said(&diary), (Some(Severe), 2));
        let page = diary.day(today()).unwrap();
        assert_eq!(page.answers[&SIGN].lag_days, Some(0));
        assert_eq!(page.moments[0].note.words.as_deref(), Some("left calf"));
        take_away(&mut diary, "night");
        assert_eq!(said(&diary), (Some(Mild), 1));
        take_away(&mut diary, "08:30");
        assert_eq!(said(&diary), (None, 0), "nothing else was ever said");
        for moments in [1, 2, 1, 0] {
            diary.undo().unwrap();
            assert_eq!(said(&diary).1, moments);
        }
        assert_eq!(said(&diary).0, None);
    }

    #[test]
    fn a_digit_sets_the_day_and_keeps_the_moments() {
        use Severity::{Mild, Moderate, Severe};
        let mut diary = Diary::in_memory().unwrap();
        add(&mut diary, "night", Severe);
        digit(&mut diary, Some(Mild));
        assert_eq!(said(&diary), (Some(Mild), 1));
        // A moment is no reason to take back what was said of the day, unless it was worse.
        add(&mut diary, "evening", Severity::None);
        assert_eq!(said(&diary), (Some(Mild), 2));
        add(&mut diary, "afternoon", Moderate);
        assert_eq!(said(&diary), (Some(Moderate), 3));
        take_away(&mut diary, "night");
        assert_eq!(said(&diary), (Some(Moderate), 2));
        take_away(&mut diary, "afternoon");
        assert_eq!(said(&diary), (Some(Mild), 1));
        digit(&mut diary, None);
        assert_eq!(
            said(&diary),
            (None, 0),
            "without an answer there is no moment"
        );
        diary.undo().unwrap();
        assert_eq!(said(&diary), (Some(Mild), 1));
    }

    #[test]
    fn what_was_said_before_comes_back_with_the_last_moment() {
        use Severity::{Mild, Severe};
        let mut diary = Diary::in_memory().unwrap();
        digit(&mut diary, Some(Severe));
        add(&mut diary, "night", Mild);
        assert_eq!(said(&diary), (Some(Severe), 1));
        take_away(&mut diary, "night");
        assert_eq!(said(&diary), (Some(Severe), 0));
        let gone = Command::DeleteMoment {
            day: today(),
            id: SignMomentId(99),
        };
        let refused = diary.apply(gone, NOW).unwrap_err();
        assert!(matches!(refused, DiaryError::NoSuch(Thing::Moment)));
    }
}
