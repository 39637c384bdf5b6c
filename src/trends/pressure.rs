//! Blood pressure as it was measured: means of mornings and evenings, and the measuring week, whose first day is left out because
//! first readings are often higher. For looking at: nothing is tested, and what a mean means is said by `shown` alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::measurement::{BloodPressureEntry, DayPart};
use crate::domain::{BloodPressure, Day, DayStart, Zone};

use super::shown::{MeanPressure, READING_DAYS_MIN, READINGS_MIN};

/// Days of a measuring week.
pub const WEEK_DAYS: i32 = 7;
/// Days between two readings after which a new series begins.
const SERIES_GAP_DAYS: i32 = 2;

/// A reading with its day and the part of the day, if known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    pub day: Day,
    /// Morning or evening.
    pub part: Option<DayPart>,
    /// The numbers.
    pub pressure: BloodPressure,
}

impl Reading {
    /// A stored reading, with the part of the day it was typed with or, failing that, taken in.
    pub fn of(entry: &BloodPressureEntry, zone: Zone, start: DayStart) -> Self {
        Self {
            day: entry.day,
            part: entry.day_part(zone, start),
            pressure: entry.reading,
        }
    }
}

/// A day with readings; the mean of each part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PressureDay {
    pub day: Day,
    pub morning: Option<MeanPressure>,
    pub evening: Option<MeanPressure>,
    /// The mean of readings at another or an unknown time.
    pub other: Option<MeanPressure>,
}

/// Seven days in a row of measuring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeasuringWeek {
    /// The first day, left out of everything below.
    pub first: Day,
    /// The last of its seven days, possibly still to come.
    pub last: Day,
    /// Of the six days that count, those with a reading in the morning.
    pub mornings: usize,
    /// Of the six days that count, those with a reading in the evening.
    pub evenings: usize,
    /// The mean of the six days; `None` below six readings on three days.
    pub mean: Option<MeanPressure>,
}

/// What was measured in a stretch of days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PressureLook {
    /// The days with readings, oldest first.
    pub days: Vec<PressureDay>,
    /// All readings.
    pub all: Option<MeanPressure>,
    /// Those of the mornings.
    pub morning: Option<MeanPressure>,
    /// Those of the evenings.
    pub evening: Option<MeanPressure>,
    /// The latest measuring week whose mean says something; the latest of all where none does.
    pub week: Option<MeasuringWeek>,
    /// One that runs since and says nothing yet.
    pub begun: Option<MeasuringWeek>,
}

impl MeanPressure {
    /// The mean of these readings; `None` of none.
    pub fn of(readings: impl IntoIterator<Item = (Day, BloodPressure)>) -> Option<Self> {
        let mut days = BTreeSet::new();
        let (mut systolic, mut diastolic, mut count) = (0.0, 0.0, 0_usize);
        let (mut pulse, mut pulses) = (0.0, 0_usize);
        for (day, pressure) in readings {
            days.insert(day);
            if let Some(rate) = pressure.pulse() {
                pulse += f64::from(rate);
                pulses += 1;
            }
            systolic += f64::from(pressure.systolic());
            diastolic += f64::from(pressure.diastolic());
            count += 1;
        }
        (count > 0).then(|| Self {
            systolic: systolic / count as f64,
            diastolic: diastolic / count as f64,
            pulse: (pulses > 0).then(|| pulse / pulses as f64),
            readings: count,
            days: days.len(),
        })
    }

    /// Whether there are enough readings, on enough days, for the mean to say something.
    pub const fn is_enough(&self) -> bool {
        self.readings >= READINGS_MIN && self.days >= READING_DAYS_MIN
    }
}

/// Looks at readings up to `as_of`, given oldest first.
pub fn pressure_look(readings: &[Reading], as_of: Day) -> PressureLook {
    let of_part = |part: Option<DayPart>| {
        let wanted = readings.iter().filter(move |reading| reading.part == part);
        MeanPressure::of(wanted.map(|reading| (reading.day, reading.pressure)))
    };
    let (week, begun) = measuring_weeks(readings, as_of);
    PressureLook {
        days: days(readings),
        all: MeanPressure::of(
            readings
                .iter()
                .map(|reading| (reading.day, reading.pressure)),
        ),
        morning: of_part(Some(DayPart::Morning)),
        evening: of_part(Some(DayPart::Evening)),
        week,
        begun,
    }
}

fn days(readings: &[Reading]) -> Vec<PressureDay> {
    let mut by_day: BTreeMap<Day, Vec<&Reading>> = BTreeMap::new();
    for reading in readings {
        by_day.entry(reading.day).or_default().push(reading);
    }
    by_day
        .into_iter()
        .map(|(day, of_day)| {
            let mean = |part: Option<DayPart>| {
                let wanted = of_day.iter().filter(move |reading| reading.part == part);
                MeanPressure::of(wanted.map(|reading| (day, reading.pressure)))
            };
            PressureDay {
                day,
                morning: mean(Some(DayPart::Morning)),
                evening: mean(Some(DayPart::Evening)),
                other: mean(None),
            }
        })
        .collect()
}

/// The measuring week to be told, and the one that runs since. A few readings at the beginning of a new one do not put away what was
/// measured to its end.
fn measuring_weeks(
    readings: &[Reading],
    as_of: Day,
) -> (Option<MeasuringWeek>, Option<MeasuringWeek>) {
    let weeks: Vec<MeasuringWeek> = series(readings)
        .into_iter()
        .rev()
        .map(|series| week_of(readings, series))
        .collect();
    let latest = weeks.first();
    let telling = weeks.iter().find(|week| week.mean.is_some());
    // A single reading now and then begins no week.
    let runs = |week: &MeasuringWeek| week.last >= as_of && week.mornings.max(week.evenings) > 0;
    let begun = latest.filter(|week| runs(week) && telling.is_some_and(|told| told != *week));
    (telling.or(latest).copied(), begun.copied())
}

/// First and last day of every stretch of days that were measured with no more than a day between.
fn series(readings: &[Reading]) -> Vec<(Day, Day)> {
    let measured: BTreeSet<Day> = readings.iter().map(|reading| reading.day).collect();
    let mut series: Vec<(Day, Day)> = Vec::new();
    for day in measured {
        match series.last_mut() {
            Some((_, last)) if day.days_since(*last) <= SERIES_GAP_DAYS => *last = day,
            _ => series.push((day, day)),
        }
    }
    series
}

/// The last seven days of a series; the first seven while it is shorter.
fn week_of(readings: &[Reading], (began, latest): (Day, Day)) -> MeasuringWeek {
    let first = began.max(latest.plus(1 - WEEK_DAYS));
    let last = first.plus(WEEK_DAYS - 1);
    let counts = || {
        let days = first.plus(1)..=last;
        readings
            .iter()
            .filter(move |reading| days.contains(&reading.day))
    };
    let days_with = |part: DayPart| {
        let of_part = counts().filter(|reading| reading.part == Some(part));
        let days: BTreeSet<Day> = of_part.map(|reading| reading.day).collect();
        days.len()
    };
    MeasuringWeek {
        first,
        last,
        mornings: days_with(DayPart::Morning),
        evenings: days_with(DayPart::Evening),
        mean: MeanPressure::of(counts().map(|reading| (reading.day, reading.pressure)))
            .filter(MeanPressure::is_enough),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i32) -> Day {
        Day::from_number(20_000 + number).unwrap()
    }

    fn reading(number: i32, part: DayPart, systolic: u16) -> Reading {
        Reading {
            day: day(number),
            part: Some(part),
            pressure: BloodPressure::from_mmhg(systolic, 80, None).unwrap(),
        }
    }

    fn twice_a_day(days: std::ops::Range<i32>, systolic: u16) -> Vec<Reading> {
        days.flat_map(|number| DayPart::ALL.map(|part| reading(number, part, systolic)))
            .collect()
    }

    #[test]
    fn the_first_day_of_a_measuring_week_is_left_out() {
        let mut readings = twice_a_day(0..1, 190);
        readings.extend(twice_a_day(1..7, 130));
        let look = pressure_look(&readings, day(40));
        let week = look.week.unwrap();
        assert_eq!((week.first, week.last), (day(0), day(6)));
        assert_eq!((week.mornings, week.evenings), (6, 6));
        let mean = week.mean.unwrap();
        assert_eq!((mean.systolic, mean.readings, mean.days), (130.0, 12, 6));
        assert!(look.all.unwrap().systolic > 138.0);
    }

    #[test]
    fn a_week_that_still_runs_says_nothing_too_early() {
        let week = |days: std::ops::Range<i32>| {
            let last = day(days.end - 1);
            pressure_look(&twice_a_day(days, 130), last).week.unwrap()
        };
        let young = week(0..3);
        assert_eq!(
            (young.first, young.last, young.mean),
            (day(0), day(6), None)
        );
        assert_eq!(week(0..4).mean.unwrap().readings, 6);
        assert_eq!(week(0..30).first, day(23));
    }

    #[test]
    fn a_long_gap_begins_a_new_week() {
        let mut readings = twice_a_day(0..7, 120);
        readings.extend(twice_a_day(20..22, 150));
        let first = |as_of: i32| {
            let look = pressure_look(&readings, day(as_of));
            let first = |week: MeasuringWeek| week.first;
            (look.week.map(first), look.begun.map(first))
        };
        // What was measured to its end is told beside what has just begun.
        assert_eq!(first(22), (Some(day(0)), Some(day(20))));
        // Left off after two days.
        assert_eq!(first(40), (Some(day(0)), None));
        let mut missed = twice_a_day(0..3, 120);
        missed.extend(twice_a_day(4..7, 120));
        let week = pressure_look(&missed, day(7)).week.unwrap();
        missed.push(reading(12, DayPart::Morning, 120));
        let single = pressure_look(&missed, day(12)).week.unwrap();
        assert_eq!(single.first, day(0), "a single reading begins no week");
        let begun = pressure_look(&missed, day(12)).begun;
        assert_eq!(begun, None, "a single reading begins no week");
        assert_eq!((week.first, week.mornings), (day(0), 5));
    }

    #[test]
    fn parts_of_a_day_stay_apart_and_nothing_is_made_of_nothing() {
        let readings = [
            reading(0, DayPart::Morning, 120),
            reading(0, DayPart::Morning, 130),
            reading(0, DayPart::Evening, 150),
        ];
        let look = pressure_look(&readings, day(0));
        let found = &look.days[0];
        let words =
            [&found.morning, &found.evening].map(|mean| format!("{:.1}", mean.unwrap().systolic));
        assert_eq!(words, ["125.0", "150.0"]);
        assert_eq!(found.other, None);
        assert_eq!(pressure_look(&[], day(0)), PressureLook::default());
    }
}
