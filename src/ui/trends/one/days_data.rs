//! On which days a symptom is there: its share of the days with each circumstance beside its share of the days without. Counts only;
//! nothing is tested and nothing is said about why.

use crate::domain::SignKey;
use crate::text::Text;
use crate::trends::{DaysWith, FactorCount, factor_counts, factor_runs};
use crate::ui::action::look::Period;
use crate::ui::lookback::looked_back::LookedBack;

/// Days with a circumstance, and without it, below which a share says nothing.
const DAYS_MIN: usize = 10;

/// The card, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct DaysData {
    /// What the bars are a share of.
    pub share: String,
    /// What is counted.
    pub rule: String,
    /// A row a circumstance, those that differ most first.
    pub rows: Vec<DaysRow>,
    /// What to say where there is none.
    pub none: Option<String>,
}

/// One circumstance.
#[derive(Clone, Debug, PartialEq)]
pub struct DaysRow {
    pub name: String,
    /// Share of the days with it, 0..=1, and in words.
    pub with: (f64, String),
    /// Share of the days without it, 0..=1, and in words.
    pub without: (f64, String),
    /// Both with their counts.
    pub words: String,
}

impl LookedBack {
    /// The counts of a symptom beside each circumstance, in a period.
    pub(super) fn days(&self, key: &SignKey, period: Period, text: &Text) -> Option<DaysData> {
        let (first, last) = self.range(period);
        let factors = factor_runs(self.history(), &self.factor_days);
        let counts = factor_counts(self.run(key)?, &factors, first, last);
        let is_none = counts.is_empty();
        let enough =
            |count: &FactorCount| count.with.days >= DAYS_MIN && count.without.days >= DAYS_MIN;
        let mut counts: Vec<_> = counts.into_iter().filter(enough).collect();
        let apart = |count: &FactorCount| (share(count.with) - share(count.without)).abs();
        counts.sort_by(|one, other| apart(other).total_cmp(&apart(one)));
        let sign = text.sign_inside(key);
        let none = match (is_none, counts.is_empty()) {
            (true, _) => Some(text.hindsight_none()),
            (false, true) => Some(text.days_few()),
            (false, false) => None,
        };
        Some(DaysData {
            share: text.days_share(sign.as_str()),
            rule: text.hindsight_rule(sign),
            rows: counts.iter().map(|count| row(count, text)).collect(),
            none,
        })
    }
}

fn share(days: DaysWith) -> f64 {
    days.sign_days as f64 / days.days.max(1) as f64
}

fn row(count: &FactorCount, text: &Text) -> DaysRow {
    let side = |days: DaysWith| {
        let percent = text.percent(share(days));
        let words = text.days_side(days.sign_days, days.days, percent.as_str());
        ((share(days), percent), words)
    };
    let (with, with_words) = side(count.with);
    let (without, without_words) = side(count.without);
    let name = text.factor(&count.key);
    DaysRow {
        words: text.days_line(name.as_str(), with_words, without_words),
        name,
        with,
        without,
    }
}
