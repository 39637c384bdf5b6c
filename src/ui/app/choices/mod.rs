//! What the person chose for this computer, as it takes hold of the window.

pub(super) mod language;
mod look;
