//! In which order rows stand: by days with the symptom, own ones as people count ("Knee 2" before "Knee 10"), and of many own ones not
//! all before the symptoms of every diary.

use std::cmp::{Ordering, Reverse};

use crate::text::Text;
use crate::trends::SignTrend;

/// Own symptoms that may stand before the symptoms of every diary.
const OWN_FIRST: usize = 6;

/// Most days first.
pub fn sort_by_days(signs: &mut [&SignTrend], text: &Text) {
    signs.sort_by(|one, other| {
        let days = |sign: &SignTrend| Reverse(sign.recurrence.sign_days);
        let by_days = days(one).cmp(&days(other));
        by_days.then_with(|| by_name(one, other, text))
    });
}

/// Those of every diary in their own order and before own ones, which stand by name.
fn by_name(one: &SignTrend, other: &SignTrend, text: &Text) -> Ordering {
    match (is_own(one), is_own(other)) {
        (true, true) => natural(&text.sign(&one.key), &text.sign(&other.key)),
        (one, other) => one.cmp(&other),
    }
}

/// Takes away the own symptoms beyond the first few.
pub fn take_many_own<'a>(signs: &mut Vec<&'a SignTrend>) -> Vec<&'a SignTrend> {
    let mut own = 0;
    let (first, many) = std::mem::take(signs).into_iter().partition(|sign| {
        own += usize::from(is_own(sign));
        !is_own(sign) || own <= OWN_FIRST
    });
    *signs = first;
    many
}

fn is_own(sign: &SignTrend) -> bool {
    sign.key.built_in().is_none()
}

/// Numbers within names count as numbers.
fn natural(one: &str, other: &str) -> Ordering {
    let (one, other) = (parts(one), parts(other));
    one.cmp(&other)
}

/// A stretch of a name: what is no number, or the length of a number without its leading zeros and its digits.
type NamePart = (String, usize, String);

fn parts(name: &str) -> Vec<NamePart> {
    let mut parts: Vec<NamePart> = Vec::new();
    let mut in_number = true;
    for letter in name.to_lowercase().chars() {
        let is_digit = letter.is_ascii_digit();
        if parts.is_empty() || (in_number && !is_digit) {
            parts.push(NamePart::default());
        }
        if let Some((words, length, digits)) = parts.last_mut() {
            if !is_digit {
                words.push(letter);
            } else if letter != '0' || *length > 0 {
                *length += 1;
                digits.push(letter);
            }
        }
        in_number = is_digit;
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_in_names_count_as_numbers() {
        let mut names = [
            "Knee10", "knee2", "Knee 3", "Knee1", "Hip", "Knee02b", "2", "10",
        ];
        names.sort_by(|one, other| natural(one, other));
        assert_eq!(
            names,
            [
                "2", "10", "Hip", "Knee1", "knee2", "Knee02b", "Knee10", "Knee 3"
            ]
        );
    }

    proptest! {
        #[test]
        fn names_have_one_order(one in "[a-c0-9]{0,6}", other in "[a-c0-9]{0,6}") {
            prop_assert_eq!(natural(&one, &other), natural(&other, &one).reverse());
        }
    }
}
