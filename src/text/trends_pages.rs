//! The typed methods of the two pages of Trends, and the few things they say that are put together from several messages.

use super::Text;
use crate::domain::mark::{Mark, MarkKind};
use crate::domain::{Day, SignKey};
use crate::trends::{Bar, BarUnit, GP_WEEK_DAYS, GpReason};

/// Days of a month that must lie in a stretch for the month to be named.
const MONTH_DAYS_NAMED: i32 = 10;
/// Months from which years are named instead.
const MONTHS_MAX: usize = 24;

impl Text {
    /// The months of a stretch as in a sentence: "in june and july", "from June to September"; all with their years where one of them
    /// is not of `this_year`.
    pub fn in_months(&self, first: Day, last: Day, this_year: i32) -> String {
        let months = months(first, last);
        let is_this_year = months.iter().all(|month| month.year() == this_year);
        let name = |month: &Day| {
            let name = self.month(month.month());
            if is_this_year {
                name
            } else {
                format!("{name} {}", month.year())
            }
        };
        match &months[..] {
            [] => String::new(),
            [only] => self.one_months_in(name(only)),
            [one, other] => self.one_months_in(self.list(&[name(one), name(other)])),
            [one, .., other] if months.len() <= MONTHS_MAX => {
                self.one_months_from_to(name(one), name(other))
            }
            [one, .., other] => {
                self.one_months_from_to(one.year().to_string(), other.year().to_string())
            }
        }
    }

    /// A mark where it is drawn: "citrate since 8 Oct", with its date as it is said there.
    pub fn mark_label(&self, mark: &Mark, date: String) -> String {
        match mark.kind {
            MarkKind::ProductStarted => self.trends_mark_since(mark.name.as_str(), date),
            _ => self.trends_mark_on(self.mark(mark), date),
        }
    }

    /// What a bar stands for, in one line.
    pub fn bar(&self, bar: &Bar, unit: BarUnit) -> String {
        let when = self.bar_when(bar, unit);
        if bar.logged_days == 0 {
            return match (bar.late_days, bar.away_days) {
                (0, 0) if bar.is_blank => self.trends_bar_blank(when),
                (0, 0) => self.trends_bar_empty(when),
                (0, _) => self.trends_bar_away(when),
                (late, _) => format!("{when}: {}", self.trends_bar_late(late)),
            };
        }
        if unit == BarUnit::Day {
            return self.trends_bar_day(when, self.severity(bar.worst()));
        }
        let (with, logged) = (bar.sign_days(), bar.logged_days);
        let said = match with {
            0 => self.trends_bar(when, with, logged),
            _ => self.trends_bar_levels(
                when,
                with,
                logged,
                bar.mild_days,
                bar.moderate_days,
                bar.severe_days,
            ),
        };
        let late = (bar.late_days > 0).then(|| self.trends_bar_late(bar.late_days));
        let away = (bar.away_days > 0).then(|| self.away_days(bar.away_days));
        let parts = [Some(said), late, away];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// The day, week, month or longer stretch of a bar.
    pub fn bar_when(&self, bar: &Bar, unit: BarUnit) -> String {
        match unit {
            BarUnit::Day => format!("{} {}", self.day_heading(bar.first), bar.first.year()),
            BarUnit::Week => self.trends_week_from(format!(
                "{} {}",
                self.day_short(bar.first),
                bar.first.year()
            )),
            BarUnit::Month => self.month_heading(bar.first),
            BarUnit::Year => bar.first.year().to_string(),
            BarUnit::Quarter | BarUnit::FiveYears => self.period(bar.first, bar.last),
        }
    }

    /// What a GP is named for, in a word or two.
    pub fn gp_name(&self, reason: &GpReason) -> String {
        match reason.sign() {
            Some(sign) => self.sign_inside(&SignKey::BuiltIn(sign)),
            None => self.trends_gp_painkillers(),
        }
    }

    /// What a GP is named for, in a few words: what lasts with how long, what lasts equally long together.
    pub fn gp_names_lasting(&self, reasons: &[GpReason]) -> String {
        let mut sorted: Vec<&GpReason> = reasons.iter().collect();
        sorted.sort_by_key(|reason| {
            reasons
                .iter()
                .position(|other| other.weeks() == reason.weeks())
        });
        let groups = sorted.chunk_by(|one, other| one.weeks() == other.weeks());
        let groups = groups.flat_map(|group| {
            let names: Vec<String> = group.iter().map(|reason| self.gp_name(reason)).collect();
            let weeks = group.first().and_then(|reason| reason.weeks());
            match weeks {
                Some(weeks) => {
                    vec![self.trends_gp_lasting(self.list(&names), weeks, GP_WEEK_DAYS)]
                }
                None => names,
            }
        });
        self.list(&groups.collect::<Vec<_>>())
    }
}

/// The first days of the months that a stretch has enough days of; at least one.
fn months(first: Day, last: Day) -> Vec<Day> {
    let mut found = Vec::new();
    let mut month = first.month_first();
    while month <= last {
        let days = month.month_last().min(last).days_since(month.max(first)) + 1;
        if days >= MONTH_DAYS_NAMED {
            found.push(month);
        }
        month = month.plus_months(1);
    }
    if found.is_empty() {
        found.push(first.plus(last.days_since(first) / 2).month_first());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn months_are_named_as_in_a_sentence() {
        let day = |text: &str| Day::parse_iso(text).unwrap();
        let said = |language, first: &str, last: &str| {
            Text::new(language).in_months(day(first), day(last), 2026)
        };
        let cases = [
            (
                "2026-05-28",
                "2026-07-30",
                "in June and July",
                "in juni en juli",
            ),
            (
                "2026-09-20",
                "2026-11-22",
                "from September to November",
                "van september tot en met november",
            ),
            ("2026-11-01", "2026-11-05", "in November", "in november"),
            (
                "2025-12-01",
                "2026-01-31",
                "in December 2025 and January 2026",
                "in december 2025 en januari 2026",
            ),
            (
                "2025-12-01",
                "2026-11-27",
                "from December 2025 to November 2026",
                "van december 2025 tot en met november 2026",
            ),
            (
                "1990-01-01",
                "2001-06-30",
                "from 1990 to 2001",
                "van 1990 tot en met 2001",
            ),
        ];
        for (first, last, en, nl) in cases {
            assert_eq!(said(Language::En, first, last), en);
            assert_eq!(said(Language::Nl, first, last), nl);
        }
    }
}
