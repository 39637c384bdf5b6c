//! Whether anything clearly became better or worse in the period, in one line at the head of all rows: no row has to say that it
//! cannot be told of it.

use crate::domain::SignKey;
use crate::text::Text;
use crate::trends::DirectionVerdict;
use crate::ui::action::look::Period;
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::lookback::periods::WEEKS_TO_TELL;

impl LookedBack {
    /// What clearly came more or less often, that nothing did, or from when on it can be said; `None` where no symptom is filled in.
    pub(super) fn way_line(&self, period: Period, text: &Text) -> Option<String> {
        self.trends().first_logged?;
        if self.is_short(period) {
            return Some(text.trends_way_longer());
        }
        if self.weeks(period) < WEEKS_TO_TELL {
            return Some(text.trends_way_later());
        }
        let when = match period {
            Period::All => text.trends_way_all_time(),
            _ => text.trends_way_weeks(self.weeks(period)),
        };
        if !self.spoken().any(|sign| self.is_told(&sign.key, period)) {
            return Some(text.trends_way_too_little(when, WEEKS_TO_TELL));
        }
        let (mut more, mut less, mut others) = (Vec::new(), Vec::new(), 0);
        for sign in self.spoken() {
            let name = || text.sign_inside(&sign.key);
            match self.way(&sign.key, period, text) {
                Some(way) if way.is_more => more.push(name()),
                Some(_) => less.push(name()),
                None => others += 1,
            }
        }
        if more.is_empty() && less.is_empty() {
            return Some(text.trends_way_none(when));
        }
        let parts = [
            (!more.is_empty()).then(|| text.trends_way_worse(when.as_str(), text.list(&more))),
            (!less.is_empty()).then(|| text.trends_way_better(when.as_str(), text.list(&less))),
            (others > 0).then(|| text.trends_way_others()),
        ];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// The same in fewer words where it is one sentence of all symptoms.
    pub(super) fn way_brief(&self, period: Period, text: &Text) -> Option<String> {
        let is_told = |key: &SignKey| self.is_told(key, period);
        let is_clear = |key: &SignKey| self.way(key, period, text).is_some();
        let is_none = self.spoken().any(|sign| is_told(&sign.key))
            && !self.spoken().any(|sign| is_clear(&sign.key))
            && self.weeks(period) >= WEEKS_TO_TELL
            && !self.is_short(period);
        if is_none {
            Some(text.trends_way_none_brief())
        } else {
            self.way_line(period, text)
        }
    }

    /// Whether enough weeks are filled in to compare then and now.
    pub(super) fn is_told(&self, key: &SignKey, period: Period) -> bool {
        let direction = self.direction(period, key);
        direction.is_some_and(|found| found.severity.verdict != DirectionVerdict::NotEnoughWeeks)
    }
}
