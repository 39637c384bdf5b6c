//! A file that is being built under a temporary name. It counts for nothing until it is put in its place, whole and synced; what a
//! killed program left of one is recognised by nobody holding its lock, and cleared away.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::private_file::{self, FileIdentity, sync_folder};
use crate::store::StoreError;

const ENDING: &str = ".part";
/// What SQLite may have put beside a draft.
const COMPANIONS: [&str; 3] = ["-journal", "-wal", "-shm"];
/// Names tried for a draft; more programs do not build the same file at once.
const TRIES: u32 = 100;

/// A file that is being built; dropped before it is put in its place, it goes.
#[derive(Debug)]
pub(in crate::store) struct Draft {
    path: PathBuf,
    /// Locked as long as the draft is worked on.
    held: Option<File>,
    /// It has its name; another draft may have this one's by now.
    is_placed: bool,
}

impl Draft {
    /// An empty draft in the folder of `target`, which is made if it is not there.
    pub(in crate::store) fn beside(target: &Path) -> Result<Self, StoreError> {
        let refused = |err: io::Error| StoreError::no_access(target, &err);
        let folder = folder_of(target);
        private_file::create_folders(folder).map_err(refused)?;
        let name = target.file_name().unwrap_or_default();
        clear_left(folder, |target| target == name);
        let mut found = Err(io::ErrorKind::AlreadyExists.into());
        for number in 0..TRIES {
            let path = folder.join(draft_name(name, number));
            found = private_file::create_new(&path).and_then(|held| Self::begin(path, held));
            let is_taken = |err: &io::Error| err.kind() == io::ErrorKind::AlreadyExists;
            if !found.as_ref().is_err_and(is_taken) {
                break;
            }
        }
        found.map_err(refused)
    }

    /// Takes a file that was made just now. Until it is locked another program may take it for one that was left, and clear it away.
    fn begin(path: PathBuf, held: File) -> io::Result<Self> {
        // Where nothing can be locked a draft that is left cannot be told from one at work, and stays.
        let is_taken = matches!(held.try_lock(), Err(fs::TryLockError::WouldBlock));
        if is_taken || !is_at(&held, &path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        Ok(Self {
            path,
            held: Some(held),
            is_placed: false,
        })
    }

    pub(in crate::store) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it its name where no file has it yet.
    pub(in crate::store) fn put(mut self, target: &Path) -> Result<(), StoreError> {
        self.sync(target)?;
        let refused = |err: &io::Error| match err.kind() {
            io::ErrorKind::AlreadyExists => StoreError::Exists(target.to_owned()),
            _ => StoreError::no_access(target, err),
        };
        match fs::hard_link(&self.path, target) {
            Ok(()) => drop(fs::remove_file(&self.path)),
            Err(err) if err.kind() == io::ErrorKind::AlreadyExists => return Err(refused(&err)),
            // Sticks and cards often know no links.
            Err(_) if fs::symlink_metadata(target).is_ok() => {
                return Err(StoreError::Exists(target.to_owned()));
            }
            Err(_) => fs::rename(&self.path, target).map_err(|err| refused(&err))?,
        }
        self.is_placed = true;
        if let Err(err) = sync_folder(folder_of(target)) {
            // A copy that may be gone after the next power cut is none.
            drop(fs::remove_file(target));
            return Err(refused(&err));
        }
        Ok(())
    }

    /// Puts it in the place of `target`, whatever is there.
    pub(super) fn replace(mut self, target: &Path) -> Result<(), StoreError> {
        self.sync(target)?;
        fs::rename(&self.path, target).map_err(|err| StoreError::no_access(target, &err))?;
        self.is_placed = true;
        if let Err(err) = sync_folder(folder_of(target)) {
            // It is done all the same; only a power cut in the next seconds could undo it.
            log::warn!("folder not synced: {err}");
        }
        Ok(())
    }

    fn sync(&self, target: &Path) -> Result<(), StoreError> {
        let synced = match &self.held {
            Some(held) => held.sync_all(),
            None => File::open(&self.path).and_then(|file| file.sync_all()),
        };
        synced.map_err(|err| StoreError::no_access(target, &err))
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.is_placed {
            for file in with_companions(&self.path) {
                // Nothing to say where it never had a companion.
                drop(fs::remove_file(file));
            }
        }
        self.held = None;
    }
}

/// Clears away the drafts that killed programs left in a folder, of targets with these names.
pub(super) fn clear_left(folder: &Path, is_target: impl Fn(&OsStr) -> bool) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        let is_draft = target_name(&name).is_some_and(|target| is_target(OsStr::new(target)));
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_draft && is_file {
            clear_if_left(&entry.path());
        }
    }
}

/// Clears away one draft, unless somebody works on it.
fn clear_if_left(draft: &Path) {
    let Ok(file) = File::open(draft) else { return };
    // Held until it is gone: who makes one of this name meanwhile finds that this is not theirs.
    if file.try_lock().is_ok() && is_at(&file, draft) {
        for file in with_companions(draft) {
            drop(fs::remove_file(file));
        }
    }
}

/// Whether an open file is still the one that has this name.
fn is_at(file: &File, path: &Path) -> bool {
    let open = file.metadata().ok().as_ref().and_then(FileIdentity::of);
    open == FileIdentity::at(path)
}

/// What a draft is a draft of.
fn target_name(draft: &OsStr) -> Option<&str> {
    let name = draft.to_str()?.strip_prefix('.')?.strip_suffix(ENDING)?;
    let (target, number) = name.rsplit_once('.')?;
    number.parse::<u32>().ok().map(|_| target)
}

fn draft_name(name: &OsStr, number: u32) -> OsString {
    let mut draft = OsString::from(".");
    draft.push(name);
    draft.push(format!(".{number}{ENDING}"));
    draft
}

/// The draft comes last: as long as it is there, what lies beside it is known to be its own.
fn with_companions(path: &Path) -> impl Iterator<Item = OsString> {
    let ends = COMPANIONS.into_iter().chain([""]);
    ends.map(|end| {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        name
    })
}

/// The folder a file lies in; a bare name lies in the present one.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<OsString> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name()).collect()
    }

    #[test]
    fn a_draft_counts_when_it_has_its_name_and_is_gone_when_it_never_gets_one() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("in/copy.sqlite");
        drop(Draft::beside(&target).unwrap());
        assert!(names(target.parent().unwrap()).is_empty());
        Draft::beside(&target).unwrap().put(&target).unwrap();
        assert_eq!(names(target.parent().unwrap()), ["copy.sqlite"]);
        let again = Draft::beside(&target).unwrap().put(&target);
        assert!(matches!(again, Err(StoreError::Exists(_))));
        assert_eq!(names(target.parent().unwrap()), ["copy.sqlite"]);
    }

    #[test]
    fn what_a_killed_program_left_goes_and_what_another_works_on_stays() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("copy.sqlite");
        let left = folder.path().join(".copy.sqlite.0.part");
        fs::write(&left, "half").unwrap();
        fs::write(folder.path().join(".copy.sqlite.0.part-journal"), "x").unwrap();
        let other = folder.path().join(".letter.0.part");
        fs::write(&other, "somebody else's").unwrap();
        let at_work = Draft::beside(&target).unwrap();
        assert!(!folder.path().join(".copy.sqlite.0.part-journal").exists());
        let second = Draft::beside(&target).unwrap();
        assert_ne!(at_work.path(), second.path());
        assert!(at_work.path().exists() && other.exists());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_person_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("in/copy.sqlite");
        Draft::beside(&target).unwrap().put(&target).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&target), 0o600);
        assert_eq!(mode(target.parent().unwrap()), 0o700);
    }
}
