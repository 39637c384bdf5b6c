//! The weekly chart of a sign: days with the sign over days filled in, one bar a week, with the mean around each week and its band.
//! What was not filled in stays empty and no line crosses it. The chart is a picture; the sentence and the table beside it say the
//! same.

use egui::{Color32, Painter, Rect, TextStyle, Ui, pos2};
use egui_plot::{Bar, BarChart, GridMark, Plot, PlotPoint, PlotTransform};

use crate::domain::Day;
use crate::text::Text;
use crate::ui::theme;
use crate::ui::trends::chart::data::{ChartData, WeekBar};
use crate::ui::trends::chart::marks::marks_ui;
use crate::ui::trends::chart::means::means_ui;
use crate::ui::trends::chart::moves::moves_ui;
use crate::ui::trends::chart::ticks::ticks_ui;
use crate::ui::trends::chart::view::{ChartView, Stretch};

const HEIGHT: f32 = 190.0;
/// Share of its week that a bar is wide.
const BAR_SHARE: f64 = 0.82;
const WEEK_DAYS: f64 = 7.0;
/// Points between the lines of a hatching.
const HATCH_STEP: f32 = 6.0;
/// Room for so many words of the axis; more would crowd.
const LABELS_MAX: f64 = 12.0;
const MONTH_DAYS: f64 = 30.4;

/// Draws the chart, names the week under the pointer, and lets the person look closer.
pub fn week_chart_ui(ui: &mut Ui, chart: &ChartData, view: &mut ChartView, text: &Text) {
    let Some(whole) = whole(chart) else { return };
    let shown = view.shown(whole);
    // Axis words are drawn in the body style.
    ui.style_mut()
        .text_styles
        .insert(TextStyle::Body, theme::small_font());
    let bars = bars(ui, chart, text);
    let drawn = plot(ui, chart, shown, text).show(ui, |plot| {
        plot.set_plot_bounds_x(shown.0..=shown.1);
        for bars in bars {
            plot.bar_chart(bars);
        }
    });
    let painter = ui.painter().with_clip_rect(drawn.response.rect);
    hatch_open_days(ui, &painter, chart, &drawn.transform);
    means_ui(ui, &painter, chart, &drawn.transform);
    marks_ui(ui, &painter, chart, &drawn.transform);
    moves_ui(ui, drawn.response, &drawn.transform, chart, view, whole);
    if let Some(ticks) = &chart.ticks {
        ticks_ui(ui, ticks, &drawn.transform);
    }
}

/// The period of a chart.
pub fn whole(chart: &ChartData) -> Option<Stretch> {
    let (first, last) = (chart.weeks.first()?, chart.weeks.last()?);
    Some((number(first.first), number(last.first) + WEEK_DAYS))
}

/// A day on the axis.
pub fn number(day: Day) -> f64 {
    f64::from(day.number())
}

/// The middle of a week on the axis.
pub fn middle(week: &WeekBar) -> f64 {
    number(week.first) + WEEK_DAYS / 2.0
}

fn plot<'a>(ui: &Ui, chart: &ChartData, shown: Stretch, text: &Text) -> Plot<'a> {
    let mut months = axis_words(&chart.weeks, shown, text);
    // The plot writes words beside itself rather than leaving them out.
    months.retain(|(x, _)| shown.0 <= *x && *x <= shown.1);
    let labels = months.clone();
    // The plot leaves words out where it thinks they would crowd; they were chosen not to.
    let apart = shown.1 - shown.0;
    Plot::new(("weeks", &chart.title))
        .height(HEIGHT)
        .show_background(false)
        .show_axes([true, false])
        .show_grid([false, true])
        .grid_color(theme::palette(ui).border)
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
            let mark = |(x, _): &(f64, String)| GridMark {
                value: *x,
                step_size: apart,
            };
            months.iter().map(mark).collect()
        })
        .x_axis_formatter(move |mark, _| {
            let named = labels.iter().find(|(x, _)| (x - mark.value).abs() < 0.5);
            named.map(|(_, name)| name.clone()).unwrap_or_default()
        })
}

fn bars(ui: &Ui, chart: &ChartData, text: &Text) -> [BarChart; 3] {
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
    [
        bars(
            |week| (week.with, week.logged - week.with),
            text.trends_legend_free(),
            palette.surface_2,
        ),
        bars(
            |week| (0, week.with - week.severe),
            text.trends_legend_lighter(),
            palette.moderate,
        ),
        bars(
            |week| (week.with - week.severe, week.severe),
            text.trends_legend_severe(),
            palette.severe,
        ),
    ]
}

fn hatch_open_days(ui: &Ui, painter: &Painter, chart: &ChartData, transform: &PlotTransform) {
    let half = WEEK_DAYS * BAR_SHARE / 2.0;
    for week in chart.weeks.iter().filter(|week| week.logged < week.days) {
        let corner = |x: f64, y: u8| {
            transform.position_from_point(&PlotPoint::new(middle(week) + x, f64::from(y)))
        };
        let open = Rect::from_two_pos(corner(-half, week.logged), corner(half, week.days));
        hatch(painter, open, theme::palette(ui).border);
    }
}

/// Slanting lines where nothing was filled in: neither empty nor zero.
fn hatch(painter: &Painter, area: Rect, colour: Color32) {
    let painter = painter.with_clip_rect(area.intersect(painter.clip_rect()));
    let mut left = area.left() - area.height();
    while left < area.right() && painter.clip_rect().is_positive() {
        let from = pos2(left, area.bottom());
        let to = pos2(left + area.height(), area.top());
        painter.line_segment([from, to], (theme::LINE_WIDTH, colour));
        left += HATCH_STEP;
    }
}

/// First days of months with their names, of years where months would crowd, of weeks where months are too far apart.
fn axis_words(weeks: &[WeekBar], shown: Stretch, text: &Text) -> Vec<(f64, String)> {
    let days = shown.1 - shown.0;
    if days <= 5.0 * WEEK_DAYS {
        return weeks
            .iter()
            .map(|week| (middle(week), week.label.clone()))
            .collect();
    }
    let (Some(first), Some(last)) = (weeks.first(), weeks.last()) else {
        return Vec::new();
    };
    let months = days / MONTH_DAYS / LABELS_MAX;
    let step = [1, 3, 12]
        .into_iter()
        .find(|step| f64::from(*step) >= months);
    let years = if step.is_some() {
        1
    } else {
        (months / 12.0).ceil() as i32
    };
    let step = step.unwrap_or(12);
    let begins = |day: &Day| {
        day.day_of_month() == 1
            && (day.month() - 1).is_multiple_of(step)
            && (day.month() != 1 || day.year() % years == 0)
    };
    let name = |day: Day| {
        if step > 1 && day.month() == 1 {
            day.year().to_string()
        } else {
            text.month_short(day.month())
        }
    };
    let all = first.first.through(last.first.plus(6));
    all.filter(begins)
        .map(|day| (number(day), name(day)))
        .collect()
}
