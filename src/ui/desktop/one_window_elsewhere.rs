//! One window a diary where there are no sockets in the file system: each start opens a window of its own.

use std::path::{Path, PathBuf};

use egui::Context;

/// What a second start asks of the window that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Come forward.
    Raise,
    /// Come forward with today's page, as a reminder promises.
    Today,
    /// Come forward and ask about a file of another program.
    Import(PathBuf),
}

/// What became of a claim on a diary.
#[derive(Debug)]
pub enum Claim {
    /// Never, here.
    First(Door),
    /// Never, here.
    Answered,
    /// Several windows are possible.
    Unknown,
}

/// Where later starts knock; there is none.
#[derive(Debug)]
pub enum Door {}

/// What later starts asked for; nothing.
#[derive(Debug)]
pub enum Knocks {}

/// No window can be found from another start here.
pub fn claim(_meeting: Option<&Path>, _diary: &Path, _ask: Ask) -> Claim {
    Claim::Unknown
}

impl Door {
    /// Never called, since there is no door.
    pub fn open(self, _window: Context) -> Knocks {
        match self {}
    }
}

impl Knocks {
    /// Nothing.
    pub fn take(&self) -> impl Iterator<Item = Ask> {
        std::iter::empty()
    }
}
