//! The page about magnesium: what is known, part by part, each with its sources and their years.

use crate::text::Text;
use crate::ui::parts::sources::{NamedSource, learn_sources};

/// One part of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct LearnPart {
    /// What it is about.
    pub title: String,
    /// What is known.
    pub words: Vec<String>,
    /// From where.
    pub sources: Vec<NamedSource>,
}

/// Words the page.
pub fn learn_parts(text: &Text) -> Vec<LearnPart> {
    let parts = [
        (text.learn_does_title(), vec![text.learn_does()]),
        (text.learn_need_title(), vec![text.learn_need()]),
        (text.learn_food_title(), vec![text.learn_food()]),
        (
            text.learn_forms_title(),
            vec![
                text.learn_forms(),
                text.note_orotate(),
                text.note_threonate(),
            ],
        ),
        (text.learn_much_title(), vec![text.learn_much()]),
        (text.learn_losing_title(), vec![text.learn_losing()]),
        (text.learn_twelve_title(), vec![text.learn_twelve()]),
        (text.learn_said_title(), said(text)),
    ];
    parts
        .into_iter()
        .zip(learn_sources(text))
        .map(|((title, words), sources)| LearnPart {
            title,
            words,
            sources,
        })
        .collect()
}

/// What popular articles say of magnesium, with what is shown.
fn said(text: &Text) -> Vec<String> {
    vec![
        text.learn_said_intro(),
        text.learn_said_energy(),
        text.learn_said_muscles(),
        text.learn_said_nerves(),
        text.learn_said_heart(),
        text.learn_said_pressure(),
        text.learn_said_forms(),
        text.learn_said_others(),
        text.learn_said_fluid(),
        text.learn_said_who(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_part_names_a_source_with_its_year_or_its_address() {
        for language in Language::ALL {
            let parts = learn_parts(&Text::new(language));
            assert_eq!(parts.len(), 8);
            for part in parts {
                assert!(!part.sources.is_empty(), "{}", part.title);
                for (name, address) in part.sources {
                    let has_year = ["19", "20"].iter().any(|century| {
                        name.match_indices(century).any(|(at, _)| {
                            let year = name.get(at..at + 4);
                            year.is_some_and(|year| year.chars().all(|c| c.is_ascii_digit()))
                        })
                    });
                    assert!(has_year || address.is_some(), "{name}");
                    assert!(address.is_none_or(|address| address.starts_with("https://")));
                }
            }
        }
    }
}
