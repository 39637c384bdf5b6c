//! Where the parts of a row are: name and reason, bars, the number, the tag. Beside each other where there is room for the bars, else
//! below each other; nothing ever lies on anything else.

use std::sync::Arc;

use egui::{
    Align, Galley, Id, Rangef, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::BarArea;
use super::data::AllData;
use super::galleys::{behind, layout, name_galley, word_width};
use super::row_data::WayTag;
use super::way_tag::{tag_margins, tag_width, way_colours, way_words};
use crate::ui::theme;
use crate::ui::trends::chart::mark_lines::{LABEL_HEIGHT, label_rows};

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
const CLOSE_MARGIN: f32 = 4.0;
const NAME_SHARE: f32 = 0.34;
const NAME_LEAST: f32 = 170.0;
const NAME_MOST: f32 = 306.0;
const NOW_LEAST: f32 = 56.0;
/// Share of its length in which the heading of the numbers breaks into two lines.
const TWO_LINES_SHARE: f32 = 0.6;

/// The columns of the page.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    /// The bars stand beside the name.
    is_wide: bool,
    width: f32,
    name: f32,
    now: f32,
    tag: f32,
    /// Above and below what a row says.
    margin: f32,
    bars_height: f32,
    /// Rows of words for the marks.
    label_rows: usize,
}

/// The words of a row, laid out.
pub struct RowWords {
    name: Arc<Galley>,
    reason: Arc<Galley>,
    now: Arc<Galley>,
    tag: Option<Arc<Galley>>,
}

/// The places of a row's parts.
pub struct RowPlaces {
    pub row: Rect,
    pub bars: BarArea,
    /// The number.
    pub now: Rect,
    pub tag: Option<Rect>,
    /// Where one asks what the reason means, right behind it.
    pub ask: Rect,
}

impl Columns {
    /// The columns for what is to be drawn.
    pub fn new(ui: &Ui, data: &AllData, now_head: &str) -> Self {
        let width = ui.available_width();
        let longest = now_head.split_whitespace();
        let font = theme::small_font();
        // On two lines, and never within a word.
        let half = word_width(ui, now_head, font.clone()) * TWO_LINES_SHARE;
        let words = longest.map(|word| word_width(ui, word, font.clone()));
        let now = words.fold(half.max(NOW_LEAST), f32::max).ceil();
        let ways = data.rows().filter_map(|row| row.way.as_ref());
        let tags = ways.map(|way| tag_width(ui, way));
        let tag = tags.fold(0.0, f32::max);
        let name = (width * NAME_SHARE).clamp(NAME_LEAST, NAME_MOST);
        let gaps = 3.0 * theme::SPACE_M;
        let is_wide = width >= WIDE && width - name - now - tag - gaps >= BARS_LEAST;
        let (margin, bars_height) = if is_wide {
            (ROW_MARGIN, BARS_HEIGHT)
        } else {
            (CLOSE_MARGIN, LOW_BARS_HEIGHT)
        };
        Self {
            is_wide,
            width,
            margin,
            bars_height,
            name: if is_wide {
                name
            } else {
                width - now - theme::SPACE_M
            },
            now,
            tag,
            label_rows: label_rows(&data.marks),
        }
    }

    /// From where to where the bars go in a row that begins at `left`.
    fn bars_across(&self, left: f32) -> Rangef {
        if self.is_wide {
            let tag = if self.tag > 0.0 {
                self.tag + theme::SPACE_M
            } else {
                0.0
            };
            let end = self.width - tag - self.now - theme::SPACE_M;
            Rangef::new(left + self.name + theme::SPACE_M, left + end)
        } else {
            Rangef::new(left, left + self.width)
        }
    }

    fn now_right(&self, left: f32) -> f32 {
        if self.is_wide && self.tag > 0.0 {
            left + self.width - self.tag - theme::SPACE_M
        } else {
            left + self.width
        }
    }

    /// The room of what the numbers are: beside the words on one line where there is room, above the numbers else on two.
    fn now_head_width(&self, ui: &Ui, words: &str, heading: f32) -> f32 {
        let line = word_width(ui, words, theme::small_font());
        if !self.is_wide && heading + line + theme::SPACE_M <= self.width {
            line
        } else {
            self.now
        }
    }

    /// A heading over rows, with what the numbers are; the place for the words of the marks, on the first one.
    pub fn head_ui(&self, ui: &mut Ui, words: &str, now_head: Option<&str>) -> Rect {
        let palette = theme::palette(ui);
        let font = theme::heading_font();
        let heading = layout(ui, words, font, palette.text, self.name, Align::Min);
        let head = now_head.map(|words| {
            let font = theme::small_font();
            let width = self.now_head_width(ui, words, heading.size().x);
            layout(ui, words, font, palette.text_3, width, Align::Max)
        });
        let labels = match now_head {
            Some(_) => LABEL_HEIGHT * self.label_rows as f32,
            None => 0.0,
        };
        // A line between them: the words of a mark are none of the numbers'.
        let apart = if labels > 0.0 { CLOSE_MARGIN } else { 0.0 };
        let words = heading
            .size()
            .y
            .max(head.as_ref().map_or(0.0, |head| head.size().y));
        let inner = if self.is_wide {
            words.max(labels)
        } else {
            words + apart + labels
        };
        let size = vec2(self.width, inner + 2.0 * self.margin);
        let (area, response) = ui.allocate_exact_size(size, Sense::hover());
        let text = heading.text().to_owned();
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &text));
        let foot = area.bottom() - self.margin;
        let words_foot = if self.is_wide {
            foot
        } else {
            area.top() + self.margin + words
        };
        if !self.is_wide && labels > 0.0 {
            let line = (theme::LINE_WIDTH, palette.border);
            let middle = words_foot + apart / 2.0;
            ui.painter().hline(area.x_range(), middle, line);
        }
        let at = pos2(area.left(), words_foot - heading.size().y);
        ui.painter().galley(at, heading, palette.text);
        if let Some(head) = head {
            let at = pos2(self.now_right(area.left()), words_foot - head.size().y);
            let size = head.size();
            let place = Rect::from_min_size(pos2(at.x - size.x, at.y), size);
            let said = head.text().to_owned();
            let response = ui.interact(place, ui.scope_id().with(&said), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
            ui.painter().galley(at, head, palette.text_3);
        }
        Rect::from_x_y_ranges(self.bars_across(area.left()), foot - labels..=foot)
    }

    /// The place below the last row, as wide as the bars.
    pub fn axis_ui(&self, ui: &mut Ui) -> Rect {
        let size = vec2(self.width, LABEL_HEIGHT + theme::SPACE_XS);
        let (area, _) = ui.allocate_exact_size(size, Sense::hover());
        let top = area.top() + theme::SPACE_XS;
        Rect::from_x_y_ranges(self.bars_across(area.left()), top..=area.bottom())
    }

    /// Lays out the words of a row.
    pub fn words(
        &self,
        ui: &Ui,
        [name, reason, now]: [&str; 3],
        way: Option<&WayTag>,
        asks: bool,
        is_hovered: bool,
    ) -> RowWords {
        let palette = theme::palette(ui);
        RowWords {
            name: name_galley(ui, name, is_hovered, self.name),
            reason: layout(
                ui,
                reason,
                theme::small_font(),
                palette.text_2,
                if asks {
                    self.name - theme::SMALL_ICON_BUTTON.x
                } else {
                    self.name
                },
                Align::Min,
            ),
            now: layout(
                ui,
                now,
                theme::strong_font(),
                palette.text,
                f32::INFINITY,
                Align::Max,
            ),
            tag: way.map(|way| {
                let colour = way_colours(ui, way).1;
                let width = self.width - 2.0 * theme::TAG_MARGIN;
                layout(
                    ui,
                    &way_words(way),
                    theme::small_bold_font(),
                    colour,
                    width,
                    Align::Min,
                )
            }),
        }
    }

    /// Takes the room of a row and senses it.
    pub fn row_ui(&self, ui: &mut Ui, id: Id, words: &RowWords) -> (RowPlaces, Response) {
        let said = words.name.size().y + words.reason.size().y + 1.0;
        let tag = words.tag.as_ref().map(|tag| tag.size() + tag_margins());
        let is_beside = |tag: Vec2| {
            let reason = words.reason.size().x + theme::SMALL_ICON_BUTTON.x;
            words.reason.rows.len() == 1 && reason + theme::SPACE_M + tag.x <= self.width
        };
        let below = match (self.is_wide, tag) {
            (false, Some(tag)) if !is_beside(tag) => tag.y + theme::SPACE_XS,
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
        let bars_top = if self.is_wide {
            row.center().y - self.bars_height / 2.0
        } else {
            row.bottom() - self.margin - self.bars_height
        };
        let now_right = self.now_right(row.left());
        let now_middle = if self.is_wide {
            row.center().y
        } else {
            row.top() + self.margin + words.now.size().y / 2.0
        };
        let now = words.now.size();
        let reason_top = self.words_top(row, said) + words.name.size().y + 1.0;
        let places = RowPlaces {
            ask: behind(&words.reason, pos2(row.left(), reason_top)),
            row,
            bars: Rect::from_x_y_ranges(across, bars_top..=bars_top + self.bars_height),
            now: Rect::from_min_size(pos2(now_right - now.x, now_middle - now.y / 2.0), now),
            tag: tag.map(|size| {
                let corner = if self.is_wide {
                    pos2(row.right() - size.x, row.center().y - size.y / 2.0)
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

    /// Where the name begins, with so much height for it and the reason.
    fn words_top(&self, row: Rect, said: f32) -> f32 {
        if self.is_wide {
            row.center().y - said / 2.0
        } else {
            row.top() + self.margin
        }
    }

    /// Draws the words of a row in their places.
    pub fn words_ui(&self, ui: &Ui, words: RowWords, places: &RowPlaces, way: Option<&WayTag>) {
        let (painter, row) = (ui.painter(), places.row);
        let palette = theme::palette(ui);
        let line = (theme::LINE_WIDTH, palette.border);
        painter.hline(row.x_range(), row.top(), line);
        let said = words.name.size().y + words.reason.size().y + 1.0;
        let top = self.words_top(row, said);
        let below = top + words.name.size().y + 1.0;
        painter.galley(pos2(row.left(), top), words.name, palette.text);
        painter.galley(pos2(row.left(), below), words.reason, palette.text_2);
        painter.galley(
            pos2(places.now.right(), places.now.top()),
            words.now,
            palette.text,
        );
        if let (Some(tag), Some(place), Some(way)) = (words.tag, places.tag, way) {
            let (fill, colour) = way_colours(ui, way);
            painter.rect_filled(place, theme::TAG_RADIUS, fill);
            painter.galley(place.min + tag_margins() / 2.0, tag, colour);
        }
    }
}
