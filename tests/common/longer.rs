//! A made-up language whose words are 40 % longer than the English ones: what has room for it has room for any translation.

use std::fs;
use std::path::Path;

use magnesium_diary::text::{Language, Text};

/// The words of `en`, each letter run longer by two fifths.
pub fn longer_text() -> Text {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text/en");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let sources = files
        .iter()
        .map(|path| longer_source(&fs::read_to_string(path).unwrap()));
    Text::of_sources(Language::En, sources)
}

fn longer_source(source: &str) -> String {
    let lines = source.lines().map(|line| {
        if line.starts_with('#') || line.trim().is_empty() {
            return line.to_owned();
        }
        // What names the message or its variant stays as it is.
        let at = match (
            line.starts_with(' '),
            line.trim_start().starts_with(['[', '*']),
        ) {
            (true, true) => line.find(']').map_or(0, |at| at + 1),
            (true, false) => 0,
            (false, _) if line.starts_with('}') => 0,
            (false, _) => line.find('=').map_or(0, |at| at + 1),
        };
        let (name, words) = line.split_at(at);
        format!("{name}{}", longer(words))
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Longer words outside the places for what is filled in.
fn longer(words: &str) -> String {
    let mut said = String::new();
    let (mut depth, mut run) = (0, 0);
    for letter in words.chars().chain(['\n']) {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if letter.is_alphabetic() && depth == 0 {
            run += 1;
        } else {
            said.extend(std::iter::repeat_n('n', (run * 2_usize).div_ceil(5)));
            run = 0;
        }
        said.push(letter);
    }
    said.trim_end_matches('\n').to_owned()
}
