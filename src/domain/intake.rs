//! What a person got on a day and over a period, from what they noted. What was not noted is never nothing: a day without any
//! note is a gap, a product without a note is named as not noted.

use std::collections::BTreeMap;

use super::day::Day;
use super::food::{self, Portions};
use super::milligrams::Milligrams;
use super::product::{Dose, Product, ProductId};
use super::sign::OWN_PREFIX;

pub use super::intake_period::{Average, PeriodIntake};

/// The row of an own food in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnFoodId(pub i64);

/// A food the person added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFood {
    pub id: OwnFoodId,
    pub name: String,
    pub portion: String,
    /// Magnesium in one portion.
    pub per_portion: Milligrams,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoodRef {
    /// One of the table, by key.
    Known(String),
    /// The person's own.
    Own(OwnFoodId),
}

impl FoodRef {
    /// This food, or the one that took its place in the table.
    #[must_use]
    pub fn current(&self) -> Self {
        match self {
            Self::Known(key) => {
                Self::Known(food::current(key).map_or_else(|| key.clone(), |food| food.key.clone()))
            }
            Self::Own(id) => Self::Own(*id),
        }
    }
}

/// The row of a portion in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PortionId(pub i64);

/// Something eaten or drunk that is not stored yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPortion {
    pub food: FoodRef,
    pub portions: Portions,
    /// As in [`Portion::per_portion`].
    pub per_portion: Option<Milligrams>,
}

/// Something eaten or drunk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portion {
    pub id: PortionId,
    pub food: FoodRef,
    pub portions: Portions,
    /// Magnesium in one portion, as it was when this was noted: a later table changes no day. `None` for a food whose figure is
    /// looked up: an own food, whose label holds for all days, or one of no table.
    pub per_portion: Option<Milligrams>,
}

/// What was noted about a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayNotes {
    /// What was eaten, a food a line, in the order it was noted.
    pub portions: Vec<Portion>,
    /// What was noted about products; no entry = not noted.
    pub doses: BTreeMap<ProductId, Dose>,
    /// The person said that all food of this day is noted.
    pub food_complete: bool,
}

impl DayNotes {
    /// Whether anything was said about food.
    pub fn has_food(&self) -> bool {
        self.food_complete || !self.portions.is_empty()
    }

    /// Nothing at all was noted.
    pub fn is_empty(&self) -> bool {
        !self.has_food() && self.doses.is_empty()
    }
}

/// What there is to choose from: the products and own foods of a diary.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pantry {
    /// All products, also ended ones.
    pub products: Vec<Product>,
    pub own_foods: Vec<OwnFood>,
}

impl Pantry {
    /// The product of a row.
    pub fn product(&self, id: ProductId) -> Option<&Product> {
        self.products.iter().find(|product| product.id == id)
    }

    /// The own food of a row.
    pub fn own_food(&self, id: OwnFoodId) -> Option<&OwnFood> {
        self.own_foods.iter().find(|food| food.id == id)
    }

    /// A food as commands and JSON name it: its key, or `own:` and its name.
    pub fn key(&self, food: &FoodRef) -> String {
        match food {
            FoodRef::Known(key) => key.clone(),
            FoodRef::Own(id) => {
                let name = self.own_food(*id).map_or("", |own| &own.name);
                format!("{OWN_PREFIX}{name}")
            }
        }
    }

    /// Magnesium in a portion that would be noted now; `None` for a food that is in no list any more.
    pub fn per_portion(&self, food: &FoodRef) -> Option<Milligrams> {
        match food {
            FoodRef::Known(key) => food::current(key).map(food::Food::per_portion),
            FoodRef::Own(id) => self.own_food(*id).map(|food| food.per_portion),
        }
    }

    /// Magnesium in a portion that was noted.
    pub fn magnesium_in(&self, portion: &Portion) -> Option<Milligrams> {
        portion
            .per_portion
            .or_else(|| self.per_portion(&portion.food))
            .map(|one| one.times(portion.portions.count()))
    }
}

/// What a person got on one day, as far as they noted it.
#[derive(Clone, Debug, PartialEq)]
pub struct DayIntake {
    pub day: Day,
    /// From food and drink; `None` = nothing noted.
    pub food: Option<Milligrams>,
    /// The person said that all food is noted.
    pub food_complete: bool,
    /// Noted foods whose magnesium is not known any more; not in `food`.
    pub unknown_foods: usize,
    /// From supplements; `None` = nothing noted about any product.
    pub supplements: Option<Milligrams>,
    /// Products in use about which nothing was noted.
    pub not_noted: Vec<ProductId>,
}

impl DayIntake {
    /// Sums up a day.
    pub fn of(day: Day, notes: &DayNotes, pantry: &Pantry) -> Self {
        let eaten = || {
            notes
                .portions
                .iter()
                .map(|portion| pantry.magnesium_in(portion))
        };
        let taken = notes.doses.iter().map(|(id, dose)| match dose {
            Dose::Taken(units) => pantry
                .product(*id)
                .map_or(Milligrams::ZERO, |product| product.magnesium_in(*units)),
            Dose::Skipped => Milligrams::ZERO,
        });
        Self {
            day,
            food: notes.has_food().then(|| eaten().flatten().sum()),
            food_complete: notes.food_complete,
            unknown_foods: eaten().filter(Option::is_none).count(),
            supplements: (!notes.doses.is_empty()).then(|| taken.sum()),
            not_noted: pantry
                .products
                .iter()
                .filter(|product| product.is_used_on(day) && !notes.doses.contains_key(&product.id))
                .map(|product| product.id)
                .collect(),
        }
    }

    /// Whether anything was noted.
    pub const fn is_logged(&self) -> bool {
        self.food.is_some() || self.supplements.is_some()
    }

    /// Everything noted, food and supplements; `None` on a day without any note. The day may have held more.
    pub fn at_least(&self) -> Option<Milligrams> {
        self.is_logged()
            .then(|| self.food.unwrap_or_default() + self.supplements.unwrap_or_default())
    }

    /// Food and supplements of a day whose food was noted: what may be laid beside a norm.
    pub fn total(&self) -> Option<Milligrams> {
        self.food
            .map(|food| food + self.supplements.unwrap_or_default())
    }
}

/// Where magnesium came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    Food(FoodRef),
    Product(ProductId),
}

/// Where the magnesium of a period came from, most first; nothing that gave none.
pub fn sources(days: &BTreeMap<Day, DayNotes>, pantry: &Pantry) -> Vec<(Source, Milligrams)> {
    let mut sums: BTreeMap<Source, Milligrams> = BTreeMap::new();
    for notes in days.values() {
        for portion in &notes.portions {
            let amount = pantry.magnesium_in(portion).unwrap_or_default();
            *sums.entry(Source::Food(portion.food.clone())).or_default() += amount;
        }
        for (id, dose) in &notes.doses {
            if let (Dose::Taken(units), Some(product)) = (dose, pantry.product(*id)) {
                *sums.entry(Source::Product(*id)).or_default() += product.magnesium_in(*units);
            }
        }
    }
    let mut found: Vec<_> = sums
        .into_iter()
        .filter(|(_, amount)| *amount > Milligrams::ZERO)
        .collect();
    // A stable sort: equal amounts stay in the order of their keys.
    found.sort_by_key(|(_, amount)| std::cmp::Reverse(*amount));
    found
}

/// How a food was used lately.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// On how many days.
    pub days: u32,
    /// The last of them.
    pub last: Day,
}

/// How each food was used on these days; a food of an earlier table counts as the one that took its place.
pub fn uses(days: &BTreeMap<Day, DayNotes>) -> BTreeMap<FoodRef, Use> {
    let mut uses: BTreeMap<FoodRef, Use> = BTreeMap::new();
    for (day, notes) in days {
        for portion in &notes.portions {
            let entry = uses.entry(portion.food.current()).or_insert(Use {
                days: 0,
                last: *day,
            });
            if entry.days == 0 || entry.last != *day {
                entry.days += 1;
            }
            entry.last = (*day).max(entry.last);
        }
    }
    uses
}

/// Foods with less than this a portion add nothing worth saying.
const WORTH_SAYING: Milligrams = Milligrams::whole(20);

/// Foods this person eats, but on fewer than half of the days whose food was noted, that give the most a portion; most first.
pub fn would_add_most(
    days: &BTreeMap<Day, DayNotes>,
    pantry: &Pantry,
) -> Vec<(FoodRef, Milligrams)> {
    let noted = days.values().filter(|notes| notes.has_food()).count();
    let mut found: Vec<(FoodRef, Milligrams)> = uses(days)
        .into_iter()
        .filter(|(_, used)| used.days as usize * 2 < noted)
        .filter_map(|(food, _)| pantry.per_portion(&food).map(|one| (food, one)))
        .filter(|(_, one)| *one >= WORTH_SAYING)
        .collect();
    found.sort_by_key(|(_, one)| std::cmp::Reverse(*one));
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::form::Form;
    use crate::domain::product::{Label, Unit, Units};

    fn day(n: u32) -> Day {
        Day::from_ymd(2026, 3, n).unwrap()
    }

    fn product(id: i64, mg: u32) -> Product {
        Product {
            id: ProductId(id),
            name: format!("Product {id}"),
            form: Form::Citrate,
            per_unit: Milligrams::whole(mg),
            label: Label::Elemental(f64::from(mg)),
            unit: Unit::Tablet,
            since: day(1),
            until: None,
            amounts: vec![(day(1), Units::ONE)],
        }
    }

    fn pantry() -> Pantry {
        Pantry {
            products: vec![product(1, 100), product(2, 125)],
            own_foods: vec![OwnFood {
                id: OwnFoodId(1),
                name: "Soup".to_owned(),
                portion: "bowl".to_owned(),
                per_portion: Milligrams::whole(30),
            }],
        }
    }

    fn portion(food: FoodRef, portions: f64) -> Portion {
        Portion {
            id: PortionId(0),
            food,
            portions: Portions::new(portions).unwrap(),
            per_portion: None,
        }
    }

    fn known(key: &str) -> FoodRef {
        FoodRef::Known(key.to_owned())
    }

    #[test]
    fn not_noted_skipped_and_taken_are_three_things() {
        let mut notes = DayNotes::default();
        let empty = DayIntake::of(day(1), &notes, &pantry());
        assert_eq!(
            (empty.supplements, empty.total(), empty.at_least()),
            (None, None, None)
        );
        assert_eq!(empty.not_noted, [ProductId(1), ProductId(2)]);

        notes.doses.insert(ProductId(1), Dose::Skipped);
        let skipped = DayIntake::of(day(1), &notes, &pantry());
        assert_eq!(skipped.supplements, Some(Milligrams::ZERO));
        assert_eq!(skipped.not_noted, [ProductId(2)]);
        assert_eq!(skipped.total(), None, "without food there is no total");

        notes
            .doses
            .insert(ProductId(2), Dose::Taken(Units::new(2.0).unwrap()));
        let taken = DayIntake::of(day(1), &notes, &pantry());
        assert_eq!(taken.supplements, Some(Milligrams::whole(250)));
        assert!(taken.not_noted.is_empty());
    }

    #[test]
    fn a_food_gone_from_the_list_is_said_and_not_counted_as_nothing() {
        let notes = DayNotes {
            portions: vec![
                portion(known("unicorn"), 1.0),
                portion(FoodRef::Own(OwnFoodId(1)), 2.0),
            ],
            ..DayNotes::default()
        };
        let found = DayIntake::of(day(1), &notes, &pantry());
        assert_eq!(found.food, Some(Milligrams::whole(60)));
        assert_eq!(found.unknown_foods, 1);
    }

    #[test]
    fn days_without_notes_are_gaps_in_every_average() {
        let mut days = BTreeMap::new();
        let eaten = |portions| DayNotes {
            portions: vec![portion(FoodRef::Own(OwnFoodId(1)), portions)],
            ..DayNotes::default()
        };
        days.insert(day(2), eaten(2.0));
        days.insert(day(4), eaten(4.0));
        let period = PeriodIntake::of(day(1), day(7), &days, &pantry());
        assert_eq!(period.days.len(), 7);
        assert_eq!(
            period.average_total(),
            Some(Average {
                amount: Milligrams::whole(90),
                days: 2
            })
        );
        assert_eq!(period.average_supplements(), None);
        assert_eq!(period.days_at_least(Milligrams::whole(120)), 1);
        let nothing = PeriodIntake::of(day(1), day(7), &BTreeMap::new(), &pantry());
        assert_eq!(nothing.average_total(), None);
    }

    #[test]
    fn a_day_said_to_be_complete_without_food_is_nothing_eaten() {
        let notes = DayNotes {
            food_complete: true,
            ..DayNotes::default()
        };
        assert_eq!(
            DayIntake::of(day(1), &notes, &Pantry::default()).total(),
            Some(Milligrams::ZERO)
        );
    }

    #[test]
    fn what_would_add_most_is_eaten_but_not_often() {
        let mut days = BTreeMap::new();
        for n in 1..=6 {
            let mut portions = vec![portion(known("wholemeal_bread"), 1.0)];
            if n == 3 {
                portions.push(portion(known("almonds"), 1.0));
                portions.push(portion(known("spinach_cooked"), 1.0));
                portions.push(portion(known("tea_black"), 1.0));
            }
            days.insert(
                day(n),
                DayNotes {
                    portions,
                    ..DayNotes::default()
                },
            );
        }
        let found: Vec<FoodRef> = would_add_most(&days, &pantry())
            .into_iter()
            .map(|(food, _)| food)
            .collect();
        assert_eq!(found, [known("spinach_cooked"), known("almonds")]);
        assert_eq!(
            sources(&days, &pantry())[0].0,
            Source::Food(known("wholemeal_bread"))
        );
        assert_eq!(
            uses(&days)[&known("wholemeal_bread")],
            Use {
                days: 6,
                last: day(6)
            }
        );
    }

    fn notes() -> impl Strategy<Value = DayNotes> {
        let keys = [
            "almonds",
            "banana",
            "tea_black",
            "mineral_water_low",
            "gone",
        ];
        let eaten = (0..keys.len(), 1_u32..80)
            .prop_map(move |(at, quarters)| portion(known(keys[at]), f64::from(quarters) / 4.0));
        let dose = prop_oneof![
            Just(Dose::Skipped),
            (1_u32..40)
                .prop_map(|halves| Dose::Taken(Units::new(f64::from(halves) / 2.0).unwrap()))
        ];
        (
            prop::collection::vec(eaten, 0..12),
            prop::collection::btree_map((1_i64..3).prop_map(ProductId), dose, 0..3),
            any::<bool>(),
        )
            .prop_map(|(portions, doses, food_complete)| DayNotes {
                portions,
                doses,
                food_complete,
            })
    }

    proptest! {
        #[test]
        fn order_never_changes_a_total((notes, shuffled) in notes().prop_flat_map(|notes| {
            let portions = Just(notes.portions.clone()).prop_shuffle();
            (Just(notes), portions)
        })) {
            let again = DayNotes { portions: shuffled, ..notes.clone() };
            prop_assert_eq!(DayIntake::of(day(1), &notes, &pantry()), DayIntake::of(day(1), &again, &pantry()));
        }

        #[test]
        fn a_total_is_the_sum_of_its_parts(notes in notes()) {
            let found = DayIntake::of(day(1), &notes, &pantry());
            let by_source: Milligrams = sources(&BTreeMap::from([(day(1), notes)]), &pantry())
                .into_iter()
                .map(|(_, amount)| amount)
                .sum();
            prop_assert_eq!(found.at_least().unwrap_or_default(), by_source);
        }

        #[test]
        fn noting_more_never_lowers_a_total(notes in notes(), portions in 1_u32..80) {
            let before = DayIntake::of(day(1), &notes, &pantry()).at_least();
            let mut more = notes;
            more.portions.push(portion(known("banana"), f64::from(portions) / 4.0));
            prop_assert!(DayIntake::of(day(1), &more, &pantry()).at_least() > before);
        }
    }
}
