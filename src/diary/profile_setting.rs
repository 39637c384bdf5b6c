//! The profile as settings of the diary: one key a part, none for what was not said.

use crate::domain::condition::Conditions;
use crate::domain::norm::{NormSet, UpperLevel};
use crate::domain::profile::{Motherhood, Profile, Sex};
use crate::store::{StoreError, Tables};

const BIRTH_YEAR: &str = "birth_year";
const KIDNEY: &str = "kidney_disease";
const SEX: &str = "sex";
const MOTHERHOOD: &str = "motherhood";
const NORM_SET: &str = "norm_set";
const UPPER_LEVEL: &str = "upper_level";
const CONDITIONS: &str = "conditions";

/// Reads the profile; a value that makes no sense counts as not said.
pub(super) fn load(tables: Tables<'_>) -> Result<Profile, StoreError> {
    let word = |key| tables.setting(key);
    Ok(Profile {
        birth_year: word(BIRTH_YEAR)?.and_then(|year| year.parse().ok()),
        kidney_disease: word(KIDNEY)?.is_some_and(|value| value == "1"),
        sex: word(SEX)?.and_then(|key| Sex::from_key(&key)),
        motherhood: word(MOTHERHOOD)?.and_then(|key| Motherhood::from_key(&key)),
        norm_set: word(NORM_SET)?.and_then(|key| NormSet::from_key(&key)),
        upper_level: word(UPPER_LEVEL)?
            .and_then(|key| UpperLevel::from_key(&key))
            .unwrap_or_default(),
        conditions: word(CONDITIONS)?
            .map(|keys| Conditions::parse(&keys))
            .unwrap_or_default(),
    })
}

/// Writes every part of the profile.
pub(super) fn write(tables: Tables<'_>, profile: Profile) -> Result<(), StoreError> {
    let year = profile.birth_year.map(|year| year.to_string());
    let conditions = Some(profile.conditions.keys()).filter(|keys| !keys.is_empty());
    let level = Some(profile.upper_level)
        .filter(|level| *level != UpperLevel::default())
        .map(UpperLevel::key);
    for (key, value) in [
        (BIRTH_YEAR, year.as_deref()),
        (KIDNEY, profile.kidney_disease.then_some("1")),
        (SEX, profile.sex.map(Sex::key)),
        (MOTHERHOOD, profile.motherhood.map(Motherhood::key)),
        (NORM_SET, profile.norm_set.map(NormSet::key)),
        (UPPER_LEVEL, level),
        (CONDITIONS, conditions.as_deref()),
    ] {
        tables.put_setting(key, value)?;
    }
    Ok(())
}
