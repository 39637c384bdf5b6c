//! Writes a file whole or not at all: a reader never finds half of one, and what stood there before is only replaced by all of the
//! new.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// Files with the name of a draft that may lie there already.
const TRIES: u32 = 100;

/// Writes `bytes` to `path`, in the place of what is there.
///
/// # Errors
/// If the file cannot be written; what was there before is then still there, and nothing else is left.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (mut draft, name) = draft(path)?;
    let written = draft
        .write_all(bytes)
        .and_then(|()| draft.sync_all())
        .and_then(|()| fs::rename(&name, path));
    if written.is_err() {
        // What could not be written whole is not left lying about.
        drop(fs::remove_file(&name));
    }
    written
}

/// A new file beside `path`; never one that somebody else put there.
fn draft(path: &Path) -> io::Result<(File, OsString)> {
    let mut found = Err(io::ErrorKind::AlreadyExists.into());
    for number in 0..TRIES {
        let mut name = OsString::from(path);
        name.push(format!(".{number}.part"));
        found = File::create_new(&name).map(|file| (file, name));
        let is_taken = |err: &io::Error| err.kind() == io::ErrorKind::AlreadyExists;
        if !found.as_ref().is_err_and(is_taken) {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<OsString> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name()).collect()
    }

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        write_whole(&path, b"long ago").unwrap();
        write_whole(&path, b"now").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"now");
        assert_eq!(names(folder.path()), ["a.csv"]);
        let of_others = folder.path().join("a.csv.0.part");
        fs::write(&of_others, "mine").unwrap();
        write_whole(&path, b"later").unwrap();
        assert_eq!(fs::read(&of_others).unwrap(), b"mine");
        assert_eq!(names(folder.path()).len(), 2);
    }

    #[test]
    fn a_place_that_cannot_be_written_is_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("taken");
        fs::create_dir(&taken).unwrap();
        write_whole(&taken, b"words").unwrap_err();
        assert_eq!(names(folder.path()), ["taken"]);
        write_whole(&folder.path().join("none/a.csv"), b"words").unwrap_err();
        assert_eq!(names(folder.path()), ["taken"]);
    }
}
