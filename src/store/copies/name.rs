//! What the name of a copy says: when it was made and why. Names of earlier versions are read too.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::domain::{Moment, listed};

/// How the moment stands in a copy's name, in UTC.
const MOMENT: &str = "%Y-%m-%dT%H%M%SZ";
/// Characters of a moment in a name.
const MOMENT_LENGTH: usize = 18;
const ENDING: &str = ".sqlite";
/// Copies of one moment in one folder.
const PLACES: u32 = 10_000;

/// Why a copy was made.
#[derive(strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CopyReason {
    /// Once a day, by itself.
    Daily,
    /// Before rows were brought in.
    Import,
    /// Before a newer program changed the form of the file.
    OlderVersion,
    /// Before something was deleted for good.
    #[strum(serialize = "deletion")]
    Erasure,
    /// The person asked for it.
    ByHand,
    /// A copy was put in the diary's place; this is what was there.
    SetAside,
    /// The same of a diary that could not be opened, byte for byte.
    Damaged,
}

listed!(CopyReason);

impl CopyReason {
    /// The word in a copy's name.
    const fn key(self) -> &'static str {
        self.into_str()
    }

    /// Whether the program made it by itself and may clear it out; what a person made or what was set aside is theirs.
    pub const fn is_thinned(self) -> bool {
        matches!(
            self,
            Self::Daily | Self::Import | Self::OlderVersion | Self::Erasure
        )
    }
}

/// A name in `folder` for a copy of this moment that no file has yet.
pub(super) fn free_name(folder: &Path, at: Moment, reason: CopyReason) -> PathBuf {
    let utc = DateTime::<Utc>::from_timestamp(at.0, 0).unwrap_or_default();
    let moment = utc.format(MOMENT);
    let name = |place: u32| {
        let more = if place == 1 {
            String::new()
        } else {
            format!("-{place}")
        };
        folder.join(format!("{moment}-{}{more}{ENDING}", reason.key()))
    };
    (1..PLACES)
        .map(name)
        .find(|path| fs::symlink_metadata(path).is_err())
        .unwrap_or_else(|| name(PLACES))
}

/// What the name of a copy says.
pub(super) fn read_name(name: &OsStr) -> Option<(Moment, CopyReason)> {
    let name = name.to_str()?.strip_suffix(ENDING)?;
    let new = || {
        let (moment, rest) = name.split_at_checked(MOMENT_LENGTH)?;
        let utc = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
        Some((Moment(utc.and_utc().timestamp()), rest.strip_prefix('-')?))
    };
    // As versions before 0.2 named them: seconds since 1970, the place among copies of one moment, the reason.
    let earlier = || {
        let (moment, rest) = name.split_at_checked(12)?;
        let (_, reason) = rest.strip_prefix('-')?.split_once('-')?;
        Some((Moment(moment.parse().ok()?), reason))
    };
    let (at, words) = new().or_else(earlier)?;
    let reason = CopyReason::ALL.into_iter().find(|reason| {
        let more = words.strip_prefix(reason.key());
        more.is_some_and(|more| more.is_empty() || is_place(more))
    })?;
    Some((at, reason))
}

fn is_place(more: &str) -> bool {
    more.strip_prefix('-')
        .is_some_and(|number| number.parse::<u32>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back_the_earlier_ones_too() {
        let folder = Path::new("/none");
        for at in [0, 1_795_374_240, -12_345, 33_000_000, 4_100_000_000] {
            for reason in CopyReason::ALL {
                let name = free_name(folder, Moment(at), reason);
                let read = read_name(name.file_name().unwrap());
                assert_eq!(read, Some((Moment(at), reason)), "{name:?}");
            }
        }
        let read = |name: &str| read_name(OsStr::new(name));
        let of_earlier = read("001795374240-0-older-version.sqlite");
        assert_eq!(
            of_earlier,
            Some((Moment(1_795_374_240), CopyReason::OlderVersion))
        );
        assert_eq!(
            read("2026-11-22T190400Z-import-2.sqlite").unwrap().1,
            CopyReason::Import
        );
        for other in [
            "letter.txt",
            "diary.sqlite",
            ".2026-11-22T190400Z-daily.sqlite.0.part",
            "2026-11-22T190400Z-daily.sqlite-wal",
            "2026-11-22T190400Z-mine.sqlite",
            "2026-99-22T190400Z-daily.sqlite",
            "é",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
