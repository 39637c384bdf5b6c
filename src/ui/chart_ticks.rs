//! Draws ticks under the bars of a chart: one for each day on a list.

use egui::{Painter, Rect, Ui, pos2, vec2};
use egui_plot::{PlotPoint, PlotTransform};

use super::chart_ticks_data::DayTicks;
use super::theme;
use super::week_chart::number;

/// How far under the bars the ticks begin, below the line of the worst two weeks, and how high they are.
const BELOW: f32 = 6.0;
const HEIGHT: f32 = 6.0;
/// Where days are closer together than this, their ticks touch.
const WIDTH_MIN: f32 = 1.0;
const WIDTH_MAX: f32 = 5.0;

/// Draws the ticks of a chart.
pub fn ticks_ui(ui: &Ui, painter: &Painter, ticks: &DayTicks, transform: &PlotTransform) {
    let colour = theme::palette(ui).text;
    let at = |x: f64| transform.position_from_point(&PlotPoint::new(x, 0.0));
    for (day, _) in &ticks.days {
        let (from, to) = (at(number(*day)), at(number(*day) + 1.0));
        let width = ((to.x - from.x) * 0.7).clamp(WIDTH_MIN, WIDTH_MAX);
        let corner = pos2(f32::midpoint(from.x, to.x) - width / 2.0, from.y + BELOW);
        let tick = Rect::from_min_size(corner, vec2(width, HEIGHT));
        painter.rect_filled(tick, 0.0, colour);
    }
}
