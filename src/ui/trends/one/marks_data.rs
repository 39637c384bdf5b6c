//! The days that are marked, and marking another: what was typed as a command, or what is wrong with it.

use crate::diary::{Command, DiaryError};
use crate::domain::Day;
use crate::domain::sign::clean_name;
use crate::text::Text;
use crate::ui::parts::month_pick::Dates;
use crate::ui::trends::looked_back::LookedBack;

/// The marks there are.
#[derive(Clone, Debug, PartialEq)]
pub struct MarksData {
    /// The marks, newest first.
    pub lines: Vec<MarkLine>,
    /// What the day of a mark may be.
    pub dates: Dates,
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkLine {
    /// The day.
    pub day: Day,
    /// What it was.
    pub name: String,
}

impl MarksData {
    /// What was typed, as a command.
    pub fn command(&self, name: &str, day: Day, text: &Text) -> Result<Command, String> {
        let refused = |err| Err(text.diary_error(&err));
        let Some(name) = clean_name(name) else {
            return refused(DiaryError::BadName(name.to_owned()));
        };
        let is_same =
            |line: &&MarkLine| line.day == day && line.name.to_lowercase() == name.to_lowercase();
        if self.lines.iter().any(|line| is_same(&line)) {
            return refused(DiaryError::NameTaken(name));
        }
        Ok(Command::AddMark { day, name })
    }
}

impl LookedBack {
    pub(super) fn marked(&self, text: &Text) -> MarksData {
        let marks = self.marks.iter().rev();
        MarksData {
            lines: marks
                .map(|mark| MarkLine {
                    day: mark.day,
                    name: text.mark(mark),
                })
                .collect(),
            dates: Dates::past(self.trends().as_of, self.week_start),
        }
    }
}
