//! The circumstances of the days in hindsight: how often a sign was there on days with one and on days without. Counts only; whether
//! they belong together is asked elsewhere, by a test.

use crate::domain::{Day, FactorKey};

use super::counts::is_there;
use super::factor_run::FactorRun;
use super::history::SignRun;

/// Some days, and on how many of them a sign was there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DaysWith {
    /// Days on which the sign was answered.
    pub days: usize,
    /// Of these, days with the sign.
    pub sign_days: usize,
}

impl DaysWith {
    fn add(&mut self, there: bool) {
        self.days += 1;
        self.sign_days += usize::from(there);
    }
}

/// A sign on the days with a circumstance and on those without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorCount {
    /// Which circumstance.
    pub key: FactorKey,
    /// The days it was noted on.
    pub with: DaysWith,
    /// The days it was not noted on, from the day on which it was noted for the first time.
    pub without: DaysWith,
}

/// Counts a sign beside each circumstance from `first` to `last`; one that was noted on none of the answered days is left out.
pub fn factor_counts(
    run: &SignRun,
    factors: &[FactorRun],
    first: Day,
    last: Day,
) -> Vec<FactorCount> {
    let counted = factors.iter().map(|factor| {
        let mut count = FactorCount {
            key: factor.key.clone(),
            with: DaysWith::default(),
            without: DaysWith::default(),
        };
        for (day, severity) in run.logged().filter(|(day, _)| (first..=last).contains(day)) {
            match factor.on(day) {
                Some(true) => count.with.add(is_there(severity)),
                Some(false) => count.without.add(is_there(severity)),
                None => {}
            }
        }
        count
    });
    counted.filter(|count| count.with.days > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    #[test]
    fn only_answered_days_since_the_circumstance_is_noted_count() {
        let run = run_of("1110.2001");
        let factor = |name: &str, ahead: i32, days: &[Option<bool>]| FactorRun {
            key: FactorKey::Own(name.to_owned()),
            first: run.first.plus(ahead),
            days: days.to_vec(),
        };
        let (yes, no) = (Some(true), Some(false));
        let stress = factor("stress", 2, &[yes, no, yes, no, None, yes, no]);
        let never = factor("never", 4, &[yes]);
        let last = run.first.plus(8);
        let counts = factor_counts(&run, &[stress.clone(), never], run.first, last);
        let expected = FactorCount {
            key: stress.key.clone(),
            with: DaysWith {
                days: 2,
                sign_days: 1,
            },
            without: DaysWith {
                days: 3,
                sign_days: 2,
            },
        };
        assert_eq!(counts, [expected]);
        let later = factor_counts(&run, &[stress], run.first.plus(7), last);
        assert_eq!(later[0].with.days + later[0].without.days, 2);
    }
}
