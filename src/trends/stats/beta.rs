//! The Beta distribution: what is known about a rate after k days out of n. Closed forms and one continued fraction; it never
//! draws a random number and never returns a NaN for the parameters [`Beta::rate`] can make.

/// Weight the prior gives to each side (Jeffreys).
const PRIOR: f64 = 0.5;
/// Terms after which the continued fraction is given up; a dozen or two are enough for a diary's counts.
const MAX_TERMS: u32 = 10_000;
/// Smallest denominator the continued fraction may meet (Lentz).
const TINY: f64 = 1e-300;
/// Steps after which a quantile is good enough; Newton takes about ten, halving alone at most this many.
const MAX_STEPS: u32 = 200;

/// A Beta distribution over a rate between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beta {
    /// Weight of the days with the sign, > 0.
    pub a: f64,
    /// Weight of the days without, > 0.
    pub b: f64,
}

impl Beta {
    /// What `hits` days out of `days` (`hits` <= `days`) say about the rate, starting from Jeffreys' prior, each day counting
    /// for `weight` (0..=1) of an independent one.
    pub fn rate(hits: u32, days: u32, weight: f64) -> Self {
        let misses = days.saturating_sub(hits);
        Self {
            a: PRIOR + f64::from(hits) * weight,
            b: PRIOR + f64::from(misses) * weight,
        }
    }

    /// Mean of the rate.
    pub fn mean(&self) -> f64 {
        self.a / (self.a + self.b)
    }

    /// Probability that the rate is at most `x`.
    pub fn at_most(&self, x: f64) -> f64 {
        incomplete(self.a, self.b, x)
    }

    /// Probability that the rate is above `x`, without the loss of digits that `1 - at_most` has.
    pub fn above(&self, x: f64) -> f64 {
        incomplete(self.b, self.a, 1.0 - x)
    }

    /// The rate that is not exceeded with probability `p` (0..1).
    pub fn quantile(&self, p: f64) -> f64 {
        if p <= 0.0 {
            return 0.0;
        }
        if p >= 1.0 {
            return 1.0;
        }
        let (mut low, mut high) = (0.0, 1.0);
        let mut x = self.mean();
        for _ in 0..MAX_STEPS {
            let excess = self.at_most(x) - p;
            if excess > 0.0 {
                high = x;
            } else {
                low = x;
            }
            let newton = x - excess / self.density(x);
            let inside = newton > low && newton < high;
            let next = if inside {
                newton
            } else {
                f64::midpoint(low, high)
            };
            if (next - x).abs() <= f64::EPSILON * x {
                return next;
            }
            x = next;
        }
        x
    }

    /// Lower and upper end of the central 95 %.
    pub fn interval(&self) -> (f64, f64) {
        (self.quantile(0.025), self.quantile(0.975))
    }

    fn density(&self, x: f64) -> f64 {
        front(self.a, self.b, x) / (x * (1.0 - x))
    }
}

/// x^a (1-x)^b / B(a, b).
fn front(a: f64, b: f64, x: f64) -> f64 {
    let log_beta = libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b);
    (a * x.ln() + b * (-x).ln_1p() - log_beta).exp()
}

/// Regularized incomplete beta function `I_x(a, b)`, by the continued fraction on the side where it converges fast.
fn incomplete(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    if x < (a + 1.0) / (a + b + 2.0) {
        front(a, b, x) * fraction(a, b, x) / a
    } else {
        1.0 - front(b, a, 1.0 - x) * fraction(b, a, 1.0 - x) / b
    }
}

/// The continued fraction of the incomplete beta function, by Lentz's method as modified by Thompson and Barnett (1986).
fn fraction(a: f64, b: f64, x: f64) -> f64 {
    let away_from_zero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / away_from_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for term in 1..=MAX_TERMS {
        let m = f64::from(term);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / away_from_zero(1.0 + even * d);
        c = away_from_zero(1.0 + even / c);
        value *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / away_from_zero(1.0 + odd * d);
        c = away_from_zero(1.0 + odd / c);
        let step = d * c;
        value *= step;
        if (step - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHAPES: [f64; 6] = [0.5, 1.0, 3.7, 12.0, 28.5, 250.0];

    #[test]
    fn closed_forms_hold() {
        let uniform = Beta { a: 1.0, b: 1.0 };
        assert!((uniform.at_most(0.3) - 0.3).abs() < 1e-15);
        let square = Beta { a: 2.0, b: 1.0 };
        assert!((square.at_most(0.3) - 0.09).abs() < 1e-15);
        assert!((square.quantile(0.09) - 0.3).abs() < 1e-14);
    }

    #[test]
    fn both_sides_add_up_to_one() {
        for a in SHAPES {
            for b in SHAPES {
                for x in [0.0, 0.01, 1.0 / 7.0, 0.5, 0.99, 1.0] {
                    let beta = Beta { a, b };
                    assert!(
                        (beta.at_most(x) + beta.above(x) - 1.0).abs() < 1e-12,
                        "{beta:?} {x}"
                    );
                }
            }
        }
    }

    #[test]
    fn quantiles_invert_the_distribution() {
        for a in SHAPES {
            for b in SHAPES {
                for p in [1e-6, 0.025, 0.5, 0.975] {
                    let beta = Beta { a, b };
                    let error = (beta.at_most(beta.quantile(p)) - p).abs();
                    assert!(error < 1e-10, "{beta:?} {p}: {error}");
                }
            }
        }
    }

    #[test]
    fn agrees_with_statrs() {
        for a in SHAPES {
            for b in SHAPES {
                for x in [0.01, 1.0 / 7.0, 0.5, 0.9] {
                    let other = statrs::function::beta::beta_reg(a, b, x);
                    assert!(
                        (Beta { a, b }.at_most(x) - other).abs() < 1e-11,
                        "{a} {b} {x}"
                    );
                }
            }
        }
    }
}
