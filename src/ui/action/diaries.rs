//! Which diary is open.

use std::path::PathBuf;

/// Another diary, or another way to this one. The app opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiariesAction {
    /// Start a diary of one's own, as the first start describes it.
    Begin,
    /// Open a sample diary.
    LookAround,
    /// From a sample or a copy to one's own diary.
    ToOwn,
    /// Open another diary.
    Open(PathBuf),
    /// Begin one more diary.
    New,
    /// Back from a first start to the diary that was open.
    Back,
    /// Try again to open the diary.
    TryAgain,
    /// Put a log away that does not belong to the diary, and open it.
    PutLogAside,
    /// Take a diary off the list of recent ones.
    Forget(PathBuf),
}
