//! Keeps in memory how the open diary is, so that nothing is lost where another program writes over its file. Read beside the window,
//! at its opening and after each time another program wrote; what is done here is known without.

use egui::Context;

use super::Session;
use crate::diary::{Diary, Snapshot};
use crate::store::Carried;
use crate::ui::parts::first_pictures;
use crate::ui::parts::large_diary::Reading;

/// Nobody has written a larger diary: to keep a second one of it all the time would be no help.
const MOST_BYTES: u64 = 1_000_000_000;

/// Reading how the diary is.
#[derive(Debug, Default)]
pub(in crate::ui) struct Snapshots {
    /// With what had been written here before it began.
    reading: Option<(Reading<Snapshot>, Carried)>,
    /// The version that was read last, or is being read.
    of: Option<i64>,
}

impl Snapshots {
    /// What was read holds what is in the diary no more.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

impl Session {
    /// Reads how the diary is, once that is news, and remembers it.
    pub(in crate::ui) fn tend_snapshot(&mut self, window: Option<&Context>) {
        self.take_snapshot();
        self.begin_snapshot(window);
    }

    fn take_snapshot(&mut self) {
        let Some((reading, written)) = self.snapshots.reading.take() else {
            return;
        };
        match reading.take() {
            (None, true) => self.snapshots.reading = Some((reading, written)),
            (Some(Ok(snapshot)), _) if self.is_in_place() => {
                self.diary.keep_snapshot(snapshot, written);
            }
            (Some(Err(err)), _) => log::warn!("the diary is not known without its file: {err}"),
            // It may be of what was written over.
            (Some(Ok(_)), _) => self.snapshots.of = None,
            (None, false) => {}
        }
    }

    fn begin_snapshot(&mut self, window: Option<&Context>) {
        let is_due = self.snapshots.of != Some(self.version) && self.snapshots.reading.is_none();
        if !is_due || self.is_sample() || self.is_read_only() || !self.is_in_place() {
            return;
        }
        let Some(path) = self.path().filter(|path| is_small(path)) else {
            return;
        };
        if window.is_some_and(|window| !first_pictures::are_shown(window)) {
            return;
        }
        let Ok(written) = self.diary.carried() else {
            return;
        };
        let mut reading = None;
        if let Some(window) = window {
            reading = Reading::start("snapshot", path, window.clone(), Diary::snapshot);
        } else if let Ok(snapshot) = self.diary.snapshot() {
            self.diary.keep_snapshot(snapshot, written.clone());
        }
        self.snapshots = Snapshots {
            reading: reading.map(|reading| (reading, written)),
            of: Some(self.version),
        };
    }

    /// Whether the file is the one that is open, as far as that is known by now.
    fn is_in_place(&self) -> bool {
        self.standing.displaced.is_none()
            && self.diary.displaced().is_none()
            && !self.diary.is_doubted()
            && !self.diary.is_waiting()
    }
}

fn is_small(path: &std::path::Path) -> bool {
    path.metadata().is_ok_and(|file| file.len() <= MOST_BYTES)
}
