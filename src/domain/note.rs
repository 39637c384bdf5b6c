//! A day's free note.

use super::day::Moment;

/// Most characters of a note or remark: far more than a day needs, small enough to stay instant.
pub const NOTE_MAX_CHARS: usize = 20_000;

/// What the person wrote about a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The text, never empty.
    pub body: String,
    /// When it was last changed; unknown for imports.
    pub changed_at: Option<Moment>,
}

/// A text the person typed, without outer white space and without control characters other than line breaks and tabs; `None` if
/// nothing is left. As long as it was typed: who keeps it sees to [`is_too_long`].
pub fn clean_text(text: &str) -> Option<String> {
    let text = text.replace("\r\n", "\n");
    // Control characters go first: what they hide at the ends is trimmed too, so that cleaning twice changes nothing.
    let plain: String = text
        .chars()
        .filter(|c| !c.is_control() || *c == '\n' || *c == '\t')
        .collect();
    let kept = plain.trim();
    (!kept.is_empty()).then(|| kept.to_owned())
}

/// Whether a text is longer than a note or remark can be.
pub fn is_too_long(text: &str) -> bool {
    text.chars().nth(NOTE_MAX_CHARS).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_keeps_its_lines_and_loses_control_characters() {
        assert_eq!(clean_text("  a\r\nb\u{0}c \n").as_deref(), Some("a\nbc"));
        assert_eq!(clean_text(" \n\t "), None);
        assert_eq!(clean_text("\u{1}  x").as_deref(), Some("x"));
    }
}
