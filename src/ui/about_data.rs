//! What About says: what the program is and is not, and the addresses and licences behind it. The only place with addresses of
//! web pages; nothing here opens one.

use std::path::Path;

use crate::text::Text;

/// The version of the program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Parts of the program with their licence; names are names in every language.
pub const LICENCES: [(&str, &str, &str); 9] = [
    (
        "egui, eframe",
        "MIT or Apache-2.0",
        "https://github.com/emilk/egui",
    ),
    (
        "egui_plot",
        "MIT or Apache-2.0",
        "https://github.com/emilk/egui_plot",
    ),
    (
        "Noto Sans",
        "SIL OFL 1.1",
        "https://fonts.google.com/noto/specimen/Noto+Sans",
    ),
    ("Lucide", "ISC", "https://lucide.dev"),
    ("SQLite", "Public domain", "https://sqlite.org"),
    ("rusqlite", "MIT", "https://github.com/rusqlite/rusqlite"),
    ("Fluent", "Apache-2.0 or MIT", "https://projectfluent.org"),
    (
        "chrono",
        "MIT or Apache-2.0",
        "https://github.com/chronotope/chrono",
    ),
    ("Rust", "MIT or Apache-2.0", "https://www.rust-lang.org"),
];

/// About, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct AboutData {
    /// "Version 0.1.0".
    pub version: String,
    /// What it is.
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

fn sources(text: &Text) -> Vec<(String, &'static str)> {
    vec![
        (
            text.about_source_efsa(),
            "https://doi.org/10.2903/j.efsa.2015.4186",
        ),
        (
            text.about_source_cramps(),
            "https://doi.org/10.1002/14651858.CD009402.pub3",
        ),
        (
            text.about_source_pressure(),
            "https://doi.org/10.1002/14651858.CD004640.pub2",
        ),
        (
            text.about_source_framingham(),
            "https://pubmed.ncbi.nlm.nih.gov/23172839/",
        ),
        (
            text.about_source_mood(),
            "https://doi.org/10.3389/fpsyt.2023.1333261",
        ),
        (
            text.about_source_sleep(),
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283/",
        ),
        (
            text.about_source_memory(),
            "https://pubmed.ncbi.nlm.nih.gov/39009081/",
        ),
        (
            text.about_source_orotate(),
            "https://doi.org/10.2903/j.efsa.2025.9528",
        ),
        (text.about_source_usda(), "https://fdc.nal.usda.gov"),
        (text.about_source_ciqual(), "https://ciqual.anses.fr"),
        (text.about_source_thuisarts(), "https://www.thuisarts.nl"),
        (text.about_source_nhs(), "https://www.nhs.uk"),
        (text.about_source_113(), "https://www.113.nl"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

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
