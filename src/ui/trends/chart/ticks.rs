//! Draws a row of ticks under a chart: one for each day on a list.

use egui::{Rect, Sense, Ui, pos2, vec2};

use crate::ui::lookback::axis::{Along, number};
use crate::ui::theme;
use crate::ui::trends::chart::ticks_data::DayTicks;

const HEIGHT: f32 = 8.0;
/// Where days are closer together than this, their ticks touch.
const WIDTH_MIN: f32 = 1.0;
const WIDTH_MAX: f32 = 5.0;
/// Share of its day that a tick is wide.
const DAY_SHARE: f32 = 0.7;

/// Draws the ticks of a chart under it, each below its day.
pub fn ticks_ui(ui: &mut Ui, ticks: &DayTicks, along: &Along) {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let frame = along.across;
    let painter = ui
        .painter()
        .with_clip_rect(Rect::from_x_y_ranges(frame, row.y_range()));
    let palette = theme::palette(ui);
    painter.hline(frame, row.bottom(), (theme::LINE_WIDTH, palette.border));
    let at = |x: f64| along.x(x);
    for (day, _) in &ticks.days {
        let (from, to) = (at(number(*day)), at(number(*day) + 1.0));
        let width = ((to - from) * DAY_SHARE).clamp(WIDTH_MIN, WIDTH_MAX);
        let corner = pos2(f32::midpoint(from, to) - width / 2.0, row.top());
        painter.rect_filled(
            Rect::from_min_size(corner, vec2(width, HEIGHT)),
            0.0,
            palette.text_2,
        );
    }
}
