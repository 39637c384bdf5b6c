//! Checking a diary beside its window: a very large one at each opening, so that its first picture need not wait, and the whole of any
//! one once a week. Whatever writes waits for the outcome; from the first doubt on nothing is written.

use std::path::Path;
use std::thread::{self, JoinHandle};

use egui::Context;

use crate::diary::Diary;
use crate::domain::Now;
use crate::store::{IfMissing, StoreError};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::parts::first_pictures;
use crate::ui::parts::large_diary::{Reading, is_large};

/// A diary, and whether it is checked.
pub(in crate::ui) type Opened = Result<(Diary, bool), StoreError>;

/// A diary that is being opened while the desktop makes the window. Where no window came of it, it is closed before the program ends.
#[derive(Debug)]
pub struct OpenedAhead(Option<JoinHandle<Opened>>);

impl Drop for OpenedAhead {
    fn drop(&mut self) {
        drop(self.join());
    }
}

impl OpenedAhead {
    /// Begins to open the diary at `path`. `None` if no thread can be had.
    pub fn begin(path: &Path) -> Option<Self> {
        let path = path.to_owned();
        let open = move || LateCheck::open(&path, true);
        let thread = thread::Builder::new().name("open".to_owned()).spawn(open);
        thread.ok().map(|thread| Self(Some(thread)))
    }

    /// The diary, however long it takes; `None` if the thread broke down.
    fn join(&mut self) -> Option<Opened> {
        self.0.take()?.join().ok()
    }
}

/// A check that is still running, or waits for the first pictures.
#[derive(Debug)]
pub struct LateCheck {
    /// `None` until it has begun.
    reading: Option<Reading<()>>,
    /// Of the whole file, and not of its structure alone.
    is_full: bool,
    /// Nothing may be written before its outcome is known.
    writes_wait: bool,
}

impl LateCheck {
    /// Opens the diary at `path`; a very large one is not checked yet, where there is a window to check it beside.
    pub(in crate::ui) fn open(path: &Path, has_window: bool) -> Opened {
        if has_window && is_large(path) {
            let diary = Diary::open_checked(path, IfMissing::Fail)?;
            let is_checked = diary.is_checked_fully();
            return Ok((diary, is_checked));
        }
        Ok((Diary::open(path, IfMissing::Fail)?, true))
    }

    /// What there is to check; beside the window, if there is one, and then after its first pictures. `None` if there is nothing.
    pub(in crate::ui) fn begin(
        diary: &Diary,
        is_checked: bool,
        window: Option<&Context>,
        now: Now,
    ) -> Result<Option<Self>, StoreError> {
        if window.is_none() {
            let checked = if is_checked {
                Ok(())
            } else {
                diary.check_quickly()
            };
            return checked.map(|()| None);
        }
        let is_full = diary.is_check_due(now)?;
        let check = Self {
            reading: None,
            is_full,
            writes_wait: !is_checked,
        };
        Ok((is_full || !is_checked).then_some(check))
    }

    /// Begins to read the diary on a thread of its own; without one nothing is said of a diary that is checked.
    fn read(mut self, diary: &Diary, window: &Context) -> Option<Self> {
        let check = if self.is_full {
            Diary::check
        } else {
            Diary::check_quickly
        };
        let reading = diary
            .path()
            .and_then(|path| Reading::start("check", path, window.clone(), check));
        self.reading = reading;
        (self.reading.is_some() || self.writes_wait).then_some(self)
    }
}

impl DiaryApp {
    /// The person's diary: the one that was opened while the window was made, or opened now.
    pub(in crate::ui::app) fn opened_own(&mut self, ahead: Option<OpenedAhead>) -> Opened {
        let opened = ahead.and_then(|mut ahead| ahead.join());
        opened.unwrap_or_else(|| LateCheck::open(&self.paths.diary, self.repainter.is_some()))
    }

    /// Takes in the outcome of a check, if it is there; begins the one that waits for the first pictures.
    pub(in crate::ui) fn take_check(&mut self) {
        let Some(check) = self.check.take() else {
            return;
        };
        let Some(reading) = &check.reading else {
            self.check = self.begin_waiting(check);
            return;
        };
        match reading.take() {
            (None, true) => self.check = Some(check),
            (outcome, _) => self.judge(outcome, check.is_full),
        }
    }

    fn begin_waiting(&self, check: LateCheck) -> Option<LateCheck> {
        let window = self.repainter.as_ref()?;
        if !first_pictures::are_shown(window) {
            return Some(check);
        }
        check.read(self.session()?.diary(), window)
    }

    /// Waits for the outcome of a check that is still running, or that writing cannot do without: something is about to be written.
    pub(in crate::ui) fn await_check(&mut self) {
        let is_begun = |check: &mut LateCheck| check.reading.is_some() || check.writes_wait;
        if let Some(check) = self.check.take_if(is_begun) {
            let outcome = check.reading.as_ref().and_then(Reading::wait);
            self.judge(outcome, check.is_full);
        }
    }

    /// A check without an outcome did not begin or broke down on the way: the structure is checked here.
    fn judge(&mut self, outcome: Option<Result<(), StoreError>>, is_full: bool) {
        let now = (self.clock)();
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        let is_full = is_full && outcome.is_some();
        let outcome = outcome.unwrap_or_else(|| session.diary().check_quickly());
        match outcome.and_then(|()| session.diary().trust()) {
            Ok(()) if is_full => session.diary.note_checked(now),
            Ok(()) => {}
            // It can still be read, and taken along.
            Err(StoreError::Damaged(_)) => session.doubt(),
            Err(err) => {
                self.cannot_open(&self.paths.diary.clone(), &err);
                self.watch_diary();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diary_that_no_window_took_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        drop(Diary::open(&path, IfMissing::Create).unwrap());
        drop(OpenedAhead::begin(&path).unwrap());
        let names = std::fs::read_dir(folder.path()).unwrap();
        let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["diary.sqlite"], "no log is left beside it");
        let mut ahead = OpenedAhead::begin(&path).unwrap();
        assert!(ahead.join().unwrap().is_ok());
        let mut missing = OpenedAhead::begin(&folder.path().join("none.sqlite")).unwrap();
        let outcome = missing.join().unwrap();
        assert!(matches!(outcome, Err(StoreError::Missing(_))));
    }
}
