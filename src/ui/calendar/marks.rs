//! The marks of a year of days, and counting them. A day that was not filled in never becomes a day without signs.

use crate::domain::pause::Pause;
use crate::domain::{Answer, Day, Severity, SignId};
use crate::store::AnswerRow;
use crate::ui::widgets::SquareMark;

/// What is known of each day of the year that begins with `first`: the answer to `shown`, or the worst of the day.
pub fn marks(
    first: Day,
    answers: &[AnswerRow],
    shown: Option<SignId>,
    pauses: &[Pause],
    today: Day,
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
    // How long a time away without a last day goes on, nobody knows yet.
    let is_away = |day: Day| {
        let mut pauses = pauses.iter();
        pauses.any(|pause| pause.contains(day) && (day <= today || pause.last.is_some()))
    };
    let marked = days.zip(marks);
    marked
        .map(|(day, mark)| mark.or_away(is_away(day)))
        .collect()
}

/// How much of a stretch of days is filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// Days filled in.
    pub logged: usize,
    /// Days that were filled in or left open, since the diary began.
    pub days: usize,
    /// Days away since the diary began.
    pub away: usize,
}

impl Filled {
    /// Counts days with their marks. A day still to come counts only if it is filled in, as one can be that was today before a
    /// journey to the west.
    pub fn count(
        days: impl IntoIterator<Item = (Day, SquareMark)>,
        began: Option<Day>,
        today: Day,
    ) -> Self {
        let mut found = Self::default();
        for (day, mark) in days {
            let is_asked = began.is_some_and(|began| began <= day) && day <= today;
            match mark {
                SquareMark::Level { .. } => found.logged += 1,
                SquareMark::NotLogged if is_asked => {}
                SquareMark::Away if is_asked => {
                    found.away += 1;
                    continue;
                }
                SquareMark::NotLogged | SquareMark::Away => continue,
            }
            found.days += 1;
        }
        found
    }
}

/// How many days show this severity.
pub fn count(marks: &[SquareMark], severity: Severity) -> usize {
    let is_wanted = |mark: &&SquareMark| mark.severity() == Some(severity);
    marks.iter().filter(is_wanted).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_could_be_filled_in_are_days_to_fill_in() {
        let first = Day::from_ymd(2026, 11, 1).unwrap();
        let full = SquareMark::on_time(Severity::None);
        let (open, away) = (SquareMark::NotLogged, SquareMark::Away);
        // Away before the diary began; filled in on a day that is tomorrow again.
        let marks = [away, away, open, full, open, away, full, open, full, open];
        let days = || first.through(first.plus(9)).zip(marks);
        let found = Filled::count(days(), Some(first.plus(3)), first.plus(6));
        let expected = Filled {
            logged: 3,
            days: 4,
            away: 1,
        };
        assert_eq!(found, expected);
        assert_eq!(
            Filled::count(days().take(3), None, first),
            Filled::default()
        );
    }
}
