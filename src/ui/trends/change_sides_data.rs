//! The numbers of both sides of a marked day, of one symptom: days a week where they are compared, else plain counts.

use crate::domain::{Day, SignKey};
use crate::text::Text;
use crate::trends::{BeforeAfter, Difference, Outcome, SignRun, plain_count};

/// What stands over both numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SidesHead {
    /// "days a week".
    pub(super) unit: String,
    /// "before → after".
    pub(super) sides: String,
}

impl SidesHead {
    /// All of it, or where there is least room which side is which.
    pub fn head(&self, is_brief: bool) -> String {
        if is_brief {
            self.sides.clone()
        } else {
            format!("{}, {}", self.unit, self.sides)
        }
    }
}

/// The numbers of both sides of one symptom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sides {
    pub key: SignKey,
    /// Its name.
    pub name: String,
    /// "4.0 before, 4.1 after", "31 of 80 before, 12 of 25 since".
    pub numbers: String,
    /// The same beside the bars, "4.0 → 4.1".
    pub pair: String,
    /// What they come to, where it is not the same of all.
    pub verdict: Option<String>,
}

impl Sides {
    pub(super) fn heard(&self) -> String {
        let parts = [Some(&self.name), Some(&self.numbers), self.verdict.as_ref()];
        let parts: Vec<_> = parts.into_iter().flatten().map(String::as_str).collect();
        parts.join(" ")
    }
}

/// What was found of one symptom.
pub(super) struct Found<'a> {
    pub key: &'a SignKey,
    pub run: &'a SignRun,
    pub both: BeforeAfter,
}

impl Found<'_> {
    /// It may be more than ordinary ups and downs.
    pub(super) fn is_telling(&self) -> bool {
        matches!(
            self.both.difference(),
            Some(Difference::Clear | Difference::Maybe)
        )
    }

    /// Some days since count.
    pub(super) fn has_after(&self) -> bool {
        self.both.after.first <= self.both.after.last
    }

    /// It was there on a day since the first that is looked at.
    pub(super) fn was_there(&self, today: Day) -> bool {
        plain_count(self.run, self.both.before.first, today).sign_days > 0
    }

    /// What has something to say comes first.
    pub(super) fn rank(&self) -> u8 {
        match self.both.difference() {
            Some(Difference::Clear) => 0,
            Some(Difference::Maybe) => 1,
            Some(Difference::Unclear) => 2,
            // One that began later decides nothing of the others.
            None => 3,
        }
    }
}

/// The numbers of a symptom; what they come to stands behind them where it is not the same of all.
pub(super) fn sides_of(found: &Found<'_>, tells_apart: bool, text: &Text) -> Option<Sides> {
    let (before, after) = (&found.both.before, &found.both.after);
    let mut verdict = None;
    let (pair, numbers) = match found.both.outcome {
        Outcome::AlwaysTaken | Outcome::NeverTaken => return None,
        // Half a pair would promise the other half.
        Outcome::TooLittleBefore if !found.has_after() => return None,
        Outcome::Compared(compared) => {
            let [was, is] = [before.sign_days_per_week()?, after.sign_days_per_week()?];
            verdict = match Difference::by_chance(compared.p) {
                Difference::Clear if tells_apart => Some(text.ba_line_clear()),
                Difference::Maybe if tells_apart => Some(text.ba_line_maybe()),
                _ => None,
            };
            let [was, is] = [was, is].map(|days| text.decimal(days, 1));
            let pair = pair(&was, &is);
            (pair, text.ba_line_both(was, is))
        }
        _ => {
            let counted = |first: Day, last: Day| {
                let counted = plain_count(found.run, first, last);
                text.ba_line_of(counted.sign_days, counted.days)
            };
            let was = counted(before.first, before.last);
            if found.has_after() {
                let is = counted(after.first, after.last);
                (pair(&was, &is), text.ba_line_both_since(was, is))
            } else {
                (was.clone(), text.ba_line_only_before(was))
            }
        }
    };
    Some(Sides {
        key: found.key.clone(),
        name: text.sign(found.key),
        numbers,
        pair,
        verdict,
    })
}

fn pair(was: &str, is: &str) -> String {
    format!("{was} → {is}")
}
