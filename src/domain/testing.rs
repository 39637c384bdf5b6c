//! What tests of every layer stand on: one present, and the days before it.

use super::{Day, Moment, Now, Zone};

/// Sunday 22 November 2026, 20:04 in the Netherlands.
pub(crate) const NOW: Now = Now {
    moment: Moment(1_795_374_240),
    zone: Zone::Fixed(3_600),
};

/// So many days before [`NOW`].
pub(crate) fn day(ago: i32) -> Day {
    Day::from_ymd(2026, 11, 22).unwrap().plus(-ago)
}
