//! A copy is put in the diary's place, or what was there before it, and the window goes on with what is there then.

use std::path::Path;

use super::desk::PutBack;
use crate::diary::Diary;
use crate::domain::Now;
use crate::store::{AccessProblem, IfMissing};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::parts::task::{Outcome, Task};
use crate::ui::session::Session;

impl DiaryApp {
    pub(super) fn put_back(&mut self, copy: &Path, now: Now, put: PutBack) {
        if let Err(why) = self.leave_state() {
            match &mut self.copies.dialog {
                Some(dialog) => dialog.finish(Err(why)),
                None => self.notice = Some(why),
            }
            return;
        }
        if let Stage::Open(session) = &mut self.stage {
            session.standing.is_restoring = true;
        }
        let (path, copy) = (self.diary_path(), copy.to_owned());
        let work = move || put(&path, &copy, now.moment);
        let task = Task::begin("restore", self.repainter.as_ref(), work);
        self.copies.restoring = Some(task);
        if let Some(dialog) = &mut self.copies.dialog {
            dialog.begin();
        }
        self.take_restored();
    }

    pub(super) fn take_restored(&mut self) {
        let Some(task) = self.copies.restoring.take() else {
            return;
        };
        let done = match task.look() {
            Outcome::Waiting(task) => {
                self.copies.restoring = Some(task);
                return;
            }
            Outcome::Done(Ok(done)) => Ok(done),
            Outcome::Done(Err(err)) => Err(self.text.copy_error(&err)),
            Outcome::BrokeDown => Err(self.text.access_problem(AccessProblem::Other)),
        };
        let is_whole = done.as_ref().ok().map(|done| done.is_whole);
        let is_done = is_whole.is_some();
        if let Stage::Open(session) = &mut self.stage {
            session.standing.is_restoring = false;
            if is_done && let Err(err) = session.set_held_apart(&self.text) {
                self.notice = Some(self.text.store_error(&err));
            }
        }
        if is_done {
            self.restored.know_anew();
            self.forget_remembered();
        }
        match (&mut self.copies.dialog, done) {
            (Some(dialog), done) => dialog.finish(done),
            (None, Ok(_)) => self.news = Some(self.text.restore_taken_back()),
            (None, Err(why)) => self.notice = Some(why),
        }
        if is_whole.is_some_and(|is_whole| !is_whole || !self.sees_restored()) {
            self.open_restored();
        }
    }

    /// Whether the diary that is open sees by itself what came in: into its own file, or into one that what was entered here since
    /// is offered to.
    fn sees_restored(&self) -> bool {
        let Some(session) = self.session().filter(|session| session.path().is_some()) else {
            return false;
        };
        let diary = session.diary();
        let is_its_file = diary.displaced().is_none() && !diary.is_damaged();
        is_its_file || diary.carried().is_ok_and(|carried| !carried.is_empty())
    }

    fn open_restored(&mut self) {
        let path = self.diary_path();
        let typed = self.session().and_then(Session::typed_in_vain);
        if let Stage::Open(session) = &self.stage {
            // What SQLite keeps beside the file that was there is none of the new one's.
            session.diary.leave_place();
        }
        match Diary::open(&path, IfMissing::Fail) {
            Ok(diary) => {
                self.go_to(diary, &path);
                if let Stage::Open(session) = &mut self.stage
                    && typed.is_some()
                {
                    session.standing.apart = typed;
                }
            }
            Err(err) => self.cannot_open(&path, &err),
        }
    }
}
