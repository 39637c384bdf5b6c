//! Up or down in a period, in words. "No clear change" never reads as "no change".

use super::Text;
use crate::trends::{Direction, DirectionVerdict, Third};

/// Days a week by which the last third must differ for the days alone to show what the verdict says.
const DAYS_SHOWN: f64 = 0.5;
/// Steps of severity by which the last third must differ for the severity to be worth a word beside the days.
const SEVERITY_SHOWN: f64 = 0.25;

impl Text {
    /// "nam toe": a direction in two words.
    pub fn direction_tag(&self, found: &Direction) -> String {
        match found.verdict {
            _ if found.is_all_equal() => self.direction_all_equal(),
            DirectionVerdict::Better => self.direction_better(),
            DirectionVerdict::Worse => self.direction_worse(),
            DirectionVerdict::LeaningBetter => self.direction_leaning_better(),
            DirectionVerdict::LeaningWorse => self.direction_leaning_worse(),
            DirectionVerdict::NoClearChange => self.direction_no_clear_change(),
            DirectionVerdict::NotEnoughWeeks => self.direction_not_enough_weeks(),
        }
    }

    /// The first third of the period and the last; `None` with too few weeks.
    pub fn direction_numbers(&self, found: &Direction) -> Option<String> {
        let (first, last) = found.first_third.zip(found.last_third)?;
        let one = |value: f64| self.decimal(value, 1);
        let range = |third: Third| format!("{}–{}", one(third.low), one(third.high));
        Some(self.direction_thirds(
            one(first.sign_days_per_week),
            range(first),
            one(last.sign_days_per_week),
            range(last),
        ))
    }

    /// What that comes to, with the severity where the days alone do not show it.
    pub fn direction_meaning(&self, found: &Direction) -> String {
        let said = match found.verdict {
            _ if found.is_all_equal() => self.direction_says_all_equal(),
            DirectionVerdict::Better => self.direction_says_better(),
            DirectionVerdict::Worse => self.direction_says_worse(),
            DirectionVerdict::LeaningBetter => self.direction_says_leaning_better(),
            DirectionVerdict::LeaningWorse => self.direction_says_leaning_worse(),
            DirectionVerdict::NoClearChange => self.direction_says_no_clear_change(),
            DirectionVerdict::NotEnoughWeeks => {
                self.direction_says_not_enough_weeks(found.test.plain.values)
            }
        };
        match found.first_third.zip(found.last_third) {
            Some((first, last)) if severity_shows(found.verdict, &first, &last) => {
                let one = |third: Third| self.decimal(third.mean_severity, 1);
                format!("{said} {}", self.direction_severity(one(first), one(last)))
            }
            _ => said,
        }
    }
}

/// Whether the severity goes the way the verdict says, and the days a week do not.
fn severity_shows(verdict: DirectionVerdict, first: &Third, last: &Third) -> bool {
    let days = last.sign_days_per_week - first.sign_days_per_week;
    let severity = last.mean_severity - first.mean_severity;
    match verdict {
        DirectionVerdict::Worse | DirectionVerdict::LeaningWorse => {
            days < DAYS_SHOWN && severity >= SEVERITY_SHOWN
        }
        DirectionVerdict::Better | DirectionVerdict::LeaningBetter => {
            days > -DAYS_SHOWN && severity <= -SEVERITY_SHOWN
        }
        DirectionVerdict::NoClearChange | DirectionVerdict::NotEnoughWeeks => false,
    }
}
