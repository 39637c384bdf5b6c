//! The line on the chart: how often a sign was there around each week, with how sure that is. Where too little was logged there
//! is no line; it never crosses a gap.

use std::collections::BTreeMap;

use crate::domain::Day;

use super::counts::is_there;
use super::history::SignRun;
use super::recurrence::clustering_on;
use super::stats::{Beta, day_weight};

/// Days before and after a week that count with it: two weeks on each side.
const DAYS_AROUND: i32 = 14;
const LOGGED_DAYS_MIN: u32 = 10;

/// How often a sign was there in the five weeks around a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RatePoint {
    /// First day of the week.
    pub first: Day,
    /// Mean of what is known about the share of days with the sign, 0..=1.
    pub mean: f64,
    /// Lower end of its 95 % interval, days clustered as the sign's are.
    pub low: f64,
    /// Upper end of it.
    pub high: f64,
}

/// One entry for each week of [`super::weeks`] over the same range; `None` where fewer than 10 of the 35 days are logged.
pub fn rate_line(run: &SignRun, from: Day, to: Day) -> Vec<Option<RatePoint>> {
    let weight = day_weight(clustering_on(run, to));
    // Few different counts occur in five weeks, and an interval takes longer to find than all the rest.
    let mut intervals = BTreeMap::new();
    let mut rate_point = |first| {
        let (sign_days, logged_days) = days_around(run, first);
        let rate = Beta::rate(sign_days, logged_days, weight);
        let interval = intervals.entry((sign_days, logged_days));
        let (low, high) = *interval.or_insert_with(|| rate.interval());
        let is_drawn = logged_days >= LOGGED_DAYS_MIN;
        is_drawn.then(|| RatePoint {
            first,
            mean: rate.mean(),
            low,
            high,
        })
    };
    from.through(to).step_by(7).map(&mut rate_point).collect()
}

/// Days with the sign and logged days around the week that begins with `first`.
fn days_around(run: &SignRun, first: Day) -> (u32, u32) {
    let around = first
        .plus(-DAYS_AROUND)
        .through(first.plus(6 + DAYS_AROUND));
    around
        .filter_map(|day| run.on(day))
        .fold((0, 0), |(sign_days, logged_days), severity| {
            (sign_days + u32::from(is_there(severity)), logged_days + 1)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    #[test]
    fn one_entry_a_week_and_none_across_a_gap() {
        let text = format!(
            "{}{}{}",
            "0100000".repeat(3),
            ".".repeat(70),
            "1".repeat(21)
        );
        let run = run_of(&text);
        let line = rate_line(&run, run.first, run.first.plus(111));
        let drawn: Vec<_> = line.iter().map(Option::is_some).collect();
        let expected = [[true; 4].as_slice(), &[false; 8], &[true; 4]].concat();
        assert_eq!(drawn, expected);
        let first = line[0].unwrap();
        assert!(first.low < first.mean && first.mean < first.high);
        assert!(line[15].unwrap().low > first.high);
    }

    #[test]
    fn ten_logged_days_of_35_make_a_point() {
        let is_drawn = |logged: usize| {
            let run = run_of(&"1".repeat(logged));
            rate_line(&run, run.first, run.first)[0].is_some()
        };
        assert!(!is_drawn(9) && is_drawn(10));
    }
}
