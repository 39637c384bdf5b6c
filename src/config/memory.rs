//! What this computer remembers of a diary that was closed, by its place, to tell whether the same lies there the next time. A file
//! of its own beside the config; what it says of a diary is the store's.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::{read_some, write};
use crate::private_file::place;

const NAME: &str = "diaries.toml";
/// Most diaries that are remembered.
const MOST: usize = 50;

/// The file.
#[derive(Clone, Debug)]
pub struct Memory {
    path: Option<PathBuf>,
}

impl Memory {
    pub(super) fn beside(config: Option<&Path>) -> Self {
        Self {
            path: config.map(|config| config.with_file_name(NAME)),
        }
    }

    /// What is remembered of the diary at this place.
    pub fn of(&self, diary: &Path) -> Option<String> {
        self.read().remove(&key(diary))
    }

    /// Remembers this of the diary at this place.
    pub fn keep(&self, diary: &Path, what: String) -> io::Result<()> {
        self.change(|all| {
            if all.len() < MOST || all.contains_key(&key(diary)) {
                all.insert(key(diary), what);
            }
        })
    }

    /// Remembers nothing more of the diary at this place.
    pub fn forget(&self, diary: &Path) -> io::Result<()> {
        self.change(|all| drop(all.remove(&key(diary))))
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, String>)) -> io::Result<()> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        let before = self.read();
        let mut after = before.clone();
        change(&mut after);
        if before == after {
            return Ok(());
        }
        write(path, &after)
    }

    /// A file that is not understood says nothing, and is written anew: it only guards.
    fn read(&self) -> BTreeMap<String, String> {
        let path = self.path.as_ref().filter(|path| path.is_file());
        let bytes = path.and_then(|path| read_some(path).ok());
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        text.and_then(|text| toml::from_str(&text).ok())
            .unwrap_or_default()
    }
}

fn key(diary: &Path) -> String {
    place(diary).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_kept_by_place_and_forgotten_and_a_broken_file_does_no_harm() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let memory = Memory::beside(Some(&at("config.toml")));
        assert_eq!(memory.of(&at("a")), None);
        memory.keep(&at("a"), "one \"two\"".to_owned()).unwrap();
        memory.keep(&at("b"), "three".to_owned()).unwrap();
        assert_eq!(memory.of(&at("./a")).as_deref(), Some("one \"two\""));
        memory.forget(&at("a")).unwrap();
        assert_eq!(
            (memory.of(&at("a")), memory.of(&at("b")).is_some()),
            (None, true)
        );
        std::fs::write(at("diaries.toml"), [0xff, 0xfe]).unwrap();
        assert_eq!(memory.of(&at("b")), None);
        memory.keep(&at("b"), "four".to_owned()).unwrap();
        assert_eq!(memory.of(&at("b")).as_deref(), Some("four"));
        let nowhere = Memory::beside(None);
        nowhere.keep(&at("a"), String::new()).unwrap();
        assert_eq!(nowhere.of(&at("a")), None);
    }

    #[test]
    fn of_so_many_diaries_as_nobody_has_only_those_known_first_are_remembered() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let memory = Memory::beside(Some(&at("config.toml")));
        let keep = |number: usize, what: &str| {
            memory
                .keep(&at(&number.to_string()), what.to_owned())
                .unwrap();
        };
        (0..=MOST).for_each(|number| keep(number, "one"));
        keep(0, "two");
        assert_eq!(memory.of(&at("0")).as_deref(), Some("two"));
        assert_eq!(memory.of(&at(&MOST.to_string())), None);
    }
}
