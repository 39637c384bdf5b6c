//! What the window is doing about copies: the one of today, one asked for, one being looked into or put back. Begun in `carry_out`, its
//! outcome taken in before the next picture.

use std::path::{Path, PathBuf};

use egui::Context;

use super::due::Tried;
use crate::diary::Diary;
use crate::domain::{Moment, Now};
use crate::store::{
    AccessProblem, Comparison, CopiesPlace, CopyReason, Fingerprint, IfMissing, LogAside, Restored,
    StoreError, compare, keep_copy, restore, take_back, take_log_aside,
};
use crate::ui::action::copies::CopiesAction;
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::copies::data::{copy_moment, copy_rows};
use crate::ui::copies::dialog::RestoreDialog;
use crate::ui::copies::{CopiesState, Rescue};
use crate::ui::parts::task::{Outcome, Task};
use crate::ui::session::Session;

type Made = Result<Option<PathBuf>, StoreError>;
pub(super) type PutBack = fn(&Path, &Path, Moment) -> Result<Restored, StoreError>;

/// The work on copies.
#[derive(Debug, Default)]
pub struct CopiesDesk {
    pub(super) copying: Option<Task<Made>>,
    /// When a copy was last made by itself.
    pub(super) tried: Option<Tried>,
    /// Why the last copy could not be made.
    trouble: Option<String>,
    /// The same, said above the screen until it is put away.
    pub(in crate::ui) notice: Option<String>,
    pub(in crate::ui) dialog: Option<RestoreDialog>,
    comparing: Option<Task<Result<Comparison, StoreError>>>,
    pub(super) restoring: Option<Task<Result<Restored, StoreError>>>,
    /// What can be done while the diary cannot be opened; why it cannot, where some of it is on the screen.
    pub(in crate::ui) rescue: Rescue,
    pub(in crate::ui) damage: Option<String>,
}

impl CopiesDesk {
    /// Whether what is said above the screen is why there is no new copy.
    pub(in crate::ui) fn says_trouble(&self) -> bool {
        self.trouble.is_some() && self.notice == self.trouble
    }

    /// Whether a copy is being put back.
    pub(in crate::ui) const fn is_restoring(&self) -> bool {
        self.restoring.is_some()
    }

    /// Another diary is open now, or none.
    pub(in crate::ui) fn forget_diary(&mut self) {
        self.tried = None;
        self.trouble = None;
        self.notice = None;
        self.damage = None;
        self.rescue = Rescue::default();
    }
}

impl DiaryApp {
    /// Takes in what came of the work, and begins the copy that is due and a picture is on the screen.
    pub(in crate::ui) fn tend_copies(&mut self, now: Now) {
        self.take_copy();
        self.take_comparison();
        self.take_restored();
        self.begin_due(now);
        let state = CopiesState {
            is_copying: self.copies.copying.is_some(),
            trouble: self.copies.trouble.clone(),
        };
        if let Stage::Open(session) = &mut self.stage {
            session.pages.settings.show_copies(state);
        }
    }

    /// Does what was asked.
    pub(in crate::ui) fn carry_out_copies(&mut self, action: CopiesAction, now: Now) {
        match action {
            CopiesAction::CopyNow => self.copy_now(now),
            CopiesAction::KeepBeside => self.notice = self.choose_copies_folder(None).err(),
            CopiesAction::OpenRestore => self.open_restore(now),
            CopiesAction::Choose(path) => self.look_into(&path),
            CopiesAction::Restore(path) => self.put_back(&path, now, restore),
            CopiesAction::TakeBack(path) => self.put_back(&path, now, take_back),
            CopiesAction::CloseRestore => self.copies.dialog = None,
            CopiesAction::CloseNotice => self.copies.notice = None,
        }
    }

    /// Says that a diary cannot be opened, or shows what can be read of it, and what can be done.
    pub(in crate::ui) fn cannot_open(&mut self, path: &Path, err: &StoreError) {
        let now = (self.clock)();
        let place = self.copies_place(path);
        let remembered = self.remembered_copy(path, &place);
        let has_all = remembered.as_ref().map(|copy| copy.path.clone());
        let has_strange_log = matches!(err, StoreError::StrangeLog(_));
        let newest = remembered.or_else(|| place.newest_good(now.moment));
        let newest = newest.map(|copy| copy_moment(copy.at, now, &self.text));
        let why = match err {
            StoreError::Missing(_) | StoreError::Gone { .. } => {
                let path = path.display().to_string();
                match &newest {
                    Some(_) => self.text.diary_gone_with_copy(path),
                    None => self.text.diary_gone(path),
                }
            }
            StoreError::StrangeLog(log) => self.text.rescue_strange_log(log.display().to_string()),
            err if err.is_no_diary() && self.config.memory().of(path).is_some() => {
                let said = self.text.store_error(err);
                // The path that it may end with is a line's end.
                format!("{said}\n{}", self.text.rescue_was_here())
            }
            err => self.text.store_error(err),
        };
        let is_lost = matches!(err, StoreError::Missing(_) | StoreError::Gone { .. });
        let lacks_copy = newest.is_none() && (is_lost || err.is_no_diary());
        let salvaged = matches!(err, StoreError::Damaged(_))
            .then(|| Diary::salvage(path).ok())
            .flatten();
        let shown = salvaged.and_then(|(diary, found)| self.show(diary, true).ok().map(|()| found));
        let Some(found) = shown else {
            self.stage = Stage::Broken(why);
            self.copies.rescue = Rescue {
                newest,
                has_all,
                has_strange_log,
                lacks_copy,
                is_readable: false,
            };
            return;
        };
        let (read, lost) = (self.text.damage_read(), self.text.salvage(&found));
        self.copies.damage = Some(format!("{read} {lost}"));
        self.copies.rescue = Rescue {
            newest,
            has_all,
            has_strange_log,
            lacks_copy,
            is_readable: true,
        };
    }

    /// Opens the diary without the log beside it that does not belong to it.
    pub(in crate::ui) fn put_log_aside(&mut self) {
        let path = self.paths.diary.clone();
        // It may have gone, or belong to what lies there by now.
        let Err(StoreError::StrangeLog(log)) = Diary::open(&path, IfMissing::Fail) else {
            return self.open_own();
        };
        let now = (self.clock)();
        let (place, memory) = (self.copies_place(&path), self.config.memory());
        let known = memory.of(&path);
        let known = known.and_then(|known| Fingerprint::from_json(&known));
        match take_log_aside(&path, &log, &place, known, now.moment) {
            Ok(LogAside { log, copy, missed }) => {
                // What it holds is asked for until the person says that it is not wanted.
                if let Some(missed) = missed
                    && let Err(err) = memory.keep(&path, missed.to_json())
                {
                    log::warn!("what the log holds is not asked for: {err}");
                }
                self.open_own();
                // Opening clears it away where all of it is in a copy.
                let kept = match copy.filter(|_| !log.exists()) {
                    Some(copy) => self.text.rescue_log_copied(copy.display().to_string()),
                    None => self.text.rescue_log_kept(log.display().to_string()),
                };
                self.news = Some(kept);
            }
            Err(err) => self.notice = Some(self.text.store_error(&err)),
        }
    }

    /// Looks into a copy, or any diary file, for the dialog.
    pub(in crate::ui) fn look_into(&mut self, copy: &Path) {
        let Some(dialog) = &mut self.copies.dialog else {
            return;
        };
        dialog.choose(copy);
        let (path, copy) = (self.diary_path(), copy.to_owned());
        let work = move || compare(&path, &copy);
        let task = Task::begin("compare", self.repainter.as_ref(), work);
        self.copies.comparing = Some(task);
        self.take_comparison();
    }

    /// The file that is to be put right: of a damaged diary only what can be read is open.
    pub(super) fn diary_path(&self) -> PathBuf {
        let open = self.session().and_then(|session| session.path());
        open.map_or_else(|| self.paths.diary.clone(), Path::to_owned)
    }

    /// The folders of a diary's copies, as far as they are known without opening it.
    fn copies_place(&self, path: &Path) -> CopiesPlace {
        let place = CopiesPlace::of(path);
        match &self.config.config.copies_folder {
            Some(folder) => place.looking_in(folder),
            None => place,
        }
    }

    fn copy_now(&mut self, now: Now) {
        if let Err(why) = self.flush() {
            self.notice = Some(why);
            return;
        }
        let path = self.diary_path();
        let window = self.repainter.clone();
        let work = move || keep_copy(&path, CopyReason::ByHand, now.moment);
        self.begin_copy(window.as_ref(), work);
        self.take_copy();
    }

    pub(super) fn begin_copy(
        &mut self,
        window: Option<&Context>,
        work: impl FnOnce() -> Made + Send + 'static,
    ) {
        if self.copies.copying.is_none() {
            self.copies.copying = Some(Task::begin("copy", window, work));
        }
    }

    fn take_copy(&mut self) {
        let Some(task) = self.copies.copying.take() else {
            return;
        };
        match task.look() {
            Outcome::Waiting(task) => self.copies.copying = Some(task),
            Outcome::Done(Ok(made)) => {
                self.copy_succeeded();
                if let (Some(_), Stage::Open(session)) = (made, &mut self.stage) {
                    session.outdate_settings();
                }
            }
            // The file went away under the window, which says so by itself.
            Outcome::Done(Err(StoreError::Missing(_) | StoreError::Gone { .. })) => {}
            Outcome::Done(Err(err)) => self.copy_failed(&self.text.store_error(&err)),
            Outcome::BrokeDown => self.copy_failed(&self.text.access_problem(AccessProblem::Other)),
        }
    }

    fn copy_succeeded(&mut self) {
        self.copies.trouble = None;
        self.copies.notice = None;
        let path = self.diary_path();
        if self.config.config.copies_trouble.contains(&path) {
            self.change_config(|config| config.copies_trouble.retain(|other| *other != path));
        }
    }

    /// Said above the screen once, until a copy succeeds again; Settings says it as long as it holds.
    fn copy_failed(&mut self, why: &str) {
        let why = self.text.copies_trouble(why);
        self.copies.trouble = Some(why.clone());
        let path = self.diary_path();
        if !self.config.config.copies_trouble.contains(&path) {
            self.copies.notice = Some(why);
            self.change_config(|config| config.copies_trouble.push(path.clone()));
        }
    }

    fn open_restore(&mut self, now: Now) {
        let path = self.diary_path();
        let place = match self.session().map(|session| session.diary().copies_place()) {
            Some(Ok(Some(place))) => place,
            _ => self.copies_place(&path),
        };
        let is_damaged = |session: &Session| session.diary().is_damaged();
        let is_whole = !self.session().is_none_or(is_damaged)
            && !self.recall.is_said()
            && self.copies.damage.is_none();
        let dialog = RestoreDialog::new(copy_rows(&place, now, &self.text));
        let offered = dialog.offered();
        self.copies.dialog = Some(dialog);
        // The same that the page and the message name.
        let remembered = self.remembered_copy(&path, &place);
        let best = remembered.or_else(|| place.newest_good(now.moment));
        let best = best.map(|copy| copy.path).filter(|_| !is_whole);
        if let Some(newest) = best.or(offered) {
            self.look_into(&newest);
        }
    }

    fn take_comparison(&mut self) {
        let Some(task) = self.copies.comparing.take() else {
            return;
        };
        let found = match task.look() {
            Outcome::Waiting(task) => {
                self.copies.comparing = Some(task);
                return;
            }
            Outcome::Done(Ok(found)) => Ok(found),
            Outcome::Done(Err(err)) => {
                if let StoreError::Damaged(_) | StoreError::NotADiary(_) = err
                    && let Some(next) = self.next_offered()
                {
                    return self.look_into(&next);
                }
                Err(self.text.copy_error(&err))
            }
            Outcome::BrokeDown => Err(self.text.access_problem(AccessProblem::Other)),
        };
        if let Some(dialog) = &mut self.copies.dialog {
            let has_all = self.copies.rescue.has_all.as_deref();
            dialog.say(found, has_all, &self.text);
        }
    }

    /// The copy to offer in the place of one that is damaged and that nobody chose.
    fn next_offered(&mut self) -> Option<PathBuf> {
        let dialog = self.copies.dialog.as_mut()?;
        dialog.pass_by();
        dialog.offered()
    }
}
