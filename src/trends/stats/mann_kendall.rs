//! Does a weekly series go up or down? Mann–Kendall, with the variance only ever made larger where neighbouring weeks resemble
//! each other (see README, How the rules work). Weeks without a value keep their place and are never filled in.

use super::normal::two_sided;
use super::order::{inversions, midranks, rounded, tie_sizes};
use super::sen::{Point, sen_slope};

/// Weeks with a value below which nothing is said.
pub const WEEKS_MIN: usize = 8;
/// Most that neighbouring weeks are taken to resemble each other.
const MAX_R1: f64 = 0.9;

/// The plain test, for values that do not depend on each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MannKendall {
    /// Number of values.
    pub values: usize,
    /// Pairs that rise minus pairs that fall.
    pub s: i64,
    /// Variance of `s` without a trend, ties allowed for.
    pub var_s: f64,
}

impl MannKendall {
    /// Tests values in order of time.
    pub fn new(values: &[f64]) -> Self {
        let count = values.len() as u64;
        let pairs = count * count.saturating_sub(1) / 2;
        let ties = tie_sizes(values);
        let tied_pairs: u64 = ties.iter().map(|size| size * (size - 1) / 2).sum();
        let falling = inversions(values);
        let rising = pairs - tied_pairs - falling;
        let spread = |size: u64| size as f64 * (size as f64 - 1.0) * (2.0 * size as f64 + 5.0);
        Self {
            values: values.len(),
            s: rising.cast_signed() - falling.cast_signed(),
            var_s: (spread(count) - ties.into_iter().map(spread).sum::<f64>()) / 18.0,
        }
    }

    /// Distance from no trend in standard deviations, continuity allowed for, with the variance multiplied by `inflation`; it
    /// has the sign of `s`.
    pub fn z(&self, inflation: f64) -> f64 {
        if self.s == 0 {
            return 0.0;
        }
        let s = self.s as f64;
        s.signum() * (s.abs() - 1.0) / (self.var_s * inflation).sqrt()
    }

    /// Probability of an `s` at least as far from 0 without a trend.
    pub fn p(&self, inflation: f64) -> f64 {
        two_sided(self.z(inflation)).min(1.0)
    }
}

/// The test for weeks of one person, which do depend on each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendTest {
    /// The plain test behind it.
    pub plain: MannKendall,
    /// Sen's slope a week; `None` for fewer than two weeks.
    pub slope_per_week: Option<f64>,
    /// What the dependence of weeks makes of it; `None` for too few weeks.
    pub adjusted: Option<Adjusted>,
}

/// A trend test after its variance was adjusted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adjusted {
    /// Correlation of neighbouring weeks around the slope, as measured; `None` where nothing varies.
    pub r1: Option<f64>,
    /// The correlation used, 0..=0.9: corrected for small samples, never below 0.
    pub r1_used: Option<f64>,
    /// What the variance was multiplied by, >= 1; `None` if all values are equal.
    pub inflation: Option<f64>,
    /// Distance from no trend in standard deviations; it has the sign of `s`.
    pub z: f64,
    /// Probability of a trend at least this clear by chance.
    pub p: f64,
}

/// Tests a series by week, `None` = no value. Values are compared after rounding to twelve decimals.
pub fn trend_test(series: &[Option<f64>]) -> TrendTest {
    let points: Vec<Point> = series
        .iter()
        .enumerate()
        .filter_map(|(week, value)| value.map(|value| (week as f64, value)))
        .collect();
    let values: Vec<_> = points.iter().map(|(_, value)| rounded(*value)).collect();
    let plain = MannKendall::new(&values);
    let slope_per_week = sen_slope(&points);
    let enough = slope_per_week.filter(|_| points.len() >= WEEKS_MIN);
    let adjusted = enough.map(|slope| adjusted(&points, slope, plain));
    TrendTest {
        plain,
        slope_per_week,
        adjusted,
    }
}

fn adjusted(points: &[Point], slope: f64, plain: MannKendall) -> Adjusted {
    if plain.var_s <= 0.0 {
        return Adjusted {
            r1: None,
            r1_used: None,
            inflation: None,
            z: 0.0,
            p: 1.0,
        };
    }
    let r1 = neighbour_correlation(points, slope);
    let r1_used = r1.map(|r1| corrected(r1, points.len() as f64));
    let inflation = r1_used.map_or(1.0, |r1| (1.0 + r1) / (1.0 - r1));
    Adjusted {
        r1,
        r1_used,
        inflation: Some(inflation),
        z: plain.z(inflation),
        p: plain.p(inflation),
    }
}

/// Allows for the bias of a correlation measured in few weeks.
fn corrected(r1: f64, weeks: f64) -> f64 {
    ((weeks * r1 + 1.0) / (weeks - 4.0)).clamp(0.0, MAX_R1)
}

/// Rank correlation of weeks that follow each other, the slope taken away; `None` if no two do or nothing varies.
fn neighbour_correlation(points: &[Point], slope: f64) -> Option<f64> {
    let rests: Vec<_> = points
        .iter()
        .map(|(week, value)| rounded(value - slope * week))
        .collect();
    let count = points.len() as f64;
    let ranks: Vec<_> = midranks(&rests)
        .into_iter()
        .map(|rank| rank - f64::midpoint(count, 1.0))
        .collect();
    let squares: f64 = ranks.iter().map(|rank| rank * rank).sum();
    let ranked = points.iter().zip(&ranks);
    let neighbours = ranked
        .clone()
        .zip(ranked.skip(1))
        .filter(|((one, _), (next, _))| {
            // Weeks are whole numbers, so half a week more than one is no neighbour.
            next.0 - one.0 < 1.5
        });
    let products: Vec<_> = neighbours
        .map(|((_, rank), (_, next))| rank * next)
        .collect();
    let pairs = products.len() as f64;
    let product = products.into_iter().sum::<f64>() * (count - 1.0) / pairs;
    (pairs > 0.0 && squares > 0.0).then(|| product / squares)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn series(values: &[f64]) -> Vec<Option<f64>> {
        values.iter().copied().map(Some).collect()
    }

    #[test]
    fn fewer_than_eight_weeks_say_nothing() {
        let test = trend_test(&series(&[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]));
        assert_eq!((test.plain.s, test.adjusted), (21, None));
        assert_eq!(trend_test(&[]).slope_per_week, None);
    }

    #[test]
    fn equal_weeks_are_no_trend() {
        let adjusted = trend_test(&series(&[1.0; 20])).adjusted.unwrap();
        assert_eq!(
            (adjusted.p, adjusted.r1, adjusted.inflation),
            (1.0, None, None)
        );
    }

    #[test]
    fn a_straight_line_has_nothing_left_to_correlate() {
        let line: Vec<_> = (0..12).map(|week| f64::from(week) / 7.0).collect();
        let adjusted = trend_test(&series(&line)).adjusted.unwrap();
        assert_eq!((adjusted.r1, adjusted.inflation), (None, Some(1.0)));
        assert!(adjusted.p < 1e-4);
    }

    #[test]
    fn empty_weeks_at_the_ends_change_nothing() {
        let weeks = [0.0, 0.2, 0.1, 0.5, 0.4, 0.4, 0.6, 0.3, 0.7];
        let mut padded = vec![None; 3];
        padded.extend(series(&weeks));
        padded.push(None);
        let (plain, padded) = (trend_test(&series(&weeks)), trend_test(&padded));
        assert_eq!(plain.plain, padded.plain);
        assert_eq!(plain.adjusted, padded.adjusted);
    }

    proptest! {
        #[test]
        fn backwards_is_the_opposite(levels in proptest::collection::vec(0..8_u8, 8..80)) {
            let values: Vec<_> = levels.into_iter().map(|days| Some(f64::from(days) / 7.0)).collect();
            let reversed: Vec<_> = values.iter().rev().copied().collect();
            let (there, back) = (trend_test(&values), trend_test(&reversed));
            prop_assert_eq!(there.plain.s, -back.plain.s);
            let inflation = there.adjusted.and_then(|adjusted| adjusted.inflation);
            prop_assert!(inflation.is_none_or(|inflation| inflation >= 1.0));
        }
    }

    #[test]
    fn weeks_in_blocks_are_inflated_to_the_cap() {
        let blocks: Vec<_> = (0..40).map(|week| f64::from(week / 10 % 2)).collect();
        let adjusted = trend_test(&series(&blocks)).adjusted.unwrap();
        assert!((adjusted.r1_used.unwrap() - MAX_R1).abs() < 1e-12);
        assert!((adjusted.inflation.unwrap() - 19.0).abs() < 1e-9);
    }
}
