//! What was eaten on a day as lines: the same food twice is one line with the portions of both.

use super::food::Portions;
use super::intake::{Portion, PortionId};
use super::milligrams::Milligrams;

/// One food on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EatenLine {
    /// The portions together, under the id of the row that was noted first.
    pub portion: Portion,
    /// Other rows of the same food, in the order they were noted; there are none in what is noted today.
    pub others: Vec<PortionId>,
}

/// Puts rows of one day together by food, in the order in which each food was first noted. Rows that together would be more
/// portions than a line can hold, or another amount than they are apart, stay apart.
pub fn lines(rows: impl IntoIterator<Item = Portion>) -> Vec<EatenLine> {
    let mut lines: Vec<EatenLine> = Vec::new();
    for row in rows {
        let same = lines
            .iter_mut()
            .find_map(|line| Some((unchanged_sum(&line.portion, &row)?, line)));
        if let Some((together, line)) = same {
            line.others.push(row.id);
            line.portion = together;
        } else {
            lines.push(EatenLine {
                portion: row,
                others: Vec::new(),
            });
        }
    }
    lines
}

fn unchanged_sum(one: &Portion, other: &Portion) -> Option<Portion> {
    let together = one.with_more(other.portions, other.per_portion)?;
    let is_same = one.food == other.food
        && one.per_portion == other.per_portion
        && together.noted() == one.noted().zip(other.noted()).map(|(a, b)| a + b);
    is_same.then_some(together)
}

impl Portion {
    /// The amount it was noted with; `None` where that is the label's to say.
    fn noted(&self) -> Option<Milligrams> {
        self.per_portion.map(|one| one.times(self.portions.count()))
    }

    /// As much, and more of it. Where the milligrams of a portion were others then, the line keeps the mean of both, so that it
    /// adds up to what the two were. `None` if a person cannot have had so much.
    pub fn with_more(&self, more: Portions, per_portion: Option<Milligrams>) -> Option<Self> {
        let (before, after) = (self.portions.count(), more.count());
        let portions = Portions::new(before + after)?;
        let mean = self.per_portion.zip(per_portion).map(|(then, now)| {
            if then == now {
                now
            } else {
                (then.times(before) + now.times(after)).times(1.0 / portions.count())
            }
        });
        Some(Self {
            portions,
            per_portion: mean,
            ..self.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::intake::FoodRef;

    fn row(id: i64, key: &str, portions: f64, mg: Option<f64>) -> Portion {
        Portion {
            id: PortionId(id),
            food: FoodRef::Known(key.to_owned()),
            portions: Portions::new(portions).unwrap(),
            per_portion: mg.map(Milligrams::from_mg),
        }
    }

    #[test]
    fn the_same_food_twice_is_one_line() {
        let found = lines([
            row(1, "almonds", 1.0, Some(67.5)),
            row(2, "banana", 1.0, Some(32.4)),
            row(3, "almonds", 0.5, Some(67.5)),
            row(4, "almonds", 1.0, Some(67.5)),
        ]);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].portion, row(1, "almonds", 2.5, Some(67.5)));
        assert_eq!(found[0].others, [PortionId(3), PortionId(4)]);
        assert_eq!(found[1].portion.id, PortionId(2));
    }

    #[test]
    fn what_no_line_can_hold_or_was_noted_with_another_amount_stays_apart() {
        for (a, b) in [
            (
                row(1, "almonds", 15.0, Some(67.5)),
                row(2, "almonds", 6.0, Some(67.5)),
            ),
            (
                row(1, "almonds", 1.0, Some(73.0)),
                row(2, "almonds", 1.0, Some(67.5)),
            ),
            (
                row(1, "almonds", 1.0, None),
                row(2, "almonds", 1.0, Some(67.5)),
            ),
        ] {
            assert_eq!(lines([a, b]).len(), 2);
        }
    }

    #[test]
    fn more_of_a_food_whose_figure_changed_adds_up_to_both() {
        let then = row(1, "cashew_nuts", 1.0, Some(73.0));
        let both = then
            .with_more(Portions::ONE, Some(Milligrams::from_mg(62.65)))
            .unwrap();
        assert_eq!(Some(both.portions), Portions::new(2.0));
        assert_eq!(both.noted(), Some(Milligrams::from_mg(135.65)));
        assert_eq!(then.with_more(Portions::new(20.0).unwrap(), None), None);
    }

    proptest! {
        /// An old day reads as before: no sum changes by being shown in lines.
        #[test]
        fn lines_add_up_to_their_rows(rows in prop::collection::vec((0..3_usize, 1_u32..80, 0_u32..3), 0..12)) {
            let rows: Vec<Portion> = rows
                .into_iter()
                .zip(1..)
                .map(|((food, quarters, mg), id)| {
                    let key = ["almonds", "banana", "wholemeal_bread"][food];
                    row(id, key, f64::from(quarters) / 4.0, Some(26.25 + f64::from(mg)))
                })
                .collect();
            let sum = |portions: &mut dyn Iterator<Item = &Portion>| -> Milligrams { portions.filter_map(Portion::noted).sum() };
            let shown = lines(rows.clone());
            prop_assert_eq!(sum(&mut shown.iter().map(|line| &line.portion)), sum(&mut rows.iter()));
        }
    }
}
