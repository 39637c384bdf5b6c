//! Do two things fall on the same days more often than chance? Closed form: both are taken around their means within strata of
//! days, which removes slow trends they share, and the variance allows for the clustering of each (Bartlett). It says nothing
//! about cause.

use super::normal::upper_tail;

/// Days after which clustering is taken to have faded.
const LAGS: usize = 10;

/// How two daily yes/no series go together, on the days where both are known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cooccurrence {
    /// Days on which both are known.
    pub joint_days: u32,
    /// Of these, days with the first.
    pub first_days: u32,
    /// Of these, days with the second.
    pub second_days: u32,
    /// Of these, days with both.
    pub both_days: u32,
    /// Correlation over all joint days, -1..=1; `None` if either never varies.
    pub phi: Option<f64>,
    /// What clustering multiplies the variance by, >= 1; `None` where `z` is.
    pub inflation: Option<f64>,
    /// Distance from chance within strata in standard deviations; `None` if either never varies within one.
    pub z: Option<f64>,
    /// Probability of going together at least this much by chance, one-sided; 1 where `z` is `None`.
    pub p: f64,
}

impl Cooccurrence {
    /// Tests two series that begin on the same day, `None` = unknown, in strata of `stratum_days` (> 0) days from there.
    pub fn new(first: &[Option<bool>], second: &[Option<bool>], stratum_days: usize) -> Self {
        let joint: Vec<_> = first
            .iter()
            .zip(second)
            .map(|(one, other)| one.zip(*other))
            .collect();
        let count = |is_counted: fn(&(bool, bool)) -> bool| -> u32 {
            joint.iter().flatten().filter(|day| is_counted(day)).count() as u32
        };
        let mut found = Self {
            joint_days: count(|_| true),
            first_days: count(|day| day.0),
            second_days: count(|day| day.1),
            both_days: count(|day| day.0 && day.1),
            phi: None,
            inflation: None,
            z: None,
            p: 1.0,
        };
        found.phi = Centred::new(&joint, joint.len().max(1)).correlation();
        found.test(&Centred::new(&joint, stratum_days.max(1)));
        found
    }

    /// Days with both to expect by chance.
    pub fn expected_both_days(&self) -> f64 {
        if self.joint_days == 0 {
            return 0.0;
        }
        f64::from(self.first_days) * f64::from(self.second_days) / f64::from(self.joint_days)
    }

    fn test(&mut self, centred: &Centred) {
        let Some(correlation) = centred.correlation() else {
            return;
        };
        let inflation = centred.inflation();
        let z = correlation * (f64::from(self.joint_days) / inflation).sqrt();
        self.inflation = Some(inflation);
        self.z = Some(z);
        self.p = upper_tail(z);
    }
}

/// Both series around their means within strata; 0 on days where either is unknown, which then weigh nothing.
struct Centred {
    first: Vec<f64>,
    second: Vec<f64>,
}

impl Centred {
    fn new(joint: &[Option<(bool, bool)>], stratum_days: usize) -> Self {
        let strata = || joint.chunks(stratum_days);
        Self {
            first: strata()
                .flat_map(|days| centred(days, |day| day.0))
                .collect(),
            second: strata()
                .flat_map(|days| centred(days, |day| day.1))
                .collect(),
        }
    }

    fn correlation(&self) -> Option<f64> {
        let squares = lagged(&self.first, &self.first, 0) * lagged(&self.second, &self.second, 0);
        (squares > 0.0).then(|| lagged(&self.first, &self.second, 0) / squares.sqrt())
    }

    fn inflation(&self) -> f64 {
        let shared = (1..=LAGS).map(|lag| {
            let product = autocorrelation(&self.first, lag) * autocorrelation(&self.second, lag);
            product.max(0.0)
        });
        1.0 + 2.0 * shared.sum::<f64>()
    }
}

fn centred(
    days: &[Option<(bool, bool)>],
    side: impl Fn(&(bool, bool)) -> bool,
) -> impl Iterator<Item = f64> {
    let known = days.iter().flatten().count() as f64;
    let with = days.iter().flatten().filter(|day| side(day)).count() as f64;
    let mean = if known > 0.0 { with / known } else { 0.0 };
    days.iter().map(move |day| {
        day.as_ref()
            .map_or(0.0, |day| f64::from(u8::from(side(day))) - mean)
    })
}

/// Sum of products of `one` with `other` so many days later.
fn lagged(one: &[f64], other: &[f64], lag: usize) -> f64 {
    one.iter()
        .zip(other.iter().skip(lag))
        .map(|(value, later)| value * later)
        .sum()
}

fn autocorrelation(values: &[f64], lag: usize) -> f64 {
    lagged(values, values, lag) / lagged(values, values, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> Vec<Option<bool>> {
        let known = |mark| match mark {
            '0' => Some(false),
            '1' => Some(true),
            _ => None,
        };
        text.chars().map(known).collect()
    }

    #[test]
    fn the_same_days_correlate_fully() {
        let series = days(&"0100110".repeat(12));
        let found = Cooccurrence::new(&series, &series, 28);
        assert!((found.phi.unwrap() - 1.0).abs() < 1e-12);
        assert!(found.p < 1e-3);
        assert_eq!((found.joint_days, found.both_days), (84, 36));
    }

    #[test]
    fn only_days_known_for_both_count() {
        let found = Cooccurrence::new(&days("01.10."), &days("0111.0"), 28);
        assert_eq!(
            (found.joint_days, found.first_days, found.second_days),
            (3, 2, 2)
        );
        assert!((found.expected_both_days() - 4.0 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn what_never_varies_goes_with_nothing() {
        let found = Cooccurrence::new(&days(&"1".repeat(90)), &days(&"10".repeat(45)), 28);
        assert_eq!((found.phi, found.z), (None, None));
        assert!((found.p - 1.0).abs() < 1e-15);
        assert!((Cooccurrence::new(&[], &[], 28).p - 1.0).abs() < 1e-15);
    }

    #[test]
    fn strata_remove_what_is_shared_by_months_only() {
        let series = days(&format!("{}{}", "0".repeat(84), "1".repeat(84)));
        let found = Cooccurrence::new(&series, &series, 28);
        assert!((found.phi.unwrap() - 1.0).abs() < 1e-12);
        assert_eq!(found.z, None);
    }
}
