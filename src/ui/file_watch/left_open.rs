//! What is done about a diary once its window is gone, so that nobody waits for it: a copy of what was written since the last one, and
//! what is remembered to know the diary again by.

use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use egui::Context;

use crate::config::Memory;
use crate::diary::Diary;
use crate::domain::Now;
use crate::store::{Displaced, IfMissing, StoreError, keep_closing_copy};
use crate::ui::parts::task::Task;

/// A disk that takes longer keeps the program no longer; what it began is cleared away at the next start.
const LONGEST: Duration = Duration::from_secs(20);

/// The diary that was open when the window was closed, if any is to be tended.
#[derive(Clone, Debug, Default)]
pub struct LeftOpen(Arc<Mutex<Option<Left>>>);

/// A diary that was open.
#[derive(Debug)]
pub struct Left {
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
    /// This is to be tended.
    pub fn note(&self, left: Option<Left>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = left;
    }

    /// Tends it beside the window: another diary is open now.
    pub fn tend_beside(&self, window: Option<&Context>) {
        if let Some(left) = self.take() {
            drop(Task::begin("closing", window, move || left.tend()));
        }
    }

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

impl Left {
    /// The `diary` that is open while its window, or the diary, goes; `None` if nothing is to be done about it.
    pub fn of(diary: &Diary, memory: Memory, is_known: bool, now: Now) -> Option<Self> {
        let is_away = diary.displaced().is_some() || diary.is_waiting();
        let is_tended = !is_away && !diary.settings().sample && !diary.is_read_only();
        let path = diary.path().filter(|_| is_tended)?;
        Some(Self {
            path: path.to_owned(),
            now,
            memory,
            is_known,
        })
    }
}

/// What the window alone has goes with it: of a diary whose file is not in its place, or of what is not saved yet. What is in no copy yet is
/// kept in one, which is offered next time. Whether it is such a diary; `is_kept` = the diary as it was is in a copy.
pub fn keep_unsaved(diary: &Diary, is_kept: bool, now: Now) -> bool {
    match diary.displaced() {
        None | Some(Displaced::Moved(_)) if !diary.is_waiting() => return false,
        _ if is_kept && !diary.is_waiting() => {}
        _ => {
            if let Err(err) = diary.keep_shown(now) {
                log::warn!("what the window alone has is in no copy: {err}");
            }
        }
    }
    true
}

/// Remembers the diary as it is in this window: what is in its place next time may be something else.
pub fn remember(diary: &Diary, memory: &Memory) {
    let (Some(path), Ok(now)) = (diary.path(), diary.fingerprint()) else {
        return;
    };
    let is_away = diary.displaced().is_some() || diary.is_waiting();
    let now = if is_away { now.missed() } else { now };
    if let Err(err) = memory.keep(path, now.to_json()) {
        log::warn!("diary not remembered: {err}");
    }
}
