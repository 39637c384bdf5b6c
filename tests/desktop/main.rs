//! The real window on a screen of its own: what only a whole program can show. Needs Xvfb, a window manager, xdotool and
//! ImageMagick, so it runs only with `--features desktop-tests`.

#![cfg(feature = "desktop-tests")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may fail loudly"
)]

mod by_ear;
mod chooser;
#[path = "../common/evening.rs"]
mod evening;
mod files;
#[path = "../common/fault/shim.rs"]
mod shim;
mod started_twice;
mod sway;
mod wayland;

use std::path::{Path, PathBuf};
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
            // Else it begins anew when its only client leaves, as the question below does, and throws out who comes just then.
            "-noreset",
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

/// What starts the program in its window, with nothing around it but the screen.
fn in_window(desktop: &Desktop, home: &TempDir, language: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"));
    command
        .args(["--lang", language])
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path())
        .env("DISPLAY", &desktop.name)
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("TZ", "UTC");
    command
}

/// The program in its window.
struct Window<'d> {
    desktop: &'d Desktop,
    program: Child,
    id: String,
}

impl<'d> Window<'d> {
    fn open(desktop: &'d Desktop, home: &TempDir, language: &str) -> Self {
        Self::of(desktop, &mut in_window(desktop, home, language))
    }

    /// The window that this opens, once it shows something.
    fn of(desktop: &'d Desktop, command: &mut Command) -> Self {
        Self::of_program(desktop, quiet(command))
    }

    fn of_program(desktop: &'d Desktop, program: Child) -> Self {
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
fn diary_of(home: &TempDir) -> PathBuf {
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
    // Enter that fills many rows counts only some time after the page has turned.
    sleep(Duration::from_secs(2));
    window.press(&["b", "2"]);
    sleep(Duration::from_secs(1));
    window.press(&["Return"]);
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

/// Half of the window's buttons lie at places that do not move: the window has its first size.
const FIRST_BUTTON: (&str, &str) = ("330", "91");
/// Within the field of the note.
const NOTE: (&str, &str) = ("1018", "650");

impl Window<'_> {
    fn click(&self, (x, y): (&str, &str)) {
        let args = ["mousemove", "--window", &self.id, x, y, "click", "1"];
        self.desktop.run("xdotool", &args).expect("a click");
        sleep(STEP);
    }

    fn signal(&self, name: &str) {
        let pid = self.program.id().to_string();
        let sent = Command::new("kill").args([name, &pid]).status();
        assert!(sent.unwrap().success());
    }

    fn wait_until_gone(mut self) {
        let began = Instant::now();
        while self.program.try_wait().unwrap().is_none() {
            assert!(began.elapsed() < PATIENCE, "the window did not close");
            sleep(STEP);
        }
    }
}

fn program(home: &TempDir, diary: &Path, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
        .args(["--lang", "en", "--diary", diary.to_str().unwrap()])
        .args(args)
        .env("HOME", home.path())
        .env("TZ", "UTC")
        .output()
        .unwrap();
    assert!(output.status.success(), "{args:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Sign and level of each answer of today in a file, and the note.
fn today_in(home: &TempDir, diary: &Path) -> String {
    let json = program(home, diary, &["show", "--json"]);
    let shown: serde_json::Value = serde_json::from_str(&json).unwrap();
    let answers = shown["answers"].as_array().unwrap().iter();
    let mut said: Vec<String> = answers
        .map(|row| format!("{}={}", row["sign"].as_str().unwrap(), row["severity"]))
        .collect();
    said.sort();
    said.extend(shown["note"].as_str().map(str::to_owned));
    said.join(" ")
}

/// A home with a diary in which one answer stands, and its window.
fn begun(desktop: &Desktop) -> (TempDir, PathBuf, Window<'_>) {
    let home = tempfile::tempdir().unwrap();
    let diary = diary_of(&home);
    program(&home, &diary, &["log", "fatigue=1"]);
    let window = Window::open(desktop, &home, "en");
    (home, diary, window)
}

#[test]
fn what_was_answered_survives_a_kill_and_words_typed_last_the_end_of_the_session() {
    let desktop = Desktop::start();
    let (home, diary, window) = begun(&desktop);
    window.press(&["c", "2"]);
    desktop.wait("the answer", || {
        today_in(&home, &diary) == "fatigue=1 palpitations=2"
    });
    window.signal("-KILL");
    window.wait_until_gone();
    assert_eq!(today_in(&home, &diary), "fatigue=1 palpitations=2");
    program(&home, &diary, &["check"]);
    let window = Window::open(&desktop, &home, "en");
    // The field of the note, and words not half a second old.
    window.click(NOTE);
    let typed = ["type", "--window", &window.id, "--delay", "5", "typed last"];
    desktop.run("xdotool", &typed).unwrap();
    window.signal("-TERM");
    window.wait_until_gone();
    assert_eq!(
        today_in(&home, &diary),
        "fatigue=1 palpitations=2 typed last"
    );
}

#[test]
fn a_file_that_is_replaced_while_the_window_is_open_gets_what_was_entered() {
    let desktop = Desktop::start();
    let (home, diary, window) = begun(&desktop);
    // An earlier state of the same diary, gone on with elsewhere, as a sync program brings it.
    let theirs = home.path().join("theirs.sqlite");
    program(&home, &diary, &["backup", theirs.to_str().unwrap()]);
    program(&home, &theirs, &["log", "muscle_cramps=3"]);
    window.press(&["c", "2"]);
    desktop.wait("the answer", || {
        today_in(&home, &diary) == "fatigue=1 palpitations=2"
    });
    let before = window.picture();
    std::fs::rename(&theirs, &diary).unwrap();
    desktop.wait("what is said of it", || window.picture() != before);
    window.press(&["d", "1"]);
    assert_eq!(
        today_in(&home, &diary),
        "fatigue=1 muscle_cramps=3",
        "nothing is written"
    );
    window.click(FIRST_BUTTON);
    desktop.wait("the entries in the file that is there now", || {
        today_in(&home, &diary) == "fatigue=1 mood_anxiety=1 muscle_cramps=3 palpitations=2"
    });
    window.press(&["ctrl+z"]);
    desktop.wait("undo", || {
        today_in(&home, &diary) == "fatigue=1 muscle_cramps=3"
    });
    window.close();
    program(&home, &diary, &["check"]);
}

#[test]
fn a_window_that_alone_holds_the_diary_says_so_before_it_closes() {
    let desktop = Desktop::start();
    let (_home, diary, mut window) = begun(&desktop);
    window.press(&["c", "2"]);
    let before = window.picture();
    std::fs::remove_file(&diary).unwrap();
    desktop.wait("what is said of it", || window.picture() != before);
    let before = window.picture();
    window.press_quit();
    desktop.wait("what closing would lose", || window.picture() != before);
    assert!(window.program.try_wait().unwrap().is_none(), "it stays");
    window.close();
}

#[test]
fn a_file_that_is_moved_is_followed_and_one_that_is_deleted_written_anew() {
    let desktop = Desktop::start();
    let (home, diary, window) = begun(&desktop);
    window.press(&["c", "2"]);
    let moved = home.path().join("moved.sqlite");
    let before = window.picture();
    std::fs::rename(&diary, &moved).unwrap();
    desktop.wait("what is said of it", || window.picture() != before);
    window.press(&["d", "1"]);
    desktop.wait("the answers where the file lies now", || {
        today_in(&home, &moved) == "fatigue=1 mood_anxiety=1 palpitations=2"
    });
    assert!(!diary.exists());
    let before = window.picture();
    std::fs::remove_file(&moved).unwrap();
    desktop.wait("what is said of it", || window.picture() != before);
    window.press(&["e", "3"]);
    assert!(!moved.exists(), "not before the person says so");
    window.click(FIRST_BUTTON);
    desktop.wait("the file", || moved.exists());
    desktop.wait("everything in it", || {
        today_in(&home, &moved) == "fatigue=1 mood_anxiety=1 palpitations=2 poor_sleep=3"
    });
    window.close();
    program(&home, &moved, &["check"]);
}

#[test]
fn a_copy_put_back_while_the_window_is_open_is_shown_and_gone_on_with() {
    let desktop = Desktop::start();
    let (home, diary, window) = begun(&desktop);
    let copy = home.path().join("copy.sqlite");
    program(&home, &diary, &["backup", copy.to_str().unwrap()]);
    window.press(&["c", "2"]);
    desktop.wait("the answer", || {
        today_in(&home, &diary) == "fatigue=1 palpitations=2"
    });
    let before = window.picture();
    program(&home, &diary, &["restore", copy.to_str().unwrap(), "--yes"]);
    desktop.wait("the copy on the screen", || window.picture() != before);
    assert_eq!(today_in(&home, &diary), "fatigue=1");
    window.press(&["d", "1"]);
    desktop.wait("the answer after it", || {
        today_in(&home, &diary) == "fatigue=1 mood_anxiety=1"
    });
    window.close();
    program(&home, &diary, &["check"]);
}
#[test]
fn a_diary_is_copied_put_back_and_opened_from_another_folder_after_closing() {
    let desktop = Desktop::start();
    let (home, diary, window) = begun(&desktop);
    window.press(&["c", "2"]);
    desktop.wait("the answer", || {
        today_in(&home, &diary) == "fatigue=1 palpitations=2"
    });
    window.close();
    // The one file, as a file manager copies it.
    let elsewhere = home.path().join("stick/diary.sqlite");
    std::fs::create_dir(elsewhere.parent().unwrap()).unwrap();
    std::fs::copy(&diary, &elsewhere).unwrap();
    assert_eq!(today_in(&home, &elsewhere), "fatigue=1 palpitations=2");
    let window = Window::open(&desktop, &home, "en");
    window.press(&["d", "1"]);
    desktop.wait("the answer", || today_in(&home, &diary).contains("mood"));
    window.close();
    std::fs::copy(&elsewhere, &diary).unwrap();
    assert_eq!(today_in(&home, &diary), "fatigue=1 palpitations=2");
    let window = Window::open(&desktop, &home, "en");
    window.press(&["d", "3"]);
    desktop.wait("the answer in the file put back", || {
        today_in(&home, &diary) == "fatigue=1 mood_anxiety=3 palpitations=2"
    });
    window.close();
    program(&home, &diary, &["check"]);
}

#[test]
fn what_is_typed_while_the_window_is_stopped_counts_in_its_order_once_it_goes_on() {
    let desktop = Desktop::start();
    let (home, diary, window) = begun(&desktop);
    window.signal("-STOP");
    // As from a keyboard: the window that has the focus gets them.
    let typed = ["key", "--delay", "30", "a", "2", "b", "3", "g", "1"];
    desktop.run("xdotool", &typed).expect("keys");
    assert_eq!(today_in(&home, &diary), "fatigue=1");
    window.signal("-CONT");
    desktop.wait("the answers", || {
        today_in(&home, &diary) == "fatigue=3 headache=1 muscle_cramps=2"
    });
    window.close();
}

#[test]
fn shift_insert_pastes_in_the_real_window() {
    let desktop = Desktop::start();
    let (home, diary, window) = begun(&desktop);
    window.click(NOTE);
    let typed = ["type", "--window", &window.id, "--delay", "20", "calf "];
    desktop.run("xdotool", &typed).expect("words");
    window.press(&[
        "ctrl+a",
        "ctrl+Insert",
        "End",
        "shift+Insert",
        "shift+Insert",
    ]);
    desktop.wait("the words three times", || {
        today_in(&home, &diary) == "fatigue=1 calf calf calf"
    });
    window.close();
}
