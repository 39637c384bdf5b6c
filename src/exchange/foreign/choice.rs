//! What the person says the names of a file are. Kept as JSON: for the text command, and for the next file of the same kind.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value, json};

use super::reading::Scale;
use crate::domain::sign::clean_name;
use crate::domain::{FactorKey, Severity, SignKey, SignKind};
use crate::exchange::encoding::decode;
use crate::exchange::mapping::{MappingError, folded};
use crate::exchange::problem::excerpt;

const FACTOR: &str = "factor:";
const MEDICINE: &str = "medicine:";
const PRODUCT: &str = "product:";
const PRESSURE: &str = "blood_pressure";
const MAGNESIUM: &str = "magnesium";
const NOTE: &str = "note";
const MG: &str = "mg";

/// Milligrams in one unit of a product whose amounts a file says in milligrams: a quarter of it to twenty times as much is a day's dose.
pub const MG_STEP: u32 = 100;

/// Most bytes of a file of choices.
const MOST_BYTES: usize = 1 << 20;
/// The highest numbers a scale may have.
pub const SCALES: std::ops::RangeInclusive<u32> = 2..=1_000;

/// Whether a product's unit may hold so much magnesium.
pub fn is_dose(mg: &u32) -> bool {
    (1..=1_000).contains(mg)
}

/// What a name is in the diary.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A symptom that is answered daily.
    Sign(SignKey),
    /// A factor of days.
    Factor(FactorKey),
    /// A medicine of this name.
    Medicine(String),
    /// A product of the diary.
    Product(String),
    /// Blood pressure.
    Pressure,
    /// Magnesium in a day's food.
    Magnesium,
    /// Words in the day's note.
    Note,
    /// Nothing: its rows are left out.
    Nothing,
}

impl Target {
    /// Reads what [`Target`] is written as.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(factor) = text.strip_prefix(FACTOR) {
            return FactorKey::parse(factor.trim()).map(Self::Factor);
        }
        if let Some(name) = text.strip_prefix(MEDICINE) {
            return clean_name(name).map(Self::Medicine);
        }
        if let Some(name) = text.strip_prefix(PRODUCT) {
            return clean_name(name).map(Self::Product);
        }
        match text {
            PRESSURE => Some(Self::Pressure),
            MAGNESIUM => Some(Self::Magnesium),
            NOTE => Some(Self::Note),
            _ => SignKey::parse(text).filter(is_daily).map(Self::Sign),
        }
    }
}

fn is_daily(key: &SignKey) -> bool {
    key.built_in()
        .is_none_or(|sign| sign.kind() == SignKind::Daily)
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sign(key) => write!(f, "{key}"),
            Self::Factor(key) => write!(f, "{FACTOR}{key}"),
            Self::Medicine(name) => write!(f, "{MEDICINE}{name}"),
            Self::Product(name) => write!(f, "{PRODUCT}{name}"),
            Self::Pressure => f.write_str(PRESSURE),
            Self::Magnesium => f.write_str(MAGNESIUM),
            Self::Note => f.write_str(NOTE),
            Self::Nothing => Ok(()),
        }
    }
}

/// What the person says of one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub target: Target,
    /// The scale of its numbers; none = not said.
    pub scale: Option<Scale>,
    /// How bad it was on days on which the file only says that it was there.
    pub present: Severity,
    /// Magnesium in one unit of a product, whole milligrams; none = not said.
    pub mg: Option<u32>,
    /// The numbers of a product are milligrams of magnesium, and no units of it.
    pub in_mg: bool,
}

impl Choice {
    /// Without anything said about its numbers.
    pub const fn of(target: Target) -> Self {
        Self {
            target,
            scale: None,
            present: Severity::Mild,
            mg: None,
            in_mg: false,
        }
    }

    /// Of a product whose numbers are milligrams; a new one is kept in steps of [`MG_STEP`].
    pub fn count_in_mg(&mut self, per_unit: Option<u32>) {
        self.in_mg = true;
        self.mg = per_unit.or(Some(MG_STEP));
    }

    fn to_json(&self) -> Value {
        let target = match self.target {
            Target::Nothing => Value::Null,
            ref target => Value::from(target.to_string()),
        };
        let has_plain_numbers = self.scale.is_none() && self.mg.is_none() && !self.in_mg;
        if has_plain_numbers && self.present == Severity::Mild {
            return target;
        }
        let mut fields = Map::new();
        fields.insert("sign".to_owned(), target);
        if let Some(scale) = self.scale {
            fields.insert("scale".to_owned(), json!(scale.highest));
            if scale.reverse {
                fields.insert("reverse".to_owned(), json!(true));
            }
        }
        if self.present != Severity::Mild {
            fields.insert("present".to_owned(), json!(self.present.level()));
        }
        if self.in_mg {
            fields.insert("unit".to_owned(), json!(MG));
        } else if let Some(mg) = self.mg {
            fields.insert("mg".to_owned(), json!(mg));
        }
        Value::Object(fields)
    }

    fn from_json(value: &Value) -> Option<Self> {
        let target = |value: &Value| match value {
            Value::Null => Some(Target::Nothing),
            Value::String(text) => Target::parse(text),
            _ => None,
        };
        let Value::Object(fields) = value else {
            return target(value).map(Self::of);
        };
        let known = ["sign", "scale", "reverse", "present", "mg", "unit"];
        if !fields.keys().all(|key| known.contains(&key.as_str())) {
            return None;
        }
        let reverse = fields.get("reverse").map_or(Some(false), Value::as_bool)?;
        let scale = match fields.get("scale") {
            None if reverse => return None,
            None => None,
            Some(highest) => {
                let highest = u32::try_from(highest.as_u64()?).ok()?;
                Some(Scale { highest, reverse }).filter(|_| SCALES.contains(&highest))
            }
        };
        let present = match fields.get("present") {
            None => Severity::Mild,
            Some(level) => Severity::from_level(level.as_i64()?)?,
        };
        let mg = match fields.get("mg") {
            None => None,
            Some(mg) => Some(u32::try_from(mg.as_u64()?).ok().filter(is_dose)?),
        };
        let unit = fields.get("unit");
        let in_mg = unit.is_some();
        if unit.is_some_and(|unit| unit.as_str() != Some(MG)) {
            return None;
        }
        if fields.contains_key("scale") && scale.is_none() {
            return None;
        }
        Some(Self {
            target: target(fields.get("sign")?)?,
            scale,
            present,
            mg: mg.or(in_mg.then_some(MG_STEP)),
            in_mg,
        })
    }
}

/// What the person says of the names of a kind of file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// By folded name: the name as written, and what it is.
    entries: BTreeMap<String, (String, Choice)>,
}

impl Choices {
    /// Reads a JSON object: each name with what it is, or null to leave it out; or with `{"sign": …, "scale": 10, "reverse": true,
    /// "present": 2}`, a product with `{"sign": "product:Name", "mg": 375}`, or with `"unit": "mg"` where its numbers are milligrams.
    pub fn from_json(bytes: &[u8]) -> Result<Self, MappingError> {
        if bytes.len() > MOST_BYTES {
            return Err(MappingError::Json(format!("{} bytes", bytes.len())));
        }
        let decoded = decode(bytes).map_err(|err| MappingError::Json(err.to_string()))?;
        let object: BTreeMap<String, Value> = serde_json::from_str(&decoded.text)
            .map_err(|err| MappingError::Json(err.to_string()))?;
        let mut choices = Self::default();
        for (name, value) in object {
            let choice = Choice::from_json(&value).ok_or_else(|| MappingError::Target {
                name: excerpt(&name),
                target: excerpt(
                    &value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned),
                ),
            })?;
            choices.set(&name, choice);
        }
        Ok(choices)
    }

    /// As it is read again.
    pub fn to_json(&self) -> String {
        let fields = self
            .entries
            .values()
            .map(|(name, choice)| (name.clone(), choice.to_json()));
        Value::Object(fields.collect()).to_string()
    }

    /// What is said of a name; capitals and blanks make no other.
    pub fn of(&self, name: &str) -> Option<&Choice> {
        self.entries.get(&folded(name)).map(|(_, choice)| choice)
    }

    /// Says what a name is.
    pub fn set(&mut self, name: &str, choice: Choice) {
        self.entries
            .insert(folded(name), (name.trim().to_owned(), choice));
    }

    /// Nothing is said.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_read_back_as_written_and_wrong_ones_are_named() {
        let text = r#"{"Coffee":"factor:coffee","Glycine":"medicine:Glycine","Head pain":{"sign":"headache","scale":10,"reverse":true},"Mood: sad":{"sign":"mood_anxiety","present":2},"Steps":null,"Words":"note"}"#;
        let choices = Choices::from_json(text.as_bytes()).unwrap();
        assert_eq!(choices.to_json(), text);
        assert_eq!(
            choices.of("head  PAIN").unwrap().scale,
            Some(Scale {
                highest: 10,
                reverse: true
            })
        );
        for wrong in [
            r#"{"a": "sore"}"#,
            r#"{"a": "blood"}"#,
            r#"{"a": {"sign": "headache", "scale": 1}}"#,
            r#"{"a": {"sign": "headache", "present": 4}}"#,
            r#"{"a": {"sign": "headache", "reverse": true}}"#,
            r#"{"a": {"scale": 4}}"#,
            r#"{"a": 3}"#,
        ] {
            let read = Choices::from_json(wrong.as_bytes());
            assert!(matches!(read, Err(MappingError::Target { .. })), "{wrong}");
        }
        assert!(matches!(
            Choices::from_json(b"[]"),
            Err(MappingError::Json(_))
        ));
    }
}
