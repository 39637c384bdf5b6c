//! Writes a file whole or not at all: a reader never finds half of one, and what stood there before is only replaced by all of the
//! new. What is written can only be read by the person.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use crate::private_file::{create_new, sync_folder};

/// Files with the name of a draft that may lie there already.
const TRIES: u32 = 100;

/// What to do where a file is already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfThere {
    /// Leave it and write nothing.
    Refuse,
    /// Put the new one in its place.
    Replace,
}

/// Writes `bytes` to `path`.
///
/// # Errors
/// If the file cannot be written; what was there before is then still there, and nothing else is left.
/// [`io::ErrorKind::AlreadyExists`] if there is one and it is not to be replaced.
pub fn write_whole(path: &Path, bytes: &[u8], if_there: IfThere) -> io::Result<()> {
    let (mut draft, name) = draft(path)?;
    let written = draft
        .write_all(bytes)
        .and_then(|()| draft.sync_all())
        .and_then(|()| put(Path::new(&name), path, if_there));
    if written.is_err() {
        // What could not be written whole is not left lying about.
        drop(fs::remove_file(&name));
    }
    written?;
    keep_name(path);
    Ok(())
}

/// Gives the draft its name.
fn put(draft: &Path, path: &Path, if_there: IfThere) -> io::Result<()> {
    if if_there == IfThere::Replace {
        return fs::rename(draft, path);
    }
    // A second name is only given where there is none yet; whoever was faster keeps theirs.
    match fs::hard_link(draft, path) {
        Ok(()) => {
            // The file is there, whole, whatever becomes of its first name.
            if let Err(err) = fs::remove_file(draft) {
                log::warn!("draft not cleared away: {err}");
            }
            Ok(())
        }
        Err(err) if err.kind() == io::ErrorKind::AlreadyExists => Err(err),
        // File systems without second names.
        Err(_) if fs::symlink_metadata(path).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(draft, path),
    }
}

/// Lets the name outlive a power cut, as the contents do. Where a folder cannot be asked for that, it is as safe as it gets.
fn keep_name(path: &Path) {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Err(err) = sync_folder(folder.unwrap_or(Path::new("."))) {
        log::debug!("{}: {err}", path.display());
    }
}

/// A new file beside `path`; never one that somebody else put there.
fn draft(path: &Path) -> io::Result<(File, OsString)> {
    let mut found = Err(io::ErrorKind::AlreadyExists.into());
    for number in 0..TRIES {
        let mut name = OsString::from(path);
        name.push(format!(".{number}.part"));
        found = create_new(Path::new(&name)).map(|file| (file, name));
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
        write_whole(&path, b"long ago", IfThere::Refuse).unwrap();
        write_whole(&path, b"now", IfThere::Replace).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"now");
        let kept = write_whole(&path, b"never", IfThere::Refuse).unwrap_err();
        assert_eq!(kept.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"now");
        assert_eq!(names(folder.path()), ["a.csv"]);
        let of_others = folder.path().join("a.csv.0.part");
        fs::write(&of_others, "mine").unwrap();
        write_whole(&path, b"later", IfThere::Replace).unwrap();
        assert_eq!(fs::read(&of_others).unwrap(), b"mine");
        assert_eq!(names(folder.path()).len(), 2);
    }

    #[test]
    fn a_place_that_cannot_be_written_is_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("taken");
        fs::create_dir(&taken).unwrap();
        for if_there in [IfThere::Refuse, IfThere::Replace] {
            write_whole(&taken, b"words", if_there).unwrap_err();
            assert_eq!(names(folder.path()), ["taken"]);
            write_whole(&folder.path().join("none/a.csv"), b"words", if_there).unwrap_err();
            assert_eq!(names(folder.path()), ["taken"]);
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_written_is_for_the_person_alone_also_where_it_replaces_an_open_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        fs::write(&path, "for all").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
        write_whole(&path, b"mine", IfThere::Replace).unwrap();
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
}
