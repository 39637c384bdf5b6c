//! What Today says, decided before anything is drawn. It only reads; `None` is "not asked" throughout and never becomes "none".

use std::collections::BTreeMap;

use super::flag_data::{FlagNotice, notices};
use crate::diary::{Act, DayPage, Diary, RECENT_DAYS};
use crate::domain::event::EventId;
use crate::domain::measurement::{BloodPressureEntry, BloodPressureId};
use crate::domain::{Answer, Day, FactorId, Now, Severity, Sign, SignId, SignKey, SignKind};
use crate::store::{AnswerRow, StoreError};
use crate::text::Text;

/// Most readings shown beside the sign.
const READINGS_SHOWN: usize = 3;

/// One day, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct TodayData {
    /// The day.
    pub day: Day,
    /// Whether it is the diary's today.
    pub is_today: bool,
    /// "Zondag 22 november".
    pub heading: String,
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
    /// The week around the day.
    pub week: Vec<WeekDay>,
    /// Rows that "no other signs" would answer.
    pub open_rows: usize,
    /// "opgeslagen 21:04", or that nothing is noted.
    pub saved: String,
    /// How late the day was filled in, if late.
    pub late: Option<String>,
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
    /// The day's factors and the others.
    pub factors: Vec<FactorChip>,
    /// The day's note, possibly empty.
    pub note: String,
}

/// A row of Today.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The sign.
    pub sign: SignId,
    /// What it is.
    pub key: SignKey,
    /// The letter that chooses it; none past `z`.
    pub key_cap: Option<char>,
    /// Its name.
    pub name: String,
    /// One plain sentence on it.
    pub sentence: Option<String>,
    /// How it is entered, and what there is.
    pub entry: RowEntry,
}

/// How a row is entered, and what there is.
#[derive(Clone, Debug, PartialEq)]
pub enum RowEntry {
    /// None to severe.
    Daily {
        /// The day's answer; `None` = not asked.
        chosen: Option<Severity>,
        /// The person's words beside it.
        remark: Option<String>,
        /// The last days, oldest first.
        squares: Vec<Square>,
        /// The squares in one sentence.
        squares_name: String,
    },
    /// Blood pressure.
    Readings {
        /// The day's readings.
        of_day: Vec<(BloodPressureId, String)>,
        /// The last readings, oldest first: "132/84 · 128/82".
        recent: String,
    },
    /// Dated events.
    Events {
        /// The day's events.
        of_day: Vec<(EventId, String)>,
        /// How many there are, in words.
        summary: String,
    },
}

/// A day in the strip beside a sign.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    /// The day.
    pub day: Day,
    /// Its answer; `None` = not asked.
    pub severity: Option<Severity>,
    /// Filled in late.
    pub late: bool,
    /// The same in words.
    pub tip: String,
}

/// A circle of the week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekDay {
    /// The day.
    pub day: Day,
    /// "zo".
    pub label: String,
    /// The worst answer; `None` = nothing filled in.
    pub worst: Option<Severity>,
    /// Still to come.
    pub future: bool,
    /// The same in words.
    pub name: String,
}

/// A factor to tick.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorChip {
    /// Its row.
    pub id: FactorId,
    /// Its name.
    pub name: String,
    /// Noted on the day.
    pub on: bool,
}

impl TodayData {
    /// Reads and words everything about `day`.
    ///
    /// # Errors
    /// If the diary cannot be read.
    pub fn load(diary: &Diary, day: Day, now: Now, text: &Text) -> Result<Self, StoreError> {
        let today = diary.today(now);
        let page = diary.day(day)?;
        let recent = Recent::load(diary, day)?;
        let signs: Vec<Sign> = diary
            .signs()?
            .into_iter()
            .filter(|sign| sign.followed)
            .collect();
        let factors = diary.factors()?.into_iter().map(|factor| FactorChip {
            id: factor.id,
            name: text.factor(&factor.key),
            on: page.factors.contains(&factor.id),
        });
        let act = |act: Option<Act>| act.map(|act| text.act(Some(&act)));
        Ok(Self {
            day,
            is_today: day == today,
            heading: text.day_heading(day),
            question: if day == today {
                text.today_question()
            } else {
                text.today_question_past()
            },
            notices: notices(&page.red_flags, text),
            is_silent: page.is_silent,
            last_days: text.today_last_days(RECENT_DAYS),
            rows: rows(&signs, &page, &recent, text),
            week: week(diary, day, today, text)?,
            open_rows: open_rows(&signs, &page),
            saved: saved(&page, now, text),
            late: late(&page, text),
            undo: act(diary.undoable()?),
            redo: act(diary.redoable()?),
            factors: factors.collect(),
            note: page.note.map(|note| note.body).unwrap_or_default(),
        })
    }
}

/// The last days up to the one shown.
struct Recent {
    first: Day,
    last: Day,
    answers: BTreeMap<(SignId, Day), Answer>,
    readings: Vec<BloodPressureEntry>,
    events: usize,
}

impl Recent {
    fn load(diary: &Diary, last: Day) -> Result<Self, StoreError> {
        let first = last.plus(1 - RECENT_DAYS);
        let answers = diary.answers(first, last)?;
        Ok(Self {
            first,
            last,
            answers: answers
                .into_iter()
                .map(|AnswerRow { day, sign, answer }| ((sign, day), answer))
                .collect(),
            readings: diary.blood_pressures(first, last)?,
            events: diary.events(Day::MIN, last)?.len(),
        })
    }

    fn squares(&self, sign: SignId, text: &Text) -> Vec<Square> {
        self.first
            .through(self.last)
            .map(|day| {
                let answer = self.answers.get(&(sign, day));
                let late = answer.is_some_and(Answer::is_late);
                let date = text.day_of_year(day);
                let tip = match answer {
                    None => text.today_square(date, text.not_logged()),
                    Some(answer) => {
                        let what = text.severity(answer.severity).to_lowercase();
                        if late {
                            text.today_square_late(date, what)
                        } else {
                            text.today_square(date, what)
                        }
                    }
                };
                Square {
                    day,
                    severity: answer.map(|answer| answer.severity),
                    late,
                    tip,
                }
            })
            .collect()
    }
}

fn rows(signs: &[Sign], page: &DayPage, recent: &Recent, text: &Text) -> Vec<Row> {
    let letters = ('a'..='z').map(Some).chain(std::iter::repeat(None));
    signs
        .iter()
        .zip(letters)
        .map(|(sign, key_cap)| Row {
            sign: sign.id,
            key: sign.key.clone(),
            key_cap,
            name: text.sign(&sign.key),
            sentence: text.sign_sentence(&sign.key),
            entry: entry(sign, page, recent, text),
        })
        .collect()
}

fn entry(sign: &Sign, page: &DayPage, recent: &Recent, text: &Text) -> RowEntry {
    match sign.kind {
        SignKind::Daily => {
            let answer = page.answers.get(&sign.id);
            let squares = recent.squares(sign.id, text);
            let logged = squares
                .iter()
                .filter(|square| square.severity.is_some())
                .count();
            let with = squares
                .iter()
                .filter(|square| square.severity.is_some_and(|level| level > Severity::None))
                .count();
            RowEntry::Daily {
                chosen: answer.map(|answer| answer.severity),
                remark: answer.and_then(|answer| answer.remark.clone()),
                squares_name: text.today_squares_name(
                    text.sign(&sign.key),
                    RECENT_DAYS,
                    logged,
                    with,
                ),
                squares,
            }
        }
        SignKind::Measured => {
            let words: Vec<String> = recent
                .readings
                .iter()
                .map(|entry| entry.reading.to_string())
                .collect();
            let shown = &words[words.len().saturating_sub(READINGS_SHOWN)..];
            RowEntry::Readings {
                of_day: page
                    .blood_pressures
                    .iter()
                    .map(|entry| (entry.id, entry.reading.to_string()))
                    .collect(),
                recent: if shown.is_empty() {
                    text.today_no_readings()
                } else {
                    shown.join(" · ")
                },
            }
        }
        SignKind::Event => {
            let of_day = page.events.iter().filter(|event| event.sign == sign.id);
            RowEntry::Events {
                of_day: of_day
                    .map(|event| {
                        let kind = text.event_kind(event.kind);
                        let words = if event.body.is_empty() {
                            kind
                        } else {
                            text.cli_show_event(kind, event.body.as_str())
                        };
                        (event.id, words)
                    })
                    .collect(),
                summary: if recent.events == 0 {
                    text.today_no_events()
                } else {
                    text.today_events(recent.events)
                },
            }
        }
    }
}

fn open_rows(signs: &[Sign], page: &DayPage) -> usize {
    let open = |sign: &&Sign| sign.kind == SignKind::Daily && !page.answers.contains_key(&sign.id);
    signs.iter().filter(open).count()
}

fn week(diary: &Diary, day: Day, today: Day, text: &Text) -> Result<Vec<WeekDay>, StoreError> {
    let monday = day.monday();
    let sunday = monday.plus(6);
    let answers = diary.answers(monday, sunday)?;
    let circle = |day: Day| {
        let of_day = answers.iter().filter(|row| row.day == day);
        let worst = of_day.map(|row| row.answer.severity).max();
        let what = match worst {
            None => text.not_logged(),
            Some(worst) => text.today_worst(text.severity(worst).to_lowercase()),
        };
        WeekDay {
            day,
            label: text.weekday_short(day),
            worst,
            future: day > today,
            name: text.today_week_circle(text.day_heading(day), what),
        }
    };
    Ok(monday.through(sunday).map(circle).collect())
}

fn saved(page: &DayPage, now: Now, text: &Text) -> String {
    let answered = page.answers.values().filter_map(|answer| answer.changed_at);
    let noted = page.note.iter().filter_map(|note| note.changed_at);
    let measured = page.blood_pressures.iter().map(|entry| entry.entered_at);
    let happened = page.events.iter().map(|event| event.entered_at);
    match answered.chain(noted).chain(measured).chain(happened).max() {
        Some(at) => text.today_saved_at(text.clock(at, now.zone)),
        None if page.answers.is_empty() => text.today_not_started(),
        None => String::new(),
    }
}

fn late(page: &DayPage, text: &Text) -> Option<String> {
    let late = page.answers.values().filter(|answer| answer.is_late());
    late.filter_map(|answer| answer.lag_days)
        .max()
        .map(|days| text.today_late(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::{Moment, Zone};
    use crate::text::Language;

    /// Sunday 22 November 2026, 20:04 in the Netherlands.
    const NOW: Now = Now {
        moment: Moment(1_795_374_240),
        zone: Zone::Fixed(3_600),
    };

    fn data(commands: Vec<Command>) -> TodayData {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        for command in commands {
            diary.apply(command, NOW).unwrap();
        }
        TodayData::load(&diary, today, NOW, &Text::new(Language::Nl)).unwrap()
    }

    fn day(back: i32) -> Day {
        Day::from_ymd(2026, 11, 22).unwrap().plus(-back)
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
        assert_eq!((data.rows.len(), data.open_rows), (12, 10));
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
        assert!(squares.iter().all(|square| square.severity.is_none()));
        assert_eq!(
            squares_name,
            "Spierkrampen, laatste 14 dagen: 0 ingevuld, 0 met klacht"
        );
        assert_eq!(data.undo, None);
    }

    #[test]
    fn answers_squares_and_circles_agree() {
        let data = data(vec![
            answer(0, 1, Severity::Moderate),
            answer(1, 1, Severity::None),
            answer(5, 1, Severity::Severe),
            Command::NoOtherSigns { day: day(0) },
        ]);
        assert_eq!(
            (data.open_rows, data.saved.as_str()),
            (0, "opgeslagen 20:04")
        );
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
        assert_eq!(data.week[6].worst, Some(Severity::Moderate));
        assert_eq!(
            data.week[5].name,
            "Zaterdag 21 november: zwaarste klacht geen"
        );
        assert_eq!(data.week[0].worst, None);
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
}
