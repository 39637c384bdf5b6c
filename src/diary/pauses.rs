//! Days away: the commands, and how they become rows. Whatever is entered about a day away ends that.

use std::collections::BTreeSet;

use super::act::RecordAct;
use super::writer::Writer;
use super::{Act, Diary, DiaryError, Thing};
use crate::domain::Day;
use crate::domain::pause::{Pause, PauseId, PauseReason};
use crate::store::{StoreError, Tables};

/// How far ahead a pause may begin, in days: a journey planned for next year.
const PAUSE_AHEAD_DAYS: i32 = 366;

/// One act about days away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PauseCommand {
    /// Sets days aside as away. Days of it that are filled in stay as they are and are not away.
    Add {
        /// The first day away.
        first: Day,
        /// The last; `None` = until something is filled in.
        last: Option<Day>,
        reason: PauseReason,
        /// The person's words, possibly empty.
        words: String,
    },
    /// Takes a pause away: its days are open again.
    Delete { id: PauseId },
}

impl Diary {
    /// All stretches of days away, oldest first.
    pub fn pauses(&self) -> Result<Vec<Pause>, StoreError> {
        self.tables().pauses()
    }
}

/// Refuses days away that cannot go from `first` to `last`, whatever else is in the diary.
///
/// # Errors
/// [`DiaryError::PauseBackwards`], [`DiaryError::PauseTooLong`], [`DiaryError::PauseFarAhead`].
pub fn check_stretch(first: Day, last: Option<Day>, today: Day) -> Result<(), DiaryError> {
    if last.is_some_and(|last| last < first) {
        return Err(DiaryError::PauseBackwards);
    }
    if last.unwrap_or(today).days_since(first) >= Pause::DAYS_MAX {
        return Err(DiaryError::PauseTooLong);
    }
    if first.days_since(today) > PAUSE_AHEAD_DAYS {
        return Err(DiaryError::PauseFarAhead);
    }
    Ok(())
}

impl Writer<'_> {
    pub(super) fn pause(self, command: PauseCommand) -> Result<Act, DiaryError> {
        let act = match command {
            PauseCommand::Add {
                first,
                last,
                reason,
                words,
            } => self.add_pause((first, last), reason, &words)?,
            PauseCommand::Delete { id } => self.delete_pause(id)?,
        };
        Ok(Act::Record(act))
    }

    /// One row for every stretch of days that is not filled in.
    fn add_pause(
        self,
        (first, last): (Day, Option<Day>),
        reason: PauseReason,
        words: &str,
    ) -> Result<RecordAct, DiaryError> {
        check_stretch(first, last, self.today)?;
        if let Some(met) = self
            .tables
            .pauses()?
            .into_iter()
            .find(|pause| pause.meets(first, last))
        {
            return Err(DiaryError::PauseMeets(met.first));
        }
        let filled = filled_days(self.tables, first, last.unwrap_or(self.today))?;
        let stretches = stretches_without(first, last, &filled);
        if stretches.is_empty() {
            return Err(DiaryError::PauseAllFilled);
        }
        let words = super::words::words(words)?;
        for (first, last) in stretches {
            self.tables.add_pause(&Pause {
                id: PauseId(0),
                first,
                last,
                reason,
                words: words.clone(),
                entered_at: self.now.moment,
            })?;
        }
        Ok(RecordAct::Pause {
            first: first.to_string(),
            last: last.map(|last| last.to_string()),
            added: true,
        })
    }

    /// An entry about a day away ends that: whoever fills in is back.
    pub(super) fn end_pauses(self, days: BTreeSet<Day>) -> Result<(), StoreError> {
        for day in days {
            let met = self.tables.pauses()?.into_iter();
            for pause in met.filter(|pause| pause.contains(day)) {
                self.tables.delete_pause(pause.id)?;
                for (first, last) in pause.without(day, self.today) {
                    self.tables.add_pause(&Pause {
                        first,
                        last,
                        ..pause.clone()
                    })?;
                }
            }
        }
        Ok(())
    }
}

/// Days from `first` to `last` with an answer.
fn filled_days(tables: Tables<'_>, first: Day, last: Day) -> Result<BTreeSet<Day>, StoreError> {
    let answers = tables.answers_between(first, last)?;
    Ok(answers.into_iter().map(|row| row.day).collect())
}

/// The stretches of days from `first` to `last` that are not among `filled`.
fn stretches_without(
    first: Day,
    last: Option<Day>,
    filled: &BTreeSet<Day>,
) -> Vec<(Day, Option<Day>)> {
    let mut stretches = Vec::new();
    let mut from = first;
    for day in filled {
        if from < *day {
            stretches.push((from, Some(day.plus(-1))));
        }
        from = day.plus(1);
    }
    if last.is_none_or(|last| from <= last) {
        stretches.push((from, last));
    }
    stretches
}

impl Writer<'_> {
    fn delete_pause(self, id: PauseId) -> Result<RecordAct, DiaryError> {
        let gone = self
            .tables
            .pauses()?
            .into_iter()
            .find(|pause| pause.id == id);
        self.tables.delete_pause(id)?;
        let gone = gone.ok_or(DiaryError::NoSuch(Thing::Pause))?;
        Ok(RecordAct::Pause {
            first: gone.first.to_string(),
            last: gone.last.map(|last| last.to_string()),
            added: false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, DayLog};
    use crate::domain::testing::{NOW, day};
    use crate::domain::{FactorId, Severity, SignId};

    fn diary() -> Diary {
        Diary::in_memory().unwrap()
    }

    fn apply(diary: &mut Diary, command: PauseCommand) -> Result<(), DiaryError> {
        diary.apply(Command::Pause(command), NOW).map(|_| ())
    }

    fn pause(first: i32, last: Option<i32>) -> PauseCommand {
        PauseCommand::Add {
            first: day(first),
            last: last.map(day),
            reason: PauseReason::Holiday,
            words: " Greece ".to_owned(),
        }
    }

    fn answer(diary: &mut Diary, ago: i32) {
        let command = Command::Answer {
            day: day(ago),
            sign: SignId(1),
            severity: Some(Severity::None),
        };
        diary.apply(command, NOW).unwrap();
    }

    /// First and last day of every pause, in days before today.
    fn stretches(diary: &Diary) -> Vec<(i32, Option<i32>)> {
        let ago = |day: Day| self::day(0).days_since(day);
        let pauses = diary.pauses().unwrap().into_iter();
        pauses
            .map(|pause| (ago(pause.first), pause.last.map(ago)))
            .collect()
    }

    #[test]
    fn a_pause_leaves_the_days_that_are_filled_in() {
        let mut diary = diary();
        answer(&mut diary, 15);
        answer(&mut diary, 10);
        apply(&mut diary, pause(20, Some(10))).unwrap();
        assert_eq!(stretches(&diary), [(20, Some(16)), (14, Some(11))]);
        assert_eq!(diary.pauses().unwrap()[0].words.as_deref(), Some("Greece"));
        diary.undo().unwrap();
        assert_eq!(stretches(&diary), []);
    }

    #[test]
    fn any_entry_ends_a_pause_and_undo_brings_it_back() {
        let today = day(0);
        let entries = [
            Command::NoOtherSigns { day: today },
            Command::Log(DayLog {
                answers: vec![(SignId(1), Severity::None)],
                ..DayLog::default()
            }),
            Command::Factor {
                day: today,
                factor: FactorId(1),
                on: true,
            },
        ];
        for entry in entries {
            let mut diary = diary();
            apply(&mut diary, pause(5, Some(-20))).unwrap();
            diary.apply(entry, NOW).unwrap();
            assert_eq!(stretches(&diary), [(5, Some(1))]);
            diary.undo().unwrap();
            assert_eq!(stretches(&diary), [(5, Some(-20))]);
        }
    }

    #[test]
    fn words_about_a_day_away_leave_it_one() {
        let words = "On the beach, knee fine";
        let note = Command::Note {
            day: day(0),
            body: words.to_owned(),
            spell: 1,
        };
        let log = Command::Log(DayLog {
            note: Some(words.to_owned()),
            ..DayLog::default()
        });
        for written in [note, log] {
            let mut diary = diary();
            apply(&mut diary, pause(5, Some(-20))).unwrap();
            diary.apply(written, NOW).unwrap();
            assert!(diary.day(day(0)).unwrap().note.is_some());
            assert_eq!(stretches(&diary), [(5, Some(-20))]);
        }
    }

    #[test]
    fn taking_something_away_is_no_entry() {
        let mut diary = diary();
        apply(&mut diary, pause(5, None)).unwrap();
        let nothing = Command::Note {
            day: day(0),
            body: "  ".to_owned(),
            spell: 1,
        };
        diary.apply(nothing, NOW).unwrap();
        let off = Command::Factor {
            day: day(0),
            factor: FactorId(1),
            on: false,
        };
        diary.apply(off, NOW).unwrap();
        assert_eq!(stretches(&diary), [(5, None)]);
    }

    #[test]
    fn impossible_pauses_are_refused() {
        let mut diary = diary();
        apply(&mut diary, pause(10, Some(5))).unwrap();
        let refused =
            |diary: &mut Diary, first, last| apply(diary, pause(first, last)).unwrap_err();
        let backwards = refused(&mut diary, 20, Some(30));
        assert!(matches!(backwards, DiaryError::PauseBackwards));
        let meets = refused(&mut diary, 7, None);
        assert!(matches!(meets, DiaryError::PauseMeets(first) if first == day(10)));
        let long = refused(&mut diary, 5_000, Some(3_000));
        assert!(matches!(long, DiaryError::PauseTooLong));
        let open = refused(&mut diary, 5_000, None);
        assert!(matches!(open, DiaryError::PauseTooLong));
        let ahead = refused(&mut diary, -400, None);
        assert!(matches!(ahead, DiaryError::PauseFarAhead));
        answer(&mut diary, 0);
        let filled = refused(&mut diary, 0, Some(0));
        assert!(matches!(filled, DiaryError::PauseAllFilled));
    }

    #[test]
    fn days_away_are_not_open_days() {
        let mut diary = diary();
        answer(&mut diary, 9);
        apply(&mut diary, pause(7, Some(3))).unwrap();
        let open = diary.open_days(day(0)).unwrap();
        assert_eq!(open, [8, 2, 1].map(day));
    }
}
