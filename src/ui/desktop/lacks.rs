//! What the desktop around the window does not have, and why, as far as the program uses it. Asks the session bus for names alone:
//! nothing is started by the question, and no window of the desktop opens.

/// Something that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The session bus, and everything that is asked through it; why not.
    Bus(String),
    /// A service that shows notifications.
    Notifications,
    /// The desktop's portal: its windows for choosing files and for printing.
    Portal,
    /// The folder of what runs; what is named in its place, if anything.
    RuntimeFolder(Option<String>),
}

/// What is not there.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn lacking() -> Vec<Lack> {
    let services = match names_on_bus() {
        Ok(names) => missing(&names),
        Err(err) => vec![Lack::Bus(err.to_string().replace('`', ""))],
    };
    services.into_iter().chain(runtime_folder()).collect()
}

/// Elsewhere the system itself has all of it.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn lacking() -> Vec<Lack> {
    Vec::new()
}

/// The services that are running, and those that would be started when asked.
#[cfg(all(unix, not(target_os = "macos")))]
fn names_on_bus() -> Result<Vec<String>, zbus::Error> {
    let bus = crate::session_bus::connect()?;
    let bus = zbus::blocking::fdo::DBusProxy::new(&bus)?;
    let (running, startable) = (bus.list_names()?, bus.list_activatable_names()?);
    let names = running.into_iter().chain(startable);
    Ok(names.map(|name| name.to_string()).collect())
}

#[cfg(all(unix, not(target_os = "macos")))]
fn missing(names: &[String]) -> Vec<Lack> {
    let services = [
        ("org.freedesktop.Notifications", Lack::Notifications),
        ("org.freedesktop.portal.Desktop", Lack::Portal),
    ];
    let missing = services
        .into_iter()
        .filter(|(name, _)| !names.iter().any(|known| known == name));
    missing.map(|(_, lack)| lack).collect()
}

#[cfg(all(unix, not(target_os = "macos")))]
fn runtime_folder() -> Option<Lack> {
    let named = std::env::var_os("XDG_RUNTIME_DIR").filter(|named| !named.is_empty());
    match named {
        Some(folder) if std::path::Path::new(&folder).is_dir() => None,
        named => Some(Lack::RuntimeFolder(
            named.map(|folder| folder.to_string_lossy().into_owned()),
        )),
    }
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn a_service_counts_as_there_when_it_runs_or_would_be_started() {
        let names = ["org.freedesktop.DBus", "org.freedesktop.Notifications"];
        let names: Vec<_> = names.map(ToOwned::to_owned).into();
        assert_eq!(missing(&names), [Lack::Portal]);
        assert_eq!(missing(&[]), [Lack::Notifications, Lack::Portal]);
    }
}
