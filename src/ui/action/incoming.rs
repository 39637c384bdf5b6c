//! What is asked for about a file to bring in.

use std::path::PathBuf;

use crate::domain::Severity;
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::{DayOrder, Kind, Scale};

/// What is asked about a file to bring in.
#[derive(Clone, Debug, PartialEq)]
pub enum IncomingAction {
    /// Begin a diary with what is chosen at the first start, and ask for the file.
    BeginWith,
    /// Read this file.
    Read(PathBuf),
    /// It is of another kind.
    Kind(Kind),
    /// A name is this in the diary.
    Target(usize, Target),
    /// Every name that is new to the diary is left out, or taken as proposed.
    LeaveNew(bool),
    /// The numbers of a name go this high; which way is still to be said.
    Highest(usize, u32),
    /// The numbers of a name are on this scale.
    Scale(usize, Scale),
    /// The numbers of all names that can be answered together go this high, and which way, once that is said.
    ScaleAll(u32, Option<bool>),
    /// A sheet, or a file of an archive, is read or left out.
    Part(usize, bool),
    /// Rows without a date of their own are left out.
    LeaveUndated(bool),
    /// Where a name was only there, it was this bad.
    Present(usize, Severity),
    /// One unit of what a name is holds so much magnesium, in milligrams.
    PerUnit(usize, u32),
    /// The numbers of a name are milligrams of magnesium, or else units.
    InMg(usize, bool),
    /// The moods become this together.
    Moods(Target),
    /// A mood is this low; none leaves it out.
    Mood(usize, Option<Severity>),
    /// Which number of a date is what.
    Order(DayOrder),
    /// A day without a symptom means that it was not there.
    AbsentIsNone(bool),
    /// Bring it in.
    Import,
    /// Take what was brought back.
    TakeBack,
    /// Put it away.
    Close,
}

impl IncomingAction {
    /// Whether it names one of the names of the file by its place.
    pub const fn is_about_a_name(&self) -> bool {
        matches!(
            self,
            Self::Target(..)
                | Self::Highest(..)
                | Self::Scale(..)
                | Self::Present(..)
                | Self::PerUnit(..)
                | Self::InMg(..)
                | Self::Mood(..)
        )
    }
}
