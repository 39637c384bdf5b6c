//! The table `answer`: one row per day and sign. No row means "not asked".

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension as _, Params, Row, params};

use super::{StoreError, Tables};
use crate::domain::{Answer, Day, Moment, Severity, SignId};

const COLUMNS: &str = "day, sign_id, severity, remark, entered_at, changed_at, lag_days, source";

const UPSERT: &str = "INSERT INTO answer
    (day, sign_id, severity, remark, entered_at, changed_at, lag_days, source)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (day, sign_id) DO UPDATE SET severity = excluded.severity, remark = excluded.remark,
        entered_at = excluded.entered_at, changed_at = excluded.changed_at,
        lag_days = excluded.lag_days, source = excluded.source";

/// An answer with the day and sign it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerRow {
    /// The day it is about.
    pub day: Day,
    /// The sign.
    pub sign: SignId,
    /// The answer.
    pub answer: Answer,
}

impl Tables<'_> {
    /// The answer about a sign on a day.
    pub fn answer(self, day: Day, sign: SignId) -> Result<Option<Answer>, StoreError> {
        self.conn
            .prepare_cached(&format!(
                "SELECT {COLUMNS} FROM answer WHERE day = ?1 AND sign_id = ?2"
            ))?
            .query_row(params![day.to_string(), sign.0], |row| {
                Ok(row_to_answer(row))
            })
            .optional()?
            .transpose()
            .map(|row| row.map(|row| row.answer))
    }

    /// The answers of all days from `first` to `last`, by day and sign.
    pub fn answers_between(self, first: Day, last: Day) -> Result<Vec<AnswerRow>, StoreError> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM answer WHERE day BETWEEN ?1 AND ?2 ORDER BY day, sign_id"
        ))?;
        let mut rows = statement.query(params![first.to_string(), last.to_string()])?;
        let mut answers = Vec::new();
        while let Some(row) = rows.next()? {
            answers.push(row_to_answer(row)?);
        }
        Ok(answers)
    }

    /// The answers of one day, by sign.
    pub fn answers_on(self, day: Day) -> Result<BTreeMap<SignId, Answer>, StoreError> {
        Ok(self
            .answers_between(day, day)?
            .into_iter()
            .map(|row| (row.sign, row.answer))
            .collect())
    }

    /// The first day with an answer.
    pub fn first_answered_day(self) -> Result<Option<Day>, StoreError> {
        self.conn
            .prepare_cached("SELECT day FROM answer ORDER BY day LIMIT 1")?
            .query_row([], |row| Ok(day(row, 0)))
            .optional()?
            .transpose()
    }

    /// The last day up to `reach` with an answer.
    pub fn last_answered_day(self, reach: Day) -> Result<Option<Day>, StoreError> {
        self.conn
            .prepare_cached("SELECT day FROM answer WHERE day <= ?1 ORDER BY day DESC LIMIT 1")?
            .query_row([reach.to_string()], |row| Ok(day(row, 0)))
            .optional()?
            .transpose()
    }

    /// Day, sign, severity and lag of every answer up to `last`, for looking back; calls `each` once a row.
    pub fn each_severity(
        self,
        last: Day,
        mut each: impl FnMut(Day, SignId, Severity, Option<i64>),
    ) -> Result<(), StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day, sign_id, severity, lag_days FROM answer WHERE day <= ?1",
        )?;
        let mut rows = statement.query([last.to_string()])?;
        // Rows come day by day: a day's text is read once.
        let mut known: Option<(Vec<u8>, Day)> = None;
        while let Some(row) = rows.next()? {
            let bytes = row
                .get_ref(0)?
                .as_bytes()
                .map_err(|_| StoreError::Value("answer.day"))?;
            let day = match &known {
                Some((text, day)) if text.as_slice() == bytes => *day,
                _ => {
                    let text = std::str::from_utf8(bytes).unwrap_or_default();
                    let day = Day::parse_iso(text).map_err(|_| StoreError::Value("answer.day"))?;
                    known = Some((bytes.to_vec(), day));
                    day
                }
            };
            let severity = severity(row.get(2)?)?;
            each(day, SignId(row.get(1)?), severity, row.get(3)?);
        }
        Ok(())
    }

    /// Days up to `last` with an answer entered more than `days` late, by sign.
    pub fn days_later_than(
        self,
        days: i64,
        last: Day,
    ) -> Result<BTreeMap<SignId, BTreeSet<Day>>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT sign_id, day FROM answer WHERE lag_days > ?1 AND day <= ?2")?;
        let mut rows = statement.query(params![days, last.to_string()])?;
        let mut found = BTreeMap::<_, BTreeSet<Day>>::new();
        while let Some(row) = rows.next()? {
            let sign = SignId(row.get(0)?);
            found.entry(sign).or_default().insert(day(row, 1)?);
        }
        Ok(found)
    }

    /// Days from `first` to `last` with any answer, oldest first.
    pub fn answered_days(self, first: Day, last: Day) -> Result<BTreeSet<Day>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT DISTINCT day FROM answer WHERE day BETWEEN ?1 AND ?2")?;
        let mut rows = statement.query(params![first.to_string(), last.to_string()])?;
        let mut found = BTreeSet::new();
        while let Some(row) = rows.next()? {
            found.insert(day(row, 0)?);
        }
        Ok(found)
    }

    /// Day, sign and words of every answer with words beside it, by day.
    pub fn remarks(self) -> Result<Vec<(Day, SignId, String)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day, sign_id, remark FROM answer WHERE remark IS NOT NULL ORDER BY day",
        )?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((day(row, 0)?, SignId(row.get(1)?), row.get(2)?));
        }
        Ok(found)
    }

    /// Days on which a sign was there, oldest first.
    pub fn days_with_sign(self, sign: SignId) -> Result<Vec<Day>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day FROM answer WHERE sign_id = ?1 AND severity > 0 ORDER BY day",
        )?;
        let mut rows = statement.query([sign.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(day(row, 0)?);
        }
        Ok(found)
    }

    /// Writes an answer in the place of any earlier one.
    pub fn put_answer(self, day: Day, sign: SignId, answer: &Answer) -> Result<(), StoreError> {
        self.conn.prepare_cached(UPSERT)?.execute(params![
            day.to_string(),
            sign.0,
            answer.severity.level(),
            answer.remark,
            answer.entered_at.map(|at| at.0),
            answer.changed_at.map(|at| at.0),
            answer.lag_days,
            answer.source,
        ])?;
        Ok(())
    }

    /// Makes a sign "not asked" again on a day.
    pub fn delete_answer(self, day: Day, sign: SignId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM answer WHERE day = ?1 AND sign_id = ?2")?
            .execute(params![day.to_string(), sign.0])?;
        Ok(())
    }

    /// How many answers there are about a sign, and the first and last day with one.
    pub fn span_of_answers(self, sign: SignId) -> Result<(i64, Option<(Day, Day)>), StoreError> {
        let sql = "SELECT count(*), min(day), max(day) FROM answer WHERE sign_id = ?1";
        count_and_span(self.conn, sql, [sign.0])
    }

    /// Takes every answer about a sign away.
    pub fn delete_answers(self, sign: SignId) -> Result<(), StoreError> {
        self.conn
            .execute("DELETE FROM answer WHERE sign_id = ?1", [sign.0])?;
        Ok(())
    }
}

/// Reads `count(*), min(day), max(day)`.
pub(super) fn count_and_span(
    conn: &Connection,
    sql: &str,
    params: impl Params,
) -> Result<(i64, Option<(Day, Day)>), StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let Some(row) = rows.next()? else {
        return Ok((0, None));
    };
    let count = row.get(0)?;
    let span = if count == 0 {
        None
    } else {
        Some((day(row, 1)?, day(row, 2)?))
    };
    Ok((count, span))
}

fn row_to_answer(row: &Row<'_>) -> Result<AnswerRow, StoreError> {
    Ok(AnswerRow {
        day: day(row, 0)?,
        sign: SignId(row.get(1)?),
        answer: Answer {
            severity: severity(row.get(2)?)?,
            remark: row.get(3)?,
            entered_at: row.get::<_, Option<i64>>(4)?.map(Moment),
            changed_at: row.get::<_, Option<i64>>(5)?.map(Moment),
            lag_days: row.get(6)?,
            source: row.get(7)?,
        },
    })
}

/// The day in a column.
pub(super) fn day(row: &Row<'_>, column: usize) -> Result<Day, StoreError> {
    let text = row
        .get_ref(column)?
        .as_str()
        .map_err(|_| StoreError::Value("day"))?;
    Day::parse_iso(text).map_err(|_| StoreError::Value("day"))
}

fn severity(level: i64) -> Result<Severity, StoreError> {
    Severity::from_level(level).ok_or(StoreError::Value("answer.severity"))
}
