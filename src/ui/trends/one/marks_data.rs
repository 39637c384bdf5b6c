//! The days that are marked, and marking another: what was typed as a command, or what is wrong with it.

use crate::diary::{Command, free_name};
use crate::domain::Day;
use crate::text::Text;
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::parts::month_pick::Dates;

/// The marks there are.
#[derive(Clone, Debug, PartialEq)]
pub struct MarksData {
    /// The marks, newest first.
    pub lines: Vec<MarkLine>,
    /// What the day of a mark may be.
    pub dates: Dates,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkLine {
    pub day: Day,
    /// What it was.
    pub name: String,
}

impl MarksData {
    /// What was typed, as a command.
    pub fn command(&self, name: &str, day: Day, text: &Text) -> Result<Command, String> {
        let of_the_day = self.lines.iter().filter(|line| line.day == day);
        let name = free_name(name, of_the_day.map(|line| line.name.as_str()))
            .map_err(|err| text.diary_error(&err))?;
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
