//! Where the calendar is: the chosen day, the sign its days show, and what was read for them. Reads only while the calendar is
//! shown, and reads the year anew only when it is another one or something changed.

use super::data::CalendarData;
use crate::diary::Diary;
use crate::domain::{Day, Now, SignId};
use crate::store::StoreError;
use crate::text::Text;

/// The calendar's place in the diary.
#[derive(Debug)]
pub struct CalendarPlace {
    day: Day,
    shown: Option<SignId>,
    data: Option<CalendarData>,
}

impl CalendarPlace {
    /// At a day, nothing read yet.
    #[must_use]
    pub const fn new(day: Day) -> Self {
        Self {
            day,
            shown: None,
            data: None,
        }
    }

    /// The chosen day.
    pub const fn day(&self) -> Day {
        self.day
    }

    /// What is drawn, once it is read.
    pub const fn data(&self) -> Option<&CalendarData> {
        self.data.as_ref()
    }

    /// Something changed: all of it is read again when it is shown.
    pub fn forget(&mut self) {
        self.data = None;
    }

    /// Reads what is missing.
    pub fn load(&mut self, diary: &Diary, now: Now, text: &Text) -> Result<(), StoreError> {
        if self.data.is_none() {
            let data = CalendarData::load(diary, self.day, self.shown, now, text)?;
            self.data = Some(data);
        }
        Ok(())
    }

    /// Turns to a day; a day ahead is today.
    pub fn choose(
        &mut self,
        day: Day,
        diary: &Diary,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        self.day = day.min(diary.last_day(now)?);
        match &mut self.data {
            Some(data) => data.choose(diary, self.day, now, text),
            None => Ok(()),
        }
    }

    /// Shows the answers to one sign, or the worst of each day.
    pub fn show_sign(&mut self, sign: Option<SignId>) {
        self.shown = sign;
        self.forget();
    }
}
