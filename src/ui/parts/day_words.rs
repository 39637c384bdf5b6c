//! A day's mark in words, as it is read aloud and shown when hovered. Says everything the square or circle shows.

use crate::domain::Severity;
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
