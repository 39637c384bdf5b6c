//! Names of what the program knows by key about intake: forms, units, norms, conditions, frequencies.

use super::Text;
use crate::domain::condition::Condition;
use crate::domain::form::Form;
use crate::domain::norm::{NormSet, UpperLevel};
use crate::domain::product::Unit;
use crate::domain::profile::{Motherhood, Sex};
use crate::domain::typical_week::Frequency;

impl Text {
    /// "citraat".
    pub fn form(&self, form: Form) -> String {
        self.format(&form_id(form), None)
    }

    /// "tablet", of one.
    pub fn unit(&self, unit: Unit) -> String {
        self.format(&unit_id(unit, "one"), None)
    }

    /// "tabletten", of several.
    pub fn unit_many(&self, unit: Unit) -> String {
        self.format(&unit_id(unit, "many"), None)
    }

    /// "Gezondheidsraad 2018".
    pub fn norm_set(&self, set: NormSet) -> String {
        self.format(&format!("norm_set_{}", set.key()), None)
    }

    /// "250 mg (EU, Nederland)".
    pub fn upper_level(&self, level: UpperLevel) -> String {
        self.format(&format!("upper_level_{}", level.key()), None)
    }

    /// "vrouw".
    pub fn sex(&self, sex: Sex) -> String {
        self.format(&format!("sex_{}", sex.key()), None)
    }

    /// "zwanger".
    pub fn motherhood(&self, state: Motherhood) -> String {
        self.format(&format!("motherhood_{}", state.key()), None)
    }

    /// The question a condition is ticked by.
    pub fn condition(&self, condition: Condition) -> String {
        self.format(&format!("condition_{}", condition.key()), None)
    }

    /// What there is to know about magnesium with this condition.
    pub fn condition_advice(&self, condition: Condition) -> String {
        self.format(&format!("condition_{}_advice", condition.key()), None)
    }

    /// "3–5 dagen per week".
    pub fn frequency(&self, frequency: Frequency) -> String {
        self.format(&format!("frequency_{}", frequency.key()), None)
    }
}

fn form_id(form: Form) -> String {
    format!("form_{}", form.key())
}

fn unit_id(unit: Unit, number: &str) -> String {
    format!("unit_{}_{number}", unit.key())
}

/// Every message that is looked up by key.
#[cfg(test)]
pub(super) fn ids() -> impl Iterator<Item = String> {
    let units = Unit::ALL
        .into_iter()
        .flat_map(|unit| [unit_id(unit, "one"), unit_id(unit, "many")]);
    let conditions = Condition::ALL.into_iter().flat_map(|condition| {
        let name = format!("condition_{}", condition.key());
        let advice = format!("{name}_advice");
        [name, advice]
    });
    Form::ALL
        .into_iter()
        .map(form_id)
        .chain(units)
        .chain(NormSet::ALL.map(|set| format!("norm_set_{}", set.key())))
        .chain(UpperLevel::ALL.map(|level| format!("upper_level_{}", level.key())))
        .chain(Sex::ALL.map(|sex| format!("sex_{}", sex.key())))
        .chain(Motherhood::ALL.map(|state| format!("motherhood_{}", state.key())))
        .chain(conditions)
        .chain(Frequency::ALL.map(|frequency| format!("frequency_{}", frequency.key())))
}
