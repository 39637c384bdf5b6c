//! Circumstances of a day (stress, sport, a short night): built-in ones by key, the person's own by name.

use std::fmt;

use super::sign::{OWN_PREFIX, clean_name};
use super::{keyed, listed};

/// The built-in factors, in the order they are shown.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BuiltInFactor {
    Stress,
    /// Sport or hard exertion.
    Sport,
    Alcohol,
    Coffee,
    ShortNight,
    /// Ill; such days are left out of the hint.
    Ill,
    Menstruation,
    /// Travelling.
    Travel,
}

listed!(BuiltInFactor);
keyed!(BuiltInFactor);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactorKey {
    /// One the program knows.
    BuiltIn(BuiltInFactor),
    /// The person's own.
    Own(String),
}

impl FactorKey {
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

    /// Reads `stress` or `own:Name`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix(OWN_PREFIX) {
            Some(name) => clean_name(name).map(Self::Own),
            None => BuiltInFactor::from_key(text).map(Self::BuiltIn),
        }
    }
}

impl fmt::Display for FactorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BuiltIn(factor) => f.write_str(factor.key()),
            Self::Own(name) => write!(f, "{OWN_PREFIX}{name}"),
        }
    }
}

/// The row of a factor in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactorId(pub i64);

/// A factor as this diary keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Factor {
    pub id: FactorId,
    pub key: FactorKey,
    /// Not offered on days that do not have it; its past stays.
    pub hidden: bool,
    /// Its place among the others, small first.
    pub position: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn factors_read_back_as_written() {
        for factor in BuiltInFactor::ALL {
            assert_eq!(
                FactorKey::parse(factor.key()),
                Some(FactorKey::BuiltIn(factor))
            );
        }
        assert_eq!(
            FactorKey::parse("own:sauna").unwrap().to_string(),
            "own:sauna"
        );
        assert_eq!(FactorKey::parse("sauna"), None);
    }
}
