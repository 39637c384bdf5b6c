//! What an import brings beside answers and notes: factors, medicines, readings, doses, food. Only what is missing is written; what
//! the person noted stays.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Diary, DiaryError, Thing};
use crate::domain::brought::{Brought, BroughtProduct, FoodOfDay, Matter, Measured, Stay};
use crate::domain::intake::{FoodRef, OwnFoodId, Portion};
use crate::domain::medicine::{DoseWords, MedicineId};
use crate::domain::product::{Dose, Product, ProductId, Units};
use crate::domain::{Day, FactorId, FactorKey};
use crate::store::{StoreError, Tables};

impl Diary {
    /// All products, also those that ended.
    pub fn all_products(&self) -> Result<Vec<Product>, StoreError> {
        self.tables().products()
    }
}

/// What the food of a day is called that another program added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoodWords<'a> {
    pub name: &'a str,
    pub portion: &'a str,
}

/// How much of everything an import adds, or would add.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BroughtCounts {
    /// Factors noted on days.
    pub factors: u64,
    /// Medicines noted on days, and how much of them.
    pub medicines: u64,
    /// Blood pressure readings.
    pub pressures: u64,
    /// Doses of products.
    pub doses: u64,
    /// Days of food.
    pub food: u64,
    /// Days of food with another amount than before.
    pub changed: u64,
    /// Rows that the diary has already.
    pub already_there: u64,
    /// Names of factors and medicines that are new to the diary.
    pub names_added: Vec<String>,
    /// Days on which the diary says otherwise, which stays.
    pub clashes: Vec<(Day, String)>,
}

impl BroughtCounts {
    /// All that is added.
    pub fn added(&self) -> u64 {
        self.factors + self.medicines + self.pressures + self.doses + self.food
    }
}

/// What is to be written.
#[derive(Default)]
pub(super) struct BroughtPlan<'i> {
    pub counts: BroughtCounts,
    pub(super) stays: Vec<Stay>,
    pub(super) new_factors: BTreeSet<&'i str>,
    pub(super) factors: Vec<(Day, &'i FactorKey)>,
    pub(super) new_medicines: BTreeSet<&'i str>,
    pub(super) medicine_days: Vec<(Day, &'i str)>,
    pub(super) medicine_doses: Vec<(Day, &'i str, &'i DoseWords)>,
    pub(super) pressures: Vec<&'i Measured>,
    pub(super) new_products: Vec<&'i BroughtProduct>,
    pub(super) doses: Vec<(Day, &'i str, Units)>,
    pub(super) food: Vec<&'i FoodOfDay>,
    pub(super) changed_food: Vec<(Portion, &'i FoodOfDay)>,
    pub(super) complete: Vec<Day>,
}

impl<'i> BroughtPlan<'i> {
    pub(super) fn of(
        tables: Tables<'_>,
        brought: &'i Brought,
        words: FoodWords<'_>,
    ) -> Result<Self, DiaryError> {
        let mut plan = Self::default();
        if brought.is_empty() {
            return Ok(plan);
        }
        plan.compare_factors(tables, brought)?;
        plan.compare_medicines(tables, brought)?;
        plan.compare_pressures(tables, brought)?;
        plan.compare_doses(tables, brought)?;
        plan.compare_food(tables, brought, words)?;
        let new = plan.new_factors.iter().chain(&plan.new_medicines).copied();
        let products = plan
            .new_products
            .iter()
            .map(|product| product.name.as_str());
        plan.counts.names_added = new.chain(products).map(str::to_owned).collect();
        Ok(plan)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.counts.added() == 0 && self.counts.changed == 0 && self.complete.is_empty()
    }

    fn is_there(&mut self, day: Day, matter: Matter) {
        self.counts.already_there += 1;
        self.stays.push(Stay {
            day,
            matter,
            is_clash: false,
        });
    }

    fn compare_factors(
        &mut self,
        tables: Tables<'_>,
        brought: &'i Brought,
    ) -> Result<(), StoreError> {
        if brought.factors.is_empty() {
            return Ok(());
        }
        let ids = factor_ids(tables)?;
        let known = tables.factor_days(Day::MAX)?;
        for (day, key) in &brought.factors {
            let id = ids.get(key);
            if id
                .and_then(|id| known.get(id))
                .is_some_and(|days| days.contains(day))
            {
                self.is_there(*day, Matter::Factor(key.clone()));
                continue;
            }
            if let (None, FactorKey::Own(name)) = (id, key) {
                self.new_factors.insert(name);
            }
            self.counts.factors += 1;
            self.factors.push((*day, key));
        }
        Ok(())
    }

    fn compare_medicines(
        &mut self,
        tables: Tables<'_>,
        brought: &'i Brought,
    ) -> Result<(), StoreError> {
        if brought.medicines.is_empty() {
            return Ok(());
        }
        let ids = medicine_ids(tables)?;
        let known = tables.medicine_days(Day::MIN, Day::MAX)?;
        // Two equal doses of a day are two: each dose of the diary stands for one of the file.
        let mut doses: BTreeMap<(Day, MedicineId), Vec<DoseWords>> = BTreeMap::new();
        for dose in tables.medicine_doses(Day::MIN, Day::MAX)? {
            let of = doses.entry((dose.day, dose.medicine)).or_default();
            of.push(dose.words);
        }
        let mut noted: BTreeSet<(Day, &str)> = BTreeSet::new();
        for (day, name, words) in &brought.medicines {
            let id = ids.get(name).copied();
            if id.is_none() {
                self.new_medicines.insert(name);
            }
            let has_day = id
                .and_then(|id| known.get(&id))
                .is_some_and(|days| days.contains(day));
            if !has_day && noted.insert((*day, name)) {
                self.medicine_days.push((*day, name));
            }
            let there = id.and_then(|id| doses.get_mut(&(*day, id)));
            let place = words.as_ref().zip(there).and_then(|(words, there)| {
                Some((there.iter().position(|have| have == words)?, there))
            });
            match (words, place) {
                (Some(_), Some((place, there))) => {
                    there.swap_remove(place);
                    self.is_there(*day, Matter::Medicine(name.clone()));
                }
                (Some(words), None) => {
                    self.counts.medicines += 1;
                    self.medicine_doses.push((*day, name, words));
                }
                (None, _) if has_day => self.is_there(*day, Matter::Medicine(name.clone())),
                (None, _) => self.counts.medicines += 1,
            }
        }
        Ok(())
    }

    fn compare_pressures(
        &mut self,
        tables: Tables<'_>,
        brought: &'i Brought,
    ) -> Result<(), StoreError> {
        if brought.pressures.is_empty() {
            return Ok(());
        }
        let mut known: Vec<Measured> = Vec::new();
        for entry in tables.blood_pressures(Day::MIN, Day::MAX)? {
            known.push(Measured {
                day: entry.day,
                at: entry.at,
                part: entry.part,
                reading: entry.reading,
            });
        }
        let mut left: HashMap<(Day, String, String), usize> = HashMap::new();
        for measured in &known {
            *left.entry(pressure_key(measured)).or_default() += 1;
        }
        for measured in &brought.pressures {
            let there = left.get_mut(&pressure_key(measured));
            if let Some(left) = there.filter(|left| **left > 0) {
                *left -= 1;
                self.is_there(measured.day, Matter::Pressure);
            } else {
                self.counts.pressures += 1;
                self.pressures.push(measured);
            }
        }
        Ok(())
    }

    fn compare_doses(
        &mut self,
        tables: Tables<'_>,
        brought: &'i Brought,
    ) -> Result<(), DiaryError> {
        if brought.doses.is_empty() {
            return Ok(());
        }
        let products = tables.products()?;
        let known: HashMap<(Day, ProductId), Dose> = tables
            .doses(Day::MIN, Day::MAX)?
            .into_iter()
            .map(|(day, product, dose)| ((day, product), dose))
            .collect();
        for (day, name, units) in &brought.doses {
            let Some(product) = products.iter().find(|product| product.name == *name) else {
                let new = brought.products.iter().find(|new| new.name == *name);
                let new = new.ok_or(DiaryError::NoSuch(Thing::Product))?;
                if !self.new_products.contains(&new) {
                    self.new_products.push(new);
                }
                self.counts.doses += 1;
                self.doses.push((*day, name, units.unwrap_or(Units::ONE)));
                continue;
            };
            let units = units.unwrap_or_else(|| product.usual_on(*day));
            match known.get(&(*day, product.id)) {
                Some(Dose::Taken(have)) if *have == units => {
                    self.is_there(*day, Matter::Dose(name.clone()));
                }
                Some(_) => {
                    self.counts.clashes.push((*day, name.clone()));
                    self.stays.push(Stay {
                        day: *day,
                        matter: Matter::Dose(name.clone()),
                        is_clash: true,
                    });
                }
                None => {
                    self.counts.doses += 1;
                    self.doses.push((*day, name, units));
                }
            }
        }
        Ok(())
    }

    fn compare_food(
        &mut self,
        tables: Tables<'_>,
        brought: &'i Brought,
        words: FoodWords<'_>,
    ) -> Result<(), StoreError> {
        if brought.food.is_empty() {
            return Ok(());
        }
        let own = own_food(tables, words)?;
        let complete = tables.complete_food_days(Day::MIN, Day::MAX)?;
        let known: HashMap<Day, Portion> = tables
            .portions(Day::MIN, Day::MAX)?
            .into_iter()
            .filter(|(_, portion)| own.is_some_and(|own| portion.food == FoodRef::Own(own)))
            .collect();
        for food in &brought.food {
            match known.get(&food.day) {
                Some(portion) if portion.per_portion == Some(food.magnesium) => {
                    self.is_there(food.day, Matter::Food);
                }
                Some(portion) => {
                    self.counts.changed += 1;
                    self.changed_food.push((portion.clone(), food));
                }
                None => {
                    self.counts.food += 1;
                    self.food.push(food);
                }
            }
            if food.complete && !complete.contains(&food.day) {
                self.complete.push(food.day);
            }
        }
        Ok(())
    }
}

fn pressure_key(measured: &Measured) -> (Day, String, String) {
    let when = match (measured.at, measured.part) {
        (Some(at), _) => at.0.to_string(),
        (None, Some(part)) => part.key().to_owned(),
        (None, None) => String::new(),
    };
    (measured.day, measured.reading.to_string(), when)
}

pub(super) fn factor_ids(tables: Tables<'_>) -> Result<BTreeMap<FactorKey, FactorId>, StoreError> {
    let factors = tables.factors()?.into_iter();
    Ok(factors.map(|factor| (factor.key, factor.id)).collect())
}

pub(super) fn medicine_ids(tables: Tables<'_>) -> Result<HashMap<String, MedicineId>, StoreError> {
    let medicines = tables.medicines()?.into_iter();
    Ok(medicines
        .map(|medicine| (medicine.name, medicine.id))
        .collect())
}

pub(super) fn own_food(
    tables: Tables<'_>,
    words: FoodWords<'_>,
) -> Result<Option<OwnFoodId>, StoreError> {
    let foods = tables.own_foods()?;
    let found = foods.iter().find(|food| food.name == words.name);
    Ok(found.map(|food| food.id))
}
