//! Signs: the twelve the program knows and the person's own. Their words live in `assets/text`; this module knows keys only.

use std::fmt;

use super::plain::turns_direction;
use super::{keyed, listed};

/// How a sign is entered.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignKind {
    /// Once a day, none to severe.
    Daily,
    /// A measurement with numbers (blood pressure).
    Measured,
    /// Something that happens on a date (a fracture, a bone scan).
    Event,
}

keyed!(SignKind);

/// The twelve built-in signs, in the order of the list they come from.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BuiltInSign {
    MuscleCramps,
    Fatigue,
    Palpitations,
    /// Low mood, anxiety.
    MoodAnxiety,
    /// Poor sleep, asked about last night.
    PoorSleep,
    TinglingNumbness,
    Headache,
    /// Bones; a dated event.
    BoneWeakness,
    /// Poor appetite, upset stomach.
    AppetiteDigestion,
    /// Sweet cravings; logged, never counted.
    SweetCraving,
    /// Blood pressure; a measurement.
    BloodPressure,
    /// Forgetfulness.
    MemoryConfusion,
}

listed!(BuiltInSign);
keyed!(BuiltInSign);

impl BuiltInSign {
    /// How it is entered.
    pub const fn kind(self) -> SignKind {
        match self {
            Self::BoneWeakness => SignKind::Event,
            Self::BloodPressure => SignKind::Measured,
            _ => SignKind::Daily,
        }
    }

    /// Whether it may count towards the hint to look at intake: nine of the twelve. Bones and blood pressure are not daily
    /// feelings, and for sweet cravings there is no evidence.
    pub const fn counts_for_hint(self) -> bool {
        !matches!(
            self,
            Self::BoneWeakness | Self::BloodPressure | Self::SweetCraving
        )
    }
}

/// What a sign is: a built-in one, or the person's own by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignKey {
    /// One of the twelve.
    BuiltIn(BuiltInSign),
    /// The person's own, by the name they gave it.
    Own(String),
}

/// What stands before the name of an own sign in files, arguments and JSON.
pub const OWN_PREFIX: &str = "own:";

/// Most characters of a name the person gives (sign, factor, product).
pub const NAME_MAX_CHARS: usize = 60;

impl SignKey {
    /// Reads `headache` or `own:Name`; nothing is guessed.
    pub fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix(OWN_PREFIX) {
            Some(name) => clean_name(name).map(Self::Own),
            None => BuiltInSign::from_key(text).map(Self::BuiltIn),
        }
    }

    /// Whether it is the person's own.
    pub const fn is_own(&self) -> bool {
        matches!(self, Self::Own(_))
    }

    /// What the person called it, if it is an own one.
    pub fn own_name(&self) -> Option<&str> {
        match self {
            Self::Own(name) => Some(name),
            Self::BuiltIn(_) => None,
        }
    }

    /// The built-in sign, if it is one.
    pub const fn built_in(&self) -> Option<BuiltInSign> {
        match self {
            Self::BuiltIn(sign) => Some(*sign),
            Self::Own(_) => None,
        }
    }

    /// Whether it may count towards the hint; own signs never do.
    pub fn counts_for_hint(&self) -> bool {
        self.built_in().is_some_and(BuiltInSign::counts_for_hint)
    }
}

impl fmt::Display for SignKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BuiltIn(sign) => f.write_str(sign.key()),
            Self::Own(name) => write!(f, "{OWN_PREFIX}{name}"),
        }
    }
}

/// A name the person typed, trimmed and with single spaces; `None` if nothing is left, it is longer than
/// [`NAME_MAX_CHARS`] or it holds a control character, or one that turns the direction of others.
pub fn clean_name(text: &str) -> Option<String> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !name.is_empty()
        && name.chars().count() <= NAME_MAX_CHARS
        && !name.chars().any(|c| c.is_control() || turns_direction(c));
    fits.then_some(name)
}

/// The row of a sign in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignId(pub i64);

/// A sign as this diary keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    pub id: SignId,
    pub key: SignKey,
    /// How it is entered.
    pub kind: SignKind,
    /// Whether Today asks for it.
    pub followed: bool,
    /// An own sign that was put away: not asked and not among those to choose from; its past stays.
    pub retired: bool,
    /// Its place among the others, small first.
    pub position: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the README says; the rules are calibrated for these nine.
    #[test]
    fn of_the_twelve_nine_count_and_ten_are_asked_daily() {
        let names = |fits: fn(BuiltInSign) -> bool| -> Vec<&str> {
            let signs = BuiltInSign::ALL.into_iter();
            signs
                .filter(|sign| !fits(*sign))
                .map(BuiltInSign::key)
                .collect()
        };
        assert_eq!(
            names(BuiltInSign::counts_for_hint),
            ["bone_weakness", "sweet_craving", "blood_pressure"]
        );
        assert_eq!(
            names(|sign| sign.kind() == SignKind::Daily),
            ["bone_weakness", "blood_pressure"]
        );
    }

    #[test]
    fn names_read_back_as_written() {
        for text in ["headache", "own:Knee pain"] {
            assert_eq!(SignKey::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(
            SignKey::parse("own:  Knee \t pain "),
            Some(SignKey::Own("Knee pain".to_owned()))
        );
        for wrong in ["Headache", "own:", "own:   ", "", "knee"] {
            assert_eq!(SignKey::parse(wrong), None, "{wrong}");
        }
        assert_eq!(clean_name(&"x".repeat(NAME_MAX_CHARS + 1)), None);
    }
}
