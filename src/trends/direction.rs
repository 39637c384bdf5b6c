//! Did a sign go up or down in a chosen period? Asked for by the person, never notified: looking every week would find a trend
//! in anyone. "No clear change" never means "no change" (see README, How the rules work).

use std::cmp::Ordering;

use crate::domain::{Day, SignKey};

use super::history::{History, SignRun};
use super::recurrence::clustering_on;
use super::stats::{Beta, TrendTest, benjamini_hochberg, day_weight, trend_test};
use super::weeks::{Week, weeks};

/// Chance below which a change is called clear.
const CLEAR: f64 = 0.01;
/// Chance below which a period leans one way.
const LEANING: f64 = 0.05;
/// Share of false claims allowed among the signs shown.
const FALSE_SHARE: f64 = 0.05;
/// Least change of days a week with the sign that is worth a word.
const DAYS_A_WEEK: f64 = 0.5;
/// Least change of mean severity that is worth a word.
const SEVERITY: f64 = 0.25;
/// Far below any difference of two rates.
const ROUNDING: f64 = 1e-12;

/// What a direction is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// So many weeks that end with the day asked about.
    Weeks(u32),
    /// All of a sign's own history, from its first logged day.
    Everything,
}

impl Period {
    /// The first day of the period for a run.
    pub fn first_day(self, run: &SignRun, as_of: Day) -> Day {
        match self {
            Self::Weeks(weeks) => {
                let days = i32::try_from(weeks.saturating_mul(7)).unwrap_or(i32::MAX);
                as_of.plus(1 - days)
            }
            Self::Everything => run.logged().next().map_or(as_of, |(day, _)| day),
        }
    }
}

/// Which way a sign went in a period.
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DirectionVerdict {
    /// Clearly less.
    Better,
    /// Clearly more.
    Worse,
    /// Rather less.
    LeaningBetter,
    /// Rather more.
    LeaningWorse,
    /// Nothing clear either way.
    NoClearChange,
    /// Fewer than eight weeks with enough logged days.
    NotEnoughWeeks,
}

impl DirectionVerdict {
    /// The word in JSON.
    pub const fn key(self) -> &'static str {
        self.into_str()
    }
}

/// A third of the weeks that have a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Third {
    /// First day of its first week.
    pub first: Day,
    /// Last day of its last week.
    pub last: Day,
    pub weeks: u32,
    /// Logged days in them.
    pub logged_days: u32,
    /// Days with the sign in them.
    pub sign_days: u32,
    /// Days with the sign per seven logged days, 0..=7.
    pub sign_days_per_week: f64,
    /// Lower end of its 95 % interval, days clustered as the sign's are.
    pub low: f64,
    /// Upper end of it.
    pub high: f64,
    /// Mean level of the logged days, 0..=3.
    pub mean_severity: f64,
}

/// Which way one weekly series went, with the numbers behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Direction {
    pub verdict: DirectionVerdict,
    /// The test; `plain.values` is the number of weeks with a value.
    pub test: TrendTest,
    /// The chance allowing for the number of signs asked about; `None` for too few weeks.
    pub q: Option<f64>,
    /// The first third of the weeks; `None` for too few weeks.
    pub first_third: Option<Third>,
    /// The last third of the weeks; `None` for too few weeks.
    pub last_third: Option<Third>,
}

impl Direction {
    /// Every week had the same value: that much is certain.
    pub fn is_all_equal(&self) -> bool {
        let adjusted = self.test.adjusted;
        adjusted.is_some_and(|adjusted| adjusted.inflation.is_none())
    }

    /// The days a week of the first third and of the last, where their difference is worth a word.
    pub fn days_apart(&self) -> Option<Ordering> {
        let (first, last) = self.first_third.zip(self.last_third)?;
        let [first, last] = [first, last].map(|third| third.sign_days_per_week);
        let is_worth_a_word = (last - first).abs() >= DAYS_A_WEEK - ROUNDING;
        is_worth_a_word.then(|| last.total_cmp(&first))
    }
}

/// Which way a sign went.
#[derive(Clone, Debug, PartialEq)]
pub struct SignDirection {
    pub key: SignKey,
    /// By weekly mean severity, which also moves for a sign that is always there.
    pub severity: Direction,
    /// By weekly share of days with the sign.
    pub rate: Direction,
}

/// Which way every sign of a history went, in the history's order.
pub fn directions(history: &History, period: Period) -> Vec<SignDirection> {
    let asked: Vec<_> = history
        .runs
        .iter()
        .map(|run| Asked::new(run, period, history.as_of))
        .collect();
    let severities = judged(&asked, |asked| asked.severity);
    let rates = judged(&asked, |asked| asked.rate);
    let judged = severities.into_iter().zip(rates);
    asked
        .iter()
        .zip(judged)
        .map(|(asked, (severity, rate))| SignDirection {
            key: asked.key.clone(),
            severity,
            rate,
        })
        .collect()
}

/// A sign before the other signs are known.
struct Asked<'a> {
    key: &'a SignKey,
    severity: TrendTest,
    rate: TrendTest,
    thirds: Option<(Third, Third)>,
}

impl<'a> Asked<'a> {
    fn new(run: &'a SignRun, period: Period, as_of: Day) -> Self {
        let weeks = weeks(run, period.first_day(run, as_of), as_of);
        let series = |value: fn(&Week) -> Option<f64>| weeks.iter().map(value).collect::<Vec<_>>();
        let severity = trend_test(&series(Week::mean_severity));
        let has_enough = severity.adjusted.is_some();
        Self {
            key: &run.key,
            severity,
            rate: trend_test(&series(Week::rate)),
            thirds: has_enough.then(|| thirds(&weeks, day_weight(clustering_on(run, as_of)))),
        }
    }
}

fn thirds(weeks: &[Week], weight: f64) -> (Third, Third) {
    let used: Vec<_> = weeks.iter().filter(|week| week.rate().is_some()).collect();
    let third = used.len() / 3;
    let first = used.iter().take(third).copied();
    let last = used.iter().skip(used.len() - third).copied();
    (Third::of(first, weight), Third::of(last, weight))
}

impl Third {
    fn of<'a>(weeks: impl Iterator<Item = &'a Week>, weight: f64) -> Self {
        let (mut first, mut last) = (Day::MAX, Day::MIN);
        let (mut count, mut logged_days, mut sign_days, mut severity_sum) = (0, 0, 0, 0);
        for week in weeks {
            first = first.min(week.first);
            last = last.max(week.first.plus(6));
            count += 1;
            logged_days += u32::from(week.logged_days);
            sign_days += u32::from(week.sign_days);
            severity_sum += week.severity_sum;
        }
        let (low, high) = Beta::rate(sign_days, logged_days, weight).interval();
        let per_day = |sum: u32| f64::from(sum) / f64::from(logged_days);
        Self {
            first,
            last,
            weeks: count,
            logged_days,
            sign_days,
            sign_days_per_week: 7.0 * per_day(sign_days),
            low: 7.0 * low,
            high: 7.0 * high,
            mean_severity: per_day(severity_sum),
        }
    }
}

/// The directions of one kind of series, judged together.
fn judged(asked: &[Asked<'_>], series: impl Fn(&Asked<'_>) -> TrendTest) -> Vec<Direction> {
    let p_values = asked
        .iter()
        .filter_map(|asked| Some(series(asked).adjusted?.p));
    let mut q_values = benjamini_hochberg(&p_values.collect::<Vec<_>>()).into_iter();
    asked
        .iter()
        .map(|asked| {
            let test = series(asked);
            let q = test.adjusted.and_then(|_| q_values.next());
            Direction {
                verdict: verdict(&test, q, asked.thirds),
                test,
                q,
                first_third: asked.thirds.map(|(first, _)| first),
                last_third: asked.thirds.map(|(_, last)| last),
            }
        })
        .collect()
}

fn verdict(test: &TrendTest, q: Option<f64>, thirds: Option<(Third, Third)>) -> DirectionVerdict {
    let (Some(adjusted), Some(q), Some((first, last))) = (test.adjusted, q, thirds) else {
        return DirectionVerdict::NotEnoughWeeks;
    };
    let is_worse = test.plain.s > 0;
    let is_clear =
        adjusted.p < CLEAR && q <= FALSE_SHARE && is_worth_a_word(&first, &last, is_worse);
    match (is_clear, adjusted.p < LEANING, is_worse) {
        (true, _, true) => DirectionVerdict::Worse,
        (true, _, false) => DirectionVerdict::Better,
        (false, true, true) => DirectionVerdict::LeaningWorse,
        (false, true, false) => DirectionVerdict::LeaningBetter,
        (false, false, _) => DirectionVerdict::NoClearChange,
    }
}

/// Whether the last third differs enough from the first, the same way as the test says.
fn is_worth_a_word(first: &Third, last: &Third, is_worse: bool) -> bool {
    let (less, more) = if is_worse {
        (first, last)
    } else {
        (last, first)
    };
    let days = more.sign_days_per_week - less.sign_days_per_week;
    let severity = more.mean_severity - less.mean_severity;
    days >= DAYS_A_WEEK - ROUNDING || severity >= SEVERITY - ROUNDING
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign;
    use crate::trends::stats::{Adjusted, MannKendall};
    use crate::trends::testing::{history_of, run_of};

    fn direction_of(text: &str, period: Period) -> SignDirection {
        directions(&history_of(&[(BuiltInSign::Headache, text)]), period).remove(0)
    }

    #[test]
    fn from_seldom_to_daily_is_worse_and_back_is_better() {
        let text: String = [
            "0000000", "0010000", "0100100", "1010100", "1101101", "1111111",
        ]
        .map(|week| week.repeat(4))
        .concat();
        let worse = direction_of(&text, Period::Everything);
        assert_eq!(worse.severity.verdict, DirectionVerdict::Worse);
        assert_eq!(worse.rate.verdict, DirectionVerdict::Worse);
        let first = worse.rate.first_third.unwrap();
        assert_eq!(
            (first.weeks, first.logged_days, first.sign_days),
            (8, 56, 4)
        );
        assert!((first.sign_days_per_week - 0.5).abs() < 1e-12);
        assert!(first.low < 0.5 && first.high > 0.5);
        let better = direction_of(&text.chars().rev().collect::<String>(), Period::Weeks(24));
        assert_eq!(better.severity.verdict, DirectionVerdict::Better);
    }

    #[test]
    fn seven_weeks_are_not_enough_and_eight_are() {
        let verdict = |weeks: usize| {
            direction_of(&"0101000".repeat(weeks), Period::Everything)
                .rate
                .verdict
        };
        assert_eq!(verdict(7), DirectionVerdict::NotEnoughWeeks);
        assert_eq!(verdict(8), DirectionVerdict::NoClearChange);
        assert_eq!(
            direction_of(&"0101000".repeat(20), Period::Weeks(7))
                .rate
                .verdict,
            DirectionVerdict::NotEnoughWeeks
        );
    }

    #[test]
    fn a_sign_that_is_always_there_can_still_get_worse() {
        let text: String = ["1", "2", "3"].map(|level| level.repeat(56)).concat();
        let found = direction_of(&text, Period::Everything);
        assert_eq!(found.rate.verdict, DirectionVerdict::NoClearChange);
        assert_ne!(found.severity.verdict, DirectionVerdict::NoClearChange);
    }

    #[test]
    fn a_steady_but_tiny_change_only_leans() {
        let text = format!("{}{}", "2222222".repeat(26), "2222223".repeat(26));
        let severity = direction_of(&text, Period::Everything).severity;
        assert!(severity.test.plain.p(1.0) < CLEAR);
        assert!(matches!(
            severity.verdict,
            DirectionVerdict::LeaningWorse | DirectionVerdict::NoClearChange
        ));
    }

    #[test]
    fn the_period_ends_with_the_day_asked_about() {
        let run = run_of("....1");
        assert_eq!(
            Period::Weeks(2).first_day(&run, run.first.plus(20)),
            run.first.plus(7)
        );
        assert_eq!(
            Period::Everything.first_day(&run, run.first.plus(20)),
            run.first.plus(4)
        );
    }

    /// A verdict on 24 weeks whose last third differs from the first by so much.
    fn verdict_at(s: i64, p: f64, q: f64, days_a_week: f64, severity: f64) -> DirectionVerdict {
        let first = Third {
            first: Day::from_number(20_000).unwrap(),
            last: Day::from_number(20_055).unwrap(),
            weeks: 8,
            logged_days: 56,
            sign_days: 24,
            sign_days_per_week: 3.0,
            low: 2.0,
            high: 4.0,
            mean_severity: 1.0,
        };
        let last = Third {
            sign_days_per_week: 3.0 + days_a_week,
            mean_severity: 1.0 + severity,
            ..first
        };
        let plain = MannKendall {
            values: 24,
            s,
            var_s: 1_000.0,
        };
        let adjusted = Adjusted {
            r1: None,
            r1_used: None,
            inflation: None,
            z: 0.0,
            p,
        };
        let test = TrendTest {
            plain,
            slope_per_week: None,
            adjusted: Some(adjusted),
        };
        verdict(&test, Some(q), Some((first, last)))
    }

    #[test]
    fn a_claim_needs_clarity_size_and_few_questions() {
        use DirectionVerdict::{Better, LeaningBetter, LeaningWorse, NoClearChange, Worse};
        let cases = [
            (verdict_at(90, 0.009, 0.05, 0.5, 0.0), Worse),
            (verdict_at(90, 0.009, 0.05, 0.0, 0.25), Worse),
            (verdict_at(-90, 0.009, 0.05, -0.5, 0.0), Better),
            (verdict_at(90, 0.011, 0.05, 0.5, 0.0), LeaningWorse),
            (verdict_at(90, 0.009, 0.051, 0.5, 0.0), LeaningWorse),
            (verdict_at(90, 0.009, 0.05, 0.49, 0.24), LeaningWorse),
            (verdict_at(90, 0.009, 0.05, -0.5, -0.25), LeaningWorse),
            (verdict_at(-90, 0.049, 0.9, 0.0, 0.0), LeaningBetter),
            (verdict_at(-90, 0.051, 0.9, -3.0, -1.0), NoClearChange),
        ];
        for (number, (found, expected)) in cases.into_iter().enumerate() {
            assert_eq!(found, expected, "case {number}");
        }
    }
}
