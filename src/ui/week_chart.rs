//! The weekly chart of a sign: days with the sign over days filled in, one bar a week. What was not filled in stays empty and no
//! line crosses it. The chart is a picture; the sentence and the table beside it say the same.

use egui::{Color32, Painter, Rect, Response, Role, TextStyle, Ui, WidgetInfo, pos2};
use egui_plot::{Bar, BarChart, GridMark, Plot, PlotPoint};

use super::theme;
use super::trends_chart_data::{ChartData, WeekBar};
use crate::text::Text;

const HEIGHT: f32 = 190.0;
/// Share of its week that a bar is wide.
const BAR_SHARE: f64 = 0.82;
const WEEK_DAYS: f64 = 7.0;
/// Points between the lines of a hatching.
const HATCH_STEP: f32 = 6.0;

/// Draws the chart and names the week under the pointer.
pub fn week_chart_ui(ui: &mut Ui, chart: &ChartData, text: &Text) {
    let palette = theme::palette(ui);
    let bars = |height: fn(&WeekBar) -> (u8, u8), name: String, fill| {
        let bars = chart.weeks.iter().filter_map(|week| {
            let (base, height) = height(week);
            (height > 0).then(|| {
                Bar::new(middle(week), f64::from(height))
                    .base_offset(f64::from(base))
                    .width(WEEK_DAYS * BAR_SHARE)
                    .fill(fill)
            })
        });
        BarChart::new(name, bars.collect())
            .color(fill)
            .allow_hover(false)
    };
    let lighter = bars(
        |week| (0, week.with - week.severe),
        text.trends_legend_lighter(),
        palette.moderate,
    );
    let severe = bars(
        |week| (week.with - week.severe, week.severe),
        text.trends_legend_severe(),
        palette.severe,
    );
    let free = bars(
        |week| (week.with, week.logged - week.with),
        text.trends_legend_free(),
        palette.surface_2,
    );
    let months = month_marks(&chart.weeks, text);
    let labels = months.clone();
    let plot = Plot::new("weeks")
        .height(HEIGHT)
        .show_background(false)
        .show_axes([true, false])
        .show_grid([false, true])
        .grid_color(palette.border)
        .grid_fade(0.0)
        .show_x(false)
        .show_y(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .include_y(0.0)
        .include_y(WEEK_DAYS)
        .x_grid_spacer(move |_| {
            months
                .iter()
                .map(|(x, _)| GridMark {
                    value: *x,
                    step_size: 31.0,
                })
                .collect()
        })
        .x_axis_formatter(move |mark, _| {
            let named = labels.iter().find(|(x, _)| (x - mark.value).abs() < 0.5);
            named.map(|(_, name)| name.clone()).unwrap_or_default()
        });
    // Axis words are drawn in the body style.
    ui.style_mut()
        .text_styles
        .insert(TextStyle::Body, theme::small_font());
    let shown = plot.show(ui, |plot| {
        for bars in [free, lighter, severe] {
            plot.bar_chart(bars);
        }
    });
    let painter = ui.painter().with_clip_rect(shown.response.rect);
    for week in chart.weeks.iter().filter(|week| week.logged < week.days) {
        let half = WEEK_DAYS * BAR_SHARE / 2.0;
        let corner = |x: f64, y: u8| {
            shown
                .transform
                .position_from_point(&PlotPoint::new(middle(week) + x, f64::from(y)))
        };
        let open = Rect::from_two_pos(corner(-half, week.logged), corner(half, week.days));
        hatch(&painter, open, palette.border);
    }
    let under_pointer = shown
        .response
        .hover_pos()
        .map(|pos| shown.transform.value_from_position(pos).x)
        .and_then(|x| {
            chart
                .weeks
                .iter()
                .find(|week| (middle(week) - x).abs() <= WEEK_DAYS / 2.0)
        });
    named(shown.response, under_pointer, chart);
}

/// Slanting lines where nothing was filled in: neither empty nor zero.
fn hatch(painter: &Painter, area: Rect, colour: Color32) {
    let painter = painter.with_clip_rect(area.intersect(painter.clip_rect()));
    let mut left = area.left() - area.height();
    while left < area.right() {
        let from = pos2(left, area.bottom());
        let to = pos2(left + area.height(), area.top());
        painter.line_segment([from, to], (theme::LINE_WIDTH, colour));
        left += HATCH_STEP;
    }
}

fn named(response: Response, week: Option<&WeekBar>, chart: &ChartData) {
    let sentence = chart.sentence.clone();
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &sentence));
    if let Some(week) = week {
        response.on_hover_text_at_pointer(&week.words);
    }
}

/// The middle of a week on the axis, in days since 1970-01-01.
fn middle(week: &WeekBar) -> f64 {
    f64::from(week.first.number()) + WEEK_DAYS / 2.0
}

/// First days of months, or of years where months would crowd, with their names.
fn month_marks(weeks: &[WeekBar], text: &Text) -> Vec<(f64, String)> {
    let (Some(first), Some(last)) = (weeks.first(), weeks.last()) else {
        return Vec::new();
    };
    if weeks.len() <= 5 {
        return weeks
            .iter()
            .map(|week| (middle(week), week.label.clone()))
            .collect();
    }
    let step = if weeks.len() > 160 {
        12
    } else if weeks.len() > 60 {
        3
    } else {
        1
    };
    first
        .first
        .through(last.first.plus(6))
        .filter(|day| day.day_of_month() == 1 && (day.month() - 1) % step == 0)
        .map(|day| {
            let name = if step == 12 {
                day.year().to_string()
            } else {
                text.month_short(day.month())
            };
            (f64::from(day.number()), name)
        })
        .collect()
}
