//! Where the parts of a row are: name and reason, bars, the number, the tag. Beside each other where there is room for the bars, else
//! below each other; nothing ever lies on anything else.

use egui::{Id, Rangef, Rect, Response, Sense, Ui, Vec2, pos2, vec2};

use super::BarArea;
use super::data::AllData;
use super::galleys::behind;
use super::list_head::{Heads, two_lines_width};
use super::row_words::RowWords;
use super::way_tag::{tag_margins, tag_width};
use crate::ui::theme;
use crate::ui::trends::chart::mark_lines::{LABEL_HEIGHT, label_rows};
use crate::ui::trends::word_width::word_width;

/// From this width on the bars may stand beside the names.
const WIDE: f32 = 700.0;
/// Bars beside the name are at least this wide.
const BARS_LEAST: f32 = 300.0;
const BARS_HEIGHT: f32 = 32.0;
/// The same below the words, where every row is higher.
const LOW_BARS_HEIGHT: f32 = 28.0;
const ROW_HEIGHT: f32 = 47.0;
/// Above and below the words of a row.
const ROW_MARGIN: f32 = 6.0;
/// The same where the bars stand below the words.
pub(super) const CLOSE_MARGIN: f32 = 4.0;
const NAME_SHARE: f32 = 0.28;
const NAME_LEAST: f32 = 170.0;
const NAME_MOST: f32 = 306.0;
/// A name beside both numbers above the bars has at least this much room, or before and since are said elsewhere.
const NAME_ABOVE_LEAST: f32 = 160.0;
const NOW_LEAST: f32 = 56.0;
/// The columns of the page.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    /// The bars stand beside the name.
    pub(super) is_wide: bool,
    pub(super) width: f32,
    pub(super) name: f32,
    now: f32,
    /// Before and since the pill; nothing where it has no column.
    change: f32,
    /// It stands in a line of each row, as there is no room for its column.
    pub(super) says_change: bool,
    tag: f32,
    /// Above and below what a row says.
    pub(super) margin: f32,
    bars_height: f32,
    /// Rows of words for the marks.
    pub(super) label_rows: usize,
}

/// A column with the space before it, if there is one.
fn with_gap(column: f32) -> f32 {
    if column > 0.0 {
        column + theme::SPACE_M
    } else {
        0.0
    }
}

/// The places of a row's parts.
pub struct RowPlaces {
    pub row: Rect,
    pub bars: BarArea,
    /// The number.
    pub now: Rect,
    /// Before and since the pill.
    pub change: Option<Rect>,
    pub tag: Option<Rect>,
    /// Where one asks what the reason means, right behind it.
    pub ask: Rect,
}

impl Columns {
    /// The columns for what is to be drawn.
    pub fn new(ui: &Ui, width: f32, data: &AllData, heads: &Heads) -> Self {
        let now = heads.now.as_deref();
        let now = now.map_or(0.0, |words| two_lines_width(ui, words));
        let now = now.max(NOW_LEAST).ceil();
        let pairs = data.rows().filter_map(|row| row.change.as_ref());
        let pairs = pairs.map(|change| word_width(ui, &change.pair, theme::small_bold_font()));
        let head = heads.change.as_deref();
        let head = head.map(|words| two_lines_width(ui, words));
        let mut change = head.map_or(0.0, |head| pairs.fold(head, f32::max).ceil());
        let ways = data.rows().filter_map(|row| row.way.as_ref());
        let tags = ways.map(|way| tag_width(ui, way));
        let tag = tags.fold(0.0, f32::max);
        let name = (width * NAME_SHARE).clamp(NAME_LEAST, NAME_MOST);
        let aside = with_gap(tag.max(change));
        let is_wide =
            width >= WIDE && width - name - now - aside - 2.0 * theme::SPACE_M >= BARS_LEAST;
        let (margin, bars_height) = if is_wide {
            (ROW_MARGIN, BARS_HEIGHT)
        } else {
            (CLOSE_MARGIN, LOW_BARS_HEIGHT)
        };
        let above = width - now - theme::SPACE_M;
        let says_change = !is_wide && change > 0.0 && above - with_gap(change) < NAME_ABOVE_LEAST;
        if says_change {
            change = 0.0;
        }
        Self {
            is_wide,
            width,
            margin,
            bars_height,
            name: if is_wide {
                name
            } else {
                above - with_gap(change)
            },
            now,
            change,
            says_change,
            tag,
            label_rows: label_rows(&data.marks),
        }
    }

    /// Whether before and since the pill have a column.
    pub fn has_change(&self) -> bool {
        self.change > 0.0
    }

    /// Whether they stand in the rows, in a column or in a line.
    pub fn has_change_in_rows(&self) -> bool {
        self.has_change() || self.says_change
    }

    /// From where to where the bars go in a row that begins at `left`.
    pub(super) fn bars_across(&self, left: f32) -> Rangef {
        if self.is_wide {
            let end = self.width - self.aside() - self.now - theme::SPACE_M;
            Rangef::new(left + self.name + theme::SPACE_M, left + end)
        } else {
            Rangef::new(left, left + self.width)
        }
    }

    /// What stands right of the numbers, with the space before it.
    fn aside(&self) -> f32 {
        if self.is_wide {
            with_gap(self.tag.max(self.change))
        } else {
            with_gap(self.change)
        }
    }

    /// Where words so wide begin that are in the column of the numbers: right behind the bars, or at the right end above them.
    pub(super) fn now_left(&self, left: f32, width: f32) -> f32 {
        let end = left + self.width - self.aside();
        if self.is_wide {
            end - self.now
        } else {
            end - width
        }
    }

    /// The same in the column of before and since.
    pub(super) fn change_left(&self, left: f32, width: f32) -> f32 {
        if self.is_wide {
            left + self.width - self.tag.max(self.change)
        } else {
            left + self.width - width
        }
    }

    /// The place below the last row, as wide as the bars.
    pub fn axis_ui(&self, ui: &mut Ui) -> Rect {
        let size = vec2(self.width, LABEL_HEIGHT + theme::SPACE_XS);
        let (area, _) = ui.allocate_exact_size(size, Sense::hover());
        let top = area.top() + theme::SPACE_XS;
        Rect::from_x_y_ranges(self.bars_across(area.left()), top..=area.bottom())
    }

    /// A place for the words of the marks below the last row.
    pub fn labels_below_ui(&self, ui: &mut Ui) -> Rect {
        let height = LABEL_HEIGHT * self.label_rows as f32;
        let (area, _) = ui.allocate_exact_size(vec2(self.width, height), Sense::hover());
        Rect::from_x_y_ranges(self.bars_across(area.left()), area.y_range())
    }

    /// Takes the room of a row and senses it.
    pub fn row_ui(&self, ui: &mut Ui, id: Id, words: &RowWords) -> (RowPlaces, Response) {
        let said = words.height();
        let tag = words.tag.as_ref().map(|tag| tag.size() + tag_margins());
        let is_beside = |tag: Vec2| {
            let reason = words.reason.size().x + theme::SMALL_ICON_BUTTON.x;
            words.reason.rows.len() == 1 && reason + theme::SPACE_M + tag.x <= self.width
        };
        let below = match (self.is_wide, tag) {
            (false, Some(tag)) if !is_beside(tag) => tag.y + theme::SPACE_XS,
            // A tag is higher than the words it stands beside.
            (false, Some(tag)) => (tag.y - words.reason.size().y).max(0.0),
            _ => 0.0,
        };
        let height = if self.is_wide {
            (said + 2.0 * self.margin).max(ROW_HEIGHT)
        } else {
            said + below + self.bars_height + CLOSE_MARGIN + 2.0 * self.margin
        };
        let (_, row) = ui.allocate_space(vec2(self.width, height));
        let response = ui.interact(row, id, Sense::click());
        let across = self.bars_across(row.left());
        let (bars_top, middle) = if self.is_wide {
            (row.center().y - self.bars_height / 2.0, row.center().y)
        } else {
            (
                row.bottom() - self.margin - self.bars_height,
                row.top() + self.margin + words.now.size().y / 2.0,
            )
        };
        let now = words.now.size();
        let now_left = self.now_left(row.left(), now.x);
        let pair = words.change.as_ref().map(|pair| pair.size());
        // Beside the bars a tag stands below before and since.
        let (up, down) = match (pair, tag) {
            (Some(pair), Some(tag)) if self.is_wide => (tag.y / 2.0, pair.y / 2.0),
            _ => (0.0, 0.0),
        };
        let reason_top = self.words_top(row, said) + words.name.size().y + 1.0;
        let places = RowPlaces {
            ask: behind(&words.reason, pos2(row.left(), reason_top)),
            row,
            bars: Rect::from_x_y_ranges(across, bars_top..=bars_top + self.bars_height),
            now: Rect::from_min_size(pos2(now_left, middle - now.y / 2.0), now),
            change: pair.map(|size| {
                let left = self.change_left(row.left(), size.x);
                Rect::from_min_size(pos2(left, middle - up - size.y / 2.0), size)
            }),
            tag: tag.map(|size| {
                let corner = if self.is_wide {
                    let left = self.change_left(row.left(), size.x);
                    pos2(left, middle + down - size.y / 2.0)
                } else if is_beside(size) {
                    // Below the number.
                    pos2(row.right() - size.x, reason_top)
                } else {
                    pos2(row.left(), row.top() + self.margin + said + theme::SPACE_XS)
                };
                Rect::from_min_size(corner, size)
            }),
        };
        (places, response)
    }

    /// Where the lines of marks run through a row: all of its height, and never over words.
    pub fn lines_area(&self, places: &RowPlaces) -> Rect {
        if self.is_wide {
            Rect::from_x_y_ranges(places.bars.x_range(), places.row.y_range())
        } else {
            places.bars
        }
    }

    /// Where the name begins, with so much height for it and what stands below it.
    pub(super) fn words_top(&self, row: Rect, said: f32) -> f32 {
        if self.is_wide {
            row.center().y - said / 2.0
        } else {
            row.top() + self.margin
        }
    }
}
