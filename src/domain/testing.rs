//! What tests of every layer stand on: one present, and the days before it.

use super::sign::SignKind;
use super::{BuiltInSign, Day, Moment, Now, SignId, Zone};

/// Sunday 22 November 2026, 20:04 in the Netherlands.
pub(crate) const NOW: Now = Now {
    moment: Moment(1_795_374_240),
    zone: Zone::Fixed(3_600),
};

/// So many days before [`NOW`].
pub(crate) fn day(ago: i32) -> Day {
    Day::from_ymd(2026, 11, 22).unwrap().plus(-ago)
}

/// How many signs of the program are answered each day.
pub(crate) fn daily_signs() -> usize {
    let is_daily = |sign: &BuiltInSign| sign.kind() == SignKind::Daily;
    BuiltInSign::ALL.into_iter().filter(is_daily).count()
}

/// The own sign that was added to a new diary as the `nth`, from 1.
pub(crate) fn own_sign(nth: i64) -> SignId {
    SignId(i64::try_from(BuiltInSign::ALL.len()).unwrap() + nth)
}
