//! Looking closer at a chart by mouse and by keys, and naming what is under the pointer. It moves the view and nothing else.

use egui::{CursorIcon, EventFilter, Key, Response, Role, StrokeKind, Ui, WidgetInfo};

use super::data::{ChartData, SpanLabel};
use super::view::ChartView;
use crate::text::Text;
use crate::trends::BarUnit;
use crate::ui::theme;
use crate::ui::trends::axis::{Along, Stretch, number};
use crate::ui::trends::bar_ui::bar_at;

/// How much closer one key press looks.
pub const STEP_CLOSER: f64 = 1.5;
/// How far one key press moves, as a share of what is shown.
pub const STEP_ASIDE: f64 = 0.25;

/// Takes in what the person does with the chart and names the bar under the pointer.
pub fn moves_ui(
    ui: &Ui,
    response: Response,
    along: &Along,
    chart: &ChartData,
    unit: BarUnit,
    view: &mut ChartView,
    text: &Text,
) {
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &chart.sentence));
    if response.clicked() {
        response.request_focus();
    }
    mouse(ui, &response, along, view, chart.whole);
    if response.has_focus() {
        keys(ui, &response, view, chart.whole);
        let ring = (theme::RING_WIDTH, theme::palette(ui).accent);
        let radius = theme::SQUARE_RADIUS;
        ui.painter()
            .rect_stroke(response.rect, radius, ring, StrokeKind::Inside);
    }
    if let Some(words) = words_under(&response, along, chart, unit, text) {
        response.on_hover_text_at_pointer(words);
    }
}

fn mouse(ui: &Ui, response: &Response, along: &Along, view: &mut ChartView, whole: Stretch) {
    let width = f64::from(along.across.span()).max(1.0);
    let dragged = f64::from(response.drag_delta().x);
    if response.dragged() && !view.is_whole(whole) {
        view.move_by(whole, -dragged / width);
        ui.set_cursor_icon(CursorIcon::Grabbing);
    }
    let factor = f64::from(ui.input(egui::InputState::zoom_delta));
    if let Some(pos) = response.hover_pos().filter(|_| (factor - 1.0).abs() > 1e-6) {
        view.zoom(whole, factor, along.day_at(pos.x));
    }
}

fn keys(ui: &Ui, response: &Response, view: &mut ChartView, whole: Stretch) {
    let arrows = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let pressed = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    if pressed(Key::ArrowLeft) {
        view.move_by(whole, -STEP_ASIDE);
    }
    if pressed(Key::ArrowRight) {
        view.move_by(whole, STEP_ASIDE);
    }
    // "+" needs Shift on many keyboards.
    if pressed(Key::Equals) || ui.input(|input| input.key_pressed(Key::Plus)) {
        view.zoom_in_place(whole, STEP_CLOSER);
    }
    if pressed(Key::Minus) {
        view.zoom_in_place(whole, 1.0 / STEP_CLOSER);
    }
    if pressed(Key::Num0) {
        view.reset();
    }
}

/// The bar under the pointer, its mean and its marks, in words.
fn words_under(
    response: &Response,
    along: &Along,
    chart: &ChartData,
    unit: BarUnit,
    text: &Text,
) -> Option<String> {
    let x = response.hover_pos()?.x;
    let day = along.day_at(x);
    let bar = bar_at(chart.of(unit), along, x)?;
    let has_begun = bar.open_days + bar.away_days > 0;
    let (first, last) = (bar.first, bar.last);
    let week = chart.weeks.iter().find(|week| week.first == first);
    let mean = week
        .filter(|_| unit == BarUnit::Week)
        .and_then(|week| week.mean);
    let mean = mean.map(|mean| text.trends_chart_week_mean(text.decimal(mean.mean, 1)));
    let marks = chart.marks.iter();
    let marks = marks
        .filter(|mark| (first..=last).contains(&mark.day))
        .map(|mark| mark.words.clone());
    let ticked = chart.ticks.as_ref().filter(|_| unit == BarUnit::Week);
    let ticked = ticked.and_then(|ticks| {
        let dates = ticks.in_week(first)?;
        Some(format!("{}: {dates}", ticks.name))
    });
    let is_here = |span: &&SpanLabel| {
        let days = number(span.first)..number(span.last) + 1.0;
        days.contains(&day)
    };
    let spans = chart.pauses.iter().filter(is_here);
    let lines = has_begun
        .then(|| text.bar(bar, unit))
        .into_iter()
        .chain(mean)
        .chain(marks)
        .chain(ticked)
        .chain(spans.map(|span| span.words.clone()));
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
