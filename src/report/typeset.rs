//! Breaks words into lines and finds the shapes of their letters. Only the program's own fonts are used, so that a page is the same
//! on every computer. Never decides what is said.

use std::ops::Range;

use parley::fontique::{Blob, Collection, CollectionOptions, GenericFamily, SourceCache};
use parley::style::{
    FontFamily, FontFamilyName, FontWeight, LineHeight, OverflowWrap, StyleProperty,
};
use parley::{FontContext, Layout, LayoutContext};

use super::page::{Face, Glyph, GlyphRun, TextLine, Tone};

/// Stands for a letter that no font has: honest, where an empty box would look like a fault.
const NO_LETTER: char = '?';

/// How far letters of Noto Sans reach above the line they stand on, for size 1.
pub const ASCENT: f32 = 1.069;
/// How far they reach below it.
const DESCENT: f32 = 0.293;

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Size in points.
    pub size: f32,
    /// From one line to the next, in points.
    pub leading: f32,
    /// Bold or regular.
    pub bold: bool,
    pub tone: Tone,
}

impl Style {
    /// From the top of a line to what its letters stand on: the letters' own height, in the middle of the line.
    pub fn ascent(self) -> f32 {
        (self.leading - self.size * (ASCENT + DESCENT)) / 2.0 + self.size * ASCENT
    }
}

/// Fonts, and room to work in.
pub struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    families: Vec<FontFamilyName<'static>>,
    /// The number of each font's data, in the order of [`Face::ALL`].
    faces: [u64; 4],
}

impl Typesetter {
    /// With the program's own fonts.
    pub fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut families = Vec::new();
        let mut emoji = Vec::new();
        let faces = Face::ALL.map(|face| {
            let blob = Blob::new(std::sync::Arc::new(face.data()));
            let number = blob.id();
            for (family, _) in collection.register_fonts(blob, None) {
                if matches!(face, Face::Emoji | Face::OlderEmoji) {
                    emoji.push(family);
                }
                if let Some(name) = collection.family_name(family) {
                    let name = FontFamilyName::Named(name.to_owned().into());
                    if !families.contains(&name) {
                        families.push(name);
                    }
                }
            }
            number
        });
        collection.set_generic_families(GenericFamily::Emoji, emoji.into_iter());
        Self {
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            families,
            faces,
        }
    }

    /// The lines of `words`, at most `width` points wide; all begin at the page's corner.
    pub fn lines(&mut self, words: &str, style: Style, width: f32) -> Vec<TextLine> {
        let layout = self.laid_out(words, style, width);
        match without_unknown(&layout, words) {
            Some(known) => {
                let layout = self.laid_out(&known, style, width);
                self.lines_of(&layout, &known, style)
            }
            None => self.lines_of(&layout, words, style),
        }
    }

    fn laid_out(&mut self, words: &str, style: Style, width: f32) -> Layout<()> {
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, words, 1.0, false);
        let weight = if style.bold {
            FontWeight::BOLD
        } else {
            FontWeight::NORMAL
        };
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(
            self.families.clone().into(),
        )));
        builder.push_default(StyleProperty::FontWeight(weight));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(
            style.leading,
        )));
        // An address longer than a line breaks anywhere.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut layout = builder.build(words);
        layout.break_all_lines(Some(width));
        layout
    }

    fn lines_of(&self, layout: &Layout<()>, words: &str, style: Style) -> Vec<TextLine> {
        layout
            .lines()
            .map(|line| {
                let range = line.text_range();
                let all = words.get(range.clone()).unwrap_or_default();
                let said = all.trim_end();
                let kept = range.start..range.start + said.len();
                let (runs, width) = self.runs_of(&line, &kept);
                TextLine {
                    x: 0.0,
                    baseline: 0.0,
                    size: style.size,
                    bold: style.bold,
                    tone: style.tone,
                    words: said.to_owned(),
                    width,
                    runs,
                }
            })
            .collect()
    }

    /// The letters of the bytes `kept`, and how wide they are.
    fn runs_of(&self, line: &parley::Line<'_, ()>, kept: &Range<usize>) -> (Vec<GlyphRun>, f32) {
        let mut runs = Vec::new();
        let mut x = 0.0;
        for run in line.runs() {
            let number = run.font().data.id();
            let face = Face::ALL.into_iter().zip(self.faces);
            let face = face.into_iter().find(|(_, id)| *id == number);
            let mut set = GlyphRun {
                face: face.map_or(Face::Regular, |(face, _)| face),
                x,
                glyphs: Vec::new(),
            };
            for cluster in run.visual_clusters() {
                let range = cluster.text_range();
                if range.start < kept.start || kept.end < range.end {
                    continue;
                }
                let range = range.start - kept.start..range.end - kept.start;
                if cluster.is_ligature_continuation() {
                    if let Some(glyph) = set.glyphs.last_mut() {
                        glyph.range.end = range.end;
                    }
                    continue;
                }
                for glyph in cluster.glyphs() {
                    x += glyph.advance;
                    set.glyphs.push(Glyph {
                        id: glyph.id,
                        advance: glyph.advance,
                        offset: (glyph.x, glyph.y),
                        range: range.clone(),
                    });
                }
            }
            if !set.glyphs.is_empty() {
                runs.push(set);
            }
        }
        (runs, x)
    }
}

/// The words with every letter replaced that no font has; `None` if there is none.
fn without_unknown(layout: &Layout<()>, words: &str) -> Option<String> {
    let mut unknown: Vec<Range<usize>> = Vec::new();
    for run in layout.lines().flat_map(|line| line.runs()) {
        for cluster in run.clusters() {
            let range = cluster.text_range();
            let is_space = words
                .get(range.clone())
                .is_none_or(|piece| piece.chars().all(char::is_whitespace));
            if !is_space && cluster.glyphs().any(|glyph| glyph.id == 0) {
                unknown.push(range);
            }
        }
    }
    if unknown.is_empty() {
        return None;
    }
    let is_unknown = |at: usize| unknown.iter().any(|range| range.contains(&at));
    let letters = words.char_indices();
    Some(
        letters
            .map(|(at, letter)| if is_unknown(at) { NO_LETTER } else { letter })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Style = Style {
        size: 10.0,
        leading: 13.0,
        bold: false,
        tone: Tone::Ink,
    };

    fn said(words: &str, width: f32) -> Vec<String> {
        let lines = Typesetter::new().lines(words, PLAIN, width);
        assert!(lines.iter().all(|line| line.width <= width), "{lines:?}");
        lines.into_iter().map(|line| line.words).collect()
    }

    #[test]
    fn words_break_between_words_and_at_line_ends_and_none_is_lost() {
        assert_eq!(said("Slecht slapen", 45.0), ["Slecht", "slapen"]);
        assert_eq!(said("een\ntwee", 400.0), ["een", "twee"]);
        let long = "x".repeat(300);
        let lines = said(&long, 120.0);
        assert!(lines.len() > 5);
        assert_eq!(lines.concat(), long);
    }

    #[test]
    fn every_letter_has_a_shape_and_one_that_no_font_has_is_a_question_mark() {
        for (typed, set) in [
            ("Één à ½ µg/L ≥ 5 – ’s", "Één à ½ µg/L ≥ 5 – ’s"),
            ("moe 😴 vandaag", "moe 😴 vandaag"),
            ("🤒🤕🤢🤮🥴🥱🤧🩸🦵🦴🧠🥵 ✓", "🤒🤕🤢🤮🥴🥱🤧🩸🦵🦴🧠🥵 ✓"),
            ("❤️ 🤷\u{200d}♀️ 👍🏽 🏥 ☔ 🫠", "❤️ 🤷\u{200d}♀️ 👍🏽 🏥 ☔ 🫠"),
            // From the older font.
            ("🗼🚂", "🗼🚂"),
            ("頭痛 pijn", "?? pijn"),
        ] {
            let lines = Typesetter::new().lines(typed, PLAIN, 400.0);
            assert_eq!(lines[0].words, set);
            let mut glyphs = lines[0].runs.iter().flat_map(|run| &run.glyphs);
            assert!(glyphs.all(|glyph| glyph.id != 0), "{typed}");
        }
    }

    #[test]
    fn bold_words_are_set_in_the_bold_font_and_are_wider() {
        let mut setter = Typesetter::new();
        let plain = setter.lines("Hoofdpijn", PLAIN, 400.0);
        let bold = Style {
            bold: true,
            ..PLAIN
        };
        let bold = setter.lines("Hoofdpijn", bold, 400.0);
        assert_eq!(
            (plain[0].runs[0].face, bold[0].runs[0].face),
            (Face::Regular, Face::Bold)
        );
        assert!(plain[0].width < bold[0].width);
    }
}
