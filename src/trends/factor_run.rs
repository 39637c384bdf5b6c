//! The circumstances of the days, as runs beside those of the signs. A day nobody noted anything about is unknown, and so is every
//! day before a circumstance was noted for the first time: nobody may have been asked.

use std::collections::BTreeSet;

use crate::domain::{Day, FactorKey};

use super::history::History;
use super::together::LOOK_BACK_DAYS;

/// A circumstance on the days of a diary.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorRun {
    /// Which circumstance.
    pub key: FactorKey,
    /// The day `days` begins with.
    pub first: Day,
    /// One entry a day, without holes between days; `None` = nothing was noted about the day at all.
    pub days: Vec<Option<bool>>,
}

impl FactorRun {
    /// What is known about `day`.
    pub fn on(&self, day: Day) -> Option<bool> {
        let index = usize::try_from(day.days_since(self.first)).ok()?;
        self.days.get(index).copied().flatten()
    }
}

/// The circumstances that were ever noted, in the order given, each from its first day to the day asked about, as far back as is
/// looked at for what goes together.
pub fn factor_runs(history: &History, noted: &[(FactorKey, BTreeSet<Day>)]) -> Vec<FactorRun> {
    let earliest = i32::try_from(LOOK_BACK_DAYS).map_or(Day::MIN, |days| history.as_of.plus(-days));
    let is_noted_about = |day: Day| {
        history.runs.iter().any(|run| run.on(day).is_some())
            || noted.iter().any(|(_, days)| days.contains(&day))
    };
    let run = |(key, days): &(FactorKey, BTreeSet<Day>)| {
        let first = (*days.first()?).max(earliest);
        let known = |day: Day| is_noted_about(day).then(|| days.contains(&day));
        Some(FactorRun {
            key: key.clone(),
            first,
            days: first.through(history.as_of).map(known).collect(),
        })
    };
    noted.iter().filter_map(run).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign;
    use crate::trends::testing::history_of;

    #[test]
    fn a_day_with_anything_noted_is_known_from_the_first_time_on() {
        let history = history_of(&[(BuiltInSign::Headache, "00..0.0")]);
        let first = history.runs[0].first;
        let noted = |name: &str, days: &[i32]| {
            let days = days.iter().map(|day| first.plus(*day)).collect();
            (FactorKey::Own(name.to_owned()), days)
        };
        let all = [
            noted("tea", &[1, 5]),
            noted("never", &[]),
            noted("run", &[3]),
        ];
        let runs = factor_runs(&history, &all);
        assert_eq!(runs.len(), 2);
        let [yes, no] = [Some(true), Some(false)];
        assert_eq!(runs[0].days, [yes, None, no, no, yes, no]);
        assert_eq!(runs[0].on(first), None, "before the first time");
        assert_eq!(runs[1].days, [yes, no, no, no]);
    }
}
