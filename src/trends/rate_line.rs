//! The line on the chart: how often a sign was there around each week, with how sure that is. Where too little was logged there
//! is no line; it never crosses a gap.

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
    let mut bands = BTreeMap::new();
    from.through(to)
        .step_by(7)
        .map(|first| {
            let counts = counts_around(run, first)?;
            let band = *bands.entry(counts).or_insert_with(|| band(counts, weight));
            Some(RatePoint { first, ..band })
        })
        .collect()
}

fn rate_point(run: &SignRun, first: Day, weight: f64) -> Option<RatePoint> {
    let around = first
        .plus(-DAYS_AROUND)
        .through(first.plus(6 + DAYS_AROUND));
    let (mut logged_days, mut sign_days) = (0, 0);
    for severity in around.filter_map(|day| run.on(day)) {
        logged_days += 1;
        sign_days += u32::from(is_there(severity));
    }
    if logged_days < LOGGED_DAYS_MIN {
        return None;
    }
    let rate = Beta::rate(sign_days, logged_days, weight);
    let (low, high) = rate.interval();
    Some(RatePoint {
        first,
        mean: rate.mean(),
        low,
        high,
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
}
