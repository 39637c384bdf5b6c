//! The foods the program knows, from `assets/foods.csv`: milligrams from the tables each row names, portions and names our own.
//! Figures of different tables differ by a third and more; nothing here is exact.

use std::sync::LazyLock;

use super::milligrams::Milligrams;

static FOODS: LazyLock<Vec<Food>> =
    LazyLock::new(|| read(include_str!("../../assets/foods.csv")).unwrap_or_default());

/// What kind of food it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoodGroup {
    /// Bread, rice, pasta, oats.
    BreadCereals,
    /// Nuts and seeds.
    NutsSeeds,
    /// Beans, lentils, tofu.
    Legumes,
    /// Vegetables and potatoes.
    Vegetables,
    /// Fruit.
    Fruit,
    /// Milk, yoghurt, cheese, eggs.
    DairyEggs,
    /// Fish and meat.
    FishMeat,
    /// Chocolate, crisps.
    SweetsSnacks,
    /// Drinks.
    Drinks,
}

impl FoodGroup {
    /// All groups.
    pub const ALL: [Self; 9] = [
        Self::BreadCereals,
        Self::NutsSeeds,
        Self::Legumes,
        Self::Vegetables,
        Self::Fruit,
        Self::DairyEggs,
        Self::FishMeat,
        Self::SweetsSnacks,
        Self::Drinks,
    ];

    /// The stable name in the table of foods.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::BreadCereals => "bread_cereals",
            Self::NutsSeeds => "nuts_seeds",
            Self::Legumes => "legumes",
            Self::Vegetables => "vegetables",
            Self::Fruit => "fruit",
            Self::DairyEggs => "dairy_eggs",
            Self::FishMeat => "fish_meat",
            Self::SweetsSnacks => "sweets_snacks",
            Self::Drinks => "drinks",
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.key() == key)
    }
}

/// The words for a food in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoodWords {
    /// Its name.
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
    /// In Dutch.
    pub nl: FoodWords,
    /// In English.
    pub en: FoodWords,
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
    /// Magnesium in one portion.
    #[must_use]
    pub fn per_portion(&self) -> Milligrams {
        Milligrams::from_mg(self.mg_per_100g * self.portion_g / 100.0)
    }
}

/// All foods, in the order of the table.
#[must_use]
pub fn foods() -> &'static [Food] {
    &FOODS
}

/// The food a key names; a diary may name one that a later table has no more.
#[must_use]
pub fn food(key: &str) -> Option<&'static Food> {
    FOODS.iter().find(|food| food.key == key)
}

/// Reads the table; `None` if a row lacks something. A test refuses such a table.
fn read(table: &str) -> Option<Vec<Food>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let heads = reader.headers().ok()?.clone();
    reader
        .records()
        .map(|row| {
            let row = row.ok()?;
            let cell = |name: &str| {
                let at = heads.iter().position(|head| head == name)?;
                row.get(at)
            };
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
                nl: words("nl")?,
                en: words("en")?,
                group: FoodGroup::from_key(cell("group")?)?,
                portion_g: cell("portion_g")?.parse().ok()?,
                mg_per_100g: cell("mg_per_100g")?.parse().ok()?,
                source: cell("source")?.to_owned(),
            })
        })
        .collect()
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
    /// One portion.
    pub const ONE: Self = Self(1.0);

    /// So many portions, if a person can have had them.
    #[must_use]
    pub fn new(portions: f64) -> Option<Self> {
        (Self::MIN..=Self::MAX)
            .contains(&portions)
            .then_some(Self(portions))
    }

    /// How many.
    #[must_use]
    pub const fn count(self) -> f64 {
        self.0
    }

    /// The next amount up (by a half below three, by one above), if there is one.
    #[must_use]
    pub fn more(self) -> Option<Self> {
        Self::new(self.0 + if self.0 < 3.0 { 0.5 } else { 1.0 })
    }

    /// The next amount down, if there is one.
    #[must_use]
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
        assert_eq!(foods().len(), 84);
        let mut keys: Vec<_> = foods().iter().map(|food| &food.key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 84);
        for food in foods() {
            assert!((1.0..=300.0).contains(&food.portion_g), "{}", food.key);
            assert!((0.0..=700.0).contains(&food.mg_per_100g), "{}", food.key);
            for words in [&food.nl, &food.en] {
                assert!(!words.name.is_empty() && !words.portion.is_empty());
                assert!(!words.synonyms.is_empty(), "{}", food.key);
            }
        }
    }

    #[test]
    fn an_ordinary_dutch_day_is_about_470_mg() {
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
        assert!((430..=490).contains(&total.about()), "{total:?}");
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
        assert_eq!(Portions::new(4.0).unwrap().fewer(), Portions::new(3.0));
    }
}
