//! The two ends of bringing in a file of another program: making way before, and taking in what was brought.

use super::Session;
use crate::diary::{Changes, DiaryError};
use crate::domain::Now;
use crate::store::StoreError;
use crate::text::Text;

impl Session {
    /// Writes what is typed, so that what is brought in finds the diary as it is shown.
    pub fn make_way(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        if !self.diary.try_again()? {
            return Err(StoreError::Locked.into());
        }
        match self.diary.displaced() {
            Some(displaced) => Err(StoreError::Displaced(displaced).into()),
            None => Ok(()),
        }
    }

    /// What was brought in counts as done here.
    pub fn take_brought(&mut self, changes: Changes) -> Result<(), StoreError> {
        if changes.is_empty() {
            return Ok(());
        }
        self.own_newest_step()?;
        self.version = self.diary.version()?;
        self.diary.refresh()?;
        self.filled = None;
        self.outdate(Changes::ALL);
        Ok(())
    }
}
