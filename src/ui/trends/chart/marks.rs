//! What is drawn over the bars of a chart: marked days as dashed lines with their words, days away as a stroke, and the worst two
//! weeks as a line under the bars. Words that find no room are left to the pointer.

use egui::{Align2, Color32, Painter, Rect, Shape, Stroke, Ui, pos2};
use egui_plot::{PlotPoint, PlotTransform};

use crate::ui::theme;
use crate::ui::trends::chart::data::{ChartData, MarkLabel, SpanLabel};
use crate::ui::trends::chart::weeks::number;

const DASH: f32 = 4.0;
const GAP: f32 = 3.0;
/// The middle between none and seven days.
const MIDDLE: f64 = 3.5;
/// Rows of words above each other.
const ROWS: i32 = 3;
/// Height of the line of a span of days, and how far under the bars it is.
const SPAN_HEIGHT: f32 = 3.0;
const SPAN_BELOW: f32 = 2.0;

/// Draws the marks of a chart.
pub fn marks_ui(ui: &Ui, painter: &Painter, chart: &ChartData, transform: &PlotTransform) {
    let palette = theme::palette(ui);
    if let Some(worst) = &chart.worst {
        span_ui(painter, worst, palette.text_2, transform);
    }
    for pause in &chart.pauses {
        pause_ui(painter, pause, palette.control_border, transform);
    }
    let mut taken = Vec::new();
    for mark in &chart.marks {
        mark_ui(ui, painter, mark, transform, &mut taken);
    }
}

/// A line under the bars, along the days of a span.
fn span_ui(painter: &Painter, span: &SpanLabel, colour: Color32, transform: &PlotTransform) {
    let at = |x: f64| transform.position_from_point(&PlotPoint::new(x, 0.0));
    let (from, to) = (at(number(span.first)), at(number(span.last) + 1.0));
    let top = from.y + SPAN_BELOW;
    let line = Rect::from_min_max(pos2(from.x, top), pos2(to.x, top + SPAN_HEIGHT));
    painter.rect_filled(line, 0.0, colour);
}

/// A stroke through the middle of days away, as in the calendar.
fn pause_ui(painter: &Painter, span: &SpanLabel, colour: Color32, transform: &PlotTransform) {
    let at = |x: f64| transform.position_from_point(&PlotPoint::new(x, MIDDLE));
    let ends = [at(number(span.first)), at(number(span.last) + 1.0)];
    painter.line_segment(ends, (theme::RING_WIDTH, colour));
}

fn mark_ui(
    ui: &Ui,
    painter: &Painter,
    mark: &MarkLabel,
    transform: &PlotTransform,
    taken: &mut Vec<Rect>,
) {
    let frame = *transform.frame();
    let x = transform.position_from_point_x(number(mark.day));
    if !frame.x_range().contains(x) {
        return;
    }
    let colour = theme::palette(ui).accent;
    let stroke = Stroke::new(theme::LINE_WIDTH, colour);
    let line = [pos2(x, frame.top()), pos2(x, frame.bottom())];
    painter.extend(Shape::dashed_line(&line, stroke, DASH, GAP));
    let words = painter.layout_no_wrap(mark.words.clone(), theme::small_font(), colour);
    let size = words.size();
    // Beside the line, on the side where there is room; nothing is written over other words.
    let left = x - theme::SPACE_XS - size.x;
    let right = x + theme::SPACE_XS;
    let places = (0..ROWS).flat_map(|row| {
        let y = frame.top() + row as f32 * size.y;
        [right, left].map(|x| Rect::from_min_size(pos2(x, y), size))
    });
    let room = places.into_iter().find(|place| {
        let is_inside = place.left() >= frame.left() && place.right() <= frame.right();
        is_inside && !taken.iter().any(|other: &Rect| other.intersects(*place))
    });
    if let Some(place) = room {
        taken.push(place);
        let behind = theme::palette(ui).surface.gamma_multiply(0.75);
        painter.rect_filled(place, theme::SQUARE_RADIUS, behind);
        let anchor = Align2::LEFT_TOP.anchor_rect(place);
        painter.galley(anchor.min, words, colour);
    }
}
