//! A computer of its own for a test of the window: a folder with a config file and diaries, and a desktop that answers.

pub use crate::window::NOW;
use std::path::PathBuf;

use egui::Vec2;
use egui_kittest::Harness;
use magnesium_diary::config::ConfigFile;
use magnesium_diary::diary::{Command, Diary};
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::{DiaryApp, Paths};
use magnesium_diary::ui::desktop::Desktop;
use magnesium_diary::ui::theme;
use tempfile::TempDir;

/// The usual window.
pub const USUAL: [f32; 2] = [1180.0, 780.0];

/// A folder that stands for a computer.
pub struct Computer {
    folder: TempDir,
}

impl Computer {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A path on it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes a diary on it in which these things were done.
    pub fn diary(&self, name: &str, commands: impl IntoIterator<Item = Command>) -> Diary {
        let mut diary = Diary::open(&self.path(name), IfMissing::Create).unwrap();
        for command in commands {
            diary.apply(command, NOW).unwrap();
        }
        diary
    }

    /// The config file as it is on disk.
    pub fn config(&self) -> ConfigFile {
        ConfigFile::load_from(&self.path("config.toml"))
    }

    /// The program, started on the diary the config names, else on the usual one.
    pub fn app(&self, language: Language) -> DiaryApp {
        let (paths, config) = self.places();
        DiaryApp::new(paths, config, Text::new(language), Box::new(|| NOW))
    }

    /// Where it finds its diary, and its config.
    pub fn places(&self) -> (Paths, ConfigFile) {
        let config = self.config();
        let usual = self.path("diary.sqlite");
        let paths = Paths {
            diary: config.config.diary.clone().unwrap_or(usual),
            sample: self.path("sample.sqlite"),
        };
        (paths, config)
    }

    /// The program's window on a desktop.
    pub fn window(
        &self,
        language: Language,
        size: [f32; 2],
        desktop: Desktop,
    ) -> Harness<'static, DiaryApp> {
        let mut app = self.app(language);
        app.use_desktop(desktop);
        window_of(app, size)
    }
}

/// A window without a screen.
pub fn window_of(app: DiaryApp, size: [f32; 2]) -> Harness<'static, DiaryApp> {
    let draw = |ui: &mut egui::Ui, app: &mut DiaryApp| {
        app.take_answers();
        app.draw(ui);
    };
    let mut window = Harness::builder()
        .with_size(Vec2::from(size))
        .with_max_steps(16)
        .with_context_setup(theme::install)
        .build_ui_state(draw, app);
    window.run();
    window
}
