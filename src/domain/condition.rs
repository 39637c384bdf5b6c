//! Medicines and conditions that bear on magnesium, as far as the person wants to name them. What each means is said in words
//! elsewhere; nothing here judges.

use super::{keyed, listed};

/// A medicine or condition the person can tick.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// An acid blocker (PPI) for longer than three months.
    AcidBlocker,
    /// A water tablet: loop or thiazide diuretic.
    Diuretic,
    Digoxin,
    /// A tetracycline or quinolone antibiotic.
    Antibiotic,
    /// A bone tablet: oral bisphosphonate.
    BoneTablet,
    /// Levothyroxine.
    ThyroidTablet,
    /// Dolutegravir and its kin.
    HivMedicine,
    /// Calcium blockers and other blood pressure medicines, muscle relaxants.
    BloodPressureMedicine,
    /// Type 2 diabetes.
    #[strum(serialize = "diabetes_2")]
    Diabetes2,
    /// Alcohol daily or much.
    Alcohol,
    /// Crohn, coeliac, long diarrhoea, surgery of bowel or stomach.
    Bowel,
    /// A medicine that makes the kidneys lose magnesium: ciclosporin, tacrolimus, cisplatin, cetuximab, amphotericin, an
    /// aminoglycoside.
    LosingMedicine,
    /// A medicine that magnesium binds: mycophenolate, gabapentin, iron, nitrofurantoin.
    BoundMedicine,
    /// Myasthenia gravis.
    Myasthenia,
    HeartBlock,
}

listed!(Condition);
keyed!(Condition);

impl Condition {
    /// What there is to say about it matters only to someone who takes magnesium.
    pub const fn matters_with_supplements(self) -> bool {
        matches!(
            self,
            Self::Antibiotic
                | Self::BoneTablet
                | Self::ThyroidTablet
                | Self::HivMedicine
                | Self::BloodPressureMedicine
                | Self::BoundMedicine
        )
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Conditions(u16);

impl Conditions {
    /// Whether `condition` is in it.
    pub const fn has(self, condition: Condition) -> bool {
        self.0 & condition.bit() != 0
    }

    /// The same set with or without `condition`.
    #[must_use]
    pub const fn with(self, condition: Condition, on: bool) -> Self {
        if on {
            Self(self.0 | condition.bit())
        } else {
            Self(self.0 & !condition.bit())
        }
    }

    /// Those in it, in the order they are asked.
    pub fn iter(self) -> impl Iterator<Item = Condition> {
        Condition::ALL
            .into_iter()
            .filter(move |condition| self.has(*condition))
    }

    /// Reads keys separated by spaces; unknown ones are left out.
    pub fn parse(keys: &str) -> Self {
        keys.split_whitespace()
            .filter_map(Condition::from_key)
            .fold(Self::default(), |set, condition| set.with(condition, true))
    }

    /// As [`Conditions::parse`] reads it.
    pub fn keys(self) -> String {
        let keys: Vec<&str> = self.iter().map(Condition::key).collect();
        keys.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_read_back_as_written() {
        let all = Condition::ALL
            .into_iter()
            .fold(Conditions::default(), |set, one| set.with(one, true));
        assert_eq!(Conditions::parse(&all.keys()), all);
        assert_eq!(all.iter().count(), Condition::ALL.len());
        let without = all.with(Condition::Digoxin, false);
        assert!(!without.has(Condition::Digoxin) && without.has(Condition::Bowel));
        assert_eq!(Conditions::parse("magic diuretic").keys(), "diuretic");
        // What profiles were written with before more conditions were asked for.
        let before = "acid_blocker diuretic digoxin antibiotic bone_tablet thyroid_tablet hiv_medicine blood_pressure_medicine diabetes_2 alcohol bowel";
        assert_eq!(Conditions::parse(before).keys(), before);
    }
}
