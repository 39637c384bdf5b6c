//! Writing the note of a day.

use super::words::words;
use super::writer::Writer;
use super::{Act, DiaryError};
use crate::domain::Day;

impl Writer<'_> {
    pub(super) fn note_act(self, day: Day, body: &str, spell: i64) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        self.note(day, body)?;
        Ok(Act::Note {
            day: day.to_string(),
            spell,
        })
    }

    pub(super) fn note(self, day: Day, body: &str) -> Result<(), DiaryError> {
        let body = words(body)?;
        if self.tables.note(day)?.map(|note| note.body) == body {
            return Ok(());
        }
        Ok(self
            .tables
            .put_note(day, body.as_deref(), self.now.moment)?)
    }
}
