//! Rounded boxes that are dashed, or filled from below. A circle is a box that is rounded all the way.

use egui::emath::GuiRounding as _;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2};

use crate::ui::theme::LINE_WIDTH;

const DASH: f32 = 2.5;
const DASH_GAP: f32 = 2.0;
/// A corner is drawn in this many straight steps; a small one needs no more than its radius.
const CORNER_STEPS: u8 = 6;
const CORNER_STEPS_LEAST: u8 = 3;
/// Closer than this is the same point.
const SAME_POINT: f32 = 1e-3;

/// A dashed outline just inside the box.
pub(super) fn dashed(painter: &Painter, rect: Rect, radius: f32, colour: Color32) {
    let half = LINE_WIDTH / 2.0;
    let mut points = rounded(on_pixels(painter, rect).shrink(half), radius - half);
    points.extend(points.first().copied());
    // Whole dashes all the way round, so that the last one does not run into the first.
    let sides = points.iter().zip(points.iter().skip(1));
    let periods = sides
        .map(|(here, there)| here.distance(*there))
        .sum::<f32>()
        / (DASH + DASH_GAP);
    let stretch = periods / periods.round().max(1.0);
    let line = Stroke::new(LINE_WIDTH, colour);
    let dashes = Shape::dashed_line(&points, line, DASH * stretch, DASH_GAP * stretch);
    painter.extend(dashes);
}

/// The lower part of the box, filled up to `height`.
pub(super) fn risen(painter: &Painter, rect: Rect, radius: f32, height: f32, fill: Color32) {
    let rect = on_pixels(painter, rect);
    let top = (rect.bottom() - height).round_to_pixels(painter.pixels_per_point());
    let mut points = rounded(rect, radius);
    if top > rect.top() {
        points = below(&points, top);
    }
    painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
}

/// Only edges between pixels are sharp.
pub(super) fn on_pixels(painter: &Painter, rect: Rect) -> Rect {
    rect.round_to_pixels(painter.pixels_per_point())
}

/// The outline of a rounded box, clockwise from the left.
fn rounded(rect: Rect, radius: f32) -> Vec<Pos2> {
    let radius = radius.clamp(0.0, rect.width().min(rect.height()) / 2.0);
    let inner = rect.shrink(radius);
    let corners = [
        (inner.left_top(), 2_u8),
        (inner.right_top(), 3),
        (inner.right_bottom(), 0),
        (inner.left_bottom(), 1),
    ];
    // Hundreds of small squares make a year: each step counts.
    let steps = (radius.ceil() as u8).clamp(CORNER_STEPS_LEAST, CORNER_STEPS);
    let arc = |(centre, quarter): (Pos2, u8)| {
        (0..=steps).map(move |step| {
            let turn = f32::from(quarter) + f32::from(step) / f32::from(steps);
            centre + radius * Vec2::angled(turn * std::f32::consts::FRAC_PI_2)
        })
    };
    without_doubles(corners.into_iter().flat_map(arc).collect())
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
    without_doubles(points)
}

/// A side without length has no direction, and painting an edge needs one.
fn without_doubles(mut points: Vec<Pos2>) -> Vec<Pos2> {
    points.dedup_by(|here, before| here.distance(*before) < SAME_POINT);
    if let [first, .., last] = points.as_slice()
        && first.distance(*last) < SAME_POINT
    {
        points.pop();
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
        assert!((bounds.min - rect.min).length() < 1e-4);
        assert!((bounds.max - rect.max).length() < 1e-4);
    }

    #[test]
    fn only_the_part_below_the_line_is_left() {
        let circle = rounded(Rect::from_min_size(Pos2::ZERO, Vec2::splat(26.0)), 13.0);
        let third = Rect::from_points(&below(&circle, 26.0 - 26.0 / 3.0));
        assert!((third.height() - 26.0 / 3.0).abs() < 1e-4);
        assert!(third.width() < 26.0);
        assert_eq!(below(&circle, -1.0), circle);
    }

    #[test]
    fn no_side_is_without_length() {
        for (size, radius) in [(26.0, 13.0), (14.0, 3.0), (14.0, 0.0)] {
            let rect = Rect::from_min_size(Pos2::ZERO, Vec2::splat(size));
            for top in [0.0, size / 3.0, size / 2.0, size - 2.0] {
                let points = below(&rounded(rect, radius), top);
                let next = points.iter().cycle().skip(1);
                assert!(
                    points
                        .iter()
                        .zip(next)
                        .all(|(here, there)| here.distance(*there) > SAME_POINT)
                );
            }
        }
    }
}
