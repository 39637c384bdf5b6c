//! What is said of days that are noted as away though they are filled in: they stay as they are.

use std::collections::BTreeSet;

use super::Session;
use crate::diary::{Command, PauseCommand};
use crate::domain::Day;
use crate::store::StoreError;
use crate::text::Text;

impl Session {
    /// The days among those to be noted as away that are filled in.
    pub(super) fn days_that_stay(&self, command: &Command) -> Result<BTreeSet<Day>, StoreError> {
        let Command::Pause(PauseCommand::Add { first, last, .. }) = command else {
            return Ok(BTreeSet::new());
        };
        let last = last.unwrap_or(self.known_today);
        let answers = self.diary.answers(*first, last)?;
        Ok(answers.into_iter().map(|row| row.day).collect())
    }

    /// Says so, if there are any.
    pub(super) fn say_days_that_stay(&mut self, days: &BTreeSet<Day>, text: &Text) {
        self.told = match (days.first(), days.len()) {
            (Some(day), 1) => Some(text.away_day_stays(text.day_seen_from(*day, self.known_today))),
            (Some(_), days) => Some(text.away_days_stay(days)),
            (None, _) => return,
        };
    }
}
