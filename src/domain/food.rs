//! The foods the program knows, from `assets/foods.csv`: milligrams from the tables each row names, portions and names our own.
//! Figures of different tables differ by a third and more; nothing here is exact.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::milligrams::Milligrams;
use super::name_language::InEach;
pub use super::name_language::NameLanguage;
use super::{keyed, listed};

static FOODS: LazyLock<Vec<Food>> =
    LazyLock::new(|| read(include_str!("../../assets/foods.csv"), food_of).unwrap_or_default());
static BY_KEY: LazyLock<HashMap<&str, &Food>> =
    LazyLock::new(|| FOODS.iter().map(|food| (food.key.as_str(), food)).collect());
static FORMER: LazyLock<Vec<FormerFood>> = LazyLock::new(|| {
    read(include_str!("../../assets/former_foods.csv"), former_of).unwrap_or_default()
});

/// What kind of food it is.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoodGroup {
    /// Bread, rice, pasta, oats, and dishes of them.
    BreadCereals,
    NutsSeeds,
    /// Beans, lentils, tofu.
    Legumes,
    /// Vegetables and potatoes.
    Vegetables,
    Fruit,
    /// Milk, yoghurt, cheese, eggs.
    DairyEggs,
    FishMeat,
    /// Chocolate, crisps.
    SweetsSnacks,
    Drinks,
}

listed!(FoodGroup);
keyed!(FoodGroup);

/// The words for a food in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoodWords {
    pub name: String,
    /// Other names people type.
    pub synonyms: Vec<String>,
    /// One portion, as in "1 slice".
    pub portion: String,
    /// The unit of a portion where there are several, as in "slices"; empty if portions cannot be counted in it.
    pub many: String,
}

/// A food the program knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Food {
    /// The stable name in the diary.
    pub key: String,
    words: InEach<FoodWords>,
    /// What kind of food it is.
    pub group: FoodGroup,
    /// Grams of one portion: an assumption about Dutch households.
    pub portion_g: f64,
    /// Milligrams of magnesium in 100 g.
    pub mg_per_100g: f64,
    /// The table the milligrams are from.
    pub source: String,
}

impl Food {
    pub const fn words(&self, language: NameLanguage) -> &FoodWords {
        self.words.get(language)
    }

    /// Magnesium in one portion.
    pub fn per_portion(&self) -> Milligrams {
        Milligrams::from_mg(self.mg_per_100g * self.portion_g / 100.0)
    }
}

/// A food of an earlier table. Days that name it keep its name; what is noted from now on is the food that took its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerFood {
    /// The stable name in the diary.
    pub key: String,
    names: InEach<String>,
    /// The key of the food that took its place.
    pub now: String,
}

impl FormerFood {
    pub fn name(&self, language: NameLanguage) -> &str {
        self.names.get(language)
    }
}

/// All foods, in the order of the table.
pub fn foods() -> &'static [Food] {
    &FOODS
}

/// The food a key names; a diary may name one that the table has no more, see [`former_foods`] and [`current`].
pub fn food(key: &str) -> Option<&'static Food> {
    BY_KEY.get(key).copied()
}

/// All foods of earlier tables.
pub fn former_foods() -> &'static [FormerFood] {
    &FORMER
}

/// The food of an earlier table that a key names.
pub fn former_food(key: &str) -> Option<&'static FormerFood> {
    FORMER.iter().find(|former| former.key == key)
}

/// The food a key names, or the one that took its place.
pub fn current(key: &str) -> Option<&'static Food> {
    food(key).or_else(|| food(&former_food(key)?.now))
}

/// A row of a table: the cell of a column by its name.
pub(super) type Cells<'c> = dyn Fn(&str) -> Option<&'c str> + 'c;

/// Reads a table; `None` if a row lacks something. A test refuses such a table.
pub(super) fn read<T>(table: &str, row_to: impl Fn(&Cells<'_>) -> Option<T>) -> Option<Vec<T>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let heads = reader.headers().ok()?.clone();
    reader
        .records()
        .map(|row| {
            let row = row.ok()?;
            row_to(&|name: &str| row.get(heads.iter().position(|head| head == name)?))
        })
        .collect()
}

fn food_of(cell: &Cells<'_>) -> Option<Food> {
    let words = |language: &str| {
        Some(FoodWords {
            name: cell(&format!("name_{language}"))?.to_owned(),
            synonyms: cell(&format!("synonyms_{language}"))?
                .split(';')
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            portion: cell(&format!("portion_{language}"))?.to_owned(),
            many: cell(&format!("many_{language}"))?.to_owned(),
        })
    };
    Some(Food {
        key: cell("key")?.to_owned(),
        words: InEach::read(words)?,
        group: FoodGroup::from_key(cell("group")?)?,
        portion_g: cell("portion_g")?.parse().ok()?,
        mg_per_100g: cell("mg_per_100g")?.parse().ok()?,
        source: cell("source")?.to_owned(),
    })
}

fn former_of(cell: &Cells<'_>) -> Option<FormerFood> {
    Some(FormerFood {
        key: cell("key")?.to_owned(),
        names: InEach::read(|language| Some(cell(&format!("name_{language}"))?.to_owned()))?,
        now: cell("now")?.to_owned(),
    })
}

/// A number of portions a person may have had at one go: a quarter to twenty.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Portions(f64);

// Never a NaN: `new` refuses it.
impl Eq for Portions {}

impl Portions {
    /// Fewest portions.
    pub const MIN: f64 = 0.25;
    /// Most portions of one food on one day.
    pub const MAX: f64 = 20.0;
    pub const ONE: Self = Self(1.0);

    /// So many portions, if a person can have had them.
    pub fn new(portions: f64) -> Option<Self> {
        (Self::MIN..=Self::MAX)
            .contains(&portions)
            .then_some(Self(portions))
    }

    /// How many.
    pub const fn count(self) -> f64 {
        self.0
    }

    /// The next amount up (by a half below three, by one above), if there is one.
    pub fn more(self) -> Option<Self> {
        Self::new(self.0 + if self.0 < 3.0 { 0.5 } else { 1.0 })
    }

    /// One whole portion less where they are whole, as many as a press on the name of a food adds; else the next amount down.
    pub fn one_fewer(self) -> Option<Self> {
        if self.0 > 1.0 && self.0.fract() == 0.0 {
            Self::new(self.0 - 1.0)
        } else {
            self.fewer()
        }
    }

    /// The next amount down, if there is one.
    pub fn fewer(self) -> Option<Self> {
        let less = self.0 - if self.0 <= 3.0 { 0.5 } else { 1.0 };
        Self::new(less)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        assert_eq!(foods().len(), 368);
        let mut keys: Vec<_> = foods().iter().map(|food| &food.key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 368);
        for food in foods() {
            assert!((1.0..=600.0).contains(&food.portion_g), "{}", food.key);
            assert!((0.0..=700.0).contains(&food.mg_per_100g), "{}", food.key);
            for words in NameLanguage::ALL.map(|language| food.words(language)) {
                assert!(!words.name.is_empty() && !words.portion.is_empty());
            }
        }
    }

    #[test]
    fn each_food_of_an_earlier_table_has_a_name_and_one_that_took_its_place() {
        assert_eq!(former_foods().len(), 9);
        for former in former_foods() {
            assert_eq!(food(&former.key), None);
            assert_eq!(current(&former.key), food(&former.now), "{}", former.key);
            assert!(food(&former.now).is_some(), "{}", former.key);
            for language in NameLanguage::ALL {
                assert!(!former.name(language).is_empty(), "{}", former.key);
            }
        }
    }

    #[test]
    fn an_ordinary_dutch_day_is_about_425_mg() {
        let day = [
            ("wholemeal_bread", 4.0),
            ("oat_flakes_dry", 1.0),
            ("semi_skimmed_milk", 2.0),
            ("quark_fat_free", 1.0),
            ("potatoes_boiled", 1.0),
            ("green_beans_cooked", 1.0),
            ("chicken_breast_cooked", 1.0),
            ("banana", 1.0),
            ("almonds", 1.0),
            ("coffee_filter", 3.0),
        ];
        let total: Milligrams = day
            .into_iter()
            .map(|(key, portions)| food(key).unwrap().per_portion().times(portions))
            .sum();
        assert!((410..=470).contains(&total.about()), "{total:?}");
    }

    #[test]
    fn a_handful_of_nuts_is_about_65_mg() {
        assert_eq!(food("almonds").unwrap().per_portion().about(), 70);
        assert!((55..=75).contains(&food("mixed_nuts").unwrap().per_portion().about()));
    }

    #[test]
    fn portions_stay_within_what_a_person_can_have() {
        for wrong in [0.0, -1.0, 0.1, 21.0, 400.0, f64::NAN, f64::INFINITY] {
            assert_eq!(Portions::new(wrong), None, "{wrong}");
        }
        assert_eq!(Portions::ONE.more(), Portions::new(1.5));
        assert_eq!(Portions::new(0.5).unwrap().fewer(), None);
        assert_eq!(Portions::new(20.0).unwrap().more(), None);
        let one_fewer = |portions| Portions::new(portions).unwrap().one_fewer();
        assert_eq!(one_fewer(2.0), Some(Portions::ONE));
        assert_eq!(one_fewer(1.5), Some(Portions::ONE));
        assert_eq!(one_fewer(1.0), Portions::new(0.5));
        assert_eq!(Portions::new(4.0).unwrap().fewer(), Portions::new(3.0));
    }
}
