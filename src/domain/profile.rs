//! What the person may say about themselves; every part is optional and stays in the diary.

use super::condition::Conditions;
use super::day::Day;
use super::norm::{NormSet, UpperLevel};
use super::{keyed, listed};

/// Sex, as norms for intake tell it apart.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sex {
    Female,
    Male,
}

listed!(Sex);
keyed!(Sex);

/// Pregnant or breastfeeding.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Motherhood {
    Pregnant,
    BreastFeeding,
}

listed!(Motherhood);
keyed!(Motherhood);

/// What the person said about themselves. The default says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Year of birth, if given.
    pub birth_year: Option<i32>,
    /// Kidney disease: magnesium from pills may then be unsafe, so the program stays silent about intake.
    pub kidney_disease: bool,
    /// Sex, if given.
    pub sex: Option<Sex>,
    /// Pregnant or breastfeeding, if so.
    pub motherhood: Option<Motherhood>,
    /// Whose norms to show; `None` leaves it to the language.
    pub norm_set: Option<NormSet>,
    /// The upper level for supplements to compare with.
    pub upper_level: UpperLevel,
    /// Medicines and conditions that bear on magnesium.
    pub conditions: Conditions,
}

impl Profile {
    /// The earliest year of birth that can be said.
    pub const FIRST_BIRTH_YEAR: i32 = 1900;

    /// Birth years that can be those of someone who keeps a diary on `day`.
    pub fn is_birth_year(year: i32, day: Day) -> bool {
        (Self::FIRST_BIRTH_YEAR..=day.year()).contains(&year)
    }

    /// Surely or possibly under 18 on `day`: only the year is known, so the year in which a person turns 18 still counts as
    /// under age.
    pub fn under_18(self, day: Day) -> bool {
        self.birth_year.is_some_and(|year| day.year() - year <= 18)
    }

    /// The age reached in the year of `day`.
    pub fn age(self, day: Day) -> Option<i32> {
        self.birth_year.map(|year| day.year() - year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_of_turning_18_is_still_under_age() {
        let day = Day::from_ymd(2026, 1, 1).unwrap();
        let born = |year| Profile {
            birth_year: Some(year),
            ..Profile::default()
        };
        assert!(born(2008).under_18(day));
        assert!(!born(2007).under_18(day));
        assert!(!Profile::default().under_18(day));
    }

    #[test]
    fn impossible_birth_years_are_told_apart() {
        let day = Day::from_ymd(2026, 1, 1).unwrap();
        for (year, possible) in [
            (1899, false),
            (1900, true),
            (2026, true),
            (2027, false),
            (45, false),
        ] {
            assert_eq!(Profile::is_birth_year(year, day), possible, "{year}");
        }
    }
}
