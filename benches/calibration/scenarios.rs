//! The scenarios of the calibration, each with the figure the README states and the limit it must keep.

use super::row::{EARLY, EITHER, FULL, Limit, RECURRING, Row};
use super::simulation::{Illnesses, Logging, People};

/// At most 1 % a year for an ordinary diary, 5.5 % for any other.
pub fn year() -> Vec<Row> {
    let year = People::YEAR;
    let noisy = People {
        background: 0.05,
        ..year
    };
    let gaps = People {
        missing: 0.35,
        ..year
    };
    let worse_days = People {
        bad_day_odds: 8.0,
        ..year
    };
    let skipping = People {
        logging: Logging::OfBadDays(0.5),
        ..year
    };
    let half = 0.5;
    vec![
        Row::wrong("healthy, one flu", year, FULL, 0.08, 1.0),
        Row::wrong("noisy", noisy, FULL, 0.8, 5.5),
        Row::wrong("three flus", year.with_illnesses(3), FULL, 4.0, 5.5),
        Row::wrong("shared bad days, odds x 8", worse_days, FULL, 0.1, 5.5),
        Row::wrong("35 % of days missing", gaps, FULL, 0.0, 5.5),
        Row::wrong("half of the bad days not logged", skipping, FULL, 0.0, 5.5),
        Row::delay(
            "3 signs on .45 of days",
            year.with_recurring(3, 0.45),
            FULL,
            half,
            51.0,
        ),
        Row {
            limit: Limit::AtMost(90.0),
            ..Row::delay(
                "3 signs on .30",
                year.with_recurring(3, 0.30),
                FULL,
                half,
                73.0,
            )
        },
        Row::delay(
            "3 signs on .30",
            year.with_recurring(3, 0.30),
            FULL,
            0.9,
            164.0,
        ),
        Row::delay(
            "4 signs on .30",
            year.with_recurring(4, 0.30),
            FULL,
            half,
            62.0,
        ),
        Row::delay(
            "2 signs on .60",
            year.with_recurring(2, 0.60),
            FULL,
            half,
            51.0,
        ),
        Row::delay(
            "2 signs on .30",
            year.with_recurring(2, 0.30),
            FULL,
            half,
            115.0,
        ),
        Row::delay(
            "3 signs on .20",
            year.with_recurring(3, 0.20),
            FULL,
            half,
            299.0,
        ),
        Row::delay(
            "3 signs on .30, 35 % missing",
            gaps.with_recurring(3, 0.30),
            FULL,
            half,
            114.0,
        ),
    ]
}

/// The same limits; the weak spot, named as such, has its own. Who is noisy here has one flu a year, on some day of it: without any
/// the figures stated for them come out far lower, with one in these very days far higher. The latter is told too.
pub fn new_diary() -> Vec<Row> {
    let new = People::NEW;
    let noisy = People {
        background: 0.05,
        ..new.with_illnesses(1)
    };
    let forty = |people| People {
        logging: Logging::OfFreeDays(0.4),
        ..people
    };
    let flu_now = |people: People| People {
        illnesses: Illnesses {
            count: 1,
            begin: (0, 112),
            ..people.illnesses
        },
        ..people
    };
    let half = 0.5;
    vec![
        Row::wrong("healthy", new, EARLY, 0.0, 1.0),
        Row::wrong("a flu in these days", flu_now(new), EARLY, 0.9, 5.5),
        Row::wrong("noisy, one flu a year", noisy, EARLY, 1.7, 5.5),
        Row::wrong("only 40 % of free days logged", forty(new), EARLY, 0.2, 5.5),
        Row::wrong("both (the weak spot)", forty(noisy), EARLY, 6.2, 8.0),
        Row::told("noisy, a flu in these days", flu_now(noisy), EARLY),
        Row::told(
            "40 % of free days, a flu in these days",
            flu_now(forty(new)),
            EARLY,
        ),
        Row::told("all three at once", flu_now(forty(noisy)), EARLY),
        Row::delay(
            "3 signs on .45 of days",
            new.with_recurring(3, 0.45),
            EITHER,
            half,
            24.0,
        ),
        Row::delay(
            "2 signs on .60",
            new.with_recurring(2, 0.60),
            EITHER,
            half,
            23.0,
        ),
        Row::delay(
            "4 signs on .30",
            new.with_recurring(4, 0.30),
            EITHER,
            half,
            40.0,
        ),
        Row::delay(
            "3 signs on .30",
            new.with_recurring(3, 0.30),
            EITHER,
            half,
            50.0,
        ),
        Row::delay(
            "2 signs on .30",
            new.with_recurring(2, 0.30),
            EITHER,
            half,
            69.0,
        ),
        Row::delay(
            "3 signs on .45 of days",
            new.with_recurring(3, 0.45),
            FULL,
            half,
            51.0,
        ),
        Row::delay(
            "3 signs on .30",
            new.with_recurring(3, 0.30),
            FULL,
            half,
            60.0,
        ),
    ]
}

/// False rates may be a quarter and half a per cent above the stated ones.
pub fn one_sign() -> Vec<Row> {
    let wrong = |name, people, stated: f64| {
        Row::wrong(name, people, RECURRING, stated, 1.25 * stated + 0.5)
    };
    let one = People::ONE_SIGN;
    let at = |background, rho| People {
        background,
        rho: (rho, rho),
        ..one
    };
    let burst = |days| People {
        background: 0.02,
        illnesses: Illnesses {
            count: 1,
            days,
            begin: (84, 400),
        },
        ..one
    };
    let quiet = at(0.03, 0.3);
    let late = |name, people, share, stated| Row::delay(name, people, RECURRING, share, stated);
    vec![
        wrong("on .03 of days", quiet, 0.0),
        wrong("on .05", at(0.05, 0.3), 0.3),
        wrong(
            "on .05, 30 % of days missing",
            People {
                missing: 0.3,
                ..at(0.05, 0.3)
            },
            0.5,
        ),
        wrong("on .05, clustered .6", at(0.05, 0.6), 2.4),
        wrong("on .05, in bouts of ten days", at(0.05, 0.9), 14.0),
        wrong("on .10", at(0.10, 0.3), 16.0),
        wrong("one burst of 7 days", burst(7), 0.1),
        wrong("one burst of 14 days", burst(14), 5.6),
        wrong("one burst of 21 days", burst(21), 19.0),
        wrong("one burst of 28 days", burst(28), 42.0),
        late("from .03 to .20", quiet.with_recurring(1, 0.20), 0.5, 101.0),
        late("from .03 to .30", quiet.with_recurring(1, 0.30), 0.5, 51.0),
        late("from .03 to .30", quiet.with_recurring(1, 0.30), 0.9, 91.0),
        late("from .03 to .50", quiet.with_recurring(1, 0.50), 0.5, 33.0),
        late("from .03 to .80", quiet.with_recurring(1, 0.80), 0.5, 34.0),
    ]
}
