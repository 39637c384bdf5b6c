//! A page as it prints: words and shapes at their places, in reading order, each with its role for people who listen to it. The PDF
//! and the window draw the same pages.

use std::ops::Range;

use crate::domain::listed;
use crate::fonts::{NOTO_EMOJI_DIARY, NOTO_EMOJI_OLDER, NOTO_SANS, NOTO_SANS_BOLD};

/// Width of A4 in points.
pub const PAGE_WIDTH: f32 = 595.28;
/// Height of A4 in points.
pub const PAGE_HEIGHT: f32 = 841.89;

/// A page; places are in points from its top left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// What is on it, in reading order.
    pub elements: Vec<Element>,
}

/// A piece of a page with a meaning of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    pub role: Role,
    /// What it draws itself.
    pub marks: Vec<Mark>,
    /// The pieces it is made of.
    pub parts: Vec<Self>,
}

/// What a piece of a page is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    Title,
    /// The heading of a part.
    Heading,
    Paragraph,
    Table,
    /// A row of cells, and what one hears of it.
    Row(String),
    ColumnHead,
    RowHead,
    /// Any other cell.
    Cell,
    /// A drawing, said in words.
    Figure(String),
    /// Lines and page numbers: nothing to listen to.
    Decoration,
}

/// How dark something is on the white page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Words.
    Ink,
    /// Words that stand back.
    Soft,
    /// Lines around things.
    Line,
    /// Lines between rows, which only lead the eye.
    Faint,
    Fill,
}

impl Tone {
    /// Its grey: 0 black, 255 white. Words have a contrast of at least 7:1 on white, fillings and the lines around things of at
    /// least 3:1.
    pub const fn grey(self) -> u8 {
        match self {
            Self::Ink => 0x14,
            Self::Soft => 0x50,
            Self::Line => 0x8C,
            Self::Faint => 0xCC,
            Self::Fill => 0x94,
        }
    }
}

/// A rectangle in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its left side.
    pub x: f32,
    /// Its upper side.
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Words(TextLine),
    /// A horizontal line: from the left, at a height, so wide.
    Rule {
        /// Its left end.
        x: f32,
        /// Its height on the page.
        y: f32,
        /// How long it is.
        width: f32,
        tone: Tone,
    },
    /// The outline of a rectangle; dashed = not filled in.
    Outline {
        area: Area,
        /// With gaps.
        dashed: bool,
    },
    /// A filled rectangle.
    Fill(Area),
}

/// Words on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct TextLine {
    /// Where they begin.
    pub x: f32,
    /// The line they stand on.
    pub baseline: f32,
    /// Their size in points.
    pub size: f32,
    /// Bold or regular.
    pub bold: bool,
    pub tone: Tone,
    pub words: String,
    /// How wide they are.
    pub width: f32,
    /// The shapes of their letters.
    pub runs: Vec<GlyphRun>,
}

/// A font on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::VariantArray)]
pub enum Face {
    /// Noto Sans.
    Regular,
    /// Noto Sans Bold.
    Bold,
    /// Signs and faces that notes may have.
    Emoji,
    /// Those that the part of Noto Emoji leaves out, from an older one.
    OlderEmoji,
}

listed!(Face);

impl Face {
    /// The font file.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => NOTO_SANS,
            Self::Bold => NOTO_SANS_BOLD,
            Self::Emoji => NOTO_EMOJI_DIARY,
            Self::OlderEmoji => NOTO_EMOJI_OLDER,
        }
    }
}

/// Letters of one font, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    pub face: Face,
    /// Where they begin, from the beginning of the line.
    pub x: f32,
    pub glyphs: Vec<Glyph>,
}

/// A letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u32,
    /// To the next one, in points.
    pub advance: f32,
    /// Moved by so much.
    pub offset: (f32, f32),
    /// The bytes of the line's words it stands for.
    pub range: Range<usize>,
}

impl Element {
    /// A piece that draws these marks.
    pub const fn new(role: Role, marks: Vec<Mark>) -> Self {
        Self {
            role,
            marks,
            parts: Vec::new(),
        }
    }

    /// A piece made of others.
    pub const fn of(role: Role, parts: Vec<Self>) -> Self {
        Self {
            role,
            marks: Vec::new(),
            parts,
        }
    }

    /// What one hears of it: its words; of a row and of a drawing what stands for them.
    pub fn words(&self) -> String {
        if let Role::Figure(said) | Role::Row(said) = &self.role {
            return said.clone();
        }
        let own = self.marks.iter().filter_map(|mark| match mark {
            Mark::Words(line) => Some(line.words.clone()),
            _ => None,
        });
        let own = own.collect::<Vec<_>>().join(" ");
        let parts = self.parts.iter().map(Self::words);
        let said: Vec<String> = std::iter::once(own)
            .chain(parts)
            .filter(|words| !words.is_empty())
            .collect();
        said.join("\n")
    }

    /// All marks of it and of its parts.
    pub fn all_marks(&self) -> Box<dyn Iterator<Item = &Mark> + '_> {
        let parts = self.parts.iter().flat_map(Self::all_marks);
        Box::new(self.marks.iter().chain(parts))
    }
}
