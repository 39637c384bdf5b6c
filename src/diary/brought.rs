//! What an import brings beside answers and notes: factors, medicines, readings, doses, food. Only what is missing is written; what
//! the person noted stays.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::import::{Clash, ClashOf, Import};
use super::import_beside::Beside;
use super::{Diary, DiaryError};
use crate::domain::brought::{BroughtProduct, FoodOfDay, Matter};
use crate::domain::food::Portions;
use crate::domain::intake::{FoodRef, OwnFood, Portion, PortionId};
use crate::domain::measurement::{BloodPressure, BloodPressureId, Measured};
use crate::domain::medicine::{DoseWords, MedicineDoseId, MedicineId};
use crate::domain::product::{Product, ProductId, Units};
use crate::domain::{Day, FactorId, FactorKey, Milligrams};
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
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub food_changed: u64,
    /// What an earlier file of the kind brought and this one has otherwise: the newer one is taken.
    pub corrected: Vec<Clash>,
    /// Rows that the diary has already.
    pub already_there: u64,
    /// Names of factors and medicines that are new to the diary.
    pub names_added: Vec<String>,
}

impl BroughtCounts {
    pub fn added(&self) -> u64 {
        self.factors + self.medicines + self.pressures + self.doses + self.food
    }

    pub const fn changed(&self) -> u64 {
        self.food_changed + self.corrected.len() as u64
    }
}

/// What is to be written.
#[derive(Default)]
pub(super) struct BroughtPlan<'i> {
    pub counts: BroughtCounts,
    pub(super) beside: Beside,
    pub(super) new_factors: BTreeSet<&'i str>,
    pub(super) factors: Vec<(Day, &'i FactorKey)>,
    pub(super) new_medicines: BTreeSet<&'i str>,
    pub(super) medicine_days: Vec<(Day, &'i str)>,
    pub(super) medicine_doses: Vec<(Day, &'i str, &'i DoseWords)>,
    pub(super) corrected_medicine_doses: Vec<(MedicineDoseId, &'i DoseWords)>,
    pub(super) pressures: Vec<&'i Measured>,
    pub(super) corrected_pressures: Vec<(BloodPressureId, BloodPressure)>,
    pub(super) new_products: Vec<&'i BroughtProduct>,
    pub(super) doses: Vec<(Day, &'i str, Units)>,
    pub(super) corrected_doses: Vec<(Day, ProductId, Units)>,
    pub(super) food: Vec<&'i FoodOfDay>,
    pub(super) changed_food: Vec<(PortionId, &'i FoodOfDay)>,
    pub(super) complete: Vec<Day>,
}

impl<'i> BroughtPlan<'i> {
    pub(super) fn of(tables: Tables<'_>, import: &'i Import<'i>) -> Result<Self, DiaryError> {
        let mut plan = Self::default();
        if import.brought.is_empty() {
            return Ok(plan);
        }
        plan.compare_factors(tables, import)?;
        plan.compare_medicines(tables, import)?;
        plan.compare_pressures(tables, import)?;
        plan.compare_doses(tables, import)?;
        plan.compare_food(tables, import)?;
        let new = plan.new_factors.iter().chain(&plan.new_medicines).copied();
        let products = plan
            .new_products
            .iter()
            .map(|product| product.name.as_str());
        plan.counts.names_added = new.chain(products).map(str::to_owned).collect();
        Ok(plan)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.counts.added() == 0 && self.counts.changed() == 0 && self.complete.is_empty()
    }

    pub(super) fn is_there(&mut self, day: Day, matter: Matter) {
        self.counts.already_there += 1;
        self.beside.there(&matter);
        self.beside.same(day, matter);
    }

    /// What an earlier file of the kind brought, `clash` says, is put right.
    pub(super) fn is_corrected(&mut self, clash: Clash) {
        self.beside.there(&clash.matter());
        self.counts.corrected.push(clash);
    }

    fn compare_factors(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
    ) -> Result<(), StoreError> {
        let offered = &import.brought.factors;
        if offered.is_empty() {
            return Ok(());
        }
        let ids = factor_ids(tables)?;
        let mut imported = tables.factors_of_source(import.source)?;
        let mut named: BTreeMap<FactorId, &FactorKey> = BTreeMap::new();
        let known = tables.factor_days(Day::MAX)?;
        for (day, key) in offered {
            let id = ids.get(key);
            if let Some(id) = id {
                imported.remove(&(*day, *id));
                named.insert(*id, key);
            }
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
        let gone = imported.into_iter().filter_map(|(day, id)| {
            let key = *named.get(&id)?;
            Some((day, Matter::Factor(key.clone())))
        });
        self.beside.gone(offered.iter().map(|(day, _)| *day), gone);
        Ok(())
    }

    /// The amount that an import brought is corrected; where the person ate it again or changed how much, theirs stays.
    fn compare_food(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
    ) -> Result<(), StoreError> {
        let offered = &import.brought.food;
        if offered.is_empty() {
            return Ok(());
        }
        let own = own_food(tables, import.food_words)?;
        let imported = tables.portions_of_source(import.source)?;
        let complete = tables.complete_food_days(Day::MIN, Day::MAX)?;
        let mut known: BTreeMap<Day, Vec<Portion>> = BTreeMap::new();
        for (day, portion) in tables.portions(Day::MIN, Day::MAX)? {
            if (own.as_ref()).is_some_and(|own| portion.food == FoodRef::Own(own.id)) {
                known.entry(day).or_default().push(portion);
            }
        }
        for food in offered {
            let there = known.remove(&food.day).unwrap_or_default();
            let label = own.as_ref().map(|own| own.per_portion);
            let noted = |portion: &Portion| {
                let one = portion.per_portion.or(label)?;
                Some(one.times(portion.portions.count()))
            };
            let kept: Milligrams = there.iter().filter_map(noted).sum();
            match there.as_slice() {
                [] => {
                    self.counts.food += 1;
                    self.food.push(food);
                }
                _ if kept == food.magnesium => self.is_there(food.day, Matter::Food),
                [portion]
                    if imported.contains(&portion.id) && portion.portions == Portions::ONE =>
                {
                    self.beside.there(&Matter::Food);
                    self.counts.food_changed += 1;
                    self.changed_food.push((portion.id, food));
                }
                _ => {
                    let (day, offered) = (food.day, food.magnesium);
                    let of = ClashOf::Food { kept, offered };
                    self.beside.otherwise(Clash { day, of });
                }
            }
            if food.complete && !complete.contains(&food.day) {
                self.complete.push(food.day);
            }
        }
        let of_file = |portions: &[Portion]| portions.iter().any(|of| imported.contains(&of.id));
        let gone = known.iter().filter(|(_, portions)| of_file(portions));
        let gone = gone.map(|(day, _)| (*day, Matter::Food));
        self.beside.gone(offered.iter().map(|food| food.day), gone);
        Ok(())
    }
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
) -> Result<Option<OwnFood>, StoreError> {
    let mut foods = tables.own_foods()?.into_iter();
    Ok(foods.find(|food| food.name == words.name))
}
