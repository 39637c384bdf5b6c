//! Names in files that are about something else than symptoms.

use crate::exchange::mapping::folded;

/// Words about what is nobody's business and no symptom: the person may take them, unasked they stay out.
const PRIVATE: [&str; 14] = [
    "gratitude",
    "dankbaar",
    "bowel",
    "stoelgang",
    "ontlasting",
    "food diary",
    "food journal",
    "eetdagboek",
    "voedingsdagboek",
    "sex",
    "seks",
    "intima",
    "intimi",
    "libido",
];

/// Whether a name says so.
pub fn is_private(name: &str) -> bool {
    let name = folded(name);
    PRIVATE.iter().any(|word| name.contains(word))
}

/// What people measure beside symptoms, and the diary has no place for.
const MEASURES: [&str; 12] = [
    "weight",
    "gewicht",
    "steps",
    "stappen",
    "water",
    "kg",
    "bmi",
    "heart rate",
    "hartslag",
    "hrv",
    "calories",
    "calorieën",
];

/// Whether a name is one of these, whatever its unit.
pub fn is_measure(name: &str) -> bool {
    let name = folded(name);
    let bare = name.split(['(', '[']).next().unwrap_or_default().trim();
    MEASURES.contains(&bare)
}
