//! The names of foods, cut into words once: each word once, with the names it is in. What a typed word meets is found among the
//! words and not among the names, so that a search is done before the next frame is due.

use std::collections::BTreeMap;
use std::ops::Range;

use super::names;
use super::words::{Letters, Meeting, PART_MIN_CHARS, TYPO_MIN_CHARS, Word, near, plain};
use crate::domain::food::{Food, NameLanguage};
use crate::domain::intake::{FoodRef, OwnFood};

/// Between the parts of a compound there may be so many letters, as in "linze-n-soep".
const JOINT_MAX_CHARS: usize = 2;

/// How well a name fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The whole name as it is spelled, but for accents and spaces.
    Exact,
    /// The whole name, with other endings.
    Whole,
    /// The whole name, with its words in another order.
    AnyOrder,
    /// Every word typed is a word of the name.
    Words,
    /// The words typed begin words of the name.
    Beginnings,
    /// The words typed are parts of words of the name.
    Parts,
    /// The whole name but for one slip.
    WholeWithSlip,
    /// As parts, but for one slip.
    WithSlip,
}

impl Fit {
    /// Something was typed with a slip.
    pub(super) const fn has_slip(self) -> bool {
        matches!(self, Self::WholeWithSlip | Self::WithSlip)
    }
}

/// How a food was found: the best of its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Match {
    pub fit: Fit,
    /// The name is not in the language of the screen.
    pub is_foreign: bool,
    /// Words of the name that were not typed.
    extra_words: usize,
    /// It is another name than the one that is shown.
    is_synonym: bool,
    /// Letters of the name that were not typed.
    extra_letters: usize,
    /// Its place in the list.
    place: usize,
}

#[derive(Debug)]
struct Name {
    /// Place in `foods`.
    food: usize,
    /// `None` for a name the person gave.
    language: Option<NameLanguage>,
    is_synonym: bool,
    /// Places in `words`.
    words: Vec<usize>,
    /// Places in the list of stems, sorted and not.
    stems: Vec<usize>,
    sorted_stems: Vec<usize>,
    joined: Vec<char>,
    letters: Letters,
}

/// Names, ready to be searched.
#[derive(Debug, Default)]
pub(super) struct Index {
    foods: Vec<FoodRef>,
    words: Vec<Word>,
    places: BTreeMap<Vec<char>, usize>,
    stems: BTreeMap<Vec<char>, usize>,
    names: Vec<Name>,
    /// For each word, the names it is in.
    names_with: Vec<Vec<usize>>,
}

impl Index {
    /// The foods of the table under all their names.
    pub(super) fn of_table(foods: &[Food]) -> Self {
        let mut index = Self::default();
        for food in foods {
            index.foods.push(FoodRef::Known(food.key.clone()));
            for language in NameLanguage::ALL {
                for (place, name) in names(food, language).enumerate() {
                    index.add(name, Some(language), place > 0);
                }
            }
        }
        index
    }

    /// The person's own foods.
    pub(super) fn of_own(foods: &[OwnFood]) -> Self {
        let mut index = Self::default();
        for food in foods {
            index.foods.push(FoodRef::Own(food.id));
            index.add(&food.name, None, false);
        }
        index
    }

    fn add(&mut self, name: &str, language: Option<NameLanguage>, is_synonym: bool) {
        let place = self.names.len();
        let mut words = Vec::new();
        let mut stems = Vec::new();
        for word in plain(name).split_whitespace().map(Word::new) {
            let next = self.stems.len();
            stems.push(*self.stems.entry(word.stem.clone()).or_insert(next));
            let next = self.words.len();
            let at = *self.places.entry(word.plain.clone()).or_insert(next);
            if at == next {
                self.words.push(word);
                self.names_with.push(Vec::new());
            }
            if let Some(names) = self.names_with.get_mut(at) {
                names.push(place);
            }
            words.push(at);
        }
        let joined: Vec<char> = plain(name)
            .chars()
            .filter(|letter| *letter != ' ')
            .collect();
        let mut sorted_stems = stems.clone();
        sorted_stems.sort_unstable();
        self.names.push(Name {
            food: self.foods.len().saturating_sub(1),
            language,
            is_synonym,
            words,
            stems,
            sorted_stems,
            letters: Letters::of(&joined),
            joined,
        });
    }

    /// Words that `typed` is made of, as in "pompoensoep": known words it begins and ends with that leave no more than a joint
    /// between them, or else the longest one, if it is long enough to be meant. The longer first.
    pub(super) fn parts_of(&self, typed: &Word) -> Vec<Word> {
        let longest = |is_part: fn(&[char], &[char]) -> bool| {
            let parts = self.words.iter().filter(|word| {
                word.plain.len() >= PART_MIN_CHARS
                    && word.plain.len() < typed.plain.len()
                    && is_part(&typed.plain, &word.plain)
            });
            parts.max_by_key(|word| word.plain.len()).cloned()
        };
        let end = longest(<[char]>::ends_with);
        let start = longest(<[char]>::starts_with);
        let length = |part: &Option<Word>| part.as_ref().map_or(0, |part| part.plain.len());
        let is_whole = length(&start) + length(&end) + JOINT_MAX_CHARS >= typed.plain.len();
        let mut parts: Vec<Word> = end
            .filter(|part| is_whole || part.plain.len() > PART_MIN_CHARS)
            .into_iter()
            .chain(start.filter(|part| is_whole || part.plain.len() > PART_MIN_CHARS + 1))
            .collect();
        parts.sort_by_key(|part| std::cmp::Reverse(part.plain.len()));
        parts
    }
}

/// Typed words laid beside every word of an index, once for all the ways they are then tried in.
pub(super) struct Query<'q> {
    index: &'q Index,
    typed: &'q [Word],
    language: NameLanguage,
    /// For each typed word and each word of the index, how they meet.
    meetings: Vec<Vec<Option<Meeting>>>,
    /// For each typed word and each name, whether it is in it.
    is_in: Vec<Vec<bool>>,
}

impl<'q> Query<'q> {
    /// `with_two_slips` lets long words through that are two slips off.
    pub(super) fn new(
        index: &'q Index,
        typed: &'q [Word],
        language: NameLanguage,
        with_two_slips: bool,
    ) -> Self {
        let meetings: Vec<Vec<Option<Meeting>>> = typed
            .iter()
            .map(|typed| {
                let meet = |word| {
                    let met = typed.meets(word);
                    met.or_else(|| {
                        (with_two_slips && typed.is_almost(word)).then_some(Meeting::Slip)
                    })
                };
                index.words.iter().map(meet).collect()
            })
            .collect();
        let is_in = meetings
            .iter()
            .map(|met: &Vec<Option<Meeting>>| {
                let mut is_in = vec![false; index.names.len()];
                let words = index.names_with.iter().zip(met);
                let met = words.filter(|(_, met)| met.is_some());
                for name in met.flat_map(|(names, _)| names) {
                    if let Some(is_in) = is_in.get_mut(*name) {
                        *is_in = true;
                    }
                }
                is_in
            })
            .collect();
        Self {
            index,
            typed,
            language,
            meetings,
            is_in,
        }
    }

    /// The foods that have a name with all of these typed words in it, each with its best match; in the order of the list.
    pub(super) fn together(&self, words: Range<usize>) -> Vec<(Match, &'q FoodRef)> {
        let typed = self.typed.get(words.clone()).unwrap_or_default();
        let joined: Vec<char> = typed
            .iter()
            .flat_map(|word| word.plain.iter().copied())
            .collect();
        let letters = Letters::of(&joined);
        let is_in = self.is_in.get(words.clone()).unwrap_or_default();
        let mut best: BTreeMap<usize, Match> = BTreeMap::new();
        for (place, name) in self.index.names.iter().enumerate() {
            let has_all = is_in.iter().all(|is_in| is_in.get(place) == Some(&true));
            let is_whole = || {
                let long = joined.len() >= TYPO_MIN_CHARS;
                long && letters.not_in(name.letters) <= 1 && near(&joined, &name.joined)
            };
            let fit = if joined == name.joined {
                Some(Fit::Exact)
            } else {
                let fit = has_all.then(|| self.fit(words.clone(), name)).flatten();
                match fit {
                    Some(Fit::WithSlip) | None if is_whole() => Some(Fit::WholeWithSlip),
                    fit => fit,
                }
            };
            let Some(fit) = fit else { continue };
            let is_whole = matches!(
                fit,
                Fit::Exact | Fit::Whole | Fit::AnyOrder | Fit::WholeWithSlip
            );
            let found = Match {
                fit,
                is_foreign: name
                    .language
                    .is_some_and(|language| language != self.language),
                extra_words: if is_whole {
                    0
                } else {
                    name.words.len().saturating_sub(typed.len())
                },
                is_synonym: name.is_synonym,
                extra_letters: name.joined.len().abs_diff(joined.len()),
                place: name.food,
            };
            best.entry(name.food)
                .and_modify(|known| *known = (*known).min(found))
                .or_insert(found);
        }
        best.into_iter()
            .filter_map(|(food, found)| Some((found, self.index.foods.get(food)?)))
            .collect()
    }

    /// How a name fits that has all these words, none of them with more than one slip between them.
    fn fit(&self, words: Range<usize>, name: &Name) -> Option<Fit> {
        let typed = self.typed.get(words.clone())?;
        let stems: Option<Vec<usize>> = typed
            .iter()
            .map(|word| self.index.stems.get(&word.stem).copied())
            .collect();
        if let Some(mut stems) = stems {
            if stems == name.stems {
                return Some(Fit::Whole);
            }
            stems.sort_unstable();
            if stems == name.sorted_stems {
                return Some(Fit::AnyOrder);
            }
        }
        let (mut slips, mut worst) = (0, Meeting::Same);
        for meetings in self.meetings.get(words)? {
            let met = name.words.iter().filter_map(|word| *meetings.get(*word)?);
            let met = met.min()?;
            if met == Meeting::Slip {
                slips += 1;
            } else {
                worst = worst.max(met);
            }
        }
        match (slips, worst) {
            (0, Meeting::Same) => Some(Fit::Words),
            (0, Meeting::Begins) => Some(Fit::Beginnings),
            (0, _) => Some(Fit::Parts),
            (1, _) => Some(Fit::WithSlip),
            _ => None,
        }
    }
}
