//! Reading a very large diary without a picture waiting for it: on a thread of its own, through a connection of its own, which wakes
//! the window when it is done.

use std::path::Path;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread::{self, JoinHandle};

use egui::Context;

use crate::diary::Diary;
use crate::store::{Stop, StoreError};

/// Diary files up to this size are read within a picture: some ten years of twelve signs.
const SMALL_BYTES: u64 = 2_000_000;

/// Something that is being read. Dropped, it is ended and waited for: the diary is not closed while another connection holds it.
#[derive(Debug)]
pub struct Reading<T> {
    outcome: Receiver<Result<T, StoreError>>,
    stop: Receiver<Stop>,
    thread: Option<JoinHandle<()>>,
}

impl<T> Drop for Reading<T> {
    fn drop(&mut self) {
        // The thread says how to end it as soon as it has the diary open, or is done without.
        if let Ok(stop) = self.stop.recv() {
            stop.stop();
        }
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::warn!("a reading broke down");
        }
    }
}

/// The file of a diary that is too large to be read within a picture.
pub fn large_file(diary: &Diary) -> Option<&Path> {
    // Another connection does not see what is not saved yet, nor a file that is not in its place.
    let is_in_place =
        |path: &&Path| is_large(path) && !diary.is_waiting() && diary.displaced().is_none();
    diary.path().filter(is_in_place)
}

/// Whether a diary's file is too large to be read within a picture.
pub fn is_large(path: &Path) -> bool {
    path.metadata().is_ok_and(|file| file.len() > SMALL_BYTES)
}

impl<T: Send + 'static> Reading<T> {
    /// Begins to `read` the diary at `path`; `name` names the thread. `None` if no thread can be had.
    pub fn start(
        name: &str,
        path: &Path,
        window: Context,
        read: impl FnOnce(&Diary) -> Result<T, StoreError> + Send + 'static,
    ) -> Option<Self> {
        let path = path.to_owned();
        let (sender, outcome) = channel();
        let (stop_sender, stop) = channel();
        let work = move || {
            let opened = Diary::open_further(&path);
            let read = opened.and_then(|diary| {
                // A window that has gone on no longer listens.
                drop(stop_sender.send(diary.stop()));
                read(&diary)
            });
            drop(sender.send(read));
            window.request_repaint();
        };
        let thread = thread::Builder::new().name(name.to_owned()).spawn(work);
        Some(Self {
            outcome,
            stop,
            thread: Some(thread.ok()?),
        })
    }

    /// What was read, however long it takes; `None` if the thread broke down.
    pub fn wait(&self) -> Option<Result<T, StoreError>> {
        self.outcome.recv().ok()
    }

    /// What was read, once it is there. The flag says whether the thread is still at it.
    pub fn take(&self) -> (Option<Result<T, StoreError>>, bool) {
        match self.outcome.try_recv() {
            Ok(outcome) => (Some(outcome), false),
            Err(TryRecvError::Empty) => (None, true),
            Err(TryRecvError::Disconnected) => (None, false),
        }
    }
}
