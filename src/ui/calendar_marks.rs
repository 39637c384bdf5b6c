//! The marks of a year of days, and counting them. A day that was not filled in never becomes a day without signs.

use super::widgets::SquareMark;
use crate::domain::pause::Pause;
use crate::domain::{Answer, Day, Severity, SignId};
use crate::store::AnswerRow;

/// What is known of each day of the year that begins with `first`: the answer to `shown`, or the worst of the day.
pub fn marks(
    first: Day,
    answers: &[AnswerRow],
    shown: Option<SignId>,
    pauses: &[Pause],
) -> Vec<SquareMark> {
    let days = first.year_last().days_since(first) + 1;
    let mut marks = vec![SquareMark::NotLogged; usize::try_from(days).unwrap_or(0)];
    for of_day in answers.chunk_by(|one, other| one.day == other.day) {
        let is_shown = |row: &&AnswerRow| shown.is_none_or(|sign| row.sign == sign);
        let wanted = of_day.iter().filter(is_shown).map(|row| &row.answer);
        let place = of_day.first().map(|row| row.day.days_since(first));
        let place = place.and_then(|place| usize::try_from(place).ok());
        if let Some(mark) = place.and_then(|place| marks.get_mut(place)) {
            *mark = SquareMark::worst_of::<'_>(wanted.collect::<Vec<&Answer>>());
        }
    }
    let days = first.through(first.year_last());
    let is_away = |day: Day| pauses.iter().any(|pause| pause.contains(day));
    let marked = days.zip(marks);
    marked
        .map(|(day, mark)| mark.or_away(is_away(day)))
        .collect()
}

/// Days away up to `today`, of the marks of the days from `first` on.
pub fn count_away(first: Day, marks: &[SquareMark], today: Day) -> i32 {
    let days = first.through(today).len();
    let away = marks
        .iter()
        .take(days)
        .filter(|mark| **mark == SquareMark::Away);
    i32::try_from(away.count()).unwrap_or(0)
}

/// How many days show this severity.
pub fn count(marks: &[SquareMark], severity: Severity) -> usize {
    let is_wanted = |mark: &&SquareMark| mark.severity() == Some(severity);
    marks.iter().filter(is_wanted).count()
}

/// How many days are filled in.
pub fn filled(marks: &[SquareMark]) -> usize {
    let is_filled = |mark: &&SquareMark| mark.severity().is_some();
    marks.iter().filter(is_filled).count()
}
