//! What was done while the file could not be written: another program holds the lock, or the file is not in its place. It is done in
//! a copy in memory, which the screens show from then on, and again in the file once that can be written. Nothing of it is saved yet,
//! and whoever shows it says so.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use super::writer::write;
use super::{Act, Changes, Command, Diary, DiaryError, Done, Settings};
use crate::domain::{Day, Now, SignId};
use crate::store::{
    BroughtOver, Carried, Displaced, Store, StoreError, Tables, Unlike, is_open_here,
};

/// How long a window may stand still for another program: with the copy of an ordinary diary it stays below a tenth of a second.
const A_MOMENT: Duration = Duration::from_millis(50);

/// What is not saved yet.
#[derive(Debug)]
pub(super) struct Waiting {
    /// The diary as it will be.
    pub(super) shadow: Store,
    held: Vec<Held>,
    why: WhyWaiting,
}

/// What keeps it from being saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyWaiting {
    /// Another program holds the file, or the file is not in its place.
    Held,
    /// The disk is full.
    NoRoom,
    /// The disk fails.
    Disk,
}

impl WhyWaiting {
    pub(super) const fn of(err: &StoreError) -> Self {
        match err {
            StoreError::DiskFull => Self::NoRoom,
            StoreError::Unsure | StoreError::Sqlite(_) => Self::Disk,
            _ => Self::Held,
        }
    }
}

#[derive(Clone, Debug)]
struct Held {
    command: Command,
    act: Act,
    now: Now,
}

impl Diary {
    /// From now on no act waits long for another program: what cannot be written at once is held back.
    pub fn hold_back(&mut self) -> Result<(), StoreError> {
        self.holds = true;
        self.store.wait_at_most(A_MOMENT)
    }

    /// Waits this long for another program from now on, as when it is the last chance.
    pub fn wait_at_most(&self, wait: Duration) -> Result<(), StoreError> {
        self.store.wait_at_most(wait)
    }

    /// Whether something is not saved yet.
    pub const fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }

    /// What kept it from being saved when that was last tried; `None` if everything is saved.
    pub fn why_waiting(&self) -> Option<WhyWaiting> {
        self.waiting.as_ref().map(|waiting| waiting.why)
    }

    /// What is not saved yet, the first act first.
    pub fn not_saved(&self) -> impl Iterator<Item = &Act> {
        let held = self.waiting.iter().flat_map(|waiting| &waiting.held);
        held.map(|held| &held.act)
    }

    /// The signs of a day whose answers are not saved yet.
    pub fn not_saved_on(&self, day: Day) -> Result<BTreeSet<SignId>, StoreError> {
        match &self.waiting {
            Some(waiting) => Ok(waiting.shadow.carried()?.answered(day)),
            None => Ok(BTreeSet::new()),
        }
    }

    /// What could not be done in the file after all, once; it was changed in the meantime.
    pub fn take_refused(&mut self) -> Vec<(Act, DiaryError)> {
        std::mem::take(&mut self.refused)
    }

    /// Tries again to write what is held back; whether nothing is left of it.
    ///
    /// # Errors
    /// If the diary cannot be read afterwards.
    pub fn try_again(&mut self) -> Result<bool, DiaryError> {
        self.store.look_for_room();
        while let Some(next) = self
            .waiting
            .as_ref()
            .and_then(|waiting| waiting.held.first())
        {
            let Held { command, act, now } = next.clone();
            let present = self.present(now);
            match write(&mut self.store, present, command) {
                // Whatever the file has against it now may pass.
                Err(DiaryError::Store(err)) => {
                    if let Some(waiting) = &mut self.waiting {
                        waiting.why = WhyWaiting::of(&err);
                    }
                    return Ok(false);
                }
                Err(err) => self.refused.push((act, err)),
                Ok(_) => {}
            }
            if let Some(waiting) = &mut self.waiting {
                waiting.held.remove(0);
            }
        }
        if self.waiting.take().is_some() {
            self.settings = Settings::load(self.store.tables())?;
        }
        Ok(true)
    }

    /// Takes out what is not saved yet: another state of the diary came in, and whether it belongs there is the person's to say.
    pub fn take_held(&mut self) -> Result<Carried, StoreError> {
        let held = match &self.waiting {
            Some(waiting) => waiting.shadow.carried()?,
            None => Carried::default(),
        };
        self.waiting = None;
        Ok(held)
    }

    /// Does it in the copy in memory, after what is held back already.
    pub(super) fn hold_more(&mut self, command: Command, now: Now) -> Result<Done, DiaryError> {
        let why = self.why_waiting().unwrap_or(WhyWaiting::Held);
        self.hold(command, now, why)
    }

    /// Does it in the copy in memory.
    pub(super) fn hold(
        &mut self,
        command: Command,
        now: Now,
        why: WhyWaiting,
    ) -> Result<Done, DiaryError> {
        let present = self.present(now);
        let mut waiting = match self.waiting.take() {
            Some(waiting) => waiting,
            None => Box::new(Waiting {
                shadow: self.shadow()?,
                held: Vec::new(),
                why,
            }),
        };
        let done = write(&mut waiting.shadow, present, command.clone());
        if let Ok((changes, act)) = &done
            && !changes.is_empty()
        {
            // Of one editing spell the last words count: they are one step of undo.
            let is_same = |held: &Held| held.act == *act && is_spell(&held.command);
            if waiting.held.last().is_some_and(is_same) {
                waiting.held.pop();
            }
            let act = act.clone();
            waiting.held.push(Held { command, act, now });
        }
        if !waiting.held.is_empty() {
            self.waiting = Some(waiting);
        }
        self.done(done?)
    }

    /// Takes the last act back that is not saved yet.
    pub(super) fn take_back_held(&mut self) -> Result<Option<Done>, DiaryError> {
        let Some(waiting) = &mut self.waiting else {
            return Ok(None);
        };
        let step = waiting
            .shadow
            .transact(|tables: Tables<'_>| tables.undo_newest())?;
        waiting.held.pop();
        if waiting.held.is_empty() {
            self.waiting = None;
        }
        let mut done = self.done_again(step)?;
        // The file may have been changed by another program since.
        done.changes = Changes::ALL;
        Ok(Some(done))
    }

    /// What became of the file, if it is not what is open any more.
    pub fn displaced(&self) -> Option<Displaced> {
        self.store.displaced()
    }

    /// The same once it is known, which takes a moment where the file changed just now.
    pub fn displaced_for_good(&self) -> Option<Displaced> {
        self.store.displaced_for_good()
    }

    /// Whether what changed its file will be known only in a moment.
    pub fn is_doubted(&self) -> bool {
        self.store.is_doubted()
    }

    /// Whether another diary wrote to a file so large that it is still to be read through whether it is whole, once.
    pub fn take_unread(&self) -> bool {
        self.store.take_unread()
    }

    /// Whether the file at `path` is the one that is open, whatever it is called there.
    pub fn is_file_at(&self, path: &Path) -> bool {
        self.store.is_file_at(path)
    }

    /// How many entries there are in the file at `path` and in this diary, if that is another diary.
    ///
    /// # Errors
    /// Why it cannot be opened as a diary.
    pub fn another_at(&self, path: &Path) -> Result<Option<(usize, usize)>, StoreError> {
        if is_open_here(path) {
            return Ok(None);
        }
        let found = self.store.compared_with(path)?;
        let is_another = found.is_hardly_of_it() || found.other_person().is_some();
        let here = found.present.filter(|_| is_another);
        Ok(here.map(|here| (found.copy.entries, here.entries)))
    }

    /// What the file at `path` lacks of this diary and what is not saved yet, if it is an earlier state of it.
    ///
    /// # Errors
    /// Why it cannot be opened as a diary.
    pub fn earlier_at(&self, path: &Path) -> Result<Option<Unlike>, StoreError> {
        if is_open_here(path) {
            return Ok(None);
        }
        self.shown().earlier_at(path)
    }

    /// What was written since this diary was opened, saved or not, to be brought over to another file.
    pub fn carried(&self) -> Result<Carried, StoreError> {
        let written = self.store.carried()?;
        match &self.waiting {
            Some(waiting) => Ok(written.then(waiting.shadow.carried()?)),
            None => Ok(written),
        }
    }

    /// Writes what was written in another file, as one act.
    ///
    /// # Errors
    /// If this file cannot be written; nothing has changed then.
    pub fn bring_over(&mut self, carried: &Carried, now: Now) -> Result<BroughtOver, StoreError> {
        let act = Act::BroughtOver.to_json();
        let outcome = self.store.bring_over(carried, &act, now.moment)?;
        self.refresh()?;
        Ok(outcome)
    }

    /// Writes the log into the file, wherever it lies; whether that could be done.
    pub fn gather(&self) -> bool {
        self.store.gather()
    }

    /// Lets go of the place of the file: nothing more is written there, and what SQLite keeps beside it goes.
    pub fn leave_place(&self) {
        self.store.leave();
    }

    /// Writes a diary whose file is gone anew, with what is not saved yet.
    ///
    /// # Errors
    /// If there is a file by now, or it cannot be written.
    pub fn write_anew(&self, path: &Path) -> Result<(), StoreError> {
        self.shown().write_anew(path)
    }

    /// The diary with what is not saved yet.
    pub(super) fn shown(&self) -> &Store {
        let waiting = self.waiting.as_ref();
        waiting.map_or(&self.store, |waiting| &waiting.shadow)
    }
}

const fn is_spell(command: &Command) -> bool {
    matches!(command, Command::Note { .. } | Command::Questions { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Severity;
    use crate::domain::testing::NOW;
    use crate::store::{CopyReason, IfMissing};

    fn answer(diary: &Diary, sign: i64, severity: Severity) -> Command {
        Command::Answer {
            day: diary.today(NOW),
            sign: SignId(sign),
            severity: Some(severity),
        }
    }

    fn levels(diary: &Diary) -> Vec<(i64, u8)> {
        let page = diary.day(diary.today(NOW)).unwrap();
        let answers = page.answers.iter();
        answers
            .map(|(sign, answer)| (sign.0, answer.severity.level()))
            .collect()
    }

    #[test]
    fn what_cannot_be_written_at_once_is_shown_held_and_written_later() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let mut diary = Diary::open(&path, IfMissing::Create).unwrap();
        diary.hold_back().unwrap();
        diary.apply(answer(&diary, 7, Severity::Mild), NOW).unwrap();
        assert!(!diary.is_waiting());
        let mut other = Diary::open(&path, IfMissing::Fail).unwrap();
        let held: Result<(), StoreError> = other.store.transact(|_| {
            let began = std::time::Instant::now();
            diary
                .apply(answer(&diary, 7, Severity::Severe), NOW)
                .unwrap();
            diary.apply(answer(&diary, 1, Severity::Mild), NOW).unwrap();
            let (day, body) = (diary.today(NOW), |body: &str| body.to_owned());
            for words in ["one", "one two"] {
                let body = body(words);
                diary
                    .apply(
                        Command::Note {
                            day,
                            body,
                            spell: 1,
                        },
                        NOW,
                    )
                    .unwrap();
            }
            diary.apply(answer(&diary, 2, Severity::Mild), NOW).unwrap();
            assert!(began.elapsed() < Duration::from_secs(3));
            assert_eq!(levels(&diary), [(1, 1), (2, 1), (7, 3)], "it is shown");
            let signs = diary.not_saved_on(day).unwrap();
            assert_eq!(signs, [1, 2, 7].map(SignId).into());
            assert_eq!(diary.not_saved().count(), 4);
            diary.undo().unwrap();
            assert_eq!(levels(&diary), [(1, 1), (7, 3)]);
            assert!(!diary.try_again().unwrap(), "still held");
            // The other program writes too.
            Ok(())
        });
        held.unwrap();
        assert_eq!(levels(&other), [(7, 1)]);
        other
            .apply(answer(&other, 3, Severity::Moderate), NOW)
            .unwrap();
        assert!(diary.try_again().unwrap());
        assert!(!diary.is_waiting() && diary.take_refused().is_empty());
        assert_eq!(levels(&diary), [(1, 1), (3, 2), (7, 3)]);
        assert_eq!(levels(&other), levels(&diary));
        let note = other.day(other.today(NOW)).unwrap().note.unwrap();
        assert_eq!(note.body, "one two");
        // Each act is a step of undo of its own.
        diary.undo().unwrap();
        assert!(other.day(other.today(NOW)).unwrap().note.is_none());
        diary.undo().unwrap();
        assert_eq!(levels(&other), [(3, 2), (7, 3)]);
        other.check().unwrap();
    }

    #[test]
    fn what_finds_no_room_is_held_and_written_once_there_is_some() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let mut diary = Diary::open(&path, IfMissing::Create).unwrap();
        diary.hold_back().unwrap();
        let note = |diary: &Diary, letter: &str| Command::Note {
            day: diary.today(NOW),
            body: letter.repeat(19_000),
            spell: 1,
        };
        diary.store.fill_disk(true);
        diary.apply(note(&diary, "x"), NOW).unwrap();
        diary.apply(answer(&diary, 7, Severity::Mild), NOW).unwrap();
        assert_eq!(diary.why_waiting(), Some(WhyWaiting::NoRoom));
        assert_eq!(levels(&diary), [(7, 1)], "it is shown");
        assert!(!diary.try_again().unwrap());
        assert_eq!(diary.not_saved().count(), 2);
        diary.store.fill_disk(false);
        assert!(diary.try_again().unwrap() && diary.why_waiting().is_none());
        drop(diary);
        let whole = Diary::open(&path, IfMissing::Fail).unwrap();
        whole.check().unwrap();
        assert_eq!(levels(&whole), [(7, 1)]);
        assert!(whole.day(whole.today(NOW)).unwrap().note.is_some());
    }

    #[test]
    fn before_anything_is_known_of_the_file_what_is_done_is_held_all_the_same() {
        for has_copy in [true, false] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("diary.sqlite");
            let mut diary = Diary::open(&path, IfMissing::Create).unwrap();
            diary.apply(answer(&diary, 3, Severity::Mild), NOW).unwrap();
            if has_copy {
                diary.keep_copy(CopyReason::Daily, NOW).unwrap();
            }
            drop(diary);
            let mut diary = Diary::open(&path, IfMissing::Fail).unwrap();
            diary.hold_back().unwrap();
            std::fs::write(&path, "a letter to the doctor").unwrap();
            for sign in [7, 1] {
                diary
                    .apply(answer(&diary, sign, Severity::Mild), NOW)
                    .unwrap();
                diary.displaced_for_good();
            }
            assert_eq!(diary.displaced(), Some(Displaced::Overwritten));
            let known: &[(i64, u8)] = if has_copy { &[(3, 1)] } else { &[] };
            let held = [&[(1, 1)], known, &[(7, 1)]].concat();
            assert_eq!(levels(&diary), held);
            let carried = diary.carried().unwrap();
            assert_eq!(carried.len(), 2, "and what is brought over is that alone");
        }
    }

    #[test]
    fn everything_held_taken_back_leaves_nothing_to_wait_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let mut diary = Diary::open(&path, IfMissing::Create).unwrap();
        diary.hold_back().unwrap();
        std::fs::rename(&path, folder.path().join("away")).unwrap();
        diary.apply(answer(&diary, 7, Severity::Mild), NOW).unwrap();
        assert!(diary.is_waiting() && diary.carried().unwrap().len() == 1);
        diary.undo().unwrap();
        assert!(!diary.is_waiting() && diary.carried().unwrap().is_empty());
        assert_eq!(levels(&diary), []);
    }
}
