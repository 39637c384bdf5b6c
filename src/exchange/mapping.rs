//! Names in a file to signs of the diary. Nothing is guessed: a name is an id, what the program calls a sign in either language,
//! the name of an own sign, or what the person says it is. Capitals and blanks make no other name.

use std::collections::BTreeMap;

use serde_json::Value;
use thiserror::Error;

use super::encoding::decode;
use super::level::OWN_SCALE;
use super::problem::{Reason, excerpt};
use crate::domain::sign::{OWN_PREFIX, clean_name};
use crate::domain::{BuiltInSign, SignKey, SignKind};

/// Most bytes of a mapping.
const MOST_BYTES: usize = 1 << 20;

/// What the person says names in a file are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    entries: BTreeMap<String, Target>,
}

/// What one name is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Target {
    /// The sign; none = left out.
    sign: Option<SignKey>,
    /// The highest number of its scale, if the person says.
    scale: Option<u32>,
}

/// The highest numbers a scale may have; 3 is the diary's own.
const SCALES: std::ops::RangeInclusive<u64> = 3..=1_000;

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
    /// Reads a JSON object: each name in the file with an id, with `own:Name`, or with null to leave it out; or with
    /// `{"sign": id, "scale": 10}` where its numbers go from 0 to something else than 3.
    ///
    /// # Errors
    /// No JSON object, or an entry that names no sign with severities.
    pub fn from_json(bytes: &[u8]) -> Result<Self, MappingError> {
        if bytes.len() > MOST_BYTES {
            let too_large = format!("{} bytes", bytes.len());
            return Err(MappingError::Json(too_large));
        }
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

impl Mapping {
    /// Says what a name is; no sign = left out.
    pub fn set(&mut self, name: &str, sign: Option<SignKey>, scale: Option<u32>) {
        let target = Target { sign, scale };
        self.entries.insert(name.trim().to_owned(), target);
    }
}

fn read_target(name: &str, target: &Value) -> Result<Target, MappingError> {
    let wrong = || {
        let shown = target
            .as_str()
            .map_or_else(|| target.to_string(), str::to_owned);
        MappingError::Target {
            name: excerpt(name),
            target: excerpt(&shown),
        }
    };
    let (sign, scale) = match target {
        Value::Object(fields) if fields.keys().all(|key| key == "sign" || key == "scale") => {
            let scale = match fields.get("scale") {
                Some(scale) => scale.as_u64().filter(|scale| SCALES.contains(scale)),
                None => Some(*SCALES.start()),
            };
            let scale = scale.and_then(|scale| u32::try_from(scale).ok());
            (fields.get("sign"), Some(scale.ok_or_else(wrong)?))
        }
        other => (Some(other), None),
    };
    let sign = match sign {
        Some(Value::Null) => None,
        Some(Value::String(text)) => {
            let key = SignKey::parse(text.trim()).and_then(|key| daily(key).ok());
            Some(key.ok_or_else(wrong)?)
        }
        _ => return Err(wrong()),
    };
    Ok(Target { sign, scale })
}

/// The sign if it is answered with 0..3.
fn daily(key: SignKey) -> Result<SignKey, BuiltInSign> {
    match key.built_in() {
        Some(sign) if sign.kind() != SignKind::Daily => Err(sign),
        _ => Ok(key),
    }
}

/// A name as it is compared: capitals and the number of blanks make no other name.
pub fn folded(name: &str) -> String {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// How names in a file become signs.
#[derive(Clone, Copy, Debug)]
pub struct SignNames<'a> {
    /// What the person says.
    pub mapping: &'a Mapping,
    /// What the program calls its signs, in every language.
    pub built_in: &'a [(String, BuiltInSign)],
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
        if let Some(target) = self.mapped(name) {
            let sign = target.sign.clone().map(|key| self.known(key));
            return sign.ok_or_else(|| Reason::Unwanted(excerpt(name)));
        }
        if let Some(key) = SignKey::parse(name) {
            return daily(self.known(key)).map_err(Reason::NotDaily);
        }
        if name.starts_with(OWN_PREFIX) {
            return Err(Reason::SignName(excerpt(name)));
        }
        if let Some(own) = self.own_name(name) {
            return Ok(SignKey::Own(own));
        }
        if let Some(sign) = self.built_in_name(name) {
            return daily(SignKey::BuiltIn(sign)).map_err(Reason::NotDaily);
        }
        if !self.keep_unknown {
            return Err(Reason::UnknownSign(excerpt(name)));
        }
        clean_name(name)
            .map(SignKey::Own)
            .ok_or_else(|| Reason::SignName(excerpt(name)))
    }

    /// The highest number on the scale of a name.
    pub fn scale(&self, name: &str) -> u32 {
        let scale = self.mapped(name).and_then(|target| target.scale);
        scale.unwrap_or(OWN_SCALE)
    }

    fn mapped(&self, name: &str) -> Option<&Target> {
        let entries = &self.mapping.entries;
        entries.get(name).or_else(|| {
            let name = folded(name);
            let found = entries.iter().find(|(entry, _)| folded(entry) == name);
            found.map(|(_, target)| target)
        })
    }

    /// An own sign that is there already under another spelling, or one of the program's own by its name.
    fn known(&self, key: SignKey) -> SignKey {
        let SignKey::Own(name) = &key else { return key };
        match (self.own_name(name), self.built_in_name(name)) {
            (Some(own), _) => SignKey::Own(own),
            (None, Some(sign)) => SignKey::BuiltIn(sign),
            (None, None) => key,
        }
    }

    fn own_name(&self, name: &str) -> Option<String> {
        let wanted = folded(name);
        let same = self.own.iter().find(|own| *own == name);
        let same = same.or_else(|| self.own.iter().find(|own| folded(own) == wanted));
        same.cloned()
    }

    /// By a name in some language, or by the id with blanks in it.
    fn built_in_name(&self, name: &str) -> Option<BuiltInSign> {
        let name = folded(name);
        let named = self.built_in.iter().find(|(own, _)| folded(own) == name);
        named.map(|(_, sign)| *sign).or_else(|| {
            let id = name.replace([' ', '-'], "_");
            BuiltInSign::from_key(&id)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "Knee pain";

    fn built_in() -> Vec<(String, BuiltInSign)> {
        let named = [
            ("Headache", BuiltInSign::Headache),
            ("Hoofdpijn", BuiltInSign::Headache),
            ("Bloeddruk", BuiltInSign::BloodPressure),
        ];
        named.map(|(name, sign)| (name.to_owned(), sign)).to_vec()
    }

    fn resolve(mapping: &str, keep_unknown: bool, name: &str) -> Result<String, Reason> {
        let mapping = Mapping::from_json(mapping.as_bytes()).unwrap();
        let own = [OWN.to_owned()];
        let names = SignNames {
            mapping: &mapping,
            built_in: &built_in(),
            own: &own,
            keep_unknown,
        };
        names.resolve(name).map(|key| key.to_string())
    }

    #[test]
    fn a_sign_is_known_by_its_id_and_by_its_names() {
        for (name, id) in [
            ("headache", "headache"),
            ("Headache", "headache"),
            ("HOOFDPIJN", "headache"),
            ("muscle cramps", "muscle_cramps"),
            ("own:Dizzy", "own:Dizzy"),
            ("own:hoofdpijn", "headache"),
            (OWN, "own:Knee pain"),
            ("knee  pain", "own:Knee pain"),
            ("own:KNEE pain", "own:Knee pain"),
        ] {
            assert_eq!(resolve("{}", false, name).as_deref(), Ok(id));
        }
        for name in ["Head", "knee", ""] {
            assert_eq!(
                resolve("{}", false, name),
                Err(Reason::UnknownSign(name.to_owned()))
            );
        }
        for sign in [BuiltInSign::BoneWeakness, BuiltInSign::BloodPressure] {
            assert_eq!(resolve("{}", true, sign.key()), Err(Reason::NotDaily(sign)));
        }
        let pressure = Err(Reason::NotDaily(BuiltInSign::BloodPressure));
        assert_eq!(resolve("{}", true, "Bloeddruk"), pressure);
    }

    #[test]
    fn an_own_sign_that_has_a_name_of_the_program_stays_its_own() {
        let own = ["Headache".to_owned()];
        let names = SignNames {
            mapping: &Mapping::default(),
            built_in: &built_in(),
            own: &own,
            keep_unknown: false,
        };
        let own = SignKey::Own("Headache".to_owned());
        assert_eq!(names.resolve("own:Headache"), Ok(own));
        let built_in = SignKey::BuiltIn(BuiltInSign::Headache);
        assert_eq!(names.resolve("headache"), Ok(built_in));
    }

    #[test]
    fn a_scale_is_told_with_the_sign() {
        let mapping = r#"{"Kopfweh": {"sign": "headache", "scale": 10}, "x": {"sign": "own:x"}}"#;
        let mapping = Mapping::from_json(mapping.as_bytes()).unwrap();
        let names = SignNames {
            mapping: &mapping,
            built_in: &[],
            own: &[],
            keep_unknown: false,
        };
        assert_eq!(names.scale("kopfweh"), 10);
        assert_eq!((names.scale("x"), names.scale("y")), (3, 3));
        for wrong in [
            r#"{"a": {"sign": "headache", "scale": 1}}"#,
            r#"{"a": {"sign": "headache", "scale": "ten"}}"#,
            r#"{"a": {"scale": 10}}"#,
            r#"{"a": {"sign": "headache", "scales": 10}}"#,
        ] {
            let read = Mapping::from_json(wrong.as_bytes());
            assert!(matches!(read, Err(MappingError::Target { .. })), "{wrong}");
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
