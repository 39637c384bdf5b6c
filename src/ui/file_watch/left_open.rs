//! What is done about a diary once its window is gone, so that nobody waits for it: a copy of what was written since the last one, and
//! what is remembered to know the diary again by.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
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
pub struct LeftOpen {
    left: Arc<Mutex<Option<Left>>>,
    is_lost: Arc<AtomicBool>,
}

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
        *self.left.lock().unwrap_or_else(PoisonError::into_inner) = left;
    }

    /// What was not saved yet is lost: no disk took it.
    pub fn note_lost(&self) {
        self.is_lost.store(true, Ordering::SeqCst);
    }

    /// Whether something was lost, which whoever started the program reads.
    pub fn is_lost(&self) -> bool {
        self.is_lost.load(Ordering::SeqCst)
    }

    /// Tends it beside the window: another diary is open now.
    pub fn tend_beside(&self, window: Option<&Context>) {
        if let Some(left) = self.take() {
            drop(Task::begin("closing", window, move || left.tend()));
        }
    }

    fn take(&self) -> Option<Left> {
        self.left
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
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

/// What becomes of what the window alone has when it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// Everything is in the file of the diary.
    Nothing,
    /// It is among the copies of the diary.
    Kept,
    /// It is in a copy in this folder, of which the diary does not know.
    KeptIn(PathBuf),
    /// No disk takes it.
    Lost,
}

/// What the window alone has goes with it: of a diary whose file is not in its place, or of what is not saved yet. What is in no copy yet is
/// kept in one, which is offered next time; where its own folders take none, as on a full disk, in `elsewhere`. `is_kept` = the diary as
/// it was is in a copy.
pub fn keep_unsaved(diary: &Diary, is_kept: bool, elsewhere: &Path, now: Now) -> Unsaved {
    match diary.displaced() {
        None | Some(Displaced::Moved(_)) if !diary.is_waiting() => return Unsaved::Nothing,
        _ if is_kept && !diary.is_waiting() => return Unsaved::Kept,
        _ => {}
    }
    let Err(err) = diary.keep_shown(now) else {
        return Unsaved::Kept;
    };
    log::warn!("what the window alone has is in none of the diary's folders: {err}");
    match diary.keep_shown_in(elsewhere, now) {
        Ok(kept) => kept
            .parent()
            .map_or(Unsaved::Kept, |folder| Unsaved::KeptIn(folder.to_owned())),
        Err(err) => {
            log::warn!("nor anywhere else: {err}");
            Unsaved::Lost
        }
    }
}

/// Remembers the diary as it is in this window: what is in its place next time may be something else.
/// All of it lies in `kept_in`, if that is not among its copies.
pub fn remember(diary: &Diary, memory: &Memory, kept_in: Option<PathBuf>) {
    let (Some(path), Ok(now)) = (diary.path(), diary.fingerprint()) else {
        return;
    };
    let is_away = diary.displaced().is_some() || diary.is_waiting();
    let now = if is_away { now.missed() } else { now };
    if let Err(err) = memory.keep(path, now.kept_in(kept_in).to_json()) {
        log::warn!("diary not remembered: {err}");
    }
}
