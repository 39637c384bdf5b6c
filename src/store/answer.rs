//! The table `answer`: one row per day and sign. No row means "not asked".

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Row, params};

use super::{StoreError, Tables, sql::only};
use crate::domain::{Answer, Day, Severity, SignId};

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
    pub day: Day,
    pub sign: SignId,
    pub answer: Answer,
}

impl Tables<'_> {
    /// The answer about a sign on a day.
    pub fn answer(self, day: Day, sign: SignId) -> Result<Option<Answer>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM answer WHERE day = ?1 AND sign_id = ?2");
        let row = self.row(&sql, params![day, sign], row_to_answer)?;
        Ok(row.map(|row| row.answer))
    }

    /// The answers of all days from `first` to `last`, by day and sign.
    pub fn answers_between(self, first: Day, last: Day) -> Result<Vec<AnswerRow>, StoreError> {
        self.rows(
            &format!(
                "SELECT {COLUMNS} FROM answer WHERE day BETWEEN ?1 AND ?2 ORDER BY day, sign_id"
            ),
            params![first, last],
            row_to_answer,
        )
    }

    /// The answers of one day, by sign.
    pub fn answers_on(self, day: Day) -> Result<BTreeMap<SignId, Answer>, StoreError> {
        Ok(self
            .answers_between(day, day)?
            .into_iter()
            .map(|row| (row.sign, row.answer))
            .collect())
    }

    pub fn first_answered_day(self) -> Result<Option<Day>, StoreError> {
        self.row("SELECT day FROM answer ORDER BY day LIMIT 1", [], only)
    }

    /// Whether any day from `first` to `last` has an answer.
    pub fn has_answers_between(self, first: Day, last: Day) -> Result<bool, StoreError> {
        let sql = "SELECT day FROM answer WHERE day BETWEEN ?1 AND ?2 LIMIT 1";
        let found: Option<Day> = self.row(sql, [first, last], only)?;
        Ok(found.is_some())
    }

    /// The last day up to `reach` with an answer.
    pub fn last_answered_day(self, reach: Day) -> Result<Option<Day>, StoreError> {
        let sql = "SELECT day FROM answer WHERE day <= ?1 ORDER BY day DESC LIMIT 1";
        self.row(sql, [reach], only)
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
        let mut rows = statement.query([last])?;
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
            each(day, row.get(1)?, row.get(2)?, row.get(3)?);
        }
        Ok(())
    }

    /// Days up to `last` with an answer entered more than `days` late, by sign.
    pub fn days_later_than(
        self,
        days: i64,
        last: Day,
    ) -> Result<BTreeMap<SignId, BTreeSet<Day>>, StoreError> {
        let sql = "SELECT sign_id, day FROM answer WHERE lag_days > ?1 AND day <= ?2";
        self.groups(sql, params![days, last])
    }

    /// Days from `first` to `last` with any answer, oldest first.
    pub fn answered_days(self, first: Day, last: Day) -> Result<BTreeSet<Day>, StoreError> {
        self.rows(
            "SELECT DISTINCT day FROM answer WHERE day BETWEEN ?1 AND ?2",
            params![first, last],
            only,
        )
    }

    /// Day, sign and words of every answer with words beside it, by day.
    pub fn remarks(self) -> Result<Vec<(Day, SignId, String)>, StoreError> {
        self.rows(
            "SELECT day, sign_id, remark FROM answer WHERE remark IS NOT NULL ORDER BY day",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
    }

    /// Days on which a sign was there, oldest first.
    pub fn days_with_sign(self, sign: SignId) -> Result<Vec<Day>, StoreError> {
        self.rows(
            "SELECT day FROM answer WHERE sign_id = ?1 AND severity > 0 ORDER BY day",
            [sign],
            only,
        )
    }

    /// Writes an answer in the place of any earlier one.
    pub fn put_answer(self, day: Day, sign: SignId, answer: &Answer) -> Result<(), StoreError> {
        self.write(
            UPSERT,
            params![
                day,
                sign,
                answer.severity,
                answer.remark,
                answer.entered_at,
                answer.changed_at,
                answer.lag_days,
                answer.source,
            ],
        )
    }

    /// Makes a sign "not asked" again on a day.
    pub fn delete_answer(self, day: Day, sign: SignId) -> Result<(), StoreError> {
        self.write(
            "DELETE FROM answer WHERE day = ?1 AND sign_id = ?2",
            params![day, sign],
        )
    }

    /// How many answers there are about a sign, and the first and last day with one.
    pub fn span_of_answers(self, sign: SignId) -> Result<(i64, Option<(Day, Day)>), StoreError> {
        let sql = "SELECT count(*), min(day), max(day) FROM answer WHERE sign_id = ?1";
        self.count_and_span(sql, [sign])
    }

    pub fn delete_answers(self, sign: SignId) -> Result<(), StoreError> {
        self.write("DELETE FROM answer WHERE sign_id = ?1", [sign])
    }
}

fn row_to_answer(row: &Row<'_>) -> Result<AnswerRow, StoreError> {
    Ok(AnswerRow {
        day: row.get(0)?,
        sign: row.get(1)?,
        answer: Answer {
            severity: row.get(2)?,
            remark: row.get(3)?,
            entered_at: row.get(4)?,
            changed_at: row.get(5)?,
            lag_days: row.get(6)?,
            source: row.get(7)?,
        },
    })
}
