//! On which day a week begins, as calendars are read where the person lives. The rules never ask: their weeks begin on Monday.

use super::Day;
use super::listed;

/// The first day of a week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum WeekStart {
    /// Monday, as in Europe.
    #[default]
    Monday,
    /// Sunday, as in the Americas.
    Sunday,
}

/// Regions whose calendars begin on Sunday, the larger ones; source: Unicode CLDR, supplemental week data. Elsewhere Monday is
/// taken.
const SUNDAY_REGIONS: [&str; 20] = [
    "BR", "CA", "CO", "HK", "ID", "IL", "IN", "JP", "KE", "KR", "MX", "PE", "PH", "PR", "SG", "TH",
    "TW", "US", "VE", "ZA",
];

listed!(WeekStart);

impl WeekStart {
    /// As people of a locale ("nl-NL", "en_US.UTF-8") read calendars.
    pub fn of_locale(locale: &str) -> Self {
        let tag = locale.split(['.', '@']).next().unwrap_or_default();
        let is_sunday = |part: &str| {
            let region = part.to_ascii_uppercase();
            SUNDAY_REGIONS.contains(&region.as_str())
        };
        if tag.split(['-', '_']).skip(1).any(is_sunday) {
            Self::Sunday
        } else {
            Self::Monday
        }
    }

    /// The first day of the week that `day` lies in.
    pub fn first_of_week(self, day: Day) -> Day {
        match self {
            Self::Monday => day.monday(),
            // The Sunday before a Monday; a Sunday begins its own week.
            Self::Sunday => day.plus(1).monday().plus(-1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Day {
        Day::from_ymd(2026, 11, day).unwrap()
    }

    #[test]
    fn the_week_of_a_sunday_begins_that_day_or_six_days_before() {
        assert_eq!(WeekStart::Monday.first_of_week(day(22)), day(16));
        assert_eq!(WeekStart::Sunday.first_of_week(day(22)), day(22));
        assert_eq!(WeekStart::Monday.first_of_week(day(23)), day(23));
        assert_eq!(WeekStart::Sunday.first_of_week(day(21)), day(15));
    }

    #[test]
    fn the_region_decides_not_the_language() {
        for (locale, expected) in [
            ("nl-NL", WeekStart::Monday),
            ("nl_BE.UTF-8", WeekStart::Monday),
            ("en-GB", WeekStart::Monday),
            ("en_US.UTF-8", WeekStart::Sunday),
            ("en-us", WeekStart::Sunday),
            ("id", WeekStart::Monday),
            ("", WeekStart::Monday),
            ("C", WeekStart::Monday),
        ] {
            assert_eq!(WeekStart::of_locale(locale), expected, "{locale}");
        }
    }
}
