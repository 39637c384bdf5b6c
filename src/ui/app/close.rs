//! Writing what is still being typed before the window or the diary goes. What is refused keeps its field, and is told.

use std::sync::atomic::Ordering;
use std::time::Duration;

use egui::{Context, ViewportCommand};

use super::{DiaryApp, Stage};
use crate::diary::{DiaryError, WhyWaiting};
use crate::store::{Displaced, StoreError};
use crate::text::beginning;
use crate::ui::session::Session;
use crate::ui::session::standing::KeptAtClosing;

/// How long closing waits for another program; the person stands by.
const SHORT: Duration = Duration::from_secs(1);
/// The same where the computer is switched off, which asks a second time after some ten seconds.
const LAST: Duration = Duration::from_secs(5);

/// Why the window stayed when it was to be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Refused {
    /// Something is not saved yet.
    NotSaved,
    /// Anything else.
    Other,
}

impl DiaryApp {
    /// An error is said once, in words; the next act takes it away.
    pub(in crate::ui) fn tell(&mut self, outcome: Result<(), DiaryError>) {
        if let Err(DiaryError::Store(StoreError::Damaged(_))) = &outcome
            && let Stage::Open(session) = &mut self.stage
        {
            // What can be done about it is said above the screen.
            session.doubt();
        }
        self.notice = outcome.err().map(|err| self.text.diary_error(&err));
    }

    /// Nothing is drawn of a window that is covered, and so nothing written half a second after the last key: that is done here.
    pub(super) fn tend_hidden(&mut self) {
        let now = (self.clock)();
        self.mind_place(now);
        if let Stage::Open(session) = &mut self.stage
            && let Err(err) = session.flush(now, &self.text)
        {
            log::warn!("not written while the window is covered: {err}");
        }
    }

    /// Writes what is still being typed; called before the window closes.
    ///
    /// # Errors
    /// Why it could not be written, in words; it is still in its field then.
    pub fn flush(&mut self) -> Result<(), String> {
        self.await_check();
        let now = (self.clock)();
        self.await_incoming();
        let Stage::Open(session) = &mut self.stage else {
            return Ok(());
        };
        session.export.wait(&mut session.diary, now, &self.text);
        let flushed = session.flush(now, &self.text);
        flushed.map_err(|err| self.text.diary_error(&err))
    }

    /// Writes the forms that are open and say enough; called before the window closes.
    ///
    /// # Errors
    /// In words, why one could not be written, or what is typed in one that does not say enough.
    pub fn flush_forms(&mut self) -> Result<(), String> {
        let now = (self.clock)();
        let Stage::Open(session) = &mut self.stage else {
            return Ok(());
        };
        let flushed = session.flush_forms(now, &self.text);
        flushed.map_err(|err| self.text.diary_error(&err))?;
        match session.pages.today.screen.forms.unfinished() {
            Some(typed) => Err(self.text.form_unfinished(beginning(typed))),
            None => Ok(()),
        }
    }

    /// Writes what is still being typed before the window closes. If it is refused the window stays, once: who closes it again
    /// has read why.
    pub fn close(&mut self, ctx: &Context) {
        let ends = self.ends.load(Ordering::SeqCst);
        let flushed = self
            .flush()
            .and(self.flush_forms())
            .and(self.save_all(if ends { LAST } else { SHORT }))
            .and(self.expect_file());
        let stays = flushed.is_err() && self.refused_to_close.is_none() && !ends;
        let reason = if self.is_waiting() {
            Refused::NotSaved
        } else {
            Refused::Other
        };
        self.refused_to_close = stays.then_some(reason);
        self.notice = flushed.err();
        if stays {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        } else {
            self.keep_geometry(ctx);
        }
    }

    fn is_waiting(&self) -> bool {
        self.session()
            .is_some_and(|session| session.diary.is_waiting())
    }

    /// Once everything is saved it is no longer true that something is not.
    pub(super) fn take_back_refusal(&mut self) {
        if self.refused_to_close == Some(Refused::NotSaved) && !self.is_waiting() {
            self.refused_to_close = None;
            self.notice = None;
        }
    }

    /// Writes what is still being typed before another diary comes. One that can only be read keeps nobody.
    pub(in crate::ui) fn leave(&mut self) -> Result<(), String> {
        let flushed = self.flush().and(self.flush_forms());
        let flushed = flushed.and(self.save_all(SHORT));
        let reads_only = self.session().is_some_and(Session::keeps_nothing);
        if reads_only { Ok(()) } else { flushed }
    }

    /// Writes what is still being typed before another state of this diary comes. What cannot be saved now is kept and offered then.
    pub(in crate::ui) fn leave_state(&mut self) -> Result<(), String> {
        let flushed = self.flush().and(self.flush_forms());
        if self.save_all(SHORT).is_err() {
            log::warn!("a copy is put back before everything is saved");
        }
        let reads_only = self.session().is_some_and(Session::keeps_nothing);
        if reads_only { Ok(()) } else { flushed }
    }

    /// A diary whose file was deleted or written over while it was open is in this window alone.
    fn expect_file(&mut self) -> Result<(), String> {
        let Stage::Open(session) = &mut self.stage else {
            return Ok(());
        };
        let kept = &mut session.standing.kept_at_closing;
        match session.diary.displaced_for_good() {
            Some(Displaced::Gone) if *kept == KeptAtClosing::Nothing => Ok(()),
            Some(Displaced::Gone) => {
                *kept = KeptAtClosing::CopyAsSaid;
                let place = session.diary.copies_place().ok().flatten();
                let folder = place.map(|place| place.target().display().to_string());
                let folder = folder.unwrap_or_default();
                Err(self.text.displaced_gone_closing(folder))
            }
            Some(Displaced::Replaced | Displaced::Overwritten) => {
                Err(self.text.displaced_closing())
            }
            Some(Displaced::Moved(_)) | None => Ok(()),
        }
    }

    /// Closes the window of a diary whose file was deleted, and keeps nothing of it.
    pub(in crate::ui) fn close_keeping_none(&mut self, ctx: &Context) {
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        session.standing.kept_at_closing = KeptAtClosing::Nothing;
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    /// Waits for another program that holds the file, so that what is not saved yet can be.
    fn save_all(&mut self, wait: Duration) -> Result<(), String> {
        let Stage::Open(session) = &mut self.stage else {
            return Ok(());
        };
        if !session.diary.is_waiting() {
            return Ok(());
        }
        let tried = session
            .diary
            .wait_at_most(wait)
            .map_err(DiaryError::from)
            .and_then(|()| session.diary.try_again())
            .and_then(|_| Ok(session.diary.hold_back()?));
        if let Err(err) = tried {
            log::warn!("not saved: {err}");
        }
        match (session.not_saved(&self.text), session.diary.displaced()) {
            (None, _) => Ok(()),
            (Some(what), None) if session.diary.why_waiting() == Some(WhyWaiting::Held) => {
                Err(self.text.not_saved_closing_held(what))
            }
            (Some(what), None) => Err(self.text.not_saved_closing(what)),
            // To wait would not help.
            (Some(what), Some(_)) => Err(self.text.not_saved_closing_displaced(what)),
        }
    }
}
