//! Checking a very large diary beside the window, so that its first picture need not wait. Until the file is known to be whole nothing
//! is written to it: whatever writes waits for the outcome first.

use std::path::Path;

use egui::Context;

use super::app::{DiaryApp, Stage};
use super::large_diary::{Reading, is_large};
use crate::diary::Diary;
use crate::store::{IfMissing, StoreError};

/// A check that is still running.
#[derive(Debug)]
pub struct LateCheck(Reading<()>);

impl LateCheck {
    /// Opens the diary at `path`. A very large one is checked beside the window that `window` stands for, if there is one; any other
    /// is checked at once.
    pub(super) fn open(
        path: &Path,
        window: Option<&Context>,
    ) -> Result<(Diary, Option<Self>), StoreError> {
        let beside = window.filter(|_| is_large(path));
        let Some(window) = beside else {
            return Ok((Diary::open(path, IfMissing::Fail)?, None));
        };
        let diary = Diary::open_checked(path, IfMissing::Fail)?;
        let check = Reading::start("check", path, window.clone(), Diary::check_quickly);
        if check.is_none() {
            diary.check_quickly()?;
        }
        Ok((diary, check.map(Self)))
    }
}

impl DiaryApp {
    /// Takes in the outcome of a check, if it is there. A damaged diary is put away before anything is written to it.
    pub(super) fn take_check(&mut self) {
        let Some(LateCheck(reading)) = self.check.take() else {
            return;
        };
        match reading.take() {
            (None, true) => self.check = Some(LateCheck(reading)),
            (outcome, _) => self.judge(outcome),
        }
    }

    /// Waits for the outcome of a check that is still running: something is about to be written.
    pub(super) fn await_check(&mut self) {
        if let Some(LateCheck(reading)) = self.check.take() {
            self.judge(reading.wait());
        }
    }

    /// A check without an outcome broke down on the way, and is made again here.
    fn judge(&mut self, outcome: Option<Result<(), StoreError>>) {
        let Stage::Open(session) = &self.stage else {
            return;
        };
        let outcome = outcome.unwrap_or_else(|| session.diary().check_quickly());
        if let Err(err) = outcome {
            self.stage = Stage::Broken(self.text.store_error(&err));
            self.watch_diary();
        }
    }
}
