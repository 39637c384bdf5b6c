//! What an import brings beside answers and notes: factors, medicines, readings, doses, food. Only what is missing is written; what
//! the person noted stays.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

use super::import::Clash;
use super::{Diary, DiaryError, Thing};
use crate::domain::brought::{Brought, BroughtProduct, FoodOfDay, Matter, Measured, Stay};
use crate::domain::intake::{FoodRef, OwnFoodId, Portion};
use crate::domain::measurement::{BloodPressure, BloodPressureId, DayPart};
use crate::domain::medicine::{DoseWords, MedicineDoseId, MedicineId};
use crate::domain::product::{Dose, Product, ProductId, Units};
use crate::domain::{Day, FactorId, FactorKey, Moment};
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
    /// All that is added.
    pub fn added(&self) -> u64 {
        self.factors + self.medicines + self.pressures + self.doses + self.food
    }

    /// All that is changed.
    pub const fn changed(&self) -> u64 {
        self.food_changed + self.corrected.len() as u64
    }
}

/// What is to be written.
#[derive(Default)]
pub(super) struct BroughtPlan<'i> {
    pub counts: BroughtCounts,
    pub(super) stays: Vec<Stay>,
    pub(super) clashes: Vec<Clash>,
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
    pub(super) changed_food: Vec<(Portion, &'i FoodOfDay)>,
    pub(super) complete: Vec<Day>,
}

impl<'i> BroughtPlan<'i> {
    pub(super) fn of(
        tables: Tables<'_>,
        (brought, source): (&'i Brought, &str),
        words: FoodWords<'_>,
    ) -> Result<Self, DiaryError> {
        let mut plan = Self::default();
        if brought.is_empty() {
            return Ok(plan);
        }
        plan.compare_factors(tables, brought)?;
        plan.compare_medicines(tables, brought, source)?;
        plan.compare_pressures(tables, brought, source)?;
        plan.compare_doses(tables, brought, source)?;
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
        self.counts.added() == 0 && self.counts.changed() == 0 && self.complete.is_empty()
    }

    fn is_there(&mut self, day: Day, matter: Matter) {
        self.counts.already_there += 1;
        self.stays.push(Stay {
            day,
            matter,
            is_clash: false,
        });
    }

    /// The diary has it otherwise, and that stays.
    fn is_otherwise(&mut self, day: Day, matter: Matter, clash: Clash) {
        self.clashes.push(clash);
        self.stays.push(Stay {
            day,
            matter,
            is_clash: true,
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
        source: &str,
    ) -> Result<(), StoreError> {
        if brought.medicines.is_empty() {
            return Ok(());
        }
        let ids = medicine_ids(tables)?;
        let known = tables.medicine_days(Day::MIN, Day::MAX)?;
        let imported = tables.medicine_doses_of_source(source)?;
        let mut left = Left::default();
        for dose in tables.medicine_doses(Day::MIN, Day::MAX)? {
            let key = (dose.day, dose.medicine, dose.words.clock());
            left.push(key, (dose.id, dose.words));
        }
        let mut noted: BTreeSet<(Day, &str)> = BTreeSet::new();
        let mut others = Vec::new();
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
            let Some(words) = words else {
                if has_day {
                    self.is_there(*day, Matter::Medicine(name.clone()));
                } else {
                    self.counts.medicines += 1;
                }
                continue;
            };
            let key = id.map(|id| (*day, id, words.clock()));
            let same = |(_, have): &(MedicineDoseId, DoseWords)| have == words;
            if key.is_some_and(|key| left.take(&key, same).is_some()) {
                self.is_there(*day, Matter::Medicine(name.clone()));
            } else {
                others.push((key, *day, name, words));
            }
        }
        for (key, day, name, words) in others {
            let mut other = |is_wanted: &dyn Fn(&MedicineDoseId) -> bool| {
                left.take(&key?, |(id, _)| is_wanted(id))
            };
            let clash = |kept: DoseWords| Clash::Medicine {
                day,
                name: name.clone(),
                kept,
                offered: words.clone(),
            };
            if let Some((id, kept)) = other(&|id| imported.contains(id)) {
                self.counts.corrected.push(clash(kept));
                self.corrected_medicine_doses.push((id, words));
            } else if let Some((_, kept)) = other(&|_| true) {
                self.is_otherwise(day, Matter::Medicine(name.clone()), clash(kept));
            } else {
                self.counts.medicines += 1;
                self.medicine_doses.push((day, name, words));
            }
        }
        Ok(())
    }

    fn compare_pressures(
        &mut self,
        tables: Tables<'_>,
        brought: &'i Brought,
        source: &str,
    ) -> Result<(), StoreError> {
        if brought.pressures.is_empty() {
            return Ok(());
        }
        let imported = tables.blood_pressures_of_source(source)?;
        let mut left = Left::default();
        for entry in tables.blood_pressures(Day::MIN, Day::MAX)? {
            left.push(
                (entry.day, when(entry.at, entry.part)),
                (entry.id, entry.reading),
            );
        }
        let mut others = Vec::new();
        for measured in &brought.pressures {
            let key = (measured.day, when(measured.at, measured.part));
            if left
                .take(&key, |(_, have)| *have == measured.reading)
                .is_some()
            {
                self.is_there(measured.day, Matter::Pressure);
            } else {
                others.push((key, measured));
            }
        }
        for (key, measured) in others {
            let (day, offered) = (measured.day, measured.reading);
            let clash = |kept: BloodPressure| Clash::Pressure { day, kept, offered };
            if let Some((id, kept)) = left.take(&key, |(id, _)| imported.contains(id)) {
                self.counts.corrected.push(clash(kept));
                self.corrected_pressures.push((id, offered));
            } else if let Some((_, kept)) = left.take(&key, |_| true) {
                self.is_otherwise(day, Matter::Pressure, clash(kept));
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
        source: &str,
    ) -> Result<(), DiaryError> {
        if brought.doses.is_empty() {
            return Ok(());
        }
        let products = tables.products()?;
        let imported = tables.doses_of_source(source)?;
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
            let clash = |kept: Dose| Clash::Dose {
                day: *day,
                product: Box::new(product.clone()),
                kept,
                offered: units,
            };
            match known.get(&(*day, product.id)) {
                Some(Dose::Taken(have)) if *have == units => {
                    self.is_there(*day, Matter::Dose(name.clone()));
                }
                Some(kept) if imported.contains(&(*day, product.id)) => {
                    self.counts.corrected.push(clash(*kept));
                    self.corrected_doses.push((*day, product.id, units));
                }
                Some(kept) => {
                    self.is_otherwise(*day, Matter::Dose(name.clone()), clash(*kept));
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
                    self.counts.food_changed += 1;
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

/// What the diary has of which several may be equal: each of it stands for one of the file.
struct Left<K, V>(HashMap<K, Vec<V>>);

impl<K, V> Default for Left<K, V> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Eq + Hash, V> Left<K, V> {
    fn push(&mut self, key: K, value: V) {
        self.0.entry(key).or_default().push(value);
    }

    /// The first that is wanted; it stands for nothing else then.
    fn take(&mut self, key: &K, is_wanted: impl Fn(&V) -> bool) -> Option<V> {
        let there = self.0.get_mut(key)?;
        let at = there.iter().position(is_wanted)?;
        Some(there.remove(at))
    }
}

/// When of the day a reading is said to be: where there is a time, it alone.
fn when(at: Option<Moment>, part: Option<DayPart>) -> (Option<Moment>, Option<DayPart>) {
    (at, part.filter(|_| at.is_none()))
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
