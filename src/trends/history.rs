//! What the rules look at: per sign one run of days, each unknown or none to severe. Built once from rows; it never fills a
//! gap and never holds a day after the day asked about.

use std::collections::{BTreeSet, VecDeque};

use crate::domain::past::Past;
use crate::domain::{Day, Severity, SignKey};

/// All days of one sign.
#[derive(Clone, Debug, PartialEq)]
pub struct SignRun {
    pub key: SignKey,
    /// Whether Today asks for it.
    pub followed: bool,
    /// The day `levels` begins with.
    pub first: Day,
    /// One entry a day, without holes between days; `None` = unknown. Empty if the sign was never logged.
    pub levels: Vec<Option<Severity>>,
}

impl SignRun {
    /// What is known about `day`.
    pub fn on(&self, day: Day) -> Option<Severity> {
        let index = usize::try_from(day.days_since(self.first)).ok()?;
        self.levels.get(index).copied().flatten()
    }

    /// The logged days with their severity, oldest first.
    pub fn logged(&self) -> impl DoubleEndedIterator<Item = (Day, Severity)> {
        let days = self.levels.iter().enumerate();
        days.filter_map(|(index, level)| {
            level.map(|severity| (nth_day(self.first, index), severity))
        })
    }

    /// The same run with the answers of these days made unknown.
    #[must_use]
    pub fn without(&self, days: &BTreeSet<Day>) -> Self {
        let mut run = self.clone();
        for day in days {
            run.write(*day, None);
        }
        run
    }

    /// Puts one answer in, or takes it out; the run grows or shrinks so that it begins and ends with a logged day.
    pub(super) fn answer(&mut self, day: Day, level: Option<Severity>) {
        if self.levels.is_empty() {
            self.first = day;
        }
        self.reach(day);
        self.write(day, level);
        self.trim();
    }

    /// Adds unknown days until `day` is among them.
    fn reach(&mut self, day: Day) {
        let missing = |days: i32| usize::try_from(days).unwrap_or(0);
        let before = missing(self.first.days_since(day));
        self.levels.splice(..0, std::iter::repeat_n(None, before));
        self.first = self.first.min(day);
        let days = missing(day.days_since(self.first)) + 1;
        self.levels.resize(self.levels.len().max(days), None);
    }

    /// Takes unknown days off both ends.
    fn trim(&mut self) {
        let last = self.levels.iter().rposition(Option::is_some);
        self.levels.truncate(last.map_or(0, |last| last + 1));
        let first = self.levels.iter().position(Option::is_some).unwrap_or(0);
        self.levels.drain(..first);
        self.first = nth_day(self.first, first);
    }

    fn write(&mut self, day: Day, level: Option<Severity>) {
        let index = usize::try_from(day.days_since(self.first));
        if let Some(place) = index.ok().and_then(|index| self.levels.get_mut(index)) {
            *place = level;
        }
    }
}

/// The day with this number, counted from 0 = `first`.
pub(super) fn nth_day(first: Day, index: usize) -> Day {
    first.plus(i32::try_from(index).unwrap_or(i32::MAX))
}

/// Whether `day` lies in one of these stretches, which are sorted and apart from each other.
pub fn is_away(pauses: &[(Day, Day)], day: Day) -> bool {
    let begun = pauses.partition_point(|(first, _)| *first <= day);
    let latest = begun.checked_sub(1).and_then(|latest| pauses.get(latest));
    latest.is_some_and(|(_, last)| day <= *last)
}

/// What about the person keeps the hint back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// A red flag is ticked on the day asked about.
    pub red_flag_today: bool,
    /// Kidney disease is noted.
    pub kidney_disease: bool,
    /// Younger than 18.
    pub under_18: bool,
}

/// A diary as the rules see it on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// The day asked about; nothing later is in here.
    pub as_of: Day,
    /// The first day on which any sign was logged.
    pub first_logged: Option<Day>,
    /// One run a sign, in the order given.
    pub runs: Vec<SignRun>,
    /// Days noted as ill; unknown for the hint only.
    pub ill_days: BTreeSet<Day>,
    /// First and last day of every stretch of days away, oldest first, apart from each other. A day of them without an answer is
    /// not one that was left open.
    pub pauses: Vec<(Day, Day)>,
    /// What keeps the hint back.
    pub person: Person,
}

impl History {
    /// Weeks since the first logged day, the present one included; at least one.
    pub fn weeks(&self) -> u32 {
        let first = self.first_logged.unwrap_or(self.as_of);
        u32::try_from(self.as_of.days_since(first) / 7 + 1).unwrap_or(1)
    }

    /// Lays out `rows` (index in `signs`, day, severity; any order) as runs. Rows after `as_of` and rows of no sign are left
    /// out; of two rows about the same sign and day the later one stands.
    pub fn new(
        as_of: Day,
        signs: &[(SignKey, bool)],
        rows: impl IntoIterator<Item = (usize, Day, Severity)>,
        ill_days: BTreeSet<Day>,
        person: Person,
    ) -> Self {
        let mut laid: Vec<_> = signs.iter().map(|_| Laid::default()).collect();
        for (sign, day, severity) in rows {
            if let Some(laid) = laid.get_mut(sign).filter(|_| day <= as_of) {
                laid.write(day, severity);
            }
        }
        let runs: Vec<_> = signs
            .iter()
            .zip(laid)
            .map(|((key, followed), laid)| SignRun {
                key: key.clone(),
                followed: *followed,
                first: laid.first.unwrap_or(as_of),
                levels: laid.levels.into(),
            })
            .collect();
        Self {
            as_of,
            first_logged: first_logged(&runs),
            runs,
            ill_days,
            pauses: Vec::new(),
            person,
        }
    }

    /// Whether anything was logged on `day` that counts.
    pub fn is_logged(&self, day: Day) -> bool {
        self.runs.iter().any(|run| run.on(day).is_some())
    }

    /// The same diary with these stretches of days away.
    #[must_use]
    pub fn with_pauses(mut self, pauses: Vec<(Day, Day)>) -> Self {
        self.pauses = pauses;
        self
    }

    /// Puts one answer of a sign in, or takes it out. Days after `as_of` and signs that are not here are left alone.
    pub(super) fn answer(&mut self, sign: usize, day: Day, level: Option<Severity>) {
        if let Some(run) = self.runs.get_mut(sign).filter(|_| day <= self.as_of) {
            run.answer(day, level);
            self.first_logged = first_logged(&self.runs);
        }
    }
}

fn first_logged(runs: &[SignRun]) -> Option<Day> {
    let logged = runs.iter().filter(|run| !run.levels.is_empty());
    logged.map(|run| run.first).min()
}

impl From<Past> for History {
    fn from(past: Past) -> Self {
        let person = Person {
            red_flag_today: past.red_flag_today,
            kidney_disease: past.kidney_disease,
            under_18: past.under_18,
        };
        Self::new(past.as_of, &past.signs, past.rows, past.ill_days, person)
            .with_pauses(past.pauses)
    }
}

/// The days of a sign while its rows come in, in any order: it grows at both ends, so the rows themselves are never kept.
#[derive(Default)]
struct Laid {
    first: Option<Day>,
    levels: VecDeque<Option<Severity>>,
}

impl Laid {
    fn write(&mut self, day: Day, severity: Severity) {
        let first = *self.first.get_or_insert(day);
        let missing = |days: i32| usize::try_from(days).unwrap_or(0);
        for _ in 0..missing(first.days_since(day)) {
            self.levels.push_front(None);
        }
        let first = first.min(day);
        self.first = Some(first);
        let index = missing(day.days_since(first));
        if index >= self.levels.len() {
            self.levels.resize(index + 1, None);
        }
        if let Some(place) = self.levels.get_mut(index) {
            *place = Some(severity);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i32) -> Day {
        Day::from_number(number).unwrap()
    }

    fn own(name: &str) -> (SignKey, bool) {
        (SignKey::Own(name.to_owned()), true)
    }

    #[test]
    fn rows_in_any_order_become_runs_without_holes() {
        let rows = [
            (0, day(12), Severity::Mild),
            (1, day(9), Severity::None),
            (0, day(10), Severity::None),
            (0, day(31), Severity::Severe),
            (7, day(1), Severity::Severe),
        ];
        let history = History::new(
            day(30),
            &[own("a"), own("b"), own("c")],
            rows,
            BTreeSet::new(),
            Person::default(),
        );
        assert_eq!(history.first_logged, Some(day(9)));
        let levels: Vec<_> = history.runs.iter().map(|run| run.levels.clone()).collect();
        assert_eq!(
            levels,
            [
                vec![Some(Severity::None), None, Some(Severity::Mild)],
                vec![Some(Severity::None)],
                vec![]
            ]
        );
        assert_eq!(history.runs[0].on(day(12)), Some(Severity::Mild));
        assert_eq!(history.runs[0].on(day(9)), None);
        assert_eq!(history.runs[2].logged().count(), 0);
    }

    #[test]
    fn days_taken_out_become_unknown() {
        let rows = [(0, day(1), Severity::Mild), (0, day(2), Severity::Mild)];
        let history = History::new(
            day(3),
            &[own("a")],
            rows,
            BTreeSet::new(),
            Person::default(),
        );
        let without = history.runs[0].without(&BTreeSet::from([day(2), day(3)]));
        assert_eq!(
            without.logged().collect::<Vec<_>>(),
            [(day(1), Severity::Mild)]
        );
    }
}
