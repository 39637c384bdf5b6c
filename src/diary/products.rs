//! The lists a person keeps of products and of own foods: adding, putting right, ending, and taking away what no day names. What a
//! day names stays, so that nothing that was noted loses its meaning.

use super::act::{IntakeAct, ProductChange};
use super::words::free_name;
use super::writer::Writer;
use super::{DiaryError, Thing};
use crate::domain::product::{Dose, NewProduct, Product, ProductId, Units};
use crate::domain::{Day, Milligrams};

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
        let products = self.tables.products()?;
        let others = products.iter().filter(|other| Some(other.id) != known);
        let name = free_name(&product.name, others.map(|other| other.name.as_str()))?;
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

    pub(super) fn note_dose(
        self,
        day: Day,
        product: ProductId,
        dose: Option<Dose>,
    ) -> Result<IntakeAct, DiaryError> {
        self.check_day(day)?;
        let name = self.product_of(product)?.name;
        let at = self.tables.typed_at(self.now.moment)?;
        self.tables.put_dose(day, product, dose, at)?;
        Ok(IntakeAct::Dose {
            day: day.to_string(),
            name,
            taken: dose.map(|dose| matches!(dose, Dose::Taken(_))),
        })
    }

    pub(super) fn product_of(self, id: ProductId) -> Result<Product, DiaryError> {
        let found = self
            .tables
            .products()?
            .into_iter()
            .find(|product| product.id == id);
        found.ok_or(DiaryError::NoSuch(Thing::Product))
    }

    pub(super) fn delete_product(self, id: ProductId) -> Result<IntakeAct, DiaryError> {
        let name = self.product_of(id)?.name;
        Thing::Product.not_in_use(&name, self.tables.days_with_product(id)?)?;
        self.tables.delete_product(id)?;
        Ok(product_act(name, ProductChange::Deleted))
    }
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
