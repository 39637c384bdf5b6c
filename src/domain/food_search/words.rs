//! Words as people type them and as names have them: without accents and capitals, with and without their endings, half typed, as
//! part of a longer word, and with a slip of the finger.

/// Words shorter than this must be typed without a slip: with one they could be any other.
pub(super) const TYPO_MIN_CHARS: usize = 4;
/// From this length on two slips leave enough of a word to know it by, where nothing else fits.
const TWO_SLIPS_MIN_CHARS: usize = 7;
/// Fewer letters than this are part of too many words.
pub(super) const PART_MIN_CHARS: usize = 3;

/// How a typed word meets a word of a name, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meeting {
    /// The same word, or another ending of it.
    Same,
    /// The beginning of it.
    Begins,
    /// The end of it: "brood" of "volkorenbrood".
    Ends,
    /// A part of it.
    Within,
    /// The word or its beginning but for one slip.
    Slip,
}

/// Which letters there are, as bits: most words can be told apart by them, without a look at their order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letters(u32);

impl Letters {
    /// Letters that share a bit only let more words through to be compared.
    pub(super) fn of(letters: &[char]) -> Self {
        Self(letters.iter().fold(0, |bits, letter| {
            bits | 1 << (u32::from(*letter) % u32::BITS)
        }))
    }

    /// How many letters `word` does not have; a slip brings in one at most.
    pub(super) const fn not_in(self, word: Self) -> u32 {
        (self.0 & !word.0).count_ones()
    }
}

/// A word, plain and without the ending of a plural or diminutive.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub plain: Vec<char>,
    pub stem: Vec<char>,
    letters: Letters,
    stem_letters: Letters,
}

impl Word {
    /// A word in small letters without accents.
    pub(super) fn new(plain: &str) -> Self {
        let letters: Vec<char> = plain.chars().collect();
        let stem = stem(plain);
        Self {
            stem_letters: Letters::of(&stem),
            stem,
            letters: Letters::of(&letters),
            plain: letters,
        }
    }

    /// How this word, as typed, meets a word of a name.
    pub(super) fn meets(&self, word: &Self) -> Option<Meeting> {
        // A word without some letters of the stem cannot hold it, and without two of the letters has more than one slip.
        let whole = (self.stem_letters.not_in(word.letters) <= 1).then(|| self.is_in(word));
        whole.flatten().or_else(|| {
            (self.letters.not_in(word.letters) <= 1)
                .then(|| self.slips_to(word))
                .flatten()
        })
    }

    fn is_in(&self, word: &Self) -> Option<Meeting> {
        let (typed, stem) = (&self.plain, &self.stem);
        if *typed == word.plain || *stem == word.stem {
            Some(Meeting::Same)
        } else if word.plain.starts_with(typed) {
            Some(Meeting::Begins)
        } else if stem.len() < PART_MIN_CHARS {
            None
        } else if word.plain.starts_with(stem) {
            Some(Meeting::Begins)
        } else if word.plain.ends_with(typed) || word.stem.ends_with(stem) {
            Some(Meeting::Ends)
        } else {
            let mut parts = word.plain.windows(typed.len());
            parts.any(|part| part == typed).then_some(Meeting::Within)
        }
    }

    fn slips_to(&self, word: &Self) -> Option<Meeting> {
        let length = self.plain.len();
        if length + 1 < TYPO_MIN_CHARS || word.plain.len() < TYPO_MIN_CHARS {
            return None;
        }
        let pairs = [
            (&self.plain, &word.plain),
            (&self.stem, &word.stem),
            (&self.plain, &word.stem),
        ];
        let whole = pairs.into_iter().any(|(a, b)| near(a, b));
        // Half typed, with a slip: compare with as much of the word.
        let begun = length >= TYPO_MIN_CHARS
            && (length - 1..=length + 1).any(|letters| {
                let start = word.plain.get(..letters).unwrap_or(&word.plain);
                near(&self.plain, start)
            });
        (whole || begun).then_some(Meeting::Slip)
    }

    /// Alike but for two slips, in a word long enough to be known all the same.
    pub(super) fn is_almost(&self, word: &Self) -> bool {
        let (a, b) = (&self.plain, &word.plain);
        a.len() >= TWO_SLIPS_MIN_CHARS
            && a.len().abs_diff(b.len()) <= 2
            && self.letters.not_in(word.letters) <= 2
            && strsim::osa_distance(&text(a), &text(b)) <= 2
    }
}

fn text(letters: &[char]) -> String {
    letters.iter().collect()
}

/// Alike but for one letter left out, added, replaced, or swapped with the next. Compared letter by letter from the front, as
/// nearly all words differ at once: a word that is typed meets every word of every food.
pub(super) fn near(a: &[char], b: &[char]) -> bool {
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

/// Small letters without accents; what is no letter or digit parts words, but an apostrophe does not.
pub(super) fn plain(text: &str) -> String {
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

/// A word without the endings of plurals and diminutives in Dutch and English, with single letters where Dutch doubles them,
/// and with the last consonant as it sounds: "noten" and "noot" meet, "druiven" and "druif", "rode" and "rood", "cherries" and
/// "cherry". Stemmers of
/// the Snowball family know no Dutch diminutives, in which half of all food is spoken of.
fn stem(word: &str) -> Vec<char> {
    const ENDINGS: [(&str, &str); 10] = [
        ("ies", "y"),
        ("etjes", ""),
        ("tjes", ""),
        ("etje", ""),
        ("tje", ""),
        ("jes", ""),
        ("je", ""),
        ("en", ""),
        ("es", ""),
        ("s", ""),
    ];
    let mut stem: Vec<char> = word.chars().collect();
    for (ending, instead) in ENDINGS {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.chars().count() >= 3
            && !(ending == "s" && is_part_of_the_word(rest))
        {
            stem = rest.chars().chain(instead.chars()).collect();
            break;
        }
    }
    if stem.len() > 3 && stem.last() == Some(&'e') {
        stem.pop();
    }
    let mut single = Vec::new();
    let mut last = None;
    for letter in stem {
        let is_double = last == Some(letter) && !letter.is_ascii_digit();
        if !is_double {
            single.push(letter);
        }
        last = (!is_double).then_some(letter);
    }
    if let Some(end) = single.last_mut() {
        *end = match *end {
            'v' => 'f',
            'z' => 's',
            other => other,
        };
    }
    single
}

/// Whether an s behind this is no ending: "kaas", "ijs".
fn is_part_of_the_word(rest: &str) -> bool {
    ["aa", "oo", "uu", "ij"]
        .iter()
        .any(|vowel| rest.ends_with(vowel))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn near_is_at_most_one_slip(a in "[ab]{0,7}", b in "[ab]{0,7}") {
            let letters = |word: &str| word.chars().collect::<Vec<char>>();
            prop_assert_eq!(near(&letters(&a), &letters(&b)), strsim::osa_distance(&a, &b) <= 1);
        }
    }

    #[test]
    fn endings_are_of_no_account() {
        for (one, many) in [
            ("noot", "noten"),
            ("banaan", "bananen"),
            ("druif", "druiven"),
            ("boon", "boontjes"),
            ("cherry", "cherries"),
            ("potato", "potatoes"),
            ("loaf", "loaves"),
            ("bol", "bolletje"),
            ("kaas", "kaasje"),
            ("digestive", "digestives"),
            ("rood", "rode"),
            ("radijs", "radijsjes"),
        ] {
            assert_eq!(stem(one), stem(many), "{one} {many}");
        }
    }

    #[test]
    fn a_word_is_met_whole_as_a_part_and_with_a_slip() {
        for (typed, word, expected) in [
            ("brood", "volkorenbrood", Some(Meeting::Ends)),
            ("volkoren", "volkorenbrood", Some(Meeting::Begins)),
            ("koren", "volkorenbrood", Some(Meeting::Within)),
            ("broden", "volkorenbrood", Some(Meeting::Ends)),
            ("havermotu", "havermout", Some(Meeting::Slip)),
            ("tomaatjes", "tomaat", Some(Meeting::Begins)),
            ("ei", "rijst", None),
            ("kaas", "melk", None),
        ] {
            assert_eq!(
                Word::new(typed).meets(&Word::new(word)),
                expected,
                "{typed} {word}"
            );
        }
        assert!(Word::new("mozzerela").is_almost(&Word::new("mozzarella")));
        assert!(!Word::new("melk").is_almost(&Word::new("makreel")));
    }
}
