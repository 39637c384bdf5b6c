//! Words about moments of a day.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;
use crate::domain::sign_moment::{MomentNote, PartOfDay, When};

messages! {
    // moments.ftl
    act_moment(sign, day);
    act_moment_removed(sign, day);
    error_no_such_moment();
    reason_moment(text);
    cli_no_moment(text);
    cli_import_moments(moments);
    moment_night();
    moment_morning();
    moment_afternoon();
    moment_evening();
    moment_more(sign);
    moment_add();
    moment_time();
    moment_time_hint();
    moment_words();
    moment_when_wrong();
    moment_how_bad();
    moment_remove(moment);
}

impl Text {
    /// "nacht", "03:40".
    #[must_use]
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
    #[must_use]
    pub fn read_when(&self, typed: &str) -> Option<When> {
        let typed = typed.trim().to_lowercase();
        let mut parts = PartOfDay::ALL.into_iter().map(When::Part);
        parts
            .find(|when| self.when(*when).to_lowercase() == typed)
            .or_else(|| When::parse(&typed))
    }

    /// "nacht: ernstig, linkerkuit".
    #[must_use]
    pub fn moment(&self, note: &MomentNote) -> String {
        let severity = self.severity(note.severity).to_lowercase();
        let said = format!("{}: {severity}", self.when(note.when));
        match &note.words {
            Some(words) => format!("{said}, {words}"),
            None => said,
        }
    }
}
