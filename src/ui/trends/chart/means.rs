//! The line of a chart: the mean around each week, drawn over the bars. It stops where weeks are empty.

use egui::{Painter, Rect, Stroke, Ui, pos2};

use super::data::{ChartData, WeekBar};
use crate::ui::lookback::axis::{Along, number};
use crate::ui::theme;

const WEEK_DAYS: f64 = 7.0;
/// Half the width of a week that stands alone, in days.
const HALF_WEEK: f64 = 3.5;
/// Points of the line closer together than this are left out.
const POINT_STEP: f32 = 2.0;

/// Draws the means of a chart in its frame.
pub fn means_ui(ui: &Ui, painter: &Painter, chart: &ChartData, along: &Along, frame: Rect) {
    let stroke = Stroke::new(theme::RING_WIDTH, theme::palette(ui).accent);
    let is_drawn = |week: &WeekBar| week.mean.is_some() && week.logged > 0;
    let is_same = |one: &WeekBar, other: &WeekBar| is_drawn(one) == is_drawn(other);
    let is_near = |week: &&WeekBar| {
        let (from, to) = (number(week.first), number(week.first) + WEEK_DAYS);
        along.shown.0 - WEEK_DAYS <= to && from <= along.shown.1 + WEEK_DAYS
    };
    let week_width = along.width_of(WEEK_DAYS);
    let step = ((POINT_STEP / week_width.max(0.01)).ceil() as usize).max(1);
    for weeks in chart.weeks.chunk_by(is_same) {
        let near = weeks.iter().filter(is_near).step_by(step);
        let points = near.filter_map(|week| {
            let mean = week.mean.filter(|_| week.logged > 0)?;
            let y = frame.bottom() - frame.height() * (mean.mean / WEEK_DAYS) as f32;
            Some((number(week.first) + HALF_WEEK, y))
        });
        let points: Vec<_> = points.collect();
        let line = match points[..] {
            [(day, y)] => [day - HALF_WEEK, day + HALF_WEEK]
                .map(|day| pos2(along.x(day), y))
                .into(),
            _ => points
                .iter()
                .map(|(day, y)| pos2(along.x(*day), *y))
                .collect(),
        };
        painter.line(line, stroke);
    }
}
