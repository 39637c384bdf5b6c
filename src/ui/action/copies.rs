//! What is asked for about copies of the diary.

use std::path::PathBuf;

/// What is asked about copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopiesAction {
    /// Make a copy now.
    CopyNow,
    /// Keep copies beside the diary again.
    KeepBeside,
    /// Open the dialog for putting a copy back, with the newest one chosen.
    OpenRestore,
    /// Look into this copy, or any diary file.
    Choose(PathBuf),
    /// Put it in the diary's place.
    Restore(PathBuf),
    /// Put there again what was set aside for it.
    TakeBack(PathBuf),
    /// Close the dialog.
    CloseRestore,
    /// Put the message about copies away.
    CloseNotice,
}
