//! What the rows of Today say: the answer of the day, the words beside it, and the days before. `None` is "not asked" throughout
//! and never becomes "none".

use std::collections::BTreeMap;

use crate::diary::{DayPage, Diary, RECENT_DAYS};
use crate::domain::event::EventId;
use crate::domain::measurement::{BloodPressureEntry, BloodPressureId};
use crate::domain::pause::Pause;
use crate::domain::sign_moment::SignMomentId;
use crate::domain::{Answer, Day, Severity, Sign, SignId, SignKey, SignKind};
use crate::store::{AnswerRow, StoreError};
use crate::text::Text;
use crate::ui::parts::day_words::day_words;
use crate::ui::widgets::SquareMark;

/// A row of Today.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub sign: SignId,
    pub key: SignKey,
    /// The letter that chooses it; none past `z`.
    pub key_cap: Option<char>,
    pub name: String,
    /// One plain sentence on it.
    pub sentence: Option<String>,
    /// How it is entered, and what there is.
    pub entry: RowEntry,
}

impl Row {
    /// The row with what is noted on it, as it is read aloud.
    pub fn heard(&self, text: &Text) -> String {
        let entries = |of_day: Vec<&str>, recent: &str| {
            if of_day.is_empty() {
                recent.to_owned()
            } else {
                of_day.join(", ")
            }
        };
        let answer = match &self.entry {
            RowEntry::Daily { chosen: None, .. } => {
                return text.heard_row_open(self.name.as_str());
            }
            RowEntry::Daily {
                chosen: Some(severity),
                remark,
                moments,
                ..
            } => {
                let severity = text.severity(*severity).to_lowercase();
                let moments = moments.iter().map(|(_, words)| words.as_str());
                let beside = remark.as_deref().into_iter().chain(moments);
                let words: Vec<&str> = [severity.as_str()].into_iter().chain(beside).collect();
                words.join(", ")
            }
            RowEntry::Readings { of_day, recent, .. } => entries(
                of_day.iter().map(|(_, words)| words.as_str()).collect(),
                recent,
            ),
            RowEntry::Events { of_day, summary } => entries(
                of_day.iter().map(|(_, words)| words.as_str()).collect(),
                summary,
            ),
        };
        text.heard_row(self.name.as_str(), answer)
    }

    /// The day's answer; `None` = not asked, or not answered but typed.
    pub const fn chosen(&self) -> Option<Severity> {
        match &self.entry {
            RowEntry::Daily { chosen, .. } => *chosen,
            RowEntry::Readings { .. } | RowEntry::Events { .. } => None,
        }
    }

    /// The person's words beside the answer.
    pub fn remark(&self) -> Option<&str> {
        match &self.entry {
            RowEntry::Daily { remark, .. } => remark.as_deref(),
            RowEntry::Readings { .. } | RowEntry::Events { .. } => None,
        }
    }

    /// Moments of the day.
    pub const fn moments(&self) -> &[(SignMomentId, String)] {
        match &self.entry {
            RowEntry::Daily { moments, .. } => moments.as_slice(),
            RowEntry::Readings { .. } | RowEntry::Events { .. } => &[],
        }
    }
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
        /// Moments of the day: "night: severe, left calf".
        moments: Vec<(SignMomentId, String)>,
        /// How late it was entered, where the rest of the day was not.
        late: Option<String>,
        /// The last days, oldest first.
        squares: Vec<Square>,
        /// The squares in one sentence.
        squares_name: String,
    },
    /// Blood pressure.
    Readings {
        /// The day's readings.
        of_day: Vec<(BloodPressureId, String)>,
        /// The last reading of an earlier day, with that day: "21 november: 132/84".
        recent: String,
        /// What to do where the last reading of the day is very high.
        very_high: Option<String>,
    },
    /// Dated events.
    Events {
        /// The day's events.
        of_day: Vec<(EventId, String)>,
        /// The last one of an earlier day.
        summary: String,
    },
}

/// A day in the strip beside a sign.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    /// Its answer.
    pub mark: SquareMark,
    /// The same in words.
    pub tip: String,
}

/// The last days up to the one shown.
pub(in crate::ui) struct Recent {
    first: Day,
    last: Day,
    answers: BTreeMap<(SignId, Day), Answer>,
    readings: Vec<BloodPressureEntry>,
    /// The day of the last event before this one.
    event_before: Option<Day>,
    pauses: Vec<Pause>,
}

impl Recent {
    pub(in crate::ui) fn load(diary: &Diary, last: Day) -> Result<Self, StoreError> {
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
            event_before: diary
                .events(Day::MIN, last.plus(-1))?
                .last()
                .map(|event| event.day),
            pauses: diary.pauses()?,
        })
    }

    pub(in crate::ui) fn has_answer(&self, sign: SignId, day: Day) -> bool {
        self.answers.contains_key(&(sign, day))
    }

    fn squares(&self, sign: SignId, text: &Text) -> Vec<Square> {
        self.first
            .through(self.last)
            .map(|day| {
                let is_away = self.pauses.iter().any(|pause| pause.contains(day));
                let mark = SquareMark::of(self.answers.get(&(sign, day))).or_away(is_away);
                let what = |severity| text.severity(severity).to_lowercase();
                Square {
                    mark,
                    tip: day_words(text.day_of_year(day), mark, what, text),
                }
            })
            .collect()
    }
}

pub(in crate::ui) fn rows(
    signs: &[Sign],
    page: &DayPage,
    recent: &Recent,
    text: &Text,
) -> Vec<Row> {
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
        SignKind::Daily => daily(sign, page, recent, text),
        SignKind::Measured => readings(page, recent, text),
        SignKind::Event => {
            let of_day = page.events.iter().filter(|event| event.sign == sign.id);
            let of_day: Vec<_> = of_day.map(|event| (event.id, text.event(event))).collect();
            let summary = match recent.event_before {
                Some(day) => text.today_event_before(text.day_seen_from(day, page.day)),
                None if of_day.is_empty() => text.today_no_events(),
                None => String::new(),
            };
            RowEntry::Events { of_day, summary }
        }
    }
}

fn daily(sign: &Sign, page: &DayPage, recent: &Recent, text: &Text) -> RowEntry {
    let answer = page.answers.get(&sign.id);
    let squares = recent.squares(sign.id, text);
    let severities = || squares.iter().filter_map(|square| square.mark.severity());
    let logged = severities().count();
    let with = severities().filter(|severity| *severity > Severity::None);
    let moments = page.moments.iter();
    let moments = moments.filter(|moment| moment.sign == sign.id);
    RowEntry::Daily {
        chosen: answer.map(|answer| answer.severity),
        remark: answer.and_then(|answer| answer.remark.clone()),
        moments: moments
            .map(|moment| (moment.id, text.moment(&moment.note)))
            .collect(),
        late: answer.and_then(|answer| late_row(answer, page, text)),
        squares_name: text.today_squares_name(
            text.sign(&sign.key),
            RECENT_DAYS,
            logged,
            with.count(),
        ),
        squares,
    }
}

fn readings(page: &DayPage, recent: &Recent, text: &Text) -> RowEntry {
    // A value of another day is told with its day; those of this one stand below the row.
    let mut before = recent.readings.iter().rev();
    let before = before.find(|entry| entry.day < page.day);
    let before = before.map(|entry| {
        let day = text.day_seen_from(entry.day, page.day);
        text.today_reading_before(day, entry.reading.to_string())
    });
    let of_day = page.blood_pressures.iter();
    let last = page.blood_pressures.last();
    RowEntry::Readings {
        of_day: of_day
            .map(|entry| (entry.id, text.reading(entry)))
            .collect(),
        recent: match before {
            Some(before) => before,
            None if page.blood_pressures.is_empty() => text.today_no_readings(),
            None => String::new(),
        },
        very_high: last.and_then(|entry| text.very_high_reading(entry.reading)),
    }
}

/// Where the whole day is late, the heading says so once.
fn late_row(answer: &Answer, page: &DayPage, text: &Text) -> Option<String> {
    let is_whole_day = page.answers.values().all(Answer::is_late);
    let days = answer
        .lag_days
        .filter(|_| answer.is_late() && !is_whole_day)?;
    Some(text.today_late(days))
}

/// Whether a sign is answered daily and has no answer yet.
pub(in crate::ui) fn is_open(sign: &Sign, page: &DayPage) -> bool {
    sign.kind == SignKind::Daily && !page.answers.contains_key(&sign.id)
}
