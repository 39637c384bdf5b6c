//! The languages the program speaks, and what it has to know of each besides its words. A new one is its folder in `assets/text`, its
//! variant and its row here, and what its packed tables say of themselves in `assets/export`. Names of foods it may borrow from another
//! (`domain::name_language`).

use std::sync::LazyLock;

use super::{Country, Text, app_words};
use crate::domain::food::NameLanguage;
use crate::domain::listed;
use crate::domain::norm::NormSet;

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum Language {
    /// Dutch.
    Nl,
    /// English, spoken where the computer has a language that is none of these.
    #[default]
    En,
}

/// How a day is written in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayForm {
    /// "26-11-2026".
    Numbers,
    /// "26 Nov 2026".
    MonthInWords,
}

/// What is usual where a language is spoken.
pub(super) struct Habits {
    /// The code in files and arguments, and the name of the folder of its words.
    code: &'static str,
    /// Where most people live who speak it.
    pub country: Country,
    /// Whose norms are shown to who did not choose.
    pub norms: NormSet,
    /// In which language foods are named.
    pub food_names: NameLanguage,
    /// Between whole numbers and tenths.
    pub decimal_mark: &'static str,
    pub day_in_field: DayForm,
    /// What packed tables say about themselves.
    pub about_tables: &'static str,
}

const DUTCH: Habits = Habits {
    code: "nl",
    country: Country::Nl,
    norms: NormSet::NlHealthCouncil,
    food_names: NameLanguage::Nl,
    decimal_mark: ",",
    day_in_field: DayForm::Numbers,
    about_tables: include_str!("../../assets/export/tables.nl.txt"),
};

const ENGLISH: Habits = Habits {
    code: "en",
    country: Country::Uk,
    norms: NormSet::Efsa,
    food_names: NameLanguage::En,
    decimal_mark: ".",
    day_in_field: DayForm::MonthInWords,
    about_tables: include_str!("../../assets/export/tables.en.txt"),
};

/// What each is called in itself. Only one small file of each is read: the words of a whole language take as long as setting a page.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let name = |language| {
        let text = Text::of_sources(language, app_words(language));
        text.language_name()
    };
    Language::ALL.map(name).into()
});

listed!(Language);

impl Language {
    pub(super) const fn habits(self) -> &'static Habits {
        match self {
            Self::Nl => &DUTCH,
            Self::En => &ENGLISH,
        }
    }

    /// The language code in files and arguments.
    pub const fn code(self) -> &'static str {
        self.habits().code
    }

    /// What people call it who speak it: whoever looks for it may read no other.
    pub fn name(self) -> &'static str {
        NAMES.get(self as usize).map_or("", String::as_str)
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// The first language of the computer, and English where that is none of ours.
    pub fn of_system() -> Self {
        Self::of_locale(&sys_locale::get_locale().unwrap_or_default())
    }

    fn of_locale(locale: &str) -> Self {
        let locale = locale.to_lowercase();
        let code = locale.split(['-', '_', '.', '@']).next();
        code.and_then(Self::from_code).unwrap_or_default()
    }
}

impl Text {
    pub(super) const fn habits(&self) -> &'static Habits {
        self.language().habits()
    }

    /// What packed tables say about themselves.
    pub const fn about_tables(&self) -> &'static str {
        self.habits().about_tables
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::TEXT_DIR;

    #[test]
    fn each_folder_of_words_is_a_language() {
        let names = TEXT_DIR.dirs().filter_map(|dir| dir.path().to_str());
        let folders: BTreeSet<&str> = names.filter(|name| *name != "local").collect();
        assert_eq!(folders, Language::ALL.map(Language::code).into());
    }

    #[test]
    fn each_is_offered_under_its_own_name() {
        assert_eq!(Language::Nl.name(), "Nederlands");
        assert_eq!(Language::En.name(), "English");
        for language in Language::ALL {
            assert_eq!(Text::new(language).language_name(), language.name());
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
    }

    #[test]
    fn the_computer_says_which() {
        for (locale, language) in [
            ("nl-NL", Language::Nl),
            ("nl_BE.UTF-8", Language::Nl),
            ("NL", Language::Nl),
            ("en-US", Language::En),
            ("nlx", Language::En),
            ("tlh", Language::En),
            ("C", Language::En),
            ("", Language::En),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }
}
