//! What looking back found, in words: counts the person can check, never a cause.

use super::Text;
use crate::trends::{Recurrence, Status, Withheld};

impl Text {
    /// The reason for a status in one line: "op 21 van 52 ingevulde dagen · in 7 van de laatste 8 weken".
    pub fn verdict(&self, found: &Recurrence) -> String {
        let (with, logged, weeks) = (found.sign_days, found.logged_days, found.weeks_with_sign);
        match found.status {
            Status::Unknown => self.verdict_unknown(found.more_days_needed),
            Status::Early => self.verdict_early(with, logged, found.more_days_needed),
            Status::None => self.verdict_count(with, logged),
            Status::Watch => self.verdict_watch(with, logged, weeks),
            Status::RecurringCyclic => self.verdict_cyclic(with, logged, weeks),
            Status::RecurringPersistent => self.verdict_persistent(with, logged, weeks),
        }
    }

    /// A status in a word or two.
    pub fn status(&self, status: Status) -> String {
        match status {
            Status::Unknown => self.status_unknown(),
            Status::Early => self.status_early(),
            Status::None => self.status_none(),
            Status::Watch => self.status_watch(),
            Status::RecurringCyclic => self.status_cyclic(),
            Status::RecurringPersistent => self.status_persistent(),
        }
    }

    /// Why the hint is not shown although the rule holds.
    pub fn withheld(&self, reason: Withheld) -> String {
        match reason {
            Withheld::RedFlag => self.hint_withheld_red_flag(),
            Withheld::Kidney => self.hint_withheld_kidney(),
            Withheld::Under18 => self.hint_withheld_under_18(),
            Withheld::PresenceOnly => self.hint_withheld_presence_only(),
        }
    }
}
