//! Moments of a day in words, and read from words.

use super::Text;
use crate::domain::sign_moment::{MomentNote, PartOfDay, When};

impl Text {
    /// "nacht", "03:40".
    pub fn when(&self, when: When) -> String {
        match when {
            When::Clock(clock) => clock.to_string(),
            When::Part(PartOfDay::Night) => self.moment_night(),
            When::Part(PartOfDay::Morning) => self.moment_morning(),
            When::Part(PartOfDay::Afternoon) => self.moment_afternoon(),
            When::Part(PartOfDay::Evening) => self.moment_evening(),
        }
    }

    /// The moment that was typed, by its name in this language or as files have it.
    pub fn read_when(&self, typed: &str) -> Option<When> {
        let typed = typed.trim().to_lowercase();
        let mut parts = PartOfDay::ALL.into_iter().map(When::Part);
        parts
            .find(|when| self.when(*when).to_lowercase() == typed)
            .or_else(|| When::parse(&typed))
    }

    /// "nacht: ernstig, linkerkuit".
    pub fn moment(&self, note: &MomentNote) -> String {
        let severity = self.severity(note.severity).to_lowercase();
        let said = format!("{}: {severity}", self.when(note.when));
        match &note.words {
            Some(words) => format!("{said}, {words}"),
            None => said,
        }
    }
}
