//! The table `event`: dated events of signs that are not felt daily.

use rusqlite::{Row, params};

use super::{StoreError, Tables};
use crate::domain::event::{Event, EventId, NewEvent};
use crate::domain::{Day, Moment, SignId};

impl Tables<'_> {
    /// The events of all days from `first` to `last`, oldest first.
    pub fn events(self, first: Day, last: Day) -> Result<Vec<Event>, StoreError> {
        self.rows(
            "SELECT id, day, sign_id, kind, body, entered_at FROM event
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
            params![first, last],
            row_to_event,
        )
    }

    pub fn add_event(self, event: NewEvent<'_>, entered_at: Moment) -> Result<(), StoreError> {
        let NewEvent {
            day,
            sign,
            kind,
            body,
        } = event;
        self.write(
            "INSERT INTO event (day, sign_id, kind, body, entered_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![day, sign, kind, body, entered_at],
        )
    }

    pub fn delete_event(self, id: EventId) -> Result<(), StoreError> {
        self.write("DELETE FROM event WHERE id = ?1", [id])
    }

    /// How many events a sign has, and the first and last day with one.
    pub fn span_of_events(self, sign: SignId) -> Result<(i64, Option<(Day, Day)>), StoreError> {
        let sql = "SELECT count(*), min(day), max(day) FROM event WHERE sign_id = ?1";
        self.count_and_span(sql, [sign])
    }

    pub fn delete_events(self, sign: SignId) -> Result<(), StoreError> {
        self.write("DELETE FROM event WHERE sign_id = ?1", [sign])
    }
}

fn row_to_event(row: &Row<'_>) -> Result<Event, StoreError> {
    Ok(Event {
        id: row.get(0)?,
        day: row.get(1)?,
        sign: row.get(2)?,
        kind: row.get(3)?,
        body: row.get(4)?,
        entered_at: row.get(5)?,
    })
}
