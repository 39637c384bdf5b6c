//! The text of one cell to a value. What does not fit is a [`Reason`], never the nearest value.

use chrono::DateTime;

use crate::domain::note::{clean_text, is_too_long};
use crate::domain::{Moment, Zone};
use crate::exchange::level::Level;
use crate::exchange::problem::{Reason, excerpt};
use crate::exchange::sheet::Entry;

/// A number; which severity it is depends on its scale. A word may come from another one: "unbearable".
pub(super) fn read_level(text: &str) -> Result<Level, Reason> {
    Level::parse(text).ok_or_else(|| Reason::Severity(excerpt(text)))
}

/// An RFC 3339 time; none where the cell is empty.
pub(super) fn read_entry(text: &str) -> Result<Option<Entry>, Reason> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || Reason::EntryTime(excerpt(text));
    let time = DateTime::parse_from_rfc3339(text).ok().ok_or_else(wrong)?;
    let entry = Entry {
        moment: Moment(time.timestamp()),
        offset_secs: time.offset().local_minus_utc(),
    };
    Zone::Fixed(entry.offset_secs)
        .civil(entry.moment)
        .ok_or_else(wrong)?;
    Ok(Some(entry))
}

/// A remark or note as the diary keeps it; never cut short, which nobody would see.
pub(super) fn read_text(text: &str, too_long: Reason) -> Result<Option<String>, Reason> {
    if text.is_empty() {
        return Ok(None);
    }
    if is_too_long(text) {
        return Err(too_long);
    }
    Ok(clean_text(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::note::NOTE_MAX_CHARS;

    #[test]
    fn only_numbers_are_levels() {
        assert_eq!(read_level("2.0"), read_level("2"));
        for wrong in ["+1", "01", "mild", "٢"] {
            assert_eq!(read_level(wrong), Err(Reason::Severity(wrong.to_owned())));
        }
    }

    #[test]
    fn times_keep_their_moment_and_offset() {
        let entry = Entry {
            moment: Moment(1_795_307_400),
            offset_secs: 3_600,
        };
        assert_eq!(read_entry("2026-11-22T01:30:00+01:00"), Ok(Some(entry)));
        assert_eq!(read_entry("2026-11-22T01:30:00.987+01:00"), Ok(Some(entry)));
        let entry = Entry {
            offset_secs: 0,
            ..entry
        };
        assert_eq!(read_entry("2026-11-22T00:30:00Z"), Ok(Some(entry)));
        assert_eq!(read_entry(""), Ok(None));
        for wrong in [
            "yesterday",
            "2026-11-22",
            "2026-11-22T01:30:00",
            "9026-11-22T01:30:00Z",
        ] {
            assert_eq!(read_entry(wrong), Err(Reason::EntryTime(wrong.to_owned())));
        }
    }

    #[test]
    fn texts_are_taken_whole_or_not_at_all() {
        let fits = "é".repeat(NOTE_MAX_CHARS);
        assert_eq!(read_text(&fits, Reason::LongNote), Ok(Some(fits.clone())));
        assert_eq!(
            read_text(&format!("{fits}é"), Reason::LongNote),
            Err(Reason::LongNote)
        );
        assert_eq!(
            read_text(" a\r\nb ", Reason::LongNote),
            Ok(Some("a\nb".to_owned()))
        );
        assert_eq!(read_text("\u{1}", Reason::LongNote), Ok(None));
    }
}
