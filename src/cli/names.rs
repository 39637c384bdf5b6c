//! Names that were typed: signs and factors by key, with "did you mean" where there is none.

use super::{Context, Failure};
use crate::domain::factor::BuiltInFactor;
use crate::domain::{BuiltInSign, Factor, FactorId, FactorKey, Sign, SignId, SignKey};

/// How alike a name must be to be offered, 0..=1 (Jaro-Winkler).
const ALIKE: f64 = 0.75;

impl Context<'_> {
    /// The sign of this diary that was typed.
    pub(super) fn sign(&self, typed: &str, signs: &[Sign]) -> Result<SignId, Failure> {
        let key = SignKey::parse(typed).or_else(|| built_in_named(typed).map(SignKey::BuiltIn));
        key.and_then(|key| signs.iter().find(|sign| sign.key == key))
            .map(|sign| sign.id)
            .ok_or_else(|| self.unknown_sign(typed, signs.iter().map(|sign| &sign.key)))
    }

    /// The factor of this diary that was typed.
    pub(super) fn factor(&self, typed: &str, factors: &[Factor]) -> Result<FactorId, Failure> {
        FactorKey::parse(typed)
            .and_then(|key| factors.iter().find(|factor| factor.key == key))
            .map(|factor| factor.id)
            .ok_or_else(|| {
                let known = factors
                    .iter()
                    .map(|factor| (factor.key.to_string(), self.text.factor(&factor.key)));
                self.unknown(self.text.cli_unknown_factor(typed), typed, known.collect())
            })
    }

    /// Checks built-in names where there is no diary yet, so that a typing error never makes one.
    pub(super) fn check_names_without_diary(
        &self,
        signs: impl Iterator<Item = String>,
        factors: &[String],
    ) -> Result<(), Failure> {
        let built_in: Vec<SignKey> = BuiltInSign::ALL.into_iter().map(SignKey::BuiltIn).collect();
        for typed in signs {
            if built_in_named(&typed).is_none() {
                return Err(self.unknown_sign(&typed, built_in.iter()));
            }
        }
        for typed in factors {
            if BuiltInFactor::from_key(typed).is_none() {
                let known = BuiltInFactor::ALL.map(|factor| {
                    (
                        factor.key().to_owned(),
                        self.text.factor(&FactorKey::BuiltIn(factor)),
                    )
                });
                return Err(self.unknown(
                    self.text.cli_unknown_factor(typed.as_str()),
                    typed,
                    known.to_vec(),
                ));
            }
        }
        Ok(())
    }

    fn unknown_sign<'k>(&self, typed: &str, known: impl Iterator<Item = &'k SignKey>) -> Failure {
        let known = known
            .map(|key| (key.to_string(), self.text.sign(key)))
            .collect();
        self.unknown(self.text.cli_unknown_sign(typed), typed, known)
    }

    /// `known` are keys with the name a person would use; the key is offered.
    pub(super) fn unknown(
        &self,
        problem: String,
        typed: &str,
        known: Vec<(String, String)>,
    ) -> Failure {
        let typed = typed.to_lowercase();
        let likeness = |(key, name): &(String, String)| {
            strsim::jaro_winkler(&typed, &key.to_lowercase())
                .max(strsim::jaro_winkler(&typed, &name.to_lowercase()))
        };
        let nearest = known
            .iter()
            .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
        if known.is_empty() {
            return Failure::wrong_usage(format!("{problem}."));
        }
        let advice = if let Some((key, _)) = nearest.filter(|entry| likeness(entry) >= ALIKE) {
            self.text.cli_did_you_mean(key.as_str())
        } else {
            let keys: Vec<String> = known.into_iter().map(|(key, _)| key).collect();
            self.text.cli_known_signs(keys.join(", "))
        };
        Failure::wrong_usage(format!("{problem}. {advice}"))
    }
}

/// A built-in sign by its id, or by a word of its id that no other has: "cramps".
fn built_in_named(typed: &str) -> Option<BuiltInSign> {
    let mut with_word = BuiltInSign::ALL
        .into_iter()
        .filter(|sign| sign.key().split('_').any(|word| word == typed));
    BuiltInSign::from_key(typed).or_else(|| match (with_word.next(), with_word.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    })
}
