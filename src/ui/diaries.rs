//! Which diary is open: opening, beginning, going to another, and asking for files. A diary that cannot be opened never takes
//! the place of the one that is.

use std::path::{Path, PathBuf};

use egui::Context;

use super::app::{DiaryApp, Stage};
use super::desktop::{Answered, Asked, FileQuestion, Picked};
use super::diary_names::{diary_labels, diary_name};
use super::first_start::FirstStart;
use super::late_check::LateCheck;
use super::nav::DiarySwitch;
use super::path_dialog::PathDialog;
use super::session::Session;
use crate::config::{free_place, typed_path};
use crate::diary::{Diary, DiaryError};
use crate::domain::Now;
use crate::domain::plain::file_name;
use crate::store::{IfMissing, StoreError, Watch};

impl DiaryApp {
    /// The title of the window: whose diary this is, and what the program is.
    #[must_use]
    pub fn title(&self) -> String {
        let name = self.session().and_then(|session| {
            if session.is_sample() {
                return Some(self.text.sample_name());
            }
            let settings = session.diary().settings();
            diary_name(settings.person_name.as_deref(), session.path())
        });
        match name {
            Some(name) => self.text.window_title(name),
            None => self.text.app_name(),
        }
    }

    /// The diaries to go to from the bar; nothing where there is only one.
    pub(super) fn diary_switch(&self) -> Option<DiarySwitch> {
        let session = self.session().filter(|session| !session.is_sample())?;
        let paths = self.config.config.recent.clone();
        let open = paths
            .iter()
            .position(|path| Some(path.as_path()) == session.path())?;
        let mut names = diary_labels(&paths);
        let person_name = session.diary().settings().person_name.clone();
        if let (Some(name), Some(label)) = (person_name, names.get_mut(open)) {
            *label = name;
        }
        (paths.len() > 1).then_some(DiarySwitch { paths, names, open })
    }

    /// Opens the person's diary, or says why not, or begins with the first start.
    pub(super) fn open_own(&mut self) {
        let path = self.paths.diary.clone();
        self.notice = None;
        match LateCheck::open(&path, self.repainter.as_ref()) {
            Ok((diary, check)) => {
                self.show_own(diary, &path);
                self.check = check;
            }
            // Not a first start: there was a diary here, and it must not seem to be gone.
            Err(StoreError::Missing(_)) if self.config.config.knows(&path) => {
                let place = path.display().to_string();
                self.stage = Stage::Broken(self.text.diary_gone(place));
            }
            Err(StoreError::Missing(_)) => {
                let is_usual = path == self.usual_place();
                let anew = || Box::new(FirstStart::new(path, is_usual));
                self.stage = Stage::FirstStart(self.set_aside.take().unwrap_or_else(anew));
            }
            Err(err) => self.stage = Stage::Broken(self.text.store_error(&err)),
        }
        self.watch_diary();
    }

    /// Makes the diary that the first start describes, as one act, and opens it.
    pub(super) fn begin(&mut self, now: Now) {
        let Stage::FirstStart(first) = &self.stage else {
            return;
        };
        let path = first.place().to_owned();
        let command = first.command(self.desktop.week_start);
        let is_new = !path.exists();
        let opened = Diary::open(&path, IfMissing::Create)
            .map_err(DiaryError::from)
            .and_then(|mut diary| {
                // A diary that is there already has its own signs.
                if is_new {
                    diary.apply(command, now)?;
                }
                Ok(diary)
            });
        match opened {
            Ok(diary) => {
                // It has just been made here, so that no other window can show it.
                self.claim_window(&path);
                self.go_to(diary, &path);
            }
            Err(err) => self.notice = Some(self.text.diary_error(&err)),
        }
    }

    /// Opens the sample diary.
    pub(super) fn look_around(&mut self, now: Now) {
        let words = self.text.sample_words();
        self.notice = None;
        match Diary::fresh_sample(&self.paths.sample, &words, now) {
            Ok(diary) => {
                if let Stage::FirstStart(first) = &self.stage {
                    self.set_aside = Some(first.clone());
                }
                self.show(diary);
            }
            Err(err) => self.notice = Some(self.text.diary_error(&err)),
        }
        self.watch_diary();
    }

    /// Opens another diary in the place of this one.
    ///
    /// # Errors
    /// Why not, in words; the diary that is open stays.
    pub(super) fn switch_to(&mut self, path: &Path) -> Result<(), String> {
        match Diary::open(path, IfMissing::Fail) {
            Ok(diary) => {
                self.leave()?;
                if self.claim_window(path) {
                    self.go_to(diary, path);
                }
                Ok(())
            }
            Err(StoreError::Missing(path)) => {
                Err(self.text.diary_missing(path.display().to_string()))
            }
            Err(err) => Err(self.text.store_error(&err)),
        }
    }

    /// A first start for one more diary, from which there is a way back.
    pub(super) fn begin_another(&mut self) {
        self.notice = self.leave().err();
        if self.notice.is_some() {
            return;
        }
        let usual = self.usual_place();
        let place = free_place(&usual);
        let is_usual = place == usual;
        let first = FirstStart::new(place, is_usual).with_way_back();
        self.stage = Stage::FirstStart(Box::new(first));
        self.watch_diary();
    }

    /// Lets the desktop ask for a file, or offers a field where it cannot.
    pub(super) fn ask_file(&mut self, ctx: &Context, question: FileQuestion) {
        let near = self.likely_place(question);
        if self.has_no_file_window {
            self.open_path_dialog(question, false);
            return;
        }
        let title = match question {
            FileQuestion::OpenDiary => self.text.path_of_diary(),
            FileQuestion::NewDiary => self.text.path_of_new(),
            FileQuestion::Report => self.text.report_where(),
            FileQuestion::Table => self.text.report_where_table(),
            FileQuestion::Chart => self.text.chart_where(),
        };
        let kind = self.text.app_name();
        let asked = Asked {
            question,
            title,
            kind,
            near,
        };
        if !self.desktop.ask(asked, ctx) {
            // The window that asks may be lost behind others; who presses again gets another way.
            self.desktop.forget_question();
            self.open_path_dialog(question, false);
        }
    }

    /// Takes in what the desktop answered; called from `logic`, so that it works while the window is hidden.
    pub fn take_answers(&mut self) {
        while let Some(answered) = self.desktop.take_answer() {
            match answered {
                Answered::File(question, Picked::Path(path)) => {
                    self.notice = self.use_path(question, path).err();
                }
                Answered::File(_, Picked::Nothing) => {}
                Answered::File(question, Picked::NoDialog) => {
                    self.open_path_dialog(question, true);
                    self.has_no_file_window = true;
                }
                Answered::Reminder(switched) => self.reminder_switched(switched),
                Answered::NotShown(path) => {
                    let place = path.display().to_string();
                    self.notice = Some(if path.is_dir() {
                        self.text.folder_not_shown(place)
                    } else {
                        self.text.report_file_not_shown(place)
                    });
                }
            }
        }
    }

    /// Uses a path that was typed; what is wrong with it is said beside it.
    pub(super) fn use_typed_path(&mut self, question: FileQuestion, typed: &str) {
        let used = match typed_path(typed) {
            Some(path) => self.check_free(question, path),
            None => Err(self.text.path_not_whole()),
        };
        match (used, &mut self.path_dialog) {
            (Err(problem), Some(dialog)) => dialog.refuse(problem),
            (Err(problem), None) => self.notice = Some(problem),
            (Ok(()), _) => self.path_dialog = None,
        }
    }

    /// Shows the folder of the diary in the desktop's file manager.
    pub(super) fn show_folder(&mut self, ctx: &Context) {
        if let Some(folder) = self.folder() {
            self.desktop.show(folder, ctx);
        }
    }

    /// Watches the diary that is open, if the window can be woken.
    pub(super) fn watch_diary(&mut self) {
        self.watch = None;
        let path = self
            .session()
            .and_then(|session| session.path())
            .map(ToOwned::to_owned);
        if let (Some(ctx), Some(path)) = (self.repainter.clone(), path) {
            self.watch = Watch::start(path, move || ctx.request_repaint());
        }
    }

    fn use_path(&mut self, question: FileQuestion, path: PathBuf) -> Result<(), String> {
        match question {
            FileQuestion::OpenDiary => self.switch_to(&path),
            FileQuestion::NewDiary => self.use_place(question.with_ending(path)),
            FileQuestion::Report | FileQuestion::Table | FileQuestion::Chart => {
                self.save(question, path)
            }
        }
    }

    fn save(&mut self, question: FileQuestion, path: PathBuf) -> Result<(), String> {
        let whole = question.with_ending(path.clone());
        // The desktop asked about the name without its ending only.
        if whole != path && whole.exists() {
            return Err(self.text.report_file_taken(whole.display().to_string()));
        }
        let Some(session) = self.session() else {
            // The diary it was asked for is gone.
            return Ok(());
        };
        let place = session.diary().place_to_write(&whole);
        let place = place.map_err(|why| self.text.protected(why, &whole))?;
        // A question just typed belongs on the page, and one file is written at a time.
        self.flush()?;
        let now = (self.clock)();
        match &mut self.stage {
            Stage::Open(session) => match (question, self.chart.take()) {
                (FileQuestion::Chart, Some(chart)) => {
                    session.save_chart(&chart, &place, now, &self.text)
                }
                _ => session.save(question, &place, now, &self.text),
            },
            Stage::FirstStart(_) | Stage::Broken(_) => Ok(()),
        }
    }

    /// Uses a path that was typed. A window of the desktop asks before a file is replaced; here it is not replaced at all.
    fn check_free(&mut self, question: FileQuestion, path: PathBuf) -> Result<(), String> {
        let path = question.with_ending(path);
        if question.saves() && path.exists() {
            let path = path.display().to_string();
            return Err(self.text.report_file_taken(path));
        }
        self.use_path(question, path)
    }

    /// Where the new diary of a first start will lie.
    fn use_place(&mut self, path: PathBuf) -> Result<(), String> {
        if path.is_dir() {
            return Err(self.text.error_not_a_file(path.display().to_string()));
        }
        if path.exists() {
            return Err(self.text.place_taken(path.display().to_string()));
        }
        let is_usual = path == self.usual_place();
        if let Stage::FirstStart(first) = &mut self.stage {
            first.set_place(path, is_usual);
        }
        Ok(())
    }

    /// Opens a diary that from now on is the person's own.
    fn go_to(&mut self, diary: Diary, path: &Path) {
        path.clone_into(&mut self.paths.diary);
        self.change_config(|config| config.diary = Some(path.to_owned()));
        self.notice = None;
        self.path_dialog = None;
        self.show_own(diary, path);
        self.watch_diary();
    }

    fn show_own(&mut self, diary: Diary, path: &Path) {
        self.show(diary);
        if self.session().is_some_and(|session| !session.is_sample()) {
            self.change_config(|config| config.remember(path));
        }
    }

    fn show(&mut self, diary: Diary) {
        self.check = None;
        // A file that was asked for another diary is not for this one.
        self.desktop.forget_question();
        self.path_dialog = None;
        let opened = Session::open(diary, self.choices(), (self.clock)(), &self.text);
        self.stage = match opened {
            Ok(mut session) => {
                if let Some(window) = &self.repainter {
                    session.wake(window);
                }
                Stage::Open(Box::new(session))
            }
            Err(err) => Stage::Broken(self.text.store_error(&err)),
        };
    }

    fn open_path_dialog(&mut self, question: FileQuestion, explains: bool) {
        let likely = self.likely_place(question).display().to_string();
        self.path_dialog = Some(PathDialog::new(question, likely, explains));
    }

    /// Where the answer to a question for a file is likely to be.
    fn likely_place(&self, question: FileQuestion) -> PathBuf {
        match (&self.stage, question) {
            (Stage::FirstStart(first), FileQuestion::NewDiary) => first.place().to_owned(),
            (Stage::Open(session), question) if question.saves() => {
                let name = match &self.chart {
                    Some(chart) if question == FileQuestion::Chart => file_name(&chart.title),
                    _ => session.file_name(question, &self.text),
                };
                Path::new("~").join(format!("{name}.{}", question.ending()))
            }
            _ => self.paths.diary.clone(),
        }
    }

    fn folder(&self) -> Option<PathBuf> {
        self.session()?.path()?.parent().map(ToOwned::to_owned)
    }

    /// Where a diary lies unless the person says otherwise.
    fn usual_place(&self) -> PathBuf {
        self.paths.sample.with_file_name("diary.sqlite")
    }
}
