//! What the desktop is asked, and what comes back.

use std::path::{Path, PathBuf};

use super::lacks::Lack;
use crate::reminder::Way;
use crate::ui::action::file_question::FileQuestion;

/// A question in words, and where the answer is likely to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub question: FileQuestion,
    /// The title of the window that asks.
    pub title: String,
    /// The name of the kind of file.
    pub kind: String,
    /// The folder to begin in, or a file in it; its name is proposed for a new one.
    pub near: PathBuf,
    /// The window that asks, as the portal names it; `None` where it has no such name.
    pub parent: Option<String>,
}

impl Asked {
    /// The folder to begin in, if it is there.
    pub fn folder(&self) -> Option<&Path> {
        let near = if self.near.is_dir() {
            Some(self.near.as_path())
        } else {
            self.near.parent()
        };
        near.filter(|folder| folder.is_dir())
    }

    /// The name proposed for a new file.
    pub fn name(&self) -> String {
        if self.near.is_dir() {
            return String::new();
        }
        let name = self.near.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// What such files end in.
    pub fn endings(&self) -> Vec<&'static str> {
        if self.question == FileQuestion::Import {
            return crate::incoming::ENDINGS.to_vec();
        }
        let other = self.question.opens().then_some("db");
        [self.question.ending()].into_iter().chain(other).collect()
    }
}

/// What the person answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// This file.
    Path(PathBuf),
    /// They thought better of it.
    Nothing,
    /// The desktop's window for choosing files did not come, or broke down.
    Failed,
    /// The desktop has no window to choose files.
    NoDialog,
}

/// What came back from the desktop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// A file was asked for.
    File(FileQuestion, Picked),
    /// A folder or a file could not be shown.
    NotShown(PathBuf),
    /// The report could neither be printed nor shown.
    NotPrinted,
    /// The reminder was switched on in this way, or off, or could not be.
    Reminder(Result<Option<Way>, String>),
    /// What the desktop does not have was found out.
    Lacks(Vec<Lack>),
}
