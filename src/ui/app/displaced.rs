//! The diary's file was replaced, moved or deleted while it is open: what is said, and the ways on. What was entered is kept until it
//! has a file again. Where it was only moved the window follows.

use std::path::{Path, PathBuf};

use egui::Context;

use super::{DiaryApp, Stage};
use crate::diary::{Diary, DiaryError};
use crate::domain::Now;
use crate::store::{Carried, CopyReason, Displaced, StoreError, is_database};
use crate::ui::action::{PlaceAction, WayOn};
use crate::ui::session::Session;
use crate::ui::session::standing::TRY_AGAIN;

impl DiaryApp {
    pub(in crate::ui) fn carry_out_place(&mut self, ctx: &Context, action: PlaceAction, now: Now) {
        match action {
            PlaceAction::GoOn(way) => self.go_on(way, now),
            PlaceAction::CloseKeepingNone => self.close_keeping_none(ctx),
            PlaceAction::EndApart(is_wanted) => self.end_apart(is_wanted, now),
            PlaceAction::KeepHere => self.keep_here(now),
            PlaceAction::DiaryIsRight => self.forget_remembered(),
        }
    }

    /// Looks whether the file is where it was; asks the file system alone.
    pub(in crate::ui) fn mind_place(&mut self, now: Now) {
        if let Some(watch) = &self.watch {
            watch.look();
        }
        self.judge_place(now);
        // What changed it is known in a moment, and nothing else may happen until then.
        let is_doubted = |session: &Session| session.diary.is_doubted();
        if let (true, Some(window)) = (self.session().is_some_and(is_doubted), &self.repainter) {
            window.request_repaint_after(TRY_AGAIN);
        }
    }

    /// The same where the window, or the diary, goes before the next picture: the log would lie beside a file that it is not of.
    pub(super) fn judge_place_at_last(&mut self, now: Now) {
        let diary = self.stage.diary();
        let found = diary.and_then(Diary::displaced_for_good);
        if let Some(Displaced::Replaced | Displaced::Overwritten) = found {
            self.judge_place(now);
        }
    }

    fn judge_place(&mut self, now: Now) {
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        let found = session.diary.displaced();
        if let Some(Displaced::Moved(path)) = &found {
            let path = path.clone();
            if session.standing.displaced != found || session.standing.is_due() {
                session.standing.displaced = found;
                self.follow(&path, now);
            }
            return;
        }
        if session.standing.displaced == found {
            return;
        }
        if session.standing.displaced == Some(Displaced::Replaced)
            && found == Some(Displaced::Overwritten)
        {
            // Its own file is back, without the log that was taken away when it went.
            return self.go_on(WayOn::BringOver, now);
        }
        let is_known = session.gather_displaced(found.as_ref());
        if is_known {
            // Nobody else can reach it any more: a file that was replaced is only kept by who has it open.
            let kept = session.diary.keep_copy(CopyReason::SetAside, now);
            session.standing.kept = kept.ok().flatten();
        }
        if let Some(Displaced::Replaced | Displaced::Overwritten) = found {
            session.judge_other(is_known);
        }
        session.standing.displaced = found;
        self.news = None;
        if is_known {
            // However the window ends, it is told next time.
            self.remember_open();
        }
    }

    /// Goes on where the file lies now.
    fn follow(&mut self, path: &Path, now: Now) {
        let flushed = self.flush();
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        if flushed.is_err() && !session.diary.is_waiting() || !session.diary.gather() {
            return;
        }
        let old = session.path().map(Path::to_owned);
        let followed = session.reopen(path, None, now);
        match followed {
            Ok(_) => {
                if let Some(old) = &old
                    && let Err(err) = session.diary.lay_before_at(old)
                {
                    log::warn!("copies in the old place not remembered: {err}");
                }
                self.news = Some(self.text.displaced_followed(path.display().to_string()));
                self.opened_at(path);
                if let Some(old) = old {
                    self.change_config(|config| config.forget(&old));
                }
            }
            Err(err) => {
                path.clone_into(&mut self.paths.diary);
                self.cannot_open(path, &err);
            }
        }
    }

    /// Goes on as the person chose.
    pub(in crate::ui) fn go_on(&mut self, way: WayOn, now: Now) {
        self.notice = None;
        if way != WayOn::AsItIs {
            // Words in a field go along. Ones that are refused stay there, and so does all else.
            let flushed = self.flush();
            let is_held = self
                .session()
                .is_some_and(|session| session.diary.displaced().is_some());
            if let Err(why) = flushed
                && !is_held
            {
                self.notice = Some(why);
                return;
            }
        }
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        let Some(path) = session.path().map(Path::to_owned) else {
            return;
        };
        let carried = session.diary.carried().ok();
        let outcome = match way {
            WayOn::WriteAnew => session.write_anew(&path, now, &self.text),
            WayOn::BringOver | WayOn::AsItIs => {
                let brings = way == WayOn::BringOver;
                session.take_in(&path, brings, now, &self.text)
            }
        };
        match outcome {
            Ok(said) => {
                self.news = Some(said);
                self.opened_at(&path);
            }
            // The file that was open is no diary any more.
            Err(err) if session.path().is_none() => {
                let carried = carried.filter(|_| way == WayOn::BringOver);
                self.carried = carried.map(|carried| (path.clone(), carried));
                self.cannot_open(&path, &err);
            }
            Err(err) => {
                session.standing.is_no_diary = err.is_no_diary();
                self.notice = Some(self.text.store_error(&err));
            }
        }
    }

    /// Brings in what was not saved when a copy was put back, as one act, or leaves it out.
    pub(in crate::ui) fn end_apart(&mut self, is_wanted: bool, now: Now) {
        self.notice = None;
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        let Some(apart) = session.standing.apart.take() else {
            return;
        };
        if !is_wanted {
            return;
        }
        let taken = if apart.typed.is_empty() {
            let brought = session.bring_in(&apart.rows, now, &self.text);
            brought.map(Some).map_err(DiaryError::from)
        } else {
            let taken = session.take_typed(&apart.typed, now, &self.text);
            taken.map(|()| None)
        };
        match taken {
            Ok(said) => self.news = said,
            Err(err) => {
                session.standing.apart = Some(apart);
                self.notice = Some(self.text.diary_error(&err));
            }
        }
    }

    pub(super) fn opened_at(&mut self, path: &Path) {
        path.clone_into(&mut self.paths.diary);
        self.restored.know_anew();
        self.remember_open();
        self.change_config(|config| {
            config.diary = Some(path.to_owned());
            config.remember(path);
        });
        self.watch_diary();
    }

    /// Goes on with the file the person found, which is the open one in another place, or one that was made of it.
    ///
    /// # Errors
    /// Why it cannot be opened, in words; what is open stays.
    pub(in crate::ui) fn found_at(&mut self, path: &Path) -> Result<(), String> {
        let now = (self.clock)();
        if self
            .session()
            .is_some_and(|session| session.diary.is_file_at(path))
        {
            self.follow(path, now);
            return Ok(());
        }
        self.flush()?;
        let Stage::Open(session) = &mut self.stage else {
            return Ok(());
        };
        let said = session.take_in(path, true, now, &self.text);
        self.news = Some(said.map_err(|err| self.text.store_error(&err))?);
        self.opened_at(path);
        Ok(())
    }

    /// Brings what was entered in a diary that was lost over to the one that is open now.
    pub(in crate::ui) fn bring_along(&mut self, now: Now) {
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        // Not into another person's diary.
        let is_its = |(path, _): &mut (PathBuf, Carried)| session.path() == Some(path.as_path());
        let Some((path, carried)) = self.carried.take_if(is_its) else {
            return;
        };
        match session.bring_in(&carried, now, &self.text) {
            Ok(said) => self.news = Some(said),
            Err(err) => {
                self.carried = Some((path, carried));
                self.notice = Some(self.text.store_error(&err));
            }
        }
    }
}

impl Session {
    /// Takes in what a file that is not in its place still holds; false if that is not enough to go on with.
    fn gather_displaced(&mut self, found: Option<&Displaced>) -> bool {
        self.standing.is_no_diary = false;
        self.standing.other = None;
        self.standing.earlier = None;
        match found {
            Some(Displaced::Replaced) => {
                // Wherever it is now, what it had in its log goes with it.
                if !self.diary.gather() {
                    log::warn!("the diary that was replaced keeps its log");
                }
                true
            }
            Some(Displaced::Overwritten) => self.go_on_without_file(),
            _ => false,
        }
    }

    /// Finds out what lies in the place of the diary, of which enough `is_known` to go on with or not.
    fn judge_other(&mut self, is_known: bool) {
        // The log of the old file beside the new one would be taken for its own by the next program that opens it.
        self.diary.leave_place();
        let other = self.path().map(|path| self.diary.another_at(path));
        let other = other.unwrap_or(Ok(None));
        // A letter, a part of a diary, or nothing: there is nothing to bring anything over to.
        self.standing.is_no_diary = other.as_ref().is_err_and(StoreError::is_no_diary)
            || self.path().is_some_and(|path| !is_database(path));
        self.standing.other = other.unwrap_or_default();
        if is_known && self.standing.other.is_none() {
            let earlier = self.path().map(|path| self.diary.earlier_at(path));
            self.standing.earlier = earlier.and_then(Result::ok).flatten();
        }
    }
}
