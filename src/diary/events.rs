//! Dated events of a sign: adding and taking away.

use super::words::words;
use super::writer::Writer;
use super::{Act, DiaryError};
use crate::domain::event::{EventId, EventKind, NewEvent};
use crate::domain::{Day, SignId, SignKind};

impl Writer<'_> {
    pub(super) fn add_event(
        self,
        day: Day,
        sign: SignId,
        kind: EventKind,
        body: &str,
    ) -> Result<Act, DiaryError> {
        self.event(day, sign, kind, body)?;
        Ok(event_act(day, true))
    }

    pub(super) fn delete_event(self, day: Day, id: EventId) -> Result<Act, DiaryError> {
        self.tables.delete_event(id)?;
        Ok(event_act(day, false))
    }

    pub(super) fn event(
        self,
        day: Day,
        sign: SignId,
        kind: EventKind,
        body: &str,
    ) -> Result<(), DiaryError> {
        self.check_day(day)?;
        self.sign_of_kind(sign, SignKind::Event)?;
        let body = words(body)?.unwrap_or_default();
        let event = NewEvent {
            day,
            sign,
            kind,
            body: &body,
        };
        Ok(self.tables.add_event(event, self.now.moment)?)
    }
}

fn event_act(day: Day, added: bool) -> Act {
    Act::Event {
        day: day.to_string(),
        added,
    }
}
