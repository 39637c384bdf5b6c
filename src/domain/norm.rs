//! Reference intakes of adults and upper levels for supplements, by who set them. A norm is about everything a person eats,
//! drinks and takes; an upper level is about supplements alone. Comparing the one with the other is what this module never does.

use super::day::Day;
use super::milligrams::Milligrams;
use super::profile::{Motherhood, Profile, Sex};
use super::{keyed, listed};

/// Whose norms.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NormSet {
    /// Health Council of the Netherlands 2018 (pregnancy 2021).
    NlHealthCouncil,
    /// European Food Safety Authority 2015: adequate intakes, taken from what people in the EU eat.
    Efsa,
    /// United States, recommended dietary allowance.
    Us,
    /// United Kingdom, reference nutrient intake.
    Uk,
    /// Nordic Nutrition Recommendations 2023.
    Nordic,
}

listed!(NormSet);
keyed!(NormSet);

impl NormSet {
    /// Milligrams a day of one adult group.
    const fn adult_mg(self, group: Group) -> u32 {
        match (self, group) {
            (Self::Us, Group::Man { over_30 }) => 400 + 20 * over_30 as u32,
            (Self::Us, Group::Woman { over_30 } | Group::BreastFeeding { over_30 }) => {
                310 + 10 * over_30 as u32
            }
            (Self::Us, Group::Pregnant { over_30 }) => 350 + 10 * over_30 as u32,
            (Self::Uk, Group::Man { .. }) => 300,
            (Self::Uk, Group::Woman { .. } | Group::Pregnant { .. }) => 270,
            (Self::Uk, Group::BreastFeeding { .. }) => 320,
            (_, Group::Man { .. }) => 350,
            (_, Group::Woman { .. } | Group::Pregnant { .. } | Group::BreastFeeding { .. }) => 300,
        }
    }
}

/// A group of adults with a norm of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Man { over_30: bool },
    Woman { over_30: bool },
    Pregnant { over_30: bool },
    BreastFeeding { over_30: bool },
}

/// A norm for a day's total, as one number or, where the profile leaves something open, from the lowest to the highest that may
/// apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Norm {
    pub set: NormSet,
    /// The lowest that may apply.
    pub low: Milligrams,
    /// The highest that may apply.
    pub high: Milligrams,
}

impl Norm {
    /// Whether the profile leaves open which of several holds.
    pub fn is_range(&self) -> bool {
        self.low < self.high
    }

    /// The norm of `set` for this person on `day`; none for someone who is or may be under 18: children have other norms.
    pub fn of(set: NormSet, profile: Profile, day: Day) -> Option<Self> {
        if profile.under_18(day) {
            return None;
        }
        let amounts = groups(profile, day)
            .into_iter()
            .map(|group| set.adult_mg(group));
        let (low, high) =
            amounts.fold((u32::MAX, 0), |(low, high), mg| (low.min(mg), high.max(mg)));
        Some(Self {
            set,
            low: Milligrams::whole(low),
            high: Milligrams::whole(high),
        })
    }

    /// Whether `total` reaches the norm whoever of those it may be about; `total` is everything eaten, drunk and taken.
    pub fn is_reached_by(self, total: Milligrams) -> bool {
        total >= self.high
    }
}

/// Every group the person may belong to.
fn groups(profile: Profile, day: Day) -> Vec<Group> {
    let ages = match profile.age(day) {
        Some(age) => vec![age > 30],
        None => vec![false, true],
    };
    let of_age = |over_30: bool| match (profile.motherhood, profile.sex) {
        (Some(Motherhood::Pregnant), _) => vec![Group::Pregnant { over_30 }],
        (Some(Motherhood::BreastFeeding), _) => vec![Group::BreastFeeding { over_30 }],
        (None, Some(Sex::Female)) => vec![Group::Woman { over_30 }],
        (None, Some(Sex::Male)) => vec![Group::Man { over_30 }],
        (None, None) => vec![Group::Woman { over_30 }, Group::Man { over_30 }],
    };
    ages.into_iter().flat_map(of_age).collect()
}

/// The upper level for magnesium from supplements alone, of healthy adults. Not valid with kidney disease.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum UpperLevel {
    /// EU and the Netherlands: 250 mg a day.
    #[default]
    #[strum(serialize = "eu_250")]
    Eu250,
    /// United States and Norway: 350 mg a day.
    #[strum(serialize = "us_350")]
    Us350,
    /// UK guidance: 400 mg a day.
    #[strum(serialize = "uk_400")]
    Uk400,
}

listed!(UpperLevel);
keyed!(UpperLevel);

impl UpperLevel {
    /// The amount a day.
    pub const fn amount(self) -> Milligrams {
        Milligrams::whole(match self {
            Self::Eu250 => 250,
            Self::Us350 => 350,
            Self::Uk400 => 400,
        })
    }

    /// Whether supplements of a day add up to the level or more.
    pub fn is_reached_by(self, supplements: Milligrams) -> bool {
        supplements >= self.amount()
    }

    /// Whether supplements of a day add up to more than the level.
    pub fn is_passed_by(self, supplements: Milligrams) -> bool {
        supplements > self.amount()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(sex: Option<Sex>, age: Option<i32>, motherhood: Option<Motherhood>) -> Profile {
        Profile {
            sex,
            birth_year: age.map(|age| 2026 - age),
            motherhood,
            ..Profile::default()
        }
    }

    fn today() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    /// Domain table 2: every adult group of every set.
    #[test]
    fn every_group_has_the_number_of_its_table() {
        use Motherhood::{BreastFeeding, Pregnant};
        use NormSet::{Efsa, NlHealthCouncil, Nordic, Uk, Us};
        use Sex::{Female, Male};
        let cases = [
            // set, sex, age, motherhood, mg
            (NlHealthCouncil, Male, 25, None, 350),
            (NlHealthCouncil, Male, 70, None, 350),
            (NlHealthCouncil, Female, 25, None, 300),
            (NlHealthCouncil, Female, 70, None, 300),
            (NlHealthCouncil, Female, 25, Some(Pregnant), 300),
            (NlHealthCouncil, Female, 35, Some(BreastFeeding), 300),
            (Efsa, Male, 25, None, 350),
            (Efsa, Female, 25, None, 300),
            (Efsa, Female, 25, Some(Pregnant), 300),
            (Efsa, Female, 25, Some(BreastFeeding), 300),
            (Us, Male, 19, None, 400),
            (Us, Male, 30, None, 400),
            (Us, Male, 31, None, 420),
            (Us, Male, 80, None, 420),
            (Us, Female, 30, None, 310),
            (Us, Female, 31, None, 320),
            (Us, Female, 30, Some(Pregnant), 350),
            (Us, Female, 31, Some(Pregnant), 360),
            (Us, Female, 30, Some(BreastFeeding), 310),
            (Us, Female, 31, Some(BreastFeeding), 320),
            (Uk, Male, 40, None, 300),
            (Uk, Female, 40, None, 270),
            (Uk, Female, 40, Some(Pregnant), 270),
            (Uk, Female, 40, Some(BreastFeeding), 320),
            (Nordic, Male, 40, None, 350),
            (Nordic, Female, 40, None, 300),
            (Nordic, Female, 40, Some(Pregnant), 300),
            (Nordic, Female, 40, Some(BreastFeeding), 300),
        ];
        for (set, sex, age, motherhood, mg) in cases {
            let norm = Norm::of(set, person(Some(sex), Some(age), motherhood), today()).unwrap();
            let wanted = Milligrams::whole(mg);
            assert_eq!(
                (norm.low, norm.high),
                (wanted, wanted),
                "{set:?} {sex:?} {age}"
            );
        }
    }

    #[test]
    fn what_is_not_said_leaves_a_range() {
        for (set, sex, age, low, high) in [
            (NormSet::Efsa, None, None, 300, 350),
            (NormSet::Us, None, None, 310, 420),
            (NormSet::Us, None, Some(25), 310, 400),
            (NormSet::Us, Some(Sex::Male), None, 400, 420),
            (NormSet::Uk, None, None, 270, 300),
        ] {
            let norm = Norm::of(set, person(sex, age, None), today()).unwrap();
            assert_eq!(
                (norm.low, norm.high),
                (Milligrams::whole(low), Milligrams::whole(high))
            );
            assert!(norm.is_reached_by(Milligrams::whole(high)));
            assert!(!norm.is_reached_by(Milligrams::whole(high - 1)));
        }
    }

    #[test]
    fn under_18_there_is_no_norm_in_any_set() {
        for set in NormSet::ALL {
            for age in [0, 10, 17, 18] {
                let child = person(Some(Sex::Male), Some(age), None);
                assert_eq!(Norm::of(set, child, today()), None, "{set:?} {age}");
            }
        }
    }

    #[test]
    fn upper_levels_are_250_350_and_400() {
        let amounts = UpperLevel::ALL.map(|level| level.amount().about());
        assert_eq!(amounts, [250, 350, 400]);
        let level = UpperLevel::default();
        assert!(level.is_reached_by(Milligrams::whole(250)));
        assert!(!level.is_passed_by(Milligrams::whole(250)));
        assert!(level.is_passed_by(Milligrams::whole(251)));
    }
}
