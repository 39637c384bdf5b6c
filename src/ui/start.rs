//! Opening the window: size, icon, renderer, and what to say where there is no screen.

use std::path::PathBuf;
use std::time::Instant;

use eframe::{NativeOptions, Renderer};
use egui::ViewportBuilder;

use super::app::{DiaryApp, Paths, clock};
use super::theme;
use crate::config::{self, Config, ConfigFile};
use crate::text::{Country, Language, Text};

/// The window's size when it opens for the first time, in points.
const SIZE: [f32; 2] = [1180.0, 780.0];
/// The smallest size every screen works at.
const SMALLEST: [f32; 2] = [900.0, 600.0];
/// Windows further away than this from the origin lie on a screen that is no longer there.
const FARTHEST: f32 = 16_000.0;

/// What the window starts from.
#[derive(Debug)]
pub struct Start {
    /// The diary given as an argument.
    pub diary_path: Option<PathBuf>,
    /// The language given as an argument.
    pub language: Option<Language>,
    /// The config file.
    pub config: ConfigFile,
    /// Quit after the second frame and print the milliseconds.
    pub first_frame: bool,
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// One sentence on why there is no window.
pub fn run(start: Start) -> Result<(), String> {
    let began = Instant::now();
    let language = start
        .language
        .or_else(|| {
            start
                .config
                .config
                .language
                .as_deref()
                .and_then(Language::from_code)
        })
        .unwrap_or_else(Language::of_system);
    let home = Country::of_system();
    let text = match home {
        Some(home) => Text::new(language).in_country(home),
        None => Text::new(language),
    };
    if !has_display() {
        return Err(text.error_no_display());
    }
    let words = Text::new(language);
    let options = NativeOptions {
        viewport: viewport(&text, &start.config.config),
        renderer: Renderer::Glow,
        ..NativeOptions::default()
    };
    let title = text.app_name();
    let paths = Paths {
        diary: start
            .diary_path
            .or_else(|| start.config.config.diary.clone())
            .unwrap_or_else(config::default_diary_path),
        sample: config::sample_diary_path(),
    };
    eframe::run_native(
        &title,
        options,
        Box::new(move |cc| {
            theme::install(&cc.egui_ctx);
            let mut app = DiaryApp::new(paths, start.config, text, clock());
            app.at_home_in(home);
            app.watch_with(&cc.egui_ctx);
            if start.first_frame {
                app.quit_after_second_frame(began);
            }
            Ok(Box::new(app))
        }),
    )
    .map_err(|err| match err {
        // A screen that is named but does not answer is no screen.
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => words.error_no_display(),
        err => words.error_window(err.to_string()),
    })
}

fn viewport(text: &Text, config: &Config) -> ViewportBuilder {
    let builder = ViewportBuilder::default()
        .with_app_id("nl.magnesium-diary")
        .with_title(text.app_name())
        .with_min_inner_size(SMALLEST);
    let usable = |[width, height, x, y]: &[f32; 4]| {
        let sizes = [width, height]
            .into_iter()
            .all(|size| (200.0..=FARTHEST).contains(size));
        let place = [x, y].into_iter().all(|place| place.abs() <= FARTHEST);
        sizes && place
    };
    match config.window.filter(usable) {
        Some([width, height, x, y]) => builder
            .with_inner_size([width, height])
            .with_position([x, y]),
        None => builder.with_inner_size(SIZE),
    }
}

/// Whether there is a screen. Only Unix desktops say it in the environment; elsewhere there always is one.
fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(all(unix, not(target_os = "macos"))))
        || named("DISPLAY")
        || named("WAYLAND_DISPLAY")
        || named("WAYLAND_SOCKET")
}
