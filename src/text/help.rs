//! When to call and whom, in the chosen country. Numbers stand in the text files alone, so that a country is complete in one place.

use super::{Country, Text};
use crate::domain::red_flag::{Level, When};
use crate::domain::{BloodPressure, RedFlag};

/// Reasons to call the emergency number.
const EMERGENCIES: u32 = 11;
/// Reasons to call a doctor the same day.
const SAME_DAY: u32 = 9;

impl Text {
    pub fn country_name(&self, country: Country) -> String {
        self.format(&country_id(country, "name"), None)
    }

    pub fn emergency_number(&self) -> String {
        self.format(&country_id(self.country, "emergency"), None)
    }

    /// How to reach a doctor.
    pub fn doctor_help(&self) -> String {
        self.format(&country_id(self.country, "doctor"), None)
    }

    /// The number to call when the doctor's practice is closed, where the country has one.
    pub fn doctor_number(&self) -> Option<String> {
        doctor_number_id(self.country).map(|id| self.format(id, None))
    }

    /// Whom to talk to about thoughts of suicide.
    pub fn thoughts_help(&self) -> String {
        self.format(&country_id(self.country, "thoughts"), None)
    }

    /// The number of the helpline for thoughts of suicide, where one is known.
    pub fn thoughts_number(&self) -> Option<String> {
        thoughts_number_id(self.country).map(|id| self.format(id, None))
    }

    /// When to call the emergency number, a reason at a time.
    pub fn help_emergencies(&self) -> Vec<String> {
        self.numbered("help_emergency", EMERGENCIES)
    }

    /// When to call a doctor the same day, a reason at a time.
    pub fn help_same_day(&self) -> Vec<String> {
        self.numbered("help_when_same_day", SAME_DAY)
    }

    /// A warning sign to tick.
    pub fn red_flag(&self, flag: RedFlag) -> String {
        self.format(&flag_id(flag), None)
    }

    /// What to do about a ticked warning sign, with the numbers of the country.
    pub fn red_flag_advice(&self, flag: RedFlag) -> String {
        if flag == RedFlag::SuicideThoughts {
            return format!("{} {}", self.help_thoughts(), self.thoughts_help());
        }
        if flag == RedFlag::HeadachePregnant {
            return self.flag_midwife(self.doctor_help());
        }
        match flag.level() {
            Level::Emergency => self.flag_emergency(self.emergency_number()),
            Level::Doctor(When::AtOnce) => self.flag_doctor_at_once(self.doctor_help()),
            Level::Doctor(When::Today) => self.flag_doctor_today(self.doctor_help()),
            Level::Doctor(When::Soon) => self.flag_doctor_soon(),
        }
    }

    /// What to do about a reading that is very high, as soon as it is typed; none for any other.
    pub fn very_high_reading(&self, reading: BloodPressure) -> Option<String> {
        reading.is_very_high().then(|| {
            self.pressure_very_high(
                format!("{}/{}", reading.systolic(), reading.diastolic()),
                self.doctor_help(),
                self.emergency_number(),
            )
        })
    }

    fn numbered(&self, stem: &str, last: u32) -> Vec<String> {
        (1..=last)
            .map(|number| self.format(&format!("{stem}_{number}"), None))
            .collect()
    }
}

fn country_id(country: Country, part: &str) -> String {
    format!("help_{}_{part}", country.code())
}

const fn doctor_number_id(country: Country) -> Option<&'static str> {
    match country {
        Country::Be => Some("help_be_doctor_number"),
        Country::Uk => Some("help_uk_doctor_number"),
        Country::Nl | Country::Eu | Country::Us => None,
    }
}

const fn thoughts_number_id(country: Country) -> Option<&'static str> {
    match country {
        Country::Nl => Some("help_nl_thoughts_number"),
        Country::Be => Some("help_be_thoughts_number"),
        Country::Uk => Some("help_uk_thoughts_number"),
        Country::Us => Some("help_us_thoughts_number"),
        // The European number is not in every country; the sentence names it.
        Country::Eu => None,
    }
}

fn flag_id(flag: RedFlag) -> String {
    format!("flag_{}", flag.key())
}

/// Every message that is looked up by country, number or warning sign.
#[cfg(test)]
pub(super) fn ids() -> impl Iterator<Item = String> {
    let of_country = |country| {
        let numbers = [doctor_number_id(country), thoughts_number_id(country)];
        ["name", "emergency", "doctor", "thoughts"]
            .map(|part| country_id(country, part))
            .into_iter()
            .chain(numbers.into_iter().flatten().map(str::to_owned))
    };
    let numbered = |stem: &'static str, last: u32| (1..=last).map(move |n| format!("{stem}_{n}"));
    Country::ALL
        .into_iter()
        .flat_map(of_country)
        .chain(numbered("help_emergency", EMERGENCIES))
        .chain(numbered("help_when_same_day", SAME_DAY))
        .chain(RedFlag::ALL.map(flag_id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, sources};

    #[test]
    fn numbers_follow_the_country_in_every_sentence() {
        let cases = [
            (Country::Nl, "112", Some("113"), None),
            (Country::Be, "112", Some("1813"), Some("1733")),
            (Country::Eu, "112", None, None),
            (Country::Uk, "999", Some("116 123"), Some("111")),
            (Country::Us, "911", Some("988"), None),
        ];
        for language in Language::ALL {
            for (country, emergency, thoughts, doctor) in cases {
                let text = Text::new(language).in_country(country);
                assert_eq!(text.emergency_number(), emergency);
                assert_eq!(text.thoughts_number().as_deref(), thoughts);
                assert_eq!(text.doctor_number().as_deref(), doctor);
                assert!(text.thoughts_help().contains(emergency));
                for (number, sentence) in [
                    (thoughts, text.thoughts_help()),
                    (doctor, text.doctor_help()),
                ] {
                    assert!(number.is_none_or(|number| sentence.contains(number)));
                }
                let advice = text.red_flag_advice(RedFlag::ChestPain);
                assert!(advice.contains(emergency), "{advice}");
                let advice = text.red_flag_advice(RedFlag::SuicideThoughts);
                assert!(advice.contains(&text.thoughts_help()), "{advice}");
            }
        }
    }

    #[test]
    fn how_soon_is_said_in_words() {
        let text = Text::new(Language::Nl);
        let cases = [
            (RedFlag::ChestPain, "Bel nu 112."),
            (
                RedFlag::VomitingLong,
                "Wacht niet. Bel je huisarts; ’s avonds, ’s nachts en in het weekend de huisartsenpost.",
            ),
            (
                RedFlag::BpVeryHigh,
                "Doe dit vandaag nog. Bel je huisarts; ’s avonds, ’s nachts en in het weekend de huisartsenpost.",
            ),
            (
                RedFlag::HeadachePregnant,
                "Wacht niet. Bel je verloskundige of de afdeling verloskunde van het ziekenhuis. Geen gehoor? Bel je huisarts; ’s avonds, ’s nachts en in het weekend de huisartsenpost.",
            ),
            (
                RedFlag::BonePain,
                "Bespreek dit binnenkort met je huisarts.",
            ),
        ];
        for (flag, advice) in cases {
            assert_eq!(text.red_flag_advice(flag), advice);
        }
    }

    /// The comments above a message are where a reader of the texts looks; they must say what the program does.
    #[test]
    fn the_comments_of_the_texts_say_what_the_program_does() {
        for language in Language::ALL {
            let mut compared = 0;
            for source in sources(language) {
                let mut said = Vec::new();
                for line in source.lines() {
                    if let Some(comment) = line.strip_prefix("# ") {
                        said.extend(comment.split_once(": "));
                    } else if let Some((id, _)) = line.split_once(" = ") {
                        let flag = id.strip_prefix("flag_").and_then(RedFlag::from_key);
                        if let Some(flag) = flag {
                            assert_eq!(of_comments(&said), of_flag(flag), "{id}");
                            compared += 1;
                        }
                        said.clear();
                    } else {
                        said.clear();
                    }
                }
            }
            assert_eq!(compared, RedFlag::ALL.len());
        }
    }

    fn of_comments<'t>(said: &[(&'t str, &'t str)]) -> [&'t str; 3] {
        let part = |name: &str| {
            let found = said.iter().find(|(part, _)| *part == name);
            found.map_or("", |(_, value)| *value)
        };
        assert!(!part("Source").is_empty());
        [part("sign"), part("level"), part("when")]
    }

    fn of_flag(flag: RedFlag) -> [&'static str; 3] {
        let (level, when) = match flag.level() {
            Level::Emergency => ("emergency", "at once"),
            Level::Doctor(When::AtOnce) => ("doctor", "at once"),
            Level::Doctor(When::Today) => ("doctor", "today"),
            Level::Doctor(When::Soon) => ("doctor", "soon"),
        };
        [flag.sign().key(), level, when]
    }
}
