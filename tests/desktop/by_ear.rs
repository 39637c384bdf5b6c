//! What a screen reader is told, through the accessibility bus and by names and roles alone: a day is filled in by the quick keys, each act
//! is heard, one is taken back, a dialog is opened and closed, and Trends is read.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::{DBusProxy, PropertiesProxy};
use zbus::blocking::{Connection, MessageIterator, Proxy};
use zbus::message::Type;
use zbus::names::InterfaceName;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{MatchRule, Message};

use super::started_twice::program;
use super::{Desktop, PATIENCE, quiet};

/// A session bus with the accessibility bus beside it, and what is heard there.
pub(super) struct Ears {
    servers: Vec<Child>,
    _folder: TempDir,
    /// Of the session bus.
    pub(super) address: String,
    bus: Connection,
    focused: Receiver<(String, OwnedObjectPath)>,
}

/// A bus that starts the accessibility bus when it is asked for, and nothing else that this computer happens to have.
fn bus_config(folder: &Path) -> PathBuf {
    const SERVICE: &str = "org.a11y.Bus.service";
    let known = Path::new("/usr/share/dbus-1/services").join(SERVICE);
    std::fs::copy(known, folder.join(SERVICE)).unwrap();
    let config = folder.join("bus.conf");
    let words = format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
            "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
        <busconfig>
            <type>session</type>
            <listen>unix:dir={0}</listen>
            <servicedir>{0}</servicedir>
            <auth>EXTERNAL</auth>
            <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
            </policy>
        </busconfig>"#,
        folder.display()
    );
    std::fs::write(&config, words).unwrap();
    config
}

impl Ears {
    pub(super) fn listen(desktop: &Desktop) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = bus_config(folder.path());
        let mut daemon = Command::new("dbus-daemon")
            .args(["--nofork", "--print-address"])
            .arg(format!("--config-file={}", config.display()))
            .env("DISPLAY", &desktop.name)
            // Kept on disk the switch would need dconf's own service, which is not on this bus: without it the switch falls back to off.
            .env("GSETTINGS_BACKEND", "memory")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the tools are installed");
        let mut address = String::new();
        let printed = daemon.stdout.take().unwrap();
        BufReader::new(printed).read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        let session = Builder::address(address.as_str()).unwrap().build().unwrap();
        let switches = PropertiesProxy::builder(&session)
            .destination("org.a11y.Bus")
            .unwrap()
            .path("/org/a11y/bus")
            .unwrap()
            .build()
            .unwrap();
        let status = InterfaceName::try_from("org.a11y.Status").unwrap();
        switches
            .set(status, "IsEnabled", Value::from(true))
            .unwrap();
        let launcher =
            Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").unwrap();
        let beside: String = launcher.call("GetAddress", &()).unwrap();
        let bus = Builder::address(beside.as_str()).unwrap().build().unwrap();
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .interface("org.a11y.atspi.Event.Object")
            .unwrap()
            .build();
        let events = MessageIterator::for_match_rule(rule, &bus, None).unwrap();
        let (tell, focused) = channel();
        thread::spawn(move || {
            for event in events.flatten() {
                if let Some(place) = gained_focus(&event)
                    && tell.send(place).is_err()
                {
                    return;
                }
            }
        });
        Self {
            servers: vec![daemon],
            _folder: folder,
            address,
            bus,
            focused,
        }
    }

    /// Waits until something with these words in its name has the focus; its name.
    pub(super) fn hear(&self, words: &str) -> String {
        let began = Instant::now();
        let mut heard = Vec::new();
        loop {
            assert!(
                began.elapsed() < PATIENCE,
                "waited in vain for {words:?}; heard {heard:?}"
            );
            let Ok((program, path)) = self.focused.recv_timeout(Duration::from_millis(200)) else {
                continue;
            };
            let accessible = Proxy::new(&self.bus, program, path, "org.a11y.atspi.Accessible");
            let name = accessible.unwrap().get_property::<String>("Name");
            let name = name.unwrap_or_default();
            if name.contains(words) {
                return name;
            }
            heard.push(name);
        }
    }
}

type Place = (String, OwnedObjectPath);

impl Ears {
    fn accessible(&self, (program, path): &Place, interface: &'static str) -> Proxy<'static> {
        Proxy::new(&self.bus, program.clone(), path.clone(), interface).unwrap()
    }

    /// The first place within the program whose name is one that is looked for.
    fn find(&self, is_it: impl Fn(&str) -> bool) -> Option<Place> {
        let root = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").unwrap();
        let mut open = vec![("org.a11y.atspi.Registry".to_owned(), root)];
        while let Some(place) = open.pop() {
            let accessible = self.accessible(&place, "org.a11y.atspi.Accessible");
            let name = accessible.get_property::<String>("Name");
            if name.is_ok_and(|name| is_it(&name)) {
                return Some(place);
            }
            // What went away meanwhile has no children.
            let children = accessible.call::<_, _, Vec<Place>>("GetChildren", &());
            open.extend(children.unwrap_or_default().into_iter().rev());
        }
        None
    }

    /// Whether something with these words in its name is there.
    pub(super) fn shows(&self, words: &str) -> bool {
        self.find(|name| name.contains(words)).is_some()
    }

    /// Presses what has this name, as a screen reader does.
    pub(super) fn activate(&self, name: &str) {
        let began = Instant::now();
        let place = loop {
            if let Some(place) = self.find(|known| known == name) {
                break place;
            }
            assert!(began.elapsed() < PATIENCE, "there is no {name:?}");
            sleep(Duration::from_millis(100));
        };
        let action = self.accessible(&place, "org.a11y.atspi.Action");
        assert!(action.call::<_, _, bool>("DoAction", &(0_i32,)).unwrap());
    }
}

impl Drop for Ears {
    fn drop(&mut self) {
        for server in &mut self.servers {
            drop(server.kill());
            drop(server.wait());
        }
    }
}

/// What, two numbers, a value, and more about it.
type EventBody = (String, i32, i32, OwnedValue, HashMap<String, OwnedValue>);

/// What just got the focus: the program and its place there.
fn gained_focus(event: &Message) -> Option<(String, OwnedObjectPath)> {
    let header = event.header();
    header
        .member()
        .filter(|member| member.as_str() == "StateChanged")?;
    let body = event.body();
    let (state, on, ..): EventBody = body.deserialize().ok()?;
    let is_gained = state == "focused" && on == 1;
    let sender = header.sender()?.to_string();
    is_gained.then_some((sender, header.path()?.to_owned().into()))
}

/// For 0.7 s after a page came, Enter fills no rows.
const GUARD: Duration = Duration::from_secs(1);

#[test]
fn a_day_by_the_quick_keys_is_heard_act_by_act() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let made = program(&desktop, home.path())
        .args(["log", "headache=1"])
        .stdout(Stdio::null())
        .status();
    assert!(made.unwrap().success());
    let ears = Ears::listen(&desktop);
    let mut window =
        quiet(program(&desktop, home.path()).env("DBUS_SESSION_BUS_ADDRESS", &ears.address));
    let find = ["search", "--onlyvisible", "--pid", &window.id().to_string()].map(str::to_owned);
    let find: Vec<&str> = find.iter().map(String::as_str).collect();
    desktop.wait("the window", || {
        desktop
            .run("xdotool", &find)
            .is_some_and(|id| !id.is_empty())
    });
    let press = |key: &str| desktop.run("xdotool", &["key", key]).unwrap();
    // The first key waits until the window has the keyboard and is listened to.
    ears.hear("");
    for (key, words) in [
        ("a", "Muscle cramps: not filled in"),
        (
            "2",
            "Muscle cramps: moderate, saved. Fatigue: not filled in",
        ),
        ("ctrl+z", "Undone: Muscle cramps: moderate"),
        ("Return", "symptoms set to none"),
        ("F1", "Close"),
        ("Escape", "Fatigue: none"),
        ("ctrl+3", "Trends page"),
        ("ctrl+2", "Calendar page"),
        ("ctrl+6", "Report page"),
    ] {
        if key == "Return" {
            sleep(GUARD);
        }
        press(key);
        let heard = ears.hear(words);
        assert!(heard.contains(words), "{key}: {heard}");
    }
    press("ctrl+q");
    assert!(window.wait().unwrap().success());
}

/// The window of a diary with this in it, and who listens to it.
fn listened_to(desktop: &Desktop, home: &Path, ears: &Ears, logged: &[&str]) -> Child {
    let made = program(desktop, home)
        .arg("log")
        .args(logged)
        .stdout(Stdio::null())
        .status();
    assert!(made.unwrap().success());
    let window = quiet(
        program(desktop, home)
            .env("DBUS_SESSION_BUS_ADDRESS", &ears.address)
            .env("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere"),
    );
    // The first key waits until the window has the keyboard and is listened to.
    ears.hear("");
    window
}

/// The desktop's own window for choosing files, as it is installed here.
struct RealPortal(Vec<Child>);

impl RealPortal {
    fn start(desktop: &Desktop, home: &Path, address: &str) -> Self {
        const FOLDERS: [&str; 2] = ["/usr/libexec", "/usr/lib/xdg-desktop-portal"];
        let start = |name: &str| {
            let mut places = FOLDERS.iter().map(|folder| Path::new(folder).join(name));
            let place = places.find(|place| place.exists()).expect("is installed");
            let mut command = Command::new(place);
            command
                .env_clear()
                .env("HOME", home)
                .env("XDG_RUNTIME_DIR", home)
                .env("DISPLAY", &desktop.name)
                .env("DBUS_SESSION_BUS_ADDRESS", address)
                // As on a desktop of this toolkit; its window is driven by keys, not by the accessibility bus.
                .env("XDG_CURRENT_DESKTOP", "gnome")
                .env("NO_AT_BRIDGE", "1");
            quiet(&mut command)
        };
        let behind = start("xdg-desktop-portal-gtk");
        let mut portal = Self(vec![behind]);
        wait_for_name(address, "org.freedesktop.impl.portal.desktop.gtk");
        portal.0.push(start("xdg-desktop-portal"));
        wait_for_name(address, "org.freedesktop.portal.Desktop");
        portal
    }
}

fn wait_for_name(address: &str, name: &str) {
    let bus = Builder::address(address).unwrap().build().unwrap();
    let bus = DBusProxy::new(&bus).unwrap();
    let began = Instant::now();
    while !bus.name_has_owner(name.try_into().unwrap()).unwrap() {
        assert!(began.elapsed() < PATIENCE, "{name} did not come");
        sleep(Duration::from_millis(100));
    }
}

impl Drop for RealPortal {
    fn drop(&mut self) {
        for server in &mut self.0 {
            drop(server.kill());
            drop(server.wait());
        }
    }
}

#[test]
fn a_day_by_tab_a_dialog_a_trend_and_a_report_through_the_desktops_own_chooser_are_heard() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let ears = Ears::listen(&desktop);
    let mut window = listened_to(&desktop, home.path(), &ears, &["headache=1"]);
    let press = |key: &str| desktop.run("xdotool", &["key", key]).unwrap();

    // From control to control, as far as the group of the row, and within it by arrows.
    let mut steps = 0;
    let mut heard = String::new();
    while !heard.starts_with("Fatigue: ") {
        steps += 1;
        assert!(steps < 60, "Tab never reaches the row");
        press("Tab");
        heard = ears.hear("");
    }
    press("Right");
    ears.hear("Fatigue: ");
    press("Right");
    ears.hear("Fatigue: Moderate");
    press("space");
    let shown = || {
        let said = program(&desktop, home.path()).arg("show").output().unwrap();
        String::from_utf8_lossy(&said.stdout).into_owned()
    };
    desktop.wait("the answer", || shown().contains("Fatigue: moderate"));

    // A dialog that asks something is answered by its names.
    press("ctrl+comma");
    ears.hear("Settings page");
    ears.activate("Export…");
    ears.hear("Workbook");
    ears.activate("Cancel");
    desktop.wait("the page behind it", || !ears.shows("Whole diary (JSON)"));

    press("ctrl+3");
    ears.hear("Trends page");
    assert!(ears.shows("filled in"), "what can be said so far");

    let portal = RealPortal::start(&desktop, home.path(), &ears.address);
    press("ctrl+6");
    ears.hear("Report page");
    ears.activate("Save PDF…");
    let chooser = [
        "search",
        "--onlyvisible",
        "--name",
        "Where do you want to save",
    ];
    desktop.wait("the window for choosing", || {
        desktop
            .run("xdotool", &chooser)
            .is_some_and(|id| !id.is_empty())
    });
    // The first part of its name is marked: typing goes in its place.
    let saved = home.path().join("for the GP.pdf");
    desktop.wait("the report", || {
        let id = desktop.run("xdotool", &chooser).unwrap_or_default();
        if !id.is_empty() {
            let path = home.path().join("for the GP");
            desktop.run("xdotool", &["key", "ctrl+a"]);
            let path = format!("{}.pdf", path.display());
            desktop.run("xdotool", &["type", "--delay", "30", &path]);
            sleep(Duration::from_millis(500));
            desktop.run("xdotool", &["key", "Return"]);
            sleep(Duration::from_secs(1));
        }
        std::fs::read(&saved).is_ok_and(|bytes| bytes.starts_with(b"%PDF"))
    });
    desktop.wait("its place, said", || ears.shows("for the GP.pdf"));
    drop(portal);
    press("ctrl+q");
    assert!(window.wait().unwrap().success());
}
