//! How often a right food is among the first three: for the words of `tests/data/food-words.csv`, by which names and search were
//! made, and for two lists that were written down apart from it and tried when the names were done. The README has what they found
//! at first sight; what they showed to be missing was then added.

use std::collections::BTreeMap;

use super::search;
use crate::domain::food::NameLanguage;
use crate::domain::intake::FoodRef;

/// A right food is to be among so many.
const FIRST: usize = 3;

struct Rate {
    words: usize,
    among_first: usize,
    first: usize,
    missed: Vec<String>,
}

impl Rate {
    fn share(&self) -> f64 {
        self.among_first as f64 / self.words as f64
    }
}

fn rate(table: &str, language: NameLanguage) -> Rate {
    let mut rate = Rate {
        words: 0,
        among_first: 0,
        first: 0,
        missed: Vec::new(),
    };
    for row in csv::Reader::from_reader(table.as_bytes()).records() {
        let row = row.unwrap();
        if &row[0] != language.code() {
            continue;
        }
        let found = search(&row[1], language, &[], &BTreeMap::new());
        let is_right = |food: &FoodRef| {
            let FoodRef::Known(key) = food else {
                return false;
            };
            row[2].split('|').any(|right| right == key)
        };
        let place = found.iter().take(FIRST).position(is_right);
        rate.words += 1;
        rate.first += usize::from(place == Some(0));
        rate.among_first += usize::from(place.is_some());
        if place.is_none() {
            rate.missed.push(row[1].to_owned());
        }
    }
    rate
}

fn print(name: &str, language: NameLanguage, rate: &Rate) {
    #[expect(clippy::print_stdout, reason = "the figures are what this test is for")]
    {
        println!(
            "{name}, {language:?}: {} words, right among the first three {:.1} %, right first {:.1} %",
            rate.words,
            rate.share() * 100.0,
            rate.first as f64 / rate.words as f64 * 100.0,
        );
    }
}

#[test]
fn words_people_type_find_a_right_food() {
    for language in NameLanguage::ALL {
        let rate = rate(include_str!("../../../tests/data/food-words.csv"), language);
        print("known words", language, &rate);
        assert!(rate.share() >= 0.97, "{language:?}: {:?}", rate.missed);
    }
}

#[test]
fn words_written_down_apart_find_a_right_food() {
    for language in NameLanguage::ALL {
        let rate = rate(
            include_str!("../../../tests/data/food-words-apart.csv"),
            language,
        );
        print("words written down apart", language, &rate);
        assert!(rate.words >= 60);
        assert!(rate.share() >= 0.95, "{language:?}: {:?}", rate.missed);
    }
}
