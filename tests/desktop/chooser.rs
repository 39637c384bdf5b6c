//! The desktop's window for choosing files, played by a stand-in on a private bus: it is answered, closed at once, fails slowly, dies
//! while it stands, or is not there. None of these makes *Save PDF…* a button that does nothing, and none is held against the next
//! time.

use std::collections::HashMap;
use std::fs;
use std::process::Child;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::sleep;
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::fdo;
use zbus::message::Header;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::by_ear::Ears;
use super::started_twice::program;
use super::{Desktop, quiet};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PLACE: &str = "/org/freedesktop/portal/desktop";

/// What the person, or the portal, does with the window for choosing.
#[derive(Clone, Debug)]
enum Play {
    /// Chooses this file.
    Choose(String),
    /// Closes it, as soon as it is there.
    Cancel,
    /// The portal gives up after two seconds.
    FailSlowly,
    /// The call itself comes to nothing.
    Refuse,
    /// The portal ends while its window stands.
    Die,
}

/// What a portal is asked.
struct Question {
    /// The program, as the bus knows it.
    from: String,
    /// Where the answer is awaited.
    place: String,
    parent: String,
    title: String,
}

/// A portal that plays its part.
struct Portal {
    play: Play,
    asked: Sender<Question>,
}

#[zbus::interface(name = "org.freedesktop.portal.FileChooser")]
impl Portal {
    #[expect(clippy::needless_pass_by_value, reason = "as the bus hands it over")]
    fn save_file(
        &self,
        #[zbus(header)] header: Header<'_>,
        parent: String,
        title: String,
        options: HashMap<String, OwnedValue>,
    ) -> fdo::Result<OwnedObjectPath> {
        if matches!(self.play, Play::Refuse) {
            return Err(fdo::Error::Failed("no window today".to_owned()));
        }
        let from = header.sender().unwrap().to_string();
        let token: &str = options.get("handle_token").unwrap().try_into().unwrap();
        let caller = from.trim_start_matches(':').replace('.', "_");
        let place = format!("{PLACE}/request/{caller}/{token}");
        let answer = OwnedObjectPath::try_from(place.as_str()).unwrap();
        let question = Question {
            from,
            place,
            parent,
            title,
        };
        self.asked.send(question).unwrap();
        Ok(answer)
    }
}

/// The stand-in on its bus, until it is dropped.
struct StandIn {
    bus: Option<Connection>,
    asked: Receiver<Question>,
    play: Play,
}

impl StandIn {
    fn serve(address: &str, play: Play) -> Self {
        let (tell, asked) = channel();
        let portal = Portal {
            play: play.clone(),
            asked: tell,
        };
        let bus = Builder::address(address).unwrap();
        let bus = bus.serve_at(PLACE, portal).unwrap().name(NAME).unwrap();
        Self {
            bus: Some(bus.build().unwrap()),
            asked,
            play,
        }
    }

    /// Waits to be asked, and plays.
    fn answer(&mut self) {
        let asked = self.asked.recv_timeout(super::PATIENCE).unwrap();
        assert_eq!(asked.title, "Where do you want to save the PDF?");
        assert!(
            asked.parent.starts_with("x11:"),
            "the window it stands above"
        );
        let (code, uris) = match &self.play {
            Play::Choose(path) => (0_u32, vec![format!("file://{path}")]),
            Play::Cancel => (1, vec![]),
            Play::FailSlowly => {
                sleep(Duration::from_secs(2));
                (2, vec![])
            }
            Play::Refuse => return,
            Play::Die => {
                self.bus = None;
                return;
            }
        };
        let results = HashMap::from([("uris", Value::from(uris))]);
        // The answer to the call comes first.
        sleep(Duration::from_millis(50));
        let response = (code, results);
        let to = Some(asked.from.as_str());
        let bus = self.bus.as_ref().unwrap();
        bus.emit_signal(
            to,
            asked.place,
            "org.freedesktop.portal.Request",
            "Response",
            &response,
        )
        .unwrap();
    }
}

/// The window on the page of the report, and who listens to it.
struct OnReport<'d> {
    desktop: &'d Desktop,
    ears: Ears,
    program: Child,
}

impl<'d> OnReport<'d> {
    fn open(desktop: &'d Desktop, home: &std::path::Path) -> Self {
        let made = program(desktop, home)
            .args(["log", "headache=1"])
            .stdout(std::process::Stdio::null())
            .status();
        assert!(made.unwrap().success());
        let ears = Ears::listen(desktop);
        let opened = quiet(
            program(desktop, home)
                .env("DBUS_SESSION_BUS_ADDRESS", &ears.address)
                // Nothing but the portal can open a window for choosing.
                .env("PATH", home),
        );
        ears.hear("");
        let window = Self {
            desktop,
            ears,
            program: opened,
        };
        window.press("ctrl+6");
        window.ears.hear("Report page");
        window
    }

    fn press(&self, key: &str) {
        self.desktop.run("xdotool", &["key", key]).unwrap();
    }

    fn save(&self) {
        self.ears.activate("Save PDF…");
    }

    /// Goes away from the field for a path.
    fn leave_field(&self, why: &str) {
        self.ears.hear(FIELD);
        assert!(self.ears.shows(why), "{why}");
        self.press("Escape");
        self.desktop
            .wait("the page behind it", || !self.ears.shows(why));
    }
}

impl Drop for OnReport<'_> {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}

const FIELD: &str = "Where do you want to save";
const NOT_THERE: &str = "no window for choosing files";
const FAILED: &str = "window for choosing files did not work";

#[test]
fn every_answer_of_the_chooser_leads_somewhere_and_it_is_asked_each_time() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let window = OnReport::open(&desktop, home.path());
    let address = window.ears.address.clone();

    window.save();
    window.leave_field(NOT_THERE);

    for play in [Play::Refuse, Play::FailSlowly, Play::Die] {
        let mut portal = StandIn::serve(&address, play.clone());
        window.save();
        if !matches!(play, Play::Refuse) {
            portal.answer();
        }
        window.leave_field(FAILED);
        drop(portal);
    }

    // Closed at once it is no failure, and the next press asks again.
    let mut portal = StandIn::serve(&address, Play::Cancel);
    for _ in 0..2 {
        window.save();
        portal.answer();
    }
    sleep(Duration::from_secs(1));
    assert!(!window.ears.shows(FAILED) && !window.ears.shows(NOT_THERE));
    drop(portal);

    let saved = home.path().join("for the GP.pdf");
    let path = saved.to_str().unwrap().replace(' ', "%20");
    let mut portal = StandIn::serve(&address, Play::Choose(path));
    window.save();
    portal.answer();
    desktop.wait("the report", || {
        fs::read(&saved).is_ok_and(|bytes| bytes.starts_with(b"%PDF"))
    });
    window.desktop.wait("its place, said", || {
        window.ears.shows(saved.to_str().unwrap())
    });
}
