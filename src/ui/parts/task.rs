//! Work beside the window: it wakes the window when it is done. Without a window it is done at once.

use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use egui::Context;

/// Work that is going on.
#[derive(Debug)]
pub struct Task<T>(Receiver<T>);

#[derive(Debug)]
pub enum Outcome<T> {
    /// It goes on.
    Waiting(Task<T>),
    /// This came of it.
    Done(T),
    /// It broke down, or no thread could be had.
    BrokeDown,
}

impl<T: Send + 'static> Task<T> {
    /// Begins to `work`; `name` names the thread.
    pub fn begin(
        name: &str,
        window: Option<&Context>,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Self {
        let (sender, outcome) = channel();
        if let Some(window) = window.cloned() {
            let work = move || {
                // A window that is closed no longer listens.
                drop(sender.send(work()));
                window.request_repaint();
            };
            if let Err(err) = thread::Builder::new().name(name.to_owned()).spawn(work) {
                log::warn!("no thread for {name}: {err}");
            }
        } else {
            drop(sender.send(work()));
        }
        Self(outcome)
    }

    /// What comes of it, however long it takes; `None` if it broke down.
    pub fn wait(self) -> Option<T> {
        self.0.recv().ok()
    }

    /// What came of it by now.
    pub fn look(self) -> Outcome<T> {
        match self.0.try_recv() {
            Ok(outcome) => Outcome::Done(outcome),
            Err(TryRecvError::Empty) => Outcome::Waiting(self),
            Err(TryRecvError::Disconnected) => Outcome::BrokeDown,
        }
    }
}
