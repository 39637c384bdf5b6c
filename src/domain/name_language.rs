//! The languages that foods have names in. One more is a variant, a field and its line below, and the columns of its code in the three
//! tables of `assets`.

use super::listed;

/// A language the tables of foods have names in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::VariantArray)]
pub enum NameLanguage {
    /// Dutch.
    Nl,
    /// English.
    En,
}

listed!(NameLanguage);

impl NameLanguage {
    /// The end of the names of its columns.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
}

/// The same thing said in each language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InEach<T> {
    nl: T,
    en: T,
}

impl<T> InEach<T> {
    /// Reads each; `None` if one is missing.
    pub(super) fn read(read: impl Fn(&'static str) -> Option<T>) -> Option<Self> {
        Some(Self {
            nl: read(NameLanguage::Nl.code())?,
            en: read(NameLanguage::En.code())?,
        })
    }

    /// As it is said in a language.
    pub const fn get(&self, language: NameLanguage) -> &T {
        match language {
            NameLanguage::Nl => &self.nl,
            NameLanguage::En => &self.en,
        }
    }
}
