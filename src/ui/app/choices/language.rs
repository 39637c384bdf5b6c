//! In which language the window speaks and whose numbers it names. Both are choices of this computer, kept in the config file; a
//! country is never kept before the person chooses one.

use std::rc::Rc;

use crate::config::ConfigFile;
use crate::diary::Changes;
use crate::text::{Country, Language, Text};
use crate::ui::app::{DiaryApp, Stage};

impl DiaryApp {
    /// Remembers in which country the computer is, for when the language changes and the person chose no country.
    pub const fn at_home_in(&mut self, home: Option<Country>) {
        self.home = home;
    }

    pub(in crate::ui) fn set_language(&mut self, language: Option<Language>) {
        let code = language.map(|language| language.code().to_owned());
        self.change_config(|config| config.language.clone_from(&code));
        self.set_text(language.unwrap_or(self.desktop.language));
    }

    pub(in crate::ui) fn set_country(&mut self, country: Country) {
        self.change_config(|config| config.country = Some(country.code().to_owned()));
        self.set_text(self.text.language());
    }

    fn set_text(&mut self, language: Language) {
        self.text = Rc::new(self.words(language));
        if let Stage::Open(session) = &mut self.stage {
            session.outdate(Changes::ALL);
        }
    }

    /// The words of a language, with the numbers of the country that was chosen or, failing that, the computer's.
    fn words(&self, language: Language) -> Text {
        let text = Text::new(language);
        let text = match self.home {
            Some(home) => text.in_country(home),
            None => text,
        };
        in_chosen_country(text, &self.config)
    }
}

/// The same words with the numbers of the country the person chose, if they did.
pub(in crate::ui) fn in_chosen_country(text: Text, config: &ConfigFile) -> Text {
    let chosen = config.config.country.as_deref();
    match chosen.and_then(Country::from_code) {
        Some(country) => text.in_country(country),
        None => text,
    }
}
