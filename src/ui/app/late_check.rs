//! Checking a diary beside its window: a very large one at each opening, so that its first picture need not wait, and the whole of any
//! one once a week. Whatever writes waits for the outcome; from the first doubt on nothing is written.

use std::path::Path;

use egui::Context;

use super::{DiaryApp, Stage};
use crate::diary::Diary;
use crate::domain::Now;
use crate::store::{IfMissing, StoreError};
use crate::ui::parts::large_diary::{Reading, is_large};
use crate::ui::session::Session;

/// A check that is still running.
#[derive(Debug)]
pub struct LateCheck {
    reading: Reading<()>,
    /// Of the whole file, and not of its structure alone.
    is_full: bool,
}

impl LateCheck {
    /// Opens the diary at `path`. The flag says whether it is checked: a very large one is not yet, where there is a window to check
    /// it beside.
    pub(in crate::ui) fn open(
        path: &Path,
        window: Option<&Context>,
    ) -> Result<(Diary, bool), StoreError> {
        if window.is_some() && is_large(path) {
            let diary = Diary::open_checked(path, IfMissing::Fail)?;
            let is_checked = diary.is_checked_fully();
            return Ok((diary, is_checked));
        }
        Ok((Diary::open(path, IfMissing::Fail)?, true))
    }

    /// Begins what there is to check, beside the window if there is one; `None` if there is nothing.
    pub(in crate::ui) fn begin(
        diary: &Diary,
        is_checked: bool,
        window: Option<&Context>,
        now: Now,
    ) -> Result<Option<Self>, StoreError> {
        let is_full = window.is_some() && diary.is_check_due(now)?;
        if is_checked && !is_full {
            return Ok(None);
        }
        let check = if is_full {
            Diary::check
        } else {
            Diary::check_quickly
        };
        let beside = window.zip(diary.path());
        let reading =
            beside.and_then(|(window, path)| Reading::start("check", path, window.clone(), check));
        match reading {
            Some(reading) => Ok(Some(Self { reading, is_full })),
            None if is_checked => Ok(None),
            None => diary.check_quickly().map(|()| None),
        }
    }
}

impl DiaryApp {
    /// Takes in the outcome of a check, if it is there.
    pub(in crate::ui) fn take_check(&mut self) {
        let Some(check) = self.check.take() else {
            return;
        };
        match check.reading.take() {
            (None, true) => self.check = Some(check),
            (outcome, _) => self.judge(outcome, check.is_full),
        }
    }

    /// Waits for the outcome of a check that is still running: something is about to be written.
    pub(in crate::ui) fn await_check(&mut self) {
        if let Some(check) = self.check.take() {
            self.judge(check.reading.wait(), check.is_full);
        }
    }

    /// A check without an outcome broke down on the way, and is made again here.
    fn judge(&mut self, outcome: Option<Result<(), StoreError>>, is_full: bool) {
        let now = (self.clock)();
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
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

impl Session {
    /// From now on nothing is written: a part of the file was found damaged.
    fn doubt(&mut self) {
        self.diary.doubt();
        // The settings say what can be done with the diary.
        self.settings = None;
    }
}
