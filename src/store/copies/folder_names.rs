//! The file a diary's path leads to, and the names of folders that hold copies of it.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use super::draft::folder_of;
use super::name::read_name;

/// What the name of a diary's folders of copies ends in: of the usual one, of the one beside it where that cannot be written, and of
/// the one of earlier versions.
pub(super) const COPIES: &str = "-copies";
pub(super) const ASIDE: &str = "-aside";
const EARLIER: &str = "-backups";

/// Links that are followed from one to the next.
const LINKS: usize = 40;

/// The file that a link leads to, whether it is there or not: a diary has one folder, whichever way it is opened.
pub(super) fn real(path: &Path) -> PathBuf {
    let mut file = path.to_owned();
    for _ in 0..LINKS {
        let Ok(target) = fs::read_link(&file) else {
            break;
        };
        file = folder_of(&file).join(target);
    }
    if file == path {
        return file;
    }
    let folder = fs::canonicalize(folder_of(&file));
    match (folder, file.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => file,
    }
}

pub(super) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

pub(super) fn name_in_chosen(name: &OsStr, mark: &str) -> OsString {
    let mut folder = name.to_owned();
    folder.push(format!("{COPIES}-{mark}"));
    folder
}

pub(super) fn is_marked(folder: &Path, mark: &str) -> bool {
    let name = folder.file_name().unwrap_or_default().as_encoded_bytes();
    !mark.is_empty() && name.ends_with(format!("{COPIES}-{mark}").as_bytes())
}

/// Whether the file at `path` is a copy in a folder of copies, by both names: taken out of there it is a diary like any other.
pub(in crate::store) fn is_kept_copy(path: &Path) -> bool {
    let path = real(path);
    let folder = path.parent().and_then(Path::file_name);
    let folder = folder.unwrap_or_default().to_string_lossy();
    let is_of_copies =
        folder.contains(COPIES) || folder.ends_with(ASIDE) || folder.ends_with(EARLIER);
    is_of_copies && path.file_name().and_then(read_name).is_some()
}

/// The diary that the copy at `copy` is of: beside its folder of copies, else the one of `known` that the folder is named by.
pub fn copied_diary(copy: &Path, known: &[PathBuf]) -> Option<PathBuf> {
    let folder = real(copy).parent()?.to_owned();
    let is_its = |diary: &Path| {
        let earlier = earlier_folder(diary);
        let beside = [
            with_ending(diary, COPIES),
            with_ending(diary, ASIDE),
            earlier,
        ];
        beside.contains(&folder)
    };
    let beside = fs::read_dir(folder_of(&folder)).into_iter().flatten();
    let mut beside = beside.filter_map(Result::ok).map(|entry| entry.path());
    let is_file = |path: &PathBuf| path.is_file();
    beside
        .find(|path| is_its(path) && is_file(path))
        .or_else(|| {
            let named = folder.file_name()?.to_str()?.split_once(COPIES)?.0;
            let has_name = |path: &&PathBuf| path.file_name().is_some_and(|name| name == named);
            known
                .iter()
                .find(|path| has_name(path) && is_file(path))
                .cloned()
        })
}

pub(super) fn folders_of_name(chosen: &Path, beside: &Path) -> Vec<PathBuf> {
    let name = beside.file_name().unwrap_or_default();
    let is_of_name = |folder: &PathBuf| {
        let other = folder.file_name().unwrap_or_default();
        other
            .as_encoded_bytes()
            .starts_with(name.as_encoded_bytes())
    };
    folders_in(chosen).filter(is_of_name).collect()
}

pub(super) fn folders_in(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let entries = entries.filter_map(Result::ok).map(|entry| entry.path());
    entries.filter(|path| path.is_dir())
}

pub(super) fn earlier_folder(path: &Path) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(EARLIER);
    path.with_file_name(name)
}

/// Whether another file beside the diary would have had the same folder in earlier versions.
pub(super) fn has_namesake(path: &Path) -> bool {
    let (Some(name), Some(stem)) = (path.file_name(), path.file_stem()) else {
        return false;
    };
    let Ok(entries) = fs::read_dir(folder_of(path)) else {
        return false;
    };
    let is_namesake = |entry: fs::DirEntry| {
        let other = entry.file_name();
        // What SQLite puts beside the diary begins with its whole name.
        let is_beside = other
            .as_encoded_bytes()
            .starts_with(name.as_encoded_bytes());
        !is_beside
            && Path::new(&other).file_stem() == Some(stem)
            && entry.file_type().is_ok_and(|kind| kind.is_file())
    };
    entries.filter_map(Result::ok).any(is_namesake)
}
