//! Whether the diary that is open is whole: what is done once that is known.

use super::{DiaryApp, Stage};
use crate::store::StoreError;
use crate::ui::file_watch::late_check::{Checked, LateCheck, Opened, OpenedAhead};

impl DiaryApp {
    /// The person's diary: the one that was opened while the window was made, or opened now.
    pub(super) fn opened_own(&mut self, ahead: Option<OpenedAhead>) -> Opened {
        let opened = ahead.and_then(|mut ahead| ahead.join());
        opened.unwrap_or_else(|| LateCheck::open(&self.paths.diary, self.repainter.is_some()))
    }

    /// Takes in the outcome of a check, if it is there; begins the one that waits for the first pictures.
    pub(super) fn take_check(&mut self) {
        let diary = match &self.stage {
            Stage::Open(session) => Some(&session.diary),
            Stage::FirstStart(_) | Stage::Broken(_) => None,
        };
        if let Some(checked) = self.check.take(diary, self.repainter.as_ref()) {
            self.judge(checked);
        }
    }

    /// Begins to check a diary that another program wrote to; without a window to do it beside it is done here.
    pub(super) fn look_for_unread(&mut self) {
        let Stage::Open(session) = &self.stage else {
            return;
        };
        if !self.check.look_for_unread(&session.diary) {
            return;
        }
        match &self.repainter {
            Some(window) => window.request_repaint(),
            None => self.await_check(),
        }
    }

    /// Waits for the outcome of a check that is still running, or that writing cannot do without: something is about to be written.
    pub(super) fn await_check(&mut self) {
        if let Some(checked) = self.check.wait() {
            self.judge(checked);
        }
    }

    fn judge(&mut self, checked: Checked) {
        let now = (self.clock)();
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        match checked.is_full(&session.diary) {
            Ok(true) => session.diary.note_checked(now),
            Ok(false) => {}
            // It can still be read, and taken along.
            Err(StoreError::Damaged(_)) => session.doubt(),
            Err(err) => {
                self.cannot_open(&self.paths.diary.clone(), &err);
                self.watch_diary();
            }
        }
    }
}
