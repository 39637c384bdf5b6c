//! Words. Every word a person reads comes from `assets/text/*/*.ftl` through a typed method here, in Dutch or English. This
//! module puts values of the layers below in words; it never decides anything and never does I/O.

mod acts;
mod changes;
mod copies;
mod copies_messages;
mod country;
mod coverage;
mod dates;
mod day_messages;
mod directions;
mod displaced_messages;
mod errors;
mod everyday_messages;
mod everyday_names;
mod facts;
mod help;
mod intake;
mod intake_names;
mod ladder;
mod links;
mod medicine_messages;
mod messages;
mod messages_magnesium;
mod messages_why;
mod moment_messages;
mod moments;
mod names;
mod numbers;
mod page_messages;
mod places;
mod report_messages;
mod sample;
mod settings_messages;
mod trend_messages;
mod trends_pages;
mod typed_day;
mod verdicts;
#[cfg(test)]
mod wording;

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::{Dir, File, include_dir};
use unic_langid::LanguageIdentifier;

use crate::domain::plain::plain;

pub use country::Country;
pub use facts::Fact;

static TEXT_DIR: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/text");

/// A language the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Language {
    /// Both, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The language code in files and arguments.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language a code names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// The language of the computer: Dutch where its first language is Dutch, else English.
    #[must_use]
    pub fn of_system() -> Self {
        let locale = sys_locale::get_locale().unwrap_or_default().to_lowercase();
        if locale.starts_with("nl") {
            Self::Nl
        } else {
            Self::En
        }
    }
}

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
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self::of_sources(language, sources(language).map(str::to_owned))
    }

    /// Words from these Fluent sources instead of the language's own, with its numbers and dates: to try how longer ones look.
    #[must_use]
    pub fn of_sources(language: Language, sources: impl IntoIterator<Item = String>) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks around inserted words (U+2068, U+2069) are not in the fonts.
        bundle.set_use_isolating(false);
        for source in sources {
            // A resource with a broken message still brings the others; the tests below refuse broken ones.
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
            if let Err(errors) = bundle.add_resource(resource) {
                log::error!("words defined twice: {errors:?}");
            }
        }
        Self {
            language,
            country: Country::of_language(language),
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
    #[must_use]
    pub const fn country(&self) -> Country {
        self.country
    }

    /// Which language this is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
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

/// What a country says otherwise than `sources` does.
fn local_words(language: Language, country: Country) -> Option<&'static str> {
    let path = format!("local/{}-{}.ftl", language.code(), country.code());
    TEXT_DIR.get_file(path).and_then(File::contents_utf8)
}

fn sources(language: Language) -> impl Iterator<Item = &'static str> {
    let files = TEXT_DIR.get_dir(language.code()).map(Dir::files);
    files.into_iter().flatten().filter_map(File::contents_utf8)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_bundle::FluentResource;

    use super::*;

    /// Message ids of a language with the arguments each uses.
    fn ids(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut ids = BTreeMap::new();
        for source in sources(language) {
            FluentResource::try_new(source.to_owned()).expect("every message is well formed");
            let mut id = String::new();
            for line in source.lines() {
                if let Some((name, _)) = line.split_once('=')
                    && !name.starts_with([' ', '#', '}'])
                {
                    name.trim().clone_into(&mut id);
                    assert!(
                        ids.insert(id.clone(), BTreeSet::new()).is_none(),
                        "{id} twice"
                    );
                }
                if line.starts_with('#') {
                    continue;
                }
                for rest in line.split('$').skip(1) {
                    let end = rest
                        .find(|c: char| !c.is_alphanumeric() && c != '_')
                        .unwrap_or(rest.len());
                    ids.get_mut(&id).unwrap().insert(rest[..end].to_owned());
                }
            }
        }
        ids
    }

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

    /// What stands in the file of a country must replace something; a slip in an id would be a word that is never said.
    #[test]
    fn local_words_replace_what_the_language_has() {
        let mut seen = 0;
        for language in Language::ALL {
            let known = ids(language);
            for source in Country::ALL.map(|country| local_words(language, country)) {
                let source = source.unwrap_or_default();
                FluentResource::try_new(source.to_owned()).expect("every message is well formed");
                for line in source.lines().filter(|line| !line.starts_with('#')) {
                    if let Some((id, _)) = line.split_once(" = ") {
                        assert!(known.contains_key(id), "{id}");
                        seen += 1;
                    }
                }
            }
        }
        assert!(seen > 4);
    }

    #[test]
    fn both_languages_have_the_same_messages_with_the_same_arguments() {
        let (nl, en) = (ids(Language::Nl), ids(Language::En));
        let names =
            |ids: &BTreeMap<String, BTreeSet<String>>| ids.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(names(&nl), names(&en));
        for (id, args) in nl {
            assert_eq!(args, en[&id], "{id}");
        }
    }

    #[test]
    fn no_message_is_missing_or_unused() {
        let written: BTreeSet<String> = ids(Language::En).into_keys().collect();
        let used: BTreeSet<String> = messages::ids()
            .chain(day_messages::ids())
            .chain(page_messages::ids())
            .chain(settings_messages::ids())
            .chain(trend_messages::ids())
            .chain(trends_pages::ids())
            .chain(names::ids())
            .chain(facts::ids())
            .chain(help::ids())
            .chain(messages_magnesium::ids())
            .chain(messages_why::ids())
            .chain(intake_names::ids())
            .chain(copies_messages::ids())
            .chain(displaced_messages::ids())
            .chain(places::ids())
            .chain(everyday_messages::ids())
            .chain(medicine_messages::ids())
            .chain(moment_messages::ids())
            .chain(report_messages::ids())
            .chain(everyday_names::ids())
            .chain(LOCAL.map(str::to_owned))
            .collect();
        assert_eq!(
            written.difference(&used).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "unused"
        );
        assert_eq!(
            used.difference(&written).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "missing"
        );
    }

    #[test]
    fn every_method_fills_its_message() {
        for language in Language::ALL {
            let text = Text::new(language);
            let known = ids(language);
            let samples = messages::samples(&text).into_iter();
            let samples = samples
                .chain(day_messages::samples(&text))
                .chain(page_messages::samples(&text))
                .chain(settings_messages::samples(&text))
                .chain(trend_messages::samples(&text))
                .chain(trends_pages::samples(&text))
                .chain(messages_magnesium::samples(&text))
                .chain(messages_why::samples(&text))
                .chain(copies_messages::samples(&text))
                .chain(displaced_messages::samples(&text))
                .chain(places::samples(&text))
                .chain(everyday_messages::samples(&text))
                .chain(medicine_messages::samples(&text))
                .chain(moment_messages::samples(&text))
                .chain(report_messages::samples(&text));
            for (id, said, args) in samples {
                assert!(
                    !said.contains("{$") && said != id && !said.trim().is_empty(),
                    "{id}: {said}"
                );
                assert_eq!(
                    args.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(),
                    known[id],
                    "{id}"
                );
            }
        }
    }
}
