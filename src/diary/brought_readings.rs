//! Readings and doses of a file against those of the diary: each is new, there already, corrected by the newer file, or otherwise.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::brought::{BroughtPlan, medicine_ids};
use super::import::{Clash, ClashOf, Import};
use super::left::{Left, Other};
use super::{DiaryError, Thing};
use crate::domain::brought::{Brought, Matter};
use crate::domain::measurement::DayPart;
use crate::domain::medicine::{DoseWords, MedicineDose, MedicineId};
use crate::domain::product::{Dose, ProductId, Units};
use crate::domain::{Day, Moment};
use crate::store::{StoreError, Tables};

impl<'i> BroughtPlan<'i> {
    pub(super) fn compare_medicines(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
    ) -> Result<(), StoreError> {
        if import.brought.medicines.is_empty() {
            return Ok(());
        }
        let ids = medicine_ids(tables)?;
        let doses = tables.medicine_doses(Day::MIN, Day::MAX)?;
        let bare = self.compare_medicine_days(tables, import, (&ids, &doses))?;
        self.compare_medicine_doses(tables, import, (&ids, doses), &bare)
    }

    /// On which days something was taken, however much; returns those of which the file says no more than the diary has.
    fn compare_medicine_days(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
        (ids, doses): (&HashMap<String, MedicineId>, &[MedicineDose]),
    ) -> Result<HashSet<(Day, MedicineId)>, StoreError> {
        let offered = &import.brought.medicines;
        let known = tables.medicine_days(Day::MIN, Day::MAX)?;
        // Of which only the day is said: amounts have an account of their own.
        let mut imported = tables.medicine_days_of_source(import.source)?;
        for dose in doses {
            imported.remove(&(dose.day, dose.medicine));
        }
        let mut noted: BTreeSet<(Day, &str)> = BTreeSet::new();
        let mut bare = HashSet::new();
        for (day, name, words) in offered {
            let id = ids.get(name).copied();
            match id {
                Some(id) => drop(imported.remove(&(*day, id))),
                None => drop(self.new_medicines.insert(name)),
            }
            let there = id.filter(|id| known.get(id).is_some_and(|days| days.contains(day)));
            if there.is_none() && noted.insert((*day, name)) {
                self.medicine_days.push((*day, name));
            }
            match there {
                _ if words.is_some() => {}
                Some(id) => {
                    self.is_there(*day, Matter::Medicine(name.clone()));
                    bare.insert((*day, id));
                }
                None => self.counts.medicines += 1,
            }
        }
        self.medicines_gone(import, ids, imported.into_iter());
        Ok(bare)
    }

    /// How much was taken, where the file says it.
    fn compare_medicine_doses(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
        (ids, doses): (&HashMap<String, MedicineId>, Vec<MedicineDose>),
        bare: &HashSet<(Day, MedicineId)>,
    ) -> Result<(), StoreError> {
        let doses = doses.into_iter().map(|dose| {
            let key = (dose.day, dose.medicine, dose.words.clock());
            (key, (dose.id, dose.words))
        });
        let imported = tables.medicine_doses_of_source(import.source)?;
        let mut left = Left::new(doses, imported);
        let mut others = Vec::new();
        for (day, name, words) in &import.brought.medicines {
            let Some(words) = words else { continue };
            let key = ids.get(name).map(|id| (*day, *id, words.clock()));
            match key.and_then(|key| left.take_same(&key, words)) {
                Some(_) => self.is_there(*day, Matter::Medicine(name.clone())),
                None => others.push((key, *day, name, words)),
            }
        }
        for (key, day, name, words) in others {
            let clash = |kept: DoseWords| Clash {
                day,
                of: ClashOf::Medicine {
                    name: name.clone(),
                    kept,
                    offered: words.clone(),
                },
            };
            match left.take_other(key.as_ref()) {
                Other::Corrects(id, kept) => {
                    self.is_corrected(clash(kept));
                    self.corrected_medicine_doses.push((id, words));
                }
                Other::Clashes(kept) => self.beside.otherwise(clash(kept)),
                Other::New => {
                    self.counts.medicines += 1;
                    self.medicine_doses.push((day, name, words));
                }
            }
        }
        // That it was taken is still said there, only how much is not.
        let gone = left.gone().map(|(day, id, _)| (day, id));
        self.medicines_gone(import, ids, gone.filter(|gone| !bare.contains(gone)));
        Ok(())
    }

    fn medicines_gone(
        &mut self,
        import: &Import<'_>,
        ids: &HashMap<String, MedicineId>,
        gone: impl Iterator<Item = (Day, MedicineId)>,
    ) {
        let offered = &import.brought.medicines;
        let named = offered.iter();
        let names: HashMap<MedicineId, &String> = named
            .filter_map(|(_, name, _)| Some((*ids.get(name)?, name)))
            .collect();
        let gone = gone.filter_map(|(day, id)| {
            let name = *names.get(&id)?;
            Some((day, Matter::Medicine(name.clone())))
        });
        self.beside.gone(offered.iter().map(|(day, ..)| *day), gone);
    }

    pub(super) fn compare_pressures(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
    ) -> Result<(), StoreError> {
        let offered = &import.brought.pressures;
        if offered.is_empty() {
            return Ok(());
        }
        let known = tables.blood_pressures(Day::MIN, Day::MAX)?.into_iter();
        let known = known.map(|entry| {
            let key = (entry.day, when(entry.at, entry.part));
            (key, (entry.id, entry.reading))
        });
        let mut left = Left::new(known, tables.blood_pressures_of_source(import.source)?);
        let mut others = Vec::new();
        for measured in offered {
            let key = (measured.day, when(measured.at, measured.part));
            match left.take_same(&key, &measured.reading) {
                Some(_) => self.is_there(measured.day, Matter::Pressure),
                None => others.push((key, measured)),
            }
        }
        for (key, measured) in others {
            let (day, offered) = (measured.day, measured.reading);
            let clash = |kept| Clash {
                day,
                of: ClashOf::Pressure { kept, offered },
            };
            match left.take_other(Some(&key)) {
                Other::Corrects(id, kept) => {
                    self.is_corrected(clash(kept));
                    self.corrected_pressures.push((id, offered));
                }
                Other::Clashes(kept) => self.beside.otherwise(clash(kept)),
                Other::New => {
                    self.counts.pressures += 1;
                    self.pressures.push(measured);
                }
            }
        }
        let gone = left.gone().map(|(day, _)| (day, Matter::Pressure));
        self.beside.gone(offered.iter().map(|of| of.day), gone);
        Ok(())
    }

    pub(super) fn compare_doses(
        &mut self,
        tables: Tables<'_>,
        import: &'i Import<'i>,
    ) -> Result<(), DiaryError> {
        let brought = import.brought;
        if brought.doses.is_empty() {
            return Ok(());
        }
        let products = tables.products()?;
        let imported = tables.doses_of_source(import.source)?;
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
            let clash = |kept: Dose| Clash {
                day: *day,
                of: ClashOf::Dose {
                    product: Box::new(product.clone()),
                    kept,
                    offered: units,
                },
            };
            match known.get(&(*day, product.id)) {
                Some(Dose::Taken(have)) if *have == units => {
                    self.is_there(*day, Matter::Dose(name.clone()));
                }
                Some(kept) if imported.contains(&(*day, product.id)) => {
                    self.is_corrected(clash(*kept));
                    self.corrected_doses.push((*day, product.id, units));
                }
                Some(kept) => self.beside.otherwise(clash(*kept)),
                None => {
                    self.counts.doses += 1;
                    self.doses.push((*day, name, units));
                }
            }
        }
        let gone = imported.into_iter().filter_map(|(day, id)| {
            let product = products.iter().find(|product| product.id == id)?;
            Some((day, product.name.as_str()))
        });
        self.doses_gone(brought, gone);
        Ok(())
    }

    fn doses_gone<'d>(
        &mut self,
        brought: &Brought,
        imported: impl Iterator<Item = (Day, &'d str)>,
    ) {
        let rows = brought.doses.iter();
        let offered: HashSet<(Day, &str)> = (rows.clone())
            .map(|(day, name, _)| (*day, name.as_str()))
            .collect();
        let names: HashSet<&str> = offered.iter().map(|(_, name)| *name).collect();
        let gone = imported.filter(|dose| names.contains(dose.1) && !offered.contains(dose));
        let gone = gone.map(|(day, name)| (day, Matter::Dose(name.to_owned())));
        self.beside.gone(rows.map(|(day, ..)| *day), gone);
    }
}

/// When of the day a reading is said to be: where there is a time, it alone.
fn when(at: Option<Moment>, part: Option<DayPart>) -> (Option<Moment>, Option<DayPart>) {
    (at, part.filter(|_| at.is_none()))
}
