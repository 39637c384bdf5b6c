//! Which diary is open: opening, beginning, going to another. A diary that cannot be opened never takes
//! the place of the one that is.

use std::path::{Path, PathBuf};

use egui::{Context, ViewportCommand};

use super::first_start::FirstStart;
use super::shell::nav::DiarySwitch;
use super::{DiaryApp, Stage};
use crate::config::free_place;
use crate::diary::{Diary, DiaryError};
use crate::domain::Now;
use crate::store::{CopiesPlace, IfMissing, StoreError, Watch, copied_diary};
use crate::ui::action::DiariesAction;
use crate::ui::file_watch::late_check::{LateCheck, OpenedAhead};
use crate::ui::file_watch::recall::Recall;
use crate::ui::parts::diary_names::{diary_labels, diary_name};
use crate::ui::session::Session;

/// Where diaries lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The person's diary.
    pub diary: PathBuf,
    /// The sample diary for looking around.
    pub sample: PathBuf,
}

/// A window that is being opened.
pub struct Opening<'a> {
    pub ctx: &'a Context,
    /// The diary may be in opening already.
    pub ahead: Option<OpenedAhead>,
}

impl<'a> Opening<'a> {
    /// One whose diary is still to be opened.
    pub const fn of(ctx: &'a Context) -> Self {
        Self { ctx, ahead: None }
    }
}

impl DiaryApp {
    pub(in crate::ui) fn carry_out_diaries(&mut self, action: DiariesAction, now: Now) {
        match action {
            DiariesAction::Begin => self.begin(now),
            DiariesAction::LookAround => self.look_around(now),
            DiariesAction::Open(path) => self.notice = self.switch_to(&path).err(),
            DiariesAction::New => self.begin_another(),
            DiariesAction::ToOwn => self.go_to_own(),
            DiariesAction::Back | DiariesAction::TryAgain => self.open_own(),
            DiariesAction::PutLogAside => self.put_log_aside(),
            DiariesAction::Forget(path) => self.change_config(|config| config.forget(&path)),
        }
    }

    /// The title of the window: whose diary this is, and what the program is.
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

    pub(in crate::ui) fn show_title(&mut self, ctx: &Context) {
        let title = self.title();
        // The window's name for who listens: the desktop's title bar is not in what the window says of itself.
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |window| {
            window.set_label(title.clone());
        });
        if title != self.shown_title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.shown_title = title;
        }
    }

    /// The diaries to go to from the bar; nothing where there is only one.
    pub(in crate::ui) fn diary_switch(&self) -> Option<DiarySwitch> {
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

    /// Leaves a sample, or a copy, for the person's diary: wherever the file lies that is open, and however it was opened.
    fn go_to_own(&mut self) {
        let own = self.own_place();
        if !self.claim_window(&own) {
            return;
        }
        own.clone_into(&mut self.paths.diary);
        self.open_own();
    }

    /// Where the person's diary is, while something else is open that is none of theirs.
    fn own_place(&self) -> PathBuf {
        let open = self.session().and_then(Session::path);
        let config = &self.config.config;
        let known = [&self.paths.diary].into_iter();
        let mut known = known.chain(&config.diary).chain(&config.recent);
        let own = known.find(|path| Some(path.as_path()) != open).cloned();
        own.unwrap_or_else(|| {
            let is_taken = |place: &Path| CopiesPlace::of(place).whole() > 0;
            match self.usual_place() {
                usual if Some(usual.as_path()) == open => free_place(&usual, is_taken),
                usual => usual,
            }
        })
    }

    /// Opens the person's diary, or says why not, or begins with the first start.
    pub(in crate::ui) fn open_own(&mut self) {
        self.show_opened(None);
    }

    /// The same for a diary that is being opened already.
    pub(in crate::ui) fn show_opened(&mut self, ahead: Option<OpenedAhead>) {
        let path = self.paths.diary.clone();
        self.notice = None;
        match self.opened_own(ahead) {
            Ok((diary, is_checked)) => self.show_own(diary, is_checked, &path),
            // Not a first start: there was a diary here, and it must not seem to be gone.
            Err(err @ StoreError::Missing(_)) if self.config.config.knows(&path) => {
                self.cannot_open(&path, &err);
            }
            Err(StoreError::Missing(_)) => {
                let is_usual = path == self.usual_place();
                let anew = || Box::new(FirstStart::new(path, is_usual));
                self.stage = Stage::FirstStart(self.set_aside.take().unwrap_or_else(anew));
            }
            Err(err) => self.cannot_open(&path, &err),
        }
        self.watch_diary();
    }

    /// Makes the diary that the first start describes, as one act, and opens it.
    pub(in crate::ui) fn begin(&mut self, now: Now) {
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
                    diary.begin_here()?;
                }
                Ok(diary)
            });
        match opened {
            Ok(diary) => {
                // It has just been made here, so that no other window can show it.
                self.claim_window(&path);
                self.go_to(diary, &path);
                if is_new {
                    // Begun on purpose, whatever lay here before.
                    self.forget_remembered();
                }
                self.offers_tour = is_new;
            }
            Err(err) => self.notice = Some(self.text.diary_error(&err)),
        }
    }

    /// Opens the sample diary.
    pub(in crate::ui) fn look_around(&mut self, now: Now) {
        let words = self.text.sample_words();
        self.notice = None;
        if let Err(why) = self.leave() {
            self.notice = Some(why);
            return;
        }
        match Diary::fresh_sample(&self.paths.sample, &words, now) {
            Ok(diary) => {
                if let Stage::FirstStart(first) = &self.stage {
                    self.set_aside = Some(first.clone());
                }
                if let Err(err) = self.show(diary, true) {
                    self.notice = Some(self.text.store_error(&err));
                }
            }
            Err(err) => self.notice = Some(self.text.diary_error(&err)),
        }
        self.watch_diary();
    }

    /// Opens another diary in the place of this one.
    ///
    /// # Errors
    /// Why not, in words; the diary that is open stays.
    pub(in crate::ui) fn switch_to(&mut self, path: &Path) -> Result<(), String> {
        match Diary::open(path, IfMissing::Fail) {
            Ok(diary) => {
                self.leave()?;
                if self.claim_window(path) {
                    self.note_left_open();
                    self.go_to(diary, path);
                    self.left_open.tend_beside(self.repainter.as_ref());
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
    pub(in crate::ui) fn begin_another(&mut self) {
        self.notice = self.leave().err();
        if self.notice.is_some() {
            return;
        }
        let usual = self.usual_place();
        let place = free_place(&usual, |place| CopiesPlace::of(place).whole() > 0);
        let is_usual = place == usual;
        let first = FirstStart::new(place, is_usual).with_way_back();
        self.stage = Stage::FirstStart(Box::new(first));
        self.watch_diary();
    }

    /// Shows the folder of the diary in the desktop's file manager.
    pub(in crate::ui) fn show_folder(&mut self, ctx: &Context) {
        if let Some(folder) = self.folder() {
            self.desktop.show(folder, ctx);
        }
    }

    /// Watches the diary that is open, if the window can be woken.
    pub(in crate::ui) fn watch_diary(&mut self) {
        self.watch = None;
        let path = self
            .session()
            .and_then(|session| session.path())
            .map(ToOwned::to_owned);
        if let (Some(ctx), Some(path)) = (self.repainter.clone(), path) {
            self.watch = Watch::start(path, move || ctx.request_repaint());
        }
    }

    /// Opens a diary, which from now on is the person's own unless it is a sample or a copy.
    pub(in crate::ui) fn go_to(&mut self, diary: Diary, path: &Path) {
        path.clone_into(&mut self.paths.diary);
        if is_own(&diary) {
            self.change_config(|config| config.diary = Some(path.to_owned()));
        }
        self.notice = None;
        self.path_dialog.close();
        self.show_own(diary, true, path);
        self.watch_diary();
    }

    fn show_own(&mut self, diary: Diary, is_checked: bool, path: &Path) {
        if let Err(err) = self.show(diary, is_checked) {
            return self.cannot_open(path, &err);
        }
        if self.stage.diary().is_some_and(is_own) {
            self.change_config(|config| config.remember(path));
            self.bring_along((self.clock)());
        }
        // A sample that lies in the place of one's own is another diary too.
        self.begin_recall(path);
    }

    /// Shows a diary.
    ///
    /// # Errors
    /// If it cannot be read after all; what was shown before stays.
    pub(in crate::ui) fn show(&mut self, diary: Diary, is_checked: bool) -> Result<(), StoreError> {
        let now = (self.clock)();
        self.copies.forget_diary();
        self.recall = Recall::default();
        self.restored.know_anew();
        let begun = LateCheck::begin(&diary, is_checked, self.repainter.as_ref(), now);
        // A file that was asked for another diary is not for this one.
        self.desktop.forget_question();
        self.path_dialog.close();
        self.check = begun?;
        let copy = diary.path().filter(|_| diary.is_copy());
        self.copied = copy.and_then(|copy| copied_diary(copy, &self.config.config.recent));
        let mut session = Session::open(diary, self.choices(), now, &self.text)?;
        if let Some(window) = &self.repainter {
            session.wake(window);
        }
        self.stage = Stage::Open(Box::new(session));
        Ok(())
    }

    fn folder(&self) -> Option<PathBuf> {
        self.session()?.path()?.parent().map(ToOwned::to_owned)
    }

    /// Where a diary lies unless the person says otherwise.
    pub(in crate::ui) fn usual_place(&self) -> PathBuf {
        self.paths.sample.with_file_name("diary.sqlite")
    }
}

/// Whether it is one that the person writes in.
fn is_own(diary: &Diary) -> bool {
    !diary.settings().sample && !diary.is_copy()
}
