//! The upper tail of the normal distribution, with all its digits far out.

use std::f64::consts::FRAC_1_SQRT_2;

/// Probability that a standard normal value is above `z`; never computed as `1 - cdf`, which has no digits left beyond 8.
pub fn upper_tail(z: f64) -> f64 {
    0.5 * libm::erfc(z * FRAC_1_SQRT_2)
}

/// Probability of a value at least as far from 0 as `z`, on either side.
pub fn two_sided(z: f64) -> f64 {
    2.0 * upper_tail(z.abs())
}

#[cfg(test)]
mod tests {
    use statrs::distribution::{ContinuousCDF as _, Normal};

    use super::*;

    #[test]
    fn agrees_with_statrs() {
        let normal = Normal::standard();
        for tenths in -80..=80 {
            let z = f64::from(tenths) / 10.0;
            assert!((upper_tail(z) / normal.sf(z) - 1.0).abs() < 1e-9, "{z}");
        }
    }

    #[test]
    fn both_sides_make_one_at_zero() {
        assert!((two_sided(0.0) - 1.0).abs() < 1e-15);
    }
}
