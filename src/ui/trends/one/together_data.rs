//! What goes together, ready to draw: what stands out as sentences, and all pairs as a grid and in words. Never a cause.

use crate::domain::SignKey;
use crate::text::Text;
use crate::trends::{Link, Pair, Side};
use crate::ui::lookback::looked_back::LookedBack;

/// What goes together.
#[derive(Clone, Debug, PartialEq)]
pub struct TogetherData {
    /// A line for each that stands out beside the symptom, the same days first.
    pub lines: Vec<String>,
    /// The days these are counted over, whichever period is looked at.
    pub period: Option<String>,
    /// What to say where nothing stands out or nothing could be compared yet.
    pub none: Option<String>,
    /// How many pairs were looked at and when; `None` if none could be.
    pub looked: Option<String>,
    /// All pairs of this symptom.
    pub groups: Vec<PairGroup>,
}

/// The pairs of this symptom that go together in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairGroup {
    /// Which way.
    pub name: String,
    /// A line a pair, the most certain first.
    pub lines: Vec<String>,
}

impl LookedBack {
    pub(in crate::ui) fn goes_together(&self, key: &SignKey, text: &Text) -> TogetherData {
        let found = &self.together;
        let mut pairs: Vec<_> = found.pairs.iter().collect();
        pairs.sort_by(|one, other| {
            let by_link = order(one.link).cmp(&order(other.link));
            by_link.then(one.q.total_cmp(&other.q))
        });
        let lines: Vec<_> = pairs
            .iter()
            .filter_map(|pair| line(pair, key, text))
            .collect();
        let none = if pairs.is_empty() {
            Some(text.together_too_early())
        } else {
            lines
                .is_empty()
                .then(|| text.same_days_none(text.sign_inside(key)))
        };
        let looked = found
            .from
            .zip(found.looked_on)
            .filter(|_| !pairs.is_empty());
        let period = looked.filter(|_| !lines.is_empty());
        TogetherData {
            lines,
            period: period.map(|(from, to)| text.period(from, to)),
            none,
            looked: looked
                .map(|(from, to)| text.together_looked(pairs.len(), text.period(from, to))),
            groups: groups(&pairs, key, text),
        }
    }
}

/// "Fatigue: on 31 of 46 days with poor sleep", of a pair that this symptom is one of and that stands out.
fn line(pair: &Pair, key: &SignKey, text: &Text) -> Option<String> {
    let (other, days) = beside(pair, key)?;
    let other = text.side(other);
    match pair.link {
        Link::SameDays => {
            Some(text.same_days_line(other, pair.days.both_days, days, text.sign_inside(key)))
        }
        Link::SamePeriod => Some(text.same_period_line(other)),
        Link::None => None,
    }
}

/// What stands out comes first.
const fn order(link: Link) -> u8 {
    match link {
        Link::SameDays => 0,
        Link::SamePeriod => 1,
        Link::None => 2,
    }
}

/// All pairs of this symptom by how they go together, the most certain first.
fn groups(pairs: &[&Pair], key: &SignKey, text: &Text) -> Vec<PairGroup> {
    let of = |link: Link| {
        let found = pairs.iter().filter(|pair| pair.link == link);
        found
            .filter_map(|pair| counted(pair, key, text))
            .collect::<Vec<_>>()
    };
    let named = [
        (text.together_legend_same_days(), of(Link::SameDays)),
        (text.together_legend_same_period(), of(Link::SamePeriod)),
        (text.together_legend_no_link(), of(Link::None)),
    ];
    let groups = named
        .into_iter()
        .map(|(name, lines)| PairGroup { name, lines });
    groups.filter(|group| !group.lines.is_empty()).collect()
}

/// "Fatigue: on 31 of 46 days, by chance 24".
fn counted(pair: &Pair, key: &SignKey, text: &Text) -> Option<String> {
    let (other, days) = beside(pair, key)?;
    let expected = text.expected_days(&pair.days);
    Some(text.together_counted(text.side(other), pair.days.both_days, days, expected))
}

/// The other side of a pair that this symptom is one of, and the days with this symptom.
fn beside<'a>(pair: &'a Pair, key: &SignKey) -> Option<(&'a Side, u32)> {
    let is_this = |side: &Side| matches!(side, Side::Sign(sign) if sign == key);
    if is_this(&pair.first) {
        Some((&pair.second, pair.days.first_days))
    } else if is_this(&pair.second) {
        Some((&pair.first, pair.days.second_days))
    } else {
        None
    }
}
