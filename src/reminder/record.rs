//! Of which day was reminded last, in a small file of its own: kept beside the config, since it is about this computer.

use std::fs;
use std::io;
use std::path::PathBuf;

use crate::domain::Day;
use crate::private_file;

/// The file that knows of which day was reminded last.
#[derive(Clone, Debug)]
pub struct Record {
    path: PathBuf,
}

impl Record {
    /// The one at this path, which need not be there.
    pub const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// The day; `None` where nothing was said yet or the file cannot be understood.
    pub fn said(&self) -> Option<Day> {
        let words = fs::read_to_string(&self.path).ok()?;
        Day::parse_iso(words.trim()).ok()
    }

    /// Notes that the person was reminded of `day`.
    pub fn note(&self, day: Day) -> io::Result<()> {
        if let Some(folder) = self.path.parent() {
            private_file::create_folders(folder)?;
        }
        fs::write(&self.path, format!("{}\n", day.date()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_back_and_anything_else_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/reminded");
        let record = Record::at(path.clone());
        assert_eq!(record.said(), None);
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        record.note(day).unwrap();
        assert_eq!(record.said(), Some(day));
        fs::write(&path, b"\xff\xfe yesterday").unwrap();
        assert_eq!(record.said(), None);
    }
}
