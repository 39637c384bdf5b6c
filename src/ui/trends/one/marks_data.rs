//! The days the person marked, and what can honestly be said about before and after each. Too early and too little are said as such.

use crate::diary::{Command, DiaryError};
use crate::domain::mark::MarkKind;
use crate::domain::sign::clean_name;
use crate::domain::{Day, SignKey};
use crate::exchange::DateOrder;
use crate::exchange::date::read_day;
use crate::text::Text;
use crate::trends::before_after_marks;
use crate::ui::trends::looked_back::LookedBack;

/// The marks, and before and after each for the chosen sign.
#[derive(Clone, Debug, PartialEq)]
pub struct MarksData {
    /// The marks, newest first.
    pub lines: Vec<MarkLine>,
    /// What to keep in mind when reading them; `None` without a mark.
    pub care: Option<String>,
    /// The last day that can be marked.
    pub today: Day,
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkLine {
    /// Where it comes from: who set it can take it away.
    pub kind: MarkKind,
    /// The day.
    pub day: Day,
    /// What it was.
    pub name: String,
    /// What can be said.
    pub words: String,
}

impl MarksData {
    /// What was typed, as a command.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn command(&self, name: &str, day: &str, text: &Text) -> Result<Command, String> {
        let typed = day.trim();
        let Some(day) = read_day(typed, Some(DateOrder::DayFirst)) else {
            return Err(text.marks_day_wrong(typed));
        };
        let refused = |err| Err(text.diary_error(&err));
        let Some(name) = clean_name(name) else {
            return refused(DiaryError::BadName(name.to_owned()));
        };
        if day > self.today {
            return refused(DiaryError::FutureDay(day));
        }
        let is_same =
            |line: &&MarkLine| line.day == day && line.name.to_lowercase() == name.to_lowercase();
        if self.lines.iter().any(|line| is_same(&line)) {
            return refused(DiaryError::NameTaken(name));
        }
        Ok(Command::AddMark { day, name })
    }
}

impl LookedBack {
    pub(in crate::ui) fn marked(&self, chosen: Option<&SignKey>, text: &Text) -> MarksData {
        let today = self.trends().as_of;
        let Some(run) = chosen.and_then(|key| self.run(key)) else {
            return MarksData {
                lines: Vec::new(),
                care: None,
                today,
            };
        };
        let found = before_after_marks(run, &self.marks, &self.taken, today);
        let marked = self.marks.iter().zip(&found).rev();
        let lines = marked.map(|(mark, change)| MarkLine {
            kind: mark.kind,
            day: mark.day,
            name: text.mark(mark),
            words: text.change(&run.key, mark, change, &self.marks),
        });
        MarksData {
            lines: lines.collect(),
            care: (!self.marks.is_empty()).then(|| text.change_care()),
            today,
        }
    }
}
