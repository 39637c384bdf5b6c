//! The table `sign_moment`, and the column of `answer` that keeps what a day was answered before its moments made the answer.

use std::collections::BTreeSet;

use rusqlite::{Row, params};

use super::{StoreError, Tables, capture, sql::only};
use crate::domain::sign_moment::{MomentNote, SignMoment, SignMomentId, When};
use crate::domain::{Day, Moment, Severity, SignId};

const INSERT: &str =
    "INSERT INTO sign_moment (day, sign_id, moment, severity, words, entered_at, batch_id)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

/// Where the row of a moment comes from.
enum Origin {
    Entered(Moment),
    Imported { batch: i64 },
}

impl Tables<'_> {
    /// All moments from `first` to `last`, by day and then in the order of the day.
    pub fn sign_moments(self, first: Day, last: Day) -> Result<Vec<SignMoment>, StoreError> {
        let sql = "SELECT id, day, sign_id, moment, severity, words FROM sign_moment
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id";
        let mut moments: Vec<_> = self.rows(sql, params![first, last], row_to_sign_moment)?;
        moments.sort_by_key(|moment| (moment.day, moment.note.when.order()));
        Ok(moments)
    }

    pub fn add_sign_moment(
        self,
        day: Day,
        sign: SignId,
        note: &MomentNote,
        at: Moment,
    ) -> Result<(), StoreError> {
        self.insert_sign_moment(day, sign, note, Origin::Entered(at))
    }

    /// Adds the moments of an import, which carry the number of its batch and are not captured one by one.
    pub fn add_bulk_moments<'a>(
        self,
        batch: i64,
        moments: impl IntoIterator<Item = (Day, SignId, &'a MomentNote)>,
    ) -> Result<(), StoreError> {
        let mut moments = moments.into_iter().peekable();
        if moments.peek().is_none() {
            return Ok(());
        }
        capture::stop(self.conn)?;
        for (day, sign, note) in moments {
            self.insert_sign_moment(day, sign, note, Origin::Imported { batch })?;
        }
        capture::start(self.conn)
    }

    fn insert_sign_moment(
        self,
        day: Day,
        sign: SignId,
        note: &MomentNote,
        origin: Origin,
    ) -> Result<(), StoreError> {
        let (at, batch) = match origin {
            Origin::Entered(at) => (Some(at), None),
            Origin::Imported { batch } => (None, Some(batch)),
        };
        self.write(
            INSERT,
            params![
                day,
                sign,
                note.when.to_string(),
                note.severity,
                note.words,
                at,
                batch,
            ],
        )
    }

    /// The moments that imports of this kind of file brought.
    pub fn sign_moments_of_source(
        self,
        source: &str,
    ) -> Result<BTreeSet<SignMomentId>, StoreError> {
        self.rows(
            "SELECT sign_moment.id FROM sign_moment JOIN import_batch ON import_batch.id = batch_id
             WHERE format = ?1",
            [source],
            only,
        )
    }

    /// Puts what a newer file says in the place of what an earlier import brought; its time stays.
    pub fn update_imported_sign_moment(
        self,
        id: SignMomentId,
        note: &MomentNote,
    ) -> Result<(), StoreError> {
        self.write(
            "UPDATE sign_moment SET severity = ?2, words = ?3 WHERE id = ?1",
            params![id, note.severity, note.words],
        )
    }

    pub fn delete_sign_moment(self, id: SignMomentId) -> Result<(), StoreError> {
        self.write("DELETE FROM sign_moment WHERE id = ?1", [id])
    }

    pub fn delete_sign_moments_on(self, day: Day, sign: SignId) -> Result<(), StoreError> {
        self.write(
            "DELETE FROM sign_moment WHERE day = ?1 AND sign_id = ?2",
            params![day, sign],
        )
    }

    pub fn delete_sign_moments(self, sign: SignId) -> Result<(), StoreError> {
        self.write("DELETE FROM sign_moment WHERE sign_id = ?1", [sign])
    }

    /// What a day was answered before its moments made the answer: `Some(None)` = not yet; `None` = they did not make it.
    pub fn answer_without_moments(
        self,
        day: Day,
        sign: SignId,
    ) -> Result<Option<Option<Severity>>, StoreError> {
        let sql = "SELECT without_moments FROM answer WHERE day = ?1 AND sign_id = ?2";
        let level: Option<Option<i64>> = self.row(sql, params![day, sign], only)?;
        Ok(level.flatten().map(Severity::from_level))
    }

    /// Keeps what [`Tables::answer_without_moments`] reads.
    pub fn put_answer_without_moments(
        self,
        day: Day,
        sign: SignId,
        before: Option<Option<Severity>>,
    ) -> Result<(), StoreError> {
        let level = before.map(|before| before.map_or(-1, |severity| i64::from(severity.level())));
        self.write(
            "UPDATE answer SET without_moments = ?3
                 WHERE day = ?1 AND sign_id = ?2 AND without_moments IS NOT ?3",
            params![day, sign, level],
        )
    }
}

fn row_to_sign_moment(row: &Row<'_>) -> Result<SignMoment, StoreError> {
    let when: String = row.get(3)?;
    let wrong = || StoreError::Value("sign_moment");
    Ok(SignMoment {
        id: row.get(0)?,
        day: row.get(1)?,
        sign: row.get(2)?,
        note: MomentNote {
            when: When::parse(&when).ok_or_else(wrong)?,
            severity: row.get(4)?,
            words: row.get(5)?,
        },
    })
}
