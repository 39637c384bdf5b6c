//! The present, read in one place of the window and handed on.

use std::time::SystemTime;

use crate::domain::{Moment, Now, Zone};

/// Reads the present.
pub type Clock = Box<dyn Fn() -> Now>;

/// The computer's clock and time zone.
pub fn clock() -> Clock {
    Box::new(|| Now {
        moment: Moment::from(SystemTime::now()),
        zone: Zone::Local,
    })
}
