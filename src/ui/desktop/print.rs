//! Printing a PDF in the desktop's own dialog, the portal of the freedesktop project.

use std::fs;
use std::path::Path;

use super::show_with_its_program;

/// Prints with the desktop's own dialog; where there is none, the program for PDFs has one.
pub fn print_or_show(pdf: &Path, title: &str) -> bool {
    match print_with_dialog(pdf, title) {
        Ok(()) => {
            // The printer has it; nobody asked for a second copy of the report.
            drop(fs::remove_file(pdf));
            true
        }
        Err(err) => {
            log::info!("no dialog to print with: {err}");
            show_with_its_program(pdf)
        }
    }
}

/// Lets the person print `pdf`, or think better of it, in the desktop's dialog.
#[cfg(all(unix, not(target_os = "macos")))]
fn print_with_dialog(pdf: &Path, title: &str) -> Result<(), zbus::Error> {
    use std::collections::HashMap;
    use std::fs::File;

    use zbus::blocking::Proxy;
    use zbus::zvariant::{Fd, Value};

    const DESKTOP: &str = "org.freedesktop.portal.Desktop";
    const PLACE: &str = "/org/freedesktop/portal/desktop";

    let file = File::open(pdf)?;
    let bus = crate::session_bus::connect()?;
    let sender = bus.unique_name().map(ToString::to_string);
    let sender = sender.unwrap_or_default();
    let sender = sender.trim_start_matches(':').replace('.', "_");
    let token = format!("magnesiumdiary{}", std::process::id());
    let place = format!("{PLACE}/request/{sender}/{token}");
    // Before the question, or an answer could come and go unheard.
    let request = Proxy::new(&bus, DESKTOP, place, "org.freedesktop.portal.Request")?;
    let mut answers = request.receive_signal("Response")?;
    let portal = Proxy::new(&bus, DESKTOP, PLACE, "org.freedesktop.portal.Print")?;
    let options = HashMap::from([("handle_token", Value::from(token))]);
    portal.call_method("Print", &("", title, Fd::from(&file), options))?;
    // The dialog lives as long as this connection does. What it says is all the same: some desktops call a closed window a breakdown.
    match answers.next() {
        Some(_) => Ok(()),
        None => Err(zbus::Error::Failure(
            "the print dialog went away".to_owned(),
        )),
    }
}

/// Elsewhere the program for PDFs prints.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn print_with_dialog(_pdf: &Path, _title: &str) -> Result<(), &'static str> {
    Err("no print portal here")
}
