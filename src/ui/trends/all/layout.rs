//! The columns of the page: name and reason, bars, the number with the tag, before and since the pill. Beside each other where there is
//! room for the bars, else below each other; nothing ever lies on anything else.

use egui::{Rangef, Rect, Sense, Ui, vec2};

use super::data::AllData;
use super::list_head::Heads;
use super::way_tag::tag_width;
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
#[derive(Clone, Debug)]
pub struct Columns {
    /// The bars stand beside the name.
    pub(super) is_wide: bool,
    pub(super) width: f32,
    pub(super) name: f32,
    /// The number, and beside the bars the tag below it: beside before and since it would be read as what the pill did.
    now: f32,
    /// Before and since the pill; nothing where it has no column.
    change: f32,
    /// It stands in a line of each row, as there is no room for its column.
    pub(super) says_change: bool,
    /// Above and below what a row says.
    pub(super) margin: f32,
    pub(super) bars_height: f32,
    /// Rows of words for the marks.
    pub(super) label_rows: usize,
    pub(super) heads: Heads,
}

/// A column with the space before it, if there is one.
fn with_gap(column: f32) -> f32 {
    if column > 0.0 {
        column + theme::SPACE_M
    } else {
        0.0
    }
}

impl Columns {
    /// The columns for what is to be drawn.
    pub fn new(ui: &Ui, width: f32, data: &AllData, heads: Heads) -> Self {
        let now = heads.now_width(ui).max(NOW_LEAST).ceil();
        let ways = data.rows().filter_map(|row| row.way.as_ref());
        let tags = ways.map(|way| tag_width(ui, way));
        let now_beside = tags.fold(now, f32::max);
        let pairs = data.rows().filter_map(|row| row.change.as_ref());
        let pairs = pairs.map(|change| word_width(ui, &change.pair, theme::small_bold_font()));
        let head = heads.change_width(ui);
        let mut change = head.map_or(0.0, |head| pairs.fold(head, f32::max).ceil());
        let name = (width * NAME_SHARE).clamp(NAME_LEAST, NAME_MOST);
        let others = name + now_beside + with_gap(change) + 2.0 * theme::SPACE_M;
        let is_wide = width >= WIDE && width - others >= BARS_LEAST;
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
            now: if is_wide { now_beside } else { now },
            change,
            says_change,
            label_rows: label_rows(&data.marks).min(heads.label_rows()),
            heads,
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
    pub(super) fn aside(&self) -> f32 {
        with_gap(self.change)
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
            left + self.width - self.change
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
}
