//! Files and folders that only the person can read, whatever the computer would make of them otherwise, and what tells one file
//! from another. Knows nothing of what is in them.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Makes a new file that only the person can read and write.
///
/// # Errors
/// If there is something at `path` already, or nothing can be made there.
pub fn create_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, FILE_MODE);
    let file = options.open(path)?;
    #[cfg(unix)]
    set_mode(path, FILE_MODE);
    Ok(file)
}

/// Makes a folder and those it lies in, as far as they are not there; the new ones can only be looked into by the person.
pub fn create_folders(path: &Path) -> io::Result<()> {
    let missing: Vec<&Path> = path
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
        .collect();
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, FOLDER_MODE);
    for folder in missing.into_iter().rev() {
        match builder.create(folder) {
            // Another program was faster.
            Err(err) if err.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => continue,
            made => made?,
        }
        #[cfg(unix)]
        set_mode(folder, FOLDER_MODE);
    }
    Ok(())
}

/// A lock that only one process at a time has, in a file of its own whose folder is made; `None` while another has it. It ends with
/// the process, however that ends.
pub fn lock(path: &Path) -> io::Result<Option<File>> {
    if let Some(folder) = path.parent() {
        create_folders(folder)?;
    }
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, FILE_MODE);
    let file = options.open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(fs::TryLockError::WouldBlock) => Ok(None),
        Err(fs::TryLockError::Error(err)) => Err(err),
    }
}

/// Makes names that were given or taken away in a folder last through a power cut, where the system can do that.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}

/// Whether a file can be made in the folder of `path`, as far as the system says so beforehand.
pub fn can_add_beside(path: &Path) -> bool {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    #[cfg(unix)]
    {
        use rustix::fs::{Access, access};
        access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
    }
    #[cfg(not(unix))]
    folder.is_dir()
}

/// Read and written by the person alone.
#[cfg(unix)]
const FILE_MODE: u32 = 0o600;
#[cfg(unix)]
const FOLDER_MODE: u32 = 0o700;

/// A umask can take away rights that were asked for.
#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    let permissions = std::os::unix::fs::PermissionsExt::from_mode(mode);
    if let Err(err) = fs::set_permissions(path, permissions) {
        // File systems of sticks and other computers have no modes.
        log::debug!("{}: {err}", path.display());
    }
}

/// Which file something is, whatever it is called: two names with the same identity are one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileIdentity {
    device: u64,
    number: u64,
}

impl FileIdentity {
    /// Of the file at `path`, asked without opening it; `None` if there is none, or where the system has no such numbers.
    pub fn at(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().as_ref().and_then(Self::of)
    }

    /// Of the file that was asked about.
    #[cfg(unix)]
    pub fn of(file: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt as _;
        Some(Self {
            device: file.dev(),
            number: file.ino(),
        })
    }

    /// Of the file that was asked about. Here an open file can be neither replaced nor moved, so nobody needs to know.
    #[cfg(not(unix))]
    pub fn of(_file: &Metadata) -> Option<Self> {
        None
    }
}

/// Where a file lies, whatever way its path takes; it need not be there.
pub fn place(path: &Path) -> PathBuf {
    let whole = fs::canonicalize(path).ok();
    whole.unwrap_or_else(|| {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = fs::canonicalize(folder.unwrap_or(Path::new(".")));
        let name = path.file_name().unwrap_or_default();
        folder.map_or_else(|_| path.to_owned(), |folder| folder.join(name))
    })
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn files_and_new_folders_are_for_the_person_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let deep = folder.path().join("a/b");
        create_folders(&deep).unwrap();
        create_folders(&deep).unwrap();
        assert_eq!(mode(folder.path()), 0o755, "one that was there stays");
        assert_eq!(
            (mode(&deep), mode(&folder.path().join("a"))),
            (0o700, 0o700)
        );
        let file = deep.join("f");
        create_new(&file).unwrap();
        assert_eq!(mode(&file), 0o600);
        create_new(&file).unwrap_err();
        create_folders(&file).unwrap_err();
    }

    #[test]
    fn a_file_is_known_by_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let [one, link, other] = ["one", "link", "other"].map(|name| folder.path().join(name));
        fs::write(&one, "").unwrap();
        fs::write(&other, "").unwrap();
        fs::hard_link(&one, &link).unwrap();
        assert_eq!(FileIdentity::at(&one), FileIdentity::at(&link));
        assert_ne!(FileIdentity::at(&one), FileIdentity::at(&other));
        assert_eq!(FileIdentity::at(&folder.path().join("none")), None);
        assert_eq!(
            place(&folder.path().join("./none")),
            place(&folder.path().join("none"))
        );
    }
}
