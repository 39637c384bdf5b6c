//! How strongly days of one kind follow each other, and how much less a clustered day tells than an independent one.
//! It knows neighbouring pairs only and never looks across an unlogged day.

use std::ops::{Add, Sub};

/// Correlation assumed before any pair is seen, typical of a daily diary.
const PRIOR_RHO: f64 = 0.3;
/// How many pairs that assumption is worth.
const PRIOR_PAIRS: f64 = 20.0;
/// Correlation is never taken to be higher: a day stays worth at least a ninth of an independent one.
const MAX_RHO: f64 = 0.8;

/// Pairs of neighbouring logged days, by what was there on the first and on the second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// Sign on both days.
    pub both: u32,
    /// Sign on the first day only.
    pub went: u32,
    /// Sign on the second day only.
    pub came: u32,
    /// Sign on neither day.
    pub neither: u32,
}

impl Pairs {
    /// The one pair of a day and the day after it; none if either is unknown.
    pub fn of(first: Option<bool>, second: Option<bool>) -> Self {
        let mut pairs = Self::default();
        match (first, second) {
            (Some(true), Some(true)) => pairs.both = 1,
            (Some(true), Some(false)) => pairs.went = 1,
            (Some(false), Some(true)) => pairs.came = 1,
            (Some(false), Some(false)) => pairs.neither = 1,
            _ => {}
        }
        pairs
    }

    /// Number of pairs.
    pub fn count(&self) -> u32 {
        self.both + self.went + self.came + self.neither
    }

    /// Correlation of a day with the next, -1..=1; `None` where one side never varies.
    pub fn phi(&self) -> Option<f64> {
        let [both, went, came, neither] =
            [self.both, self.went, self.came, self.neither].map(f64::from);
        let margins = (both + went) * (came + neither) * (both + came) * (went + neither);
        (margins > 0.0).then(|| (both * neither - went * came) / margins.sqrt())
    }

    /// The correlation drawn towards a typical value, 0..=0.8: few pairs say little.
    pub fn clustering(&self) -> f64 {
        let pairs = f64::from(self.count());
        let phi = self.phi().unwrap_or(PRIOR_RHO);
        let drawn = (pairs * phi + PRIOR_PAIRS * PRIOR_RHO) / (pairs + PRIOR_PAIRS);
        drawn.clamp(0.0, MAX_RHO)
    }
}

impl Add for Pairs {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            both: self.both + other.both,
            went: self.went + other.went,
            came: self.came + other.came,
            neither: self.neither + other.neither,
        }
    }
}

impl Sub for Pairs {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            both: self.both - other.both,
            went: self.went - other.went,
            came: self.came - other.came,
            neither: self.neither - other.neither,
        }
    }
}

/// What a day is worth beside an independent one, 1/9..=1: the large-sample variance of the mean of a two-state Markov chain
/// is that of independent days times (1 + rho) / (1 - rho).
pub fn day_weight(rho: f64) -> f64 {
    (1.0 - rho) / (1.0 + rho)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_pairs_the_typical_value_stands() {
        assert!((Pairs::default().clustering() - 0.3).abs() < 1e-15);
        let constant = Pairs {
            both: 80,
            ..Pairs::default()
        };
        assert_eq!(constant.phi(), None);
        assert!((constant.clustering() - 0.3).abs() < 1e-15);
    }

    #[test]
    fn alternation_is_held_at_zero_and_blocks_at_the_cap() {
        let alternating = Pairs {
            went: 50,
            came: 50,
            ..Pairs::default()
        };
        assert!((alternating.phi().unwrap() + 1.0).abs() < 1e-15);
        assert!(alternating.clustering().abs() < 1e-15);
        let blocks = Pairs {
            both: 500,
            neither: 500,
            went: 1,
            came: 1,
        };
        assert!((blocks.clustering() - 0.8).abs() < 1e-15);
        assert!((day_weight(0.8) - 1.0 / 9.0).abs() < 1e-15);
    }
}
