//! Readings and doses of a file against those of the diary: each is new, there already, corrected by the newer file, or otherwise.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::brought::{BroughtPlan, medicine_ids};
use super::import::Clash;
use super::import_missing::{is_within, span};
use super::left::Left;
use super::{DiaryError, Thing};
use crate::domain::brought::{Brought, Matter};
use crate::domain::measurement::{BloodPressure, DayPart};
use crate::domain::medicine::{DoseWords, MedicineDoseId, MedicineId};
use crate::domain::product::{Dose, ProductId, Units};
use crate::domain::{Day, Moment};
use crate::store::{StoreError, Tables};

impl<'i> BroughtPlan<'i> {
    pub(super) fn compare_medicines(
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
        // Of which only the day is said: amounts have an account of their own.
        let mut bare = tables.medicine_days_of_source(source)?;
        let mut left = Left::default();
        for dose in tables.medicine_doses(Day::MIN, Day::MAX)? {
            bare.remove(&(dose.day, dose.medicine));
            let key = (dose.day, dose.medicine, dose.words.clock());
            left.push(key, (dose.id, dose.words));
        }
        let mut noted: BTreeSet<(Day, &str)> = BTreeSet::new();
        let mut named: HashSet<(Day, Option<MedicineId>)> = HashSet::new();
        let mut others = Vec::new();
        for (day, name, words) in &brought.medicines {
            let id = ids.get(name).copied();
            match id {
                Some(id) => drop(bare.remove(&(*day, id))),
                None => drop(self.new_medicines.insert(name)),
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
                    named.insert((*day, id));
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
                self.missing.there(&Matter::Medicine(name.clone()));
                self.counts.corrected.push(clash(kept));
                self.corrected_medicine_doses.push((id, words));
            } else if let Some((_, kept)) = other(&|_| true) {
                self.is_otherwise(day, Matter::Medicine(name.clone()), clash(kept));
            } else {
                self.counts.medicines += 1;
                self.medicine_doses.push((day, name, words));
            }
        }
        let rows = brought.medicines.iter();
        let span = span(rows.clone().map(|(day, ..)| *day));
        let names: HashMap<MedicineId, &String> = rows
            .filter_map(|(_, name, _)| Some((*ids.get(name)?, name)))
            .collect();
        for (day, id) in bare {
            if let Some(name) = names.get(&id).filter(|_| is_within(span, day)) {
                self.missing.gone(day, Matter::Medicine((*name).clone()));
            }
        }
        for ((day, id, _), (dose, _)) in left.rest() {
            // That it was taken is still said, only how much is not.
            let is_named = named.contains(&(day, Some(id)));
            if let Some(name) = names.get(&id)
                && imported.contains(&dose)
                && is_within(span, day)
                && !is_named
            {
                self.missing.gone(day, Matter::Medicine((*name).clone()));
            }
        }
        Ok(())
    }

    pub(super) fn compare_pressures(
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
                self.missing.there(&Matter::Pressure);
                self.counts.corrected.push(clash(kept));
                self.corrected_pressures.push((id, offered));
            } else if let Some((_, kept)) = left.take(&key, |_| true) {
                self.is_otherwise(day, Matter::Pressure, clash(kept));
            } else {
                self.counts.pressures += 1;
                self.pressures.push(measured);
            }
        }
        let span = span(brought.pressures.iter().map(|measured| measured.day));
        for ((day, _), (id, _)) in left.rest() {
            if imported.contains(&id) && is_within(span, day) {
                self.missing.gone(day, Matter::Pressure);
            }
        }
        Ok(())
    }

    pub(super) fn compare_doses(
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
                    self.missing.there(&Matter::Dose(name.clone()));
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
        let rows = brought.doses.iter();
        let span = span(rows.clone().map(|(day, ..)| *day));
        let offered: HashSet<(Day, &str)> =
            rows.map(|(day, name, _)| (*day, name.as_str())).collect();
        let names: HashSet<&str> = offered.iter().map(|(_, name)| *name).collect();
        for (day, id) in imported {
            let product = products.iter().find(|product| product.id == id);
            if let Some(name) = product.map(|product| product.name.as_str())
                && names.contains(name)
                && is_within(span, day)
                && !offered.contains(&(day, name))
            {
                self.missing.gone(day, Matter::Dose(name.to_owned()));
            }
        }
        Ok(())
    }
}

/// When of the day a reading is said to be: where there is a time, it alone.
fn when(at: Option<Moment>, part: Option<DayPart>) -> (Option<Moment>, Option<DayPart>) {
    (at, part.filter(|_| at.is_none()))
}
