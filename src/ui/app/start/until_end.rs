//! The window's app, which is left in order however the window ends: where the screen goes away nobody asks it to close.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use egui::{Context, Ui, Visuals};

use crate::ui::app::DiaryApp;

thread_local! {
    /// The window of this thread. Where the screen goes away Xlib ends the program without a word to anybody; what a thread holds
    /// is let go of even then, where the system's library of C is GNU's.
    static OPEN: RefCell<LastChance> = RefCell::default();
}

/// The app, until it has been told that the window is gone.
pub(super) struct UntilEnd(Rc<RefCell<Running>>);

struct Running {
    /// `None` once it is over.
    app: Option<DiaryApp>,
    has_ended: bool,
}

/// What is done when the program is ended under the window.
#[derive(Default)]
struct LastChance(Weak<RefCell<Running>>);

impl UntilEnd {
    pub(super) fn of(app: DiaryApp) -> Self {
        let running = Running {
            app: Some(app),
            has_ended: false,
        };
        let running = Rc::new(RefCell::new(running));
        OPEN.set(LastChance(Rc::downgrade(&running)));
        Self(running)
    }
}

impl Running {
    fn app(&mut self, act: impl FnOnce(&mut DiaryApp)) {
        if let Some(app) = &mut self.app {
            act(app);
        }
    }

    /// Words of the last half second are written here, and what cannot be is kept.
    fn end(&mut self, gl: Option<&eframe::glow::Context>) {
        if !std::mem::replace(&mut self.has_ended, true) {
            self.app(|app| eframe::App::on_exit(app, gl));
        }
    }
}

impl eframe::App for UntilEnd {
    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        let running = self.0.borrow();
        let app = running.app.as_ref();
        app.map_or_else(Default::default, |app| app.clear_color(visuals))
    }

    fn logic(&mut self, ctx: &Context, frame: &mut eframe::Frame) {
        self.0.borrow_mut().app(|app| app.logic(ctx, frame));
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        self.0.borrow_mut().app(|app| app.ui(ui, frame));
    }

    fn on_exit(&mut self, gl: Option<&eframe::glow::Context>) {
        self.0.borrow_mut().end(gl);
    }
}

impl Drop for UntilEnd {
    fn drop(&mut self) {
        self.0.borrow_mut().end(None);
    }
}

impl Drop for LastChance {
    fn drop(&mut self) {
        let Some(running) = self.0.upgrade() else {
            return;
        };
        // A picture in the making is ended by nobody but a slip of our own.
        let Ok(mut running) = running.try_borrow_mut() else {
            return;
        };
        running.end(None);
        // The diary is closed before it is tended.
        if let Some(app) = running.app.take() {
            let left_open = app.left_open();
            drop(app);
            left_open.tend();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::config::ConfigFile;
    use crate::diary::{Command, Diary};
    use crate::domain::testing::NOW;
    use crate::domain::{Severity, SignId};
    use crate::store::{CopiesPlace, IfMissing};
    use crate::text::{Language, Text};
    use crate::ui::app::{Paths, Stage};

    fn opened(folder: &Path) -> DiaryApp {
        let path = folder.join("diary.sqlite");
        drop(Diary::open(&path, IfMissing::Create).unwrap());
        let paths = Paths {
            diary: path,
            sample: folder.join("sample.sqlite"),
        };
        let config = ConfigFile::load_from(&folder.join("config.toml"));
        let text = Text::new(Language::En);
        DiaryApp::new(paths, config, text, Box::new(|| NOW))
    }

    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[test]
    fn a_thread_that_is_ended_under_its_window_leaves_one_file_and_a_copy() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().to_owned();
        let path = place.join("diary.sqlite");
        let ended = std::thread::spawn(move || {
            let mut app = opened(&place);
            let Stage::Open(session) = &mut app.stage else {
                panic!("no diary is open");
            };
            let day = session.diary.today(NOW);
            let answer = Command::Answer {
                day,
                sign: SignId(7),
                severity: Some(Severity::Mild),
            };
            session.diary.apply(answer, NOW).unwrap();
            // As where Xlib ends the program: nothing that the thread has at hand is left in order.
            std::mem::forget(UntilEnd::of(app));
        });
        ended.join().unwrap();
        let names = std::fs::read_dir(folder.path()).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name());
        let beside =
            |name: &std::ffi::OsString| name.to_string_lossy().starts_with("diary.sqlite-");
        let beside: Vec<_> = names.filter(beside).collect();
        assert_eq!(beside, ["diary.sqlite-copies"], "no log");
        assert_eq!(CopiesPlace::of(&path).copies().len(), 1);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_the_window_alone_has_is_kept_where_it_goes_without_closing() {
        for is_closed in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("diary.sqlite");
            let mut app = UntilEnd::of(opened(folder.path()));
            std::fs::remove_file(&path).unwrap();
            if is_closed {
                eframe::App::on_exit(&mut app, None);
            }
            drop(app);
            assert_eq!(CopiesPlace::of(&path).copies().len(), 1, "once");
        }
    }
}
