//! Days and times as people say them.

use chrono::Datelike as _;

use super::Text;
use crate::domain::{Day, Moment, Zone};

impl Text {
    /// "Zondag 22 november", "Sunday 22 November": the heading of a day.
    pub fn day_heading(&self, day: Day) -> String {
        let weekday = self.weekday(day);
        self.day_heading_of(
            capitalised(&weekday),
            day.day_of_month(),
            self.month(day.month()),
        )
    }

    /// "22 november 2026".
    pub fn day_with_year(&self, day: Day) -> String {
        format!(
            "{} {} {}",
            day.day_of_month(),
            self.month(day.month()),
            day.year()
        )
    }

    /// "22 november": within a year that is clear.
    pub fn day_of_year(&self, day: Day) -> String {
        format!("{} {}", day.day_of_month(), self.month(day.month()))
    }

    /// "November 2026".
    pub fn month_heading(&self, day: Day) -> String {
        format!("{} {}", capitalised(&self.month(day.month())), day.year())
    }

    /// "22 nov".
    pub fn day_short(&self, day: Day) -> String {
        format!("{} {}", day.day_of_month(), self.month_short(day.month()))
    }

    /// "22 nov"; "22 nov 2024" where the year is another than the one of `today`.
    pub fn day_short_seen_from(&self, day: Day, today: Day) -> String {
        let short = self.day_short(day);
        if day.year() == today.year() {
            short
        } else {
            format!("{short} {}", day.year())
        }
    }

    /// "zondag", "Sunday".
    pub fn weekday(&self, day: Day) -> String {
        let number = day.weekday().number_from_monday();
        self.format(&format!("weekday_{number}"), None)
    }

    /// "Zondag", "Sunday": at the beginning of a line.
    pub fn weekday_heading(&self, day: Day) -> String {
        capitalised(&self.weekday(day))
    }

    /// "zo", "Su".
    pub fn weekday_short(&self, day: Day) -> String {
        let number = day.date().weekday().number_from_monday();
        self.format(&format!("weekday_short_{number}"), None)
    }

    /// "november"; `number` 1..=12.
    pub fn month(&self, number: u32) -> String {
        self.format(&format!("month_{number}"), None)
    }

    /// "nov"; `number` 1..=12.
    pub fn month_short(&self, number: u32) -> String {
        self.format(&format!("month_short_{number}"), None)
    }

    /// "21:04", by the clock of `zone`.
    pub fn clock(&self, moment: Moment, zone: Zone) -> String {
        let secs = zone.civil(moment).map_or(0, |(_, secs)| secs);
        format!("{:02}:{:02}", secs / 3_600, secs / 60 % 60)
    }

    /// The same to the second, where two moments are of one minute.
    pub fn clock_to_second(&self, moment: Moment, zone: Zone) -> String {
        let secs = zone.civil(moment).map_or(0, |(_, secs)| secs);
        format!("{}:{:02}", self.clock(moment, zone), secs % 60)
    }

    /// A day with its year, where that is another than the one of `today`.
    pub fn day_seen_from(&self, day: Day, today: Day) -> String {
        if day.year() == today.year() {
            self.day_of_year(day)
        } else {
            self.day_with_year(day)
        }
    }

    /// A period in as few words as say it: "1 juni t/m 22 november 2026", "21 t/m 27 november 2026", of one day that day.
    pub fn period(&self, first: Day, last: Day) -> String {
        if first == last {
            return self.day_with_year(first);
        }
        let from = if first.month_first() == last.month_first() {
            first.day_of_month().to_string()
        } else if first.year() == last.year() {
            self.day_of_year(first)
        } else {
            self.day_with_year(first)
        };
        self.period_of(from, self.day_with_year(last))
    }
}

/// With a capital at the beginning.
pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn days_read_naturally_in_both_languages() {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let (nl, en) = (Text::new(Language::Nl), Text::new(Language::En));
        assert_eq!(nl.day_heading(day), "Zondag 22 november");
        assert_eq!(en.day_heading(day), "Sunday 22 November");
        assert_eq!(
            nl.period(Day::from_ymd(2026, 6, 1).unwrap(), day),
            "1 juni t/m 22 november 2026"
        );
        assert_eq!(
            en.period(Day::from_ymd(2025, 6, 1).unwrap(), day),
            "1 June 2025 to 22 November 2026"
        );
        let week = Day::from_ymd(2026, 11, 16).unwrap();
        assert_eq!(nl.period(week, day), "16 t/m 22 november 2026");
        assert_eq!(en.period(week, day), "16 to 22 November 2026");
        assert_eq!(nl.month_heading(day), "November 2026");
        assert_eq!(nl.weekday_short(day), "zo");
        assert_eq!(nl.clock(Moment(3_840), Zone::Fixed(3_600)), "02:04");
    }
}
