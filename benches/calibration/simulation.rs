//! Made-up people who keep a diary, and what looking back says to them. Every person comes from a fixed seed, so a run always
//! gives the same figures, on any number of cores.

pub mod chance;
mod people;

use std::collections::BTreeSet;
use std::num::NonZero;
use std::ops::Range;

use magnesium_diary::domain::{BuiltInSign, Day, Severity, SignKey};
use magnesium_diary::trends::{History, Person, Trends, look_back};

use chance::{Chain, Random, times_odds};

pub use people::{Illnesses, Logging, People, Recurring};

/// First day of every made-up diary, days since 1970.
const FIRST_DAY: i32 = 20_000;
/// Chance of a sign on a day of an illness.
const ILL_RATE: f64 = 0.9;
/// Signs an illness brings.
const ILL_SIGNS: usize = 5;
/// Bounds of the share of days on which a sign is there anyway.
const RATES: (f64, f64) = (0.004, 0.10);
/// Share of days on which everything is worse, and how these follow each other.
const BAD_DAYS: Chain = Chain {
    rate: 0.08,
    rho: 0.4,
};
/// Chance that a run of missing days ends: two days on average.
const MISSING_ENDS: f64 = 0.5;

/// What one person was told: day numbers from the first day of the diary.
#[derive(Clone, Copy, Default)]
pub struct Told {
    /// First day of a full hint.
    pub full: Option<usize>,
    /// First day of an early hint.
    pub early: Option<usize>,
    /// First day on which some sign was recurring.
    pub recurring: Option<usize>,
}

/// Makes `count` people up, each with random numbers of their own, on all cores.
pub fn on_all_cores<T: Send>(
    count: usize,
    seed: u64,
    person: impl Fn(&mut Random) -> T + Sync,
) -> Vec<T> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = count.div_ceil(cores).max(1);
    let person = |number: usize| person(&mut Random::new(seed, number as u64));
    let person = &person;
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..count)
            .step_by(share)
            .map(|first| {
                let numbers = first..(first + share).min(count);
                scope.spawn(move || numbers.map(person).collect::<Vec<_>>())
            })
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap())
            .collect()
    })
}

impl People {
    /// Makes `count` people up and tells each what looking back says, on all cores.
    pub fn told(&self, count: usize, seed: u64) -> Vec<Told> {
        on_all_cores(count, seed, |random| self.tell(random))
    }

    fn tell(&self, random: &mut Random) -> Told {
        let trends = look_back(&self.history(&self.days_of(random), random));
        let number = |day: Option<Day>| day.map(|day| (day.number() - FIRST_DAY) as usize);
        Told {
            full: number(trends.hint.first_full),
            early: number(trends.hint.first_early),
            recurring: number(first_recurring(&trends)),
        }
    }

    /// For every day, which signs are there. An illness decides about its own days and leaves the course of a sign under it as it
    /// would have been: nothing of it goes on to the day after. Of the ways to read "an illness raises five signs to .9" this is
    /// the one that gives the stated figures for flus, in a year and in a new diary alike.
    fn days_of(&self, random: &mut Random) -> Vec<Vec<bool>> {
        let mut signs: Vec<_> = (0..self.signs)
            .map(|_| self.background_chain(random))
            .collect();
        let ill_days = self.ill_days(random);
        let ill_signs = random.some_of(ILL_SIGNS, self.signs);
        let Recurring {
            signs: recurring,
            rate,
            onset,
        } = self.recurring;
        let mut course = vec![false; self.signs];
        let mut is_bad = false;
        let mut days = Vec::with_capacity(self.days);
        for day in 0..self.days {
            if day == onset {
                let rate = rate_of_other_days(rate, self.bad_day_odds);
                signs
                    .iter_mut()
                    .take(recurring)
                    .for_each(|sign| sign.rate = rate);
            }
            is_bad = random.chance(BAD_DAYS.next(is_bad));
            let odds = if is_bad { self.bad_day_odds } else { 1.0 };
            let is_ill_day = ill_days.contains(&day);
            let mut there = Vec::with_capacity(self.signs);
            for (index, (sign, course)) in signs.iter().zip(&mut course).enumerate() {
                *course = random.chance(times_odds(sign.next(*course), odds));
                let is_ill = is_ill_day && ill_signs.contains(&index);
                there.push(if is_ill {
                    random.chance(ILL_RATE)
                } else {
                    *course
                });
            }
            days.push(there);
        }
        days
    }

    fn background_chain(&self, random: &mut Random) -> Chain {
        let (low, high) = self.rho;
        let drawn = self.background * (self.spread * random.normal()).exp();
        let rate = if self.spread > 0.0 {
            drawn.clamp(RATES.0, RATES.1)
        } else {
            drawn
        };
        Chain {
            rate: rate_of_other_days(rate, self.bad_day_odds),
            rho: low + (high - low) * random.uniform(),
        }
    }

    fn ill_days(&self, random: &mut Random) -> BTreeSet<usize> {
        let Illnesses {
            count,
            days,
            begin: (from, to),
        } = self.illnesses;
        let starts = (0..count).map(|_| from + random.below(to - from));
        starts.flat_map(|start| start..start + days).collect()
    }

    fn history(&self, days: &[Vec<bool>], random: &mut Random) -> History {
        let logged = self.logged(days, random);
        let keys: Vec<_> = counting_signs()
            .take(self.signs)
            .map(|sign| (SignKey::BuiltIn(sign), true))
            .collect();
        let rows = days
            .iter()
            .zip(logged)
            .enumerate()
            .filter(|(_, (_, is_logged))| *is_logged);
        let rows = rows.flat_map(|(number, (there, _))| {
            there.iter().enumerate().map(move |(sign, there)| {
                (
                    sign,
                    day(number),
                    if *there {
                        Severity::Mild
                    } else {
                        Severity::None
                    },
                )
            })
        });
        History::new(
            day(self.days - 1),
            &keys,
            rows,
            BTreeSet::new(),
            Person::default(),
        )
    }

    fn logged(&self, days: &[Vec<bool>], random: &mut Random) -> Vec<bool> {
        let gap = self.gap(random);
        let begins = MISSING_ENDS * self.missing / (1.0 - self.missing);
        let mut is_missing = random.chance(self.missing);
        let mut logged = Vec::with_capacity(days.len());
        for (number, there) in days.iter().enumerate() {
            is_missing = random.chance(if is_missing {
                1.0 - MISSING_ENDS
            } else {
                begins
            });
            let signs = there.iter().filter(|there| **there).count();
            let kept = match self.logging {
                Logging::OfFreeDays(share) if signs == 0 => share,
                Logging::OfBadDays(share) if signs >= 2 => share,
                _ => 1.0,
            };
            logged.push(random.chance(kept) && !is_missing && !gap.contains(&number));
        }
        logged
    }

    fn gap(&self, random: &mut Random) -> Range<usize> {
        let start = random.below(self.days - self.gap_days);
        start..start + self.gap_days
    }
}

/// Share of people, in per cent, to whom something was said on some day.
pub fn told_percent(told: &[Told], day: impl Fn(&Told) -> Option<usize>) -> f64 {
    let people = told.iter().filter(|told| day(told).is_some()).count();
    100.0 * people as f64 / told.len() as f64
}

/// Days from `onset`, itself being day 1, until something was said to this share of people; infinite if it never was.
pub fn delay_days(
    told: &[Told],
    onset: usize,
    share: f64,
    day: impl Fn(&Told) -> Option<usize>,
) -> f64 {
    let delay = |day: usize| day as f64 + 1.0 - onset as f64;
    let mut delays: Vec<_> = told
        .iter()
        .map(|told| day(told).map_or(f64::INFINITY, delay))
        .collect();
    delays.sort_by(f64::total_cmp);
    delays
        .get((share * delays.len() as f64) as usize)
        .copied()
        .unwrap_or(f64::INFINITY)
}

fn first_recurring(trends: &Trends) -> Option<Day> {
    trends
        .signs
        .iter()
        .filter_map(|sign| sign.first_recurring)
        .min()
}

fn counting_signs() -> impl Iterator<Item = BuiltInSign> {
    BuiltInSign::ALL
        .into_iter()
        .filter(|sign| sign.counts_for_hint())
}

/// The day with this number, from the first day of every made-up diary on.
pub fn day(number: usize) -> Day {
    Day::from_number(FIRST_DAY + i32::try_from(number).unwrap()).unwrap()
}

/// The rate on other days that makes `rate` over all days, bad ones included.
fn rate_of_other_days(rate: f64, bad_day_odds: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..40 {
        let other = f64::midpoint(low, high);
        let bad = times_odds(other, bad_day_odds);
        if BAD_DAYS.rate * bad + (1.0 - BAD_DAYS.rate) * other < rate {
            low = other;
        } else {
            high = other;
        }
    }
    f64::midpoint(low, high)
}
