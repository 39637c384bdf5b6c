//! Short ways to write a diary down in tests.

use std::collections::BTreeSet;

use crate::domain::{BuiltInSign, Day, Severity, SignKey};

use super::counts::RunningCounts;
use super::history::{History, Person, SignRun, nth_day};

/// A run that begins on 2026-01-05; `0`..`3` are answers, any other mark is an unknown day.
pub fn run_of(text: &str) -> SignRun {
    let level = |mark: char| {
        mark.to_digit(4)
            .and_then(|level| Severity::from_level(level.into()))
    };
    SignRun {
        key: SignKey::Own("test".to_owned()),
        followed: true,
        first: Day::parse_iso("2026-01-05").unwrap(),
        levels: text.chars().map(level).collect(),
    }
}

/// The counts of a diary that holds only this run.
pub fn counts_of(text: &str) -> RunningCounts {
    let run = run_of(text);
    RunningCounts::new(&run, run.first, nth_day(run.first, text.len() - 1), &[])
}

/// A diary of these signs, asked about on its last day.
pub fn history_of(signs: &[(BuiltInSign, &str)]) -> History {
    let run = |(sign, text): &(BuiltInSign, &str)| SignRun {
        key: SignKey::BuiltIn(*sign),
        ..run_of(text)
    };
    let runs: Vec<_> = signs.iter().map(run).collect();
    let first = runs[0].first;
    let days = runs.iter().map(|run| run.levels.len()).max().unwrap();
    History {
        as_of: nth_day(first, days - 1),
        first_logged: Some(first),
        runs,
        ill_days: BTreeSet::new(),
        pauses: Vec::new(),
        person: Person::default(),
    }
}
