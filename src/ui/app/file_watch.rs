//! The file of the diary that is open, beside what is in it: whether it was here before, where it lies, and what is done about it once it
//! is closed.

use std::path::Path;

use super::{DiaryApp, Stage};
use crate::config::free_place;
use crate::diary::Diary;
use crate::domain::Now;
use crate::store::{CopiesPlace, Displaced, Fingerprint, KeptCopy};
use crate::ui::file_watch::left_open::{Left, LeftOpen, Unsaved, keep_unsaved, remember};
use crate::ui::file_watch::recall::{Recall, remembered_copy};
use crate::ui::session::standing::KeptAtClosing;

/// The folder beside the sample for what no folder of a diary takes.
const KEPT: &str = "kept";

impl DiaryApp {
    /// The open diary, unless it is the sample.
    fn own_diary(&self) -> Option<&Diary> {
        let diary = self.stage.diary();
        diary.filter(|diary| !diary.settings().sample)
    }

    /// Looks at the place of a diary that has just been opened; once for each diary it is said that it is less safe.
    pub(super) fn look_at_place(&mut self) {
        let path = self.own_diary().and_then(Diary::path);
        let path = path.map(Path::to_owned);
        let usual = self.usual_place();
        let window = self.repainter.as_ref();
        if !self.unsafe_place.look(path.as_deref(), &usual, window) {
            return;
        }
        match path {
            Some(path) if !self.config.config.told_of_place.contains(&path) => {
                self.change_config(|config| config.told_of_place.push(path.clone()));
            }
            _ => self.unsafe_place.close(),
        }
    }

    /// Goes on with the diary on this computer; the copies go where it was.
    pub(in crate::ui) fn keep_here(&mut self, now: Now) {
        if let Err(why) = self.leave() {
            self.notice = Some(why);
            return;
        }
        let usual = self.usual_place();
        let place = free_place(&usual, |place| CopiesPlace::of(place).whole() > 0);
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        let Some(left) = session.path().map(Path::to_owned) else {
            return;
        };
        match session.go_on_at(&place, now, &self.text) {
            Ok(diary_left) => {
                self.notice = diary_left;
                self.news = Some(self.text.place_moved(place.display().to_string()));
                self.claim_window(&place);
                self.opened_at(&place);
                self.change_config(|config| config.forget(&left));
                self.unsafe_place.close();
            }
            Err(err) => self.notice = Some(self.text.store_error(&err)),
        }
    }

    /// A diary of the person's was opened at `path`.
    pub(super) fn begin_recall(&mut self, path: &Path) {
        let memory = self.config.memory();
        let kept = memory.of(path);
        let mut kept = kept.and_then(|kept| Fingerprint::from_json(&kept));
        let put_back = kept.as_mut().and_then(Fingerprint::take_put_back);
        if let (Some(then), Some(before)) = (&kept, put_back) {
            // It is said once.
            if let Err(err) = memory.keep(path, then.to_json()) {
                log::warn!("what a command put back is told again: {err}");
            }
            if let Stage::Open(session) = &self.stage {
                self.restored.say(before, &session.diary, &self.text);
            }
        }
        let elsewhere = kept.as_ref().and_then(Fingerprint::kept_elsewhere);
        if let (Some(folder), Stage::Open(session)) = (elsewhere, &mut self.stage)
            && folder.is_dir()
            && let Err(err) = session.diary.know_copies_in(folder)
        {
            log::warn!("the copy elsewhere is offered once the diary can be written: {err}");
        }
        self.recall = Recall::of(kept);
    }

    /// Finds out whether it is the diary that was here.
    pub(super) fn tend_recall(&mut self) {
        let now = (self.clock)();
        let (memory, window) = (self.config.memory(), self.repainter.as_ref());
        self.recall.tend(self.stage.diary(), &memory, window, now);
    }

    /// What was remembered of the open diary is true no more.
    pub(super) fn forget_remembered(&mut self) {
        let path = self.stage.diary().and_then(Diary::path);
        let path = path.unwrap_or(&self.paths.diary);
        self.recall.forget(path, &self.config.memory());
    }

    /// The copy that has all of what this computer remembers of the diary at `path`.
    pub(super) fn remembered_copy(&self, path: &Path, place: &CopiesPlace) -> Option<KeptCopy> {
        remembered_copy(path, &self.config.memory(), place)
    }

    /// Looks whether another program put a copy back into the open diary.
    pub(super) fn look_for_restored(&mut self) {
        if let Stage::Open(session) = &self.stage
            && !self.copies.is_restoring()
        {
            let (diary, version) = (&session.diary, session.version);
            self.restored.look(diary, version, &self.text);
        }
    }

    /// What is still to be done once this window is gone.
    pub fn left_open(&self) -> LeftOpen {
        self.left_open.clone()
    }

    /// Remembers the diary as it is in this window. Of what is asked already the answer counts.
    pub(super) fn remember_open(&self) {
        if let Some(diary) = self.own_diary().filter(|_| !self.recall.is_open()) {
            remember(diary, &self.config.memory(), None);
        }
    }

    /// What is asked for at the next start once this window is gone.
    fn remember_unsaved(&self, unsaved: Unsaved) {
        let memory = self.config.memory();
        match (unsaved, self.own_diary()) {
            (Unsaved::Kept, _) => self.remember_open(),
            // Whatever else is asked: the next start knows of this folder from here alone.
            (Unsaved::KeptIn(folder), Some(diary)) => remember(diary, &memory, Some(folder)),
            (Unsaved::Lost, _) => self.left_open.note_lost(),
            (Unsaved::KeptIn(_), None) | (Unsaved::Nothing, _) => {}
        }
    }

    /// The person wants nothing kept of a diary whose file was deleted.
    fn forget_left(&self, diary: &Diary) {
        let path = diary.path().unwrap_or(&self.paths.diary);
        if let Err(err) = self.config.memory().forget(path) {
            log::warn!("still remembered: {err}");
        }
    }

    /// Takes down which diary is open while the window, or the diary, goes.
    pub(super) fn note_left_open(&mut self) {
        let now = (self.clock)();
        self.judge_place_at_last(now);
        if let Stage::Open(session) = &self.stage
            && !session.is_sample()
        {
            let standing = &session.standing;
            let is_gone = session.diary.displaced() == Some(Displaced::Gone);
            if is_gone && standing.kept_at_closing == KeptAtClosing::Nothing {
                self.forget_left(&session.diary);
            } else {
                let is_kept = standing.kept.is_some();
                let elsewhere = self.paths.sample.with_file_name(KEPT);
                let unsaved = keep_unsaved(&session.diary, is_kept, &elsewhere, now);
                self.remember_unsaved(unsaved);
            }
        }
        let is_known = !self.recall.is_open();
        let memory = self.config.memory();
        let diary = self.stage.diary();
        let left = diary.and_then(|diary| Left::of(diary, memory, is_known, now));
        self.left_open.note(left);
    }
}
