//! Finding words: an index of full text (SQLite FTS5) that lives in memory alone, so that nothing deleted can stay behind in it, a
//! write-protected diary can be searched too, and two diaries never share one. What goes in is decided by the caller.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use super::StoreError;

/// Unlikely in any text: around the words found.
const MARKS: [char; 2] = ['\u{2}', '\u{3}'];

/// Once by words and their beginnings, once by any three letters in a row.
const TABLES: &str = "CREATE VIRTUAL TABLE entry USING fts5(
    body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = full);
CREATE VIRTUAL TABLE part USING fts5(body, tokenize = 'trigram remove_diacritics 1')";

/// Words of the body around the hit, with the hit between [`MARKS`].
const FIND_BEGINNINGS: &str =
    "SELECT rowid, snippet(entry, 0, char(2), char(3), '…', 16) FROM entry WHERE entry MATCH ?1";

/// The whole body with its hits between [`MARKS`]: its own words around a hit would be letters, not words.
const FIND_PARTS: &str =
    "SELECT rowid, highlight(part, 0, char(2), char(3)) FROM part WHERE part MATCH ?1";

/// Letters that the index of parts needs at least.
const PART_LETTERS: usize = 3;

/// Words kept before and behind what was found in the middle of a word.
const WORDS_AROUND: usize = 7;

/// An index of texts, numbered from 0 in the order they went in.
#[derive(Debug)]
pub struct SearchIndex {
    conn: Connection,
}

/// A text that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchHit {
    /// Its number.
    pub entry: usize,
    /// The words around what was found, in pieces; true = found.
    pub pieces: Vec<(String, bool)>,
    /// Every word typed is the beginning of a word in it; else one of them stands in the middle of a word only.
    pub at_beginning: bool,
}

impl SearchIndex {
    /// Takes in all texts.
    pub fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        conn.execute_batch(TABLES)?;
        let transaction = conn.transaction()?;
        {
            let mut entry =
                transaction.prepare("INSERT INTO entry (rowid, body) VALUES (?1, ?2)")?;
            let mut part = transaction.prepare("INSERT INTO part (rowid, body) VALUES (?1, ?2)")?;
            for (number, text) in (0_i64..).zip(texts) {
                let text = plain(text);
                entry.execute(params![number, text])?;
                part.execute(params![number, text])?;
            }
        }
        transaction.commit()?;
        Ok(Self { conn })
    }

    /// Every text that has all the words typed; accents, capitals, soft hyphens and ligatures are forgiven. Those in which each is
    /// the beginning of a word come first, then those that have one of three letters or more in the middle of a word.
    pub fn find(&self, typed: &str) -> Result<Vec<SearchHit>, StoreError> {
        let typed = plain(typed);
        let words: Vec<&str> = typed
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let (long, short): (Vec<&str>, Vec<&str>) = words
            .iter()
            .partition(|word| word.chars().count() >= PART_LETTERS);
        let mut hits = self.beginnings(&words)?;
        if !long.is_empty() {
            let known = entries(&hits);
            let with_short = match short.as_slice() {
                [] => None,
                short => Some(entries(&self.beginnings(short)?)),
            };
            let is_new = |hit: &SearchHit| {
                let has_short = with_short.as_ref();
                !known.contains(&hit.entry) && has_short.is_none_or(|has| has.contains(&hit.entry))
            };
            hits.extend(self.parts(&long)?.into_iter().filter(is_new));
        }
        Ok(hits)
    }

    fn beginnings(&self, words: &[&str]) -> Result<Vec<SearchHit>, StoreError> {
        let wanted: Vec<String> = words
            .iter()
            .map(|word| format!("{}*", quoted(word)))
            .collect();
        self.ask(FIND_BEGINNINGS, &wanted.join(" "), |snippet| SearchHit {
            entry: 0,
            pieces: pieces(snippet),
            at_beginning: true,
        })
    }

    fn parts(&self, words: &[&str]) -> Result<Vec<SearchHit>, StoreError> {
        let wanted: Vec<String> = words.iter().map(|word| quoted(word)).collect();
        self.ask(FIND_PARTS, &wanted.join(" "), |marked| SearchHit {
            entry: 0,
            pieces: around(pieces(marked)),
            at_beginning: false,
        })
    }

    fn ask(
        &self,
        find: &str,
        wanted: &str,
        hit: impl Fn(&str) -> SearchHit,
    ) -> Result<Vec<SearchHit>, StoreError> {
        let hits = self
            .conn
            .prepare_cached(find)?
            .query_map([wanted], |row| {
                Ok(SearchHit {
                    entry: usize::try_from(row.get::<_, i64>(0)?).unwrap_or(usize::MAX),
                    ..hit(&row.get::<_, String>(1)?)
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(hits)
    }
}

fn entries(hits: &[SearchHit]) -> BTreeSet<usize> {
    hits.iter().map(|hit| hit.entry).collect()
}

/// A word between quotation marks, so that no sign in it is an operator.
fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

/// A text without what is only there for setting it on a page: soft hyphens and ligatures, as they come along from a document.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            'ﬀ' => plain.push_str("ff"),
            'ﬁ' => plain.push_str("fi"),
            'ﬂ' => plain.push_str("fl"),
            'ﬃ' => plain.push_str("ffi"),
            'ﬄ' => plain.push_str("ffl"),
            'ﬅ' | 'ﬆ' => plain.push_str("st"),
            'ĳ' => plain.push_str("ij"),
            'Ĳ' => plain.push_str("IJ"),
            c => plain.push(c),
        }
    }
    plain
}

fn pieces(snippet: &str) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let mut found = false;
    for piece in snippet.split(MARKS) {
        if !piece.is_empty() {
            pieces.push((piece.replace('\n', " "), found));
        }
        found = !found;
    }
    pieces
}

/// The first piece found with the words around it.
fn around(pieces: Vec<(String, bool)>) -> Vec<(String, bool)> {
    let first = pieces.iter().position(|(_, found)| *found).unwrap_or(0);
    let mut kept = Vec::new();
    for (at, (piece, found)) in pieces.into_iter().enumerate() {
        if found {
            kept.push((piece, true));
        } else if at < first {
            kept.push((last_words(&piece), false));
        } else {
            let (words, is_cut) = first_words(&piece);
            kept.push((words, false));
            if is_cut {
                break;
            }
        }
    }
    kept
}

fn last_words(text: &str) -> String {
    let mut breaks = text.char_indices().rev().filter(|(_, c)| *c == ' ');
    match breaks.nth(WORDS_AROUND) {
        Some((at, _)) => format!("…{}", text.get(at + 1..).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn first_words(text: &str) -> (String, bool) {
    let mut breaks = text.char_indices().filter(|(_, c)| *c == ' ');
    match breaks.nth(WORDS_AROUND) {
        Some((at, _)) => (format!("{}…", text.get(..at).unwrap_or_default()), true),
        None => (text.to_owned(), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str) -> Vec<usize> {
        let texts = [
            "Lange dag, hoofdpijn na het café",
            "Nieuw kussen\nSlecht geslapen",
            "Coffee and a long walk",
        ];
        let index = SearchIndex::new(texts).unwrap();
        let hits = index.find(typed).unwrap().into_iter();
        hits.map(|hit| hit.entry).collect()
    }

    #[test]
    fn words_are_found_by_their_beginning_without_accents_or_capitals() {
        assert_eq!(found("hoofd"), [0]);
        assert_eq!(found("CAFE"), [0]);
        assert_eq!(found("lang"), [0]);
        assert_eq!(found("l"), [0, 2]);
        assert_eq!(found("slecht kussen"), [1]);
    }

    #[test]
    fn parts_of_words_are_found_after_beginnings() {
        let texts = [
            "een spierkramp",
            "Krampen in de kuit",
            "krampén",
            "zonder iets",
        ];
        let index = SearchIndex::new(texts).unwrap();
        let find = |typed: &str| -> Vec<(usize, bool)> {
            let hits = index.find(typed).unwrap().into_iter();
            hits.map(|hit| (hit.entry, hit.at_beginning)).collect()
        };
        assert_eq!(find("kramp"), [(1, true), (2, true), (0, false)]);
        assert_eq!(find("RAMPEN"), [(1, false), (2, false)]);
        assert_eq!(
            find("rampen ku"),
            [(1, false)],
            "a short word begins a word"
        );
        assert_eq!(find("mp"), [], "two letters are no part");
        assert_eq!(find("pier zo"), []);
    }

    #[test]
    fn soft_hyphens_and_ligatures_are_forgiven() {
        let index =
            SearchIndex::new(["hoofd\u{ad}pijn, koﬃe", "hoofdpijn, koffie, ﬂauw, bĳna"]).unwrap();
        for typed in ["hoofdpijn", "hoofd\u{ad}pijn", "koffie", "koﬃe", "offi"] {
            assert_eq!(index.find(typed).unwrap().len(), 2, "{typed}");
        }
        for typed in ["flauw", "bijna"] {
            assert_eq!(index.find(typed).unwrap().len(), 1, "{typed}");
        }
    }

    #[test]
    fn what_is_found_within_a_word_stands_among_its_words() {
        let long = "een twee drie vier vijf zes zeven acht negen Spierkrampen een twee drie vier vijf zes zeven acht negen";
        let index = SearchIndex::new([long]).unwrap();
        let hit = index.find("kramp").unwrap().remove(0);
        let expected = [
            ("…drie vier vijf zes zeven acht negen Spier", false),
            ("kramp", true),
            ("en een twee drie vier vijf zes zeven…", false),
        ];
        assert_eq!(
            hit.pieces,
            expected.map(|(piece, found)| (piece.to_owned(), found))
        );
    }

    #[test]
    fn nothing_typed_and_signs_of_a_query_language_are_harmless() {
        for typed in ["", "  ", "\"", "*", "-", "a OR b NEAR", "(", "x\"; DROP"] {
            assert_eq!(found(typed), Vec::<usize>::new(), "{typed}");
        }
        assert_eq!(found("café\"*"), [0]);
    }

    #[test]
    fn what_was_found_is_marked_within_its_words() {
        let index = SearchIndex::new(["Nieuw kussen\nSlecht geslapen"]).unwrap();
        let hit = index.find("slecht").unwrap().remove(0);
        let expected = [
            ("Nieuw kussen ", false),
            ("Slecht", true),
            (" geslapen", false),
        ];
        assert_eq!(
            hit.pieces,
            expected.map(|(piece, found)| (piece.to_owned(), found))
        );
    }
}
