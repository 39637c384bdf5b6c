//! From when then and now can be compared at the earliest, so that a young diary says when it will answer.

use crate::domain::{Day, Severity};

use super::history::SignRun;
use super::stats::mann_kendall::WEEKS_MIN;
use super::weeks::{Week, weeks};

/// In so many days every week that is needed is filled in, whatever was before.
#[expect(clippy::cast_possible_wrap, reason = "eight weeks")]
const LOOK_AHEAD_DAYS: i32 = 7 * WEEKS_MIN as i32;

/// The first day on which a sign has enough weeks to be compared, if it is filled in each day from `as_of` on. A period has `weeks` at
/// most, and no more than the diary, whose first day is `began`; without `weeks` it is all of the sign's own history. `None` for a
/// period that is too short for any diary.
pub fn compared_from(run: &SignRun, began: Day, weeks: Option<i32>, as_of: Day) -> Option<Day> {
    let filled = filled_in(run, as_of);
    let own_first = filled.logged().next().map_or(as_of, |(day, _)| day);
    let is_enough = |day: &Day| {
        let from = weeks.map_or(own_first, |weeks| {
            day.plus(1 - 7 * weeks.min(day.days_since(began) / 7 + 1))
        });
        used(&filled, from, *day) >= WEEKS_MIN
    };
    as_of.through(as_of.plus(LOOK_AHEAD_DAYS)).find(is_enough)
}

fn used(run: &SignRun, first: Day, last: Day) -> usize {
    let weeks = weeks(run, first, last);
    weeks
        .iter()
        .filter(|week| Week::rate(week).is_some())
        .count()
}

/// The run with an answer on every day that is still to come.
fn filled_in(run: &SignRun, as_of: Day) -> SignRun {
    let first = if run.levels.is_empty() {
        as_of
    } else {
        run.first
    };
    let until = |day: Day| usize::try_from(day.days_since(first)).unwrap_or(0);
    let mut levels = run.levels.clone();
    levels.resize(until(as_of), None);
    levels.resize(until(as_of.plus(LOOK_AHEAD_DAYS)) + 1, Some(Severity::None));
    SignRun {
        first,
        levels,
        ..run.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign::Headache;
    use crate::trends::testing::{history_of, run_of};
    use crate::trends::{DirectionVerdict, Period, directions};

    /// Whether the rule compares a diary of these days, on its last one.
    fn is_compared(levels: &str) -> bool {
        let history = history_of(&[(Headache, levels)]);
        let weeks = u32::try_from(levels.len().div_ceil(7).min(26)).unwrap();
        let found = directions(&history, Period::Weeks(weeks)).remove(0);
        found.severity.verdict != DirectionVerdict::NotEnoughWeeks
    }

    #[test]
    fn it_is_the_first_day_on_which_the_rule_compares() {
        for levels in [
            "0".to_owned(),
            "0120100".to_owned(),
            "1..".repeat(20),
            format!("{}{}", "1010101".repeat(5), ".".repeat(40)),
        ] {
            let run = run_of(&levels);
            let as_of = run.first.plus(i32::try_from(levels.len()).unwrap() - 1);
            let day = compared_from(&run, run.first, Some(26), as_of).unwrap();
            let until = |day: Day| {
                let mut days: Vec<char> = levels.chars().take(levels.len() - 1).collect();
                days.resize(usize::try_from(day.days_since(run.first)).unwrap() + 1, '1');
                days.into_iter().collect::<String>()
            };
            assert!(is_compared(&until(day)), "{levels}");
            for before in as_of.through(day.plus(-1)) {
                assert!(!is_compared(&until(before)), "{levels} {before}");
            }
        }
    }

    #[test]
    fn a_week_old_diary_needs_seven_weeks_and_four_days_in_all() {
        let run = run_of("0120100");
        let as_of = run.first.plus(6);
        for weeks in [None, Some(26), Some(52)] {
            let day = compared_from(&run, run.first, weeks, as_of);
            assert_eq!(day, Some(run.first.plus(52)), "{weeks:?}");
        }
        assert_eq!(compared_from(&run, run.first, Some(4), as_of), None);
        assert_eq!(
            compared_from(&run_of(""), as_of, None, as_of),
            Some(as_of.plus(52))
        );
    }
}
