//! Finding a food as people type it: in both languages, with or without accents, one or many, in any word order, half typed or a
//! part of a longer word, and with one slip of the finger. What is spelled exactly so in the language of the screen comes first;
//! then foods used lately and often, among those that fit as well. Words that together find nothing are looked for apart.

#[cfg(test)]
mod hit_rates;
mod index;
mod words;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use self::index::{Fit, Index, Match, Query};
use self::words::{Word, plain};
use super::food::{Food, NameLanguage, foods};
use super::intake::{FoodRef, OwnFood, Use};

/// The names of every food, cut into words once.
static TABLE: LazyLock<Index> = LazyLock::new(|| Index::of_table(foods()));
/// Words that say how much there was, or join two others.
static LITTLE_WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    include_str!("../../../assets/food_little_words.txt")
        .split_whitespace()
        .collect()
});

/// Words that say how it was prepared: by themselves they name no food.
static PREPARED_WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    include_str!("../../../assets/food_prepared_words.txt")
        .split_whitespace()
        .collect()
});

/// Where words together find fewer foods than this, what each alone finds is offered behind them.
const FEW: usize = 3;

/// The foods that `query` may mean, best first, on a screen in `language`. `own` are the person's own, `uses` what they used
/// lately.
pub fn search(
    query: &str,
    language: NameLanguage,
    own: &[OwnFood],
    uses: &BTreeMap<FoodRef, Use>,
) -> Vec<FoodRef> {
    let query = plain(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    if words.is_empty() {
        return frequent(uses);
    }
    let own = Index::of_own(own);
    let search = Search {
        indexes: [&own, &TABLE],
        language,
        uses,
    };
    let said: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !LITTLE_WORDS.contains(word))
        .collect();
    let mut found = search.together(&words);
    if found.is_empty() && said.len() < words.len() {
        found = search.together(&said);
    }
    if found.is_empty() {
        return search.apart(&said, Runs::Longest);
    }
    if found.len() < FEW && said.len() > 1 {
        found.extend(search.apart(&said, Runs::Single));
        return in_turn(vec![found]);
    }
    found
}

/// Foods used lately, the most frequent first, the latest first among equals.
pub fn frequent(uses: &BTreeMap<FoodRef, Use>) -> Vec<FoodRef> {
    let mut found: Vec<_> = uses.iter().collect();
    found.sort_by_key(|(_, used)| Reverse((used.days, used.last)));
    found.into_iter().map(|(food, _)| food.clone()).collect()
}

pub fn names(food: &Food, language: NameLanguage) -> impl Iterator<Item = &str> {
    let words = food.words(language);
    std::iter::once(words.name.as_str()).chain(words.synonyms.iter().map(String::as_str))
}

/// How words are taken that no name has all of.
#[derive(Clone, Copy, PartialEq)]
enum Runs {
    /// As many in a row as one name has.
    Longest,
    Single,
}

struct Search<'s> {
    indexes: [&'s Index; 2],
    language: NameLanguage,
    uses: &'s BTreeMap<FoodRef, Use>,
}

impl Search<'_> {
    /// Foods that have a name with all these words in it. Words that are words of names as they stand were not mistyped: a name
    /// that only fits with a slip in one of them is not what was meant.
    fn together(&self, words: &[&str]) -> Vec<FoodRef> {
        let typed: Vec<Word> = words.iter().map(|word| Word::new(word)).collect();
        let queries = self.queries(&typed, false);
        let (fit, found) = self.best(&queries, 0..typed.len());
        let is_word = |at| {
            let (fit, _) = self.best(&queries, at..at + 1);
            fit.is_some_and(|fit| fit <= Fit::Words)
        };
        if fit.is_some_and(Fit::has_slip) && typed.len() > 1 && (0..typed.len()).all(is_word) {
            Vec::new()
        } else {
            found
        }
    }

    fn queries<'q>(&'q self, typed: &'q [Word], with_two_slips: bool) -> [Query<'q>; 2] {
        self.indexes
            .map(|index| Query::new(index, typed, self.language, with_two_slips))
    }

    /// The foods that a run of words finds, best first, with the fit of the best.
    fn best(&self, queries: &[Query<'_>; 2], words: Range<usize>) -> (Option<Fit>, Vec<FoodRef>) {
        let mut found: Vec<(Match, &FoodRef)> = queries
            .iter()
            .flat_map(|query| query.together(words.clone()))
            .collect();
        // A stable sort: own foods stay before those of the table that are equal in everything.
        found.sort_by_key(|(found, food)| {
            let used = self.uses.get(food);
            (
                certainty(*found),
                Reverse(used.map_or(0, |used| used.days)),
                *found,
            )
        });
        let first = found.first().map(|(found, _)| found.fit);
        let foods = found.into_iter().map(|(_, food)| food.clone());
        (first, foods.collect())
    }

    /// Foods for words that are not all in one name, or for the parts of a word that is in none. One of each in turn, so that each
    /// has its place among the first.
    fn apart(&self, words: &[&str], runs: Runs) -> Vec<FoodRef> {
        let typed: Vec<Word> = words.iter().map(|word| Word::new(word)).collect();
        let queries = self.queries(&typed, false);
        let mut each = Vec::new();
        let mut from = 0;
        while let Some(word) = typed.get(from) {
            let most = if runs == Runs::Longest {
                typed.len()
            } else {
                from + 1
            };
            let names_nothing = |to| {
                let alone = to == from + 1 && typed.len() > 1;
                alone
                    && words
                        .get(from)
                        .is_some_and(|word| PREPARED_WORDS.contains(word))
            };
            let longest = (from + 1..=most)
                .rev()
                .filter(|to| !names_nothing(*to))
                .map(|to| (to, self.best(&queries, from..to)))
                .find(|(to, (fit, _))| fit.is_some_and(|fit| !fit.has_slip() || *to == from + 1));
            if let Some((to, (_, found))) = longest {
                each.push(found);
                from = to;
            } else {
                if !names_nothing(from + 1) {
                    each.extend(self.parts(word));
                }
                from += 1;
            }
        }
        in_turn(each)
    }

    /// Foods for a word that is in no name: with two slips, or for the words it is made of.
    fn parts(&self, word: &Word) -> Vec<Vec<FoodRef>> {
        let one = std::slice::from_ref(word);
        let (_, found) = self.best(&self.queries(one, true), 0..1);
        if !found.is_empty() {
            return vec![found];
        }
        let parts = self.indexes.iter().flat_map(|index| index.parts_of(word));
        parts
            .map(|part| {
                let part = [part];
                self.best(&self.queries(&part, false), 0..1).1
            })
            .collect()
    }
}

/// What is spelled exactly so on this screen comes before what is used often, and what was typed with a slip after it.
const fn certainty(found: Match) -> u8 {
    match found.fit {
        Fit::Exact if !found.is_foreign => 0,
        fit if fit.has_slip() => 2,
        _ => 1,
    }
}

/// The first of each, then the second of each, and so on; each food once.
fn in_turn(lists: Vec<Vec<FoodRef>>) -> Vec<FoodRef> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or_default();
    let mut seen = BTreeSet::new();
    (0..longest)
        .flat_map(|place| lists.iter().filter_map(move |list| list.get(place)))
        .filter(|food| seen.insert((*food).clone()))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests;
