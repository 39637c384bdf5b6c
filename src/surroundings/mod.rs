//! What kind of place a file lies in: a disk of another computer, or a folder that a sync program carries from one computer to the
//! next. Only looks; knows nothing of what is in the file.

mod mounts;
mod sync_folder;

use std::path::Path;

pub use mounts::is_on_network;
pub use sync_folder::SyncProgram;

/// A place where a diary is less safe than on a disk of its own computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surroundings {
    /// The disk is another computer's.
    Network,
    /// This program carries the folder to other computers.
    Carried(SyncProgram),
}

impl Surroundings {
    /// Of the file at `path`; `None` for an ordinary place. Reads the folders it lies in, which may take a moment.
    pub fn of(path: &Path) -> Option<Self> {
        if is_on_network(path) {
            return Some(Self::Network);
        }
        SyncProgram::carrying(path).map(Self::Carried)
    }
}
