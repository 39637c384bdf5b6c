//! Sen's slope, the median of the slopes of all pairs of points, without listing all pairs: 50 years of weeks have millions of
//! them. The result is the slope of a pair (or the mean of two), never an approximation.

use super::order::inversions;

/// Up to so many slopes for each point are listed; more are narrowed down first.
const LISTED_PER_POINT: usize = 16;
/// Rising slopes below this are not told apart while narrowing down.
const GENTLEST: f64 = 1e-15;
/// Enough to separate any two slopes that differ.
const NARROWINGS_MAX: u32 = 80;

/// A time and the value then.
pub type Point = (f64, f64);

/// The median slope of all pairs. `points` are in order of time, no two at the same time; `None` for fewer than two.
pub fn sen_slope(points: &[Point]) -> Option<f64> {
    let last = pairs(points).checked_sub(1)?;
    let (lower, upper) = slopes_ranked(points, last / 2, last.div_ceil(2));
    Some(f64::midpoint(lower, upper))
}

fn pairs(points: &[Point]) -> u64 {
    let count = points.len() as u64;
    count * count.saturating_sub(1) / 2
}

/// The slopes of two ranks, 0 = smallest of all; `upper` is `lower` or the next.
fn slopes_ranked(points: &[Point], lower: u64, upper: u64) -> (f64, f64) {
    let values: Vec<_> = points.iter().map(|(_, value)| *value).collect();
    let mirrored: Vec<_> = points.iter().map(|(time, value)| (*time, -value)).collect();
    let all = pairs(points);
    let falling = inversions(&values);
    let not_rising = all - rising_pairs(&values);
    if upper < falling {
        let (upper, lower) = rising_slopes(&mirrored, all - 1 - upper, all - 1 - lower);
        (-lower, -upper)
    } else if lower >= not_rising {
        rising_slopes(points, lower, upper)
    } else if lower >= falling && upper < not_rising {
        (0.0, 0.0)
    } else {
        (
            slopes_ranked(points, lower, lower).0,
            slopes_ranked(points, upper, upper).1,
        )
    }
}

/// Pairs whose later value is the higher one.
fn rising_pairs(values: &[f64]) -> u64 {
    inversions(&values.iter().map(|value| -value).collect::<Vec<_>>())
}

/// Pairs with a slope of at most `slope`.
fn pairs_at_most(points: &[Point], slope: f64) -> u64 {
    let rests: Vec<_> = points.iter().map(|point| rest(*point, slope)).collect();
    pairs(points) - rising_pairs(&rests)
}

/// What is left of a value when a line of this slope is taken away.
fn rest((time, value): Point, slope: f64) -> f64 {
    value - slope * time
}

/// A slope and the number of pairs that have at most that slope.
#[derive(Clone, Copy)]
struct Bound {
    slope: f64,
    pairs: u64,
}

/// [`slopes_ranked`] where both slopes are known to be above 0.
fn rising_slopes(points: &[Point], lower: u64, upper: u64) -> (f64, f64) {
    let bound = |slope| Bound {
        slope,
        pairs: pairs_at_most(points, slope),
    };
    let (mut low, mut high) = (bound(0.0), bound(steepest(points)));
    let listed = (LISTED_PER_POINT * points.len()) as u64;
    for _ in 0..NARROWINGS_MAX {
        if high.pairs - low.pairs <= listed {
            break;
        }
        let between = bound((low.slope.max(GENTLEST) * high.slope).sqrt());
        if between.pairs <= lower {
            low = between;
        } else if between.pairs > upper {
            high = between;
        } else {
            break;
        }
    }
    let slopes = slopes_between(points, low.slope, high.slope);
    let ranked = |rank: u64| {
        slopes
            .get((rank - low.pairs) as usize)
            .copied()
            .unwrap_or(high.slope)
    };
    (ranked(lower), ranked(upper))
}

/// A slope that no pair exceeds.
fn steepest(points: &[Point]) -> f64 {
    let values = || points.iter().map(|(_, value)| *value);
    let spread = values().fold(f64::MIN, f64::max) - values().fold(f64::MAX, f64::min);
    let gaps = points
        .iter()
        .zip(points.iter().skip(1))
        .map(|(one, next)| next.0 - one.0);
    2.0 * spread / gaps.fold(f64::INFINITY, f64::min)
}

/// The slopes above `low` and up to `high`, sorted. Of two points the later one moves down the more the steeper the line that is
/// taken away, so the pairs wanted are those that change places between the two orders.
fn slopes_between(points: &[Point], low: f64, high: f64) -> Vec<f64> {
    let goes_first = |one: Point, other: Point, slope: f64| {
        rest(one, slope)
            .total_cmp(&rest(other, slope))
            .then(other.0.total_cmp(&one.0))
    };
    let mut order = points.to_vec();
    order.sort_by(|one, other| goes_first(*one, *other, low));
    let mut slopes = Vec::new();
    for index in 1..order.len() {
        let (done, point) = (&order[..index], order[index]);
        let place = done.partition_point(|other| goes_first(*other, point, high).is_lt());
        let passed = done.iter().skip(place);
        slopes.extend(passed.map(|other| (point.1 - other.1) / (point.0 - other.0)));
        order[place..=index].rotate_right(1);
    }
    slopes.sort_by(f64::total_cmp);
    slopes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn median_of_all(points: &[Point]) -> f64 {
        let later = |index| points.iter().skip(index + 1);
        let mut slopes: Vec<_> = (0..points.len())
            .flat_map(|index| later(index).map(move |point| (points[index], *point)))
            .map(|(one, other)| (other.1 - one.1) / (other.0 - one.0))
            .collect();
        slopes.sort_by(f64::total_cmp);
        let last = slopes.len() - 1;
        f64::midpoint(slopes[last / 2], slopes[last.div_ceil(2)])
    }

    fn points_of(values: impl IntoIterator<Item = f64>) -> Vec<Point> {
        values
            .into_iter()
            .enumerate()
            .map(|(week, value)| (week as f64, value))
            .collect()
    }

    #[test]
    fn too_few_points_have_no_slope() {
        assert_eq!(sen_slope(&[]), None);
        assert_eq!(sen_slope(&[(1.0, 1.0)]), None);
        assert_eq!(sen_slope(&[(1.0, 1.0), (3.0, 2.0)]), Some(0.5));
    }

    #[test]
    fn a_long_straight_line_has_its_own_slope() {
        for slope in [0.25, -0.1] {
            let found = sen_slope(&points_of((0..2_000).map(|week| slope * f64::from(week))));
            assert!((found.unwrap() - slope).abs() < 1e-12);
        }
    }

    proptest! {
        #[test]
        fn is_the_median_of_all_pairs(
            levels in proptest::collection::vec((0..=21_u8, 0..4_u8), 2..200),
            drift in -3..=3_i8,
        ) {
            let mut time = 0.0;
            let points: Vec<_> = levels
                .into_iter()
                .map(|(level, gap)| {
                    time += f64::from(1 + gap);
                    (time, f64::from(level) / 7.0 + f64::from(drift) * time / 50.0)
                })
                .collect();
            let expected = median_of_all(&points);
            prop_assert!((sen_slope(&points).unwrap() - expected).abs() < 1e-12);
        }
    }
}
