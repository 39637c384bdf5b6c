//! Where what the program says comes from, and the licences behind it. The only place with addresses of web pages; nothing here
//! opens one.

use crate::text::Text;

/// Parts of the program with their licence; names are names in every language.
pub const LICENCES: [(&str, &str, &str); 8] = [
    (
        "egui, eframe",
        "MIT or Apache-2.0",
        "https://github.com/emilk/egui",
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

/// A source by its name and year, with an address if it has one of its own.
pub type NamedSource = (String, Option<&'static str>);

/// Where the parts of the page about magnesium come from, in its order: what it does, how much, food, forms, too much, who can
/// lose more, the twelve signs, what is said of it.
pub fn learn_sources(text: &Text) -> [Vec<NamedSource>; 8] {
    [
        vec![(
            text.learn_source_claims(),
            Some("https://eur-lex.europa.eu/eli/reg/2012/432/oj"),
        )],
        vec![
            (text.about_source_efsa(), Some(EFSA_2015)),
            (text.learn_source_council(), None),
        ],
        vec![
            (text.about_source_cofid(), Some(COFID)),
            (text.about_source_usda(), Some(USDA)),
            (text.about_source_ciqual(), Some(CIQUAL)),
        ],
        vec![
            (text.learn_source_forms(), None),
            (text.learn_source_bfr(), None),
            (text.about_source_orotate(), Some(OROTATE_2025)),
            (text.learn_source_threonate(), None),
        ],
        vec![
            (text.learn_source_scf(), None),
            (text.learn_source_excess(), None),
        ],
        vec![
            (text.learn_source_losing(), None),
            (text.learn_source_acid_blockers(), None),
        ],
        vec![
            (text.about_source_cramps(), Some(CRAMPS_2020)),
            (text.about_source_sleep(), Some(SLEEP_2021)),
            (text.about_source_thuisarts(), Some(THUISARTS)),
        ],
        vec![
            (text.about_source_pressure(), Some(PRESSURE_2025)),
            (text.about_source_mood(), Some(MOOD_2023)),
            (text.about_source_sleep(), Some(SLEEP_2021)),
            (text.about_source_orotate(), Some(OROTATE_2025)),
            (text.learn_source_forms(), None),
            (text.learn_source_council(), None),
        ],
    ]
}

const EFSA_2015: &str = "https://doi.org/10.2903/j.efsa.2015.4186";
const CRAMPS_2020: &str = "https://doi.org/10.1002/14651858.CD009402.pub3";
const PRESSURE_2025: &str = "https://doi.org/10.1161/HYPERTENSIONAHA.125.25129";
const MOOD_2023: &str = "https://doi.org/10.3389/fpsyt.2023.1333261";
const SLEEP_2021: &str = "https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283/";
const OROTATE_2025: &str = "https://doi.org/10.2903/j.efsa.2025.9528";
const USDA: &str = "https://fdc.nal.usda.gov";
const COFID: &str =
    "https://www.gov.uk/government/publications/composition-of-foods-integrated-dataset-cofid";
const OGL: &str = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
const CIQUAL: &str = "https://ciqual.anses.fr";
const THUISARTS: &str = "https://www.thuisarts.nl";

/// Where what the program says comes from, for About.
pub fn sources(text: &Text) -> Vec<(String, &'static str)> {
    vec![
        (text.about_source_efsa(), EFSA_2015),
        (text.about_source_cramps(), CRAMPS_2020),
        (text.about_source_pressure(), PRESSURE_2025),
        (
            text.about_source_framingham(),
            "https://pubmed.ncbi.nlm.nih.gov/23172839/",
        ),
        (text.about_source_mood(), MOOD_2023),
        (text.about_source_sleep(), SLEEP_2021),
        (
            text.about_source_memory(),
            "https://pubmed.ncbi.nlm.nih.gov/39009081/",
        ),
        (text.about_source_orotate(), OROTATE_2025),
        (text.about_source_cofid(), COFID),
        (text.about_source_ogl(), OGL),
        (text.about_source_usda(), USDA),
        (text.about_source_ciqual(), CIQUAL),
        (text.about_source_thuisarts(), THUISARTS),
        (text.about_source_nhs(), "https://www.nhs.uk"),
        (text.about_source_113(), "https://www.113.nl"),
    ]
}
