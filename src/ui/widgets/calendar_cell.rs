//! How one day of a calendar is painted: a small square in the year, a cell with its number in the month. Never shows a day that
//! was not logged as a day without signs, nor a day ahead as one that was not logged.

use egui::{Color32, Painter, Rect, Stroke, Ui, Vec2};

use super::day_grid::GridDay;
use super::mark::Track;
use super::{SquareMark, paint, shapes};
use crate::ui::theme::{self, palette};

/// Corners of a cell of this height.
pub(super) fn radius(height: f32) -> u8 {
    if height < theme::LARGE_CELL {
        theme::SQUARE_RADIUS
    } else {
        theme::CONTROL_RADIUS
    }
}

/// Paints a day into its box; a plain one has its number in the middle.
pub(super) fn paint_day(ui: &Ui, rect: Rect, day: &GridDay<'_>, hovered: bool, is_plain: bool) {
    let rect = shapes::on_pixels(ui.painter(), rect);
    let radius = radius(rect.height());
    if let Some(mark) = day.mark {
        paint_mark(ui.painter(), ui, rect, mark, f32::from(radius));
    }
    if let Some(line) = outline(ui, day, hovered) {
        paint::outlined(ui.painter(), rect, radius, Color32::TRANSPARENT, line);
    }
    if let Some(label) = day.label {
        paint_label(ui, rect, day, label, is_plain);
    }
}

fn paint_mark(painter: &Painter, ui: &Ui, rect: Rect, mark: SquareMark, radius: f32) {
    mark.paint(painter, rect, radius, palette(ui), Track::Tinted);
}

fn outline(ui: &Ui, day: &GridDay<'_>, hovered: bool) -> Option<Stroke> {
    let palette = palette(ui);
    if day.is_chosen {
        return Some(Stroke::new(theme::RING_WIDTH, palette.accent));
    }
    (day.is_today || (hovered && !day.is_ahead))
        .then(|| Stroke::new(theme::LINE_WIDTH, palette.text_2))
}

/// The number sits as high as it can: below it the fill of a moderate day begins.
fn paint_label(ui: &Ui, rect: Rect, day: &GridDay<'_>, label: &str, is_plain: bool) {
    let palette = palette(ui);
    let font = if day.is_today || day.is_chosen {
        theme::small_bold_font()
    } else {
        theme::small_font()
    };
    let colour = match day.mark {
        _ if day.is_ahead => palette.text_3,
        Some(mark) => mark.text_colour(palette),
        None => palette.text,
    };
    let galley = paint::one_line(ui, label, font, colour, rect.width());
    let ink = galley.mesh_bounds.top() - galley.rect.top();
    let pos = if is_plain {
        rect.center() - galley.size() / 2.0
    } else {
        rect.left_top() + Vec2::new(theme::SPACE_S, theme::SPACE_XS + 1.0 - ink)
    };
    ui.painter().galley(pos, galley, Color32::PLACEHOLDER);
}
