//! Blood pressure as it was measured: means of mornings and evenings, and the measuring week, whose first day is left out because
//! first readings are often higher. For looking at: nothing is tested, and what a mean means is said by the ladder alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::measurement::DayPart;
use crate::domain::{BloodPressure, Day};

use super::ladder::{MeanPressure, READING_DAYS_MIN, READINGS_MIN};

/// Days of a measuring week.
pub const WEEK_DAYS: i32 = 7;
/// Days between two readings after which a new series begins.
const SERIES_GAP_DAYS: i32 = 2;

/// A reading with its day and the part of the day, if known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The day it is about.
    pub day: Day,
    /// Morning or evening.
    pub part: Option<DayPart>,
    /// The numbers.
    pub pressure: BloodPressure,
}

/// A day with readings; the mean of each part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PressureDay {
    /// The day.
    pub day: Day,
    /// Its mornings' mean.
    pub morning: Option<MeanPressure>,
    /// Its evenings' mean.
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
    /// The latest measuring week.
    pub week: Option<MeasuringWeek>,
}

impl MeanPressure {
    /// The mean of these readings; `None` of none.
    #[must_use]
    pub fn of(readings: impl IntoIterator<Item = (Day, BloodPressure)>) -> Option<Self> {
        let mut days = BTreeSet::new();
        let (mut systolic, mut diastolic, mut count) = (0.0, 0.0, 0_usize);
        for (day, pressure) in readings {
            days.insert(day);
            systolic += f64::from(pressure.systolic());
            diastolic += f64::from(pressure.diastolic());
            count += 1;
        }
        (count > 0).then(|| Self {
            systolic: systolic / count as f64,
            diastolic: diastolic / count as f64,
            readings: count,
            days: days.len(),
        })
    }

    /// Whether there are enough readings, on enough days, for the mean to say something.
    #[must_use]
    pub const fn is_enough(&self) -> bool {
        self.readings >= READINGS_MIN && self.days >= READING_DAYS_MIN
    }
}

/// Looks at readings, given oldest first.
#[must_use]
pub fn pressure_look(readings: &[Reading]) -> PressureLook {
    let of_part = |part: Option<DayPart>| {
        let wanted = readings.iter().filter(move |reading| reading.part == part);
        MeanPressure::of(wanted.map(|reading| (reading.day, reading.pressure)))
    };
    PressureLook {
        days: days(readings),
        all: MeanPressure::of(
            readings
                .iter()
                .map(|reading| (reading.day, reading.pressure)),
        ),
        morning: of_part(Some(DayPart::Morning)),
        evening: of_part(Some(DayPart::Evening)),
        week: measuring_week(readings),
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

/// The latest seven days of the latest series; the first seven while it is shorter.
fn measuring_week(readings: &[Reading]) -> Option<MeasuringWeek> {
    let latest = readings.iter().map(|reading| reading.day).max()?;
    let measured: BTreeSet<Day> = readings.iter().map(|reading| reading.day).collect();
    let mut began = latest;
    for day in measured.into_iter().rev() {
        if began.days_since(day) > SERIES_GAP_DAYS {
            break;
        }
        began = day;
    }
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
    Some(MeasuringWeek {
        first,
        last,
        mornings: days_with(DayPart::Morning),
        evenings: days_with(DayPart::Evening),
        mean: MeanPressure::of(counts().map(|reading| (reading.day, reading.pressure)))
            .filter(MeanPressure::is_enough),
    })
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
        let look = pressure_look(&readings);
        let week = look.week.unwrap();
        assert_eq!((week.first, week.last), (day(0), day(6)));
        assert_eq!((week.mornings, week.evenings), (6, 6));
        let mean = week.mean.unwrap();
        assert_eq!((mean.systolic, mean.readings, mean.days), (130.0, 12, 6));
        assert!(look.all.unwrap().systolic > 138.0);
    }

    #[test]
    fn a_week_that_still_runs_says_nothing_too_early() {
        let week =
            |days: std::ops::Range<i32>| pressure_look(&twice_a_day(days, 130)).week.unwrap();
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
        assert_eq!(pressure_look(&readings).week.unwrap().first, day(20));
        let mut missed = twice_a_day(0..3, 120);
        missed.extend(twice_a_day(4..7, 120));
        let week = pressure_look(&missed).week.unwrap();
        assert_eq!((week.first, week.mornings), (day(0), 5));
    }

    #[test]
    fn parts_of_a_day_stay_apart_and_nothing_is_made_of_nothing() {
        let readings = [
            reading(0, DayPart::Morning, 120),
            reading(0, DayPart::Morning, 130),
            reading(0, DayPart::Evening, 150),
        ];
        let look = pressure_look(&readings);
        let found = &look.days[0];
        let words =
            [&found.morning, &found.evening].map(|mean| format!("{:.1}", mean.unwrap().systolic));
        assert_eq!(words, ["125.0", "150.0"]);
        assert_eq!(found.other, None);
        assert_eq!(pressure_look(&[]), PressureLook::default());
    }
}
