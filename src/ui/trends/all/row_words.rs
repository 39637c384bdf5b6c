//! What a row says in words: laid out before they are placed, and drawn in their places.

use std::sync::Arc;

use egui::text::TextFormat;
use egui::{Align, Galley, Ui};

use super::galleys::{layout, name_galley};
use super::layout::Columns;
use super::row_data::{RowChange, SymptomRow, WayTag};
use super::row_places::RowPlaces;
use super::way_tag::{tag_margins, way_colours, way_words};
use crate::ui::theme;
use crate::ui::trends::word_width::word_width;

/// Between a name and the reason below it.
const NAME_GAP: f32 = 1.0;

/// What a row says.
#[derive(Clone, Copy, Default)]
pub struct Said<'a> {
    pub name: &'a str,
    pub reason: &'a str,
    pub now: &'a str,
    pub change: Option<&'a RowChange>,
    pub way: Option<&'a WayTag>,
    /// What the reason means can be asked behind it.
    pub asks: bool,
}

impl<'a> From<&'a SymptomRow> for Said<'a> {
    fn from(row: &'a SymptomRow) -> Self {
        Self {
            name: &row.name,
            reason: &row.reason,
            now: &row.now,
            change: row.change.as_ref(),
            way: row.way.as_ref(),
            asks: row.term.is_some(),
        }
    }
}

/// The words of a row, laid out.
pub struct RowWords {
    pub(super) name: Arc<Galley>,
    pub(super) reason: Arc<Galley>,
    pub(super) now: Arc<Galley>,
    /// Before and since the pill, in its column.
    pub(super) change: Option<Arc<Galley>>,
    /// The same below the reason.
    change_line: Option<Arc<Galley>>,
    pub(super) tag: Option<Arc<Galley>>,
}

impl RowWords {
    /// What the name and what stands below it take.
    pub(super) fn height(&self) -> f32 {
        let line = self.change_line.as_ref();
        let line = line.map_or(0.0, |line| line.size().y);
        self.name.size().y + self.reason.size().y + NAME_GAP + line
    }

    /// Where the reason begins, the name at `top`.
    pub(super) fn reason_top(&self, top: f32) -> f32 {
        top + self.name.size().y + NAME_GAP
    }
}

impl Columns {
    /// Lays out the words of a row.
    pub fn words(&self, ui: &Ui, said: Said<'_>, is_hovered: bool) -> RowWords {
        let palette = theme::palette(ui);
        let on_one_line = |words: &str, font, colour| {
            let format = TextFormat::simple(font, colour);
            layout(ui, words, format, f32::INFINITY, Align::Min)
        };
        let ask = if said.asks {
            theme::SMALL_ICON_BUTTON.x
        } else {
            0.0
        };
        let small = |words: &str, width| {
            let format = TextFormat::simple(theme::small_font(), palette.text_2);
            layout(ui, words, format, width, Align::Min)
        };
        // Above the bars the numbers stand beside the name alone.
        let reason = if self.is_wide { self.name } else { self.width };
        let in_column = said.change.filter(|_| self.has_change());
        let in_line = said.change.filter(|_| self.says_change);
        RowWords {
            name: name_galley(ui, said.name, is_hovered, self.name),
            reason: small(said.reason, reason - ask),
            now: on_one_line(said.now, theme::strong_font(), palette.text),
            change: in_column
                .map(|change| on_one_line(&change.pair, theme::small_bold_font(), palette.text_2)),
            change_line: in_line.map(|change| {
                let is_whole = word_width(ui, &change.named, theme::small_font()) <= self.width;
                let words = if is_whole {
                    &change.named
                } else {
                    &change.numbers
                };
                small(words, self.width)
            }),
            tag: said.way.map(|way| {
                let colour = way_colours(ui, way).1;
                let width = self.width - 2.0 * theme::TAG_MARGIN;
                let format = TextFormat::simple(theme::small_bold_font(), colour);
                layout(ui, &way_words(way), format, width, Align::Min)
            }),
        }
    }
}

impl RowWords {
    /// Draws the words of a row in their places.
    pub fn ui(self, ui: &Ui, places: &RowPlaces, way: Option<&WayTag>) {
        let (painter, row) = (ui.painter(), places.row);
        let palette = theme::palette(ui);
        let line = (theme::LINE_WIDTH, palette.border);
        painter.hline(row.x_range(), row.top(), line);
        painter.galley(places.name, self.name, palette.text);
        painter.galley(places.reason, self.reason, palette.text_2);
        if let Some(line) = self.change_line {
            painter.galley(places.change_line, line, palette.text_2);
        }
        painter.galley(places.now.min, self.now, palette.text);
        if let (Some(pair), Some(place)) = (self.change, places.change) {
            painter.galley(place.min, pair, palette.text_2);
        }
        if let (Some(tag), Some(place), Some(way)) = (self.tag, places.tag, way) {
            let (fill, colour) = way_colours(ui, way);
            painter.rect_filled(place, theme::TAG_RADIUS, fill);
            painter.galley(place.min + tag_margins() / 2.0, tag, colour);
        }
    }
}
