//! The list of medicines, and on which days how much of them was taken: the commands, and how they become rows.

use std::collections::{BTreeMap, BTreeSet};

use super::act::{MedicineChange, RecordAct};
use super::words::free_name;
use super::writer::Writer;
use super::{Act, Diary, DiaryError, Thing};
use crate::domain::Day;
use crate::domain::medicine::{
    DoseWords, Medicine, MedicineDoseId, MedicineId, MedicineKind, PainkillerDays,
};
use crate::store::StoreError;

/// One act about medicines.
#[derive(Clone, Debug, PartialEq)]
pub enum MedicineCommand {
    /// Adds a medicine to the list, and notes it on a day.
    Add {
        name: String,
        kind: MedicineKind,
        /// The day it is noted on, if any.
        on: Option<Day>,
    },
    /// Gives a medicine another name.
    Rename {
        medicine: MedicineId,
        /// Its new name.
        name: String,
    },
    /// Says what a medicine is.
    SetKind {
        medicine: MedicineId,
        kind: MedicineKind,
    },
    /// Offers a medicine no longer, or again; its past stays.
    Retire {
        medicine: MedicineId,
        /// Away or offered.
        retired: bool,
    },
    /// Takes a medicine off the list that is noted on no day.
    Delete { medicine: MedicineId },
    /// Notes a medicine on a day, or takes the note away with its amounts.
    Note {
        day: Day,
        medicine: MedicineId,
        /// Taken, or not noted.
        taken: bool,
    },
    /// Notes how much of a medicine was taken, or when, and with that the medicine on the day.
    AddDose {
        day: Day,
        medicine: MedicineId,
        /// How much, when.
        words: DoseWords,
    },
    /// Takes an amount away; the medicine stays noted.
    DeleteDose { day: Day, id: MedicineDoseId },
}

impl MedicineCommand {
    /// The day on which it enters something.
    pub(super) fn entry_day(&self) -> Option<Day> {
        match self {
            Self::Note {
                day, taken: true, ..
            }
            | Self::AddDose { day, .. } => Some(*day),
            Self::Add { on, .. } => *on,
            _ => None,
        }
    }
}

impl Diary {
    /// All medicines, in order.
    pub fn medicines(&self) -> Result<Vec<Medicine>, StoreError> {
        self.tables().medicines()
    }

    /// The days from `first` to `last` each medicine was noted on; medicines never noted are left out.
    pub fn medicine_days(
        &self,
        first: Day,
        last: Day,
    ) -> Result<BTreeMap<MedicineId, BTreeSet<Day>>, StoreError> {
        self.tables().medicine_days(first, last)
    }

    /// On how many days up to `last` each medicine was noted, and the latest of them; medicines never noted are left out.
    pub fn medicine_counts(
        &self,
        last: Day,
    ) -> Result<BTreeMap<MedicineId, (usize, Day)>, StoreError> {
        self.tables().medicine_counts(last)
    }

    /// What the months of painkillers from `first` to `last` are counted from.
    pub fn painkiller_days(&self, first: Day, last: Day) -> Result<PainkillerDays, StoreError> {
        let tables = self.tables();
        let medicines = tables.medicines()?;
        let noted = tables.medicine_days(first, last)?;
        let days_of = |counts: fn(MedicineKind) -> bool| -> BTreeSet<Day> {
            medicines
                .iter()
                .filter(|medicine| counts(medicine.kind))
                .filter_map(|medicine| noted.get(&medicine.id))
                .flatten()
                .copied()
                .collect()
        };
        Ok(PainkillerDays {
            began: tables.first_painkiller_day()?,
            taken: days_of(MedicineKind::is_painkiller),
            strict: days_of(|kind| kind == MedicineKind::TriptanOpioidCombination),
            answered: tables.answered_days(first, last)?,
        })
    }
}

impl Writer<'_> {
    pub(super) fn medicine(self, command: MedicineCommand) -> Result<Act, DiaryError> {
        let act = match command {
            MedicineCommand::Add { name, kind, on } => self.add_medicine(&name, kind, on)?,
            MedicineCommand::Rename { medicine, name } => {
                let name = self.free_medicine_name(&name, Some(medicine))?;
                self.change(medicine, |found| found.name = name)?
            }
            MedicineCommand::SetKind { medicine, kind } => {
                self.change(medicine, |found| found.kind = kind)?
            }
            MedicineCommand::Retire { medicine, retired } => {
                self.change(medicine, |found| found.retired = retired)?
            }
            MedicineCommand::Delete { medicine } => self.delete_medicine(medicine)?,
            MedicineCommand::Note {
                day,
                medicine,
                taken,
            } => {
                self.check_day(day)?;
                let found = self.known_medicine(medicine)?;
                self.set_medicine(day, medicine, taken)?;
                took(day, found.name, taken)
            }
            MedicineCommand::AddDose {
                day,
                medicine,
                words,
            } => {
                self.check_day(day)?;
                let found = self.known_medicine(medicine)?;
                self.set_medicine(day, medicine, true)?;
                let at = self.tables.typed_at(self.now.moment)?;
                self.tables.add_medicine_dose(day, medicine, &words, at)?;
                dose_act(day, found.name, true)
            }
            MedicineCommand::DeleteDose { day, id } => {
                let mut doses = self.tables.medicine_doses(day, day)?.into_iter();
                let gone = doses.find(|dose| dose.id == id);
                let gone = gone.ok_or(DiaryError::NoSuch(Thing::MedicineDose))?;
                self.tables.delete_medicine_dose(id)?;
                dose_act(day, self.known_medicine(gone.medicine)?.name, false)
            }
        };
        Ok(Act::Record(act))
    }

    fn add_medicine(
        self,
        name: &str,
        kind: MedicineKind,
        on: Option<Day>,
    ) -> Result<RecordAct, DiaryError> {
        let name = self.free_medicine_name(name, None)?;
        let medicine = self.tables.add_medicine(&name, kind)?;
        if let Some(day) = on {
            self.check_day(day)?;
            self.set_medicine(day, medicine, true)?;
        }
        Ok(list_act(name, MedicineChange::Added))
    }

    fn delete_medicine(self, id: MedicineId) -> Result<RecordAct, DiaryError> {
        let found = self.known_medicine(id)?;
        let days = self.tables.medicine_days(Day::MIN, Day::MAX)?;
        let days = i64::try_from(days.get(&id).map_or(0, BTreeSet::len)).unwrap_or(i64::MAX);
        Thing::Medicine.not_in_use(&found.name, days)?;
        self.tables.delete_medicine(id)?;
        Ok(list_act(found.name, MedicineChange::Deleted))
    }

    fn change(
        self,
        id: MedicineId,
        change: impl FnOnce(&mut Medicine),
    ) -> Result<RecordAct, DiaryError> {
        let mut medicine = self.known_medicine(id)?;
        change(&mut medicine);
        self.tables.put_medicine(&medicine)?;
        Ok(list_act(medicine.name, MedicineChange::Changed))
    }

    /// At a moment that tells it from what an import brought.
    pub(super) fn set_medicine(
        self,
        day: Day,
        medicine: MedicineId,
        taken: bool,
    ) -> Result<(), DiaryError> {
        let at = self.tables.typed_at(self.now.moment)?;
        Ok(self.tables.set_medicine(day, medicine, taken, at)?)
    }

    fn known_medicine(self, id: MedicineId) -> Result<Medicine, DiaryError> {
        let found = self
            .tables
            .medicines()?
            .into_iter()
            .find(|found| found.id == id);
        found.ok_or(DiaryError::NoSuch(Thing::Medicine))
    }

    /// `name` made clean, if no other medicine than `renamed` has it.
    fn free_medicine_name(
        self,
        name: &str,
        renamed: Option<MedicineId>,
    ) -> Result<String, DiaryError> {
        let medicines = self.tables.medicines()?;
        let others = medicines.iter().filter(|other| Some(other.id) != renamed);
        free_name(name, others.map(|other| other.name.as_str()))
    }
}

const fn list_act(name: String, change: MedicineChange) -> RecordAct {
    RecordAct::Medicine { name, change }
}

fn took(day: Day, name: String, taken: bool) -> RecordAct {
    RecordAct::Took {
        day: day.to_string(),
        name,
        taken,
    }
}

fn dose_act(day: Day, name: String, added: bool) -> RecordAct {
    RecordAct::Dose {
        day: day.to_string(),
        name,
        added,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::ClockTime;
    use crate::domain::testing::{NOW, day};

    fn apply(diary: &mut Diary, command: MedicineCommand) -> Result<(), DiaryError> {
        let command = Command::Medicine(command);
        diary.apply(command, NOW).map(|_| ())
    }

    fn add(name: &str, on: Option<Day>) -> MedicineCommand {
        MedicineCommand::Add {
            name: name.to_owned(),
            kind: MedicineKind::SimplePainkiller,
            on,
        }
    }

    fn dose(medicine: MedicineId, amount: &str, clock: &str) -> MedicineCommand {
        MedicineCommand::AddDose {
            day: day(1),
            medicine,
            words: DoseWords::new(amount, ClockTime::parse(clock)).unwrap(),
        }
    }

    /// The amounts of yesterday.
    fn doses(diary: &Diary) -> Vec<String> {
        let doses = diary.day(day(1)).unwrap().medicine_doses.into_iter();
        doses
            .map(|dose| {
                let clock = dose.words.clock().map(|clock| clock.to_string());
                let amount = dose.words.amount().unwrap_or_default();
                format!("{} {amount}", clock.unwrap_or_default())
            })
            .collect()
    }

    #[test]
    fn a_medicine_is_noted_renamed_put_away_and_not_deleted_while_in_use() {
        let mut diary = Diary::in_memory().unwrap();
        apply(&mut diary, add("Paracetamol", Some(day(1)))).unwrap();
        apply(&mut diary, add("Triptan", None)).unwrap();
        let taken = apply(&mut diary, add(" paracetamol ", None)).unwrap_err();
        assert!(matches!(taken, DiaryError::NameTaken(_)));
        let [first, second] = diary.medicines().unwrap().try_into().unwrap();
        let in_use = MedicineCommand::Delete { medicine: first.id };
        let refused = apply(&mut diary, in_use).unwrap_err();
        assert!(matches!(
            refused,
            DiaryError::InUse {
                thing: Thing::Medicine,
                days: 1,
                ..
            }
        ));
        let rename = MedicineCommand::Rename {
            medicine: first.id,
            name: "Para".to_owned(),
        };
        apply(&mut diary, rename).unwrap();
        let unused = MedicineCommand::Delete {
            medicine: second.id,
        };
        apply(&mut diary, unused).unwrap();
        let names: Vec<_> = diary.medicines().unwrap();
        assert_eq!(names[0].name, "Para");
        assert_eq!(names.len(), 1);
        assert_eq!(diary.day(day(1)).unwrap().medicines, [first.id].into());
    }

    #[test]
    fn amounts_and_times_stand_with_the_day_and_go_with_its_tick() {
        let mut diary = Diary::in_memory().unwrap();
        apply(&mut diary, add("Paracetamol", None)).unwrap();
        let id = diary.medicines().unwrap()[0].id;
        apply(&mut diary, dose(id, "", "20:15")).unwrap();
        apply(&mut diary, dose(id, "2 tablets", "8")).unwrap();
        apply(&mut diary, dose(id, "1 more", "")).unwrap();
        assert_eq!(doses(&diary), ["08:00 2 tablets", "20:15 ", " 1 more"]);
        assert_eq!(diary.day(day(1)).unwrap().medicines, [id].into());
        let tick = |taken| MedicineCommand::Note {
            day: day(1),
            medicine: id,
            taken,
        };
        // Ticking what is ticked already keeps the amounts.
        apply(&mut diary, tick(true)).unwrap();
        assert_eq!(doses(&diary).len(), 3);
        apply(&mut diary, tick(false)).unwrap();
        assert_eq!(doses(&diary), [""; 0]);
        diary.undo().unwrap();
        assert_eq!(doses(&diary).len(), 3);
        diary.redo().unwrap();
        assert!(diary.day(day(1)).unwrap().medicines.is_empty());
        diary.undo().unwrap();
        let first = diary.day(day(1)).unwrap().medicine_doses[0].id;
        let delete = MedicineCommand::DeleteDose {
            day: day(1),
            id: first,
        };
        apply(&mut diary, delete.clone()).unwrap();
        assert_eq!(doses(&diary), ["20:15 ", " 1 more"]);
        let again = apply(&mut diary, delete).unwrap_err();
        assert!(matches!(again, DiaryError::NoSuch(Thing::MedicineDose)));
    }

    #[test]
    fn a_kind_is_said_later_and_taken_back() {
        let mut diary = Diary::in_memory().unwrap();
        let unsaid = MedicineCommand::Add {
            name: "Something".to_owned(),
            kind: MedicineKind::Painkiller,
            on: Some(day(1)),
        };
        apply(&mut diary, unsaid).unwrap();
        let kind = |diary: &Diary| diary.medicines().unwrap()[0].kind;
        assert_eq!(kind(&diary), MedicineKind::Painkiller);
        let medicine = diary.medicines().unwrap()[0].id;
        let set = MedicineCommand::SetKind {
            medicine,
            kind: MedicineKind::TriptanOpioidCombination,
        };
        apply(&mut diary, set).unwrap();
        assert_eq!(kind(&diary), MedicineKind::TriptanOpioidCombination);
        diary.undo().unwrap();
        assert_eq!(kind(&diary), MedicineKind::Painkiller);
    }
}
