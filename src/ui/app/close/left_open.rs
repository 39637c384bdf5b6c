//! What is done about a diary once its window is gone, so that nobody waits for it: a copy of what was written since the last one, and
//! what is remembered to know the diary again by.

use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::config::Memory;
use crate::diary::Diary;
use crate::domain::Now;
use crate::store::{Displaced, IfMissing, StoreError, keep_closing_copy};
use crate::ui::app::DiaryApp;
use crate::ui::parts::task::Task;
use crate::ui::session::Session;

/// A disk that takes longer keeps the program no longer; what it began is cleared away at the next start.
const LONGEST: Duration = Duration::from_secs(20);

/// The diary that was open when the window was closed, if any is to be tended.
#[derive(Clone, Debug, Default)]
pub struct LeftOpen(Arc<Mutex<Option<Left>>>);

#[derive(Debug)]
struct Left {
    path: PathBuf,
    now: Now,
    memory: Memory,
    /// What lies there is what was there before, or was taken for it.
    is_known: bool,
}

impl LeftOpen {
    /// Tends it, at most for a while; called when the window is gone and the diary closed.
    pub fn tend(&self) {
        let Some(left) = self.take() else { return };
        let (done, waits) = channel();
        let work = move || {
            left.tend();
            if done.send(()).is_err() {
                log::warn!("closing took long");
            }
        };
        match thread::Builder::new()
            .name("closing".to_owned())
            .spawn(work)
        {
            Ok(_) => drop(waits.recv_timeout(LONGEST)),
            Err(err) => log::warn!("no thread for closing: {err}"),
        }
    }
}

impl LeftOpen {
    fn take(&self) -> Option<Left> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Left {
    fn tend(&self) {
        // What may be another diary by mistake is not remembered: what was there is asked for again.
        if self.is_known
            && let Err(err) = self.remember()
        {
            log::warn!("diary not remembered: {err}");
        }
        if let Err(err) = keep_closing_copy(&self.path, self.is_known, self.now) {
            log::warn!("no copy at closing: {err}");
        }
    }

    fn remember(&self) -> Result<(), StoreError> {
        let mut diary = Diary::open(&self.path, IfMissing::Fail)?;
        diary.make_known()?;
        let kept = self.memory.keep(&self.path, diary.fingerprint()?.to_json());
        kept.map_err(|err| StoreError::no_access(&self.path, &err))
    }
}

impl DiaryApp {
    /// What is still to be done once this window is gone.
    pub fn left_open(&self) -> LeftOpen {
        self.left_open.clone()
    }

    /// Tends the diary that was open, beside the window: another one is open now.
    pub(in crate::ui::app) fn tend_left(&self) {
        let left = self.left_open.take();
        if let Some(left) = left {
            let work = move || left.tend();
            drop(Task::begin("closing", self.repainter.as_ref(), work));
        }
    }

    /// Remembers the diary as it is in this window: what is in its place next time may be something else.
    pub(in crate::ui) fn remember_open(&self) {
        // Of what is asked already the answer counts.
        let session = self.session().filter(|session| !session.is_sample());
        let Some(session) = session.filter(|_| !self.recall.is_open()) else {
            return;
        };
        let (Some(path), Ok(now)) = (session.path(), session.diary.fingerprint()) else {
            return;
        };
        let is_away = session.diary.displaced().is_some();
        let now = if is_away { now.missed() } else { now };
        if let Err(err) = self.config.memory().keep(path, now.to_json()) {
            log::warn!("diary not remembered: {err}");
        }
    }

    /// A diary whose file is not in its place goes with the window: what is in no copy yet is kept in one, which is offered next time.
    fn keep_displaced(&self) {
        let Some(session) = self.session().filter(|session| !session.is_sample()) else {
            return;
        };
        let is_kept = session.standing.kept.is_some() && !session.diary.is_waiting();
        match session.diary.displaced() {
            None | Some(Displaced::Moved(_)) => return,
            Some(_) if is_kept => {}
            Some(_) => {
                if let Err(err) = session.diary.keep_shown((self.clock)()) {
                    log::warn!("what the window alone has is in no copy: {err}");
                }
            }
        }
        self.remember_open();
    }

    /// Takes down which diary is open while the window, or the diary, goes.
    pub(in crate::ui::app) fn note_left_open(&self) {
        self.keep_displaced();
        let is_tended = |session: &&Session| {
            let is_away = session.diary.displaced().is_some();
            !is_away && !session.is_sample() && !session.is_read_only()
        };
        let session = self.session().filter(is_tended);
        let path = session.and_then(|session| session.path().map(ToOwned::to_owned));
        let left = path.map(|path| Left {
            path,
            now: (self.clock)(),
            memory: self.config.memory(),
            is_known: !self.recall.is_open(),
        });
        *self
            .left_open
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = left;
    }
}
