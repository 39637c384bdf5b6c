//! Words as they may be shown: without the characters that steer a terminal or turn the direction of what stands around them.

use std::borrow::Cow;

/// Longest name of a file that is proposed, without its ending: short enough for every file system.
const FILE_NAME_CHARS: usize = 60;

/// Whether a character turns the direction of those after it, past the end of its own word. The plain marks for right and left
/// (U+200E, U+200F) belong to words of languages that are written so, and turn nothing else.
pub const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

const fn steers(c: char) -> bool {
    (c.is_ascii() && c.is_ascii_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{80}'..='\u{9F}' | '\u{2028}' | '\u{2029}')
        || turns_direction(c)
}

/// The text without what steers; lines and tabs stay.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.chars().any(steers) {
        Cow::Owned(text.chars().filter(|c| !steers(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// The text as the name of a file, without an ending: nothing in it leads to another folder.
pub fn file_name(text: &str) -> String {
    let is_kept = |c: &char| !steers(*c) && !c.is_control();
    let name = text.chars().filter(is_kept).map(|c| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        c => c,
    });
    let name: String = name.take(FILE_NAME_CHARS).collect();
    name.trim_matches(['.', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_left_out_and_nothing_else() {
        assert_eq!(plain("a\u{1b}[2Jb\u{9b}c\u{202e}d\u{2066}\r"), "a[2Jbcd");
        let words = "één\ttwee\nדרי\u{200f} 🙂";
        assert!(matches!(plain(words), Cow::Borrowed(same) if same == words));
    }

    #[test]
    fn a_name_stays_in_its_folder() {
        assert_eq!(file_name("../a/b\u{202e}gpj.\u{7}"), "-a-bgpj");
        assert_eq!(file_name("Hoofdpijn: links"), "Hoofdpijn- links");
        assert_eq!(file_name(&"é".repeat(300)).chars().count(), 60);
        assert_eq!(file_name("...\n"), "");
    }
}
