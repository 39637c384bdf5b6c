//! Cells that a spreadsheet would run. [`protect`] puts an apostrophe before such a text, [`unprotect`] takes exactly that one
//! away again; neither ever changes any other text ("'s avonds" stays as it is).

use std::borrow::Cow;

/// With these a spreadsheet takes a cell for a formula, or for the beginning of one hidden behind white space.
const RUN_BY_SPREADSHEETS: [char; 11] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Reversible because the apostrophes before a dangerous character are only ever counted up by one here and down by one in
/// [`unprotect`], while texts without such a character behind their apostrophes are left alone by both.
fn needs_apostrophe(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(RUN_BY_SPREADSHEETS)
}

/// The text as a cell that no spreadsheet runs.
pub fn protect(text: &str) -> Cow<'_, str> {
    if needs_apostrophe(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text of a cell written by [`protect`]; a cell written by others comes back unchanged unless it carries the same
/// apostrophe.
pub fn unprotect(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if needs_apostrophe(text) => text,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_what_would_run_gets_an_apostrophe() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("+31 6", "'+31 6"),
            ("- rest", "'- rest"),
            ("@home", "'@home"),
            ("\t=1", "'\t=1"),
            ("'=1", "''=1"),
            ("''-", "'''-"),
            ("'s avonds", "'s avonds"),
            ("''", "''"),
            ("", ""),
            ("a=b", "a=b"),
        ] {
            assert_eq!(protect(text), cell);
            assert_eq!(unprotect(cell), text);
        }
    }

    #[test]
    fn a_plain_formula_of_another_program_stays_as_it_is() {
        assert_eq!(unprotect("=1+1"), "=1+1");
        assert_eq!(unprotect("-1"), "-1");
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "['=+@\\-\t\r\na＝]{0,6}|.{0,20}") {
            let cell = protect(&text);
            prop_assert!(!cell.starts_with(RUN_BY_SPREADSHEETS));
            prop_assert_eq!(unprotect(&cell), &text);
        }
    }
}
