//! The proof that looking back seldom speaks wrongly and does not speak too late: made-up people, the figures stated in the
//! README beside those measured now, and a failure where a limit is passed. `cargo bench --bench calibration`

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement may stop"
)]

#[path = "calibration/scenarios.rs"]
mod scenarios;
#[path = "calibration/simulation.rs"]
mod simulation;

use std::process::ExitCode;

use scenarios::{new_diary, one_sign, year};
use simulation::{People, Told, delay_days, told_percent};

/// Made-up people, or person-years, for every row.
const PEOPLE: usize = 2_400;

/// What is said to a person: its name and the day it was first said.
type Said = (&'static str, fn(&Told) -> Option<usize>);

const FULL: Said = ("full hint", |told| told.full);
const EARLY: Said = ("early hint", |told| told.early);
const EITHER: Said = ("early or full hint", |told| {
    told.early.into_iter().chain(told.full).min()
});
const RECURRING: Said = ("recurring", |told| told.recurring);

/// What is measured in a row.
#[derive(Clone, Copy)]
enum Measure {
    /// Per cent of people to whom it is said although nothing is there.
    False,
    /// Days after onset until it is said to this share of people.
    Delay(f64),
}

/// A scenario with the figure stated for it and the limit it must keep.
struct Row {
    people: People,
    name: &'static str,
    said: Said,
    measure: Measure,
    stated: f64,
    limit: f64,
}

impl Row {
    /// A false rate in per cent.
    const fn wrong(
        name: &'static str,
        people: People,
        said: Said,
        stated: f64,
        limit: f64,
    ) -> Self {
        Self {
            people,
            name,
            said,
            measure: Measure::False,
            stated,
            limit,
        }
    }

    /// A delay in days, which may be a quarter longer than stated.
    const fn delay(
        name: &'static str,
        people: People,
        said: Said,
        share: f64,
        stated: f64,
    ) -> Self {
        Self {
            people,
            name,
            said,
            measure: Measure::Delay(share),
            stated,
            limit: stated * 1.25,
        }
    }

    fn measured(&self, seed: u64) -> f64 {
        let told = self.people.told(PEOPLE, seed);
        match self.measure {
            Measure::False => told_percent(&told, self.said.1),
            Measure::Delay(share) => {
                delay_days(&told, self.people.recurring.onset, share, self.said.1)
            }
        }
    }

    /// Prints the row; says whether it keeps its limit.
    fn print(&self, seed: u64) -> bool {
        let measured = self.measured(seed);
        let holds = measured <= self.limit;
        let unit = match self.measure {
            Measure::False => "%",
            Measure::Delay(_) => "days",
        };
        let what = match self.measure {
            Measure::False => format!("false {}", self.said.0),
            Measure::Delay(share) => format!("{} told to {:.0} %", self.said.0, 100.0 * share),
        };
        let verdict = if holds { "" } else { "  OUTSIDE" };
        println!(
            "{:<52}{what:<34}{measured:>8.2} {unit:<5} stated {:>7.2}  limit {:>7.2}{verdict}",
            self.name, self.stated, self.limit
        );
        holds
    }
}

fn main() -> ExitCode {
    let parts = [
        ("A year, nine counting signs", year()),
        ("The first 120 days", new_diary()),
        ("A year of one sign", one_sign()),
    ];
    let mut all_hold = true;
    for (title, rows) in parts {
        println!("\n{title} ({PEOPLE} people for each row)");
        for (seed, row) in rows.iter().enumerate() {
            all_hold &= row.print(seed as u64);
        }
    }
    if all_hold {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
