//! What is known about the twelve signs, a part at a time. Says no more than its source, which stands above each message.

use super::Text;
use crate::domain::{BuiltInSign, listed};

/// A part of what is known about a sign.
#[derive(strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// One plain sentence on what it is.
    Sentence,
    /// When it comes.
    Pattern,
    /// Usual other causes.
    Causes,
    /// How strong the evidence is that it has to do with magnesium.
    Evidence,
    /// When to see a doctor.
    Doctor,
    /// When not to wait.
    Urgent,
    /// Where this comes from, with the year.
    Sources,
}

listed!(Fact);

impl Fact {
    const fn key(self) -> &'static str {
        self.into_str()
    }
}

impl Text {
    /// A part of what is known about a sign.
    pub fn fact(&self, sign: BuiltInSign, part: Fact) -> String {
        self.format(&fact_id(sign, part), None)
    }
}

fn fact_id(sign: BuiltInSign, part: Fact) -> String {
    format!("fact_{}_{}", sign.key(), part.key())
}

/// Every message that is looked up by sign and part.
#[cfg(test)]
pub(super) fn ids() -> impl Iterator<Item = String> {
    BuiltInSign::ALL
        .into_iter()
        .flat_map(|sign| Fact::ALL.map(|part| fact_id(sign, part)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_part_of_every_sign_is_there_and_sources_have_a_year() {
        for language in Language::ALL {
            let text = Text::new(language);
            for sign in BuiltInSign::ALL {
                for part in Fact::ALL {
                    let said = text.fact(sign, part);
                    assert_ne!(said, fact_id(sign, part));
                    assert!(said.chars().count() > 10, "{sign:?} {part:?}: {said}");
                }
                let sources = text.fact(sign, Fact::Sources);
                assert!(
                    sources.contains("20") && sources.contains(char::is_numeric),
                    "{sign:?}: {sources}"
                );
            }
        }
    }

    #[test]
    fn the_strength_of_the_evidence_comes_first_and_in_plain_words() {
        for (language, strengths) in [
            (Language::Nl, ["Matig.", "Zwak.", "Volksgeloof."]),
            (Language::En, ["Moderate.", "Weak.", "Folk belief."]),
        ] {
            let text = Text::new(language);
            for sign in BuiltInSign::ALL {
                let evidence = text.fact(sign, Fact::Evidence);
                let known = strengths
                    .iter()
                    .any(|strength| evidence.starts_with(strength));
                assert!(known, "{sign:?}: {evidence}");
            }
        }
    }
}
