//! The symptoms that did not occur, each with how often it was asked.

use super::table::SignFacts;
use crate::text::Text;

/// Letters of a word that says what a name is about.
const TELLING_WORD: usize = 4;

/// A sign that was not there, told apart from an own one of nearly its name that was: the two would contradict each other.
pub(super) fn free_sign(sign: &SignFacts<'_>, signs: &[SignFacts<'_>], text: &Text) -> String {
    let (name, logged) = (text.sign_inside(&sign.run.key), sign.tally.logged_days);
    let of = text.sign(&sign.run.key);
    let there = signs.iter().filter(|other| other.was_there());
    let mut own = there
        .filter(|other| sign.run.key.built_in().is_none() || other.run.key.built_in().is_none())
        .map(|other| text.sign(&other.run.key));
    match own.find(|other| is_near(other, &of)) {
        Some(other) => text.report_free_sign_apart(name, logged, other),
        None => text.report_free_sign(name, logged),
    }
}

/// Whether two names have a word in common that says what they are about, whatever its ending.
fn is_near(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let words = name.split(|letter: char| !letter.is_alphabetic());
        let words = words.filter(|word| word.chars().count() >= TELLING_WORD);
        words.map(str::to_lowercase).collect()
    };
    let others = words(other);
    let is_shared = |word: &String| {
        let mut others = others.iter();
        others.any(|other| other.starts_with(word.as_str()) || word.starts_with(other.as_str()))
    };
    words(one).iter().any(is_shared)
}
