//! How often the tests behind "up or down", "before and after" and "goes together" find something where nothing is, and how often
//! they find what is there.

use std::collections::BTreeSet;

use magnesium_diary::domain::{BuiltInSign, Day, Severity, SignKey};
use magnesium_diary::trends::{
    DirectionVerdict, History, Link, Outcome, Period, Person, before_after, directions, together,
};

use super::row::{Limit, PEOPLE, Row};
use super::simulation::chance::{Chain, Random};
use super::simulation::{day, on_all_cores};

/// Share of days missing where weeks are compared.
const MISSING: f64 = 0.10;
/// Share of days with a sign of which nothing else is said.
const RATE: f64 = 0.30;
/// How a week's wandering level goes with the next.
const WANDERING_RHO: f64 = 0.9;
/// Spread of a wandering level around the usual, in logits. None is stated; this one gives the stated figures for both tests.
const WANDERING_SD: f64 = 0.65;
/// Share of days with a sign that is seldom there.
const SELDOM: f64 = 0.15;
/// Share of days on which the second of two linked signs does what the first does: phi is about that.
const FOLLOWED: f64 = 0.25;
/// Days a result of what goes together stands.
const LOOK_DAYS: usize = 28;
const YEAR_DAYS: usize = 365;
const YEAR_WEEKS: u32 = 52;

/// How a sign comes and goes.
#[derive(Clone, Copy)]
struct Course {
    /// Share of days at the beginning and at the end.
    rates: (f64, f64),
    /// The change is a step in the middle, not a slope.
    is_step: bool,
    /// How a day goes with the next.
    rho: f64,
    /// The level wanders by itself, from week to week.
    wanders: bool,
    /// Share of days missing.
    missing: f64,
}

impl Course {
    const fn steady(rho: f64) -> Self {
        Self {
            rates: (RATE, RATE),
            is_step: false,
            rho,
            wanders: false,
            missing: MISSING,
        }
    }

    const WANDERING: Self = Self {
        wanders: true,
        ..Self::steady(0.3)
    };

    /// What is known of `days` days; the middle of a step is `step`.
    fn days(self, days: usize, step: usize, random: &mut Random) -> Vec<Option<bool>> {
        let mut level = random.normal();
        let mut is_there = random.chance(self.rates.0);
        let mut known = Vec::with_capacity(days);
        for day in 0..days {
            if day % 7 == 0 {
                let new = (1.0 - WANDERING_RHO * WANDERING_RHO).sqrt() * random.normal();
                level = WANDERING_RHO * level + new;
            }
            let passed = if self.is_step {
                f64::from(u8::from(day >= step))
            } else {
                day as f64 / days as f64
            };
            let rate = self.rates.0 + (self.rates.1 - self.rates.0) * passed;
            let rate = if self.wanders {
                let logit = (rate / (1.0 - rate)).ln() + WANDERING_SD * level;
                1.0 / (1.0 + (-logit).exp())
            } else {
                rate
            };
            let chain = Chain {
                rate,
                rho: self.rho,
            };
            is_there = random.chance(chain.next(is_there));
            known.push((!random.chance(self.missing)).then_some(is_there));
        }
        known
    }
}

/// A diary of these signs, each at least as long as the first.
fn history(signs: &[Vec<Option<bool>>], days: usize) -> History {
    let counting = BuiltInSign::ALL
        .into_iter()
        .filter(|sign| sign.counts_for_hint());
    let keys: Vec<_> = counting
        .take(signs.len())
        .map(|sign| (SignKey::BuiltIn(sign), true))
        .collect();
    let level = |there: bool| {
        if there {
            Severity::Mild
        } else {
            Severity::None
        }
    };
    let rows = signs.iter().enumerate().flat_map(|(sign, known)| {
        let days = known.iter().take(days).enumerate();
        days.filter_map(move |(number, there)| there.map(|there| (sign, day(number), level(there))))
    });
    History::new(
        day(days - 1),
        &keys,
        rows,
        BTreeSet::new(),
        Person::default(),
    )
}

/// Per cent of made-up people of whom something is so.
fn percent(seed: u64, is_so: impl Fn(&mut Random) -> bool + Sync) -> f64 {
    let people = on_all_cores(PEOPLE, seed, is_so);
    100.0 * people.iter().filter(|is_so| **is_so).count() as f64 / PEOPLE as f64
}

/// A share of people with something found although nothing is there.
fn found_wrongly(
    name: &'static str,
    what: &str,
    stated: f64,
    limit: f64,
    is_so: impl Fn(&mut Random) -> bool + Sync + 'static,
) -> Row {
    Row {
        name,
        what: what.to_owned(),
        unit: "%",
        stated: Some(stated),
        limit: Limit::AtMost(limit),
        measure: Box::new(move |seed| percent(seed, &is_so)),
    }
}

/// A share of people with something found that is there; a fifth less than stated is too little.
fn found(
    name: &'static str,
    what: &str,
    stated: f64,
    is_so: impl Fn(&mut Random) -> bool + Sync + 'static,
) -> Row {
    Row {
        limit: Limit::AtLeast(0.8 * stated),
        ..found_wrongly(name, what, stated, 100.0, is_so)
    }
}

/// A test at 5 % may pass it by what so many people leave open, or be a quarter and half a per cent above what is stated.
fn size_limit(stated: f64) -> f64 {
    (1.25 * stated + 0.5).max(6.0)
}

/// The chance and the verdict of one sign over a period of so many weeks.
fn direction(course: Course, weeks: u32, random: &mut Random) -> (f64, DirectionVerdict) {
    let days = 7 * weeks as usize;
    let history = history(&[course.days(days, days, random)], days);
    let found = directions(&history, Period::Weeks(weeks)).remove(0).rate;
    let p = found.test.adjusted.map_or(1.0, |adjusted| adjusted.p);
    (p, found.verdict)
}

/// Mann-Kendall with the correction for weeks that resemble each other.
pub fn up_or_down() -> Vec<Row> {
    let is_found =
        |course, weeks| move |random: &mut Random| direction(course, weeks, random).0 < 0.05;
    let size = |name, course, weeks, stated| {
        let limit = size_limit(stated);
        found_wrongly(name, "p < 5 %", stated, limit, is_found(course, weeks))
    };
    let is_claimed = |course| {
        move |random: &mut Random| {
            let (_, verdict) = direction(course, 26, random);
            matches!(verdict, DirectionVerdict::Better | DirectionVerdict::Worse)
        }
    };
    let rising = Course {
        rates: (0.15, 0.45),
        ..Course::steady(0.3)
    };
    let power = |name, weeks, stated| found(name, "p < 5 %", stated, is_found(rising, weeks));
    let [some, more, most] = [0.3, 0.6, 0.9].map(Course::steady);
    let wandering = Course::WANDERING;
    let claim = "said to be up or down";
    vec![
        size("12 weeks, clustered .3", some, 12, 4.0),
        size("26 weeks, clustered .3", some, 26, 3.0),
        size("52 weeks, clustered .3", some, 52, 6.0),
        size("12 weeks, clustered .6", more, 12, 4.0),
        size("26 weeks, clustered .6", more, 26, 4.0),
        size("52 weeks, clustered .6", more, 52, 5.0),
        size("12 weeks, clustered .9", most, 12, 3.0),
        size("26 weeks, clustered .9", most, 26, 1.0),
        size("52 weeks, clustered .9", most, 52, 1.0),
        size("12 weeks, wandering level", wandering, 12, 8.0),
        size("26 weeks, wandering level", wandering, 26, 13.0),
        size("52 weeks, wandering level", wandering, 52, 24.0),
        found_wrongly("26 weeks, clustered .3", claim, 0.8, 1.5, is_claimed(some)),
        found_wrongly("26 weeks, clustered .6", claim, 0.8, 1.5, is_claimed(more)),
        found_wrongly(
            "26 weeks, wandering level",
            claim,
            4.0,
            5.5,
            is_claimed(wandering),
        ),
        power("from .15 to .45 in 12 weeks", 12, 12.0),
        power("from .15 to .45 in 26 weeks", 26, 34.0),
        power("from .15 to .45 in 52 weeks", YEAR_WEEKS, 65.0),
    ]
}

/// The chance of the difference between so many days before and after a change.
fn change(course: Course, days: usize, random: &mut Random) -> f64 {
    let last = days + 14 + days;
    let history = history(&[course.days(last, days, random)], last);
    let as_of: Day = history.as_of;
    match before_after(&history.runs[0], day(days), as_of, &[]).outcome {
        Outcome::Compared(compared) => compared.p,
        _ => 1.0,
    }
}

/// Mann-Whitney on weeks with the same correction.
pub fn before_and_after() -> Vec<Row> {
    let is_found = |course, days| move |random: &mut Random| change(course, days, random) < 0.05;
    let size = |name, course, days, stated| {
        let limit = size_limit(stated);
        found_wrongly(name, "p < 5 %", stated, limit, is_found(course, days))
    };
    let [some, more, most] = [0.3, 0.6, 0.9].map(Course::steady);
    let halved = Course {
        rates: (0.45, 0.20),
        is_step: true,
        ..some
    };
    let power = |name, days, stated| found(name, "p < 5 %", stated, is_found(halved, days));
    vec![
        size("56 days each, clustered .3", some, 56, 3.3),
        size("56 days each, clustered .6", more, 56, 3.7),
        size("56 days each, clustered .9", most, 56, 4.4),
        size("84 days each, clustered .3", some, 84, 3.3),
        size("56 days each, wandering level", Course::WANDERING, 56, 8.9),
        size("84 days each, wandering level", Course::WANDERING, 84, 13.9),
        power("from .45 to .20, 56 days each", 56, 33.0),
        power("from .45 to .20, 84 days each", 84, 53.0),
    ]
}

/// Whether a link is named in a year of looks between three signs that know nothing of each other.
fn is_linked(course: Course, is_claim: fn(Link) -> bool, random: &mut Random) -> bool {
    let signs: Vec<_> = (0..3)
        .map(|_| course.days(YEAR_DAYS, YEAR_DAYS, random))
        .collect();
    is_named(&signs, is_claim)
}

/// Whether a link is named between two signs of which the second does on some days what the first does.
fn is_true_link_found(course: Course, random: &mut Random) -> bool {
    let first = course.days(YEAR_DAYS, YEAR_DAYS, random);
    let own = course.days(YEAR_DAYS, YEAR_DAYS, random);
    let follow = |(own, first): (Option<bool>, &Option<bool>)| {
        if random.chance(FOLLOWED) { *first } else { own }
    };
    let second = own.into_iter().zip(&first).map(follow).collect();
    is_named(&[first, second], |link| link == Link::SameDays)
}

fn is_named(signs: &[Vec<Option<bool>>], is_claim: fn(Link) -> bool) -> bool {
    (LOOK_DAYS..=YEAR_DAYS).step_by(LOOK_DAYS).any(|days| {
        let found = together(&history(signs, days), &[]);
        found.pairs.iter().any(|pair| is_claim(pair.link))
    })
}

/// All pairs as one family, looked at every 28 days.
pub fn together_in_a_year() -> Vec<Row> {
    let same_days: fn(Link) -> bool = |link| link == Link::SameDays;
    let any: fn(Link) -> bool = |link| link != Link::None;
    let whole = |rate, rho| Course {
        rates: (rate, rate),
        missing: 0.0,
        ..Course::steady(rho)
    };
    let wrong = |name, course, stated| {
        let is_so = move |random: &mut Random| is_linked(course, same_days, random);
        found_wrongly(name, "same days", stated, 1.25 * stated + 0.5, is_so)
    };
    let told = |name, what, course, is_claim| Row {
        stated: None,
        limit: Limit::Told,
        ..found_wrongly(name, what, 0.0, 0.0, move |random| {
            is_linked(course, is_claim, random)
        })
    };
    let [some, more] = [0.3, 0.6].map(|rho| whole(RATE, rho));
    let [some_seldom, more_seldom] = [0.3, 0.6].map(|rho| whole(SELDOM, rho));
    let (days, period) = ("same days", "same days or period");
    vec![
        wrong("three signs apart, clustered .3", some, 2.0),
        wrong("three signs apart, clustered .6", more, 4.8),
        told("three signs apart, clustered .3", period, some, any),
        told("three signs apart, clustered .6", period, more, any),
        told("the same on .15 of days, .3", days, some_seldom, same_days),
        told("the same on .15 of days, .6", days, more_seldom, same_days),
        found(
            "two signs with phi of about .25",
            days,
            98.0,
            move |random| is_true_link_found(some, random),
        ),
    ]
}
