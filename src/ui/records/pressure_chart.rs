//! The chart of blood pressure: each reading as a line from the lower to the upper pressure, mornings with a filled end, evenings
//! with an open one. Nothing joins two days. The chart is a picture; the sentences and the table beside it say the same.

use egui::{Align2, Color32, Painter, Pos2, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::pressure_data::{PressureData, PressurePoint};
use crate::domain::Day;
use crate::trends::{DIASTOLIC_LIMIT, SYSTOLIC_LIMIT};
use crate::ui::action::Go;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{Swatch, legend_swatch};

const HEIGHT: f32 = 250.0;
/// Room for the months below, in points.
const FOOT: f32 = 24.0;
/// Room for the numbers at the left, in points.
const AXIS: f32 = 34.0;
/// The chart shows at least this range, mmHg.
const LEAST: (f64, f64) = (60.0, 160.0);
/// Steps of the numbers at the left, mmHg.
const STEP: usize = 20;
const DOT: f32 = 3.5;
/// How far mornings and evenings stand from the middle of their day, as a share of it.
const APART: f32 = 0.22;
const APART_MOST: f32 = 4.0;

/// Draws the chart; a click on a day opens it.
pub(super) fn pressure_chart_ui(ui: &mut Ui, scene: &mut Scene, data: &PressureData) {
    let size = vec2(ui.available_width(), HEIGHT);
    let (area, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &data.chart_name));
    let chart = Chart::new(area, data);
    let palette = theme::palette(ui);
    let painter = ui.painter_at(area.expand(DOT));
    chart.grid(&painter, palette);
    for (day, word) in &data.months {
        chart.month(&painter, *day, word, palette);
    }
    for day in &data.days {
        chart.day(&painter, day, palette);
    }
    let under_pointer = response
        .hover_pos()
        .and_then(|pos| chart.nearest(data, pos.x));
    if let Some(day) = under_pointer {
        let x = chart.x(day.day);
        painter.vline(
            x,
            area.y_range(),
            Stroke::new(theme::LINE_WIDTH, palette.border),
        );
        if response.clicked() {
            scene.ask(Go::Day(day.day));
        }
        response.on_hover_text_at_pointer(&day.name);
    }
}

/// What the ends and lines mean.
pub(super) fn legend_ui(ui: &mut Ui, scene: &Scene, data: &PressureData) {
    let text = scene.text;
    let palette = theme::palette(ui);
    let (solid, light) = (palette.accent, palette.text_2);
    let has = |part: usize| {
        data.days
            .iter()
            .any(|day| day.parts.get(part).is_some_and(Option::is_some))
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::small(&data.span_words));
        if has(0) {
            legend_swatch(ui, Swatch::Dot(solid), &text.pressure_legend_morning());
        }
        if has(1) {
            legend_swatch(ui, Swatch::Ring(solid), &text.pressure_legend_evening());
        }
        if has(2) {
            legend_swatch(ui, Swatch::Dot(light), &text.pressure_legend_other());
        }
        let limit = Swatch::Dashed(palette.control_border);
        legend_swatch(ui, limit, &text.pressure_legend_limit());
    });
}

/// Where things stand.
struct Chart {
    area: Rect,
    first: i32,
    /// Width of a day, in points.
    place: f32,
    low: f64,
    high: f64,
}

impl Chart {
    fn new(area: Rect, data: &PressureData) -> Self {
        let area = area
            .with_min_x(area.left() + AXIS)
            .with_max_y(area.bottom() - FOOT)
            .with_min_y(area.top() + theme::SPACE_S)
            // The ends of today are whole.
            .with_max_x(area.right() - DOT - theme::RING_WIDTH);
        let (first, last) = data.span;
        let days = last.days_since(first) + 1;
        let parts = || data.days.iter().flat_map(|day| day.parts.iter().flatten());
        let step = STEP as f64;
        let highest = parts().map(|(upper, _)| *upper).fold(LEAST.1, f64::max);
        let lowest = parts().map(|(_, lower)| *lower).fold(LEAST.0, f64::min);
        Self {
            area,
            first: first.number(),
            place: area.width() / days.max(1) as f32,
            low: (lowest / step).floor() * step,
            high: (highest / step).ceil() * step,
        }
    }

    fn x(&self, day: Day) -> f32 {
        let at = (day.number() - self.first) as f32 + 0.5;
        self.area.left() + at * self.place
    }

    fn y(&self, mmhg: f64) -> f32 {
        let share = (mmhg - self.low) / (self.high - self.low);
        self.area.bottom() - share as f32 * self.area.height()
    }

    fn grid(&self, painter: &Painter, palette: &Palette) {
        let line = Stroke::new(theme::LINE_WIDTH, palette.border);
        for mmhg in (self.low as usize..=self.high as usize).step_by(STEP) {
            let y = self.y(mmhg as f64);
            painter.hline(self.area.x_range(), y, line);
            let at = pos2(self.area.left() - theme::SPACE_S, y);
            let (font, colour) = (theme::small_font(), palette.text_2);
            painter.text(at, Align2::RIGHT_CENTER, mmhg.to_string(), font, colour);
        }
        let limit = Stroke::new(theme::RING_WIDTH, palette.control_border);
        for mmhg in [SYSTOLIC_LIMIT, DIASTOLIC_LIMIT] {
            let y = self.y(mmhg);
            let ends = [pos2(self.area.left(), y), pos2(self.area.right(), y)];
            painter.extend(egui::Shape::dashed_line(&ends, limit, 6.0, 4.0));
        }
    }

    fn month(&self, painter: &Painter, day: Day, word: &str, palette: &Palette) {
        let at = pos2(self.x(day), self.area.bottom() + theme::SPACE_XS);
        let (font, colour) = (theme::small_font(), palette.text_2);
        painter.text(at, Align2::CENTER_TOP, word, font, colour);
    }

    fn day(&self, painter: &Painter, day: &PressurePoint, palette: &Palette) {
        let apart = (self.place * APART).min(APART_MOST);
        let [morning, evening, other] = &day.parts;
        let solid = palette.accent;
        let parts = [
            (morning, -apart, solid, solid),
            (evening, apart, solid, palette.surface),
            (other, 0.0, palette.text_2, palette.text_2),
        ];
        for (part, aside, line, fill) in parts {
            if let Some((upper, lower)) = part {
                let x = self.x(day.day) + aside;
                let ends = [*upper, *lower].map(|mmhg| pos2(x, self.y(mmhg)));
                reading(painter, ends, line, fill);
            }
        }
    }

    /// The day with readings that is nearest to the pointer, if one is near.
    fn nearest<'d>(&self, data: &'d PressureData, x: f32) -> Option<&'d PressurePoint> {
        let away = |day: &&PressurePoint| (self.x(day.day) - x).abs();
        data.days
            .iter()
            .min_by(|one, other| away(one).total_cmp(&away(other)))
            .filter(|day| away(day) <= self.place.max(3.0 * DOT))
    }
}

fn reading(painter: &Painter, ends: [Pos2; 2], colour: Color32, fill: Color32) {
    painter.line_segment(ends, Stroke::new(theme::LINE_WIDTH, colour));
    for end in ends {
        painter.circle(end, DOT, fill, Stroke::new(theme::RING_WIDTH, colour));
    }
}
