//! What is said above the page, and read by now.

/// A message to put away. The app lets go of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PutAway {
    /// Why something was refused, or what came of it.
    Notice,
    /// What was done that nobody asked about.
    News,
    /// That a copy was put back elsewhere.
    Restored,
    /// The offer of a tour.
    Tour,
    /// That the diary lies where it is less safe: it stays there.
    UnsafePlace,
}
