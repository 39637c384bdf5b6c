//! What stands in the rows of each name: which numbers how often, so that a scale can be asked for with its counts.

use std::collections::BTreeMap;

use super::amounts::milligrams_in;
use super::reading::{Reading, Scale, Value};
use crate::domain::Severity;
use crate::domain::product::Units;
use crate::exchange::level::Level;

/// Different numbers that are kept of a name.
const MOST_LEVELS: usize = 1_000;

/// The rows of one name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// How many rows.
    pub rows: usize,
    /// Its numbers, and how often each.
    pub levels: BTreeMap<Level, usize>,
    /// Rows that say only that it was there.
    pub present: usize,
    /// Rows with words.
    pub words: usize,
    /// Of these the amounts in milligrams, and how often each.
    pub amounts: BTreeMap<u32, usize>,
}

impl Seen {
    /// The rows of each name.
    pub fn of(reading: &Reading) -> Vec<Self> {
        let mut seen = vec![Self::default(); reading.names.len()];
        for row in &reading.rows {
            let Some(of) = seen.get_mut(row.name) else {
                continue;
            };
            of.rows += 1;
            match &row.value {
                Value::Level(level)
                    if of.levels.len() < MOST_LEVELS || of.levels.contains_key(level) =>
                {
                    *of.levels.entry(*level).or_default() += 1;
                }
                Value::Level(_) | Value::Pressure(..) | Value::Magnesium(..) => {}
                Value::Present => of.present += 1,
                Value::Words(words) => {
                    of.words += 1;
                    if let Some(mg) = milligrams_in(words) {
                        *of.amounts.entry(mg).or_default() += 1;
                    }
                }
            }
        }
        seen
    }

    /// Only yes and no stand in its rows.
    pub fn is_yes_or_no(&self) -> bool {
        let is_no = |level: &Level| *level == Level::whole(0);
        self.present > 0 && !self.levels.is_empty() && self.levels.keys().all(is_no)
    }

    /// Whether its numbers say more than that it was there.
    pub fn says_how_much(&self) -> bool {
        let highest = self.levels.keys().next_back();
        highest.is_some_and(|highest| *highest > Level::whole(1))
    }

    /// The amount in milligrams that stands in most rows, where they say amounts.
    pub fn usual_mg(&self) -> Option<u32> {
        let of_levels = self.levels.iter().filter_map(|(level, rows)| {
            let mg = level.number().round();
            (mg > Units::MAX && mg <= 20_000.0).then_some((mg as u32, *rows))
        });
        let amounts = self.amounts.iter().map(|(mg, rows)| (*mg, *rows));
        let most = of_levels.chain(amounts).max_by_key(|(_, rows)| *rows);
        most.map(|(mg, _)| mg)
    }

    /// Whether it has numbers and all are more than anybody takes units of anything.
    pub fn are_beyond_units(&self) -> bool {
        let mut numbers = self
            .levels
            .keys()
            .filter(|level| **level > Level::whole(0))
            .peekable();
        numbers.peek().is_some() && numbers.all(|level| level.number() > Units::MAX)
    }

    /// Whether all numbers are on a scale.
    pub fn fits(&self, scale: Scale) -> bool {
        self.levels
            .keys()
            .all(|level| scale.severity(*level).is_some())
    }

    /// The number furthest up that is not on a scale.
    pub fn misfit(&self, scale: Scale) -> Option<Level> {
        let mut down = self.levels.keys().rev().copied();
        down.find(|level| scale.severity(*level).is_none())
    }

    /// Whether nearly all numbers are on a scale, so that what is not can be a slip.
    pub fn holds_nearly_all(&self, scale: Scale) -> bool {
        let (on, off) = self.on_and_off(scale);
        off * 100 <= (on + off) * SLIPS_PERCENT
    }

    /// Whether more numbers are on a scale than not: the least for a scale that the person chose.
    pub fn holds_most(&self, scale: Scale) -> bool {
        let (on, off) = self.on_and_off(scale);
        off == 0 || off < on
    }

    /// How many rows have a number that is on a scale and how many one that is not. A nought is on every scale and says nothing of it.
    fn on_and_off(&self, scale: Scale) -> (usize, usize) {
        let numbers = self
            .levels
            .iter()
            .filter(|(level, _)| **level != Level::whole(0));
        numbers.fold((0, 0), |(on, off), (level, rows)| {
            match scale.severity(*level) {
                Some(_) => (on + rows, off),
                None => (on, off + rows),
            }
        })
    }

    /// How many rows would be none, mild, moderate, severe.
    pub fn steps(&self, scale: Scale) -> [usize; 4] {
        let mut steps = [0; 4];
        for (level, count) in &self.levels {
            let severity = scale.severity(*level);
            if let Some(step) =
                severity.and_then(|severity| steps.get_mut(usize::from(severity.level())))
            {
                *step += count;
            }
        }
        steps
    }

    /// Scales that its numbers can be on but for a slip, the diary's own first; that of nought to ten always, as most people use it. None
    /// is offered beyond the first ten, hundred or thousand that holds them all: nobody counts headaches of nought to ten to a thousand.
    pub fn scales(&self) -> impl Iterator<Item = u32> {
        let upward = |highest: u32| Scale {
            highest,
            reverse: false,
        };
        let most = WIDEST
            .into_iter()
            .find(|highest| self.fits(upward(*highest)));
        let most = most.unwrap_or(u32::MAX);
        HIGHEST.into_iter().filter(move |highest| {
            let holds = *highest == USUAL_HIGHEST || self.holds_nearly_all(upward(*highest));
            holds && *highest <= most
        })
    }
}

/// Most of a hundred numbers that are taken for slips.
const SLIPS_PERCENT: usize = 5;
/// The highest number of the scale that most people use.
const USUAL_HIGHEST: u32 = 10;
/// Scales that people use, by their highest number.
const HIGHEST: [u32; 8] = [3, 4, 5, 6, 7, 10, 100, 1_000];
/// Of these the ones after which no further is offered.
const WIDEST: [u32; 3] = [USUAL_HIGHEST, 100, 1_000];

impl Scale {
    /// Which of its whole numbers are none, mild, moderate, severe: the first and the last of each; none where no number is.
    pub fn cuts(self) -> [Option<(u32, u32)>; 4] {
        let mut cuts: [Option<(u32, u32)>; 4] = [None; 4];
        for number in 0..=self.highest {
            let severity = self.severity(Level::whole(number));
            let step = severity.and_then(|severity| cuts.get_mut(usize::from(severity.level())));
            if let Some(step) = step {
                let (first, _) = step.unwrap_or((number, number));
                *step = Some((first, number));
            }
        }
        cuts
    }

    /// The severity of a number; none if it is not on the scale.
    pub fn severity(self, level: Level) -> Option<Severity> {
        let level = if self.reverse {
            level.down_from(self.highest)
        } else {
            level
        };
        level.on_scale(self.highest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scales(levels: &[&str]) -> Vec<u32> {
        let levels = levels.iter().map(|text| (Level::parse(text).unwrap(), 1));
        let seen = Seen {
            levels: levels.collect(),
            ..Seen::default()
        };
        seen.scales().collect()
    }

    #[test]
    fn scales_are_offered_up_to_the_next_that_people_use() {
        for (levels, offered) in [
            (&["0", "3"][..], &[3, 4, 5, 6, 7, 10][..]),
            (&["0", "4"], &[4, 5, 6, 7, 10]),
            (&["1", "8"], &[10]),
            (&["0", "10"], &[10]),
            (&["0", "11"], &[10, 100]),
            (&["20", "100"], &[10, 100]),
            (&["250"], &[10, 1_000]),
        ] {
            assert_eq!(scales(levels), offered, "{levels:?}");
        }
    }

    #[test]
    fn each_step_of_a_scale_has_its_numbers() {
        let cuts = |highest, reverse| Scale { highest, reverse }.cuts();
        let one = |number| Some((number, number));
        assert_eq!(
            cuts(10, false),
            [one(0), Some((1, 3)), Some((4, 6)), Some((7, 10))]
        );
        assert_eq!(
            cuts(10, true),
            [one(10), Some((7, 9)), Some((4, 6)), Some((0, 3))]
        );
        assert_eq!(cuts(2, false), [one(0), None, one(1), one(2)]);
    }
}
