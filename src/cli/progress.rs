//! How far a long act is, on a terminal and only there.

use std::io::{self, IsTerminal as _};

use indicatif::ProgressBar;

use crate::domain::Headway;

/// A count of rows whose number is not known.
pub(super) fn counter() -> ProgressBar {
    if io::stderr().is_terminal() {
        ProgressBar::new_spinner()
    } else {
        ProgressBar::hidden()
    }
}

/// Runs a long act and shows how far it is.
pub(super) fn progress<T>(act: impl FnOnce(&Headway<'_>) -> T) -> T {
    let bar = if io::stderr().is_terminal() {
        ProgressBar::new(0)
    } else {
        ProgressBar::hidden()
    };
    let goes = |done, of| {
        bar.set_length(of);
        bar.set_position(done);
        true
    };
    let outcome = act(&Headway::new(&goes));
    bar.finish_and_clear();
    outcome
}
