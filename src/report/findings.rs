//! What looking back found beyond the counts: signs that fall on the same days, and a sign before and after a change. In the words
//! the window says it in, and only what can be said.

use super::ReportFacts;
use super::table::SignFacts;
use crate::text::Text;
use crate::trends::{Link, Outcome, Pair, Side, before_after_marks};

/// Pairs on the page, the clearest ones.
const PAIRS_MOST: usize = 3;

/// The lines; empty if nothing can be said.
pub(super) fn findings(facts: &ReportFacts, signs: &[SignFacts<'_>], text: &Text) -> Vec<String> {
    let mut pairs: Vec<_> = facts
        .together
        .pairs
        .iter()
        .filter(|pair| pair.link != Link::None && is_of(pair, signs))
        .collect();
    pairs.sort_by(|one, other| one.q.total_cmp(&other.q));
    let mut lines: Vec<String> = pairs
        .into_iter()
        .take(PAIRS_MOST)
        .map(|pair| text.link(pair))
        .collect();
    let looked = facts.together.from.zip(facts.together.looked_on);
    if let Some((from, to)) = looked.filter(|_| !lines.is_empty()) {
        let period = text.period(from, to);
        let looked = text.report_looked(facts.together.pairs.len(), period);
        lines.push(format!("{looked} {}", text.together_not_cause()));
    }
    let changes = changes(facts, signs, text);
    if !changes.is_empty() {
        lines.extend(changes);
        lines.push(text.change_care());
    }
    lines
}

/// Whether a sign that keeps coming back is one of the two.
fn is_of(pair: &Pair, signs: &[SignFacts<'_>]) -> bool {
    let mut back = signs
        .iter()
        .filter(|sign| sign.is_back())
        .map(|sign| Side::Sign(sign.run.key.clone()));
    back.any(|side| pair.first == side || pair.second == side)
}

/// The signs that keep coming back, before and after what changed in the period.
fn changes(facts: &ReportFacts, signs: &[SignFacts<'_>], text: &Text) -> Vec<String> {
    let mut said = Vec::new();
    let back = signs.iter().filter(|sign| sign.is_back());
    for sign in back {
        let found = before_after_marks(sign.run, &facts.marks, &facts.taken, facts.span.last);
        for (mark, found) in facts.marks.iter().zip(&found) {
            let is_told = matches!(found.outcome, Outcome::Compared(_));
            if is_told && facts.span.contains(mark.day) {
                said.push(text.change(&sign.run.key, mark, found, &facts.marks));
            }
        }
    }
    said
}
