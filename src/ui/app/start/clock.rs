//! The present, read in one place of the window and handed on.

use crate::domain::{Moment, Now, Zone};

/// Reads the present.
pub type Clock = Box<dyn Fn() -> Now>;

/// The computer's clock and time zone.
pub fn clock() -> Clock {
    Box::new(|| Now {
        moment: Moment(chrono::Utc::now().timestamp()),
        zone: Zone::Local,
    })
}
