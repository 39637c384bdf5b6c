//! When of the day symptoms were there, as far as that was noted: counted by part of the day. The words beside a moment are notes.

use std::collections::{BTreeMap, BTreeSet};

use super::ReportFacts;
use super::table::SignFacts;
use crate::domain::sign_moment::{PartOfDay, SignMoment, When};
use crate::domain::{Day, Severity};
use crate::text::Text;

/// A line a sign: on how many days it was noted for each part of the day. Days whose answer does not count are left out, as in
/// the table.
pub(super) fn moment_lines(
    facts: &ReportFacts,
    signs: &[SignFacts<'_>],
    text: &Text,
) -> Vec<String> {
    let line = |sign: &SignFacts<'_>| {
        let key = &sign.run.key;
        let of_sign = facts.moments.iter().filter(|(of, _)| of == key);
        let counts = of_sign
            .map(|(_, moment)| moment)
            .filter(|moment| moment.note.severity > Severity::None)
            .filter(|moment| sign.run.on(moment.day).is_some());
        let parts = by_part(counts);
        let days: BTreeSet<&Day> = parts.values().flatten().collect();
        let said: Vec<String> = parts
            .iter()
            .map(|(part, days)| format!("{}\u{a0}{}", text.when(When::Part(*part)), days.len()))
            .collect();
        let name = text.sign(key);
        (!said.is_empty()).then(|| text.report_moments_sign(name, days.len(), said.join(", ")))
    };
    signs.iter().filter_map(line).collect()
}

/// The days with a moment in each part of the day.
fn by_part<'m>(
    moments: impl Iterator<Item = &'m SignMoment>,
) -> BTreeMap<PartOfDay, BTreeSet<Day>> {
    let mut parts: BTreeMap<PartOfDay, BTreeSet<Day>> = BTreeMap::new();
    for moment in moments {
        let part = moment.note.when.part();
        parts.entry(part).or_default().insert(moment.day);
    }
    parts
}

/// The words beside the moments, a line each with its day.
pub(super) fn moment_words(facts: &ReportFacts, text: &Text) -> Vec<(Day, String)> {
    let with_words = facts
        .moments
        .iter()
        .filter(|(_, moment)| moment.note.words.is_some());
    with_words
        .map(|(key, moment)| {
            let said = format!("{}, {}", text.sign(key), text.moment(&moment.note));
            (moment.day, said)
        })
        .collect()
}
