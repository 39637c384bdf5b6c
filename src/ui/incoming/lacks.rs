//! Why a file cannot be brought in yet: the first question that is open, and how many more.

use std::collections::BTreeMap;

use crate::diary::ImportReport;
use crate::incoming::Incoming;
use crate::text::Text;

/// What is lacking.
#[derive(Debug, Default)]
pub struct Lacks {
    pub words: Option<String>,
    /// The place of the name that it is about.
    pub about: Option<usize>,
}

impl Lacks {
    /// The first open question; of a file without one, why it would bring nothing.
    pub fn new(
        incoming: &Incoming,
        report: &ImportReport,
        highest: &BTreeMap<usize, u32>,
        text: &Text,
    ) -> Self {
        let Some((words, about, questions)) = question(incoming, highest, text) else {
            return Self {
                words: nothing(report, text),
                about: None,
            };
        };
        let words = match questions - 1 {
            0 => words,
            more => text.incoming_lacks_then(words, more),
        };
        Self {
            words: Some(words),
            about,
        }
    }
}

/// The first question, the name it is about, and how many there are in all.
fn question(
    incoming: &Incoming,
    highest: &BTreeMap<usize, u32>,
    text: &Text,
) -> Option<(String, Option<usize>, usize)> {
    let all = 0..incoming.reading.names.len();
    let moods = incoming.moods.in_order.iter().copied();
    let moods: Vec<usize> = moods.filter(|at| incoming.needs_place(*at)).collect();
    let amounts: Vec<usize> = all.clone().filter(|at| incoming.needs_mg(*at)).collect();
    let scales: Vec<usize> = all.filter(|at| incoming.needs_scale(*at)).collect();
    let order = usize::from(incoming.needs_order());
    let questions = order + moods.len() + amounts.len() + scales.len();
    let name_at = |at: usize| {
        let name = incoming.reading.names.get(at);
        name.map_or("", |name| name.text.as_str())
    };
    let (words, about) = if incoming.needs_order() {
        (text.incoming_lacks_order(), None)
    } else if let Some(at) = moods.first() {
        (text.incoming_lacks_mood(name_at(*at)), Some(*at))
    } else if let Some(at) = amounts.first() {
        (text.incoming_lacks_mg(name_at(*at)), Some(*at))
    } else {
        let at = *scales.first()?;
        let words = if highest.contains_key(&at) {
            text.incoming_lacks_way(name_at(at))
        } else {
            text.incoming_lacks_scale(name_at(at))
        };
        (words, Some(at))
    };
    Some((words, about, questions))
}

fn nothing(report: &ImportReport, text: &Text) -> Option<String> {
    if !report.changes_nothing() {
        None
    } else if report.clashes.is_empty() && report.already_there > 0 {
        Some(text.incoming_all_there())
    } else {
        Some(text.incoming_brings_nothing())
    }
}
