//! What several widgets paint alike: text in a box, icons, the focus ring, shapes that rise. Never senses or allocates.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, Color32, CornerRadius, FontId, Galley, Painter, Pos2, Rect, Response, Shape, Stroke, StrokeKind, Ui, Vec2};

use super::Icon;
use crate::ui::theme::{self, RING_WIDTH};

const DASH: f32 = 2.5;
const DASH_GAP: f32 = 2.0;
const CORNER_STEPS: u8 = 6;

/// One line of text, at most `width` wide; what does not fit ends in an ellipsis.
pub(super) fn one_line(ui: &Ui, text: &str, font: FontId, colour: Color32, width: f32) -> Arc<Galley> {
    laid_out(ui, text, font, colour, TextWrapping::truncate_at_width(width))
}

/// Text that goes on to a next line where it does not fit.
pub(super) fn lines(ui: &Ui, text: &str, font: FontId, colour: Color32, width: f32) -> Arc<Galley> {
    laid_out(ui, text, font, colour, TextWrapping { max_width: width, ..TextWrapping::default() })
}

fn laid_out(ui: &Ui, text: &str, font: FontId, colour: Color32, wrap: TextWrapping) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, colour));
    job.wrap = wrap;
    ui.painter().layout_job(job)
}

/// Width of a word on one line.
pub(super) fn word_width(ui: &Ui, text: &str, font: FontId) -> f32 {
    one_line(ui, text, font, Color32::PLACEHOLDER, f32::INFINITY).size().x
}

/// Puts laid out text in a box.
pub(super) fn text_at(ui: &Ui, rect: Rect, align: Align2, galley: Arc<Galley>) {
    let pos = align.align_size_within_rect(galley.size(), rect).min;
    ui.painter().galley(pos, galley, Color32::PLACEHOLDER);
}

/// Puts an icon in the middle of a box.
pub(super) fn icon_at(ui: &Ui, rect: Rect, icon: Icon, size: f32, colour: Color32) {
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.glyph(), theme::icon_font(size), colour);
}

/// The widest a control may be here: in a row that wraps it may go on to the next row, so the whole row counts.
pub(super) fn widest(ui: &Ui) -> f32 {
    if ui.layout().is_horizontal() { ui.max_rect().width() } else { ui.available_width() }
}

/// A ring around what has the keyboard. What just got it is scrolled into view.
pub(super) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let ring = Stroke::new(RING_WIDTH, theme::palette(ui).accent);
    ui.painter().rect_stroke(rect.expand(RING_WIDTH), radius.saturating_add(2), ring, StrokeKind::Outside);
}

/// A filled box with an outline inside it.
pub(super) fn outlined(painter: &Painter, rect: Rect, radius: impl Into<CornerRadius>, fill: Color32, line: Stroke) {
    painter.rect(rect, radius, fill, line, StrokeKind::Inside);
}

/// A dashed outline just inside a rounded box.
pub(super) fn dashed(painter: &Painter, rect: Rect, radius: f32, colour: Color32) {
    let half = theme::LINE_WIDTH / 2.0;
    let mut points = rounded(rect.shrink(half), radius - half);
    points.extend(points.first().copied());
    painter.extend(Shape::dashed_line(&points, Stroke::new(theme::LINE_WIDTH, colour), DASH, DASH_GAP));
}

/// The lower part of a rounded box, filled up to `height`.
pub(super) fn risen(painter: &Painter, rect: Rect, radius: f32, height: f32, fill: Color32) {
    let points = below(&rounded(rect, radius), rect.bottom() - height);
    painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
}

/// The outline of a rounded box, clockwise from the top left.
fn rounded(rect: Rect, radius: f32) -> Vec<Pos2> {
    let radius = radius.clamp(0.0, rect.width().min(rect.height()) / 2.0);
    let inner = rect.shrink(radius);
    let corners = [
        (inner.left_top(), 2_u8),
        (inner.right_top(), 3),
        (inner.right_bottom(), 0),
        (inner.left_bottom(), 1),
    ];
    let arc = |(centre, quarter): (Pos2, u8)| {
        (0..=CORNER_STEPS).map(move |step| {
            let turn = f32::from(quarter) + f32::from(step) / f32::from(CORNER_STEPS);
            centre + radius * Vec2::angled(turn * std::f32::consts::FRAC_PI_2)
        })
    };
    corners.into_iter().flat_map(arc).collect()
}

/// The part of a convex outline below the horizontal line at `top`.
fn below(outline: &[Pos2], top: f32) -> Vec<Pos2> {
    let mut points = Vec::with_capacity(outline.len() + 2);
    let next = outline.iter().cycle().skip(1);
    for (&here, &there) in outline.iter().zip(next) {
        if here.y >= top {
            points.push(here);
        }
        if (here.y < top) != (there.y < top) {
            let share = (top - here.y) / (there.y - here.y);
            points.push(here.lerp(there, share));
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rounded_box_stays_within_its_box_and_touches_all_sides() {
        let rect = Rect::from_min_size(Pos2::new(3.0, 4.0), Vec2::new(10.0, 16.0));
        let bounds = Rect::from_points(&rounded(rect, 3.0));
        assert!((bounds.min - rect.min).length() < 1e-4 && (bounds.max - rect.max).length() < 1e-4);
    }

    #[test]
    fn only_the_part_below_the_line_is_left() {
        let rect = Rect::from_min_size(Pos2::ZERO, Vec2::splat(26.0));
        let points = below(&rounded(rect, 13.0), 26.0 - 26.0 / 3.0);
        let bounds = Rect::from_points(&points);
        assert!((bounds.height() - 26.0 / 3.0).abs() < 1e-4);
        assert!(bounds.width() < 26.0);
        assert!(below(&rounded(rect, 13.0), 0.0).len() >= 28);
    }
}
