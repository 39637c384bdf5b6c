//! Which files are brought in, and which are opened as a diary.

use std::path::Path;

use crate::store::is_database;

/// Endings of files that are brought in and are no diary.
pub const ENDINGS: [&str; 7] = ["csv", "tsv", "txt", "xlsx", "ods", "zip", "json"];

/// Endings of files that are a diary, also one that is damaged to its first byte.
const DIARY_ENDINGS: [&str; 4] = ["sqlite", "sqlite3", "db", "magnesium"];

/// Whether a file is one to bring in: by its name, or since it is there and neither is a diary nor is called like one.
pub fn is_for_import(path: &Path) -> bool {
    let Some(ending) = path.extension().and_then(|ending| ending.to_str()) else {
        return false;
    };
    let is_one_of = |endings: &[&str]| {
        let mut endings = endings.iter();
        endings.any(|known| known.eq_ignore_ascii_case(ending))
    };
    is_one_of(&ENDINGS) || (!is_one_of(&DIARY_ENDINGS) && path.is_file() && !is_database(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_handed_over_is_brought_in_unless_it_is_a_diary_or_called_like_one() {
        let folder = tempfile::tempdir().unwrap();
        let is = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            is_for_import(&path)
        };
        assert!(is("a.CSV", b""));
        assert!(is("Clue.cluedata", b"{}") && is("a.png", b"\x89PNG"));
        assert!(!is("a.bak", b"SQLite format 3\0") && !is("diary.sqlite", b"damaged"));
        assert!(!is("diary", b"damaged") && !is_for_import(&folder.path().join("gone.png")));
    }
}
