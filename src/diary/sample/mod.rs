//! A made-up diary to look around in: spells and gaps, late days, an illness, a journey, and in its last year a story that the
//! rules can tell. Pure and without a clock: the same seed, end and length give the same diary on every machine. A longer diary
//! need not share its past with a shorter one. No word in it: what a note says is for the languages.

mod calendar;
mod course;
mod extras;
mod food;
mod rng;
mod words;

use crate::domain::event::EventKind;
use crate::domain::factor::BuiltInFactor;
use crate::domain::{BloodPressure, BuiltInSign, Day, Severity, SignKind};

use calendar::{LifeDay, live};
use course::Course;
use rng::Rng;

pub use words::{SampleNote, SampleRemark};

/// A made-up diary. Every list is sorted by day.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// Answers, at most one a day and sign, in the order of the signs within a day.
    pub answers: Vec<SampleAnswer>,
    /// What was noted about days.
    pub factors: Vec<(Day, BuiltInFactor)>,
    /// Notes, at most one a day.
    pub notes: Vec<(Day, SampleNote)>,
    /// Readings, with the seconds after midnight at which they were taken.
    pub blood_pressure: Vec<(Day, u32, BloodPressure)>,
    /// Days on which a painkiller was taken.
    pub painkiller_days: Vec<Day>,
    /// Magnesium in serum, in thousandths of a mmol/L.
    pub labs: Vec<(Day, i32)>,
    /// Dated events.
    pub events: Vec<(Day, EventKind)>,
    /// Whether the product was taken (true) or skipped; other days are not noted.
    pub doses: Vec<(Day, bool)>,
    /// What was eaten: food by its key in the table of foods, and portions.
    pub food: Vec<(Day, &'static str, f64)>,
    /// Days of which all food is noted.
    pub food_complete: Vec<Day>,
    /// Days away, as their first and last.
    pub away: Vec<(Day, Day)>,
    /// The first day of the product, a supplement of magnesium citrate; none in a diary that is too short for it.
    pub product_since: Option<Day>,
}

/// An answer of a made-up diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SampleAnswer {
    /// Which sign; one that is answered daily.
    pub sign: BuiltInSign,
    pub day: Day,
    pub severity: Severity,
    /// Diary days between the day and its entry, 0..=10; never so many that it would be entered after the diary's end.
    pub lag_days: i64,
    /// What stands beside it.
    pub remark: Option<SampleRemark>,
}

/// A made-up diary of `years` years (held within 1..=50) up to and including `until`.
pub fn sample_days(seed: u64, until: Day, years: u32) -> Sample {
    let first = first_day(until, years.clamp(1, 50));
    let life = live(seed, first, until);
    let product_ago = Rng::new(seed, 2).between(104, 110);
    let answers = answer(seed, &life);
    let product_since = Some(until.plus(-product_ago)).filter(|since| *since > first);
    let (food, food_complete) = food::food(seed, &life);
    Sample {
        factors: extras::factors(seed, &life, &answers),
        notes: extras::notes(seed, &life, &answers, product_since),
        blood_pressure: {
            let mut readings = extras::blood_pressure(seed, &life);
            readings.extend(extras::measuring_week(seed, &life, until));
            readings.sort_by_key(|(day, secs, _)| (*day, *secs));
            readings
        },
        painkiller_days: extras::painkiller_days(seed, &answers),
        labs: extras::labs(seed, &life, until),
        events: extras::events(seed, &life),
        doses: extras::doses(seed, &life, product_since),
        food,
        food_complete,
        away: extras::away(&life),
        answers,
        product_since,
    }
}

/// The day after the same date `years` years ago.
fn first_day(until: Day, years: u32) -> Day {
    let year = until.year() - i32::try_from(years).unwrap_or_default();
    let (month, day) = (until.month(), until.day_of_month());
    let same_date = Day::from_ymd(year, month, day).or_else(|| Day::from_ymd(year, month, day - 1));
    same_date.map_or(Day::MIN, |day| day.plus(1))
}

/// The answers of all logged days. On a hurried day some signs are left unanswered.
fn answer(seed: u64, life: &[LifeDay]) -> Vec<SampleAnswer> {
    let daily = BuiltInSign::ALL
        .into_iter()
        .filter(|sign| sign.kind() == SignKind::Daily);
    let mut courses: Vec<_> = daily.map(|sign| (sign, Course::new(seed, sign))).collect();
    let mut rng = Rng::new(seed, 3);
    let mut answers = Vec::with_capacity(life.len() * courses.len());
    for day in life {
        let hurried = rng.chance(30);
        for (sign, course) in &mut courses {
            let severity = course.enter(day);
            let Some(lag_days) = day.lag_days else {
                continue;
            };
            if hurried && rng.chance(400) {
                continue;
            }
            let remark = words::remark(&mut rng, *sign, severity);
            answers.push(SampleAnswer {
                sign: *sign,
                day: day.day,
                severity,
                lag_days,
                remark,
            });
        }
    }
    answers
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const SEEDS: std::ops::Range<u64> = 0..40;

    fn until() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    #[test]
    fn the_same_seed_end_and_length_give_the_same_diary() {
        let sample = sample_days(7, until(), 2);
        assert_eq!(sample, sample_days(7, until(), 2));
        assert_ne!(sample.answers, sample_days(8, until(), 2).answers);
    }

    #[test]
    fn a_year_is_a_year() {
        for (until, years, first) in [
            ("2026-11-22", 1, "2025-11-23"),
            ("2024-02-29", 1, "2023-03-01"),
            ("2026-12-31", 50, "1977-01-01"),
            ("1900-06-01", 1, "1900-01-01"),
        ] {
            let until = Day::parse_iso(until).unwrap();
            let sample = sample_days(1, until, years);
            let days: BTreeSet<_> = sample.answers.iter().map(|answer| answer.day).collect();
            let first = Day::parse_iso(first).unwrap();
            assert_eq!((days.first(), days.last()), (Some(&first), Some(&until)));
        }
    }

    #[test]
    fn one_answer_a_day_and_sign_in_order() {
        for seed in SEEDS {
            let answers = sample_days(seed, until(), 1).answers;
            let keys = answers.iter().map(|answer| (answer.day, answer.sign));
            assert!(keys.is_sorted_by(|one, next| one < next));
            assert!(
                answers
                    .iter()
                    .all(|answer| answer.sign.kind() == SignKind::Daily)
            );
        }
    }

    #[test]
    fn nothing_lies_or_is_entered_after_the_end() {
        for seed in SEEDS {
            let sample = sample_days(seed, until(), 1);
            for answer in &sample.answers {
                assert!(until().days_since(answer.day) >= i32::try_from(answer.lag_days).unwrap());
            }
            let factors = sample.factors.iter().map(|(day, _)| *day);
            let notes = sample.notes.iter().map(|(day, _)| *day);
            let readings = sample.blood_pressure.iter().map(|(day, ..)| *day);
            let events = sample.events.iter().map(|(day, _)| *day);
            let doses = sample.doses.iter().map(|(day, _)| *day);
            let last = factors
                .chain(notes)
                .chain(readings)
                .chain(events)
                .chain(doses)
                .max();
            assert!(last <= Some(until()));
        }
    }

    #[test]
    fn every_diary_has_late_days_gaps_an_illness_and_a_product() {
        for seed in SEEDS {
            let sample = sample_days(seed, until(), 1);
            let days: BTreeSet<_> = sample.answers.iter().map(|answer| answer.day).collect();
            assert!(
                (250..350).contains(&days.len()),
                "{} days logged",
                days.len()
            );
            assert!(sample.answers.iter().any(|answer| answer.lag_days > 3));
            assert!(
                sample
                    .factors
                    .iter()
                    .any(|(_, factor)| *factor == BuiltInFactor::Ill)
            );
            assert!((12..60).contains(&sample.blood_pressure.len()));
            assert!(sample.answers.iter().any(|answer| answer.remark.is_some()));
            assert!(sample.notes.len() > 25);
            let words = [SampleNote::CrampAtNight, SampleNote::SleptBadly];
            for note in words {
                assert!(sample.notes.iter().any(|(_, noted)| *noted == note));
            }
            assert!(sample.food_complete.len() > 30 && !sample.away.is_empty());
            let is_away = |day: Day| {
                let mut away = sample.away.iter();
                away.any(|(first, last)| (*first..=*last).contains(&day))
            };
            assert!(!days.into_iter().any(is_away));
            let taken = sample.doses.iter().filter(|(_, taken)| *taken).count();
            assert!(sample.product_since.is_some() && taken > 25);
        }
    }

    /// A plain bar well above what the rules ask of a sign that keeps coming back.
    fn clearly_returns(sample: &Sample, sign: BuiltInSign) -> bool {
        let recent = |answer: &&SampleAnswer| {
            answer.sign == sign && until().days_since(answer.day) < 56 && answer.lag_days <= 3
        };
        let days: Vec<_> = sample.answers.iter().filter(recent).collect();
        let with: Vec<_> = days
            .iter()
            .filter(|day| day.severity != Severity::None)
            .collect();
        let weeks: BTreeSet<_> = with
            .iter()
            .map(|day| until().days_since(day.day) / 7)
            .collect();
        days.len() >= 40 && with.len() * 3 >= days.len() && weeks.len() >= 6
    }

    #[test]
    fn at_the_end_two_signs_clearly_keep_coming_back() {
        let story = [
            BuiltInSign::MuscleCramps,
            BuiltInSign::PoorSleep,
            BuiltInSign::Fatigue,
        ];
        for seed in 0..300 {
            let sample = sample_days(seed, until(), 1);
            let returning = story
                .iter()
                .filter(|sign| clearly_returns(&sample, **sign))
                .count();
            assert!(returning >= 2, "{returning} signs with seed {seed}");
        }
    }

    #[test]
    fn fifty_years_stay_within_what_a_diary_holds() {
        let sample = sample_days(3, until(), 99);
        assert!(
            (140_000..220_000).contains(&sample.answers.len()),
            "{}",
            sample.answers.len()
        );
        assert_eq!(sample.answers, sample_days(3, until(), 50).answers);
    }
}
