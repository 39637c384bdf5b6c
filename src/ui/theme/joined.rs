//! A number stays on one line with what it counts. What is read aloud has its plain spaces.

use egui::accesskit::Role;
use egui::{Context, FullOutput, Plugin};

/// A space at which no line is broken.
const NO_BREAK_SPACE: char = '\u{a0}';
/// A longer word may stand on a line of its own.
const LONGEST_WORD: usize = 12;

/// Words in which no line is broken between a number and its unit, or the word that says of what there are so many.
pub fn joined(text: impl Into<String>) -> String {
    let text: String = text.into();
    if !text.contains(|sign: char| sign.is_ascii_digit()) {
        return text;
    }
    let mut all = String::with_capacity(text.len() + 8);
    let mut before = "";
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end_matches(' ');
        if is_number(before.trim_end_matches(' ')) && is_counted(bare) && before.ends_with(' ') {
            all.pop();
            all.push(NO_BREAK_SPACE);
        }
        all.push_str(word);
        before = word;
    }
    all
}

/// "12", "2,5", "300–350", "(12".
fn is_number(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '“', '·', '~']);
    let is_sign = |sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '–' | '/' | '%');
    word.ends_with(|last: char| last.is_ascii_digit()) && word.chars().all(is_sign)
}

fn is_counted(word: &str) -> bool {
    let letters = word.chars().count();
    word.starts_with(char::is_alphabetic) && letters <= LONGEST_WORD
}

/// Gives back the plain spaces to what is read aloud.
#[derive(Debug)]
pub(super) struct HeardSpaces;

impl Plugin for HeardSpaces {
    fn debug_name(&self) -> &'static str {
        "heard spaces"
    }

    fn output_hook(&mut self, _: &Context, output: &mut FullOutput) {
        let Some(update) = &mut output.platform_output.accesskit_update else {
            return;
        };
        for (_, node) in &mut update.nodes {
            // What a person typed is left as it is.
            if matches!(
                node.role(),
                Role::TextInput | Role::MultilineTextInput | Role::TextRun
            ) {
                continue;
            }
            if let Some(label) = node.label().and_then(plain) {
                node.set_label(label);
            }
            if let Some(value) = node.value().and_then(plain) {
                node.set_value(value);
            }
        }
    }
}

fn plain(words: &str) -> Option<String> {
    let has_some = words.contains(NO_BREAK_SPACE);
    has_some.then(|| words.replace(NO_BREAK_SPACE, " "))
}

#[cfg(test)]
mod tests {
    use egui::Shape;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::theme;
    use crate::ui::widgets::testing::harness_sized;
    use crate::ui::widgets::{
        found_button, link_button, name_link, secondary_button, small_link, underlined_link,
    };

    #[test]
    fn a_number_stays_with_what_it_counts_and_nothing_else_does() {
        for (words, joined_words) in [
            ("about 40 mg", "about 40_mg"),
            ("(12 metingen op 6 dagen)", "(12_metingen op 6_dagen)"),
            ("300–350 mg, 2,5 tabletten", "300–350_mg, 2,5_tabletten"),
            ("Vitamine B12 is laag", "Vitamine B12 is laag"),
            ("1 bijzonderlangwoord", "1 bijzonderlangwoord"),
            ("op 3 – 4", "op 3 – 4"),
            ("about 390 mg a day", "about 390_mg a day"),
            ("126/80 mmHg", "126/80_mmHg"),
            ("many mg of it", "many mg of it"),
            (
                "since 10 Aug, from 12 January 2027",
                "since 10_Aug, from 12_January 2027",
            ),
            ("geen", "geen"),
        ] {
            assert_eq!(joined(words), joined_words.replace('_', "\u{a0}"));
        }
    }

    /// However narrow: in words to read and on buttons. The words are wider than the line without the last of them.
    #[test]
    fn no_line_ends_between_a_number_and_its_unit_and_what_is_heard_is_plain() {
        const WORDS: &str = "Gekookte sperziebonen 30 mg";
        for width in [150.0, 170.0, 190.0, 210.0] {
            let mut window = harness_sized(width, (), |ui, ()| {
                ui.label(theme::body(WORDS));
                secondary_button(ui, WORDS);
                found_button(ui, WORDS, true);
                link_button(ui, WORDS);
                small_link(ui, WORDS);
                name_link(ui, WORDS);
                underlined_link(ui, WORDS, theme::body_font());
            });
            window.run();
            let heard = window.query_all_by_label(WORDS).count();
            assert_eq!(heard, 7, "heard as it is");
            let rows = window
                .output()
                .shapes
                .iter()
                .flat_map(|shape| match &shape.shape {
                    Shape::Text(text) => text.galley.rows.iter().map(|row| row.text()).collect(),
                    _ => Vec::new(),
                });
            let rows: Vec<String> = rows.collect();
            let whole = rows.iter().filter(|row| row.contains("30\u{a0}mg"));
            assert_eq!(whole.count(), 7, "{rows:?}");
        }
    }
}
