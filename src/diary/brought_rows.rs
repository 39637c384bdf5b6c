//! Writing what an import brings beside answers and notes.

use super::brought::{BroughtPlan, FoodWords, factor_ids, medicine_ids, own_food};
use crate::domain::food::Portions;
use crate::domain::form::Form;
use crate::domain::intake::{FoodRef, NewPortion};
use crate::domain::medicine::MedicineKind;
use crate::domain::product::{Dose, Label, NewProduct};
use crate::domain::{Milligrams, Moment};
use crate::store::{StoreError, Tables};

impl BroughtPlan<'_> {
    pub(super) fn write(
        &self,
        tables: Tables<'_>,
        words: FoodWords<'_>,
        (batch, now): (i64, Moment),
    ) -> Result<(), StoreError> {
        for name in &self.new_factors {
            tables.add_own_factor(name)?;
        }
        let factors = factor_ids(tables)?;
        for (day, key) in &self.factors {
            if let Some(id) = factors.get(key) {
                tables.add_imported_factor(*day, *id, batch)?;
            }
        }
        for name in &self.new_medicines {
            tables.add_medicine(name, MedicineKind::Other)?;
        }
        let medicines = medicine_ids(tables)?;
        for (day, name) in &self.medicine_days {
            if let Some(id) = medicines.get(*name) {
                tables.set_medicine(*day, *id, true, now)?;
            }
        }
        for (day, name, dose) in &self.medicine_doses {
            if let Some(id) = medicines.get(*name) {
                tables.add_medicine_dose(*day, *id, dose, now)?;
            }
        }
        for measured in &self.pressures {
            tables.add_blood_pressure(measured, now)?;
        }
        for (id, reading) in &self.corrected_pressures {
            tables.update_imported_blood_pressure(*id, *reading)?;
        }
        for (id, words) in &self.corrected_medicine_doses {
            tables.update_imported_medicine_dose(*id, words)?;
        }
        for (day, product, units) in &self.corrected_doses {
            tables.update_imported_dose(*day, *product, *units)?;
        }
        self.write_doses(tables, now)?;
        self.write_food(tables, words, now)
    }

    fn write_doses(&self, tables: Tables<'_>, now: Moment) -> Result<(), StoreError> {
        for new in &self.new_products {
            let product = NewProduct {
                name: new.name.clone(),
                form: Form::named_in(&new.name),
                label: Label::Elemental(f64::from(new.per_unit_mg)),
                unit: new.unit,
                usual: new.usual,
                since: new.since,
                until: new.until,
            };
            tables.add_product(&product, Milligrams::from_mg(f64::from(new.per_unit_mg)))?;
        }
        if self.doses.is_empty() {
            return Ok(());
        }
        let products = tables.products()?;
        for (day, name, units) in &self.doses {
            if let Some(product) = products.iter().find(|product| product.name == *name) {
                tables.put_dose(*day, product.id, Some(Dose::Taken(*units)), now)?;
            }
        }
        Ok(())
    }

    fn write_food(
        &self,
        tables: Tables<'_>,
        words: FoodWords<'_>,
        now: Moment,
    ) -> Result<(), StoreError> {
        for (portion, food) in &self.changed_food {
            tables.update_imported_portion(*portion, food.magnesium)?;
        }
        if let Some(first) = self.food.first() {
            let own = match own_food(tables, words)? {
                Some(own) => own.id,
                None => tables.add_own_food(words.name, words.portion, first.magnesium)?,
            };
            for food in &self.food {
                let portion = NewPortion {
                    food: FoodRef::Own(own),
                    portions: Portions::ONE,
                    per_portion: Some(food.magnesium),
                };
                tables.add_portion(food.day, &portion, now)?;
            }
        }
        for day in &self.complete {
            tables.set_food_complete(*day, true)?;
        }
        Ok(())
    }
}
