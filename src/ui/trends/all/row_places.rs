//! Where the parts of a row are. The tag stands with the number of now and never beside before and since the pill, as it is about the
//! whole period.

use egui::{Id, Pos2, Rect, Response, Sense, Ui, Vec2, pos2, vec2};

use super::BarArea;
use super::galleys::behind;
use super::layout::{CLOSE_MARGIN, Columns};
use super::row_words::RowWords;
use super::way_tag::tag_margins;
use crate::ui::theme;

const ROW_HEIGHT: f32 = 47.0;

/// The places of a row's parts.
pub struct RowPlaces {
    pub row: Rect,
    pub bars: BarArea,
    pub name: Pos2,
    pub reason: Pos2,
    /// The number.
    pub now: Rect,
    /// Before and since the pill, in its column.
    pub change: Option<Rect>,
    /// The same in a line below the reason.
    pub change_line: Pos2,
    pub tag: Option<Rect>,
    /// Where one asks what the reason means, right behind it.
    pub ask: Rect,
}

impl Columns {
    /// Takes the room of a row and senses it.
    pub fn row_ui(&self, ui: &mut Ui, id: Id, words: &RowWords) -> (RowPlaces, Response) {
        let height = if self.is_wide {
            let number = words.now.size().y + words.tag_size().map_or(0.0, |tag| tag.y);
            words.height().max(number) + 2.0 * self.margin
        } else {
            let said = words.height() + self.below_reason(words);
            said + self.bars_height + CLOSE_MARGIN + 2.0 * self.margin
        };
        let height = if self.is_wide {
            height.max(ROW_HEIGHT)
        } else {
            height
        };
        let (_, row) = ui.allocate_space(vec2(self.width, height));
        let response = ui.interact(row, id, Sense::click());
        let places = if self.is_wide {
            self.beside(row, words)
        } else {
            self.above_each_other(row, words)
        };
        (places, response)
    }

    /// Name and reason, the bars, the number with the tag below it, before and since.
    fn beside(&self, row: Rect, words: &RowWords) -> RowPlaces {
        let middle = row.center().y;
        let name = pos2(row.left(), middle - words.height() / 2.0);
        let (now, tag) = (words.now.size(), words.tag_size());
        let number = now.y + tag.map_or(0.0, |tag| tag.y);
        let corner = pos2(self.now_left(row.left(), now.x), middle - number / 2.0);
        let now = Rect::from_min_size(corner, now);
        let tag = tag.map(|size| Rect::from_min_size(now.left_bottom(), size));
        self.places(row, words, name, (now, tag))
    }

    /// Name and numbers, the reason with the tag beside it below the number or below it, and the bars.
    fn above_each_other(&self, row: Rect, words: &RowWords) -> RowPlaces {
        let name = row.left_top() + vec2(0.0, self.margin);
        let now = words.now.size();
        let corner = pos2(self.now_left(row.left(), now.x), name.y);
        let now = Rect::from_min_size(corner, now);
        let reason = words.reason_top(name.y);
        let tag = words.tag_size().map(|size| {
            let corner = if self.has_tag_beside(words, size) {
                pos2(row.right() - self.aside() - size.x, reason)
            } else {
                let foot = reason + words.reason.size().y;
                pos2(row.left(), foot + theme::SPACE_XS)
            };
            Rect::from_min_size(corner, size)
        });
        self.places(row, words, name, (now, tag))
    }

    fn places(
        &self,
        row: Rect,
        words: &RowWords,
        name: Pos2,
        (now, tag): (Rect, Option<Rect>),
    ) -> RowPlaces {
        let reason = pos2(row.left(), words.reason_top(name.y));
        let bars_top = if self.is_wide {
            row.center().y - self.bars_height / 2.0
        } else {
            row.bottom() - self.margin - self.bars_height
        };
        let bars = bars_top..=bars_top + self.bars_height;
        let pair = words.change.as_ref().map(|pair| pair.size());
        let middle = if self.is_wide {
            row.center().y
        } else {
            now.center().y
        };
        RowPlaces {
            row,
            bars: Rect::from_x_y_ranges(self.bars_across(row.left()), bars),
            name,
            reason,
            ask: behind(&words.reason, reason),
            now,
            change: pair.map(|size| {
                let left = self.change_left(row.left(), size.x);
                Rect::from_min_size(pos2(left, middle - size.y / 2.0), size)
            }),
            change_line: reason + vec2(0.0, words.reason.size().y + self.below_reason(words)),
            tag,
        }
    }

    /// Whether a tag so large finds room on the line of the reason, below the number.
    fn has_tag_beside(&self, words: &RowWords, tag: Vec2) -> bool {
        let reason = words.reason.size().x + theme::SMALL_ICON_BUTTON.x;
        let room = self.width - self.aside();
        words.reason.rows.len() == 1 && reason + theme::SPACE_M + tag.x <= room
    }

    /// What a tag takes of the height below the reason, where the bars stand below the words.
    fn below_reason(&self, words: &RowWords) -> f32 {
        match words.tag_size() {
            Some(tag) if self.has_tag_beside(words, tag) => {
                // A tag is higher than the words it stands beside.
                (tag.y - words.reason.size().y).max(0.0)
            }
            Some(tag) => tag.y + theme::SPACE_XS,
            None => 0.0,
        }
    }

    /// Where the lines of marks run through a row: all of its height, and never over words.
    pub fn lines_area(&self, places: &RowPlaces) -> Rect {
        if self.is_wide {
            Rect::from_x_y_ranges(places.bars.x_range(), places.row.y_range())
        } else {
            places.bars
        }
    }
}

impl RowWords {
    /// The tag with what is around its words.
    fn tag_size(&self) -> Option<Vec2> {
        self.tag.as_ref().map(|tag| tag.size() + tag_margins())
    }
}
