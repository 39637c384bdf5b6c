//! What the person chose for this computer, as it takes hold of the window.

mod kept;
pub(super) mod language;
mod look;
mod reminder;
