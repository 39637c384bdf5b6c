//! Whether a rate is high enough with enough certainty, decided mostly without computing the probability: a whole history
//! asks this for every sign on every day. A bar never decides otherwise than the probability itself.

use super::beta::Beta;

/// Kept between the table and a sure decision, far above the rounding of the probability.
const MARGIN: f64 = 1e-6;
/// Halvings for an entry of the table; leaves an error well under the margin.
const HALVINGS: u32 = 34;
/// No diary window weighs more days than this.
const MAX_WEIGHT: f64 = 4_096.0;

/// "The rate is above `rate` with probability of at least `level`."
#[derive(Clone, Debug)]
pub struct Bar {
    rate: f64,
    level: f64,
    /// `needed[b]` is the weight `a` at which the probability is just `level`. The probability grows with `a` and falls with
    /// `b`, so the entries on both sides of a fractional `b` enclose what it needs.
    needed: Vec<f64>,
}

impl Bar {
    /// A bar for distributions with `b` up to `max_b`; beyond it every decision is computed.
    pub fn new(rate: f64, level: f64, max_b: u16) -> Self {
        let needed = std::iter::once(0.0)
            .chain((1..=max_b).map(|b| needed_weight(rate, level, f64::from(b))))
            .collect();
        Self {
            rate,
            level,
            needed,
        }
    }

    /// Whether the probability reaches the level.
    pub fn is_reached(&self, beta: &Beta) -> bool {
        let below = beta.b.floor() as usize;
        match (self.needed.get(below), self.needed.get(below + 1)) {
            (Some(least), _) if beta.a < least - MARGIN => false,
            (_, Some(most)) if beta.a > most + MARGIN => true,
            _ => beta.above(self.rate) >= self.level,
        }
    }
}

fn needed_weight(rate: f64, level: f64, b: f64) -> f64 {
    let (mut low, mut high) = (0.0, MAX_WEIGHT);
    for _ in 0..HALVINGS {
        let a = f64::midpoint(low, high);
        if (Beta { a, b }).above(rate) < level {
            low = a;
        } else {
            high = a;
        }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decides_as_the_probability_does() {
        let rate = 1.0 / 7.0;
        for level in [0.8, 0.95] {
            let bar = Bar::new(rate, level, 57);
            for days in 0..=60 {
                for hits in 0..=days {
                    for weight in [1.0, 0.538_461_5, 0.271_3, 1.0 / 9.0] {
                        let beta = Beta::rate(hits, days, weight);
                        assert_eq!(bar.is_reached(&beta), beta.above(rate) >= level, "{beta:?}");
                    }
                }
            }
        }
    }
}
