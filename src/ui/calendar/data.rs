//! What the calendar says, decided before anything is drawn: a year of days, the month of the chosen one, and that day itself.
//! It only reads, one year at a time; a day that was not filled in never becomes a day without signs.

use super::day::ChosenDay;
use super::marks::{Filled, count, marks};
use crate::diary::Diary;
use crate::domain::{Day, Now, Severity, Sign, SignId, SignKind, WeekStart};
use crate::store::{AnswerRow, StoreError};
use crate::text::Text;
use crate::ui::parts::day_words::{day_words, weekdays};
use crate::ui::widgets::SquareMark;

/// The calendar, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarData {
    pub year: YearData,
    /// The month of the chosen day.
    pub month: MonthData,
    pub chosen: ChosenDay,
}

/// A year of days.
#[derive(Clone, Debug, PartialEq)]
pub struct YearData {
    /// "2026".
    pub heading: String,
    /// Its days, from 1 January on.
    pub days: Vec<DayCell>,
    /// There is a year after it that has begun.
    pub has_next: bool,
    /// What a day shows: the worst sign, or one sign. Each with its name.
    pub options: Vec<(Option<SignId>, String)>,
    /// Which of them is shown.
    pub shown: usize,
    /// What the colours mean: "zwaarste klacht van de dag".
    pub legend: String,
    /// On how many days of the year each severity was noted.
    pub levels: [usize; 4],
    /// How many days of the year were filled in late.
    pub late: usize,
    /// How many days of the year one was away.
    pub away: usize,
    /// "2026: 288 van 321 dagen ingevuld".
    pub filled: String,
    /// The same with the days of each severity, in one sentence: what the legend shows is read out.
    pub sentence: String,
    /// The first day with an answer; `None` = the diary is empty.
    pub began: Option<Day>,
    /// Where the diary begins, in words, for a year in which nothing was filled in.
    pub empty: Option<String>,
    /// "jan" to "dec".
    pub months: Vec<String>,
    /// "ma" to "zo", or "zo" to "za".
    pub weekdays: Vec<String>,
    /// On which day a week begins.
    pub week_start: WeekStart,
    /// The diary's today.
    pub today: Day,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DayCell {
    pub day: Day,
    /// The day of the month.
    pub number: String,
    /// What is known of it.
    pub mark: SquareMark,
    /// Still to come.
    pub is_ahead: bool,
    pub is_today: bool,
    /// The same in words.
    pub name: String,
}

/// The month of the chosen day.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthData {
    /// "November 2026".
    pub heading: String,
    /// "20 van 22 dagen ingevuld".
    pub filled: String,
    /// Both, for a screen reader.
    pub sentence: String,
    /// There is a month after it that has begun.
    pub has_next: bool,
}

impl CalendarData {
    /// Reads the year of `day`; a day shows the answer to `shown`, or its worst answer.
    pub fn load(
        diary: &Diary,
        day: Day,
        shown: Option<SignId>,
        now: Now,
        text: &Text,
    ) -> Result<Self, StoreError> {
        let days = (diary.today(now), diary.last_day(now)?);
        let year = YearData::load(diary, day, shown, days, text)?;
        Ok(Self {
            month: MonthData::new(&year, day, text),
            chosen: ChosenDay::load(diary, day, now, text)?,
            year,
        })
    }

    /// A day of the year in words.
    pub fn day_name(&self, day: Day) -> Option<&str> {
        let cell = self.year.days.iter().find(|cell| cell.day == day);
        cell.map(|cell| cell.name.as_str())
    }

    /// Turns to another day; the year is read again only if it lies in another one.
    pub fn choose(
        &mut self,
        diary: &Diary,
        day: Day,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        if day.year() != self.chosen.day.year() {
            let shown = self.year.options.get(self.year.shown);
            let shown = shown.and_then(|(sign, _)| *sign);
            *self = Self::load(diary, day, shown, now, text)?;
            return Ok(());
        }
        self.month = MonthData::new(&self.year, day, text);
        self.chosen = ChosenDay::load(diary, day, now, text)?;
        Ok(())
    }

    /// The days of the chosen day's month.
    pub fn month_cells(&self) -> &[DayCell] {
        self.year.month_cells(self.chosen.day)
    }
}

impl YearData {
    fn month_cells(&self, day: Day) -> &[DayCell] {
        let place = |day: Day| usize::try_from(day.days_since(day.year_first())).unwrap_or(0);
        let month = place(day.month_first())..=place(day.month_last());
        self.days.get(month).unwrap_or_default()
    }

    fn load(
        diary: &Diary,
        day: Day,
        shown: Option<SignId>,
        (today, last): (Day, Day),
        text: &Text,
    ) -> Result<Self, StoreError> {
        let first = day.year_first();
        let answers = diary.answers(first, day.year_last())?;
        let began = diary.first_answered_day()?;
        let options = options(diary.signs()?, &answers, shown, text);
        let marks = marks(first, &answers, shown, &diary.pauses()?, today);
        let place = options.iter().position(|(sign, _)| *sign == shown);
        let place = place.unwrap_or(0);
        let name = options.get(place).map(|(_, name)| name.as_str());
        let sign_name = name.filter(|_| shown.is_some());
        let has_answers = !answers.is_empty();
        let marked = first.through(first.year_last()).zip(marks.iter().copied());
        let filled = Filled::count(marked, began, today);
        let levels = Severity::ALL.map(|severity| count(&marks, severity));
        let late = marks.iter().filter(|mark| mark.is_late()).count();
        let words = filled_words(first.year().to_string(), &filled, sign_name, text);
        Ok(Self {
            heading: day.year().to_string(),
            has_next: day.year() < last.year(),
            sentence: if filled.logged == 0 {
                words.clone()
            } else {
                let levels = levels_words(levels, sign_name, text);
                let late = (late > 0).then(|| text.trends_coverage_late(late));
                let away = (filled.away > 0).then(|| text.away_days(filled.away));
                let parts = [Some(words.clone()), Some(levels), late, away];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
            },
            filled: words,
            levels,
            late,
            // As they are drawn: with those to come.
            away: marks
                .iter()
                .filter(|mark| **mark == SquareMark::Away)
                .count(),
            legend: sign_name.map_or_else(|| text.calendar_worst_of_day(), ToOwned::to_owned),
            days: cells(first, &marks, today, sign_name, text),
            options,
            shown: place,
            began,
            empty: began.filter(|_| !has_answers).map(|began| {
                text.calendar_empty_year(day.year().to_string(), text.day_with_year(began))
            }),
            months: (1..=12).map(|month| text.month_short(month)).collect(),
            weekdays: weekdays(diary.settings().week_start, text),
            week_start: diary.settings().week_start,
            today,
        })
    }
}

/// All signs together, then each daily sign that is followed or was answered in the year.
fn options(
    signs: Vec<Sign>,
    answers: &[AnswerRow],
    shown: Option<SignId>,
    text: &Text,
) -> Vec<(Option<SignId>, String)> {
    let is_offered = |sign: &Sign| {
        sign.kind == SignKind::Daily
            && (sign.followed
                || shown == Some(sign.id)
                || answers.iter().any(|row| row.sign == sign.id))
    };
    let signs = signs.into_iter().filter(is_offered);
    let signs = signs.map(|sign| (Some(sign.id), text.sign(&sign.key)));
    [(None, text.calendar_all_signs())]
        .into_iter()
        .chain(signs)
        .collect()
}

fn cells(
    first: Day,
    marks: &[SquareMark],
    today: Day,
    sign: Option<&str>,
    text: &Text,
) -> Vec<DayCell> {
    let levels = Severity::ALL.map(|severity| match sign {
        Some(_) => text.severity(severity).to_lowercase(),
        None => text.worst_sign(severity),
    });
    let what = |severity: Severity| {
        let word = levels.get(usize::from(severity.level()));
        word.cloned().unwrap_or_default()
    };
    first
        .through(first.year_last())
        .zip(marks)
        .map(|(day, &mark)| {
            let date = text.day_heading(day);
            // What is filled in is no longer to come, wherever the traveller is now.
            let is_ahead = day > today && mark.severity().is_none();
            let name = if is_ahead && mark != SquareMark::Away {
                text.calendar_ahead(date)
            } else {
                day_words(date, mark, what, text)
            };
            DayCell {
                day,
                number: day.day_of_month().to_string(),
                mark,
                is_ahead,
                is_today: day == today,
                name,
            }
        })
        .collect()
}

fn filled_words(year: String, filled: &Filled, sign: Option<&str>, text: &Text) -> String {
    let (logged, days) = (filled.logged, filled.days);
    match sign {
        _ if logged == 0 => text.calendar_year_nothing(year),
        Some(sign) => text.calendar_year_of_sign(sign, year, logged, days),
        None => text.calendar_year(year, logged, days),
    }
}

fn levels_words(levels: [usize; 4], sign: Option<&str>, text: &Text) -> String {
    let [none, mild, moderate, severe] = levels;
    match sign {
        Some(_) => text.calendar_levels(severe, moderate, mild, none),
        None => text.calendar_worst_levels(severe, moderate, mild, none),
    }
}

impl MonthData {
    fn new(year: &YearData, day: Day, text: &Text) -> Self {
        let cells = year.month_cells(day);
        let marked = cells.iter().map(|cell| (cell.day, cell.mark));
        let found = Filled::count(marked, year.began, year.today);
        let filled = match found.logged {
            0 => text.calendar_filled_none(),
            logged => text.calendar_filled(logged, found.days),
        };
        let heading = text.month_heading(day);
        let after = day.month_last().plus(1);
        let next = year.days.iter().find(|cell| cell.day == after);
        Self {
            sentence: text.today_square(heading.as_str(), filled.as_str()),
            has_next: next.map_or(year.has_next, |cell| !cell.is_ahead),
            heading,
            filled,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, PauseCommand};
    use crate::domain::pause::PauseReason;
    use crate::domain::testing::NOW;
    use crate::domain::{Moment, Zone};
    use crate::text::Language;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn answer(text: &str, sign: i64, severity: Severity) -> Command {
        Command::Answer {
            day: day(text),
            sign: SignId(sign),
            severity: Some(severity),
        }
    }

    fn diary(commands: Vec<Command>) -> Diary {
        let mut diary = Diary::in_memory().unwrap();
        for command in commands {
            diary.apply(command, NOW).unwrap();
        }
        diary
    }

    fn data(diary: &Diary, at: &str, shown: Option<SignId>) -> CalendarData {
        CalendarData::load(diary, day(at), shown, NOW, &Text::new(Language::Nl)).unwrap()
    }

    fn cell<'d>(data: &'d CalendarData, at: &str) -> &'d DayCell {
        let day = day(at);
        data.year.days.iter().find(|cell| cell.day == day).unwrap()
    }

    #[test]
    fn a_day_shows_its_worst_answer_and_one_that_was_not_asked_shows_none() {
        let diary = diary(vec![
            answer("2026-11-21", 1, Severity::None),
            answer("2026-11-21", 7, Severity::Moderate),
            answer("2026-11-02", 1, Severity::None),
        ]);
        let found = data(&diary, "2026-11-22", None);
        assert_eq!(found.year.days.len(), 365);
        assert_eq!(
            cell(&found, "2026-11-21").mark,
            SquareMark::on_time(Severity::Moderate)
        );
        assert_eq!(
            cell(&found, "2026-11-21").name,
            "Zaterdag 21 november: zwaarste klacht matig"
        );
        assert_eq!(
            cell(&found, "2026-11-02").name,
            "Maandag 2 november: geen klachten, later ingevuld"
        );
        assert_eq!(cell(&found, "2026-11-03").mark, SquareMark::NotLogged);
        assert!(cell(&found, "2026-11-23").is_ahead);
        assert_eq!(
            cell(&found, "2026-11-23").name,
            "Maandag 23 november: moet nog komen"
        );
        assert_eq!(found.month.filled, "2 van 21 dagen ingevuld");
        assert!(!found.month.has_next && !found.year.has_next);
    }

    #[test]
    fn one_sign_shows_and_counts_its_own_answers_only() {
        let diary = diary(vec![
            answer("2026-11-21", 1, Severity::Severe),
            answer("2026-11-21", 7, Severity::Mild),
            answer("2026-11-20", 1, Severity::None),
        ]);
        let found = data(&diary, "2026-11-22", Some(SignId(7)));
        assert_eq!(
            cell(&found, "2026-11-21").mark,
            SquareMark::on_time(Severity::Mild)
        );
        assert_eq!(cell(&found, "2026-11-20").mark, SquareMark::NotLogged);
        assert_eq!(found.year.legend, "Hoofdpijn");
        assert_eq!(
            found.year.sentence,
            "Hoofdpijn in 2026: 1 van 3 dagen ingevuld · ernstig op 0, matig op 0, licht op 1 en geen op 0 dagen"
        );
    }

    #[test]
    fn days_are_counted_from_the_first_of_the_diary_to_today() {
        let diary = diary(vec![
            answer("2024-12-30", 1, Severity::Mild),
            answer("2026-01-02", 1, Severity::Mild),
        ]);
        let filled = |at: &str| data(&diary, at, None).month.filled;
        assert_eq!(filled("2024-12-05"), "1 van 2 dagen ingevuld");
        assert_eq!(filled("2026-01-31"), "1 van 31 dagen ingevuld");
        assert_eq!(filled("2026-11-01"), "niets ingevuld");
        assert_eq!(filled("2020-06-01"), "niets ingevuld");
        let year = |at: &str| data(&diary, at, None).year;
        assert!(
            year("2024-12-05")
                .sentence
                .starts_with("2024: 1 van 2 dagen")
        );
        assert_eq!(
            year("2025-06-01").empty.as_deref(),
            Some("In 2025 is niets ingevuld. Je dagboek begint op 30 december 2024.")
        );
        assert!(year("2025-06-01").has_next);
        assert_eq!(year("2026-06-01").empty, None);
    }

    #[test]
    fn a_sign_no_longer_followed_is_offered_in_the_years_it_was_answered() {
        let diary = diary(vec![
            answer("2025-05-05", 7, Severity::Mild),
            Command::Follow {
                signs: [SignId(1)].into(),
            },
        ]);
        let names = |at: &str| -> Vec<String> {
            let options = data(&diary, at, None).year.options;
            options.into_iter().map(|(_, name)| name).collect()
        };
        assert_eq!(names("2026-05-05"), ["Alle klachten", "Spierkrampen"]);
        assert_eq!(
            names("2025-05-05"),
            ["Alle klachten", "Spierkrampen", "Hoofdpijn"]
        );
    }

    #[test]
    fn turning_to_a_day_gives_what_loading_it_gives() {
        let diary = diary(vec![
            answer("2026-11-21", 1, Severity::Severe),
            answer("2025-03-01", 1, Severity::Mild),
        ]);
        let text = Text::new(Language::Nl);
        let mut turned = data(&diary, "2026-11-22", Some(SignId(1)));
        for at in ["2026-11-21", "2026-02-28", "2025-03-01", "2026-01-01"] {
            turned.choose(&diary, day(at), NOW, &text).unwrap();
            assert_eq!(turned, data(&diary, at, Some(SignId(1))), "{at}");
        }
    }

    #[test]
    fn days_away_before_the_diary_began_are_not_taken_off_its_days() {
        let away = |first: &str, last: &str| {
            Command::Pause(PauseCommand::Add {
                first: day(first),
                last: Some(day(last)),
                reason: PauseReason::Holiday,
                words: String::new(),
            })
        };
        let diary = diary(vec![
            away("2026-11-01", "2026-11-15"),
            answer("2026-11-18", 1, Severity::None),
            answer("2026-11-20", 1, Severity::None),
            away("2026-11-21", "2026-11-21"),
            away("2026-11-24", "2026-11-30"),
        ]);
        let found = data(&diary, "2026-11-22", None);
        // Sixteen were drawn as days away, and the seven of a holiday that is planned.
        assert_eq!(found.year.away, 16 + 7);
        let planned = cell(&found, "2026-11-26");
        assert!(
            planned.is_ahead && planned.name.ends_with("afwezig"),
            "{planned:?}"
        );
        assert_eq!(found.month.filled, "2 van 4 dagen ingevuld");
        assert!(found.year.sentence.starts_with("2026: 2 van 4 dagen"));
        assert!(
            found.year.sentence.ends_with(" · 1 dag afwezig"),
            "{}",
            found.year.sentence
        );
    }

    #[test]
    fn how_long_a_time_away_without_an_end_goes_on_is_not_drawn() {
        let away = Command::Pause(PauseCommand::Add {
            first: day("2026-11-21"),
            last: None,
            reason: PauseReason::Illness,
            words: String::new(),
        });
        let found = data(&diary(vec![away]), "2026-11-22", None);
        assert_eq!(found.year.away, 2);
        assert_eq!(cell(&found, "2026-11-23").mark, SquareMark::NotLogged);
    }

    #[test]
    fn a_day_filled_in_before_a_journey_to_the_west_is_still_there() {
        let east = Now {
            moment: Moment(NOW.moment.0),
            zone: Zone::Fixed(13 * 3_600),
        };
        let west = Now {
            zone: Zone::Fixed(-8 * 3_600),
            ..east
        };
        let mut diary = Diary::in_memory().unwrap();
        let monday = day("2026-11-23");
        assert_eq!(
            (diary.today(east), diary.today(west)),
            (monday, monday.plus(-1))
        );
        let command = Command::NoOtherSigns { day: monday };
        diary.apply(command, east).unwrap();
        let text = Text::new(Language::Nl);
        let found = CalendarData::load(&diary, monday, None, west, &text).unwrap();
        assert_eq!(found.month.filled, "1 van 1 dag ingevuld");
        let cell = cell(&found, "2026-11-23");
        assert!(!cell.is_ahead && cell.mark.severity().is_some());
        // It can be put right, and another day ahead cannot be filled in.
        let worse = |day| Command::Answer {
            day,
            sign: SignId(1),
            severity: Some(Severity::Mild),
        };
        diary.apply(worse(monday), west).unwrap();
        assert!(diary.apply(worse(monday.plus(1)), west).is_err());
    }

    #[test]
    fn a_leap_year_and_the_edges_of_time_have_all_their_days() {
        let diary = diary(vec![answer("2024-02-29", 1, Severity::Mild)]);
        let leap = data(&diary, "2024-02-29", None);
        assert_eq!(leap.year.days.len(), 366);
        assert_eq!(leap.month_cells().len(), 29);
        let first = data(&diary, "1900-01-01", None);
        assert_eq!(first.year.days.len(), 365);
        assert_eq!(first.month_cells().len(), 31);
    }
}
