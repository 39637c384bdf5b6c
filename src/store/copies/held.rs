//! What a diary file holds: how much, of how many days, and of which day the newest is. Only reads.

use std::collections::BTreeSet;

use rusqlite::types::ValueRef;

use super::rows::{each_row, table_names};
use crate::domain::Day;
use crate::store::erase::OF_DAYS;
use crate::store::{Store, StoreError};

/// What a diary holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Whose diary it is, if it has a name.
    pub person_name: Option<String>,
    /// Days with anything on them but a time away, which may lie ahead; with nothing else those.
    pub days: usize,
    /// Everything that was noted: answers, notes, readings, food and so on.
    pub entries: usize,
    /// The newest of those days.
    pub newest: Option<Day>,
    /// The newest day of all, that of a time away too.
    pub newest_of_all: Option<Day>,
}

impl Store {
    pub(in crate::store) fn contents(&self) -> Result<Contents, StoreError> {
        let tables = table_names(&self.conn)?;
        let (mut filled, mut away) = (BTreeSet::new(), BTreeSet::new());
        let mut entries = 0;
        for (table, column, _) in OF_DAYS {
            if !tables.iter().any(|name| name == table) {
                continue;
            }
            let sql = format!("SELECT {column}, count(*) FROM {table} GROUP BY {column}");
            let days = if table == "pause" {
                &mut away
            } else {
                &mut filled
            };
            each_row(&self.conn, &sql, |row| {
                if let [ValueRef::Text(day), ValueRef::Integer(count)] = row {
                    days.insert(String::from_utf8_lossy(day).into_owned());
                    entries += usize::try_from(*count).unwrap_or_default();
                }
                Ok(())
            })?;
        }
        let newest = |days: &BTreeSet<String>| Day::parse_iso(days.last()?).ok();
        let newest_of_all = newest(&filled).max(newest(&away));
        let days = if filled.is_empty() { away } else { filled };
        Ok(Contents {
            person_name: self.tables().setting("person_name")?,
            days: days.len(),
            entries,
            newest: newest(&days),
            newest_of_all,
        })
    }

    /// Whether anything was noted.
    pub(super) fn has_entries(&self) -> Result<bool, StoreError> {
        for (table, ..) in OF_DAYS {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM {table})");
            if self.conn.query_row(&sql, [], |row| row.get(0))? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Moment;
    use crate::domain::pause::{Pause, PauseId, PauseReason};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn a_holiday_that_lies_ahead_is_not_the_newest_day_that_was_filled_in() {
        let mut store = Store::in_memory().unwrap();
        let at = Moment(0);
        let pause = Pause {
            id: PauseId(0),
            first: day("2026-11-29"),
            last: Some(day("2026-12-05")),
            reason: PauseReason::Holiday,
            words: None,
            entered_at: at,
        };
        store.transact(|tables| tables.add_pause(&pause)).unwrap();
        let held = store.contents().unwrap();
        assert_eq!((held.days, held.newest), (1, Some(pause.first)));
        let today = day("2026-11-28");
        store
            .transact(|tables| tables.put_note(today, Some("long walk"), at))
            .unwrap();
        let held = store.contents().unwrap();
        assert_eq!((held.days, held.entries), (1, 2));
        assert_eq!(held.newest, Some(today));
        assert_eq!(held.newest_of_all, Some(pause.first));
    }
}
