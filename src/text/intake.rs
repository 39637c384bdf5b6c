//! Food, amounts and norms in words. Amounts are "about" and in fives; what was not noted is said to be so.

use super::Text;
use crate::domain::Milligrams;
use crate::domain::food::{
    Food, FoodWords, NameLanguage, Portions, current, food, foods, former_food,
};
use crate::domain::intake::{FoodRef, Pantry};
use crate::domain::norm::{Norm, NormSet};
use crate::domain::product::{Product, Unit, Units};
use crate::domain::sign::OWN_PREFIX;

impl Text {
    /// The language of the names of foods on the screen.
    pub const fn name_language(&self) -> NameLanguage {
        self.habits().food_names
    }

    /// The words for a food in this language.
    pub const fn food_words<'f>(&self, food: &'f Food) -> &'f FoodWords {
        food.words(self.name_language())
    }

    /// The name of a food; of one that is in no list any more, that.
    pub fn food(&self, eaten: &FoodRef, pantry: &Pantry) -> String {
        match eaten {
            FoodRef::Known(key) => self.food_named(key),
            FoodRef::Own(id) => pantry
                .own_food(*id)
                .map_or_else(|| self.food_gone(""), |own| own.name.clone()),
        }
    }

    /// The name of a food an act names.
    pub(super) fn food_named(&self, key: &str) -> String {
        if let Some(own) = key.strip_prefix(OWN_PREFIX) {
            own.to_owned()
        } else if let Some(food) = food(key) {
            self.food_words(food).name.clone()
        } else if let Some(former) = former_food(key) {
            former.name(self.name_language()).to_owned()
        } else {
            self.food_gone(key)
        }
    }

    /// "4 sneetjes", "1 handje", "2 × halve avocado".
    pub fn portions(&self, eaten: &FoodRef, portions: Portions, pantry: &Pantry) -> String {
        let (portion, many) = match eaten {
            FoodRef::Known(key) => match current(key) {
                Some(food) => {
                    let words = self.food_words(food);
                    (words.portion.as_str(), words.many.as_str())
                }
                None => ("", ""),
            },
            FoodRef::Own(id) => {
                let own = pantry.own_food(*id);
                (own.map_or("", |own| own.portion.as_str()), "")
            }
        };
        let count = portions.count();
        let number = portion
            .split(' ')
            .next()
            .and_then(|word| word.parse::<f64>().ok());
        match (number, portion) {
            (_, "") => self.portions_plain(self.count(count)),
            (_, portion) if (count - 1.0).abs() < f64::EPSILON => portion.to_owned(),
            (Some(number), _) if !many.is_empty() && count * number > 1.0 => {
                format!("{} {many}", self.count(count * number))
            }
            (Some(number), _) if let Some(one) = self.one_of(portion, many) => {
                format!("{} {one}", self.count(count * number))
            }
            (_, portion) => format!("{} × {portion}", self.count(count)),
        }
    }

    /// The unit of one of `many`: "tablespoon" of "tablespoons", from a food that is counted in single ones.
    fn one_of<'t>(&'t self, portion: &'t str, many: &str) -> Option<&'t str> {
        if many.is_empty() {
            return None;
        }
        portion.strip_prefix("1 ").or_else(|| {
            let words = foods().iter().map(|food| self.food_words(food));
            let mut alike = words.filter(|words| words.many == many);
            alike.find_map(|words| words.portion.strip_prefix("1 "))
        })
    }

    /// A count with as many digits as it needs: "2", "1,5", "0,25".
    pub fn count(&self, count: f64) -> String {
        let decimals = [0, 1]
            .into_iter()
            .find(|digits| {
                let scale = if *digits == 0 { 1.0 } else { 10.0 };
                (count * scale - (count * scale).round()).abs() < 1e-9
            })
            .unwrap_or(2);
        self.decimal(count, decimals)
    }

    /// "285 mg", rounded as people are shown amounts.
    pub fn mg(&self, amount: Milligrams) -> String {
        self.mg_of(amount.about())
    }

    /// "62,5 mg": what a label says, not rounded.
    pub fn mg_exact(&self, amount: Milligrams) -> String {
        self.mg_of(self.count(amount.mg()))
    }

    /// "1 tablet", "2 tabletten", "400 mg".
    pub fn units(&self, product: &Product, units: Units) -> String {
        if product.unit == Unit::Mg {
            return self.mg_exact(product.magnesium_in(units));
        }
        let count = units.count();
        let name = if count <= 1.0 {
            self.unit(product.unit)
        } else {
            self.unit_many(product.unit)
        };
        format!("{} {name}", self.count(count))
    }

    /// The magnesium in so many units; nothing where [`Text::units`] says it already.
    pub fn mg_beside(&self, product: &Product, units: Units) -> Option<String> {
        let is_said = product.unit == Unit::Mg;
        (!is_said).then(|| self.mg_exact(product.magnesium_in(units)))
    }

    /// Whose norms are shown where the person did not choose.
    pub const fn default_norm_set(&self) -> NormSet {
        self.habits().norms
    }

    /// "300 mg", or "300 tot 350 mg" where the profile leaves it open.
    pub fn norm(&self, norm: Norm) -> String {
        if norm.is_range() {
            self.range(norm.low, norm.high)
        } else {
            self.mg_exact(norm.high)
        }
    }

    /// "180 tot 320 mg".
    pub fn range(&self, low: Milligrams, high: Milligrams) -> String {
        self.mg_range(low.about(), high.about())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intake::{OwnFood, OwnFoodId};
    use crate::text::Language;

    #[test]
    fn portions_read_as_people_say_them() {
        let (nl, en) = (Text::new(Language::Nl), Text::new(Language::En));
        let pantry = Pantry {
            own_foods: vec![OwnFood {
                id: OwnFoodId(1),
                name: "Soep".to_owned(),
                portion: "kom".to_owned(),
                per_portion: Milligrams::whole(30),
            }],
            ..Pantry::default()
        };
        let known = |key: &str| FoodRef::Known(key.to_owned());
        for (food, count, dutch, english) in [
            (known("wholemeal_bread"), 4.0, "4 sneetjes", "4 slices"),
            (known("wholemeal_bread"), 1.0, "1 snee", "1 slice"),
            (
                known("potatoes_boiled"),
                1.5,
                "4,5 kleine aardappelen",
                "4.5 small potatoes",
            ),
            (
                known("avocado"),
                2.0,
                "2 × halve avocado",
                "2 × half an avocado",
            ),
            (known("oat_flakes_dry"), 0.25, "1 eetlepel", "1 tablespoon"),
            (known("wholemeal_bread"), 0.5, "0,5 snee", "0.5 slice"),
            (known("unicorn"), 2.0, "2 porties", "2 portions"),
            (known("vittel_mineral_water"), 2.0, "2 glazen", "2 glasses"),
            (FoodRef::Own(OwnFoodId(1)), 2.0, "2 × kom", "2 × kom"),
        ] {
            let portions = Portions::new(count).unwrap();
            assert_eq!(nl.portions(&food, portions, &pantry), dutch);
            assert_eq!(en.portions(&food, portions, &pantry), english);
        }
        assert_eq!(nl.food(&known("almonds"), &pantry), "Amandelen");
        assert!(en.food(&known("unicorn"), &pantry).contains("unicorn"));
        let former = nl.food(&known("vittel_mineral_water"), &pantry);
        assert!(former.ends_with("(mineraalwater)"), "{former}");
    }

    #[test]
    fn amounts_are_in_fives() {
        let nl = Text::new(Language::Nl);
        assert_eq!(nl.mg(Milligrams::from_mg(282.4)), "280 mg");
        assert_eq!(nl.mg_exact(Milligrams::from_mg(62.5)), "62,5 mg");
        assert_eq!(
            nl.range(Milligrams::whole(180), Milligrams::whole(321)),
            "180 tot 320 mg"
        );
    }
}
