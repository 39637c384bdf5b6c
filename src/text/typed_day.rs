//! A day as a field shows it and as a person types it, in the language's own form: "26-11-2026", "26 Nov", "gisteren".

use super::Text;
use super::language::DayForm;
use crate::domain::Day;
use crate::exchange::{DateMeant, DateProblem};

/// A day longer ago than this was no day of anybody who keeps the diary.
const YEARS_AGO_MOST: i32 = 120;
/// So many years around today hold every day of the calendar, 29 February too.
const YEARS_AROUND: i32 = 8;

impl Text {
    /// "26-11-2026", "26 Nov 2026": as [`Text::typed_day`] reads it.
    pub fn day_in_field(&self, day: Day) -> String {
        match self.habits().day_in_field {
            DayForm::Numbers => format!("{}-{}-{}", day.day_of_month(), day.month(), day.year()),
            DayForm::MonthInWords => self.day_short(day) + &format!(" {}", day.year()),
        }
    }

    /// The day that was typed, seen from `today`. Of a day without its year the nearest one up to `last`.
    ///
    /// # Errors
    /// In words: it is no date, there is no such day, it lies after `last` or longer ago than a life.
    pub fn typed_day(&self, typed: &str, today: Day, last: Day) -> Result<Day, String> {
        let day = match self.day_in_words(typed, today) {
            Some(day) => day,
            None => match DateMeant::read(typed).map_err(|problem| self.date_problem(problem))? {
                DateMeant::Day(day) => day,
                DateMeant::OfYear { month, day } => {
                    nearest(month, day, today, last).ok_or_else(|| self.date_wrong())?
                }
                DateMeant::Month(_) => return Err(self.date_no_day()),
            },
        };
        if day > last {
            return Err(self.date_ahead(self.day_with_year(day)));
        }
        if day < today.plus_months(-12 * YEARS_AGO_MOST) {
            return Err(self.date_long_ago(self.day_with_year(day)));
        }
        Ok(day)
    }

    /// Why words that are meant as a day name none up to `today`; `None` where they do, or mean something else.
    pub fn why_no_day(&self, typed: &str, today: Day) -> Option<String> {
        let is_day = match DateMeant::read(typed) {
            Ok(DateMeant::Month(_)) | Err(DateProblem::NotADate) => {
                self.day_in_words(typed, today).is_some()
            }
            Ok(_) | Err(_) => true,
        };
        let read = || self.typed_day(typed, today, today).err();
        is_day.then(read).flatten()
    }

    /// That there is no such day, of words that name one: known before the field is left.
    pub fn no_such_day(&self, typed: &str) -> Option<String> {
        match DateMeant::read(typed) {
            Err(problem @ DateProblem::NoSuchDay { .. }) => Some(self.date_problem(problem)),
            Ok(_) | Err(DateProblem::NotADate | DateProblem::Year(_)) => None,
        }
    }

    /// "today", "yesterday" and such, seen from `today`.
    pub fn day_in_words(&self, typed: &str, today: Day) -> Option<Day> {
        let typed = typed.trim().to_lowercase();
        let named = [
            (self.date_today(), 0),
            (self.date_yesterday(), -1),
            (self.date_day_before_yesterday(), -2),
            (self.date_tomorrow(), 1),
            (self.date_day_after_tomorrow(), 2),
        ];
        let found = named.iter().find(|(name, _)| name.to_lowercase() == typed);
        found.map(|(_, days)| today.plus(*days))
    }

    fn date_problem(&self, problem: DateProblem) -> String {
        match problem {
            DateProblem::NotADate => self.date_wrong(),
            DateProblem::Year(year) => self.date_no_year(year.to_string()),
            DateProblem::NoSuchDay { day, month, year } => {
                let day = format!("{day} {}", self.month(month));
                self.date_no_such_day(match year {
                    Some(year) => format!("{day} {year}"),
                    None => day,
                })
            }
        }
    }
}

fn nearest(month: u32, day: u32, today: Day, last: Day) -> Option<Day> {
    let years = today.year() - YEARS_AROUND..=today.year() + YEARS_AROUND;
    years
        .filter_map(|year| Day::from_ymd(year, month, day))
        .filter(|day| *day <= last)
        .min_by_key(|day| day.days_since(today).abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd(year, month, day).unwrap()
    }

    #[test]
    fn days_are_read_in_the_form_in_which_they_are_shown() {
        let today = day(2026, 11, 27);
        for language in Language::ALL {
            let text = Text::new(language);
            for back in 0..800 {
                let shown = text.day_in_field(today.plus(-back));
                assert_eq!(
                    text.typed_day(&shown, today, today),
                    Ok(today.plus(-back)),
                    "{shown}"
                );
            }
        }
        assert_eq!(Text::new(Language::Nl).day_in_field(today), "27-11-2026");
        assert_eq!(Text::new(Language::En).day_in_field(today), "27 Nov 2026");
    }

    #[test]
    fn words_and_days_without_a_year_are_the_nearest_that_can_be() {
        let (nl, en) = (Text::new(Language::Nl), Text::new(Language::En));
        let today = day(2026, 11, 27);
        let past = |typed: &str| nl.typed_day(typed, today, today);
        assert_eq!(past(" Gisteren "), Ok(day(2026, 11, 26)));
        assert_eq!(past("eergisteren"), Ok(day(2026, 11, 25)));
        assert_eq!(
            en.typed_day("yesterday", today, today),
            Ok(day(2026, 11, 26))
        );
        assert_eq!(past("26 nov"), Ok(day(2026, 11, 26)));
        assert_eq!(past("3 jan"), Ok(day(2026, 1, 3)));
        assert_eq!(
            past("28-11"),
            Ok(day(2025, 11, 28)),
            "tomorrow has not come"
        );
        assert_eq!(past("29 feb"), Ok(day(2024, 2, 29)));
        let any = |typed: &str| nl.typed_day(typed, today, Day::MAX);
        assert_eq!(any("3 jan"), Ok(day(2027, 1, 3)));
        assert_eq!(any("overmorgen"), Ok(day(2026, 11, 29)));
    }

    #[test]
    fn what_cannot_be_is_said_in_words() {
        let nl = Text::new(Language::Nl);
        let today = day(2026, 11, 27);
        let wrong = |typed: &str| nl.typed_day(typed, today, today).unwrap_err();
        assert_eq!(wrong("31 november"), "31 november bestaat niet.");
        assert_eq!(wrong("29-2-2025"), "29 februari 2025 bestaat niet.");
        assert_eq!(wrong("overmorgen"), "29 november 2026 is nog niet geweest.");
        assert_eq!(
            wrong("1-1-1900"),
            "1 januari 1900 is meer dan 120 jaar geleden."
        );
        assert!(wrong("1-1-1899").contains("1899"));
        assert!(wrong("november 2025").contains("dag"));
        for typed in ["", "ooit", "11/26/2026", &"brief ".repeat(900)] {
            assert_eq!(wrong(typed), nl.date_wrong(), "{typed}");
        }
    }
}
