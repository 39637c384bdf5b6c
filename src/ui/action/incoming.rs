//! What is asked for about a file to bring in.

use std::path::PathBuf;

use crate::domain::Severity;
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::{DayOrder, Kind, Scale};

/// What is asked about a file to bring in. The app carries it out.
#[derive(Clone, Debug, PartialEq)]
pub enum IncomingAction {
    /// Begin a diary with what is chosen at the first start, and ask for the file.
    BeginWith,
    /// Read this file.
    Read(PathBuf),
    /// Something about the file was said.
    Say(OfFile),
    /// Bring it in.
    Import,
    /// Take what was brought back.
    TakeBack,
    /// Put it away.
    Close,
}

/// What the person says of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum OfFile {
    /// It is of another kind.
    Kind(Kind),
    /// Which number of a date is what.
    Order(DayOrder),
    /// A sheet, or a file of an archive, is read or left out.
    Part(usize, bool),
    /// What one of its names is, by its place.
    Name(usize, OfName),
    /// What many are together.
    All(OfAll),
}

/// What one name of a file is.
#[derive(Clone, Debug, PartialEq)]
pub enum OfName {
    /// It is this in the diary.
    Target(Target),
    /// Its numbers go this high; which way is still to be said.
    Highest(u32),
    /// Its numbers are on this scale.
    Scale(Scale),
    /// Where it was only there, it was this bad.
    Present(Severity),
    /// One unit of what it is holds so much magnesium, in milligrams.
    PerUnit(u32),
    /// Its numbers are milligrams of magnesium, or else units.
    InMg(bool),
    /// As a mood it is this low; none leaves it out.
    Mood(Option<Severity>),
}

/// What many names or rows of a file are.
#[derive(Clone, Debug, PartialEq)]
pub enum OfAll {
    /// Every name that is new to the diary is left out, or taken as proposed.
    LeaveNew(bool),
    /// The numbers of all names that can be answered together go this high, and which way, once that is said.
    Scale(u32, Option<bool>),
    /// Rows without a date of their own are left out.
    LeaveUndated(bool),
    /// The moods become this together.
    Moods(Target),
    /// A day without a symptom means that it was not there.
    AbsentIsNone(bool),
}
