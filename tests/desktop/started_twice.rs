//! A second start, and the evening reminder on a session bus with a notification service whose button is pressed.

use std::io::{BufRead as _, BufReader};
use std::path::Path;

use super::evening::ten_in_the_evening;
use super::*;

/// The program with nothing of the machine's around it but this home and screen.
pub(super) fn program(desktop: &Desktop, home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"));
    command
        .args(["--lang", "en"])
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env("DISPLAY", &desktop.name)
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("TZ", "UTC");
    command
}

fn windows(desktop: &Desktop) -> Vec<String> {
    let found = desktop.run("xdotool", &["search", "--onlyvisible", "--name", "diary"]);
    let ids = found.unwrap_or_default();
    ids.lines().map(ToOwned::to_owned).collect()
}

#[test]
fn a_second_start_brings_the_first_window_forward_and_a_killed_one_is_in_nobodys_way() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let mut first = Window::open(&desktop, &home, "en");
    desktop.run("xdotool", &["windowminimize", &first.id]);
    desktop.wait("a small window", || windows(&desktop).is_empty());
    let second = program(&desktop, home.path()).status().unwrap();
    assert!(second.success());
    desktop.wait("the first window", || {
        windows(&desktop) == [first.id.clone()]
    });
    first.program.kill().unwrap();
    first.program.wait().unwrap();
    desktop.wait("no window", || windows(&desktop).is_empty());
    let third = Window::open(&desktop, &home, "en");
    assert_eq!(windows(&desktop).len(), 1);
    third.close();
}

#[test]
fn without_a_runtime_folder_a_second_start_finds_the_first_and_a_killed_one_is_in_nobodys_way() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let start = || {
        let mut command = program(&desktop, home.path());
        command.env("XDG_RUNTIME_DIR", home.path().join("nowhere"));
        command
    };
    for _ in 0..2 {
        let mut first = Window::of(&desktop, &mut start());
        assert!(start().status().unwrap().success());
        assert_eq!(windows(&desktop).len(), 1);
        first.program.kill().unwrap();
        first.program.wait().unwrap();
        desktop.wait("no window", || windows(&desktop).is_empty());
    }
}

/// A session bus of its own, with a notification service on it.
struct Bus {
    address: String,
    servers: Vec<Child>,
}

impl Bus {
    fn start(desktop: &Desktop, home: &Path) -> Self {
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the tools are installed");
        let mut address = String::new();
        let printed = bus.stdout.take().unwrap();
        BufReader::new(printed).read_line(&mut address).unwrap();
        let mut bus = Self {
            address: address.trim().to_owned(),
            servers: vec![bus],
        };
        let service = quiet(
            Command::new("dunst")
                .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
                .env("DISPLAY", &desktop.name)
                .env("HOME", home),
        );
        bus.servers.push(service);
        desktop.wait("the notification service", || bus.ask(&["count"]).is_some());
        bus
    }

    /// What the service answers.
    fn ask(&self, args: &[&str]) -> Option<String> {
        let output = Command::new("dunstctl")
            .args(args)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .output()
            .ok()?;
        let answered = output.status.success();
        answered.then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    fn shows(&self, count: &str) -> bool {
        self.ask(&["count", "displayed"]).as_deref() == Some(count)
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        for server in &mut self.servers {
            drop(server.kill());
            drop(server.wait());
        }
    }
}

#[test]
fn the_reminder_is_shown_once_and_its_button_opens_today() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let bus = Bus::start(&desktop, home.path());
    let config = home.path().join(".config/magnesium-diary");
    std::fs::create_dir_all(&config).unwrap();
    std::fs::write(config.join("config.toml"), "remind_at = \"21:00\"\n").unwrap();
    let made = program(&desktop, home.path())
        .args(["log", "--day", "2026-03-01", "headache=1"])
        .stdout(Stdio::null())
        .status();
    assert!(made.unwrap().success());
    let remind = || {
        let mut command = program(&desktop, home.path());
        command
            .env("TZ", ten_in_the_evening())
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .arg("remind")
            .stdin(Stdio::null());
        command
    };
    let mut shown = remind().stdout(Stdio::null()).spawn().unwrap();
    desktop.wait("the notification", || bus.shows("1"));
    assert!(windows(&desktop).is_empty(), "it waits to be asked");
    bus.ask(&["action", "0"]).expect("the button is pressed");
    assert!(shown.wait().unwrap().success());
    desktop.wait("the window", || windows(&desktop).len() == 1);
    desktop.wait("an empty screen but for it", || bus.shows("0"));
    let again = remind().output().unwrap();
    let said = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(said.contains("was shown already"), "{said}");
    assert!(bus.shows("0"));
    // The window is nobody's child any more.
    let [window] = windows(&desktop).try_into().unwrap();
    desktop.run("xdotool", &["key", "--window", &window, "ctrl+q"]);
    desktop.wait("the window's end", || windows(&desktop).is_empty());
}

/// A library through which a program sees another clock.
const OTHER_CLOCK: &str = "libfaketimeMT.so.1";

/// Its own clock moved on by so many minutes while it runs; other clocks stay.
struct MovedClock {
    library: PathBuf,
    offset: PathBuf,
}

impl MovedClock {
    fn new(home: &Path) -> Option<Self> {
        let library = ["x86_64", "aarch64"]
            .map(|arch| PathBuf::from(format!("/usr/lib/{arch}-linux-gnu/faketime")))
            .map(|folder| folder.join(OTHER_CLOCK))
            .into_iter()
            .find(|library| library.exists())?;
        let clock = Self {
            library,
            offset: home.join("clock"),
        };
        clock.is_ahead(0);
        Some(clock)
    }

    fn is_ahead(&self, minutes: u32) {
        std::fs::write(&self.offset, format!("+{minutes}m\n")).unwrap();
    }

    fn of(&self, command: &mut Command) {
        command
            .env("LD_PRELOAD", &self.library)
            .env("FAKETIME_TIMESTAMP_FILE", &self.offset)
            .env("FAKETIME_NO_CACHE", "1")
            .env("DONT_FAKE_MONOTONIC", "1")
            .env("FAKETIME_DONT_RESET", "1");
    }
}

#[test]
fn later_comes_back_after_an_hour_and_not_once_the_day_is_filled_in() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let Some(clock) = MovedClock::new(home.path()) else {
        return;
    };
    // What a person would choose in the notification's menu.
    let menu = home.path().join("menu");
    std::fs::write(&menu, "#!/bin/sh\ngrep Later | tail -n 1\n").unwrap();
    let executable = std::os::unix::fs::PermissionsExt::from_mode(0o700);
    std::fs::set_permissions(&menu, executable).unwrap();
    let config = home.path().join(".config");
    std::fs::create_dir_all(config.join("magnesium-diary")).unwrap();
    std::fs::create_dir_all(config.join("dunst")).unwrap();
    let file = config.join("magnesium-diary/config.toml");
    std::fs::write(file, "remind_at = \"21:00\"\n").unwrap();
    let dunst = format!("[global]\n    dmenu = {}\n", menu.display());
    std::fs::write(config.join("dunst/dunstrc"), dunst).unwrap();
    let bus = Bus::start(&desktop, home.path());
    let zone = ten_in_the_evening();
    let log = |args: &[&str]| {
        let mut command = program(&desktop, home.path());
        let made = command.env("TZ", &zone).arg("log").args(args);
        assert!(made.stdout(Stdio::null()).status().unwrap().success());
    };
    log(&["--day", "2026-03-01", "headache=1"]);
    let mut remind = program(&desktop, home.path());
    remind
        .env("TZ", &zone)
        .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
        .arg("remind")
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    clock.of(&mut remind);
    let mut waiting = remind.spawn().unwrap();
    for minutes in [61, 122] {
        desktop.wait("the notification", || bus.shows("1"));
        bus.ask(&["context"]).expect("the menu of the notification");
        desktop.wait("an empty screen", || bus.shows("0"));
        sleep(Duration::from_secs(2));
        assert!(bus.shows("0"), "it does not come back at once");
        if minutes == 122 {
            log(&["headache=0"]);
        }
        clock.is_ahead(minutes);
    }
    assert!(waiting.wait().unwrap().success());
    assert!(bus.shows("0"), "the day is filled in");
}
