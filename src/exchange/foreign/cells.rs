//! What stands in the cells of sheets, as people and programs write it: numbers, words for how bad it was, yes and no, HTML in
//! notes.

use std::borrow::Cow;

use super::reading::Value;
use crate::exchange::level::Level;

/// Words for a severity, in English and Dutch, with their number on the diary's own scale.
const SEVERITIES: [(&str, &str); 20] = [
    ("none", "0"),
    ("no", "0"),
    ("never", "0"),
    ("false", "0"),
    ("geen", "0"),
    ("nee", "0"),
    ("niet", "0"),
    ("mild", "1"),
    ("light", "1"),
    ("slight", "1"),
    ("licht", "1"),
    ("beetje", "1"),
    ("moderate", "2"),
    ("medium", "2"),
    ("matig", "2"),
    ("severe", "3"),
    ("bad", "3"),
    ("ernstig", "3"),
    ("erg", "3"),
    ("zwaar", "3"),
];

/// Marks that something was there.
const PRESENT: [&str; 9] = ["x", "yes", "y", "true", "ja", "j", "✓", "✔", "v"];

/// Cells that say nothing.
const NOTHING: [&str; 6] = ["", "-", "–", "—", "n/a", "?"];

/// A cell that may be a number, a word for one, a mark or words; `None` where it says nothing.
pub fn value(cell: &str) -> Option<Value> {
    if NOTHING.contains(&cell) {
        return None;
    }
    if let Some(level) = Level::parse(cell) {
        return Some(Value::Level(level));
    }
    let lower = cell.to_lowercase();
    if PRESENT.contains(&lower.as_str()) {
        return Some(Value::Present);
    }
    let severity = SEVERITIES.iter().find(|(word, _)| *word == lower);
    match severity.and_then(|(_, level)| Level::parse(level)) {
        Some(level) => Some(Value::Level(level)),
        None => Some(Value::Words(cell.to_owned())),
    }
}

/// Whether a cell says anything.
pub fn says_nothing(cell: &str) -> bool {
    NOTHING.contains(&cell)
}

/// Notes as apps write them: `<br>` and `&amp;`.
pub fn plain_words(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, mark) = rest.split_at(at);
        plain.push_str(before);
        let known = ENTITIES.iter().find(|(entity, _)| {
            let head = mark.get(..entity.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(entity))
        });
        if let Some((entity, meaning)) = known {
            plain.push_str(meaning);
            rest = mark.get(entity.len()..).unwrap_or_default();
        } else {
            plain.push_str(mark.get(..1).unwrap_or_default());
            rest = mark.get(1..).unwrap_or_default();
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

const ENTITIES: [(&str, &str); 17] = [
    ("<br>", "\n"),
    ("<br/>", "\n"),
    ("<br />", "\n"),
    ("<div>", "\n"),
    ("</div>", ""),
    ("<p>", "\n"),
    ("</p>", ""),
    ("<b>", ""),
    ("</b>", ""),
    ("<i>", ""),
    ("</i>", ""),
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&nbsp;", " "),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_a_number_a_mark_or_words() {
        let level = |text: &str| Some(Value::Level(Level::parse(text).unwrap()));
        assert_eq!(value("2.0"), level("2"));
        assert_eq!(value("Ernstig"), level("3"));
        assert_eq!(value("no"), level("0"));
        assert_eq!(
            (value("X"), value("✓")),
            (Some(Value::Present), Some(Value::Present))
        );
        assert_eq!((value(""), value("-")), (None, None));
        assert_eq!(
            value("slept badly"),
            Some(Value::Words("slept badly".to_owned()))
        );
    }

    #[test]
    fn html_in_notes_becomes_words() {
        assert_eq!(
            plain_words("T&ouml; &amp; Tee<br>2 < 3"),
            "T&ouml; & Tee\n2 < 3"
        );
        assert_eq!(plain_words("a<BR/>b&é"), "a\nb&é");
    }
}
