//! What a colour or a shape in a chart or calendar means, in words beside it.

use egui::{
    Align2, Color32, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use super::mark::Track;
use super::{SquareMark, paint, shapes};
use crate::ui::theme::{self, SQUARE, SQUARE_RADIUS, palette};

/// Radius of a point.
const DOT: f32 = 4.0;

/// How far two lines stand from the middle between them.
const TICKS: f32 = 3.0;

/// Points of a dash and of the gap after it: two dashes are seen.
const DASH: f32 = 4.0;

/// Points between the lines of a hatched area.
const HATCH_STEP: f32 = 6.0;

/// What is explained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Swatch {
    /// An area.
    Fill(Color32),
    Line(Color32),
    /// Two lines, with what lies between them.
    Lines(Color32),
    /// An upright line.
    Tick(Color32),
    /// Two of them, with what lies between them.
    Ticks(Color32),
    /// A line of dashes.
    Dashed(Color32),
    /// A filled point.
    Dot(Color32),
    /// An open point.
    Ring(Color32),
    /// An area with slanting lines.
    Hatched,
    /// A dashed outline around nothing.
    Open,
    /// A stroke through nothing.
    Away,
    /// An area that counts for nothing, with a line around it.
    Uncounted,
    /// A day as the calendar shows it.
    Mark(SquareMark),
}

impl From<Color32> for Swatch {
    fn from(colour: Color32) -> Self {
        Self::Fill(colour)
    }
}

impl From<SquareMark> for Swatch {
    fn from(mark: SquareMark) -> Self {
        Self::Mark(mark)
    }
}

/// The swatch and its words, on one line where there is room.
pub fn legend_swatch(ui: &mut Ui, swatch: impl Into<Swatch>, text: &str) -> Response {
    let room = (paint::widest(ui) - SQUARE.x - theme::SPACE_XS).max(theme::SPACE_XL);
    let galley = paint::lines(ui, text, theme::small_font(), palette(ui).text, room);
    let size = Vec2::new(
        SQUARE.x + theme::SPACE_XS + galley.size().x,
        galley.size().y.max(SQUARE.y).ceil(),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
    if ui.is_rect_visible(rect) {
        let top = rect.top() + ((rect.height() - SQUARE.y) / 2.0).floor();
        paint_swatch(
            ui,
            Rect::from_min_size(egui::pos2(rect.left(), top), SQUARE),
            swatch.into(),
        );
        paint::text_at(ui, rect, Align2::RIGHT_CENTER, galley);
    }
    response
}

/// What a swatch with its words takes of a line.
pub fn legend_width(ui: &Ui, text: &str) -> f32 {
    SQUARE.x + theme::SPACE_XS + paint::word_width(ui, text, theme::small_font())
}

/// Words that explain more than one swatch. They go to the next line as a whole before they break.
pub fn legend_words(ui: &mut Ui, text: &str) -> Response {
    let room = paint::widest(ui).max(theme::SPACE_XL);
    let galley = paint::lines(ui, text, theme::small_font(), palette(ui).text_3, room);
    let size = Vec2::new(galley.size().x, galley.size().y.max(SQUARE.y).ceil());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
    paint::text_at(ui, rect, Align2::LEFT_CENTER, galley);
    response
}

fn tick(ui: &Ui, rect: Rect, aside: f32, colour: Color32) {
    let line = Stroke::new(theme::RING_WIDTH, colour);
    ui.painter()
        .vline(rect.center().x + aside, rect.y_range(), line);
}

fn paint_swatch(ui: &Ui, rect: Rect, swatch: Swatch) {
    match swatch {
        // Pale ones as well are seen on any ground.
        Swatch::Fill(colour) => {
            let line = Stroke::new(theme::LINE_WIDTH, palette(ui).control_border);
            ui.painter()
                .rect(rect, SQUARE_RADIUS, colour, line, StrokeKind::Inside);
        }
        Swatch::Line(colour) => {
            ui.painter().hline(
                rect.x_range(),
                rect.center().y,
                Stroke::new(theme::RING_WIDTH, colour),
            );
        }
        Swatch::Lines(colour) => {
            for aside in [-TICKS, TICKS] {
                let line = Stroke::new(theme::LINE_WIDTH, colour);
                ui.painter()
                    .hline(rect.x_range(), rect.center().y + aside, line);
            }
        }
        Swatch::Tick(colour) => tick(ui, rect, 0.0, colour),
        Swatch::Ticks(colour) => {
            for aside in [-TICKS, TICKS] {
                tick(ui, rect, aside, colour);
            }
        }
        Swatch::Dashed(colour) => {
            let ends = [rect.left_center(), rect.right_center()];
            let line = Stroke::new(theme::RING_WIDTH, colour);
            ui.painter()
                .extend(Shape::dashed_line(&ends, line, DASH, DASH));
        }
        Swatch::Dot(colour) => {
            ui.painter().circle_filled(rect.center(), DOT, colour);
        }
        Swatch::Ring(colour) => {
            let line = Stroke::new(theme::RING_WIDTH, colour);
            ui.painter().circle_stroke(rect.center(), DOT, line);
        }
        Swatch::Hatched => {
            let palette = palette(ui);
            let line = Stroke::new(theme::LINE_WIDTH, palette.control_border);
            ui.painter()
                .rect(rect, 0.0, palette.free(), line, StrokeKind::Inside);
            for down in [0.0, HATCH_STEP] {
                let foot = rect.bottom() - down;
                let ends = [
                    egui::pos2(rect.left(), foot),
                    egui::pos2(rect.right(), foot - rect.width()),
                ];
                ui.painter().line_segment(ends, line);
            }
        }
        Swatch::Uncounted => {
            let palette = palette(ui);
            let line = Stroke::new(theme::LINE_WIDTH, palette.control_border);
            let (radius, inside) = (SQUARE_RADIUS - 1, StrokeKind::Inside);
            ui.painter()
                .rect(rect, radius, palette.uncounted(), line, inside);
        }
        Swatch::Open => {
            let radius = f32::from(SQUARE_RADIUS);
            shapes::dashed(ui.painter(), rect, radius, palette(ui).control_border);
        }
        Swatch::Away => {
            let line = Stroke::new(theme::RING_WIDTH, palette(ui).control_border);
            let middle = rect.center().y.round();
            ui.painter().hline(rect.x_range(), middle, line);
        }
        Swatch::Mark(mark) => mark.paint(
            ui.painter(),
            rect,
            f32::from(SQUARE_RADIUS),
            palette(ui),
            Track::Tinted,
        ),
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::domain::Severity;
    use crate::ui::widgets::testing::harness;

    /// The colours of outlines and of what is drawn over the ground of a swatch.
    fn lines(window: &egui_kittest::Harness<'_, Color32>) -> Vec<Color32> {
        let shapes = window.output().shapes.iter();
        let lines = shapes.flat_map(|clipped| match &clipped.shape {
            Shape::Rect(rect) => vec![rect.stroke.color],
            Shape::LineSegment { stroke, .. } => vec![stroke.color],
            Shape::Mesh(mesh) => mesh.vertices.iter().map(|corner| corner.color).collect(),
            Shape::Vec(parts) => parts
                .iter()
                .filter_map(|part| match part {
                    Shape::LineSegment { stroke, .. } => Some(stroke.color),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        });
        lines.collect()
    }

    #[test]
    fn even_a_pale_swatch_has_a_line_that_stands_out_from_any_ground() {
        for swatch in [
            Swatch::Fill(theme::LIGHT.free()),
            Swatch::Fill(theme::LIGHT.mild),
            Swatch::Hatched,
            Swatch::Uncounted,
            Swatch::Open,
            Swatch::Away,
        ] {
            let window = harness(Color32::PLACEHOLDER, move |ui, line| {
                legend_swatch(ui, swatch, "words");
                // Three to one on every ground: a test of the colours says so.
                *line = palette(ui).control_border;
            });
            let line = *window.state();
            assert!(lines(&window).contains(&line), "{swatch:?}");
        }
    }

    #[test]
    fn every_kind_of_swatch_is_read_as_its_words() {
        let window = harness((), |ui, ()| {
            legend_swatch(ui, theme::LIGHT.severe, "severe");
            legend_swatch(ui, Swatch::Line(theme::LIGHT.accent), "mean");
            legend_swatch(ui, SquareMark::on_time(Severity::Mild), "mild");
        });
        for words in ["severe", "mean", "mild"] {
            window.get_by_role_and_label(Role::Label, words);
        }
    }
}
