//! Where the file of the open diary lies.

/// What is done about a file that is not in its place, or in a place that is less safe. The app carries it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceAction {
    /// Go on where the file of the open diary is not in its place.
    GoOn(WayOn),
    /// Close the window of a diary whose file was deleted, and keep no copy of it.
    CloseKeepingNone,
    /// Bring what was not saved when a copy was put back into the diary as it is now, or leave it out.
    EndApart(bool),
    /// Keep the diary on this computer, and its copies where it is.
    KeepHere,
    /// What lies in the diary's place is what is to be there.
    DiaryIsRight,
}

/// A way on from a file that is not in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayOn {
    /// Bring what was entered over to the file that is there now.
    BringOver,
    /// Open the file that is there now without it.
    AsItIs,
    /// Write the diary anew where it was.
    WriteAnew,
}
