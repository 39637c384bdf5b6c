//! Bringing in a file of another program, or another diary, in a dialog over the screen: what kind it is, what its names are, what it brings,
//! and one click that undo takes back. It is read and brought in beside the window; nothing is written before the person says so.

mod brought;
pub(in crate::ui) mod card;
mod data;
mod desk;
mod dialog;
mod found;
mod join_data;
mod join_ui;
mod moods_ui;
mod names_data;
mod names_ui;
mod span_ui;
mod writing;

use std::path::PathBuf;

pub(in crate::ui) use desk::IncomingDesk;

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
    /// Where a name was only there, it was this bad.
    Present(usize, Severity),
    /// One unit of what a name is holds so much magnesium, in milligrams.
    PerUnit(usize, u32),
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
