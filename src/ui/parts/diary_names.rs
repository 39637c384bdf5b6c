//! What diaries are called: the name the person gave, else the file's. Knows paths only, never what is in a diary.

use std::path::{Path, PathBuf};

/// The stem of the file a diary has when nobody chose a name.
const USUAL_STEM: &str = "diary";

/// A diary's name for the title of the window: the person's own for it, else the file's. `None` for the usual file, which says
/// nothing.
pub fn diary_name(person_name: Option<&str>, path: Option<&Path>) -> Option<String> {
    if let Some(name) = person_name {
        return Some(name.to_owned());
    }
    stem(path?).filter(|stem| stem != USUAL_STEM)
}

/// Names for a list of diaries: the file's, with its folder where two would be called the same.
pub fn diary_labels(paths: &[PathBuf]) -> Vec<String> {
    let stems: Vec<String> = paths
        .iter()
        .map(|path| stem(path).unwrap_or_default())
        .collect();
    paths
        .iter()
        .zip(&stems)
        .map(|(path, name)| {
            let alike = stems.iter().filter(|other| *other == name).count();
            let folder = path.parent().and_then(Path::file_name);
            match folder {
                Some(folder) if alike > 1 => format!("{name} ({})", folder.to_string_lossy()),
                _ => name.clone(),
            }
        })
        .collect()
}

fn stem(path: &Path) -> Option<String> {
    Some(path.file_stem()?.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_persons_name_comes_before_the_files() {
        let path = |text: &'static str| Some(Path::new(text));
        assert_eq!(
            diary_name(Some("Anna"), path("/d/diary.sqlite")).as_deref(),
            Some("Anna")
        );
        assert_eq!(
            diary_name(None, path("/d/anna.sqlite")).as_deref(),
            Some("anna")
        );
        assert_eq!(diary_name(None, path("/d/diary.sqlite")), None);
        assert_eq!(diary_name(None, None), None);
    }

    #[test]
    fn diaries_of_one_name_are_told_apart_by_their_folders() {
        let paths = ["/a/diary.sqlite", "/b/diary.sqlite", "/b/anna.sqlite"].map(PathBuf::from);
        assert_eq!(diary_labels(&paths), ["diary (a)", "diary (b)", "anna"]);
    }
}
