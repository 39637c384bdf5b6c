//! What goes together, in words. Never a word of cause.

use super::Text;
use crate::trends::stats::Cooccurrence;
use crate::trends::{Link, Pair, Side};

/// Expected days below which a tenth of a day is said too.
const FEW_DAYS: f64 = 3.0;

impl Text {
    /// The name of one side of a pair.
    pub fn side(&self, side: &Side) -> String {
        match side {
            Side::Sign(key) => self.sign(key),
            Side::Factor(key) => self.factor(key),
        }
    }

    /// A side in the middle of a sentence: own names stay as they were written.
    fn side_inside(&self, side: &Side) -> String {
        match side {
            Side::Sign(key) => self.sign_inside(key),
            Side::Factor(key) => self.factor(key),
        }
    }

    /// "Spierkrampen en slecht slapen".
    fn pair(&self, pair: &Pair) -> String {
        let mut letters = self
            .side(&pair.first)
            .chars()
            .collect::<Vec<_>>()
            .into_iter();
        let first = letters.next().map(char::to_uppercase).into_iter().flatten();
        self.list(&[
            first.chain(letters).collect(),
            self.side_inside(&pair.second),
        ])
    }

    /// On how many days both would fall by chance.
    pub fn expected_days(&self, days: &Cooccurrence) -> String {
        let expected = days.expected_both_days();
        self.decimal(expected, usize::from(expected < FEW_DAYS))
    }

    /// How two things go together, with the counts behind it.
    pub fn link(&self, found: &Pair) -> String {
        let (pair, days) = (self.pair(found), &found.days);
        let expected = self.expected_days(days);
        let first = self.side_inside(&found.first);
        match found.link {
            Link::SameDays => {
                self.together_same_days(pair, days.both_days, days.first_days, first, expected)
            }
            Link::SamePeriod => self.together_same_period(pair),
            Link::None => {
                self.together_no_link(pair, days.both_days, days.first_days, first, expected)
            }
        }
    }
}
