//! The switch of the evening reminder.

use crate::reminder::{Schedule, TimeOfDay, Way};

/// Lets this computer bring the reminder at this time, or not any more; in what way, or why not.
pub fn switch_reminder(at: Option<TimeOfDay>) -> Result<Option<Way>, String> {
    let schedule = Schedule::of_system().map_err(|err| err.to_string())?;
    let switched = match at {
        Some(at) => schedule.switch_on(at).map(Some),
        None => schedule.switch_off().map(|()| None),
    };
    switched.map_err(|err| err.to_string())
}
