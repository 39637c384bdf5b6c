//! The countries whose emergency numbers and helplines the texts know. Never guesses from anything but a language and a locale.

use crate::domain::listed;

/// A country, or a group of countries, with numbers of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum Country {
    /// The Netherlands.
    Nl,
    /// Belgium.
    Be,
    /// Any other country of the European Union.
    Eu,
    /// The United Kingdom.
    Uk,
    /// The United States.
    Us,
}

/// Regions of the European Union but for the two that have an entry of their own.
const EU_REGIONS: [&str; 25] = [
    "at", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt",
    "lu", "lv", "mt", "pl", "pt", "ro", "se", "si", "sk",
];

listed!(Country);

impl Country {
    /// The stable name in the config file and in the ids of messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Be => "be",
            Self::Eu => "eu",
            Self::Uk => "uk",
            Self::Us => "us",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code() == code)
    }

    /// The country a locale such as `nl-BE` or `en_US.UTF-8` names, if its numbers are known.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let locale = locale.to_lowercase();
        let region = locale
            .split(['-', '_', '.', '@'])
            .skip(1)
            .find(|part| part.len() == 2)?;
        match region {
            "nl" => Some(Self::Nl),
            "be" => Some(Self::Be),
            "gb" => Some(Self::Uk),
            "us" => Some(Self::Us),
            region => EU_REGIONS.contains(&region).then_some(Self::Eu),
        }
    }

    /// The country of the computer's locale.
    pub fn of_system() -> Option<Self> {
        sys_locale::get_locale().and_then(|locale| Self::of_locale(&locale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_its_country_or_none() {
        let cases = [
            ("nl-NL", Some(Country::Nl)),
            ("nl_BE.UTF-8", Some(Country::Be)),
            ("en_US.UTF-8", Some(Country::Us)),
            ("en-GB", Some(Country::Uk)),
            ("en-IE", Some(Country::Eu)),
            ("zh-Hans-US", Some(Country::Us)),
            ("en-AU", None),
            ("nl", None),
            ("C", None),
            ("", None),
        ];
        for (locale, country) in cases {
            assert_eq!(Country::of_locale(locale), country, "{locale}");
        }
    }

    #[test]
    fn codes_read_back() {
        for country in Country::ALL {
            assert_eq!(Country::from_code(country.code()), Some(country));
        }
        assert_eq!(Country::from_code("NL"), None);
    }
}
