//! Folders that a program carries from one computer to another, known by what it leaves in them or by their names.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crate::private_file;

/// A program that carries folders between computers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SyncProgram {
    Dropbox,
    /// A repository, which carries its folder when somebody asks it to.
    Git,
    GoogleDrive,
    /// iCloud Drive.
    ICloud,
    /// And `ownCloud`, whose folders look the same.
    Nextcloud,
    /// OneDrive, of a person or of a business.
    OneDrive,
    Resilio,
    Syncthing,
}

impl SyncProgram {
    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dropbox => "Dropbox",
            Self::Git => "Git",
            Self::GoogleDrive => "Google Drive",
            Self::ICloud => "iCloud Drive",
            Self::Nextcloud => "Nextcloud",
            Self::OneDrive => "OneDrive",
            Self::Resilio => "Resilio Sync",
            Self::Syncthing => "Syncthing",
        }
    }

    /// The one that carries the folder of `path`, the nearest if there are several.
    pub fn carrying(path: &Path) -> Option<Self> {
        let whole = private_file::place(path);
        whole
            .ancestors()
            .skip(1)
            .find_map(|folder| Self::by_name(folder).or_else(|| Self::by_marks(folder)))
    }

    /// By what the program itself names its folder.
    fn by_name(folder: &Path) -> Option<Self> {
        let name = folder.file_name()?.to_str()?;
        let is_or_of = |own: &str, of: &str| name == own || name.starts_with(&format!("{own}{of}"));
        let above = folder.parent().and_then(Path::file_name);
        if is_or_of("Dropbox", " (") {
            Some(Self::Dropbox)
        } else if is_or_of("OneDrive", " - ") || name.starts_with("OneDrive-") {
            Some(Self::OneDrive)
        } else if is_or_of("Google Drive", " (") || name.starts_with("GoogleDrive-") {
            Some(Self::GoogleDrive)
        } else if ["iCloudDrive", "iCloud Drive"].contains(&name)
            || (name == "Mobile Documents" && above == Some(OsStr::new("Library")))
        {
            Some(Self::ICloud)
        } else {
            None
        }
    }

    /// By what it leaves in the topmost folder that it carries.
    fn by_marks(folder: &Path) -> Option<Self> {
        let has = |name: &str| fs::symlink_metadata(folder.join(name)).is_ok();
        // In the home folder of everyone who has the program lies a folder of this name.
        let has_file = |name: &str| folder.join(name).is_file();
        if has(".stfolder") {
            Some(Self::Syncthing)
        } else if has_file(".dropbox") || has(".dropbox.cache") {
            Some(Self::Dropbox)
        } else if has(".tmp.drivedownload") || has(".tmp.driveupload") {
            Some(Self::GoogleDrive)
        } else if has_file(".sync/ID") {
            Some(Self::Resilio)
        } else if has(".git") {
            Some(Self::Git)
        } else {
            has_journal(folder).then_some(Self::Nextcloud)
        }
    }
}

/// Nextcloud's list of what it carried bears a name of its own in each folder.
fn has_journal(folder: &Path) -> bool {
    let is_journal = |name: &OsStr| {
        let name = name.to_string_lossy();
        let begins = [".sync_", "._sync_"]
            .iter()
            .any(|begin| name.starts_with(begin));
        begins && name.ends_with(".db")
    };
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .filter_map(Result::ok)
        .any(|entry| is_journal(&entry.file_name()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_program_is_known_by_its_marks_or_by_its_name() {
        let marks = [
            (".stfolder/", SyncProgram::Syncthing),
            (".stfolder", SyncProgram::Syncthing),
            (".dropbox", SyncProgram::Dropbox),
            (".dropbox.cache/", SyncProgram::Dropbox),
            (".sync_5a3b.db", SyncProgram::Nextcloud),
            ("._sync_5a3b.db", SyncProgram::Nextcloud),
            (".tmp.driveupload/", SyncProgram::GoogleDrive),
            (".git/", SyncProgram::Git),
            (".git", SyncProgram::Git),
            (".sync/ID", SyncProgram::Resilio),
        ];
        for (mark, program) in marks {
            let top = tempfile::tempdir().unwrap();
            let folder = top.path().join("deep/er");
            fs::create_dir_all(&folder).unwrap();
            let diary = folder.join("diary.sqlite");
            assert_eq!(SyncProgram::carrying(&diary), None, "before {mark}");
            let mark_at = top.path().join(mark);
            fs::create_dir_all(mark_at.parent().unwrap()).unwrap();
            if mark.ends_with('/') {
                fs::create_dir(&mark_at).unwrap();
            } else {
                fs::write(&mark_at, "x").unwrap();
            }
            assert_eq!(SyncProgram::carrying(&diary), Some(program), "{mark}");
        }
        let names = [
            ("Dropbox", SyncProgram::Dropbox),
            ("Dropbox (Personal)", SyncProgram::Dropbox),
            ("OneDrive", SyncProgram::OneDrive),
            ("OneDrive - Work", SyncProgram::OneDrive),
            ("Google Drive", SyncProgram::GoogleDrive),
            ("CloudStorage/GoogleDrive-a@b.nl", SyncProgram::GoogleDrive),
            ("iCloudDrive", SyncProgram::ICloud),
            ("Library/Mobile Documents/x", SyncProgram::ICloud),
        ];
        for (name, program) in names {
            let diary = Path::new("/none").join(name).join("diary.sqlite");
            assert_eq!(SyncProgram::carrying(&diary), Some(program), "{name}");
        }
    }

    #[test]
    fn the_home_folder_of_who_uses_such_a_program_is_no_such_folder() {
        let home = tempfile::tempdir().unwrap();
        for folder in [
            ".dropbox",
            "Dropbox",
            "OneDrive",
            "Dropboxes",
            "share/diary",
            ".sync",
        ] {
            fs::create_dir_all(home.path().join(folder)).unwrap();
        }
        fs::write(home.path().join(".sync_notes.txt"), "x").unwrap();
        for place in ["diary.sqlite", "share/diary/diary.sqlite", "Dropboxes/d"] {
            assert_eq!(
                SyncProgram::carrying(&home.path().join(place)),
                None,
                "{place}"
            );
        }
    }
}
