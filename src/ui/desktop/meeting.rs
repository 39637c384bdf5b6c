//! Where other starts of the program find this window.

use std::path::{Path, PathBuf};

use egui::Context;

use super::one_window::{Ask, Claim, Door, Knocks, claim};

/// Where other starts of the program look for this window.
#[derive(Debug, Default)]
pub struct Meeting {
    folder: Option<PathBuf>,
    knocks: Option<Knocks>,
    window: Option<Context>,
}

impl Meeting {
    /// From now on a second start finds `window`.
    pub fn begin(folder: Option<PathBuf>, door: Option<Door>, window: &Context) -> Self {
        Self {
            folder,
            knocks: door.map(|door| door.open(window.clone())),
            window: Some(window.clone()),
        }
    }

    /// The folder where windows meet, which only the person can open.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Answers for the diary at `path` instead of the one at `before`. False if another window shows it, which has come forward instead.
    pub fn claim(&mut self, path: &Path, before: &Path) -> bool {
        let Some(window) = self.window.clone() else {
            return true;
        };
        if before == path && self.knocks.is_some() {
            return true;
        }
        match claim(self.folder.as_deref(), path, Ask::Raise) {
            Claim::Answered => false,
            Claim::First(door) => {
                self.knocks = Some(door.open(window));
                true
            }
            Claim::Unknown => true,
        }
    }

    /// What later starts asked for since the last call, oldest first.
    pub fn take(&self) -> Vec<Ask> {
        self.knocks.iter().flat_map(Knocks::take).collect()
    }
}
