//! What Today says, decided before anything is drawn. It only reads; `None` is "not asked" throughout and never becomes "none".

use super::fill::{CopyOffer, EnterFills, copy_offer, enter_fills, fill_hint};
use super::magnesium::MagnesiumCard;
use super::rows_data::{Recent, Row, RowEntry, is_open, rows};
use crate::diary::{Act, DayPage, Diary, RECENT_DAYS};
use crate::domain::answer::ON_TIME_DAYS;
use crate::domain::medicine::{MedicineDoseId, MedicineId};
use crate::domain::pause::Pause;
use crate::domain::{Day, Factor, FactorId, Now, Sign, WeekStart};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::parts::day_words::{day_words, late};
use crate::ui::parts::flag_data::{FlagNotice, notices};
use crate::ui::widgets::SquareMark;

/// One day, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct TodayData {
    pub day: Day,
    /// Whether it is the diary's today.
    pub is_today: bool,
    /// "Zondag 22 november".
    pub heading: String,
    /// A day whose heading is as long as one can be: what stands beside it keeps its place from day to day.
    pub longest_named: Day,
    /// The question above the rows.
    pub question: String,
    /// What to do about the warning signs ticked on the day.
    pub notices: Vec<FlagNotice>,
    /// Nothing may be said about magnesium on this day.
    pub is_silent: bool,
    /// "laatste 14 dagen".
    pub last_days: String,
    /// One row a followed sign.
    pub rows: Vec<Row>,
    /// On which day a week begins.
    pub week_start: WeekStart,
    /// The week around the day.
    pub week: Vec<WeekDay>,
    /// Rows that "no other signs" would answer.
    pub open_rows: usize,
    /// When the plain Enter key does that.
    pub enter: EnterFills,
    /// What "no other signs" does, and how, or that nothing is left for it.
    pub fill_hint: String,
    /// The offer to answer open rows as the day before.
    pub copy: Option<CopyOffer>,
    /// Past days without any answer, offered on today.
    pub open_days: Option<OpenDays>,
    /// "bewaard 21:04", or that nothing is noted.
    pub saved: String,
    /// How late the day was filled in, if late.
    pub late: Option<String>,
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
    /// The day's factors and the others.
    pub factors: Vec<FactorChip>,
    /// The medicines of the list that are offered, and those of the day.
    pub medicines: Vec<MedicineChip>,
    /// That the day is one away, and what ends that.
    pub away: Option<String>,
    /// The day's note, possibly empty.
    pub note: String,
    /// The day's products and food.
    pub magnesium: MagnesiumCard,
}

/// A circle of the week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekDay {
    pub day: Day,
    /// "zo".
    pub label: String,
    /// The worst answer; `None` for a day still to come.
    pub mark: Option<SquareMark>,
    /// The same in words.
    pub name: String,
}

/// Past days without any answer.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenDays {
    /// "3 open dagen…".
    pub label: String,
    /// "Op deze dagen van de laatste twee weken is nog niets ingevuld."
    pub says: String,
    /// The days, newest first, each with its heading.
    pub days: Vec<(Day, String)>,
    /// "Deze 3 dagen: geen klachten", of one "Woensdag 25 november: geen klachten".
    pub none: String,
    /// Some are so long ago that they will be marked as late.
    pub will_be_late: bool,
}

/// A factor to tick.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorChip {
    /// Its row.
    pub id: FactorId,
    pub name: String,
    /// Noted on the day.
    pub on: bool,
}

/// A medicine to tick.
#[derive(Clone, Debug, PartialEq)]
pub struct MedicineChip {
    /// Its row.
    pub id: MedicineId,
    pub name: String,
    /// Noted on the day.
    pub on: bool,
    /// How much and when: "Paracetamol 500 mg, 08:30".
    pub doses: Vec<(MedicineDoseId, String)>,
}

impl TodayData {
    /// Reads and words everything about `day`.
    pub fn load(diary: &Diary, day: Day, now: Now, text: &Text) -> Result<Self, StoreError> {
        let today = diary.today(now);
        let page = diary.day(day)?;
        let recent = Recent::load(diary, day)?;
        let signs: Vec<Sign> = diary
            .signs()?
            .into_iter()
            .filter(|sign| sign.followed)
            .collect();
        let act = |act: Option<Act>| act.map(|act| text.act(Some(&act), today));
        let open_rows = signs.iter().filter(|sign| is_open(sign, &page)).count();
        let enter = enter_fills(&page, today);
        let mut data = Self {
            magnesium: MagnesiumCard::load(diary, day, today, text)?,
            day,
            is_today: day == today,
            heading: heading(day, today, text),
            longest_named: longest_named(today, text),
            question: if day == today {
                text.today_question()
            } else {
                text.today_question_past()
            },
            notices: notices(&page.red_flags, text),
            is_silent: page.is_silent,
            last_days: text.today_last_days(RECENT_DAYS),
            rows: rows(&signs, &page, &recent, text),
            week_start: diary.settings().week_start,
            week: week(diary, day, today, text)?,
            fill_hint: fill_hint(open_rows, enter, text),
            open_rows,
            enter,
            copy: copy_offer(&signs, &page, &recent, today, text),
            open_days: open_days(diary, day, today, text)?,
            saved: saved(&page, now, today, text),
            late: late(&page, text),
            undo: act(diary.undoable()?),
            redo: act(diary.redoable()?),
            factors: factors(diary, &page, text)?,
            medicines: medicines(diary, &page, text)?,
            away: page
                .pause
                .as_ref()
                .filter(|_| page.answers.is_empty())
                .map(|pause| away(pause, text)),
            note: page.note.map(|note| note.body).unwrap_or_default(),
        };
        data.mark_not_saved(diary, text)?;
        Ok(data)
    }

    /// Says of what is shown that it is not saved yet.
    fn mark_not_saved(&mut self, diary: &Diary, text: &Text) -> Result<(), StoreError> {
        if !diary.is_waiting() {
            return Ok(());
        }
        self.saved = text.not_saved_yet();
        let signs = diary.not_saved_on(self.day)?;
        for row in self.rows.iter_mut().filter(|row| signs.contains(&row.sign)) {
            if let RowEntry::Daily { late, .. } = &mut row.entry {
                *late = Some(text.not_saved_yet());
            }
        }
        Ok(())
    }
}

/// A hidden one is shown on days that have it: it can be taken away there.
fn factors(diary: &Diary, page: &DayPage, text: &Text) -> Result<Vec<FactorChip>, StoreError> {
    let is_noted = |factor: &Factor| page.factors.contains(&factor.id);
    let factors = diary.factors()?.into_iter();
    let shown = factors.filter(|factor| !factor.hidden || is_noted(factor));
    let chips = shown.map(|factor| FactorChip {
        id: factor.id,
        name: text.factor(&factor.key),
        on: is_noted(&factor),
    });
    Ok(chips.collect())
}

/// One that was put away is shown on days that have it.
fn medicines(diary: &Diary, page: &DayPage, text: &Text) -> Result<Vec<MedicineChip>, StoreError> {
    let chips = diary.medicines()?.into_iter().map(|medicine| {
        let on = page.medicines.contains(&medicine.id);
        let doses = page.medicine_doses.iter();
        let doses = doses
            .filter(|dose| dose.medicine == medicine.id)
            .map(|dose| (dose.id, text.medicine_dose(&medicine.name, &dose.words)))
            .collect();
        (!medicine.retired || on).then_some(MedicineChip {
            id: medicine.id,
            name: medicine.name,
            on,
            doses,
        })
    });
    Ok(chips.flatten().collect())
}

fn away(pause: &Pause, text: &Text) -> String {
    let why = text.pause_why(pause.reason, pause.words.as_deref());
    match pause.last {
        Some(last) => text.away_banner(text.day_of_year(last), why),
        None => text.away_banner_open(why),
    }
}

fn week(diary: &Diary, day: Day, today: Day, text: &Text) -> Result<Vec<WeekDay>, StoreError> {
    let first = diary.settings().week_start.first_of_week(day);
    let last = first.plus(6);
    let answers = diary.answers(first, last)?;
    let pauses = diary.pauses()?;
    let circle = |day: Day| {
        let of_day = answers.iter().filter(|row| row.day == day);
        let is_away = pauses.iter().any(|pause| pause.contains(day));
        let mark = SquareMark::worst_of(of_day.map(|row| &row.answer)).or_away(is_away);
        let date = text.day_heading(day);
        let is_ahead = day > today;
        WeekDay {
            day,
            label: text.weekday_short(day),
            mark: (!is_ahead).then_some(mark),
            name: if is_ahead {
                text.calendar_ahead(date)
            } else {
                day_words(date, mark, |worst| text.worst_sign(worst), text)
            },
        }
    };
    Ok(first.through(last).map(circle).collect())
}

/// A day of another year is named with its year.
fn heading(day: Day, today: Day, text: &Text) -> String {
    let heading = text.day_heading(day);
    if day.year() == today.year() {
        heading
    } else {
        format!("{heading} {}", day.year())
    }
}

/// Of all weekdays in all months.
fn longest_named(today: Day, text: &Text) -> Day {
    let weeks = (1..=12).flat_map(|month| (20..=26).map(move |day| (month, day)));
    let days = weeks.filter_map(|(month, day)| Day::from_ymd(today.year(), month, day));
    days.max_by_key(|day| text.day_heading(*day).chars().count())
        .unwrap_or(today)
}

fn open_days(
    diary: &Diary,
    day: Day,
    today: Day,
    text: &Text,
) -> Result<Option<OpenDays>, StoreError> {
    if day != today {
        return Ok(None);
    }
    let mut days = diary.open_days(today)?;
    days.reverse();
    Ok(OpenDays::of(&days, today, text))
}

impl OpenDays {
    /// These days, newest first, unless there are none.
    fn of(days: &[Day], today: Day, text: &Text) -> Option<Self> {
        let newest = *days.first()?;
        let count = days.len();
        let is_late = |day: &Day| i64::from(today.days_since(*day)) > ON_TIME_DAYS;
        Some(Self {
            label: text.today_open_days(count),
            says: text.today_open_days_text(count, text.day_of_year(newest)),
            none: text.today_open_days_none(count, text.day_heading(newest)),
            will_be_late: days.iter().any(is_late),
            days: days
                .iter()
                .map(|day| (*day, text.day_heading(*day)))
                .collect(),
        })
    }

    /// The same without those that nothing is to be asked about.
    pub fn without(&self, is_quiet: impl Fn(Day) -> bool, today: Day, text: &Text) -> Option<Self> {
        let days = self.days.iter().map(|(day, _)| *day);
        let days: Vec<Day> = days.filter(|day| !is_quiet(*day)).collect();
        Self::of(&days, today, text)
    }
}

fn saved(page: &DayPage, now: Now, today: Day, text: &Text) -> String {
    match page.noted_at {
        Some(at) => {
            let clock = text.clock(at, now.zone);
            match now.zone.civil(at) {
                // Past midnight the evening before is still today's.
                Some((day, _)) if day < today => {
                    text.today_saved_on(text.day_seen_from(day, today), clock)
                }
                _ => text.today_saved_at(clock),
            }
        }
        None if page.answers.is_empty() => text.today_not_started(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, IntakeCommand};
    use crate::domain::food::Portions;
    use crate::domain::intake::FoodRef;
    use crate::domain::testing::{NOW, daily_signs, day};
    use crate::domain::{BuiltInSign, Moment, Severity, SignId};
    use crate::text::Language;

    fn data(commands: Vec<Command>) -> TodayData {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        for command in commands {
            diary.apply(command, NOW).unwrap();
        }
        TodayData::load(&diary, today, NOW, &Text::new(Language::Nl)).unwrap()
    }

    fn answer(back: i32, sign: i64, severity: Severity) -> Command {
        Command::Answer {
            day: day(back),
            sign: SignId(sign),
            severity: Some(severity),
        }
    }

    #[test]
    fn an_empty_day_says_that_nothing_is_noted_not_that_nothing_was_wrong() {
        let data = data(Vec::new());
        assert_eq!(data.heading, "Zondag 22 november");
        let (rows, open) = (BuiltInSign::ALL.len(), daily_signs());
        assert_eq!((data.rows.len(), data.open_rows), (rows, open));
        assert_eq!(data.saved, "nog niets ingevuld");
        let RowEntry::Daily {
            chosen,
            squares,
            squares_name,
            ..
        } = &data.rows[0].entry
        else {
            panic!("cramps are daily")
        };
        assert_eq!(*chosen, None);
        assert!(
            squares
                .iter()
                .all(|square| square.mark == SquareMark::NotLogged)
        );
        assert_eq!(
            squares_name,
            "Spierkrampen, laatste 14 dagen: 0 ingevuld, 0 met klacht"
        );
        assert_eq!(data.undo, None);
    }

    #[test]
    fn whatever_was_noted_last_says_when_it_was_saved() {
        let mut diary = Diary::in_memory().unwrap();
        let text = Text::new(Language::Nl);
        diary.apply(answer(0, 1, Severity::Mild), NOW).unwrap();
        let later = Now {
            moment: Moment(NOW.moment.0 + 120),
            ..NOW
        };
        let food = Command::Intake(IntakeCommand::Eat {
            day: day(0),
            food: FoodRef::Known("almonds".to_owned()),
            portions: Portions::ONE,
        });
        diary.apply(food, later).unwrap();
        let data = TodayData::load(&diary, day(0), later, &text).unwrap();
        assert_eq!(data.saved, "bewaard 20:06");
    }

    #[test]
    fn answers_squares_and_circles_agree() {
        let data = data(vec![
            answer(0, 1, Severity::Moderate),
            answer(1, 1, Severity::None),
            answer(5, 1, Severity::Severe),
            Command::NoOtherSigns { day: day(0) },
        ]);
        assert_eq!((data.open_rows, data.saved.as_str()), (0, "bewaard 20:04"));
        assert_eq!(
            data.undo.as_deref(),
            Some("verder geen klachten, 22 november")
        );
        let RowEntry::Daily {
            chosen, squares, ..
        } = &data.rows[0].entry
        else {
            panic!()
        };
        assert_eq!(*chosen, Some(Severity::Moderate));
        assert_eq!(squares[13].tip, "22 november: matig");
        assert_eq!(squares[8].tip, "17 november: ernstig, later ingevuld");
        assert_eq!(squares[0].tip, "9 november: niet ingevuld");
        let worst = |day: usize| data.week[day].mark.and_then(SquareMark::severity);
        assert_eq!(worst(6), Some(Severity::Moderate));
        assert_eq!(data.week[5].name, "Zaterdag 21 november: geen klachten");
        assert_eq!(worst(0), None);
    }

    #[test]
    fn letters_name_the_visible_position() {
        let data = data(vec![Command::Follow {
            signs: [SignId(7), SignId(2)].into(),
        }]);
        let keys: Vec<_> = data
            .rows
            .iter()
            .map(|row| (row.key_cap, row.name.as_str()))
            .collect();
        assert_eq!(
            keys,
            [(Some('a'), "Vermoeidheid"), (Some('b'), "Hoofdpijn")]
        );
    }

    #[test]
    fn the_day_before_is_offered_for_the_rows_that_are_open() {
        let offer = |commands| data(commands).copy;
        assert_eq!(offer(vec![answer(0, 1, Severity::Mild)]), None);
        let before = || vec![answer(1, 1, Severity::Mild), answer(1, 2, Severity::None)];
        let found = offer(before()).unwrap();
        assert_eq!(found.label, "Als gisteren");
        assert_eq!(found.tip, "Vult 2 open klachten in zoals de dag ervoor");
        let mut one_left = before();
        one_left.push(answer(0, 2, Severity::Severe));
        assert!(offer(one_left).unwrap().tip.contains("1 open klacht"));
    }

    #[test]
    fn open_days_are_offered_on_today_newest_first() {
        let log = |back| Command::NoOtherSigns { day: day(back) };
        let open = data(vec![log(6), log(4), log(2)]).open_days.unwrap();
        assert_eq!(open.label, "3 open dagen…");
        assert_eq!(open.none, "Deze 3 dagen: geen klachten");
        let days: Vec<&str> = open.days.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(
            days,
            [
                "Zaterdag 21 november",
                "Donderdag 19 november",
                "Dinsdag 17 november"
            ]
        );
        assert!(open.will_be_late);
        assert_eq!(data(vec![log(0)]).open_days, None);
    }

    #[test]
    fn a_day_entered_late_says_so_once_and_a_single_late_row_where_it_stands() {
        let mut diary = Diary::in_memory().unwrap();
        let text = Text::new(Language::Nl);
        let on = |at: Day| Now {
            moment: Moment(i64::from(at.number()) * 86_400 + 43_200),
            ..NOW
        };
        let load = |diary: &Diary| TodayData::load(diary, day(5), NOW, &text).unwrap();
        let late_row = |data: &TodayData, row: usize| match &data.rows[row].entry {
            RowEntry::Daily { late, .. } => late.clone(),
            _ => None,
        };
        diary.apply(answer(5, 1, Severity::Mild), NOW).unwrap();
        let all = load(&diary);
        assert_eq!(all.late.as_deref(), Some("5 dagen later ingevuld"));
        assert_eq!(late_row(&all, 0), None);
        diary
            .apply(answer(5, 2, Severity::None), on(day(5)))
            .unwrap();
        let one = load(&diary);
        assert_eq!(one.late.as_deref(), Some("1 van 2 klachten later ingevuld"));
        assert_eq!(late_row(&one, 0).as_deref(), Some("5 dagen later ingevuld"));
        assert_eq!(late_row(&one, 1), None);
    }

    #[test]
    fn another_year_and_another_day_of_saving_are_named() {
        let mut diary = Diary::in_memory().unwrap();
        let text = Text::new(Language::Nl);
        let old = Day::from_ymd(2019, 3, 1).unwrap();
        diary.apply(answer(0, 1, Severity::Mild), NOW).unwrap();
        diary
            .apply(Command::NoOtherSigns { day: old }, NOW)
            .unwrap();
        let tomorrow = Now {
            moment: Moment(NOW.moment.0 + 86_400),
            ..NOW
        };
        let data = TodayData::load(&diary, old, tomorrow, &text).unwrap();
        assert_eq!(data.heading, "Vrijdag 1 maart 2019");
        assert_eq!(data.saved, "bewaard 22 november, 20:04");
    }
}
