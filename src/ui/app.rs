//! The app: which stage it is in, and carrying out what the screens asked for. The only place in `ui` that reads the clock.

use std::path::PathBuf;
use std::time::Instant;

use egui::{CentralPanel, Context, Frame, Theme, ThemePreference, Ui, ViewportCommand};

use super::action::{Action, Dialog};
use super::banners::{banners_ui, broken_ui, help_foot_ui};
use super::help_screen::HelpScreen;
use super::session::Session;
use super::speaking::in_chosen_country;
use super::{first_start, keys, nav, theme};
use crate::config::ConfigFile;
use crate::diary::{Diary, DiaryError};
use crate::domain::{Moment, Now, Zone};
use crate::store::{IfMissing, StoreError, Watch};
use crate::text::{Country, Text};

/// Reads the present.
pub type Clock = Box<dyn Fn() -> Now>;

/// The computer's clock and time zone.
#[must_use]
pub fn clock() -> Clock {
    Box::new(|| Now {
        moment: Moment(chrono::Utc::now().timestamp()),
        zone: Zone::Local,
    })
}

/// Where diaries lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The person's diary.
    pub diary: PathBuf,
    /// The sample diary for looking around.
    pub sample: PathBuf,
}

/// The window's whole state.
pub struct DiaryApp {
    paths: Paths,
    pub(super) config: ConfigFile,
    pub(super) text: Text,
    /// The country of the computer, if its numbers are known.
    pub(super) home: Option<Country>,
    clock: Clock,
    pub(super) stage: Stage,
    pub(super) notice: Option<String>,
    pub(super) dialog: Option<Dialog>,
    /// The help page where no diary is open.
    pub(super) help: HelpScreen,
    repainter: Option<Context>,
    /// Wakes the window when another program writes to the diary; held to keep it going.
    watch: Option<Watch>,
    first_frame: Option<FirstFrame>,
}

pub(super) enum Stage {
    /// There is no diary yet.
    FirstStart,
    /// The diary cannot be opened; the sentence says why.
    Broken(String),
    /// A diary is open.
    Open(Box<Session>),
}

/// Counts frames for the smoke test.
struct FirstFrame {
    began: Instant,
    frames: u32,
}

impl DiaryApp {
    /// Opens the diary if there is one, else begins with the first start.
    #[must_use]
    pub fn new(paths: Paths, config: ConfigFile, text: Text, clock: Clock) -> Self {
        let mut app = Self {
            paths,
            text: in_chosen_country(text, &config),
            config,
            home: None,
            clock,
            stage: Stage::FirstStart,
            notice: None,
            dialog: None,
            help: HelpScreen::default(),
            repainter: None,
            watch: None,
            first_frame: None,
        };
        app.open_own();
        app
    }

    /// Lets other programs' writes wake the window through `ctx`.
    pub fn watch_with(&mut self, ctx: &Context) {
        self.repainter = Some(ctx.clone());
        let chosen = self.config.config.theme.as_deref();
        ctx.set_theme(match chosen {
            Some("light") => ThemePreference::Light,
            Some("dark") => ThemePreference::Dark,
            _ => ThemePreference::System,
        });
        if let Stage::Open(session) = &mut self.stage {
            session.wake(ctx);
        }
        self.watch_diary();
    }

    /// Closes the window after its second frame and prints how many milliseconds it took from `began`.
    pub fn quit_after_second_frame(&mut self, began: Instant) {
        self.first_frame = Some(FirstFrame { began, frames: 0 });
    }

    /// The open diary, if one is.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        match &self.stage {
            Stage::Open(session) => Some(session),
            Stage::FirstStart | Stage::Broken(_) => None,
        }
    }

    /// Draws the window, then carries out what was asked for.
    pub fn draw(&mut self, ui: &mut Ui) {
        let mut actions = Vec::new();
        let now = (self.clock)();
        if self.session().is_none() {
            help_foot_ui(ui, &self.text, &mut actions);
        }
        match &mut self.stage {
            Stage::FirstStart => first_start::first_start_ui(ui, &self.text, &mut actions),
            Stage::Broken(why) => broken_ui(ui, why, &self.text, &mut actions),
            Stage::Open(session) => {
                if let Err(err) = session.refresh(now, &self.text) {
                    self.notice = Some(self.text.store_error(&err));
                }
                // What is typed into a dialog is not for the screen behind it.
                if self.dialog.is_none() {
                    keys::keys(ui, session, &mut actions);
                }
                nav::nav_ui(ui, session.nav_screen(), &self.text, &mut actions);
                let frame = Frame::new().fill(theme::palette(ui).bg);
                CentralPanel::default().frame(frame).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    banners_ui(
                        ui,
                        session,
                        self.notice.as_deref(),
                        &self.text,
                        &mut actions,
                    );
                    session.screen_ui(ui, &self.text, now, &mut actions);
                });
            }
        }
        keys::list_key(ui, self.dialog, &mut actions);
        self.dialog_ui(ui, &mut actions);
        for action in actions {
            self.carry_out(ui, action, now);
        }
    }

    /// Writes what is still being typed; called before the window closes.
    pub fn flush(&mut self) {
        let now = (self.clock)();
        if let Stage::Open(session) = &mut self.stage
            && let Err(err) = session.flush(now, &self.text)
        {
            self.notice = Some(self.text.diary_error(&err));
        }
    }

    fn carry_out(&mut self, ctx: &Context, action: Action, now: Now) {
        match action {
            Action::CloseNotice => self.notice = None,
            Action::Open(dialog) => self.dialog = Some(dialog),
            Action::CloseDialog => self.dialog = None,
            Action::Copy(words) => ctx.copy_text(words),
            Action::Country(country) => self.set_country(country, now),
            Action::Language(language) => self.set_language(language, now),
            Action::Theme(theme) => self.set_theme(ctx, theme),
            Action::Begin => self.begin(),
            Action::LookAround => self.look_around(now),
            Action::LeaveSample => self.open_own(),
            action => {
                let Stage::Open(session) = &mut self.stage else {
                    return;
                };
                let outcome = session.carry_out(action, now, &self.text);
                self.tell(outcome);
            }
        }
        ctx.request_repaint();
    }

    /// An error is said once, in words; the next act takes it away.
    fn tell(&mut self, outcome: Result<(), DiaryError>) {
        self.notice = outcome.err().map(|err| self.text.diary_error(&err));
    }

    fn open_own(&mut self) {
        let path = self.paths.diary.clone();
        self.stage = match Diary::open(&path, IfMissing::Fail) {
            Ok(diary) => self.session_of(diary),
            Err(StoreError::Missing(_)) => Stage::FirstStart,
            Err(err) => Stage::Broken(self.text.store_error(&err)),
        };
        self.watch_diary();
    }

    fn begin(&mut self) {
        self.stage = match Diary::open(&self.paths.diary, IfMissing::Create) {
            Ok(diary) => self.session_of(diary),
            Err(err) => Stage::Broken(self.text.store_error(&err)),
        };
        self.watch_diary();
    }

    fn look_around(&mut self, now: Now) {
        let words = self.text.sample_words();
        self.stage = match Diary::fresh_sample(&self.paths.sample, &words, now) {
            Ok(diary) => self.session_of(diary),
            Err(err) => Stage::Broken(self.text.diary_error(&err)),
        };
        self.watch_diary();
    }

    fn session_of(&self, diary: Diary) -> Stage {
        match Session::open(diary, (self.clock)(), &self.text) {
            Ok(mut session) => {
                if let Some(window) = &self.repainter {
                    session.wake(window);
                }
                Stage::Open(Box::new(session))
            }
            Err(err) => Stage::Broken(self.text.store_error(&err)),
        }
    }

    fn watch_diary(&mut self) {
        self.watch = None;
        let path = self
            .session()
            .and_then(|session| session.path())
            .map(ToOwned::to_owned);
        if let (Some(ctx), Some(path)) = (self.repainter.clone(), path) {
            self.watch = Watch::start(path, move || ctx.request_repaint());
        }
    }

    fn set_theme(&mut self, ctx: &Context, theme: Theme) {
        let (preference, name) = match theme {
            Theme::Light => (ThemePreference::Light, "light"),
            Theme::Dark => (ThemePreference::Dark, "dark"),
        };
        ctx.set_theme(preference);
        self.config.config.theme = Some(name.to_owned());
        self.save_config();
    }

    pub(super) fn save_config(&mut self) {
        if let Err(err) = self.config.save() {
            log::warn!("config file not written: {err}");
            let path = self.config.path().map(|path| path.display().to_string());
            self.notice = Some(self.text.error_config(path.unwrap_or_default()));
        }
    }

    fn count_frame(&mut self, ctx: &Context) {
        let Some(count) = &mut self.first_frame else {
            return;
        };
        count.frames += 1;
        if count.frames == 2 {
            #[expect(
                clippy::print_stdout,
                reason = "this number is what --first-frame is for"
            )]
            {
                println!("{}", count.began.elapsed().as_millis());
            }
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        ctx.request_repaint();
    }

    fn keep_geometry(&mut self, ctx: &Context) {
        let geometry = ctx.input(|input| {
            let viewport = input.viewport();
            let (inner, outer) = (viewport.inner_rect?, viewport.outer_rect?);
            let normal =
                !viewport.maximized.unwrap_or(false) && !viewport.fullscreen.unwrap_or(false);
            normal.then(|| [inner.width(), inner.height(), outer.left(), outer.top()])
        });
        if geometry.is_some() {
            self.config.config.window = geometry;
        }
    }
}

impl eframe::App for DiaryApp {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        if ctx.input(|input| input.viewport().close_requested()) {
            self.flush();
            self.keep_geometry(ctx);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.draw(ui);
        self.count_frame(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.flush();
        if self.first_frame.is_none() {
            self.save_config();
        }
    }
}
