//! Supplements: what a person takes, as its label says, and how much of it on which day. "Taken", "skipped" and "not noted" are
//! three things.

use super::day::Day;
use super::form::Form;
use super::milligrams::Milligrams;
use super::{keyed, listed};

/// The row of a product in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(pub i64);

/// What a product is counted in.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unit {
    #[default]
    Tablet,
    Capsule,
    /// Scoops of powder.
    Scoop,
    Sachet,
    /// Spoons of a liquid.
    Spoon,
    /// Nothing that is counted: what was taken is shown as milligrams of magnesium.
    Mg,
}

listed!(Unit);
keyed!(Unit);

/// How many units at a time or on a day: a quarter to twenty.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Units(f64);

// Never a NaN: `new` refuses it.
impl Eq for Units {}

impl Units {
    /// Fewest.
    pub const MIN: f64 = 0.25;
    /// Most.
    pub const MAX: f64 = 20.0;
    pub const ONE: Self = Self(1.0);

    /// So many units, if a person can take them on a day.
    pub fn new(units: f64) -> Option<Self> {
        (Self::MIN..=Self::MAX)
            .contains(&units)
            .then_some(Self(units))
    }

    /// How many.
    pub const fn count(self) -> f64 {
        self.0
    }

    /// Half a unit more, if that is possible.
    pub fn more(self) -> Option<Self> {
        Self::new(self.0 + 0.5)
    }

    /// Half a unit less, if that is possible.
    pub fn fewer(self) -> Option<Self> {
        Self::new(self.0 - 0.5)
    }
}

/// What the person read on the label, per unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Label {
    /// Milligrams of magnesium, as the table says.
    Elemental(f64),
    /// Milligrams of the compound, as the front says; the magnesium in it is computed and at most that.
    Compound(f64),
}

/// Why a label cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelError {
    /// Nothing, less than nothing, or no number.
    NotPositive,
    /// More than [`Label::MOST_MG`] of magnesium in one unit.
    TooMuch,
    /// The compound is not known, so that nothing can be computed from it.
    UnknownForm,
}

impl Label {
    /// More magnesium than this is in no tablet or scoop; more was read from the wrong line.
    pub const MOST_MG: f64 = 1_000.0;

    /// Magnesium per unit.
    ///
    /// # Errors
    /// Why the label cannot be right.
    pub fn magnesium(self, form: Form) -> Result<Milligrams, LabelError> {
        let (Self::Elemental(typed) | Self::Compound(typed)) = self;
        if typed.is_nan() || typed <= 0.0 {
            return Err(LabelError::NotPositive);
        }
        let found = match self {
            Self::Elemental(mg) => Milligrams::from_mg(mg),
            Self::Compound(mg) => form.magnesium_in(mg).ok_or(LabelError::UnknownForm)?,
        };
        if found.mg() > Self::MOST_MG {
            Err(LabelError::TooMuch)
        } else if found == Milligrams::ZERO {
            Err(LabelError::NotPositive)
        } else {
            Ok(found)
        }
    }
}

/// A product as the person describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct NewProduct {
    /// Its name, unlike that of every other product.
    pub name: String,
    pub form: Form,
    /// What its label says.
    pub label: Label,
    /// What it is counted in.
    pub unit: Unit,
    /// How many are usual on a day.
    pub usual: Units,
    /// The first day.
    pub since: Day,
    /// The last day, if it has ended.
    pub until: Option<Day>,
}

/// A product as this diary keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    pub id: ProductId,
    pub name: String,
    pub form: Form,
    /// Magnesium per unit.
    pub per_unit: Milligrams,
    /// What was read on the label.
    pub label: Label,
    /// What it is counted in.
    pub unit: Unit,
    /// The first day.
    pub since: Day,
    /// The last day, if it has ended.
    pub until: Option<Day>,
    /// Usual units a day, each from a day on, oldest first.
    pub amounts: Vec<(Day, Units)>,
}

impl Product {
    /// Whether the magnesium was computed from the compound, and is at most that.
    pub const fn is_from_compound(&self) -> bool {
        matches!(self.label, Label::Compound(_))
    }

    /// Whether it is in use on `day`.
    pub fn is_used_on(&self, day: Day) -> bool {
        self.since <= day && self.until.is_none_or(|last| day <= last)
    }

    /// How many units were usual on `day`.
    pub fn usual_on(&self, day: Day) -> Units {
        let so_far = self.amounts.iter().rev().find(|(from, _)| *from <= day);
        so_far
            .or_else(|| self.amounts.first())
            .map_or(Units::ONE, |(_, units)| *units)
    }

    /// The usual amounts once the first day and the first amount are those of `corrected`: later changes stay as they were
    /// dated, and what is no change any more is left out.
    pub fn amounts_from(&self, corrected: &NewProduct) -> Vec<(Day, Units)> {
        let was_first = self.amounts.first().map(|(_, units)| *units);
        // Left as it was, a later first day takes over the amount that was usual by then.
        let first = if was_first == Some(corrected.usual) {
            self.usual_on(corrected.since)
        } else {
            corrected.usual
        };
        let later = self.amounts.iter().skip(1);
        let later = later.filter(|(from, _)| *from > corrected.since).copied();
        let mut amounts = vec![(corrected.since, first)];
        for change in later {
            if amounts.last().is_none_or(|(_, units)| *units != change.1) {
                amounts.push(change);
            }
        }
        amounts
    }

    /// Magnesium in so many units.
    pub fn magnesium_in(&self, units: Units) -> Milligrams {
        self.per_unit.times(units.count())
    }
}

/// What was noted about a product on a day; no dose = not noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dose {
    /// Taken, so many units.
    Taken(Units),
    /// Not taken, and said so.
    Skipped,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u32) -> Day {
        Day::from_ymd(2026, 3, n).unwrap()
    }

    fn units(n: f64) -> Units {
        Units::new(n).unwrap()
    }

    /// One tablet a day from the fifth on, two from the tenth on.
    fn doubled_on_the_tenth(until: Option<Day>) -> Product {
        Product {
            id: ProductId(1),
            name: "Citrate".to_owned(),
            form: Form::Citrate,
            per_unit: Milligrams::whole(100),
            label: Label::Elemental(100.0),
            unit: Unit::Tablet,
            since: day(5),
            until,
            amounts: vec![(day(5), units(1.0)), (day(10), units(2.0))],
        }
    }

    #[test]
    fn labels_that_cannot_be_right_say_why() {
        use LabelError::{NotPositive, TooMuch, UnknownForm};
        for (label, form, wanted) in [
            (Label::Elemental(100.0), Form::Citrate, Ok(100)),
            (Label::Compound(500.0), Form::Citrate, Ok(80)),
            (Label::Elemental(0.0), Form::Citrate, Err(NotPositive)),
            (Label::Elemental(-5.0), Form::Citrate, Err(NotPositive)),
            (Label::Elemental(f64::NAN), Form::Citrate, Err(NotPositive)),
            (Label::Elemental(5_000.0), Form::Citrate, Err(TooMuch)),
            (Label::Compound(5_000.0), Form::Oxide, Err(TooMuch)),
            (Label::Compound(500.0), Form::Other, Err(UnknownForm)),
        ] {
            let found = label.magnesium(form).map(Milligrams::about);
            assert_eq!(found, wanted, "{label:?}");
        }
    }

    #[test]
    fn the_usual_amount_is_that_of_the_day() {
        let product = doubled_on_the_tenth(Some(day(20)));
        for (n, usual, used) in [
            (1, 1.0, false),
            (9, 1.0, true),
            (10, 2.0, true),
            (21, 2.0, false),
        ] {
            assert_eq!(product.usual_on(day(n)), units(usual), "{n}");
            assert_eq!(product.is_used_on(day(n)), used, "{n}");
        }
        assert_eq!(product.magnesium_in(units(1.5)), Milligrams::whole(150));
    }

    #[test]
    fn a_corrected_first_day_keeps_what_was_dated_later() {
        let product = doubled_on_the_tenth(None);
        let corrected = |since, usual| NewProduct {
            name: product.name.clone(),
            form: product.form,
            label: product.label,
            unit: product.unit,
            usual: units(usual),
            since: day(since),
            until: None,
        };
        for (since, usual, expected) in [
            (5, 1.0, vec![(5, 1.0), (10, 2.0)]),
            (2, 1.0, vec![(2, 1.0), (10, 2.0)]),
            (8, 1.0, vec![(8, 1.0), (10, 2.0)]),
            (8, 3.0, vec![(8, 3.0), (10, 2.0)]),
            // Two from the first day on: then nothing changed on the tenth.
            (5, 2.0, vec![(5, 2.0)]),
            (10, 1.0, vec![(10, 2.0)]),
            (12, 1.0, vec![(12, 2.0)]),
            (12, 0.5, vec![(12, 0.5)]),
        ] {
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(n, u)| (day(n), units(u)))
                .collect();
            let found = product.amounts_from(&corrected(since, usual));
            assert_eq!(found, expected, "{since} {usual}");
        }
    }

    #[test]
    fn units_stay_within_what_a_person_takes() {
        for wrong in [0.0, -1.0, 0.1, 20.5, f64::NAN] {
            assert_eq!(Units::new(wrong), None);
        }
        assert_eq!(Units::ONE.more(), Units::new(1.5));
        assert_eq!(Units::new(0.5).unwrap().fewer(), None);
    }
}
