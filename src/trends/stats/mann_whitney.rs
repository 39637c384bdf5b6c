//! Are the weeks after something different from the weeks before? Mann–Whitney with ties, and the same with the variance made
//! larger where neighbouring weeks resemble each other (see README, How the rules work).

use super::normal::two_sided;
use super::order::{midranks, rounded, tie_sizes};

/// Most that neighbouring weeks are taken to resemble each other.
const MAX_R1: f64 = 0.8;
/// Weeks that the correction for small samples takes off; there must be more.
const CORRECTED_WEEKS: f64 = 6.0;

/// The plain test of two groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MannWhitney {
    /// Pairs in which the second group's value is higher, ties counted half.
    pub u: f64,
    /// Share of such pairs, 0..=1: "non-overlap of all pairs".
    pub share_higher: f64,
    /// Variance of `u` without a difference, ties allowed for.
    pub var_u: f64,
    expected_u: f64,
}

impl MannWhitney {
    /// Compares `second` with `first`; `None` if either is empty.
    pub fn new(first: &[f64], second: &[f64]) -> Option<Self> {
        let pooled = [first, second].concat();
        Self::of_ranks(&pooled, &midranks(&pooled), first.len())
    }

    fn of_ranks(pooled: &[f64], ranks: &[f64], first: usize) -> Option<Self> {
        let all = pooled.len() as f64;
        let (one, other) = (first as f64, pooled.len().checked_sub(first)? as f64);
        let pairs = one * other;
        let rank_sum: f64 = ranks.iter().skip(first).sum();
        let u = rank_sum - other * (other + 1.0) / 2.0;
        let cubes: f64 = tie_sizes(pooled)
            .into_iter()
            .map(|size| (size as f64).powi(3) - size as f64)
            .sum();
        let var_u = pairs / 12.0 * (all + 1.0 - cubes / (all * (all - 1.0)));
        (pairs > 0.0).then(|| Self {
            u,
            share_higher: u / pairs,
            var_u,
            expected_u: pairs / 2.0,
        })
    }

    /// Probability of a `u` at least as far from equal without a difference, continuity allowed for, with the variance
    /// multiplied by `inflation`.
    pub fn p(&self, inflation: f64) -> f64 {
        let distance = (self.u - self.expected_u).abs() - 0.5;
        if distance <= 0.0 || self.var_u <= 0.0 {
            return 1.0;
        }
        two_sided(distance / (self.var_u * inflation).sqrt())
    }
}

/// Weeks before and after, compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeeksCompared {
    /// The plain comparison behind it.
    pub plain: MannWhitney,
    /// Mean of the weeks after minus mean of the weeks before.
    pub mean_change: f64,
    /// Correlation of neighbouring weeks within the phases, as measured; 0 where nothing varies.
    pub r1: f64,
    /// The correlation used, 0..=0.8: corrected for small samples, never below 0.
    pub r1_used: f64,
    /// Probability of a difference at least this clear by chance.
    pub p: f64,
}

/// Compares the weeks of two phases, `None` = no value. `None` for six weeks or fewer, or an empty phase.
pub fn compare_weeks(before: &[Option<f64>], after: &[Option<f64>]) -> Option<WeeksCompared> {
    let used = |phase: &[Option<f64>]| -> Vec<f64> {
        phase
            .iter()
            .flatten()
            .map(|value| rounded(*value))
            .collect()
    };
    let (first, second) = (used(before), used(after));
    let pooled = [first.as_slice(), &second].concat();
    let weeks = pooled.len() as f64;
    if weeks <= CORRECTED_WEEKS {
        return None;
    }
    let ranks = midranks(&pooled);
    let plain = MannWhitney::of_ranks(&pooled, &ranks, first.len())?;
    let (ranks_before, ranks_after) = ranks.split_at(first.len());
    let phases = [centred(before, ranks_before), centred(after, ranks_after)];
    let r1 = neighbour_correlation(&phases);
    let r1_used = ((weeks * r1 + 2.0) / (weeks - CORRECTED_WEEKS)).clamp(0.0, MAX_R1);
    Some(WeeksCompared {
        plain,
        mean_change: mean(&second) - mean(&first),
        r1,
        r1_used,
        p: plain.p((1.0 + r1_used) / (1.0 - r1_used)),
    })
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The ranks of a phase around their mean, each in its own week.
fn centred(phase: &[Option<f64>], ranks: &[f64]) -> Vec<Option<f64>> {
    let middle = mean(ranks);
    let mut ranks = ranks.iter();
    phase
        .iter()
        .map(|value| value.and_then(|_| ranks.next()).map(|rank| rank - middle))
        .collect()
}

fn neighbour_correlation(phases: &[Vec<Option<f64>>]) -> f64 {
    let neighbours = phases
        .iter()
        .flat_map(|phase| phase.iter().zip(phase.iter().skip(1)));
    let product: f64 = neighbours
        .filter_map(|(one, next)| Some((*one)? * (*next)?))
        .sum();
    let squares: f64 = phases
        .iter()
        .flatten()
        .flatten()
        .map(|rank| rank * rank)
        .sum();
    if squares > 0.0 {
        product / squares
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weeks(values: &[f64]) -> Vec<Option<f64>> {
        values.iter().copied().map(Some).collect()
    }

    #[test]
    fn an_empty_group_is_no_comparison() {
        assert_eq!(MannWhitney::new(&[], &[1.0]), None);
        assert_eq!(compare_weeks(&weeks(&[1.0; 7]), &[None, None]), None);
        assert_eq!(compare_weeks(&weeks(&[1.0; 3]), &weeks(&[2.0; 3])), None);
    }

    #[test]
    fn all_higher_is_a_share_of_one() {
        let test = MannWhitney::new(&[1.0, 2.0], &[3.0, 4.0, 5.0]).unwrap();
        assert!((test.u - 6.0).abs() < 1e-12 && (test.share_higher - 1.0).abs() < 1e-12);
    }

    #[test]
    fn weeks_apart_are_no_neighbours() {
        let before = weeks(&[0.1, 0.5, 0.2, 0.4, 0.3, 0.6]);
        let spread: Vec<_> = before.iter().flat_map(|week| [*week, None]).collect();
        let after = weeks(&[0.0; 6]);
        let apart = compare_weeks(&spread, &after).unwrap();
        assert!(apart.r1.abs() < 1e-12);
        assert!(compare_weeks(&before, &after).unwrap().r1 < -0.1);
    }

    #[test]
    fn dependent_weeks_are_never_surer_than_independent_ones() {
        let before = weeks(&[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
        let after = weeks(&[0.6, 0.7, 0.8, 0.8, 0.9, 0.9, 1.0]);
        let compared = compare_weeks(&before, &after).unwrap();
        assert!(compared.r1_used > 0.0 && compared.p > compared.plain.p(1.0));
    }
}
