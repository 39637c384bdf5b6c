//! Finding words: an index of full text (SQLite FTS5) that lives in memory alone, so that nothing deleted can stay behind in it, a
//! write-protected diary can be searched too, and two diaries never share one. What goes in is decided by the caller.

use rusqlite::{Connection, params};

use super::StoreError;

/// Unlikely in any text: around the words found.
const MARKS: [char; 2] = ['\u{2}', '\u{3}'];

const TABLE: &str = "CREATE VIRTUAL TABLE entry USING fts5(
    body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = full)";

/// Words of the body around the hit, with the hit between [`MARKS`].
const FIND: &str =
    "SELECT rowid, snippet(entry, 0, char(2), char(3), '…', 16) FROM entry WHERE entry MATCH ?1";

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
}

impl SearchIndex {
    /// Takes in all texts.
    ///
    /// # Errors
    /// If SQLite cannot make an index.
    pub fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        conn.execute_batch(TABLE)?;
        let transaction = conn.transaction()?;
        {
            let mut insert =
                transaction.prepare("INSERT INTO entry (rowid, body) VALUES (?1, ?2)")?;
            for (number, text) in (0_i64..).zip(texts) {
                insert.execute(params![number, text])?;
            }
        }
        transaction.commit()?;
        Ok(Self { conn })
    }

    /// Every text that has all the words typed, each as the beginning of a word; accents and capitals are forgiven.
    ///
    /// # Errors
    /// If SQLite cannot read its index.
    pub fn find(&self, typed: &str) -> Result<Vec<SearchHit>, StoreError> {
        let Some(wanted) = query_of(typed) else {
            return Ok(Vec::new());
        };
        let hits = self
            .conn
            .prepare_cached(FIND)?
            .query_map([wanted], |row| {
                Ok(SearchHit {
                    entry: usize::try_from(row.get::<_, i64>(0)?).unwrap_or(usize::MAX),
                    pieces: pieces(&row.get::<_, String>(1)?),
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(hits)
    }
}

/// What was typed as a query: its words between quotation marks, so that no sign in it is an operator. `None` without a word.
fn query_of(typed: &str) -> Option<String> {
    let words: Vec<String> = typed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
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
        assert_eq!(found("pijn"), Vec::<usize>::new());
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
