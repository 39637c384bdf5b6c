//! What the dialog says of scales: of the numbers of one name, and of all that are alike.

use std::collections::BTreeMap;

use crate::exchange::foreign::Scale;
use crate::exchange::foreign::seen::Seen;
use crate::incoming::Incoming;
use crate::text::Text;

/// One scale for all names whose numbers go beyond the diary's own.
#[derive(Clone, Debug, PartialEq)]
pub struct SameScale {
    /// How many names.
    pub names: usize,
    /// The highest numbers that all of them can go up to.
    pub highest: Vec<u32>,
    /// The highest number, where it is the same for all.
    pub high: Option<u32>,
    /// Whether that is the best, where it is the same for all.
    pub reverse: Option<bool>,
}

impl SameScale {
    /// The question, where there are several such names.
    pub fn new(incoming: &Incoming, high: &BTreeMap<usize, u32>) -> Option<Self> {
        let alike = incoming.alike();
        if alike.len() < 2 {
            return None;
        }
        let mut highest: Option<Vec<u32>> = None;
        let mut said: Vec<(Option<u32>, Option<bool>)> = Vec::new();
        for at in &alike {
            let (seen, choice) = (incoming.seen.get(*at)?, incoming.choices.get(*at)?);
            let fits: Vec<u32> = seen.scales().collect();
            highest = Some(match highest {
                None => fits,
                Some(mut all) => {
                    all.retain(|highest| fits.contains(highest));
                    all
                }
            });
            let to = choice.scale.map(|scale| scale.highest);
            let to = to.or_else(|| high.get(at).copied());
            said.push((to, choice.scale.map(|scale| scale.reverse)));
        }
        let (first, is_same) = (
            *said.first()?,
            said.iter().all(|of| Some(of) == said.first()),
        );
        let (high, reverse) = if is_same { first } else { (None, None) };
        let mut highest = highest.unwrap_or_default();
        highest.extend(high.filter(|high| !highest.contains(high)));
        highest.sort_unstable();
        Some(Self {
            names: alike.len(),
            highest,
            high,
            reverse,
        })
    }
}

/// The scale of a name's numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleData {
    /// The highest numbers that are possible.
    pub highest: Vec<u32>,
    /// The highest number, once it is chosen.
    pub high: Option<u32>,
    /// Whether that is the best and not the worst, once it is said.
    pub reverse: Option<bool>,
    /// How many rows would be none, mild, moderate, severe.
    pub steps: Option<String>,
}

impl ScaleData {
    /// `guessed` is the highest number that the file itself tells of.
    pub fn new(seen: &Seen, scale: Option<Scale>, guessed: Option<u32>, text: &Text) -> Self {
        let mut highest: Vec<u32> = seen.scales().collect();
        let high = scale.map(|scale| scale.highest).or(guessed);
        highest.extend(high.filter(|high| !highest.contains(high)));
        highest.sort_unstable();
        let steps = scale.filter(|scale| seen.holds_most(*scale));
        Self {
            highest,
            high,
            reverse: scale.map(|scale| scale.reverse),
            steps: steps.map(|scale| text.steps(scale, seen.steps(scale))),
        }
    }
}
