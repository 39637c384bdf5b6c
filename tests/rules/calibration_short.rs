//! A short form of `cargo bench --bench calibration`: fewer made-up people, wider limits, the same scenarios in kind.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "../../benches/calibration/simulation.rs"]
mod simulation;

use simulation::{Logging, People, delay_days, told_percent};

const PEOPLE: usize = 150;
const SEED: u64 = 7;

#[test]
fn healthy_people_are_left_alone() {
    let told = People::YEAR.told(PEOPLE, SEED);
    assert!(told_percent(&told, |told| told.full) <= 2.0);
    let told = People::NEW.told(PEOPLE, SEED);
    assert!(told_percent(&told, |told| told.early) <= 2.0);
}

#[test]
fn neither_flus_nor_selective_logging_make_a_hint() {
    let three_flus = People::YEAR.with_illnesses(3).told(PEOPLE, SEED);
    assert!(told_percent(&three_flus, |told| told.full) <= 8.0);
    let skipping_bad = People {
        logging: Logging::OfBadDays(0.5),
        ..People::YEAR
    };
    assert!(told_percent(&skipping_bad.told(PEOPLE, SEED), |told| told.full) <= 2.0);
    let skipping_free = People {
        logging: Logging::OfFreeDays(0.4),
        ..People::NEW
    };
    assert!(told_percent(&skipping_free.told(PEOPLE, SEED), |told| told.early) <= 3.0);
}

#[test]
fn three_signs_that_come_back_are_noticed_in_time() {
    let year = People::YEAR.with_recurring(3, 0.30);
    let told = year.told(PEOPLE, SEED);
    assert!(delay_days(&told, year.recurring.onset, 0.5, |told| told.full) <= 90.0);
    let new = People::NEW.with_recurring(3, 0.45);
    let told = new.told(PEOPLE, SEED);
    assert!(delay_days(&told, new.recurring.onset, 0.5, |told| told.early) <= 30.0);
}

#[test]
fn one_sign_is_judged_as_stated() {
    let told = People::ONE_SIGN.told(PEOPLE, SEED);
    assert!(told_percent(&told, |told| told.recurring) <= 3.0);
    let from_seldom = People {
        background: 0.03,
        ..People::ONE_SIGN
    }
    .with_recurring(1, 0.30);
    let told = from_seldom.told(PEOPLE, SEED);
    let delay = delay_days(&told, from_seldom.recurring.onset, 0.5, |told| {
        told.recurring
    });
    assert!((40.0..65.0).contains(&delay), "{delay}");
}
