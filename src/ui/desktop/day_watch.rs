//! Turns the day also where nobody touches the window.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use egui::Context;

/// How often the clock is looked at.
const LOOK_EVERY: Duration = Duration::from_mins(1);

/// Wakes the window from time to time, so that the day turns also where nobody touches it; ends when it is dropped.
#[derive(Debug)]
pub struct DayWatch {
    /// Closing this channel ends the thread.
    _ends: Sender<()>,
}

impl DayWatch {
    /// `None` if no thread can be had: the day turns with the next touch then.
    pub fn start(window: Context) -> Option<Self> {
        let (ends, ended) = channel::<()>();
        let watch = move || {
            while ended.recv_timeout(LOOK_EVERY) == Err(RecvTimeoutError::Timeout) {
                window.request_repaint();
            }
        };
        thread::Builder::new()
            .name("day-watch".to_owned())
            .spawn(watch)
            .ok()?;
        Some(Self { _ends: ends })
    }
}
