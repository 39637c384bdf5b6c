//! What the help page says, decided before anything is drawn: whom to call in the chosen country, and when.

use crate::text::{Country, Text};

/// The help page, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpData {
    /// The names of the countries, in the order of [`Country::ALL`].
    pub countries: Vec<String>,
    /// Which of them is chosen.
    pub chosen: usize,
    /// Life may be in danger.
    pub emergency: Call,
    /// Somebody to talk to about thoughts of suicide.
    pub thoughts: Call,
    /// A doctor, the same day.
    pub doctor: Call,
}

/// Whom to call, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub name: String,
    /// When the number is for, where it is not always.
    pub when: Option<String>,
    /// The number, where there is one.
    pub number: Option<String>,
    /// What to do.
    pub words: Vec<String>,
    /// Reasons to call.
    pub reasons: Vec<String>,
}

impl HelpData {
    /// Words the page in the language and the country of `text`.
    #[must_use]
    pub fn new(text: &Text) -> Self {
        let country = text.country();
        Self {
            countries: Country::ALL
                .map(|country| text.country_name(country))
                .into(),
            chosen: Country::ALL
                .iter()
                .position(|known| *known == country)
                .unwrap_or(0),
            emergency: Call {
                name: text.help_emergency_label(),
                when: None,
                number: Some(text.emergency_number()),
                words: vec![text.help_when_emergency()],
                reasons: text.help_emergencies(),
            },
            thoughts: Call {
                name: text.help_thoughts_title(),
                when: None,
                number: text.thoughts_number(),
                words: vec![text.help_thoughts(), text.thoughts_help()],
                reasons: Vec::new(),
            },
            doctor: Call {
                name: text.help_doctor_label(),
                // It is not the number of the practice itself.
                when: text.doctor_number().map(|_| text.help_doctor_closed()),
                number: text.doctor_number(),
                words: vec![text.doctor_help(), text.help_when_same_day()],
                reasons: text.help_same_day(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_country_is_whole_in_both_languages() {
        for language in Language::ALL {
            for (at, country) in Country::ALL.into_iter().enumerate() {
                let data = HelpData::new(&Text::new(language).in_country(country));
                assert_eq!((data.countries.len(), data.chosen), (5, at));
                assert_eq!(data.emergency.reasons.len(), 11);
                assert_eq!(data.doctor.reasons.len(), 9);
                for call in [&data.emergency, &data.thoughts, &data.doctor] {
                    for words in call.words.iter().chain(&call.reasons) {
                        assert!(!words.starts_with("help_"), "{words}");
                        assert!(!words.contains(['{', '}']), "{words}");
                    }
                    let digits =
                        |number: &String| number.chars().all(|c| c.is_ascii_digit() || c == ' ');
                    assert!(call.number.as_ref().is_none_or(digits));
                }
                let is_said_when = data.doctor.when.is_some();
                assert_eq!(is_said_when, data.doctor.number.is_some());
            }
        }
    }
}
