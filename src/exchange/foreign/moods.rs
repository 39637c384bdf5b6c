//! How good the moods are that come with Daylio, in its languages. People rename them and add their own: these are only where a mood
//! is put before the person looks.

use crate::domain::Severity;
use crate::exchange::mapping::folded;

/// Best first; what each says of low mood.
const MOODS: [(Severity, &[&str]); 5] = [
    (
        Severity::None,
        &[
            "rad",
            "great",
            "amazing",
            "awesome",
            "super",
            "geweldig",
            "fantastisch",
            "top",
            "genial",
            "fantastico",
            "incroyable",
            "swietnie",
            "świetnie",
            "harika",
        ],
    ),
    (
        Severity::None,
        &[
            "good", "happy", "goed", "blij", "gut", "bien", "dobrze", "iyi",
        ],
    ),
    (
        Severity::Mild,
        &[
            "meh",
            "ok",
            "oke",
            "oké",
            "okay",
            "so-so",
            "neutral",
            "matig",
            "gaat wel",
            "neutraal",
            "bof",
            "normal",
            "regular",
            "srednio",
            "średnio",
            "fena degil",
        ],
    ),
    (
        Severity::Moderate,
        &[
            "bad",
            "sad",
            "slecht",
            "verdrietig",
            "schlecht",
            "mal",
            "mauvais",
            "zle",
            "źle",
            "kotu",
            "kötü",
        ],
    ),
    (
        Severity::Severe,
        &[
            "awful",
            "terrible",
            "vreselijk",
            "verschrikkelijk",
            "afschuwelijk",
            "mies",
            "furchtbar",
            "horrible",
            "okropnie",
            "berbat",
        ],
    ),
];

/// The place of a mood from the best on, and how low it is; nothing of one that the person made up.
pub fn place_of(mood: &str) -> Option<(usize, Severity)> {
    let mood = folded(mood);
    let mut places = MOODS.iter().enumerate();
    places.find_map(|(place, (severity, names))| {
        let is_it = names.iter().any(|name| *name == mood);
        is_it.then_some((place, *severity))
    })
}
