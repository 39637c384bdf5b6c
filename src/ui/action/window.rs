//! What is asked for about the window or the diaries on this computer.

use std::path::PathBuf;

use super::chart_taken::ChartTaken;
use super::file_question::FileQuestion;
use crate::reminder::TimeOfDay;

/// What is asked of the window or the diaries on this computer, not about what is in a diary.
#[derive(Clone, Debug, PartialEq)]
pub enum WindowAction {
    /// Text and everything with it this large, in percent.
    TextPercent(u16),
    /// High contrast or the usual one; `None` = as the computer.
    HighContrast(Option<bool>),
    /// Let things jump to their place instead of moving, or not.
    ReducedMotion(bool),
    /// Remind at this time each evening; `None` = never.
    Remind(Option<TimeOfDay>),
    /// Let the reminder say what it is about, or not.
    RemindOpenly(bool),
    /// Let the desktop ask for a file.
    AskFile(FileQuestion),
    /// Save a chart as numbers or as a picture.
    SaveChart(ChartTaken),
    /// Use a path that was typed.
    TypedPath(FileQuestion, String),
    /// Put the field for a path away.
    ClosePathDialog,
    /// Open another diary.
    OpenDiary(PathBuf),
    /// Go on where the file of the open diary is not in its place.
    GoOn(WayOn),
    /// Close the window of a diary whose file was deleted, and keep no copy of it.
    CloseKeepingNone,
    /// Bring what was not saved when a copy was put back into the diary as it is now, or leave it out.
    EndApart(bool),
    /// Keep the diary on this computer, and its copies where it is.
    KeepHere,
    /// Leave the diary where it is, which was said to be less safe.
    LeaveInPlace,
    /// Put away what was done.
    CloseNews,
    /// Put away what is said of a copy that was put back elsewhere.
    CloseRestored,
    /// What lies in the diary’s place is what is to be there.
    DiaryIsRight,
    /// Put the offer of a tour away.
    CloseTour,
    /// Take a diary off the list of recent ones.
    ForgetDiary(PathBuf),
    /// Show the folder of the diary.
    ShowFolder,
    /// Print the report.
    Print,
    /// Open a file that was saved.
    OpenFile(PathBuf),
    /// Begin one more diary.
    NewDiary,
    /// Back from a first start to the diary that was open.
    BackToDiary,
    /// Try again to open the diary.
    TryAgain,
    /// Put a log away that does not belong to the diary, and open it.
    PutLogAside,
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
