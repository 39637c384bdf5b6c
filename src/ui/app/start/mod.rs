//! Opening the window: size, icon, renderer, and what to say where there is no screen.

pub(super) mod clock;
pub(super) mod first_frame;
pub(super) mod geometry;
mod stopped;
mod until_end;

use std::error::Error;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use eframe::{CreationContext, NativeOptions, Renderer};
use egui::{IconData, ViewportBuilder};
use raw_window_handle::{HasWindowHandle as _, RawWindowHandle};

use self::clock::clock;
use self::geometry::{SIZE, SMALLEST, fit_to_screen, kept_place};
use self::stopped::Watched;
use self::until_end::UntilEnd;
use crate::config::{self, Config, ConfigFile};
use crate::text::{Country, Language, Text};
use crate::ui::app::{DiaryApp, Opening, Paths};
use crate::ui::desktop::Desktop;
use crate::ui::desktop::meeting::Meeting;
use crate::ui::desktop::one_window::{Ask, Claim, Door, claim};
use crate::ui::desktop::signals::close_on_end;
use crate::ui::file_watch::late_check::OpenedAhead;
use crate::ui::theme;

/// The icon where the desktop takes it from the window; Wayland takes it from the desktop entry.
const ICON: &[u8] = include_bytes!("../../../../assets/desktop/icons/128x128.png");

/// What the window starts from.
#[derive(Debug)]
pub struct Start {
    /// The diary given as an argument.
    pub diary_path: Option<PathBuf>,
    /// What a window that is there already is asked for.
    pub ask: Ask,
    /// The language given as an argument.
    pub language: Option<Language>,
    pub config: ConfigFile,
    /// Quit after the second frame and print the milliseconds.
    pub first_frame: bool,
}

impl Start {
    /// The language given as an argument, the one that was chosen, or the computer's.
    fn language(&self) -> Language {
        let chosen = || Language::from_code(self.config.config.language.as_deref()?);
        let given = self.language.or_else(chosen);
        given.unwrap_or_else(Language::of_system)
    }

    fn paths(&self) -> Paths {
        let last = || self.config.config.diary.clone();
        let diary = self.diary_path.clone().or_else(last);
        let diary = diary.unwrap_or_else(config::default_diary_path);
        Paths {
            // The same in another folder: it is remembered, and said.
            diary: std::path::absolute(&diary).unwrap_or(diary),
            sample: config::sample_diary_path(),
        }
    }
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// One sentence on why there is no window.
pub fn run(start: Start) -> Result<(), String> {
    let began = Instant::now();
    let language = start.language();
    let home = Country::of_system();
    let text = match home {
        Some(home) => Text::new(language).in_country(home),
        None => Text::new(language),
    };
    if !has_display() {
        return Err(text.error_no_display());
    }
    let paths = start.paths();
    // The measured start opens a window whatever else is open.
    let meeting = config::meeting_folder().filter(|_| !start.first_frame);
    let door = match claim(meeting.as_deref(), &paths.diary, start.ask.clone()) {
        Claim::Answered => return Ok(()),
        Claim::First(door) => Some(door),
        Claim::Unknown => None,
    };
    let options = NativeOptions {
        viewport: viewport(&text, &start.config.config),
        renderer: Renderer::Glow,
        ..NativeOptions::default()
    };
    let title = text.app_name();
    let beginning = Beginning {
        ahead: OpenedAhead::begin(&paths.diary),
        measured_from: start.first_frame.then_some(began),
        paths,
        config: start.config,
        ask: start.ask,
        text,
        home,
        meeting,
        door,
    };
    let watched = Watched::default();
    let has_window = Arc::clone(&watched.has_window);
    let left_open = Arc::new(OnceLock::new());
    let to_tend = Arc::clone(&left_open);
    let opened = watched.run(|| {
        let begin = move |cc: &CreationContext<'_>| -> Began {
            has_window.store(true, Ordering::SeqCst);
            let app = beginning.app(cc);
            // Only once: there is one window.
            drop(to_tend.set(app.left_open()));
            Ok(Box::new(UntilEnd::of(app)))
        };
        eframe::run_native(&title, options, Box::new(begin))
    });
    if let Some(left_open) = left_open.get() {
        left_open.tend();
    }
    let text = Text::new(language);
    opened.map_err(|stopped| stopped.words(&text))?;
    match left_open.get() {
        Some(left_open) if left_open.is_lost() => Err(text.error_not_kept()),
        _ => Ok(()),
    }
}

type Began = Result<Box<dyn eframe::App>, Box<dyn Error + Send + Sync>>;

/// What the app begins with, once there is a window.
struct Beginning {
    paths: Paths,
    config: ConfigFile,
    ask: Ask,
    text: Text,
    home: Option<Country>,
    meeting: Option<PathBuf>,
    door: Option<Door>,
    ahead: Option<OpenedAhead>,
    measured_from: Option<Instant>,
}

impl Beginning {
    fn app(self, cc: &CreationContext<'_>) -> DiaryApp {
        let ctx = &cc.egui_ctx;
        theme::install(ctx);
        fit_to_screen(kept_place(&self.config.config), cc);
        let opening = Opening {
            ctx,
            ahead: self.ahead,
        };
        let mut app = DiaryApp::in_window(self.paths, self.config, self.text, clock(), opening);
        app.at_home_in(self.home);
        app.use_desktop(Desktop::of_system());
        DiaryApp::be_heard(ctx);
        app.window_name = window_name(cc);
        app.follow_desktop_look(ctx);
        app.meeting = Meeting::begin(self.meeting, self.door, ctx);
        app.ends = close_on_end(ctx);
        if let Ask::Import(path) = &self.ask {
            app.notice = app.begin_import(path).err();
        }
        if let Some(began) = self.measured_from {
            app.quit_after_second_frame(began);
        }
        app
    }
}

fn viewport(text: &Text, config: &Config) -> ViewportBuilder {
    let builder = ViewportBuilder::default()
        .with_app_id(config::APP_ID)
        .with_icon(icon())
        .with_title(text.app_name())
        .with_min_inner_size(SMALLEST);
    match kept_place(config) {
        Some(place) => builder
            .with_inner_size(place.size())
            .with_position(place.min),
        None => builder.with_inner_size(SIZE),
    }
}

/// What the portal calls this window. On Wayland a window has no name until it asks for one.
fn window_name(cc: &CreationContext<'_>) -> Option<String> {
    match cc.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(window) => Some(format!("x11:{:x}", window.window)),
        RawWindowHandle::Xcb(window) => Some(format!("x11:{:x}", window.window)),
        _ => None,
    }
}

/// The program's icon; an empty one is the desktop's own.
fn icon() -> IconData {
    eframe::icon_data::from_png_bytes(ICON).unwrap_or_default()
}

/// Whether there is a screen. Only Unix desktops say it in the environment; elsewhere there always is one.
fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(all(unix, not(target_os = "macos"))))
        || named("DISPLAY")
        || named("WAYLAND_DISPLAY")
        || named("WAYLAND_SOCKET")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diary_that_is_given_as_a_short_path_is_known_by_the_whole_one() {
        let start = Start {
            diary_path: Some(PathBuf::from("short.sqlite")),
            ask: Ask::Raise,
            language: None,
            config: ConfigFile::load_from(std::path::Path::new("nowhere.toml")),
            first_frame: false,
        };
        let diary = start.paths().diary;
        assert!(diary.is_absolute() && diary.ends_with("short.sqlite"));
    }
}
