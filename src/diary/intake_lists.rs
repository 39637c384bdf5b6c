//! The lists a person keeps of products and of own foods: adding, putting right, ending, and taking away what no day names. What a
//! day names stays, so that nothing that was noted loses its meaning.

use super::DiaryError;
use super::act::{IntakeAct, OwnFoodChange, ProductChange};
use super::apply::Writer;
use super::lists::same_name;
use crate::domain::food::Portions;
use crate::domain::intake::{FoodRef, OwnFood, OwnFoodId};
use crate::domain::product::{NewProduct, ProductId, Units};
use crate::domain::sign::clean_name;
use crate::domain::{Day, Milligrams};

/// More magnesium than this is in no portion of food.
const OWN_FOOD_MOST_MG: f64 = 1_000.0;

impl Writer<'_> {
    pub(super) fn add_product(self, product: NewProduct) -> Result<IntakeAct, DiaryError> {
        let (product, per_unit) = self.checked(product, None)?;
        self.tables.add_product(&product, per_unit)?;
        Ok(product_act(product.name, ProductChange::Added))
    }

    pub(super) fn correct_product(
        self,
        id: ProductId,
        corrected: NewProduct,
    ) -> Result<IntakeAct, DiaryError> {
        let before = self.product_of(id)?;
        let (corrected, per_unit) = self.checked(corrected, Some(id))?;
        self.tables.correct_product(&before, &corrected, per_unit)?;
        Ok(product_act(corrected.name, ProductChange::Corrected))
    }

    /// A product as it may be kept, with its magnesium per unit; `known` is its row, if it has one.
    fn checked(
        self,
        product: NewProduct,
        known: Option<ProductId>,
    ) -> Result<(NewProduct, Milligrams), DiaryError> {
        let name =
            clean_name(&product.name).ok_or_else(|| DiaryError::BadName(product.name.clone()))?;
        let taken = self
            .tables
            .products()?
            .iter()
            .any(|other| Some(other.id) != known && same_name(&other.name, &name));
        if taken {
            return Err(DiaryError::NameTaken(name));
        }
        let per_unit = product
            .label
            .magnesium(product.form)
            .map_err(DiaryError::Label)?;
        self.check_day(product.since)?;
        if let Some(until) = product.until {
            self.check_day(until)?;
        }
        check_end(product.since, product.until)?;
        Ok((NewProduct { name, ..product }, per_unit))
    }

    pub(super) fn change_amount(
        self,
        id: ProductId,
        usual: Units,
        from: Day,
    ) -> Result<IntakeAct, DiaryError> {
        self.check_day(from)?;
        let product = self.product_of(id)?;
        let from = from.max(product.since);
        if from > product.since && product.usual_on(from.plus(-1)) == usual {
            // Back to what it was: then nothing changed on that day.
            self.tables.delete_amount(id, from)?;
        } else if product.usual_on(from) != usual {
            self.tables.put_amount(id, from, usual)?;
        }
        Ok(product_act(product.name, ProductChange::Amount))
    }

    pub(super) fn end_product(
        self,
        id: ProductId,
        until: Option<Day>,
    ) -> Result<IntakeAct, DiaryError> {
        let product = self.product_of(id)?;
        if let Some(day) = until {
            self.check_day(day)?;
        }
        check_end(product.since, until)?;
        self.tables.set_product_end(id, until)?;
        let change = if until.is_some() {
            ProductChange::Ended
        } else {
            ProductChange::Resumed
        };
        Ok(product_act(product.name, change))
    }

    pub(super) fn add_own_food(
        self,
        name: &str,
        portion: &str,
        per_portion_mg: f64,
        eaten_on: Option<Day>,
    ) -> Result<IntakeAct, DiaryError> {
        let name = self.food_name(name, None)?;
        let portion = clean_name(portion).unwrap_or_default();
        let id = self
            .tables
            .add_own_food(&name, &portion, food_amount(per_portion_mg)?)?;
        if let Some(day) = eaten_on {
            self.eat(day, &FoodRef::Own(id), Portions::ONE)?;
        }
        Ok(own_food_act(name, OwnFoodChange::Added))
    }

    pub(super) fn delete_product(self, id: ProductId) -> Result<IntakeAct, DiaryError> {
        let name = self.product_of(id)?.name;
        let days = self.tables.days_with_product(id)?;
        if days > 0 {
            return Err(DiaryError::ProductInUse { name, days });
        }
        self.tables.delete_product(id)?;
        Ok(product_act(name, ProductChange::Deleted))
    }

    pub(super) fn correct_own_food(
        self,
        id: OwnFoodId,
        name: &str,
        portion: &str,
        per_portion_mg: f64,
    ) -> Result<IntakeAct, DiaryError> {
        self.own_food_of(id)?;
        let food = OwnFood {
            id,
            name: self.food_name(name, Some(id))?,
            portion: clean_name(portion).unwrap_or_default(),
            per_portion: food_amount(per_portion_mg)?,
        };
        self.tables.correct_own_food(&food)?;
        Ok(own_food_act(food.name, OwnFoodChange::Corrected))
    }

    pub(super) fn delete_own_food(self, id: OwnFoodId) -> Result<IntakeAct, DiaryError> {
        let name = self.own_food_of(id)?.name;
        let days = self.tables.days_with_own_food(id)?;
        if days > 0 {
            return Err(DiaryError::OwnFoodInUse { name, days });
        }
        self.tables.delete_own_food(id)?;
        Ok(own_food_act(name, OwnFoodChange::Deleted))
    }

    fn own_food_of(self, id: OwnFoodId) -> Result<OwnFood, DiaryError> {
        let found = self
            .tables
            .own_foods()?
            .into_iter()
            .find(|food| food.id == id);
        found.ok_or_else(|| DiaryError::NoSuchFood(String::new()))
    }

    /// A name no other own food has; `known` is the row of the food, if it has one.
    fn food_name(self, name: &str, known: Option<OwnFoodId>) -> Result<String, DiaryError> {
        let name = clean_name(name).ok_or_else(|| DiaryError::BadName(name.to_owned()))?;
        let taken = self
            .tables
            .own_foods()?
            .iter()
            .any(|other| Some(other.id) != known && same_name(&other.name, &name));
        if taken {
            Err(DiaryError::NameTaken(name))
        } else {
            Ok(name)
        }
    }
}

/// Food may hold none; a label may not say more than anything edible holds.
fn food_amount(mg: f64) -> Result<Milligrams, DiaryError> {
    if (0.0..=OWN_FOOD_MOST_MG).contains(&mg) {
        Ok(Milligrams::from_mg(mg))
    } else {
        Err(DiaryError::FoodAmount)
    }
}

const fn own_food_act(name: String, change: OwnFoodChange) -> IntakeAct {
    IntakeAct::OwnFood { name, change }
}

fn product_act(name: String, change: ProductChange) -> IntakeAct {
    IntakeAct::Product { name, change }
}

fn check_end(since: Day, until: Option<Day>) -> Result<(), DiaryError> {
    match until {
        Some(until) if until < since => Err(DiaryError::EndsBeforeStart(since)),
        _ => Ok(()),
    }
}
