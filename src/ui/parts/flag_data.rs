//! What is said where a warning sign is ticked: whom to call, and how soon. Says nothing about magnesium.

use std::collections::BTreeSet;

use crate::domain::RedFlag;
use crate::domain::red_flag::Level;
use crate::text::Text;
use crate::ui::widgets::MessageLook;

/// A ticked warning sign with what to do about it.
#[derive(Clone, Debug, PartialEq)]
pub struct FlagNotice {
    pub flag: RedFlag,
    /// What was ticked and what to do, in the numbers of the country.
    pub words: String,
    pub look: MessageLook,
}

/// A warning sign to tick.
#[derive(Clone, Debug, PartialEq)]
pub struct FlagTick {
    pub flag: RedFlag,
    pub words: String,
    pub on: bool,
}

/// The notices of a day, the most urgent first.
pub fn notices(flags: &BTreeSet<RedFlag>, text: &Text) -> Vec<FlagNotice> {
    let mut flags: Vec<RedFlag> = flags.iter().copied().collect();
    flags.sort_by_key(|flag| flag.level());
    flags
        .into_iter()
        .map(|flag| FlagNotice {
            flag,
            words: words(flag, text),
            look: look(flag),
        })
        .collect()
}

fn words(flag: RedFlag, text: &Text) -> String {
    let what = match flag {
        // A question and a hand, not the bare words in red.
        RedFlag::SuicideThoughts => text.help_thoughts_title(),
        flag => format!("{}.", text.red_flag(flag)),
    };
    format!("{what} {}", text.red_flag_advice(flag))
}

const fn look(flag: RedFlag) -> MessageLook {
    match (flag, flag.level()) {
        (RedFlag::SuicideThoughts, _) => MessageLook::Info,
        (_, Level::Emergency) => MessageLook::Danger,
        (_, Level::Doctor(_)) => MessageLook::Warn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Country, Language};

    #[test]
    fn the_most_urgent_stands_first_with_the_numbers_of_the_country() {
        let flags = BTreeSet::from([RedFlag::CrampLong, RedFlag::BonePain, RedFlag::ChestPain]);
        let text = Text::new(Language::En).in_country(Country::Us);
        let said: Vec<_> = notices(&flags, &text)
            .into_iter()
            .map(|notice| (notice.words, notice.look))
            .collect();
        let expected = [
            ("Chest pain or pressure. Call 911 now.", MessageLook::Danger),
            (
                "A cramp that lasts longer than ten minutes. Do not wait. Call your doctor; outside opening hours the after-hours line, or go to urgent care.",
                MessageLook::Warn,
            ),
            (
                "Bone pain that stays. Talk about this with your doctor soon.",
                MessageLook::Warn,
            ),
        ];
        assert_eq!(said, expected.map(|(words, look)| (words.to_owned(), look)));
    }

    #[test]
    fn no_notice_speaks_of_magnesium() {
        for language in Language::ALL {
            for country in Country::ALL {
                let text = Text::new(language).in_country(country);
                for notice in notices(&RedFlag::ALL.into(), &text) {
                    assert!(
                        !notice.words.to_lowercase().contains("magnesium"),
                        "{}",
                        notice.words
                    );
                    assert!(!notice.words.contains(".."), "{}", notice.words);
                }
            }
        }
    }
}
