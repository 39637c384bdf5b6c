//! Blood pressure readings: adding and taking away.

use super::writer::Writer;
use super::{Act, Diary, DiaryError};
use crate::domain::measurement::{BloodPressureId, DayPart, Measured};
use crate::domain::{BloodPressure, Day, Moment};
use crate::store::StoreError;

impl Diary {
    /// The first day with a blood pressure reading, if there is any.
    pub fn first_blood_pressure_day(&self) -> Result<Option<Day>, StoreError> {
        let (_, span) = self.tables().span_of_blood_pressures()?;
        Ok(span.map(|(first, _)| first))
    }
}

impl Writer<'_> {
    pub(super) fn add_blood_pressure(
        self,
        day: Day,
        reading: BloodPressure,
        part: Option<DayPart>,
    ) -> Result<Act, DiaryError> {
        self.blood_pressure(day, reading, part)?;
        Ok(pressure_act(day, true))
    }

    pub(super) fn delete_blood_pressure(
        self,
        day: Day,
        id: BloodPressureId,
    ) -> Result<Act, DiaryError> {
        self.tables.delete_blood_pressure(id)?;
        Ok(pressure_act(day, false))
    }

    pub(super) fn blood_pressure(
        self,
        day: Day,
        reading: BloodPressure,
        part: Option<DayPart>,
    ) -> Result<(), DiaryError> {
        self.check_day(day)?;
        // A reading typed on its own day was measured about now; of an earlier day, and of another part of the day than the
        // clock says, only that is known.
        let start = self.day_start;
        let is_now = |part| DayPart::of(self.now.moment, self.now.zone, start) == Some(part);
        let at: Option<Moment> =
            (day == self.today && part.is_none_or(is_now)).then_some(self.now.moment);
        let measured = Measured {
            day,
            at,
            part,
            reading,
        };
        let entered_at = self.tables.typed_at(self.now.moment)?;
        Ok(self.tables.add_blood_pressure(&measured, entered_at)?)
    }
}

fn pressure_act(day: Day, added: bool) -> Act {
    Act::BloodPressure {
        day: day.to_string(),
        added,
    }
}
