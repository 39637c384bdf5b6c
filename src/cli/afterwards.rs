//! What is done about the diary when a command is done: a copy of what it wrote, and what the window remembers to know it again by.

use std::path::Path;

use super::Context;
use crate::diary::Diary;
use crate::store::{Fingerprint, IfMissing, StoreError, keep_closing_copy};

/// What a command does with the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Takes down something, or takes it back.
    Writes,
    /// Deletes for good; copies are its own affair.
    Deletes,
    /// Puts another state in the diary's place, and remembers what was there.
    Restores,
    /// Reads, or writes elsewhere.
    Reads,
}

impl Context<'_> {
    /// Tends the diary after a command that changed it. Nothing of it keeps the command from being done.
    pub(super) fn tend_closed(&self, kind: Kind) {
        if let Kind::Reads | Kind::Restores = kind {
            return;
        }
        let is_known = self.remember(kind);
        if let Err(err) = &is_known {
            log::warn!("diary not remembered: {err}");
        }
        let is_known = is_known.unwrap_or(true);
        if kind == Kind::Writes
            && let Err(err) = keep_closing_copy(&self.diary_path, is_known, self.now)
        {
            log::warn!("no copy: {err}");
        }
    }

    /// Lets the window say once that a copy was put back, and offer what was there; renews what it remembers.
    pub(super) fn remember_put_back(&self, kept: Option<&Path>) {
        let Some(then) = self.memory.of(&self.diary_path) else {
            return;
        };
        // What was there first is what is asked for, however often a copy is put back.
        let before = Fingerprint::from_json(&then).and_then(|mut then| then.take_put_back());
        let kept = before.or_else(|| kept.map(Path::to_owned));
        let renewed = Diary::open(&self.diary_path, IfMissing::Fail)
            .and_then(|diary| diary.fingerprint())
            .map(|now| match kept {
                Some(kept) => now.put_back(kept),
                None => now,
            });
        let kept = renewed.and_then(|now| {
            let kept = self.memory.keep(&self.diary_path, now.to_json());
            kept.map_err(|err| StoreError::no_access(&self.diary_path, &err))
        });
        if let Err(err) = kept {
            log::warn!("diary not remembered: {err}");
        }
    }

    /// Renews what the window remembers, if it remembers this diary; whether what lies there may be that one. If not, it is the
    /// window's to say.
    fn remember(&self, kind: Kind) -> Result<bool, StoreError> {
        let kept = self.memory.of(&self.diary_path);
        let Some(mut then) = kept.and_then(|kept| Fingerprint::from_json(&kept)) else {
            return Ok(true);
        };
        let diary = Diary::open(&self.diary_path, IfMissing::Fail)?;
        if kind == Kind::Writes && diary.unlike(&then)?.is_some() {
            return Ok(false);
        }
        let now = diary.fingerprint()?;
        // That a copy was put back before is still to be said.
        let now = match then.take_put_back() {
            Some(before) => now.put_back(before),
            None => now,
        };
        let kept = self.memory.keep(&self.diary_path, now.to_json());
        kept.map_err(|err| StoreError::no_access(&self.diary_path, &err))?;
        Ok(true)
    }
}
