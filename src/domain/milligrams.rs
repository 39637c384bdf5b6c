//! Amounts of magnesium. Kept as whole micrograms, so that a sum is exactly the sum of its parts in whatever order it is taken;
//! shown to people rounded to 5 mg, because no table of foods is more exact than that.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

const MICROGRAMS_PER_MG: f64 = 1_000.0;
/// Far above anything a person could note; keeps sums from overflowing.
const MOST_MG: f64 = 1e9;

/// An amount of the element magnesium, never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Milligrams {
    micrograms: i64,
}

impl Milligrams {
    /// Nothing.
    pub const ZERO: Self = Self { micrograms: 0 };

    /// So many whole milligrams.
    pub const fn whole(mg: u32) -> Self {
        Self {
            micrograms: mg as i64 * 1_000,
        }
    }

    /// The amount nearest to `mg`; what is negative or no number counts as nothing.
    pub fn from_mg(mg: f64) -> Self {
        let mg = if mg.is_nan() {
            0.0
        } else {
            mg.clamp(0.0, MOST_MG)
        };
        Self {
            micrograms: (mg * MICROGRAMS_PER_MG).round() as i64,
        }
    }

    pub fn mg(self) -> f64 {
        self.micrograms as f64 / MICROGRAMS_PER_MG
    }

    /// As people are shown it: to the nearest 5 mg, but to the nearest 1 mg below 5 mg, so that little is not called nothing.
    pub fn about(self) -> i64 {
        let mg = self.mg();
        if mg < 5.0 {
            mg.round() as i64
        } else {
            (mg / 5.0).round() as i64 * 5
        }
    }

    /// This amount `factor` times; negative factors give nothing.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self::from_mg(self.mg() * factor)
    }
}

impl Add for Milligrams {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            micrograms: self.micrograms.saturating_add(other.micrograms),
        }
    }
}

impl AddAssign for Milligrams {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Milligrams {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_see_fives_and_little_is_not_nothing() {
        for (mg, about) in [
            (0.0, 0),
            (0.4, 0),
            (1.6, 2),
            (4.4, 4),
            (5.0, 5),
            (7.4, 5),
            (7.6, 10),
            (26.25, 25),
            (67.5, 70),
            (282.4, 280),
        ] {
            assert_eq!(Milligrams::from_mg(mg).about(), about, "{mg}");
        }
    }

    #[test]
    fn nonsense_is_nothing_and_sums_do_not_overflow() {
        assert_eq!(Milligrams::from_mg(-3.0), Milligrams::ZERO);
        assert_eq!(Milligrams::from_mg(f64::NAN), Milligrams::ZERO);
        assert!(Milligrams::from_mg(f64::INFINITY).mg() > 0.0);
        assert_eq!(Milligrams::whole(100).times(1.5), Milligrams::whole(150));
    }

    #[test]
    fn tenths_add_up_exactly() {
        let tenths: Milligrams = (0..10).map(|_| Milligrams::from_mg(0.1)).sum();
        assert_eq!(tenths, Milligrams::whole(1));
    }
}
