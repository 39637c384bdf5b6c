//! The window's app, which is left in order however the window ends: where the screen goes away nobody asks it to close.

use egui::{Context, Ui, Visuals};

use crate::ui::app::DiaryApp;

/// The app, until it has been told that the window is gone.
pub(super) struct UntilEnd {
    app: DiaryApp,
    has_ended: bool,
}

impl UntilEnd {
    pub(super) fn of(app: DiaryApp) -> Self {
        Self {
            app,
            has_ended: false,
        }
    }
}

impl eframe::App for UntilEnd {
    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        self.app.clear_color(visuals)
    }

    fn logic(&mut self, ctx: &Context, frame: &mut eframe::Frame) {
        self.app.logic(ctx, frame);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        self.app.ui(ui, frame);
    }

    fn on_exit(&mut self, gl: Option<&eframe::glow::Context>) {
        self.has_ended = true;
        self.app.on_exit(gl);
    }
}

/// Words of the last half second are written here, and what cannot be is kept.
impl Drop for UntilEnd {
    fn drop(&mut self) {
        if !self.has_ended {
            eframe::App::on_exit(&mut self.app, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ConfigFile;
    use crate::diary::Diary;
    use crate::domain::testing::NOW;
    use crate::store::{CopiesPlace, IfMissing};
    use crate::text::{Language, Text};
    use crate::ui::app::Paths;

    #[cfg(target_os = "linux")]
    #[test]
    fn what_the_window_alone_has_is_kept_where_it_goes_without_closing() {
        for is_closed in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let at = |name: &str| folder.path().join(name);
            let path = at("diary.sqlite");
            drop(Diary::open(&path, IfMissing::Create).unwrap());
            let paths = Paths {
                diary: path.clone(),
                sample: at("sample.sqlite"),
            };
            let config = ConfigFile::load_from(&at("config.toml"));
            let text = Text::new(Language::En);
            let app = DiaryApp::new(paths, config, text, Box::new(|| NOW));
            let mut app = UntilEnd::of(app);
            std::fs::remove_file(&path).unwrap();
            if is_closed {
                eframe::App::on_exit(&mut app, None);
            }
            drop(app);
            assert_eq!(CopiesPlace::of(&path).copies().len(), 1, "once");
        }
    }
}
