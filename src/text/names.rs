//! Names of what the program knows by key: signs, severities, factors, kinds of events.

use super::dates::capitalised;
use super::{Fact, Text};
use crate::diary::SETTING_KEYS;
use crate::domain::event::{Event, EventKind};
use crate::domain::factor::BuiltInFactor;
use crate::domain::plain::plain;
use crate::domain::{BuiltInSign, FactorKey, Severity, SignKey};

/// Enough of what is typed to know it again: a whole letter may stand in a field.
pub fn beginning(typed: &str) -> String {
    const LETTERS: usize = 40;
    match typed.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}…", typed.get(..at).unwrap_or_default()),
        None => typed.to_owned(),
    }
}

impl Text {
    /// The name of a sign: "Spierkrampen", or the person's own name for it.
    pub fn sign(&self, key: &SignKey) -> String {
        match key {
            SignKey::BuiltIn(sign) => self.format(&sign_id(*sign), None),
            SignKey::Own(name) => plain(name).into_owned(),
        }
    }

    /// What the program calls its own signs.
    pub fn built_in_names(&self) -> Vec<(String, BuiltInSign)> {
        let signs = BuiltInSign::ALL.into_iter();
        signs
            .map(|sign| (self.format(&sign_id(sign), None), sign))
            .collect()
    }

    /// The name of a sign in the middle of a sentence; the person's own names stay as they wrote them.
    pub fn sign_inside(&self, key: &SignKey) -> String {
        match key {
            SignKey::BuiltIn(sign) if INSIDE.contains(sign) => self.format(&inside_id(*sign), None),
            SignKey::BuiltIn(_) => self.sign(key).to_lowercase(),
            SignKey::Own(_) => self.sign(key),
        }
    }

    /// Names of signs as the beginning of a sentence: "Spierkrampen, slecht slapen en vermoeidheid". The person's own names stay
    /// as they wrote them.
    pub fn sign_list(&self, keys: &[SignKey]) -> String {
        let names: Vec<String> = keys
            .iter()
            .enumerate()
            .map(|(place, key)| match place {
                0 if key.built_in().is_some() => capitalised(&self.sign_inside(key)),
                _ => self.sign_inside(key),
            })
            .collect();
        self.list(&names)
    }

    /// One plain sentence on what a sign is; none for own signs.
    pub fn sign_sentence(&self, key: &SignKey) -> Option<String> {
        key.built_in().map(|sign| self.fact(sign, Fact::Sentence))
    }

    /// "Geen", "Licht", "Matig", "Ernstig".
    pub fn severity(&self, severity: Severity) -> String {
        self.format(&severity_id(severity), None)
    }

    /// The four severities, from none to severe.
    pub fn severities(&self) -> [String; 4] {
        Severity::ALL.map(|severity| self.severity(severity))
    }

    /// The name of a factor of a day.
    pub fn factor(&self, key: &FactorKey) -> String {
        match key {
            FactorKey::BuiltIn(factor) => self.format(&factor_id(*factor), None),
            FactorKey::Own(name) => plain(name).into_owned(),
        }
    }

    /// "Zwaarste klacht: matig" of a day; a day on which the worst was none had no signs.
    pub fn worst_sign(&self, worst: Severity) -> String {
        match worst {
            Severity::None => self.today_no_signs(),
            worst => self.today_worst(self.severity(worst).to_lowercase()),
        }
    }

    /// An event: its kind, and the person's words if there are any.
    pub fn event(&self, event: &Event) -> String {
        let kind = self.event_kind(event.kind);
        if event.body.is_empty() {
            kind
        } else {
            self.cli_show_event(kind, event.body.as_str())
        }
    }

    /// What a setting of the diary is about, by the key of its row; none for a setting of a later version.
    pub(super) fn setting_named(&self, key: &str) -> Option<String> {
        let known = SETTING_KEYS.contains(&key);
        known.then(|| self.format(&setting_id(key), None))
    }

    /// The name of a kind of event.
    pub fn event_kind(&self, kind: EventKind) -> String {
        self.format(&event_id(kind), None)
    }
}

/// Those that have another name in the middle of a sentence.
const INSIDE: [BuiltInSign; 2] = [BuiltInSign::MoodAnxiety, BuiltInSign::AppetiteDigestion];

fn inside_id(sign: BuiltInSign) -> String {
    format!("{}_inside", sign_id(sign))
}

fn sign_id(sign: BuiltInSign) -> String {
    format!("sign_{}", sign.key())
}

fn severity_id(severity: Severity) -> String {
    format!("severity_{}", severity.level())
}

fn factor_id(factor: BuiltInFactor) -> String {
    format!("factor_{}", factor.key())
}

fn setting_id(key: &str) -> String {
    format!("setting_{key}")
}

fn event_id(kind: EventKind) -> String {
    format!("event_{}", kind.key())
}

/// Every message that is looked up by key.
#[cfg(test)]
pub(super) fn ids() -> impl Iterator<Item = String> {
    use super::sample::{note_id, remark_id};
    use crate::diary::sample::{SampleNote, SampleRemark};

    let signs = BuiltInSign::ALL.into_iter().map(sign_id);
    let numbered = |stem: &'static str, last: u32| (1..=last).map(move |n| format!("{stem}_{n}"));
    signs
        .chain(INSIDE.map(inside_id))
        .chain(Severity::ALL.map(severity_id))
        .chain(BuiltInFactor::ALL.map(factor_id))
        .chain(EventKind::ALL.map(event_id))
        .chain(SETTING_KEYS.map(setting_id))
        .chain(SampleRemark::ALL.map(|remark| remark_id(remark).to_owned()))
        .chain(SampleNote::ALL.map(|note| note_id(note).to_owned()))
        .chain(numbered("weekday", 7))
        .chain(numbered("weekday_short", 7))
        .chain(numbered("month", 12))
        .chain(numbered("month_short", 12))
}
