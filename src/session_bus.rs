//! The bus on which the programs of a desktop speak to each other (D-Bus), for whom it answers. One that hangs counts as one that is
//! not there: nobody waits for it longer than a moment. Knows nothing of what is said on it.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use zbus::Error;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;

/// A bus of the same computer answers within milliseconds.
const PATIENCE: Duration = Duration::from_secs(3);
/// A service that is started by the question may take its time; the bus itself gives up on one after as long.
const CALL: Duration = Duration::from_secs(25);

/// Speaks to the bus of this session.
///
/// # Errors
/// If there is none, or it does not answer.
pub fn connect() -> Result<Connection, Error> {
    let (tell, told) = channel();
    let ask = move || {
        let bus = Builder::session().and_then(|bus| bus.method_timeout(CALL).build());
        // Nobody waits any more.
        drop(tell.send(bus));
    };
    thread::Builder::new()
        .name("session-bus".to_owned())
        .spawn(ask)?;
    told.recv_timeout(PATIENCE).unwrap_or_else(|_| {
        let silent = io::Error::new(io::ErrorKind::TimedOut, "it does not answer");
        Err(Error::InputOutput(Arc::new(silent)))
    })
}
