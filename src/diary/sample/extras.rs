//! What else stands in a made-up diary: factors, notes, blood pressure, an event, doses. Only on days that were logged.

use std::collections::BTreeMap;

use super::SampleAnswer;
use super::calendar::{DayKind, LifeDay};
use super::rng::Rng;
use super::words::{self, SampleNote};
use crate::domain::event::EventKind;
use crate::domain::factor::BuiltInFactor;
use crate::domain::{BloodPressure, BuiltInSign, Day, Severity};

/// Weekday numbers from Monday = 0.
const FRIDAY: u32 = 4;
const SATURDAY: u32 = 5;

/// Fewer days without a word are no time away.
const AWAY_LEAST: usize = 4;

/// The measuring week begins so many days before the end.
const MEASURING_AGO: i32 = 25;

fn logged(life: &[LifeDay]) -> impl Iterator<Item = &LifeDay> {
    life.iter().filter(|day| day.lag_days.is_some())
}

/// The factors of each day, in their own order.
pub fn factors(seed: u64, life: &[LifeDay], answers: &[SampleAnswer]) -> Vec<(Day, BuiltInFactor)> {
    let mut rng = Rng::new(seed, 4);
    let bad_nights = bad_nights(answers);
    let mut factors = Vec::new();
    for day in logged(life) {
        let short_night = bad_nights.binary_search(&day.day).is_ok() && rng.chance(600);
        for factor in BuiltInFactor::ALL {
            if has_factor(&mut rng, day, short_night, factor) {
                factors.push((day.day, factor));
            }
        }
    }
    factors
}

/// Days, sorted, whose night was moderately bad or worse.
fn bad_nights(answers: &[SampleAnswer]) -> Vec<Day> {
    let bad = answers.iter().filter(|answer| {
        answer.sign == BuiltInSign::PoorSleep && answer.severity >= Severity::Moderate
    });
    bad.map(|answer| answer.day).collect()
}

fn has_factor(rng: &mut Rng, day: &LifeDay, short_night: bool, factor: BuiltInFactor) -> bool {
    let weekday = day.day.weekday().num_days_from_monday();
    let ordinary = day.kind == DayKind::Ordinary;
    match factor {
        BuiltInFactor::Stress => day.stress && ordinary,
        BuiltInFactor::Sport => {
            let rate = if weekday == 1 || weekday == SATURDAY {
                600
            } else {
                80
            };
            rng.chance(rate) && ordinary
        }
        BuiltInFactor::Alcohol => {
            let rate = if weekday == FRIDAY || weekday == SATURDAY {
                450
            } else {
                60
            };
            rng.chance(rate) && day.kind != DayKind::Ill
        }
        BuiltInFactor::Coffee => rng.chance(650) && day.kind != DayKind::Ill,
        BuiltInFactor::ShortNight => short_night,
        BuiltInFactor::Ill => day.kind == DayKind::Ill,
        BuiltInFactor::Travel => day.kind == DayKind::Travel,
        BuiltInFactor::Menstruation => false,
    }
}

/// The notes of all days that have one.
pub fn notes(
    seed: u64,
    life: &[LifeDay],
    answers: &[SampleAnswer],
    product_since: Option<Day>,
) -> Vec<(Day, SampleNote)> {
    let mut rng = Rng::new(seed, 5);
    let mut before = None;
    let mut notes = Vec::new();
    for day in life {
        let starts_product = product_since == Some(day.day);
        if day.lag_days.is_some() {
            let note = words::note(&mut rng, day, before, starts_product);
            notes.extend(note.map(|note| (day.day, note)));
        }
        before = Some(day);
    }
    felt(seed, answers, &mut notes);
    notes
}

/// Adds notes about what was felt, on days without another one: words that somebody may look for.
fn felt(seed: u64, answers: &[SampleAnswer], notes: &mut Vec<(Day, SampleNote)>) {
    let mut rng = Rng::new(seed, 12);
    let mut about = Vec::new();
    for answer in answers {
        let note = words::felt(&mut rng, answer.sign, answer.severity);
        about.extend(note.map(|note| (answer.day, note)));
    }
    about.extend_from_slice(notes);
    // A note that was there already comes last of its day, and stays.
    let by_day: BTreeMap<Day, SampleNote> = about.into_iter().collect();
    *notes = by_day.into_iter().collect();
}

/// Days away: those of a journey on which nothing was written, first and last of each.
pub fn away(life: &[LifeDay]) -> Vec<(Day, Day)> {
    let is_away = |day: &LifeDay| day.kind == DayKind::Travel && day.lag_days.is_none();
    let runs = life.chunk_by(|one, next| is_away(one) == is_away(next));
    let away = runs.filter(|run| run.first().is_some_and(is_away) && run.len() >= AWAY_LEAST);
    away.filter_map(|run| Some((run.first()?.day, run.last()?.day)))
        .collect()
}

/// About three readings a month, in the morning or the evening, with ordinary numbers.
pub fn blood_pressure(seed: u64, life: &[LifeDay]) -> Vec<(Day, u32, BloodPressure)> {
    let mut rng = Rng::new(seed, 6);
    let readings = logged(life).filter_map(|day| {
        if !rng.chance(100) {
            return None;
        }
        let hours = rng.pick(&[7, 8, 20, 21])?;
        let secs = u32::try_from(hours * 3_600 + rng.between(0, 59) * 60).ok()?;
        // Two dice each: middling numbers come more often than outer ones.
        let systolic = 124 + rng.between(-6, 6) + rng.between(-6, 6);
        let diastolic = 78 + rng.between(-4, 4) + rng.between(-4, 4);
        let pulse = 66 + rng.between(-8, 10);
        let pulse = u16::try_from(pulse).ok().filter(|_| rng.chance(700));
        let (systolic, diastolic) = (
            u16::try_from(systolic).ok()?,
            u16::try_from(diastolic).ok()?,
        );
        Some((
            day.day,
            secs,
            BloodPressure::from_mmhg(systolic, diastolic, pulse).ok()?,
        ))
    });
    readings.collect()
}

/// A measuring week some weeks before the end: mornings and evenings, first readings higher, as they often are.
pub fn measuring_week(seed: u64, life: &[LifeDay], until: Day) -> Vec<(Day, u32, BloodPressure)> {
    let mut rng = Rng::new(seed, 9);
    let first = until.plus(-MEASURING_AGO);
    let week = first.through(first.plus(6));
    // The measuring is done whether or not the rest of the day gets filled in, but not before the diary began.
    let begun = life.first().is_some_and(|begun| begun.day <= first);
    let days = week.filter(|_| begun).flat_map(|day| {
        let higher = if day == first { 9 } else { 0 };
        [(7, 30), (20, 15)].map(|(hour, minute)| (day, hour * 3_600 + minute * 60, higher))
    });
    let readings = days.filter_map(|(day, secs, higher)| {
        let systolic = 126 + higher + rng.between(-5, 5);
        let diastolic = 79 + higher / 3 + rng.between(-3, 3);
        let (systolic, diastolic) = (
            u16::try_from(systolic).ok()?,
            u16::try_from(diastolic).ok()?,
        );
        let reading = BloodPressure::from_mmhg(systolic, diastolic, Some(68)).ok()?;
        Some((day, secs, reading))
    });
    readings.collect()
}

/// A painkiller on most days with a headache that is more than mild.
pub fn painkiller_days(seed: u64, answers: &[SampleAnswer]) -> Vec<Day> {
    let mut rng = Rng::new(seed, 10);
    let bad = answers.iter().filter(|answer| {
        answer.sign == BuiltInSign::Headache && answer.severity >= Severity::Moderate
    });
    bad.filter(|_| rng.chance(750))
        .map(|answer| answer.day)
        .collect()
}

/// Magnesium in serum, in thousandths of a mmol/L: two ordinary results half a year apart.
pub fn labs(seed: u64, life: &[LifeDay], until: Day) -> Vec<(Day, i32)> {
    let mut rng = Rng::new(seed, 11);
    let begun = life.first().map_or(until, |day| day.day);
    let days = [240, 58].map(|ago| until.plus(-ago));
    days.into_iter()
        .filter(|day| *day > begun)
        .map(|day| (day, rng.between(78, 88) * 10))
        .collect()
}

/// A bone density result in every second diary; nothing ever broke.
pub fn events(seed: u64, life: &[LifeDay]) -> Vec<(Day, EventKind)> {
    let mut rng = Rng::new(seed, 7);
    if !rng.chance(500) {
        return Vec::new();
    }
    let ordinary: Vec<_> = logged(life)
        .filter(|day| day.kind == DayKind::Ordinary)
        .map(|day| day.day)
        .collect();
    rng.pick(&ordinary)
        .map(|day| (day, EventKind::BoneDensity))
        .into_iter()
        .collect()
}

/// Taken on most days since `since`, now and then skipped, and now and then not noted.
pub fn doses(seed: u64, life: &[LifeDay], since: Option<Day>) -> Vec<(Day, bool)> {
    let mut rng = Rng::new(seed, 8);
    let days = logged(life).filter(|day| since.is_some_and(|since| day.day >= since));
    let doses = days.filter_map(|day| match rng.between(0, 99) {
        0..88 => Some((day.day, true)),
        88..95 => Some((day.day, false)),
        _ => None,
    });
    doses.collect()
}
