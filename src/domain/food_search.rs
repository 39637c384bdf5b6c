//! Finding a food as people type it: in both languages, with or without accents, one or many, in any word order, half typed,
//! and with one slip of the finger. Foods used lately and often come first among those that fit as well.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::food::{Food, foods};
use super::intake::{FoodRef, OwnFood, Use};

/// Words shorter than this must be typed without a slip: with one they could be any other.
const TYPO_MIN_CHARS: usize = 4;

/// The names of every food, cut into words once.
static NAMES: LazyLock<Vec<(&'static Food, Vec<Name>)>> = LazyLock::new(|| {
    let cut = |food| (food, names(food).map(Name::new).collect());
    foods().iter().map(cut).collect()
});

/// How well a name fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The name, the whole name.
    Whole,
    /// Every word typed is a word of the name.
    Words,
    /// The words typed begin words of the name.
    Beginnings,
    /// The whole name but for one slip.
    WholeWithSlip,
    /// As beginnings, but for one slip.
    WithSlip,
}

/// The foods that `query` may mean, best first. `own` are the person's own, `uses` what they used lately.
#[must_use]
pub fn search(query: &str, own: &[OwnFood], uses: &BTreeMap<FoodRef, Use>) -> Vec<FoodRef> {
    let query = Name::new(query);
    if query.words.is_empty() {
        return frequent(uses);
    }
    let known = NAMES.iter().filter_map(|(food, names)| {
        let best = names.iter().filter_map(|name| fit(&query, name)).min()?;
        Some((best, FoodRef::Known(food.key.clone())))
    });
    let own = own
        .iter()
        .filter_map(|food| Some((fit(&query, &Name::new(&food.name))?, FoodRef::Own(food.id))));
    let mut found: Vec<_> = own.chain(known).collect();
    // A stable sort: foods that are equal in everything stay in the order of the table.
    found.sort_by_key(|((fit, extra), food)| {
        let used = uses.get(food);
        let slip = *fit >= Fit::WholeWithSlip;
        (
            slip,
            Reverse(used.map_or(0, |used| used.days)),
            *fit,
            *extra,
        )
    });
    found.into_iter().map(|(_, food)| food).collect()
}

/// Foods used lately, the most frequent first, the latest first among equals.
#[must_use]
pub fn frequent(uses: &BTreeMap<FoodRef, Use>) -> Vec<FoodRef> {
    let mut found: Vec<_> = uses.iter().collect();
    found.sort_by_key(|(_, used)| Reverse((used.days, used.last)));
    found.into_iter().map(|(food, _)| food.clone()).collect()
}

/// All names of a food in both languages.
pub fn names(food: &Food) -> impl Iterator<Item = &str> {
    [&food.nl, &food.en].into_iter().flat_map(|words| {
        std::iter::once(words.name.as_str()).chain(words.synonyms.iter().map(String::as_str))
    })
}

/// How well `name` fits and how many of its words were not typed.
fn fit(query: &Name, name: &Name) -> Option<(Fit, usize)> {
    let extra = name.words.len().saturating_sub(query.words.len());
    if query.joined == name.joined || query.stems() == name.stems() {
        return Some((Fit::Whole, 0));
    }
    let (mut slips, mut beginnings) = (0, false);
    for word in &query.words {
        match name
            .words
            .iter()
            .filter_map(|other| meet(word, other))
            .min()
        {
            Some(Meeting::Same) => {}
            Some(Meeting::Begins) => beginnings = true,
            Some(Meeting::Slip) => slips += 1,
            None => return whole_with_slip(query, name),
        }
    }
    match (slips, beginnings) {
        (0, false) => Some((Fit::Words, extra)),
        (0, true) => Some((Fit::Beginnings, extra)),
        (1, _) => Some((Fit::WithSlip, extra)),
        _ => whole_with_slip(query, name),
    }
}

fn whole_with_slip(query: &Name, name: &Name) -> Option<(Fit, usize)> {
    let long = name.joined.len() >= TYPO_MIN_CHARS;
    let alike = long && !query.letters.has_more_than_one_not_in(name.letters);
    (alike && near(&query.joined, &name.joined)).then_some((Fit::WholeWithSlip, 0))
}

/// How a typed word meets a word of a name, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Meeting {
    Same,
    Begins,
    Slip,
}

fn meet(typed: &Word, word: &Word) -> Option<Meeting> {
    if typed.plain == word.plain || typed.stem == word.stem {
        return Some(Meeting::Same);
    }
    if word.plain.starts_with(&typed.plain) || word.plain.starts_with(&typed.stem) {
        return Some(Meeting::Begins);
    }
    let length = typed.plain.len();
    let is_short = length + 1 < TYPO_MIN_CHARS || word.plain.len() < TYPO_MIN_CHARS;
    if is_short || typed.letters.has_more_than_one_not_in(word.letters) {
        return None;
    }
    let pairs = [
        (&typed.plain, &word.plain),
        (&typed.stem, &word.stem),
        (&typed.plain, &word.stem),
    ];
    let whole = pairs.into_iter().any(|(a, b)| near(a, b));
    // Half typed, with a slip: compare with as much of the word.
    let begun = length >= TYPO_MIN_CHARS
        && (length - 1..=length + 1).any(|letters| {
            let start = word.plain.get(..letters).unwrap_or(&word.plain);
            near(&typed.plain, start)
        });
    (whole || begun).then_some(Meeting::Slip)
}

/// Alike but for one letter left out, added, replaced, or swapped with the next. Compared letter by letter from the front, as
/// nearly all words differ at once: a search meets every name of every food.
fn near(a: &[char], b: &[char]) -> bool {
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (after(a, same), after(b, same));
    let replaced = a.len() == b.len() && after(a, 1) == after(b, 1);
    let swapped = match (a, b) {
        ([a1, a2, a @ ..], [b1, b2, b @ ..]) => (a1, a2, a) == (b2, b1, b),
        _ => false,
    };
    replaced || swapped || after(a, 1) == b || a == after(b, 1)
}

/// What comes after so many letters.
fn after(letters: &[char], count: usize) -> &[char] {
    letters.get(count..).unwrap_or_default()
}

/// Which letters there are, as bits: most words can be told apart by them, without a look at their order.
#[derive(Clone, Copy, Debug)]
struct Letters(u32);

impl Letters {
    /// Letters that share a bit only let more words through to be compared. A space is none.
    fn of(word: &str) -> Self {
        let letters = word.chars().filter(|letter| *letter != ' ');
        Self(letters.fold(0, |bits, letter| {
            bits | 1 << (u32::from(letter) % u32::BITS)
        }))
    }

    /// One slip brings in one letter at most that `word` does not have.
    const fn has_more_than_one_not_in(self, word: Self) -> bool {
        (self.0 & !word.0).count_ones() > 1
    }
}

/// A word as typed and without its plural or diminutive ending.
#[derive(Debug)]
struct Word {
    plain: Vec<char>,
    stem: Vec<char>,
    letters: Letters,
}

/// A name cut into words.
#[derive(Debug)]
struct Name {
    words: Vec<Word>,
    joined: Vec<char>,
    letters: Letters,
}

impl Name {
    fn new(text: &str) -> Self {
        let plain = plain(text);
        let words: Vec<Word> = plain
            .split_whitespace()
            .map(|word| Word {
                plain: word.chars().collect(),
                stem: stem(word),
                letters: Letters::of(word),
            })
            .collect();
        Self {
            joined: words
                .iter()
                .flat_map(|word| word.plain.iter().copied())
                .collect(),
            words,
            letters: Letters::of(&plain),
        }
    }

    fn stems(&self) -> Vec<&[char]> {
        let mut stems: Vec<&[char]> = self.words.iter().map(|word| word.stem.as_slice()).collect();
        stems.sort_unstable();
        stems
    }
}

/// Small letters without accents; what is no letter or digit parts words, but an apostrophe does not.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => plain.push('a'),
            'è' | 'é' | 'ê' | 'ë' => plain.push('e'),
            'ì' | 'í' | 'î' | 'ï' => plain.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => plain.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => plain.push('u'),
            'ç' => plain.push('c'),
            'ñ' => plain.push('n'),
            // Accents that stand by themselves, and apostrophes, are left out.
            '\u{300}'..='\u{36f}' | '\'' | '’' | '‘' | '`' => {}
            other if other.is_alphanumeric() => plain.push(other),
            _ => plain.push(' '),
        }
    }
    plain
}

/// A word without the endings of plurals and diminutives in Dutch and English, and with single letters where Dutch doubles
/// them: "noten" and "noot" meet, "bananen" and "banaan".
fn stem(word: &str) -> Vec<char> {
    const ENDINGS: [&str; 9] = ["etjes", "tjes", "etje", "tje", "jes", "je", "en", "es", "s"];
    let mut stem = word;
    for ending in ENDINGS {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.chars().count() >= 3
        {
            stem = rest;
            break;
        }
    }
    let mut single = Vec::new();
    let mut last = None;
    for letter in stem.chars() {
        let is_double = last == Some(letter) && !letter.is_ascii_digit();
        if !is_double {
            single.push(letter);
        }
        last = (!is_double).then_some(letter);
    }
    single
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::day::Day;
    use crate::domain::intake::OwnFoodId;
    use crate::domain::milligrams::Milligrams;

    /// How many results a list shows.
    const SHOWN: usize = 12;

    fn place(query: &str, key: &str) -> Option<usize> {
        search(query, &[], &BTreeMap::new())
            .iter()
            .position(|food| *food == FoodRef::Known(key.to_owned()))
    }

    #[test]
    fn each_food_is_found_by_each_of_its_names() {
        for food in foods() {
            for name in names(food) {
                let place = place(name, &food.key);
                assert!(
                    place.is_some_and(|at| at < 6),
                    "{}: {name}: {place:?}",
                    food.key
                );
            }
        }
    }

    /// One letter left out, doubled, replaced, or swapped with the next, at every place.
    fn slips(name: &str) -> Vec<String> {
        let letters: Vec<char> = name.chars().collect();
        let mut slips = Vec::new();
        for at in 0..letters.len() {
            if !letters[at].is_alphabetic() {
                continue;
            }
            let mut left_out = letters.clone();
            left_out.remove(at);
            let mut doubled = letters.clone();
            doubled.insert(at, letters[at]);
            let mut replaced = letters.clone();
            replaced[at] = 'q';
            slips.extend([left_out, doubled, replaced]);
            if letters.get(at + 1).is_some_and(|next| next.is_alphabetic()) {
                let mut swapped = letters.clone();
                swapped.swap(at, at + 1);
                slips.push(swapped);
            }
        }
        slips
            .into_iter()
            .map(|slip| slip.into_iter().collect())
            .collect()
    }

    #[test]
    fn each_food_is_found_by_each_of_its_names_with_one_typo() {
        for food in foods() {
            for name in names(food) {
                if plain(name)
                    .split_whitespace()
                    .collect::<String>()
                    .chars()
                    .count()
                    < TYPO_MIN_CHARS
                {
                    continue;
                }
                for slip in slips(name) {
                    let place = place(&slip, &food.key);
                    assert!(
                        place.is_some_and(|at| at < SHOWN),
                        "{}: {name} as {slip}: {place:?}",
                        food.key
                    );
                }
            }
        }
    }

    proptest! {
        #[test]
        fn near_is_at_most_one_slip(a in "[ab]{0,7}", b in "[ab]{0,7}") {
            let letters = |word: &str| word.chars().collect::<Vec<char>>();
            prop_assert_eq!(near(&letters(&a), &letters(&b)), strsim::osa_distance(&a, &b) <= 1);
        }
    }

    #[test]
    fn people_type_as_they_speak() {
        for (query, key) in [
            ("pindakaas", "peanut_butter"),
            ("Peanut Butter", "peanut_butter"),
            ("butter peanut", "peanut_butter"),
            ("pinda kaas", "peanut_butter"),
            ("pindak", "peanut_butter"),
            ("KNACKEBROD", "rye_crispbread"),
            ("knäckebröd", "rye_crispbread"),
            ("havermotu", "oat_flakes_dry"),
            ("havermout", "oat_flakes_dry"),
            ("bananen", "banana"),
            ("walnoten", "walnuts"),
            ("noot", "mixed_nuts"),
            ("eieren", "egg_boiled"),
            ("spinach raw", "spinach_raw"),
            ("boterham volkoren", "wholemeal_bread"),
            ("pinda's", "peanuts_dry_roasted"),
        ] {
            assert_eq!(place(query, key), Some(0), "{query}");
        }
    }

    #[test]
    fn what_is_nothing_finds_nothing() {
        for query in ["xyzzy", "qqqq", "paperclip"] {
            assert_eq!(search(query, &[], &BTreeMap::new()), [], "{query}");
        }
        assert_eq!(search("  ", &[], &BTreeMap::new()), []);
    }

    #[test]
    fn used_lately_and_often_comes_first() {
        let day = |n| Day::from_ymd(2026, 3, n).unwrap();
        let known = |key: &str| FoodRef::Known(key.to_owned());
        let used = |days, last| Use {
            days,
            last: day(last),
        };
        let uses = BTreeMap::from([
            (known("milk_chocolate"), used(5, 2)),
            (known("banana"), used(5, 3)),
            (known("almonds"), used(1, 9)),
        ]);
        assert_eq!(
            search("", &[], &uses),
            [known("banana"), known("milk_chocolate"), known("almonds")]
        );
        assert_eq!(search("choco", &[], &uses)[0], known("milk_chocolate"));
    }

    #[test]
    fn own_foods_are_found_too() {
        let own = [OwnFood {
            id: OwnFoodId(7),
            name: "Oma's soep".to_owned(),
            portion: "kom".to_owned(),
            per_portion: Milligrams::whole(30),
        }];
        for query in ["omas soep", "soep", "Oma’s", "soeep"] {
            assert_eq!(
                search(query, &own, &BTreeMap::new())[0],
                FoodRef::Own(OwnFoodId(7)),
                "{query}"
            );
        }
    }
}
