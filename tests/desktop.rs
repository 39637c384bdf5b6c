//! The real window on a screen of its own: what only a whole program can show. Needs Xvfb, a window manager, xdotool and
//! ImageMagick, so it runs only with `--features desktop-tests`.

#![cfg(feature = "desktop-tests")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may fail loudly"
)]

#[path = "desktop/started_twice.rs"]
mod started_twice;

use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long anything on the screen may take. A loaded machine is slow; a broken window never comes.
const PATIENCE: Duration = Duration::from_mins(1);
const STEP: Duration = Duration::from_millis(100);

static NEXT_SCREEN: AtomicU32 = AtomicU32::new(90);

/// A screen with a window manager.
struct Desktop {
    name: String,
    servers: Vec<Child>,
}

impl Desktop {
    fn start() -> Self {
        let name = format!(
            ":{}",
            NEXT_SCREEN.fetch_add(1, Ordering::Relaxed) + std::process::id() % 1_000
        );
        let screen = quiet(Command::new("Xvfb").args([
            &name,
            "-screen",
            "0",
            "1400x1000x24",
            "-nolisten",
            "tcp",
        ]));
        let mut desktop = Self {
            name,
            servers: vec![screen],
        };
        desktop.wait("the screen", || desktop.run("xdpyinfo", &[]).is_some());
        let manager = quiet(Command::new("openbox").env("DISPLAY", &desktop.name));
        desktop.servers.push(manager);
        desktop
    }

    fn wait(&self, what: &str, ready: impl Fn() -> bool) {
        let began = Instant::now();
        while !ready() {
            assert!(
                began.elapsed() < PATIENCE,
                "waited in vain for {what} on {}",
                self.name
            );
            sleep(STEP);
        }
    }

    /// Runs a tool on this screen; what it printed, if it succeeded.
    fn run(&self, tool: &str, args: &[&str]) -> Option<String> {
        let output = Command::new(tool)
            .args(args)
            .env("DISPLAY", &self.name)
            .output()
            .ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        for server in &mut self.servers {
            drop(server.kill());
            drop(server.wait());
        }
    }
}

fn quiet(command: &mut Command) -> Child {
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the tools are installed")
}

/// The program in its window.
struct Window<'d> {
    desktop: &'d Desktop,
    program: Child,
    id: String,
}

impl<'d> Window<'d> {
    fn open(desktop: &'d Desktop, home: &TempDir, language: &str) -> Self {
        let program = quiet(
            Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
                .args(["--lang", language])
                .env_clear()
                .env("PATH", std::env::var_os("PATH").unwrap_or_default())
                .env("HOME", home.path())
                .env("XDG_RUNTIME_DIR", home.path())
                .env("DISPLAY", &desktop.name)
                .env("LIBGL_ALWAYS_SOFTWARE", "1")
                .env("TZ", "UTC"),
        );
        let pid = program.id().to_string();
        let search = ["search", "--onlyvisible", "--pid", &pid];
        desktop.wait("the window", || {
            desktop
                .run("xdotool", &search)
                .is_some_and(|ids| !ids.is_empty())
        });
        let id = desktop
            .run("xdotool", &search)
            .unwrap()
            .lines()
            .next()
            .unwrap()
            .to_owned();
        desktop.run("xdotool", &["windowactivate", "--sync", &id]);
        let window = Self {
            desktop,
            program,
            id,
        };
        desktop.wait("a first picture", || window.colours() > 10);
        window
    }

    fn press(&self, keys: &[&str]) {
        for key in keys {
            self.desktop
                .run("xdotool", &["key", "--window", &self.id, key])
                .expect("a key can be pressed");
            sleep(STEP);
        }
    }

    /// How many colours the window shows: one or two would be an empty one.
    fn colours(&self) -> u32 {
        let picture = ["-window", &self.id, "-format", "%k", "info:"];
        // `import` writes the picture; `info:` prints the number of its colours instead.
        self.desktop
            .run("import", &picture)
            .and_then(|count| count.parse().ok())
            .unwrap_or(0)
    }

    fn close(mut self) {
        self.desktop.run("xdotool", &["windowclose", &self.id]);
        self.press_quit();
        let began = Instant::now();
        while self.program.try_wait().unwrap().is_none() {
            assert!(began.elapsed() < PATIENCE, "the window did not close");
            sleep(STEP);
        }
    }

    /// Ctrl+Q, for the case that the window manager's close did not reach it.
    fn press_quit(&self) {
        self.desktop
            .run("xdotool", &["key", "--window", &self.id, "ctrl+q"]);
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}

/// The diary the window makes in a home of its own.
fn diary_of(home: &TempDir) -> std::path::PathBuf {
    home.path()
        .join(".local/share/magnesium-diary/diary.sqlite")
}

fn shown(home: &TempDir) -> serde_json::Value {
    let output = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
        .args([
            "--diary",
            diary_of(home).to_str().unwrap(),
            "show",
            "--json",
        ])
        .env("TZ", "UTC")
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap_or_default()
}

#[test]
fn a_day_answered_by_keys_is_there_after_a_restart() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(&desktop, &home, "nl");
    assert!(
        !diary_of(&home).exists(),
        "nothing is written before the person begins"
    );
    // With nothing else in hand, Enter begins.
    window.press(&["Return"]);
    desktop.wait("the diary", || diary_of(&home).exists());
    window.press(&["b", "2", "Return"]);
    desktop.wait("the answers", || {
        shown(&home)["answers"]
            .as_array()
            .is_some_and(|rows| rows.len() >= 8)
    });
    let before = shown(&home);
    window.close();
    let window = Window::open(&desktop, &home, "en");
    assert_eq!(shown(&home), before);
    window.press(&["ctrl+z"]);
    desktop.wait("undo after a restart", || {
        shown(&home)["answers"]
            .as_array()
            .is_some_and(|rows| rows.len() == 1)
    });
    assert!(window.colours() > 50, "the window is not blank");
    window.close();
}

#[test]
fn every_screen_is_reached_by_keys_and_shows_something_in_both_languages() {
    let desktop = Desktop::start();
    for language in ["nl", "en"] {
        let home = tempfile::tempdir().unwrap();
        let diary = diary_of(&home);
        std::fs::create_dir_all(diary.parent().unwrap()).unwrap();
        let made = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
            .args(["--lang", language, "sample", diary.to_str().unwrap()])
            .stdout(Stdio::null())
            .env("TZ", "UTC")
            .status();
        assert!(made.unwrap().success());
        let window = Window::open(&desktop, &home, language);
        let mut pictures = vec![window.picture()];
        for keys in [
            "ctrl+2",
            "ctrl+3",
            "ctrl+4",
            "ctrl+5",
            "ctrl+6",
            "ctrl+comma",
            "ctrl+f",
            "F1",
        ] {
            let before = window.picture();
            window.press(&[keys]);
            desktop.wait(keys, || window.picture() != before);
            // A picture of one colour, or of two, would be a blank one.
            desktop.wait("a full picture", || window.colours() > 50);
            assert!(
                !pictures.contains(&window.picture()),
                "{keys} shows a screen of its own"
            );
            pictures.push(window.picture());
        }
        window.press(&["Escape"]);
        window.close();
    }
}

#[test]
fn the_smoke_test_prints_milliseconds_and_quits() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
        .arg("--first-frame")
        .env_clear()
        .env("HOME", home.path())
        .env("DISPLAY", &desktop.name)
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .output()
        .unwrap();
    assert!(output.status.success());
    let millis: u32 = String::from_utf8(output.stdout)
        .unwrap()
        .trim()
        .parse()
        .expect("a number");
    assert!(millis > 0);
}

#[test]
fn what_a_text_command_logs_is_seen_by_the_open_window() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let diary = diary_of(&home);
    let log = |answer: &str| {
        let status = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
            .args(["--diary", diary.to_str().unwrap(), "log", answer])
            .stdout(Stdio::null())
            .env("TZ", "UTC")
            .status();
        assert!(status.unwrap().success());
    };
    log("headache=0");
    let window = Window::open(&desktop, &home, "en");
    let before = window.picture();
    log("headache=3");
    desktop.wait("the new answer on the screen", || {
        window.picture() != before
    });
    window.close();
}

impl Window<'_> {
    /// A number that stands for the whole picture.
    fn picture(&self) -> String {
        self.desktop
            .run("import", &["-window", &self.id, "-format", "%#", "info:"])
            .unwrap_or_default()
    }
}
