//! The window in a compositor of another family: sway, which refuses to run as root. Keys arrive, words go out and come in by the
//! clipboard, the window has the size it had, and it is drawn anew, not enlarged, where the screen's scale is two.

use std::fs;
use std::io::Write as _;

use super::*;

/// Somebody who is nobody here, where the tests run as root.
const NOBODY: &str = "12345";

const CONFIG: &str = "xwayland disable
output HEADLESS-1 resolution 1400x1000 scale 1
default_border none
focus_follows_mouse no
for_window [app_id=\".*\"] floating enable
";

/// A sway without a screen of its own, a keyboard, and the home of who sits there.
struct Sway {
    home: TempDir,
    servers: Vec<Child>,
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.starts_with(b"0\n")
}

impl Sway {
    fn start() -> Self {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("sway.conf"), CONFIG).unwrap();
        let config = home.path().join(".config/magnesium-diary");
        fs::create_dir_all(&config).unwrap();
        fs::write(
            config.join("config.toml"),
            "window = [1000.0, 700.0, 0.0, 0.0]\n",
        )
        .unwrap();
        // Where the tests are built may be nobody's to read.
        fs::copy(
            env!("CARGO_BIN_EXE_magnesium-diary"),
            home.path().join("magnesium-diary"),
        )
        .unwrap();
        if is_root() {
            let owner = format!("{NOBODY}:{NOBODY}");
            let mut give = Command::new("chown");
            give.args(["-R", &owner]).arg(home.path());
            assert!(give.status().unwrap().success());
        }
        let mut sway = Self {
            home,
            servers: vec![],
        };
        let mut compositor = sway.command("sway");
        compositor.arg("-c").arg(sway.home.path().join("sway.conf"));
        compositor
            .env_remove("WAYLAND_DISPLAY")
            .env("WLR_BACKENDS", "headless")
            .env("WLR_LIBINPUT_NO_DEVICES", "1")
            .env("WLR_RENDERER", "pixman");
        sway.servers.push(quiet(&mut compositor));
        Self::wait("the compositor", || {
            sway.run("swaymsg", &["-t", "get_version"]).is_some()
        });
        // Without a keyboard that stays, first keys are lost.
        let mut keyboard = sway.command("wtype");
        keyboard.args(["-s", "600000", "-k", "Shift_L"]);
        sway.servers.push(quiet(&mut keyboard));
        sway
    }

    /// A program of whoever sits there, with nothing of the machine's around it.
    fn command(&self, program: &str) -> Command {
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]);
            command.arg(program);
            command
        } else {
            Command::new(program)
        };
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.home.path())
            .env("XDG_RUNTIME_DIR", self.home.path())
            .env("WAYLAND_DISPLAY", "wayland-1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("TZ", "UTC");
        let sockets = fs::read_dir(self.home.path()).unwrap().flatten();
        let mut sockets = sockets.map(|entry| entry.path());
        let is_ipc = |path: &PathBuf| path.to_string_lossy().contains("/sway-ipc.");
        if let Some(socket) = sockets.find(is_ipc) {
            command.env("SWAYSOCK", socket);
        }
        command
    }

    fn diary(&self, args: &[&str]) -> Command {
        let program = self.home.path().join("magnesium-diary");
        let mut command = self.command(program.to_str().unwrap());
        command.args(["--lang", "en"]).args(args);
        command
    }

    /// What a program printed, if it succeeded.
    fn run(&self, program: &str, args: &[&str]) -> Option<String> {
        let output = self.command(program).args(args).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        output.status.success().then_some(printed)
    }

    fn wait(what: &str, ready: impl Fn() -> bool) {
        let began = Instant::now();
        while !ready() {
            assert!(began.elapsed() < PATIENCE, "waited in vain for {what}");
            sleep(STEP);
        }
    }

    fn keys(&self, args: &[&str]) {
        assert!(self.run("wtype", args).is_some(), "{args:?}");
        sleep(2 * STEP);
    }

    fn with_control(&self, key: &str) {
        self.keys(&["-M", "ctrl", key, "-m", "ctrl"]);
    }

    /// The inner size of the program's window; `None` while there is none.
    fn size(&self) -> Option<(i64, i64)> {
        let tree = self.run("swaymsg", &["-t", "get_tree"])?;
        size_within(&serde_json::from_str(&tree).ok()?)
    }

    fn set_clipboard(&self, words: &str) {
        let mut copy = self.command("wl-copy");
        let mut copy = copy.stdin(Stdio::piped()).spawn().unwrap();
        let mut input = copy.stdin.take().unwrap();
        input.write_all(words.as_bytes()).unwrap();
        drop(input);
        assert!(copy.wait().unwrap().success());
    }
}

fn size_within(node: &serde_json::Value) -> Option<(i64, i64)> {
    let is_ours = |id: &str| id.contains("MagnesiumDiary");
    if node["app_id"].as_str().is_some_and(is_ours) {
        let rect = &node["window_rect"];
        return Some((rect["width"].as_i64()?, rect["height"].as_i64()?));
    }
    let children = ["nodes", "floating_nodes"].map(|kind| node[kind].as_array());
    let mut children = children.into_iter().flatten().flatten();
    children.find_map(size_within)
}

impl Drop for Sway {
    fn drop(&mut self) {
        for server in &mut self.servers {
            drop(server.kill());
            drop(server.wait());
        }
    }
}

#[test]
fn on_sway_keys_clipboard_size_and_scale_are_as_elsewhere() {
    let sway = Sway::start();
    let logged = sway.diary(&["log", "headache=1"]).output().unwrap();
    assert!(logged.status.success(), "{logged:?}");
    let spoken = sway.home.path().join("wayland.log");
    let log = fs::File::create(&spoken).unwrap();
    let mut window = sway
        .diary(&[])
        // What is said to the compositor.
        .env("WAYLAND_DEBUG", "1")
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .unwrap();
    Sway::wait("the window, as large as it was", || {
        sway.size() == Some((1000, 700))
    });

    let today = || sway.diary(&["show"]).output().unwrap().stdout;
    Sway::wait("the answer", || {
        // Keys that come before the window does are nobody's.
        sway.keys(&["b"]);
        sway.keys(&["3"]);
        String::from_utf8_lossy(&today()).contains("Fatigue: severe")
    });

    sway.with_control("f");
    Sway::wait("the words that were copied", || {
        sway.with_control("a");
        sway.keys(&["calf "]);
        sway.with_control("a");
        sway.with_control("c");
        sway.run("wl-paste", &["-n"]).as_deref() == Some("calf ")
    });
    sway.set_clipboard("ankle");
    sway.with_control("a");
    sway.with_control("v");
    sway.with_control("v");
    sway.with_control("a");
    sway.with_control("x");
    Sway::wait("the words that were pasted twice", || {
        sway.run("wl-paste", &["-n"]).as_deref() == Some("ankleankle")
    });
    sway.keys(&["-k", "Escape"]);

    let says = |words: &str| fs::read_to_string(&spoken).unwrap().contains(words);
    assert!(!says("set_buffer_scale(2)"));
    let larger = ["output", "HEADLESS-1", "scale", "2"];
    assert!(sway.run("swaymsg", &larger).is_some());
    Sway::wait("a picture of twice as many points", || {
        says("set_buffer_scale(2)")
    });
    let usual = ["output", "HEADLESS-1", "scale", "1"];
    assert!(sway.run("swaymsg", &usual).is_some());
    Sway::wait("the window, as large as before", || {
        sway.size() == Some((1000, 700))
    });

    sway.with_control("q");
    let began = Instant::now();
    while window.try_wait().unwrap().is_none() {
        assert!(began.elapsed() < PATIENCE, "the window did not close");
        sleep(STEP);
    }
    let config = sway.home.path().join(".config/magnesium-diary/config.toml");
    let kept = fs::read_to_string(config).unwrap();
    assert!(kept.contains("window = [1000.0, 700.0"), "{kept}");
}
