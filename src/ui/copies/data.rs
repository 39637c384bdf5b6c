//! What is said of a diary's copies, decided before anything is drawn. Only looks at folders.

use std::path::PathBuf;

use crate::diary::Diary;
use crate::domain::{Moment, Now};
use crate::store::{CopiesPlace, CopyReason, KeptCopy, StoreError};
use crate::text::Text;

/// Bytes of a kilobyte, as desktops count.
const KILOBYTE: f64 = 1_000.0;
const MINUTE_SECS: i64 = 60;

/// What Settings says of copies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopiesData {
    /// The newest good copy in words, or that there is none.
    pub newest: String,
    /// Where new ones go.
    pub place: String,
    /// The person chose a folder.
    pub has_chosen: bool,
    /// The chosen folder is not there now.
    pub is_away: bool,
}

/// A copy to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyRow {
    /// The file.
    pub path: PathBuf,
    /// When, why and how large.
    pub says: String,
}

impl CopiesData {
    /// Looks for the copies of an open diary.
    pub fn load(diary: &Diary, now: Now, text: &Text) -> Result<Option<Self>, StoreError> {
        let Some(place) = diary.copies_place()? else {
            return Ok(None);
        };
        Ok(Some(Self {
            newest: match place.newest(now.moment) {
                Some(copy) => {
                    let when = copy_moment(copy.at, now, text);
                    text.copies_newest(when, file_size(copy.bytes, text))
                }
                None => text.copies_none(),
            },
            place: place.target().display().to_string(),
            has_chosen: place.chosen.is_some(),
            is_away: place.is_away(),
        }))
    }
}

/// The copies that can be put back, the newest first.
pub fn copy_rows(place: &CopiesPlace, now: Now, text: &Text) -> Vec<CopyRow> {
    let copies = place.to_put_back(now.moment);
    let minute = |copy: &KeptCopy| copy.at.0.div_euclid(MINUTE_SECS);
    let is_alone = |copy: &KeptCopy| {
        let same = copies.iter().filter(|other| minute(other) == minute(copy));
        same.count() == 1
    };
    let mut rows: Vec<CopyRow> = Vec::new();
    for copy in &copies {
        let mut says = says(copy, is_alone(copy), now, text);
        // Of two within a second the file alone tells.
        if rows.iter().any(|row| row.says == says) {
            let name = copy.path.file_name().unwrap_or_default();
            says = format!("{says}, {}", name.display());
        }
        let path = copy.path.clone();
        rows.push(CopyRow { path, says });
    }
    rows
}

fn says(copy: &KeptCopy, is_alone: bool, now: Now, text: &Text) -> String {
    let reason = match copy.reason {
        CopyReason::Daily => text.copy_reason_daily(),
        CopyReason::Import => text.copy_reason_import(),
        CopyReason::OlderVersion => text.copy_reason_older_version(),
        CopyReason::Erasure => text.copy_reason_deletion(),
        CopyReason::ByHand => text.copy_reason_by_hand(),
        CopyReason::SetAside | CopyReason::Damaged => text.copy_reason_set_aside(),
    };
    let time = if is_alone {
        text.clock(copy.at, now.zone)
    } else {
        text.clock_to_second(copy.at, now.zone)
    };
    let (when, size) = (text.on_day(copy.at, time, now), file_size(copy.bytes, text));
    text.copy_row(when, reason, size)
}

/// When a copy was made, by the clock of then.
pub fn copy_moment(at: Moment, now: Now, text: &Text) -> String {
    text.when_made(at, now)
}

fn file_size(bytes: u64, text: &Text) -> String {
    let kilobytes = (bytes as f64 / KILOBYTE).max(1.0);
    if kilobytes < KILOBYTE {
        text.size_kilobytes(text.decimal(kilobytes, 0))
    } else {
        text.size_megabytes(text.decimal(kilobytes / KILOBYTE, 1))
    }
}
