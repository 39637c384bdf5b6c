//! Laboratory results: the commands, and how they become rows.

use super::act::RecordAct;
use super::words::same_name;
use super::writer::Writer;
use super::{Act, Diary, DiaryError, Thing};
use crate::domain::Day;
use crate::domain::lab::{LabId, LabKind, LabResult, LabValue};
use crate::store::StoreError;

/// One act about laboratory results.
#[derive(Clone, Debug, PartialEq)]
pub enum LabCommand {
    /// Adds a laboratory result.
    Add {
        /// The day the blood was taken.
        day: Day,
        /// What was measured.
        kind: LabKind,
        /// The numbers.
        value: LabValue,
    },
    Delete {
        id: LabId,
    },
}

impl Diary {
    /// Laboratory results from `first` to `last`, oldest first.
    pub fn lab_results(&self, first: Day, last: Day) -> Result<Vec<LabResult>, StoreError> {
        self.tables().lab_results(first, last)
    }
}

impl Writer<'_> {
    pub(super) fn lab(self, command: LabCommand) -> Result<Act, DiaryError> {
        let act = match command {
            LabCommand::Add { day, kind, value } => self.add_lab(day, &kind, &value)?,
            LabCommand::Delete { id } => self.delete_lab(id)?,
        };
        Ok(Act::Record(act))
    }

    fn add_lab(self, day: Day, kind: &LabKind, value: &LabValue) -> Result<RecordAct, DiaryError> {
        self.check_day(day)?;
        let is_there = self.tables.lab_results(day, day)?.iter().any(|result| {
            same_name(&result.kind.to_string(), &kind.to_string()) && result.value == *value
        });
        if is_there {
            return Err(DiaryError::LabThere(kind.clone()));
        }
        self.tables
            .add_lab_result(day, kind, value, self.now.moment)?;
        Ok(lab_act(day, kind, true))
    }

    fn delete_lab(self, id: LabId) -> Result<RecordAct, DiaryError> {
        let results = self.tables.lab_results(Day::MIN, Day::MAX)?;
        let gone = results.into_iter().find(|result| result.id == id);
        let gone = gone.ok_or(DiaryError::NoSuch(Thing::Lab))?;
        self.tables.delete_lab_result(id)?;
        Ok(lab_act(gone.day, &gone.kind, false))
    }
}

fn lab_act(day: Day, kind: &LabKind, added: bool) -> RecordAct {
    RecordAct::Lab {
        day: day.to_string(),
        lab: kind.to_string(),
        added,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::testing::{NOW, day};

    fn apply(diary: &mut Diary, command: LabCommand) -> Result<(), DiaryError> {
        diary.apply(Command::Lab(command), NOW).map(|_| ())
    }

    #[test]
    fn the_same_result_is_kept_once_and_another_of_the_day_beside_it() {
        let mut diary = Diary::in_memory().unwrap();
        let add = |kind: &str| LabCommand::Add {
            day: day(3),
            kind: LabKind::parse(kind).unwrap(),
            value: LabValue::new(0.82, "mmol/L", Some(0.7), Some(1.05)).unwrap(),
        };
        apply(&mut diary, add("magnesium")).unwrap();
        let again = apply(&mut diary, add("magnesium")).unwrap_err();
        assert!(matches!(again, DiaryError::LabThere(LabKind::Magnesium)));
        let evening = LabCommand::Add {
            day: day(3),
            kind: LabKind::Magnesium,
            value: LabValue::new(0.79, "mmol/L", Some(0.7), Some(1.05)).unwrap(),
        };
        apply(&mut diary, evening).unwrap();
        apply(&mut diary, add("own:B12")).unwrap();
        let results = diary.lab_results(Day::MIN, Day::MAX).unwrap();
        assert_eq!(results.len(), 3);
        let delete = LabCommand::Delete { id: results[0].id };
        apply(&mut diary, delete.clone()).unwrap();
        assert!(matches!(
            apply(&mut diary, delete).unwrap_err(),
            DiaryError::NoSuch(Thing::Lab)
        ));
    }
}
