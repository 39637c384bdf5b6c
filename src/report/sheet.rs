//! Paper being written on, from the top down: lines of words, headings and parts, and a new page where one is full.

use super::data::Section;
use super::page::{Area, Element, Mark, PAGE_HEIGHT, PAGE_WIDTH, Page, Role, TextLine, Tone};
use super::table::TableRow;
use super::typeset::{Style, Typesetter};

/// White left and right.
pub(super) const SIDE: f32 = 44.0;
/// White above.
pub(super) const TOP: f32 = 42.0;
/// White below, the foot within it.
pub(super) const BOTTOM: f32 = 52.0;
/// Width of what is printed.
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * SIDE;
/// Between columns.
pub(super) const GUTTER: f32 = 18.0;
/// Around the words in a frame.
const FRAME_PAD: f32 = 7.0;

/// From where to where words run.
#[derive(Clone, Copy)]
pub(super) struct Across {
    pub(super) x: f32,
    pub(super) width: f32,
}

impl Across {
    pub(super) const PAGE: Self = Self {
        x: SIDE,
        width: WIDTH,
    };
}

/// How everything looks, and how far apart it stands.
pub(super) struct Look {
    pub(super) title: Style,
    pub(super) heading: Style,
    pub(super) body: Style,
    pub(super) strong: Style,
    pub(super) small: Style,
    pub(super) foot: Style,
    /// Words in and above the days of the figure.
    pub(super) day: Style,
    /// Height of a day of the figure.
    pub(super) day_height: f32,
    /// Between parts.
    pub(super) gap: f32,
    /// Above and below the words of a row.
    pub(super) row_pad: f32,
}

impl Look {
    /// So many times as large as usual.
    pub(super) fn new(scale: f32) -> Self {
        let style = |size: f32, leading: f32, bold: bool, tone: Tone| Style {
            size: size * scale,
            leading: leading * scale,
            bold,
            tone,
        };
        Self {
            title: style(16.0, 21.0, true, Tone::Ink),
            heading: style(9.5, 13.5, true, Tone::Ink),
            body: style(9.0, 12.2, false, Tone::Ink),
            strong: style(9.0, 12.2, true, Tone::Ink),
            small: style(8.0, 10.8, false, Tone::Soft),
            foot: style(7.4, 10.0, false, Tone::Soft),
            day: style(5.6, 7.0, false, Tone::Soft),
            day_height: 11.6 * scale,
            gap: 10.0 * scale,
            row_pad: 2.4 * scale,
        }
    }

    /// Height of a row with so many lines.
    pub(super) fn row(&self, lines: usize) -> f32 {
        lines as f32 * self.body.leading + 2.0 * self.row_pad
    }

    /// Heads stand out, and of a row its name.
    pub(super) fn cell(&self, row: &TableRow, at: usize, is_head: bool) -> Style {
        if is_head || row.strong && at == 0 {
            self.strong
        } else {
            self.body
        }
    }
}

/// Paper being written on, from the top down.
pub(super) struct Sheet {
    pub(super) setter: Typesetter,
    pub(super) pages: Vec<Page>,
    pub(super) y: f32,
    pub(super) look: Look,
}

impl Sheet {
    /// A first page, still empty.
    pub(super) fn new(look: Look) -> Self {
        Self {
            setter: Typesetter::new(),
            pages: vec![Page::default()],
            y: TOP,
            look,
        }
    }

    /// Turns to a new page if `height` does not fit any more.
    pub(super) fn make_room(&mut self, height: f32) -> bool {
        let is_full = self.y + height > PAGE_HEIGHT - BOTTOM && self.y > TOP;
        if is_full {
            self.pages.push(Page::default());
            self.y = TOP;
        }
        is_full
    }

    pub(super) fn put(&mut self, element: Element) {
        if let Some(page) = self.pages.last_mut() {
            page.elements.push(element);
        }
    }

    pub(super) fn lines(&mut self, words: &str, style: Style, x: f32, width: f32) -> Vec<TextLine> {
        let mut lines = self.setter.lines(words, style, width);
        for (at, line) in lines.iter_mut().enumerate() {
            line.x = x;
            line.baseline = self.y + at as f32 * style.leading + style.ascent();
        }
        lines
    }

    /// Running words; a new page may begin between two lines.
    pub(super) fn words(&mut self, words: &str, style: Style, role: Role, across: Across) {
        let mut marks = Vec::new();
        for mut line in self.setter.lines(words, style, across.width) {
            if self.y + style.leading > PAGE_HEIGHT - BOTTOM && !marks.is_empty() {
                self.put(Element::new(role.clone(), std::mem::take(&mut marks)));
            }
            self.make_room(style.leading);
            line.x = across.x;
            line.baseline = self.y + style.ascent();
            self.y += style.leading;
            marks.push(Mark::Words(line));
        }
        self.put(Element::new(role, marks));
    }

    /// A heading, on one page with `next` points of what it is about.
    pub(super) fn heading(&mut self, words: &str, next: f32) {
        self.make_room(self.look.heading.leading + next);
        self.words(words, self.look.heading, Role::Heading, Across::PAGE);
    }

    /// A part in a frame, which stays on one page if a page can hold it.
    pub(super) fn framed(&mut self, section: &Section) {
        let inside = Across {
            x: SIDE + FRAME_PAD,
            width: WIDTH - 2.0 * FRAME_PAD,
        };
        let height = self.height_of(section, inside.width) + 2.0 * FRAME_PAD;
        // A large one begins where it is and goes on: else the page before it would stay all but empty.
        if height < PAGE_HEIGHT / 3.0 {
            self.make_room(height);
        }
        let (pages, top) = (self.pages.len(), self.y);
        self.y += FRAME_PAD - 1.0;
        self.section(section, inside);
        self.y += FRAME_PAD - self.look.gap;
        // Words that went on to another page have no frame around them.
        if pages == self.pages.len() {
            let area = Area {
                x: SIDE,
                y: top,
                width: WIDTH,
                height: self.y - top,
            };
            let frame = Mark::Outline {
                area,
                dashed: false,
            };
            self.put(Element::new(Role::Decoration, vec![frame]));
        }
        self.y += self.look.gap;
    }

    pub(super) fn height_of(&mut self, section: &Section, width: f32) -> f32 {
        let lines: usize = section
            .lines
            .iter()
            .map(|line| self.setter.lines(line, self.look.body, width).len())
            .sum();
        self.look.heading.leading + lines as f32 * self.look.body.leading
    }

    pub(super) fn section(&mut self, section: &Section, across: Across) {
        self.make_room(self.look.heading.leading + self.look.body.leading);
        self.words(&section.title, self.look.heading, Role::Heading, across);
        for line in &section.lines {
            self.words(line, self.look.body, Role::Paragraph, across);
        }
        self.y += self.look.gap;
    }

    pub(super) fn side_by_side(&mut self, sections: &[Section]) {
        let [left, right] = sections else {
            for section in sections {
                self.section(section, Across::PAGE);
            }
            return;
        };
        let width = (WIDTH - GUTTER) / 2.0;
        let height = self
            .height_of(left, width)
            .max(self.height_of(right, width));
        if height > PAGE_HEIGHT - TOP - BOTTOM {
            self.section(left, Across::PAGE);
            self.section(right, Across::PAGE);
            return;
        }
        self.make_room(height);
        let top = self.y;
        self.section(left, Across { x: SIDE, width });
        let below = self.y;
        self.y = top;
        let x = SIDE + width + GUTTER;
        self.section(right, Across { x, width });
        self.y = self.y.max(below);
    }
}
