//! The circumstances of the days beside a sign, as counts in words. Nothing is tested here and nothing is said about why.

use crate::domain::SignKey;
use crate::text::Text;
use crate::trends::{FactorCount, factor_counts, factor_runs};
use crate::ui::trends::data::Period;
use crate::ui::trends::looked_back::LookedBack;

/// The card, ready to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HindsightData {
    /// What is counted.
    pub rule: String,
    /// One line a factor, most days first.
    pub lines: Vec<String>,
}

impl LookedBack {
    /// The counts of a sign beside each factor, in a period.
    pub(in crate::ui) fn hindsight(
        &self,
        key: &SignKey,
        period: Period,
        text: &Text,
    ) -> Option<HindsightData> {
        let (first, last) = self.range(period);
        let factors = factor_runs(self.history(), &self.factor_days);
        let mut counts = factor_counts(self.run(key)?, &factors, first, last);
        counts.sort_by_key(|count| std::cmp::Reverse(count.with.days));
        Some(HindsightData {
            rule: text.hindsight_rule(text.sign_inside(key)),
            lines: counts.iter().map(|count| line(count, text)).collect(),
        })
    }
}

fn line(count: &FactorCount, text: &Text) -> String {
    text.hindsight_line(
        text.factor(&count.key),
        count.with.sign_days,
        count.with.days,
        count.without.sign_days,
        count.without.days,
    )
}
