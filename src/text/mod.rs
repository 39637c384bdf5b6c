//! Words. Every word a person reads comes from `assets/text/*/*.ftl` through a typed method here, in each language. This
//! module puts values of the layers below in words; it never decides anything and never does I/O.

mod acts;
mod balance;
mod changes;
mod copies;
mod country;
mod coverage;
mod dates;
mod directions;
mod errors;
mod facts;
mod gp;
mod help;
mod incoming;
mod intake;
mod intake_names;
mod language;
mod links;
mod moments;
mod names;
mod numbers;
mod places;
mod record_names;
mod sample;
mod takeout;
mod trends_pages;
mod typed_day;
mod verdicts;
#[cfg(test)]
mod wording;

pub use dates::capitalised;
pub use names::beginning;

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, File, include_dir};
use unic_langid::LanguageIdentifier;

use crate::domain::plain::plain;

pub use country::Country;
pub use facts::Fact;
pub use language::Language;

static TEXT_DIR: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/text");

/// The words of one language, with the numbers to call of one country.
pub struct Text {
    language: Language,
    country: Country,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text")
            .field("language", &self.language)
            .field("country", &self.country)
            .finish_non_exhaustive()
    }
}

impl Text {
    /// Loads the words of a language; the numbers are those of the country most people with this language live in.
    pub fn new(language: Language) -> Self {
        Self::of_sources(language, sources(language).map(str::to_owned))
    }

    /// Words from these Fluent sources instead of the language's own, with its numbers and dates: to try how longer ones look.
    pub fn of_sources(language: Language, sources: impl IntoIterator<Item = String>) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks around inserted words (U+2068, U+2069) are not in the fonts.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language.habits().decimal_mark {
            "," => numbers::with_points,
            _ => numbers::with_commas,
        }));
        for source in sources {
            // A resource with a broken message still brings the others; the tests below refuse broken ones.
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
            if let Err(errors) = bundle.add_resource(resource) {
                log::error!("words defined twice: {errors:?}");
            }
        }
        Self {
            language,
            country: language.habits().country,
            bundle,
        }
    }

    /// The same language with the numbers of a country, and with what people there say where that differs.
    #[must_use]
    pub fn in_country(self, country: Country) -> Self {
        let mut text = match local_words(self.language, self.country) {
            Some(_) if country != self.country => Self::new(self.language),
            _ => self,
        };
        text.country = country;
        if let Some(source) = local_words(text.language, country) {
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            text.bundle.add_resource_overriding(resource);
        }
        text
    }

    /// Whose numbers these are.
    pub const fn country(&self) -> Country {
        self.country
    }

    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message `id` with these arguments.
    fn say<const N: usize>(&self, id: &str, args: [(&'static str, FluentValue<'_>); N]) -> String {
        self.format(id, Some(&args.into_iter().collect()))
    }

    /// The message `id` with its arguments filled in; the id itself if there is none, which the tests refuse.
    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, args, &mut errors);
        // What is filled in may come from a stranger's file, or from a path.
        match plain(&words) {
            Cow::Borrowed(_) => words.into_owned(),
            Cow::Owned(plain) => plain,
        }
    }
}

// One typed method per message: see `build.rs` beside this file.
include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// What a country says otherwise than `sources` does.
fn local_words(language: Language, country: Country) -> Option<&'static str> {
    let path = format!("local/{}-{}.ftl", language.code(), country.code());
    TEXT_DIR.get_file(path).and_then(File::contents_utf8)
}

/// The words of the program as a whole, its languages among them.
fn app_words(language: Language) -> Option<String> {
    let file = TEXT_DIR.get_file(format!("{}/app.ftl", language.code()));
    file.and_then(File::contents_utf8).map(str::to_owned)
}

fn sources(language: Language) -> impl Iterator<Item = &'static str> {
    let files = TEXT_DIR.get_dir(language.code()).map(Dir::files);
    files.into_iter().flatten().filter_map(File::contents_utf8)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::ffi::OsStr;
    use std::path::Path;

    use super::*;

    /// Words that only stand inside other messages.
    const LOCAL: [&str; 4] = ["gp", "out_of_hours", "water_tablets", "paracetamol"];

    #[test]
    fn a_country_says_what_people_there_say() {
        let urgent = |text: &Text| text.pressure_same_day();
        let title = |text: &Text| text.report_title();
        let british = Text::new(Language::En).in_country(Country::Uk);
        assert_eq!(title(&british), "Symptom overview for the GP");
        let american = british.in_country(Country::Us);
        assert_eq!(title(&american), "Symptom overview for the doctor");
        assert!(urgent(&american).contains("your doctor or your doctor’s after-hours line"));
        let back = american.in_country(Country::Nl);
        assert_eq!(title(&back), "Symptom overview for the GP");
        let belgian = Text::new(Language::Nl).in_country(Country::Be);
        assert!(urgent(&belgian).contains("huisartsenwachtpost (1733)"));
        assert!(urgent(&belgian.in_country(Country::Nl)).contains("de huisartsenpost"));
    }

    /// Messages that code looks up by a key.
    fn keyed() -> BTreeSet<String> {
        names::ids()
            .chain(facts::ids())
            .chain(help::ids())
            .chain(intake_names::ids())
            .chain(record_names::ids())
            .collect()
    }

    #[test]
    fn every_key_has_its_message() {
        let known: BTreeSet<&str> = MESSAGES.iter().map(|(id, _)| *id).collect();
        let missing: Vec<_> = keyed()
            .into_iter()
            .filter(|id| !known.contains(id.as_str()))
            .collect();
        assert_eq!(missing, Vec::<String>::new());
    }

    /// A message that no code says is a message nobody reads. Other types have methods of the same name (`close`), so only what is
    /// called on words counts.
    #[test]
    fn every_message_is_said_somewhere() {
        let mut code = String::new();
        collect_code(
            Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")),
            &mut code,
        );
        let said: BTreeSet<&str> = SPEAKERS
            .iter()
            .flat_map(|speaker| code.match_indices(speaker))
            // "context." ends in a speaker's name.
            .filter(|(at, _)| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
            .map(|(at, speaker)| {
                let rest = &code[at + speaker.len()..];
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
                &rest[..end.unwrap_or(rest.len())]
            })
            .collect();
        let keyed = keyed();
        let unsaid: Vec<_> = MESSAGES
            .iter()
            .map(|(id, _)| *id)
            .filter(|id| !said.contains(id) && !keyed.contains(*id) && !LOCAL.contains(id))
            .collect();
        assert_eq!(unsaid, Vec::<&str>::new());
    }

    /// What words are called in the code; `self` within this module only.
    const SPEAKERS: [&str; 5] = ["text.", "words.", "text().", "Text::", "§."];

    /// Tests that have a file or a folder of their own.
    const TESTS: [&str; 4] = ["tests", "testing", "wording", "made_up_weeks"];

    fn collect_code(folder: &Path, code: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().and_then(OsStr::to_str).unwrap();
            if TESTS.contains(&name) {
                continue;
            }
            if path.is_dir() {
                collect_code(&path, code);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            let above_tests = source.split("#[cfg(test)]\nmod tests").next().unwrap();
            // A call on words may begin on a line of its own.
            let packed: Vec<&str> = above_tests.split_whitespace().collect();
            let mut packed = packed.join(" ").replace(" .", ".");
            if path.parent().is_some_and(|folder| folder.ends_with("text")) {
                packed = packed.replace("self.", "§.");
            }
            code.push_str(&packed);
        }
    }

    /// Each message in each language with numbers in its places: 1 and 2 choose the forms for one and for more.
    #[test]
    fn every_message_is_filled_in() {
        for language in Language::ALL {
            let text = Text::new(language);
            for (id, args) in MESSAGES {
                for number in [1, 2] {
                    let args: FluentArgs<'_> = args.iter().map(|arg| (*arg, number)).collect();
                    let message = text.bundle.get_message(id).unwrap();
                    let mut errors = Vec::new();
                    let pattern = message.value().unwrap();
                    let said = text
                        .bundle
                        .format_pattern(pattern, Some(&args), &mut errors);
                    assert!(errors.is_empty(), "{id}: {errors:?}");
                    assert!(!said.trim().is_empty(), "{id}");
                }
            }
        }
    }
}
