//! The desktop's window for choosing files, and what came back from it: a file, nothing, that it failed, or that there is none. It is
//! asked through the desktop's portal itself, since only the portal's own answer tells these apart; where there is no portal,
//! through zenity. Runs beside the window and waits as long as the person does.

use std::collections::HashMap;
use std::ffi::OsString;
use std::io;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{MessageIterator, Proxy};
use zbus::message::Type;
use zbus::zvariant::{OwnedValue, Value};
use zbus::{MatchRule, Message};

use super::{Asked, Picked};
use crate::session_bus;

const DESKTOP: &str = "org.freedesktop.portal.Desktop";
const PLACE: &str = "/org/freedesktop/portal/desktop";
/// What the programs behind the portal are called, one for each kind of desktop.
const BACKENDS: &str = "org.freedesktop.impl.portal.desktop.";
/// The portal's answers.
const CHOSEN: u32 = 0;
const CANCELLED: u32 = 1;

type Options<'a> = HashMap<&'static str, Value<'a>>;

/// Lets the person choose.
pub fn pick(asked: &Asked) -> Picked {
    match ask_portal(asked) {
        Ok(picked) => picked,
        Err(err) => {
            log::info!("no portal to choose files with: {err}");
            match ask_zenity(asked) {
                Picked::NoDialog if is_broken(&err) => Picked::Failed,
                picked => picked,
            }
        }
    }
}

fn ask_portal(asked: &Asked) -> Result<Picked, zbus::Error> {
    let bus = session_bus::connect()?;
    let names = DBusProxy::new(&bus)?;
    let sender = bus.unique_name().map(ToString::to_string);
    let sender = sender.unwrap_or_default();
    let sender = sender.trim_start_matches(':').replace('.', "_");
    let token = format!("magnesiumdiary{}", std::process::id());
    let place = format!("{PLACE}/request/{sender}/{token}");
    // Before the question, or an answer could come and go unheard.
    let answers = MatchRule::builder()
        .msg_type(Type::Signal)
        .interface("org.freedesktop.portal.Request")?
        .path(place.as_str())?
        .build();
    names.add_match_rule(answers)?;
    let owners = MatchRule::builder()
        .msg_type(Type::Signal)
        .interface("org.freedesktop.DBus")?
        .member("NameOwnerChanged")?
        .build();
    names.add_match_rule(owners)?;
    let messages = MessageIterator::from(&bus);
    let portal = Proxy::new(&bus, DESKTOP, PLACE, "org.freedesktop.portal.FileChooser")?;
    let (method, options) = question(asked, token);
    let parent = asked.parent.as_deref().unwrap_or_default();
    portal.call_method(method, &(parent, asked.title.as_str(), options))?;
    let mut has_lost_backend = false;
    for message in messages {
        let message = message?;
        if let Some(name) = gone(&message) {
            if name == DESKTOP {
                return Ok(Picked::Failed);
            }
            has_lost_backend |= name.starts_with(BACKENDS);
        }
        if is_answer(&message, &place) {
            let (answer, results) = message.body().deserialize()?;
            let has_backend = || {
                let there = names.list_names();
                there.is_ok_and(|names| names.iter().any(|name| name.starts_with(BACKENDS)))
            };
            return Ok(answered(answer, &results, || {
                !has_lost_backend && has_backend()
            }));
        }
    }
    Ok(Picked::Failed)
}

/// Whether there is a portal that does not work; else there is none.
fn is_broken(err: &zbus::Error) -> bool {
    const ABSENT: [&str; 4] = [
        "ServiceUnknown",
        "NameHasNoOwner",
        "UnknownInterface",
        "UnknownMethod",
    ];
    let name = match err {
        zbus::Error::MethodError(name, _, _) => name,
        zbus::Error::InputOutput(why) => return why.kind() == io::ErrorKind::TimedOut,
        _ => return false,
    };
    !ABSENT.iter().any(|absent| name.ends_with(absent))
}

/// What the portal is asked, and for which kind of window.
fn question(asked: &Asked, token: String) -> (&'static str, Options<'_>) {
    let mut options = HashMap::from([
        ("handle_token", Value::from(token)),
        ("modal", Value::from(true)),
    ]);
    if let Some(folder) = asked.folder() {
        // A path ends with a nought here.
        let bytes: Vec<u8> = folder
            .as_os_str()
            .as_bytes()
            .iter()
            .copied()
            .chain([0])
            .collect();
        options.insert("current_folder", Value::from(bytes));
    }
    if asked.question.wants_folder() {
        options.insert("directory", Value::from(true));
        return ("OpenFile", options);
    }
    options.insert("filters", Value::from(filters(asked)));
    if asked.question.opens() {
        return ("OpenFile", options);
    }
    options.insert("current_name", Value::from(asked.name()));
    ("SaveFile", options)
}

/// Name and patterns of each kind of file; the patterns are globs (0), in small and capital letters.
fn filters(asked: &Asked) -> Vec<(String, Vec<(u32, String)>)> {
    let globs = asked.endings().into_iter().flat_map(|ending| {
        [ending.to_lowercase(), ending.to_uppercase()].map(|ending| (0, format!("*.{ending}")))
    });
    let mut filters = vec![(asked.kind.clone(), globs.collect())];
    if asked.question.opens() {
        filters.push(("*".to_owned(), vec![(0, "*".to_owned())]));
    }
    filters
}

/// The name that just lost its owner.
fn gone(message: &Message) -> Option<String> {
    let header = message.header();
    header
        .member()
        .filter(|member| member.as_str() == "NameOwnerChanged")?;
    let (name, _, after): (String, String, String) = message.body().deserialize().ok()?;
    after.is_empty().then_some(name)
}

fn is_answer(message: &Message, place: &str) -> bool {
    let header = message.header();
    let is_response = header
        .member()
        .is_some_and(|member| member.as_str() == "Response");
    is_response && header.path().is_some_and(|path| path.as_str() == place)
}

/// A portal whose backend broke down answers as one whose window was closed; only then the backend is not there any more.
fn answered(
    answer: u32,
    results: &HashMap<String, OwnedValue>,
    has_backend: impl FnOnce() -> bool,
) -> Picked {
    match answer {
        CHOSEN => match results.get("uris").and_then(first_path) {
            Some(path) => Picked::Path(path),
            None => Picked::Failed,
        },
        CANCELLED => Picked::Nothing,
        _ if has_backend() => Picked::Nothing,
        _ => Picked::Failed,
    }
}

fn first_path(uris: &OwnedValue) -> Option<PathBuf> {
    let uris: Vec<String> = uris.try_clone().ok()?.try_into().ok()?;
    path_of(uris.first()?)
}

/// The path a `file:` address means.
fn path_of(uri: &str) -> Option<PathBuf> {
    let path = uri.strip_prefix("file://")?;
    let path = path.get(path.find('/')?..)?.as_bytes();
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path;
    while let Some((&byte, after)) = rest.split_first() {
        let hex = (byte == b'%').then(|| after.get(..2)).flatten();
        let coded = hex.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(coded.unwrap_or(byte));
        rest = match coded {
            Some(_) => after.get(2..).unwrap_or_default(),
            None => after,
        };
    }
    Some(OsString::from_vec(bytes).into())
}

/// The small program some desktops have instead of a portal.
fn ask_zenity(asked: &Asked) -> Picked {
    let mut command = Command::new("zenity");
    command
        .arg("--file-selection")
        .arg("--title")
        .arg(&asked.title);
    let near = asked.folder().map(|folder| folder.join(asked.name()));
    if let Some(near) = near {
        command.arg("--filename").arg(near);
    }
    if asked.question.wants_folder() {
        command.arg("--directory");
    } else if !asked.question.opens() {
        command.args(["--save", "--confirm-overwrite"]);
    }
    match command.output() {
        Err(_) => Picked::NoDialog,
        Ok(output) => match output.status.code() {
            Some(0) => Picked::Path(printed_path(&output.stdout)),
            Some(1) => Picked::Nothing,
            _ => Picked::Failed,
        },
    }
}

fn printed_path(printed: &[u8]) -> PathBuf {
    let path = printed.strip_suffix(b"\n").unwrap_or(printed);
    Path::new(std::ffi::OsStr::from_bytes(path)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::action::file_question::FileQuestion;

    #[test]
    fn an_address_becomes_a_path() {
        let path = |uri| path_of(uri).map(|path| path.display().to_string());
        assert_eq!(
            path("file:///home/an/a%20b.pdf").as_deref(),
            Some("/home/an/a b.pdf")
        );
        assert_eq!(path("file://host/x%C3%A9").as_deref(), Some("/xé"));
        assert_eq!(path("file:///100%").as_deref(), Some("/100%"));
        assert_eq!(path("https://example.org/x"), None);
    }

    #[test]
    fn cancelled_and_broken_down_are_told_apart() {
        let none = HashMap::new();
        assert_eq!(answered(CANCELLED, &none, || false), Picked::Nothing);
        assert_eq!(answered(2, &none, || true), Picked::Nothing);
        assert_eq!(answered(2, &none, || false), Picked::Failed);
        assert_eq!(answered(CHOSEN, &none, || true), Picked::Failed);
    }

    #[test]
    fn the_question_has_folder_name_and_kind() {
        let folder = tempfile::tempdir().unwrap();
        let asked = Asked {
            question: FileQuestion::Report,
            title: "Where?".to_owned(),
            kind: "PDF document".to_owned(),
            near: folder.path().join("gp.pdf"),
            parent: None,
        };
        let (method, options) = question(&asked, "t".to_owned());
        assert_eq!(method, "SaveFile");
        assert_eq!(options.get("current_name"), Some(&Value::from("gp.pdf")));
        assert!(options.contains_key("current_folder"));
        let kinds = vec![(
            "PDF document".to_owned(),
            vec![(0, "*.pdf".to_owned()), (0, "*.PDF".to_owned())],
        )];
        assert_eq!(filters(&asked), kinds);
    }
}
