//! What About says: what the program is and is not, where the diary lies, and where what it says comes from.

use std::path::Path;

use crate::text::Text;
use crate::ui::parts::sources::sources;

/// The version of the program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// About, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct AboutData {
    /// "Version 0.1.0".
    pub version: String,
    pub is: [String; 3],
    /// What it is not.
    pub is_not: [String; 3],
    /// Where the diary lies.
    pub diary: String,
    /// Sources: name and address.
    pub sources: Vec<(String, &'static str)>,
}

impl AboutData {
    /// Words the page for the diary at `path`.
    #[must_use]
    pub fn new(path: Option<&Path>, text: &Text) -> Self {
        Self {
            version: text.about_version(VERSION),
            is: [text.about_is_1(), text.about_is_2(), text.about_is_3()],
            is_not: [
                text.about_is_not_1(),
                text.about_is_not_2(),
                text.about_is_not_3(),
            ],
            diary: path.map_or_else(
                || text.about_diary_nowhere(),
                |path| path.display().to_string(),
            ),
            sources: sources(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::ui::parts::sources::LICENCES;

    #[test]
    fn it_names_the_version_the_file_and_safe_addresses() {
        for language in Language::ALL {
            let text = Text::new(language);
            let data = AboutData::new(Some(Path::new("/home/me/diary.sqlite")), &text);
            assert!(data.version.ends_with(VERSION));
            assert_eq!(data.diary, "/home/me/diary.sqlite");
            let addresses = data.sources.iter().map(|(_, address)| *address);
            for address in addresses.chain(LICENCES.map(|(_, _, address)| address)) {
                assert!(address.starts_with("https://"), "{address}");
            }
            assert_eq!(
                AboutData::new(None, &text).diary,
                text.about_diary_nowhere()
            );
        }
    }
}
