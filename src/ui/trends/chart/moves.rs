//! Looking closer at a chart by mouse and by keys, and naming what is under the pointer. It moves the view and nothing else.

use egui::{CursorIcon, EventFilter, Key, Response, Role, StrokeKind, Ui, WidgetInfo};
use egui_plot::PlotTransform;

use crate::ui::theme;
use crate::ui::trends::chart::data::{ChartData, SpanLabel};
use crate::ui::trends::chart::view::{ChartView, Stretch};
use crate::ui::trends::chart::weeks::{middle, number};

/// Half a week, in days.
const HALF_WEEK: f64 = 3.5;
/// How much closer one key press looks.
pub const STEP_CLOSER: f64 = 1.5;
/// How far one key press moves, as a share of what is shown.
pub const STEP_ASIDE: f64 = 0.25;

/// Takes in what the person does with the chart and names the week under the pointer.
pub fn moves_ui(
    ui: &Ui,
    response: Response,
    transform: &PlotTransform,
    chart: &ChartData,
    view: &mut ChartView,
    whole: Stretch,
) {
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &chart.sentence));
    if response.clicked() {
        response.request_focus();
    }
    mouse(ui, &response, transform, view, whole);
    if response.has_focus() {
        keys(ui, &response, view, whole);
        let ring = (theme::RING_WIDTH, theme::palette(ui).accent);
        let radius = theme::SQUARE_RADIUS;
        ui.painter()
            .rect_stroke(response.rect, radius, ring, StrokeKind::Inside);
    }
    if let Some(words) = words_under(&response, transform, chart) {
        response.on_hover_text_at_pointer(words);
    }
}

fn mouse(
    ui: &Ui,
    response: &Response,
    transform: &PlotTransform,
    view: &mut ChartView,
    whole: Stretch,
) {
    let width = f64::from(transform.frame().width()).max(1.0);
    let dragged = f64::from(response.drag_delta().x);
    if response.dragged() && !view.is_whole(whole) {
        view.move_by(whole, -dragged / width);
        ui.set_cursor_icon(CursorIcon::Grabbing);
    }
    let factor = f64::from(ui.input(egui::InputState::zoom_delta));
    if let Some(pos) = response.hover_pos().filter(|_| (factor - 1.0).abs() > 1e-6) {
        view.zoom(whole, factor, transform.value_from_position(pos).x);
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

/// The week under the pointer and its marks, in words.
fn words_under(
    response: &Response,
    transform: &PlotTransform,
    chart: &ChartData,
) -> Option<String> {
    let x = transform.value_from_position(response.hover_pos()?).x;
    let week = chart
        .weeks
        .iter()
        .find(|week| (middle(week) - x).abs() <= HALF_WEEK)?;
    let is_in_week = |day: f64| (middle(week) - HALF_WEEK..middle(week) + HALF_WEEK).contains(&day);
    let marks = chart
        .marks
        .iter()
        .filter(|mark| is_in_week(number(mark.day)))
        .map(|mark| mark.words.clone());
    let ticked = chart.ticks.as_ref().and_then(|ticks| {
        let dates = ticks.in_week(week.first)?;
        Some(format!("{}: {dates}", ticks.name))
    });
    let is_here = |span: &&SpanLabel| {
        let days = number(span.first)..number(span.last) + 1.0;
        days.contains(&x)
    };
    let spans = chart.pauses.iter().chain(&chart.worst).filter(is_here);
    let lines = std::iter::once(week.words.clone())
        .chain(marks)
        .chain(ticked)
        .chain(spans.map(|span| span.words.clone()));
    Some(lines.collect::<Vec<_>>().join("\n"))
}
