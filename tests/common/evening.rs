//! A time zone for tests of the evening, which must not depend on the hour at which they run.

use std::time::{SystemTime, UNIX_EPOCH};

/// A time zone in which it is ten in the evening now, whatever the clock says.
pub fn ten_in_the_evening() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let hour = since.map_or(0, |since| since.as_secs() / 3600 % 24);
    format!("LOC{}", hour.cast_signed() - 22)
}
