//! Whether the open diary's file is in its place and everything is saved: what is known of it, and trying again.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::Session;
use crate::diary::{Changes, Command, DiaryError};
use crate::store::{Carried, CopyReason, Displaced, StoreError, Unlike};
use crate::text::Text;

/// How often what cannot be written is tried again.
pub(in crate::ui) const TRY_AGAIN: Duration = Duration::from_millis(500);

/// What is known of the place of the open diary, and of what is not saved yet.
#[derive(Debug, Default)]
pub(in crate::ui) struct Standing {
    pub displaced: Option<Displaced>,
    /// Where the diary as it was is kept.
    pub kept: Option<PathBuf>,
    /// What is to be kept at closing of a file that was deleted.
    pub kept_at_closing: KeptAtClosing,
    /// What is in its place is no diary that can be opened.
    pub is_no_diary: bool,
    /// What is in its place is another diary: how many entries are there, and in the one that is open.
    pub other: Option<(usize, usize)>,
    /// What is in its place is an earlier state of all that this window has.
    pub earlier: Option<Unlike>,
    /// A copy is being put back: what is held back is not for what it replaces, and not yet for it.
    pub is_restoring: bool,
    pub apart: Option<Apart>,
    tried: Option<Instant>,
}

/// What is kept at closing of a diary whose file was deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum KeptAtClosing {
    #[default]
    Copy,
    /// A copy, unless the person says otherwise: the window was to be closed, and it was said.
    CopyAsSaid,
    Nothing,
}

/// What was not saved yet when a copy was put back.
#[derive(Debug)]
pub(in crate::ui) struct Apart {
    /// In words.
    pub what: String,
    /// As rows.
    pub rows: Carried,
    /// What no diary had taken.
    pub typed: Vec<Command>,
}

impl Standing {
    /// As what the file in the diary's place is kept.
    pub const fn kept_as(&self) -> CopyReason {
        if self.is_no_diary {
            CopyReason::Damaged
        } else {
            CopyReason::SetAside
        }
    }

    /// Whether it is time to try again.
    pub fn is_due(&mut self) -> bool {
        let is_due = self.tried.is_none_or(|tried| tried.elapsed() >= TRY_AGAIN);
        if is_due {
            self.tried = Some(Instant::now());
        }
        is_due
    }
}

impl Session {
    /// Whether something is to be said of the file.
    pub fn has_standing(&self) -> bool {
        self.standing.displaced.is_some()
            || self.standing.apart.is_some()
            || self.diary.is_waiting()
    }

    /// Tries again to save what is not saved yet, and takes in what came of it.
    pub fn settle(&mut self) -> Result<(), DiaryError> {
        let is_behind = self.diary.is_waiting() || self.diary.lacks_room();
        let is_tried = is_behind && !self.standing.is_restoring;
        if is_tried && self.standing.is_due() && self.diary.try_again()? {
            self.diary.hold_back()?;
            self.version = self.diary.version()?;
            self.outdate(Changes::ALL);
        }
        Ok(())
    }

    /// A copy was put back: what is not saved yet is only brought into it if the person says so. Where the file is not in its place
    /// the ways on from there bring it along.
    pub fn set_held_apart(&mut self, text: &Text) -> Result<(), StoreError> {
        let is_away = self.diary.displaced().is_some();
        if let Some(what) = self.not_saved(text).filter(|_| !is_away) {
            self.standing.apart = Some(Apart {
                what,
                rows: self.diary.take_held()?,
                typed: Vec::new(),
            });
        }
        Ok(())
    }

    /// What was held back and could not be saved after all, in words, once.
    pub fn refused(&mut self, text: &Text) -> Option<String> {
        let today = self.known_today;
        let refused = self.diary.take_refused();
        let words = refused.iter().map(|(act, why)| {
            text.not_saved_refused(text.act(Some(act), today), text.diary_error(why))
        });
        (!refused.is_empty()).then(|| words.collect::<Vec<_>>().join(" "))
    }

    /// What is not saved yet, in words; `None` if everything is.
    pub fn not_saved(&self, text: &Text) -> Option<String> {
        let mut acts = self.diary.not_saved();
        let first = text.act(Some(acts.next()?), self.known_today);
        let more = acts.count();
        Some(if more == 0 {
            first
        } else {
            text.not_saved_more(first, more)
        })
    }

    /// From now on nothing is written: a part of the file was found damaged.
    pub fn doubt(&mut self) {
        self.diary.doubt();
        // The settings say what can be done with the diary.
        self.outdate_settings();
    }
}
