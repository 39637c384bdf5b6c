//! When a spell of a sign begins and ends. Two logged free days close it, as headache trials treat a return within 48 hours as
//! the same attack; unknown days neither count nor start the count again.

use crate::domain::{Day, Severity};

use super::counts::is_there;
use super::history::SignRun;

/// Logged free days that close a spell.
pub const CLOSING_FREE_DAYS: u32 = 2;

/// Logged free days since the last day with the sign (since the first day looked at, if there was none).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FreeDays(u32);

impl FreeDays {
    /// How many there are so far.
    pub const fn count(self) -> u32 {
        self.0
    }

    /// Takes in one more day; says whether the sign came back on it after enough free days.
    pub fn is_fresh_start(&mut self, there: Option<bool>) -> bool {
        match there {
            None => false,
            Some(false) => {
                self.0 += 1;
                false
            }
            Some(true) => std::mem::take(&mut self.0) >= CLOSING_FREE_DAYS,
        }
    }
}

/// Number of fresh starts in these days, with nothing before them.
pub fn fresh_starts(days: impl IntoIterator<Item = Option<bool>>) -> u32 {
    let mut free_days = FreeDays::default();
    days.into_iter()
        .map(|there| u32::from(free_days.is_fresh_start(there)))
        .sum()
}

/// A spell of a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spell {
    /// Its first day with the sign.
    pub first: Day,
    /// Its last day with the sign so far.
    pub last: Day,
    /// Whether two logged free days have closed it.
    pub is_closed: bool,
    /// Its days with the sign.
    pub sign_days: u32,
    /// The worst of its days.
    pub worst: Severity,
    /// Logged free days between the spell before and this one; `None` for the first spell.
    pub free_days_before: Option<u32>,
}

/// The spells of a run, oldest first.
pub fn spells(run: &SignRun) -> Vec<Spell> {
    let mut spells: Vec<Spell> = Vec::new();
    let mut free_days = 0;
    for (day, severity) in run.logged() {
        if !is_there(severity) {
            free_days += 1;
            if let Some(spell) = spells.last_mut() {
                spell.is_closed |= free_days >= CLOSING_FREE_DAYS;
            }
            continue;
        }
        match spells.last_mut() {
            Some(spell) if !spell.is_closed => spell.take_in(day, severity),
            before => {
                let free_days_before = before.map(|_| free_days);
                spells.push(Spell::opening(day, severity, free_days_before));
            }
        }
        free_days = 0;
    }
    spells
}

impl Spell {
    const fn opening(day: Day, severity: Severity, free_days_before: Option<u32>) -> Self {
        Self {
            first: day,
            last: day,
            is_closed: false,
            sign_days: 1,
            worst: severity,
            free_days_before,
        }
    }

    fn take_in(&mut self, day: Day, severity: Severity) {
        self.last = day;
        self.sign_days += 1;
        self.worst = self.worst.max(severity);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    fn starts(text: &str) -> u32 {
        fresh_starts(text.chars().map(|mark| match mark {
            '0' => Some(false),
            '1' => Some(true),
            _ => None,
        }))
    }

    #[test]
    fn two_logged_free_days_make_the_next_day_a_fresh_start() {
        assert_eq!(starts("101"), 0);
        assert_eq!(starts("1001"), 1);
        assert_eq!(starts("10..01"), 1);
        assert_eq!(starts("1.....1"), 0);
        assert_eq!(starts("001001"), 2);
        assert_eq!(starts(""), 0);
    }

    #[test]
    fn spells_close_after_two_logged_free_days() {
        let run = run_of("0102..30.0.1001");
        let day = |index| run.first.plus(index);
        let spell = |first, last, is_closed, sign_days, worst, free_days_before| Spell {
            first: day(first),
            last: day(last),
            is_closed,
            sign_days,
            worst,
            free_days_before,
        };
        let expected = [
            spell(1, 6, true, 3, Severity::Severe, None),
            spell(11, 11, true, 1, Severity::Mild, Some(2)),
            spell(14, 14, false, 1, Severity::Mild, Some(2)),
        ];
        assert_eq!(spells(&run), expected);
    }
}
