//! What goes together, ready to draw: what stands out as sentences, and all pairs as a grid and in words. Never a cause.

use crate::domain::SignKey;
use crate::text::Text;
use crate::trends::{Link, Pair, Side};
use crate::ui::trends::looked_back::LookedBack;

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
    /// All pairs; `None` if there are none.
    pub grid: Option<PairGrid>,
}

/// All pairs: signs and circumstances down, signs across.
#[derive(Clone, Debug, PartialEq)]
pub struct PairGrid {
    /// What the grid is, for who cannot see it.
    pub name: String,
    /// The signs across.
    pub columns: Vec<String>,
    pub rows: Vec<PairRow>,
    /// Every pair in words, those that stand out first.
    pub words: Vec<String>,
}

/// A sign or a circumstance with all signs.
#[derive(Clone, Debug, PartialEq)]
pub struct PairRow {
    pub name: String,
    /// One place a column; `None` where there is no such pair.
    pub cells: Vec<Option<PairCell>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PairCell {
    /// How they go together.
    pub link: Link,
    /// How strongly, 0..=1; less often than by chance is 0.
    pub strength: f64,
    /// Which of the grid's words say the same.
    pub words_at: usize,
}

impl LookedBack {
    pub(in crate::ui) fn goes_together(&self, key: &SignKey, text: &Text) -> TogetherData {
        let found = &self.together;
        let mut pairs: Vec<_> = found.pairs.iter().collect();
        pairs.sort_by_key(|pair| order(pair.link));
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
            grid: grid(&pairs, text),
        }
    }
}

/// "Fatigue: on 31 of 46 days with poor sleep", of a pair that this symptom is one of and that stands out.
fn line(pair: &Pair, key: &SignKey, text: &Text) -> Option<String> {
    let is_this = |side: &Side| matches!(side, Side::Sign(sign) if sign == key);
    let (other, days) = if is_this(&pair.first) {
        (&pair.second, pair.days.first_days)
    } else if is_this(&pair.second) {
        (&pair.first, pair.days.second_days)
    } else {
        return None;
    };
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

fn grid(pairs: &[&Pair], text: &Text) -> Option<PairGrid> {
    let sides = || pairs.iter().flat_map(|pair| [&pair.first, &pair.second]);
    let (mut signs, mut factors): (Vec<&Side>, Vec<&Side>) = (Vec::new(), Vec::new());
    for side in sides() {
        let list = match side {
            Side::Sign(_) => &mut signs,
            Side::Factor(_) => &mut factors,
        };
        if !list.contains(&side) {
            list.push(side);
        }
    }
    (!pairs.is_empty()).then(|| PairGrid {
        name: text.together_grid_name(pairs.len()),
        columns: signs.iter().map(|sign| text.side(sign)).collect(),
        rows: signs
            .iter()
            .chain(&factors)
            .map(|side| row(pairs, side, &signs, text))
            .collect(),
        words: pairs.iter().map(|pair| text.link(pair)).collect(),
    })
}

fn row(pairs: &[&Pair], side: &Side, columns: &[&Side], text: &Text) -> PairRow {
    let is_of = |pair: &Pair, other: &Side| {
        (pair.first == *side && pair.second == *other)
            || (pair.first == *other && pair.second == *side)
    };
    let cell = |other: &&Side| {
        let words_at = pairs.iter().position(|pair| is_of(pair, other))?;
        let pair = pairs.get(words_at)?;
        Some(PairCell {
            link: pair.link,
            strength: pair.days.phi.unwrap_or(0.0).clamp(0.0, 1.0),
            words_at,
        })
    };
    PairRow {
        name: text.side(side),
        cells: columns.iter().map(cell).collect(),
    }
}
