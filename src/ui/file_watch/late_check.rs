//! Checking a diary beside its window: a very large one at each opening, so that its first picture need not wait, and the whole of any
//! one once a week. Whatever writes waits for the outcome; from the first doubt on nothing is written.

use std::path::Path;
use std::thread::{self, JoinHandle};

use egui::Context;

use crate::diary::Diary;
use crate::domain::Now;
use crate::store::{IfMissing, StoreError};
use crate::ui::parts::first_pictures;
use crate::ui::parts::large_diary::{Reading, is_large};

/// A diary, and whether it is checked.
pub type Opened = Result<(Diary, bool), StoreError>;

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
    pub fn join(&mut self) -> Option<Opened> {
        self.0.take()?.join().ok()
    }
}

/// The check of the open diary, where its outcome is still to come.
#[derive(Debug, Default)]
pub struct LateCheck(Option<Check>);

/// One that is still running, or waits for the first pictures.
#[derive(Debug)]
struct Check {
    /// `None` until it has begun.
    reading: Option<Reading<()>>,
    /// Of the whole file, and not of its structure alone.
    is_full: bool,
    /// Nothing may be written before its outcome is known.
    writes_wait: bool,
}

/// A check that has ended.
#[derive(Debug)]
pub struct Checked {
    /// `None` if it did not begin or broke down on the way.
    outcome: Option<Result<(), StoreError>>,
    is_full: bool,
}

impl Checked {
    /// Whether the whole of the `diary` is known to be well, or its structure alone; that is checked here where nothing came of the check.
    pub fn is_full(self, diary: &Diary) -> Result<bool, StoreError> {
        let is_full = self.is_full && self.outcome.is_some();
        let outcome = self.outcome.unwrap_or_else(|| diary.check_quickly());
        outcome.and_then(|()| diary.trust()).map(|()| is_full)
    }
}

impl LateCheck {
    /// Opens the diary at `path`; a very large one is not checked yet, where there is a window to check it beside.
    pub fn open(path: &Path, has_window: bool) -> Opened {
        if has_window && is_large(path) {
            let diary = Diary::open_checked(path, IfMissing::Fail)?;
            let is_checked = diary.is_checked_fully();
            return Ok((diary, is_checked));
        }
        Ok((Diary::open(path, IfMissing::Fail)?, true))
    }

    /// What there is to check; beside the window, if there is one, and then after its first pictures.
    pub fn begin(
        diary: &Diary,
        is_checked: bool,
        window: Option<&Context>,
        now: Now,
    ) -> Result<Self, StoreError> {
        if window.is_none() {
            let checked = if is_checked {
                Ok(())
            } else {
                diary.check_quickly()
            };
            return checked.map(|()| Self(None));
        }
        let is_full = diary.is_check_due(now)?;
        let check = Check {
            reading: None,
            is_full,
            writes_wait: !is_checked,
        };
        Ok(Self((is_full || !is_checked).then_some(check)))
    }

    /// Begins where another diary wrote to a file that is too large to be read through at once: its structure is to be checked
    /// before anything is written. Whether it begins.
    pub fn look_for_unread(&mut self, diary: &Diary) -> bool {
        let begins = self.0.is_none() && diary.take_unread();
        if begins {
            self.0 = Some(Check {
                reading: None,
                is_full: false,
                writes_wait: true,
            });
        }
        begins
    }

    /// What came of it, once it is there. One that waits for the first pictures of `window` begins after them.
    pub fn take(&mut self, diary: Option<&Diary>, window: Option<&Context>) -> Option<Checked> {
        let check = self.0.take()?;
        let Some(reading) = &check.reading else {
            self.0 = check.begin_after_pictures(diary, window);
            return None;
        };
        match reading.take() {
            (None, true) => {
                self.0 = Some(check);
                None
            }
            (outcome, _) => Some(Checked {
                outcome,
                is_full: check.is_full,
            }),
        }
    }

    /// What came of it, however long it takes, if it is running or writing cannot do without it: something is about to be written.
    pub fn wait(&mut self) -> Option<Checked> {
        let is_begun = |check: &mut Check| check.reading.is_some() || check.writes_wait;
        let check = self.0.take_if(is_begun)?;
        Some(Checked {
            outcome: check.reading.as_ref().and_then(Reading::wait),
            is_full: check.is_full,
        })
    }
}

impl Check {
    fn begin_after_pictures(self, diary: Option<&Diary>, window: Option<&Context>) -> Option<Self> {
        let window = window?;
        if !first_pictures::are_shown(window) {
            return Some(self);
        }
        self.read(diary?, window)
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
