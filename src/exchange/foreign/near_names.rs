//! Names that are only near to a symptom or to menstruation: other words for it, in the singular or the plural, with a place or a
//! time of the body's day behind it. All of these are proposed and never preset: muscle aches, nerve pain and nausea are only like the
//! symptom.

use crate::domain::BuiltInSign;
use crate::domain::BuiltInSign::{
    AppetiteDigestion, Fatigue, Headache, MemoryConfusion, MoodAnxiety, MuscleCramps, Palpitations,
    PoorSleep, SweetCraving, TinglingNumbness,
};
use crate::exchange::mapping::folded;

/// What people and programs call a symptom, in small letters.
const WORDS: [(BuiltInSign, &[&str]); 10] = [
    (
        Headache,
        &[
            "headache",
            "migraine",
            "head pain",
            "hoofdpijn",
            "kopfschmerzen",
            "kopfweh",
        ],
    ),
    (
        Fatigue,
        &[
            "fatigue",
            "tired",
            "tiredness",
            "exhausted",
            "exhaustion",
            "energy",
            "low energy",
            "energie",
            "weinig energie",
            "moe",
            "moeheid",
            "vermoeid",
            "vermoeidheid",
            "uitgeput",
            "müde",
        ],
    ),
    (
        MuscleCramps,
        &[
            "cramp",
            "cramps",
            "muscle cramp",
            "leg cramp",
            "calf cramp",
            "foot cramp",
            "muscle aches",
            "kramp",
            "krampen",
            "spierkramp",
            "beenkramp",
            "kuitkramp",
            "voetkramp",
        ],
    ),
    (
        Palpitations,
        &[
            "palpitation",
            "heart palpitation",
            "heart racing",
            "racing heart",
            "hartklopping",
            "hartoverslag",
        ],
    ),
    (
        MoodAnxiety,
        &[
            "mood",
            "stemming",
            "anxiety",
            "anxious",
            "depression",
            "depressed",
            "somber",
            "somberheid",
            "angst",
            "angstig",
        ],
    ),
    (
        PoorSleep,
        &[
            "sleep",
            "sleep quality",
            "bad sleep",
            "insomnia",
            "slaap",
            "slaapkwaliteit",
            "slecht geslapen",
            "slecht slapen",
            "slapeloosheid",
        ],
    ),
    (
        TinglingNumbness,
        &[
            "tingling",
            "tingle",
            "numbness",
            "numb",
            "pins and needles",
            "nerve pain",
            "tinteling",
            "tintelend",
            "gevoelloos",
            "gevoelloosheid",
            "doof gevoel",
        ],
    ),
    (
        AppetiteDigestion,
        &[
            "nausea",
            "nauseous",
            "stomach pain",
            "stomach ache",
            "stomachache",
            "tummy ache",
            "belly ache",
            "upset stomach",
            "constipation",
            "diarrhea",
            "diarrhoea",
            "misselijk",
            "misselijkheid",
            "buikpijn",
            "maagpijn",
            "pijn in de buik",
            "last van mijn maag",
            "obstipatie",
            "diarree",
        ],
    ),
    (
        MemoryConfusion,
        &[
            "brain fog",
            "memory issue",
            "memory problem",
            "forgetful",
            "forgetfulness",
            "vergeetachtig",
            "vergeetachtigheid",
            "geheugenprobleem",
            "verward",
            "verwardheid",
        ],
    ),
    (
        SweetCraving,
        &[
            "craving for chocolate",
            "craving for sweets",
            "chocolate craving",
            "sweet craving",
            "sugar craving",
            "trek in chocola",
            "trek in chocolade",
            "trek in zoet",
            "zin in chocola",
            "zin in chocolade",
            "zin in zoet",
            "snoeptrek",
        ],
    ),
];

/// Other words for menstruation.
const PERIOD: [&str; 6] = [
    "period",
    "menses",
    "menstrual period",
    "menstruation",
    "ongesteld",
    "ongesteldheid",
];

/// What may stand before a symptom without making it another.
const BEFORE: [&str; 14] = [
    "bad", "severe", "mild", "very", "my", "mijn", "erg", "heel", "veel", "licht", "last", "van",
    "wat", "beetje",
];

/// What may stand behind a symptom without making it another: where, on which side, at what time of the day.
const BEHIND: [&str; 53] = [
    "hand",
    "foot",
    "feet",
    "leg",
    "arm",
    "finger",
    "toe",
    "calf",
    "calve",
    "s",
    "thigh",
    "face",
    "lip",
    "neck",
    "head",
    "back",
    "chest",
    "left",
    "right",
    "morning",
    "afternoon",
    "evening",
    "night",
    "in",
    "at",
    "of",
    "the",
    "my",
    "and",
    "voet",
    "been",
    "benen",
    "vinger",
    "teen",
    "tenen",
    "kuit",
    "dij",
    "gezicht",
    "nek",
    "hoofd",
    "rug",
    "borst",
    "link",
    "rechter",
    "rechts",
    "ochtend",
    "middag",
    "avond",
    "nacht",
    "nachts",
    "de",
    "mijn",
    "en",
];

/// The symptom that a name is near to.
pub fn near_sign(name: &str) -> Option<BuiltInSign> {
    let named = bare(name);
    let is = |words: &&(BuiltInSign, &[&str])| words.1.iter().any(|word| is_about(&named, word));
    WORDS.iter().find(is).map(|(sign, _)| *sign)
}

/// Whether a name is near to menstruation.
pub fn is_period(name: &str) -> bool {
    let named = bare(name);
    PERIOD.iter().any(|word| is_about(&named, word))
}

/// The words of a name in the singular, without what is said behind a bracket or a comma.
fn bare(name: &str) -> Vec<String> {
    let name = folded(name);
    let head = name
        .split(['(', '[', ',', ':', ';'])
        .next()
        .unwrap_or_default();
    let words = head.split(|c: char| c.is_whitespace() || c == '/');
    words.map(stem).filter(|word| !word.is_empty()).collect()
}

/// Whether these words are `phrase` with nothing that makes it something else.
fn is_about(words: &[String], phrase: &str) -> bool {
    let phrase: Vec<String> = phrase.split(' ').map(stem).collect();
    let is_before = |word: &String| BEFORE.iter().any(|known| stem(known) == *word);
    let is_behind = |word: &String| BEHIND.iter().any(|known| stem(known) == *word);
    (0..words.len()).any(|from| {
        let (before, rest) = words.split_at(from);
        let behind = rest.strip_prefix(phrase.as_slice());
        before.iter().all(is_before) && behind.is_some_and(|behind| behind.iter().all(is_behind))
    })
}

/// A word without the ending of its plural; only to be compared with another word treated alike.
fn stem(word: &str) -> String {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let mut stem = word;
    for ending in ["s", "en", "e"] {
        let cut = stem.strip_suffix(ending);
        stem = cut.filter(|cut| cut.chars().count() > 2).unwrap_or(stem);
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_known_in_both_languages_with_a_place_behind_and_in_the_plural() {
        for (names, sign) in [
            (
                "Vergeetachtig,vergeetachtigheid,Forgetful,Brain fog",
                MemoryConfusion,
            ),
            (
                "Tintelingen handen/voeten,Tintelingen,tinteling in de vingers,Tingling hands,Tingling (left foot)",
                TinglingNumbness,
            ),
            (
                "Tintelende handen,Numbness in fingers,Numb toes",
                TinglingNumbness,
            ),
            (
                "Misselijk,Erg misselijk,Misselijkheid 's ochtends,Nausea,nauseous",
                AppetiteDigestion,
            ),
            (
                "Trek in chocola,trek in chocolade,Zin in zoet,Chocolate cravings,Sugar craving,Snoeptrek",
                SweetCraving,
            ),
            (
                "Heart palpitations,Hartkloppingen,Hartklopping 's nachts,Palpitation,Racing heart",
                Palpitations,
            ),
            (
                "Headaches,Migraines,Bad headache,Hoofdpijn links,Headache (left)",
                Headache,
            ),
            (
                "Kuitkrampen,Leg cramps,Cramps in calves,Kramp benen,Spierkramp",
                MuscleCramps,
            ),
            ("Heel moe,Very tired,Weinig energie,Moeheid", Fatigue),
            ("Slecht geslapen,Slapeloosheid,Insomnia", PoorSleep),
            ("Angstig,Anxious,Somberheid", MoodAnxiety),
        ] {
            for name in names.split(',') {
                assert_eq!(near_sign(name), Some(sign), "{name}");
            }
        }
        for name in [
            "Period",
            "periods",
            "Menstrual period",
            "Ongesteld",
            "Period (light)",
        ] {
            assert!(is_period(name), "{name}");
        }
    }

    #[test]
    fn names_of_something_else_are_near_to_nothing() {
        for name in [
            "Moeder",
            "Energy drink",
            "Energiedrank",
            "Headache pill",
            "Hoofdpijnpil",
            "Sleep mask",
            "Slaapmiddel",
            "Sleep medication",
            "Menstrual cramps",
            "Stomach cramps",
            "Buikkramp",
            "No headache",
            "Geen hoofdpijn",
            "Chocola",
            "Chocolate",
            "Trek",
            "Heart rate",
            "Mood board",
            "Handen wassen",
            "Back pain",
            "Head",
            "Memory foam",
            "Left",
            "Bad",
            "Misselijkheidspil",
            "Tired of work",
            "Hand",
            "In de nacht",
            "Rest",
            "Lamp",
            "",
        ] {
            assert_eq!(near_sign(name), None, "{name}");
        }
        for name in [
            "Period pain",
            "Period drama",
            "Periodic table",
            "Menstruatiepijn",
            "Perio",
        ] {
            assert!(!is_period(name), "{name}");
        }
    }
}
