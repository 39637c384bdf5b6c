//! Draws on which days a symptom is there: two bars a circumstance. Only draws.

use std::sync::Arc;

use egui::{Align2, Galley, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::days_data::{DaysData, DaysRow};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_legend::close_lines_ui;
use crate::ui::widgets::{heading, legend_swatch};

const BAR_HEIGHT: f32 = 7.0;
const BAR_STEP: f32 = 16.0;
const ROW_MARGIN: f32 = 4.0;
/// Share of the width for the names.
const NAME_SHARE: f32 = 0.3;
/// Bars beside the name are at least this long.
const BARS_LEAST: f32 = 130.0;

/// Draws the card's contents.
pub fn days_ui(ui: &mut Ui, scene: &Scene, data: &DaysData) {
    let text = scene.text;
    heading(ui, &text.hindsight_title());
    if let Some(none) = &data.none {
        ui.label(theme::soft(none));
        return;
    }
    let palette = theme::palette(ui);
    close_lines_ui(ui, |ui| {
        ui.label(theme::small(&data.share));
        legend_swatch(ui, palette.moderate, &text.days_with());
        legend_swatch(ui, palette.control_border, &text.days_without());
    });
    for row in &data.rows {
        row_ui(ui, row);
    }
    ui.label(theme::faint(ui, text.days_not_cause()))
        .on_hover_text(&data.rule);
}

/// The words of a row and where they and its bars stand.
struct Laid {
    name: Arc<Galley>,
    percent: [Arc<Galley>; 2],
    /// The bars stand beside the name, not below it.
    is_beside: bool,
    /// From the left edge to the bars.
    indent: f32,
    /// What a whole bar takes.
    longest: f32,
    size: Vec2,
}

impl Laid {
    fn new(ui: &Ui, row: &DaysRow) -> Self {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        let percent = [&row.with.1, &row.without.1].map(|words| {
            let (words, font) = (words.clone(), theme::small_font());
            ui.painter().layout_no_wrap(words, font, palette.text_2)
        });
        let widths = percent.iter().map(|words| words.size().x);
        let percent_width = widths.fold(0.0, f32::max) + theme::SPACE_S;
        let share = width * NAME_SHARE;
        let is_beside = width - share - theme::SPACE_S - percent_width >= BARS_LEAST;
        let (name_width, indent) = if is_beside {
            (share, share + theme::SPACE_S)
        } else {
            (width, 0.0)
        };
        let (words, font) = (row.name.clone(), theme::body_font());
        let name = ui.painter().layout(words, font, palette.text, name_width);
        let bars = 2.0 * BAR_STEP;
        let height = if is_beside {
            bars.max(name.size().y)
        } else {
            bars + name.size().y
        };
        Self {
            longest: width - indent - percent_width,
            size: vec2(width, height + 2.0 * ROW_MARGIN),
            name,
            percent,
            is_beside,
            indent,
        }
    }

    /// The tops of the name and of the bars.
    fn tops(&self, inner: Rect) -> (f32, f32) {
        let (name, bars) = (self.name.size().y, 2.0 * BAR_STEP);
        if self.is_beside {
            let middle = inner.center().y;
            (middle - name / 2.0, middle - bars / 2.0)
        } else {
            (inner.top(), inner.top() + name)
        }
    }
}

fn row_ui(ui: &mut Ui, row: &DaysRow) {
    let palette = theme::palette(ui);
    let laid = Laid::new(ui, row);
    let (area, response) = ui.allocate_exact_size(laid.size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &row.words));
    let (name_top, bars_top) = laid.tops(area.shrink2(vec2(0.0, ROW_MARGIN)));
    ui.painter()
        .galley(pos2(area.left(), name_top), laid.name, palette.text);
    let sides = [
        (row.with.0, palette.moderate),
        (row.without.0, palette.control_border),
    ];
    let sides = sides.into_iter().zip(laid.percent).zip([0.5, 1.5]);
    for (((share, colour), words), step) in sides {
        let middle = bars_top + BAR_STEP * step;
        let bar = Rect::from_min_size(
            pos2(area.left() + laid.indent, middle - BAR_HEIGHT / 2.0),
            vec2(
                (laid.longest * share as f32).max(theme::LINE_WIDTH),
                BAR_HEIGHT,
            ),
        );
        ui.painter().rect_filled(bar, theme::SQUARE_RADIUS, colour);
        let place = pos2(bar.right() + theme::SPACE_S, middle);
        let place = Align2::LEFT_CENTER.anchor_size(place, words.size());
        ui.painter().galley(place.min, words, palette.text_2);
    }
    response.on_hover_text(&row.words);
}
