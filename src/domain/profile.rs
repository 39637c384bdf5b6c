//! What the person may say about themselves; every part is optional and stays in the diary.

use super::day::Day;

/// The parts of the profile that bear on whether the hint may be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Year of birth, if given.
    pub birth_year: Option<i32>,
    /// Kidney disease: magnesium from pills may then be unsafe, so the program stays silent about intake.
    pub kidney_disease: bool,
}

impl Profile {
    /// Surely or possibly under 18 on `day`: only the year is known, so the year in which a person turns 18 still counts as
    /// under age.
    #[must_use]
    pub fn under_18(self, day: Day) -> bool {
        self.birth_year.is_some_and(|year| day.year() - year <= 18)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_of_turning_18_is_still_under_age() {
        let day = Day::from_ymd(2026, 1, 1).unwrap();
        assert!(
            Profile {
                birth_year: Some(2008),
                ..Profile::default()
            }
            .under_18(day)
        );
        assert!(
            !Profile {
                birth_year: Some(2007),
                ..Profile::default()
            }
            .under_18(day)
        );
        assert!(!Profile::default().under_18(day));
    }
}
