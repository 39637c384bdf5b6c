//! Names in a file to signs of the diary. Nothing is guessed: a name is an id, the exact name of an own sign, or what the
//! person says it is.

use std::collections::BTreeMap;

use serde_json::Value;
use thiserror::Error;

use super::encoding::decode;
use super::problem::{Reason, excerpt};
use crate::domain::sign::{OWN_PREFIX, clean_name};
use crate::domain::{BuiltInSign, SignKey, SignKind};

/// What the person says names in a file are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    entries: BTreeMap<String, Option<SignKey>>,
}

/// Why a mapping could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MappingError {
    /// Not JSON, or not one object; with the JSON reader's own words for developers.
    #[error("not a JSON object: {0}")]
    Json(String),
    /// An entry names something that is no sign answered with 0..3.
    #[error("{name} is mapped to {target}, which is no sign with a severity")]
    Target {
        /// The entry.
        name: String,
        /// What stands there.
        target: String,
    },
}

impl Mapping {
    /// Reads a JSON object: each name in the file with an id, with `own:Name`, or with null to leave it out.
    ///
    /// # Errors
    /// No JSON object, or an entry that names no sign with severities.
    pub fn from_json(bytes: &[u8]) -> Result<Self, MappingError> {
        let decoded = decode(bytes).map_err(|err| MappingError::Json(err.to_string()))?;
        let object: BTreeMap<String, Value> = serde_json::from_str(&decoded.text)
            .map_err(|err| MappingError::Json(err.to_string()))?;
        let entries = object.into_iter().map(|(name, target)| {
            let target = read_target(&name, &target)?;
            Ok((name.trim().to_owned(), target))
        });
        Ok(Self {
            entries: entries.collect::<Result<_, MappingError>>()?,
        })
    }
}

fn read_target(name: &str, target: &Value) -> Result<Option<SignKey>, MappingError> {
    let key = match target {
        Value::Null => return Ok(None),
        Value::String(text) => SignKey::parse(text.trim()).and_then(|key| daily(key).ok()),
        _ => None,
    };
    key.map(Some).ok_or_else(|| {
        let shown = target
            .as_str()
            .map_or_else(|| target.to_string(), str::to_owned);
        MappingError::Target {
            name: excerpt(name),
            target: excerpt(&shown),
        }
    })
}

/// The sign if it is answered with 0..3.
fn daily(key: SignKey) -> Result<SignKey, BuiltInSign> {
    match key.built_in() {
        Some(sign) if sign.kind() != SignKind::Daily => Err(sign),
        _ => Ok(key),
    }
}

/// How names in a file become signs.
#[derive(Clone, Copy, Debug)]
pub struct SignNames<'a> {
    /// What the person says.
    pub mapping: &'a Mapping,
    /// Names of the own signs that the diary has already.
    pub own: &'a [String],
    /// Whether any other name becomes an own sign.
    pub keep_unknown: bool,
}

impl SignNames<'_> {
    /// The sign of a name. The person's mapping goes first, so that they can also leave out or rename a sign that the program
    /// knows.
    ///
    /// # Errors
    /// Why rows with this name are to be left out.
    pub fn resolve(&self, name: &str) -> Result<SignKey, Reason> {
        if let Some(target) = self.mapping.entries.get(name) {
            return target
                .clone()
                .ok_or_else(|| Reason::Unwanted(excerpt(name)));
        }
        if let Some(key) = SignKey::parse(name) {
            return daily(key).map_err(Reason::NotDaily);
        }
        if name.starts_with(OWN_PREFIX) {
            return Err(Reason::SignName(excerpt(name)));
        }
        if self.own.iter().any(|own| own == name) {
            return Ok(SignKey::Own(name.to_owned()));
        }
        if !self.keep_unknown {
            return Err(Reason::UnknownSign(excerpt(name)));
        }
        clean_name(name)
            .map(SignKey::Own)
            .ok_or_else(|| Reason::SignName(excerpt(name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "Knee pain";

    fn resolve(mapping: &str, keep_unknown: bool, name: &str) -> Result<String, Reason> {
        let mapping = Mapping::from_json(mapping.as_bytes()).unwrap();
        let own = [OWN.to_owned()];
        let names = SignNames {
            mapping: &mapping,
            own: &own,
            keep_unknown,
        };
        names.resolve(name).map(|key| key.to_string())
    }

    #[test]
    fn only_exact_names_are_known() {
        for (name, id) in [
            ("headache", "headache"),
            ("own:Dizzy", "own:Dizzy"),
            (OWN, "own:Knee pain"),
        ] {
            assert_eq!(resolve("{}", false, name).as_deref(), Ok(id));
        }
        for name in ["Headache", "knee pain", ""] {
            assert_eq!(
                resolve("{}", false, name),
                Err(Reason::UnknownSign(name.to_owned()))
            );
        }
        for sign in [BuiltInSign::BoneWeakness, BuiltInSign::BloodPressure] {
            assert_eq!(resolve("{}", true, sign.key()), Err(Reason::NotDaily(sign)));
        }
    }

    #[test]
    fn the_person_has_the_first_word() {
        let mapping =
            r#"{" Brain fog ": "memory_confusion", "x": "own:  My  x", "headache": null}"#;
        assert_eq!(
            resolve(mapping, false, "Brain fog").as_deref(),
            Ok("memory_confusion")
        );
        assert_eq!(resolve(mapping, false, "x").as_deref(), Ok("own:My x"));
        let unwanted = Reason::Unwanted("headache".to_owned());
        assert_eq!(resolve(mapping, true, "headache"), Err(unwanted));
    }

    #[test]
    fn other_names_become_own_signs_only_if_asked() {
        assert_eq!(
            resolve("{}", true, "Sore  throat").as_deref(),
            Ok("own:Sore throat")
        );
        let long = "x".repeat(100);
        assert_eq!(
            resolve("{}", true, &long),
            Err(Reason::SignName(excerpt(&long)))
        );
        for keep_unknown in [false, true] {
            let wrong = Reason::SignName("own:".to_owned());
            assert_eq!(resolve("{}", keep_unknown, "own:"), Err(wrong));
        }
    }

    #[test]
    fn wrong_mappings_name_the_entry() {
        for form in ["", "[]", "{", "null", "\u{0}", "{\"a\": \"headache\"} x"] {
            let wrong = Mapping::from_json(form.as_bytes());
            assert!(matches!(wrong, Err(MappingError::Json(_))), "{form}");
        }
        for (target, shown) in [
            ("\"Headache\"", "Headache"),
            ("3", "3"),
            ("\"own: \"", "own: "),
            ("\"blood_pressure\"", "blood_pressure"),
        ] {
            let (name, shown) = ("a".to_owned(), shown.to_owned());
            assert_eq!(
                Mapping::from_json(format!("{{\"a\": {target}}}").as_bytes()),
                Err(MappingError::Target {
                    name,
                    target: shown
                })
            );
        }
    }
}
