//! How much of a period is filled in, and what of it came too late to count, with why.

use super::Text;
use crate::trends::{Coverage, SignTrend, Status};

impl Text {
    /// "27 May to 22 November 2026 · 150 of 180 days filled in (83%)". Days that came too late are told; `late_counts` says that they
    /// count all the same.
    pub fn coverage_words(&self, found: &Coverage, late_counts: bool) -> String {
        let period = self.period(found.first, found.last);
        let share = self.percent(found.logged_days as f64 / found.days.max(1) as f64);
        let said = match found.uncounted_days {
            0 => self.trends_coverage(period, found.logged_days, found.days, share),
            _ => self.trends_coverage_in_time(period, found.logged_days, found.days, share),
        };
        let late = (found.late_days > 0).then(|| {
            if late_counts {
                self.trends_late_counted(found.late_days)
            } else {
                self.trends_coverage_late_out(found.late_days)
            }
        });
        let away = (found.away_days > 0).then(|| self.away_days(found.away_days));
        let parts = [Some(said), late, away];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

impl Text {
    /// The same in one line of the window, where why late days do not count is a click away.
    pub fn coverage_line(&self, found: &Coverage, late_counts: bool) -> String {
        let period = self.period(found.first, found.last);
        let late = (found.late_days > 0).then(|| {
            if late_counts {
                self.trends_late_counted(found.late_days)
            } else {
                self.trends_late_out(found.late_days)
            }
        });
        let away = (found.away_days > 0).then(|| self.away_days(found.away_days));
        let filled = self.trends_filled(period, found.logged_days, found.days);
        let parts = [Some(filled), late, away];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// The same where there is little room.
    pub fn coverage_short(&self, found: &Coverage, late_counts: bool) -> String {
        let filled = self.trends_filled_short(found.logged_days, found.days);
        let late = (found.late_days > 0 && !late_counts)
            .then(|| self.trends_late_out_short(found.late_days));
        [Some(filled), late]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// The same where there is least room.
    pub fn coverage_brief(&self, found: &Coverage, late_counts: bool) -> String {
        if found.late_days == 0 || late_counts {
            return self.coverage_short(found, late_counts);
        }
        let filled = self.trends_filled_brief(found.logged_days, found.days);
        format!("{filled} · {}", self.trends_late_out_brief(found.late_days))
    }

    /// What is said where no symptom keeps coming back: that none does, or that it is too early to say.
    pub fn none_comes_back<'a>(&self, signs: impl Iterator<Item = &'a SignTrend>) -> String {
        let mut fewest = None;
        for sign in signs.filter(|sign| sign.followed) {
            let found = &sign.recurrence;
            if !matches!(found.status, Status::Unknown | Status::Early) {
                return self.trends_comes_back_none();
            }
            let more = found.more_days_needed;
            fewest = Some(fewest.map_or(more, |fewest: u32| fewest.min(more)));
        }
        match fewest {
            Some(more) if more > 0 => self.trends_comes_back_unknown(more),
            _ => self.trends_comes_back_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;
    use crate::text::Language;

    #[test]
    fn days_that_came_too_late_are_told_with_why() {
        let last = Day::from_ymd(2026, 11, 22).unwrap();
        let found = Coverage {
            first: last.plus(-20),
            last,
            logged_days: 4,
            days: 21,
            away_days: 0,
            late_days: 17,
            uncounted_days: 17,
        };
        assert_eq!(
            Text::new(Language::En).coverage_words(&found, false),
            "2 to 22 November 2026 · 4 of 21 days filled in within 3 days (19%) · \
             answers filled in later on 17 days do not count, because memory fades"
        );
        let counted = Coverage {
            logged_days: 21,
            uncounted_days: 0,
            ..found
        };
        let dutch = Text::new(Language::Nl).coverage_words(&counted, true);
        assert!(
            dutch.ends_with(" · later ingevulde antwoorden op 17 dagen"),
            "{dutch}"
        );
        assert!(dutch.contains("21 van 21 dagen ingevuld"), "{dutch}");
    }

    #[test]
    fn the_line_of_the_window_is_short() {
        let last = Day::from_ymd(2026, 11, 27).unwrap();
        let found = Coverage {
            first: last.plus(-181),
            last,
            logged_days: 145,
            days: 182,
            away_days: 0,
            late_days: 5,
            uncounted_days: 5,
        };
        let said = Text::new(Language::Nl).coverage_line(&found, false);
        assert_eq!(
            said,
            "30 mei t/m 27 november 2026 · 145 van 182 dagen ingevuld · later ingevulde antwoorden op 5 dagen tellen niet mee"
        );
    }
}
