//! A row of the calibration: what is measured, the figure stated for it, and the limit it must keep.

use super::simulation::{People, Told, delay_days, told_percent};

/// Made-up people, or person-years, for every row.
pub const PEOPLE: usize = 2_400;

/// What is said to a person: its name and the day it was first said.
pub type Said = (&'static str, fn(&Told) -> Option<usize>);

pub const FULL: Said = ("full hint", |told| told.full);
pub const EARLY: Said = ("early hint", |told| told.early);
pub const EITHER: Said = ("early or full hint", |told| {
    told.early.into_iter().chain(told.full).min()
});
pub const RECURRING: Said = ("recurring", |told| told.recurring);

/// What a measured figure must keep to.
#[derive(Clone, Copy)]
pub enum Limit {
    /// No more than this.
    AtMost(f64),
    /// No less than this.
    AtLeast(f64),
    /// Nothing was ever stated for it: it is measured so that it can be told.
    Told,
}

/// What is measured, with the figure stated for it and its limit.
pub struct Row {
    pub name: &'static str,
    pub what: String,
    pub unit: &'static str,
    pub stated: Option<f64>,
    pub limit: Limit,
    /// The figure, from a seed.
    pub measure: Box<dyn Fn(u64) -> f64>,
}

impl Row {
    /// Per cent of people to whom something is said although nothing is there.
    pub fn wrong(name: &'static str, people: People, said: Said, stated: f64, limit: f64) -> Self {
        Self {
            stated: Some(stated),
            limit: Limit::AtMost(limit),
            ..Self::told(name, people, said)
        }
    }

    /// The same where no figure is stated.
    pub fn told(name: &'static str, people: People, said: Said) -> Self {
        Self {
            name,
            what: format!("false {}", said.0),
            unit: "%",
            stated: None,
            limit: Limit::Told,
            measure: Box::new(move |seed| told_percent(&people.told(PEOPLE, seed), said.1)),
        }
    }

    /// Days after onset until it is said to a share of people; they may be a quarter more than stated.
    pub fn delay(name: &'static str, people: People, said: Said, share: f64, stated: f64) -> Self {
        let onset = people.recurring.onset;
        Self {
            name,
            what: format!("{} told to {:.0} %", said.0, 100.0 * share),
            unit: "days",
            stated: Some(stated),
            limit: Limit::AtMost(1.25 * stated),
            measure: Box::new(move |seed| {
                delay_days(&people.told(PEOPLE, seed), onset, share, said.1)
            }),
        }
    }

    /// Prints the row; says whether it keeps its limit.
    pub fn print(&self, seed: u64) -> bool {
        let measured = (self.measure)(seed);
        let (holds, limit) = match self.limit {
            Limit::AtMost(most) => (measured <= most, format!("at most {most:>6.2}")),
            Limit::AtLeast(least) => (measured >= least, format!("at least {least:>5.2}")),
            Limit::Told => (true, String::new()),
        };
        let stated = self.stated.map_or_else(
            || "not stated    ".to_owned(),
            |stated| format!("stated {stated:>7.2}"),
        );
        let verdict = if holds { "" } else { "  OUTSIDE" };
        println!(
            "{:<48}{:<34}{measured:>8.2} {:<5} {stated}  {limit}{verdict}",
            self.name, self.what, self.unit
        );
        holds
    }
}
