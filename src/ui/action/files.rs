//! What is asked for about files and the printer.

use std::path::PathBuf;

use super::chart_taken::ChartTaken;
use super::file_question::FileQuestion;

/// A file to choose, to open or to write. The app carries it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileAction {
    /// Let the desktop ask for a file.
    Ask(FileQuestion),
    /// Save a chart as numbers or as a picture.
    SaveChart(ChartTaken),
    /// Use a path that was typed.
    Typed(FileQuestion, String),
    /// Put the field for a path away.
    ClosePath,
    /// The same, with what was typed kept for the next time.
    PutPathAway,
    /// Show the folder of the diary.
    ShowFolder,
    /// Open a file that was saved.
    Open(PathBuf),
    /// Print the report.
    Print,
    /// Write no file after all.
    StopExport,
}
