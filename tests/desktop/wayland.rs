//! The window on Wayland, in a compositor that draws on the screen of the test: keys arrive, what they did is there, and the window
//! comes back as large as it was.

use std::cell::RefCell;
use std::fs;

use super::started_twice::program;
use super::*;

const SOCKET: &str = "wayland-of-the-test";

/// A Wayland desktop within an X11 one.
struct Weston(Child);

impl Weston {
    fn start(desktop: &Desktop, runtime: &Path) -> Self {
        let compositor = quiet(
            Command::new("weston")
                .args(["--backend=x11-backend.so", "--width=1300", "--height=900"])
                .arg(format!("--socket={SOCKET}"))
                .env("DISPLAY", &desktop.name)
                .env("XDG_RUNTIME_DIR", runtime)
                .env("HOME", runtime),
        );
        let weston = Self(compositor);
        desktop.wait("the compositor", || runtime.join(SOCKET).exists());
        weston
    }
}

impl Drop for Weston {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

#[test]
fn on_wayland_a_day_is_answered_by_keys_and_the_window_stays_as_large_as_it_was() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join(".config/magnesium-diary");
    fs::create_dir_all(&config).unwrap();
    let config = config.join("config.toml");
    // What X11 says of the place is nothing that Wayland knows.
    fs::write(&config, "window = [1000.0, 700.0, 20.0, 30.0]\n").unwrap();
    let made = program(&desktop, home.path())
        .args(["log", "headache=1"])
        .stdout(Stdio::null())
        .status();
    assert!(made.unwrap().success());
    let _weston = Weston::start(&desktop, home.path());
    let diary = diary_of(&home);
    for (key, answer) in [("2", "fatigue=2 headache=1"), ("3", "fatigue=3 headache=1")] {
        let mut command = program(&desktop, home.path());
        command.env_remove("DISPLAY").env("WAYLAND_DISPLAY", SOCKET);
        let window = RefCell::new(quiet(&mut command));
        desktop.wait("the answer", || {
            // Keys that come before the window does are nobody's.
            desktop.run("xdotool", &["key", "b", key]);
            sleep(Duration::from_secs(1));
            today_in(&home, &diary) == answer
        });
        desktop.run("xdotool", &["key", "ctrl+q"]);
        desktop.wait("its end", || {
            let ended = window.borrow_mut().try_wait().unwrap();
            ended.is_some_and(|status| status.success())
        });
        let kept = fs::read_to_string(&config).unwrap();
        assert!(kept.contains("window = [1000.0, 700.0"), "{kept}");
    }
}
