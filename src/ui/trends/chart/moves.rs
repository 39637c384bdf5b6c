//! Looking closer at a chart by mouse and by keys, and naming the bar under the pointer or the one that the arrows came to. It moves
//! the view and nothing else.

use egui::{
    CursorIcon, FocusDirection, InputState, Key, Modifiers, Rect, Response, Role, StrokeKind, Ui,
    WidgetInfo,
};

use super::bar_tip::{at_stop_ui, under_pointer_ui};
use super::data::{ChartData, SpanLabel};
use super::view::ChartView;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::lookback::axis::{Along, Stretch, number};
use crate::ui::parts::form::has_words;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_ui::{bar_at, has_begun};
use crate::ui::trends::walk::{BarDays, place, ring_ui};

/// How much closer one key press looks.
pub const STEP_CLOSER: f64 = 1.5;
/// How far one press of a button moves, as a share of what is shown.
pub const STEP_ASIDE: f64 = 0.25;

/// Lead from bar to bar.
const ARROWS: [Key; 2] = [Key::ArrowLeft, Key::ArrowRight];

/// A chart where it is drawn.
#[derive(Clone, Copy)]
pub struct Placed<'a> {
    pub chart: &'a ChartData,
    /// What its bars stand for.
    pub unit: BarUnit,
    /// Where they are.
    pub frame: Rect,
}

/// Takes in what the person does with the chart, and names the bar one is at.
pub fn moves_ui(
    ui: &Ui,
    scene: &Scene,
    response: &Response,
    placed: Placed<'_>,
    view: &mut ChartView,
) {
    let Placed { chart, frame, .. } = placed;
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &chart.sentence));
    if response.clicked() {
        response.request_focus();
    }
    let along = Along::over(frame, view.shown(chart.whole));
    mouse(ui, response, &along, view, chart.whole);
    // Where nothing else takes keys the chart does, without being chosen first; a form with words in it comes before it.
    let is_free = ui.memory(|memory| memory.focused().is_none()) && !has_words(ui);
    let is_arrow = |input: &InputState| {
        input.modifiers.is_none() && ARROWS.iter().any(|key| input.key_pressed(*key))
    };
    if is_free && ui.input(is_arrow) {
        response.request_focus();
        // The arrow has done its work: it does not lead on to what stands beside the chart.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    if response.has_focus() || is_free {
        keys(ui, view, chart.whole);
    }
    if response.has_focus() {
        let ring = (theme::RING_WIDTH, theme::palette(ui).accent);
        let radius = theme::SQUARE_RADIUS;
        // Around the words at its edges, not over them.
        let around = response.rect.expand(theme::SPACE_XS);
        ui.painter()
            .rect_stroke(around, radius, ring, StrokeKind::Inside);
    }
    if walk_ui(ui, scene, response, placed, view) {
        return;
    }
    if let Some((days, words)) = words_under(response, &along, placed, scene.text) {
        under_pointer_ui(response, place(days, &along, frame), frame, &words);
    }
}

/// Shows and says the bar that the arrows came to, if they came to one.
fn walk_ui(
    ui: &Ui,
    scene: &Scene,
    response: &Response,
    placed: Placed<'_>,
    view: &mut ChartView,
) -> bool {
    if !response.has_focus() {
        return false;
    }
    let Placed { chart, unit, frame } = placed;
    let bars = chart.of(unit).iter().filter(|bar| has_begun(bar));
    let bars: Vec<&Bar> = bars.collect();
    let days: Vec<BarDays> = bars.iter().map(|bar| (bar.first, bar.last)).collect();
    let stop = view.walk.stop(ui, response, &days);
    let Some((stop, bar)) = stop.and_then(|stop| Some((stop, *bars.get(stop.index)?))) else {
        return false;
    };
    if stop.is_new {
        view.follow(chart.whole, (number(bar.first), number(bar.last) + 1.0));
        // The arrows work from anywhere on the page.
        ui.scroll_to_rect(response.rect, None);
    }
    let along = Along::over(frame, view.shown(chart.whole));
    let Some(words) = words_of(bar, chart, unit, is_within(bar), scene.text) else {
        return false;
    };
    let bar = place((bar.first, bar.last), &along, frame);
    ring_ui(ui, bar, stop, &words);
    at_stop_ui(ui, response, bar, frame, &words);
    true
}

fn mouse(ui: &Ui, response: &Response, along: &Along, view: &mut ChartView, whole: Stretch) {
    let width = f64::from(along.across.span()).max(1.0);
    let dragged = f64::from(response.drag_delta().x);
    if response.dragged() && !view.is_whole(whole) {
        view.move_by(whole, -dragged / width);
        ui.set_cursor_icon(CursorIcon::Grabbing);
    }
    let factor = f64::from(ui.input(InputState::zoom_delta));
    if let Some(pos) = response.hover_pos().filter(|_| (factor - 1.0).abs() > 1e-6) {
        view.zoom(whole, factor, along.day_at(pos.x));
    }
}

fn keys(ui: &Ui, view: &mut ChartView, whole: Stretch) {
    // "+" needs Shift on many keyboards. Of two charts with one view the first takes the key.
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Equals) || pressed(Key::Plus) {
        view.zoom_in_place(whole, STEP_CLOSER);
    }
    if pressed(Key::Minus) {
        view.zoom_in_place(whole, 1.0 / STEP_CLOSER);
    }
    if pressed(Key::Num0) {
        view.reset();
    }
}

/// The bar under the pointer, and it and its marks in words.
fn words_under(
    response: &Response,
    along: &Along,
    Placed { chart, unit, .. }: Placed<'_>,
    text: &Text,
) -> Option<(BarDays, String)> {
    let x = response.hover_pos()?.x;
    let day = along.day_at(x);
    let bar = bar_at(chart.of(unit), along, x)?;
    let is_here = |span: &SpanLabel| {
        let days = number(span.first)..number(span.last) + 1.0;
        days.contains(&day)
    };
    let words = words_of(bar, chart, unit, is_here, text)?;
    Some(((bar.first, bar.last), words))
}

/// Whether a stretch touches a bar.
fn is_within(bar: &Bar) -> impl Fn(&SpanLabel) -> bool {
    let (first, last) = (bar.first, bar.last);
    move |span| span.first <= last && first <= span.last
}

/// A bar, its marks and the stretches that `is_here` lets through, in words.
fn words_of(
    bar: &Bar,
    chart: &ChartData,
    unit: BarUnit,
    is_here: impl Fn(&SpanLabel) -> bool,
    text: &Text,
) -> Option<String> {
    let marks = chart.marks_in(bar).map(|mark| mark.words.clone());
    let ticked = chart.ticks.as_ref().filter(|_| unit == BarUnit::Week);
    let ticked = ticked.and_then(|ticks| {
        let dates = ticks.in_week(bar.first)?;
        Some(format!("{}: {dates}", ticks.name))
    });
    let spans = chart.pauses.iter().filter(|span| is_here(span));
    let lines = has_begun(bar)
        .then(|| text.bar(bar, unit))
        .into_iter()
        .chain(marks)
        .chain(ticked)
        .chain(spans.map(|span| span.words.clone()));
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
