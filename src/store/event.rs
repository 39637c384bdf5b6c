//! The table `event`: dated events of signs that are not felt daily.

use rusqlite::{Row, params};

use super::answer::{count_and_span, day};
use super::{StoreError, Tables};
use crate::domain::event::{Event, EventId, EventKind};
use crate::domain::{Day, Moment, SignId};

impl Tables<'_> {
    /// The events of all days from `first` to `last`, oldest first.
    pub fn events(self, first: Day, last: Day) -> Result<Vec<Event>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, day, sign_id, kind, body, entered_at FROM event
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        )?;
        let mut rows = statement.query(params![first.to_string(), last.to_string()])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(row_to_event(row)?);
        }
        Ok(events)
    }

    /// Adds an event.
    pub fn add_event(
        self,
        day: Day,
        sign: SignId,
        kind: EventKind,
        body: &str,
        entered_at: Moment,
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO event (day, sign_id, kind, body, entered_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![day.to_string(), sign.0, kind.key(), body, entered_at.0])?;
        Ok(())
    }

    /// Takes an event away.
    pub fn delete_event(self, id: EventId) -> Result<(), StoreError> {
        self.conn
            .execute("DELETE FROM event WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// How many events a sign has, and the first and last day with one.
    pub fn span_of_events(self, sign: SignId) -> Result<(i64, Option<(Day, Day)>), StoreError> {
        let sql = "SELECT count(*), min(day), max(day) FROM event WHERE sign_id = ?1";
        count_and_span(self.conn, sql, [sign.0])
    }

    /// Takes every event of a sign away.
    pub fn delete_events(self, sign: SignId) -> Result<(), StoreError> {
        self.conn
            .execute("DELETE FROM event WHERE sign_id = ?1", [sign.0])?;
        Ok(())
    }
}

fn row_to_event(row: &Row<'_>) -> Result<Event, StoreError> {
    let kind: String = row.get(3)?;
    Ok(Event {
        id: EventId(row.get(0)?),
        day: day(row, 1)?,
        sign: SignId(row.get(2)?),
        kind: EventKind::from_key(&kind).ok_or(StoreError::Value("event.kind"))?,
        body: row.get(4)?,
        entered_at: Moment(row.get(5)?),
    })
}
