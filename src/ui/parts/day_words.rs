//! What is said of a day wherever it is shown: its mark in words, as it is read aloud and shown when hovered (it says everything the
//! square or circle shows), its weekday, and whether it was filled in late.

use crate::diary::DayPage;
use crate::domain::{Answer, Day, Severity, WeekStart};
use crate::text::Text;
use crate::ui::widgets::SquareMark;

/// "22 november: matig, later ingevuld"; `what` words a severity.
pub(in crate::ui) fn day_words(
    date: String,
    mark: SquareMark,
    what: impl FnOnce(Severity) -> String,
    text: &Text,
) -> String {
    match mark {
        SquareMark::NotLogged => text.today_square(date, text.not_logged()),
        SquareMark::Away => text.today_square(date, text.away_mark()),
        SquareMark::Level {
            severity,
            late: true,
        } => text.today_square_late(date, what(severity)),
        SquareMark::Level { severity, .. } => text.today_square(date, what(severity)),
    }
}

/// "ma" to "zo", or "zo" to "za".
pub(in crate::ui) fn weekdays(start: WeekStart, text: &Text) -> Vec<String> {
    let first = start.first_of_week(Day::MIN.plus(7));
    let week = first.through(first.plus(6));
    week.map(|day| text.weekday_short(day)).collect()
}

/// How late the day was filled in, if it was.
pub(in crate::ui) fn late(page: &DayPage, text: &Text) -> Option<String> {
    let late: Vec<&Answer> = late_answers(page).collect();
    let days = late.iter().filter_map(|answer| answer.lag_days).max()?;
    Some(if late.len() == page.answers.len() {
        text.today_late(days)
    } else {
        text.today_late_rows(late.len(), page.answers.len())
    })
}

fn late_answers(page: &DayPage) -> impl Iterator<Item = &Answer> {
    page.answers.values().filter(|answer| answer.is_late())
}
