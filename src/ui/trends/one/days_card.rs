//! Draws on which days a symptom is there: two bars a circumstance. Only draws.

use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

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

fn row_ui(ui: &mut Ui, row: &DaysRow) {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let percent = [&row.with.1, &row.without.1].map(|words| {
        let (words, font) = (words.clone(), theme::small_font());
        ui.painter().layout_no_wrap(words, font, palette.text_2)
    });
    let percent_width = percent
        .iter()
        .map(|words| words.size().x)
        .fold(0.0, f32::max);
    let name_width = width * NAME_SHARE;
    let room = width - name_width - percent_width - 2.0 * theme::SPACE_S;
    let is_beside = room >= BARS_LEAST;
    let name_width = if is_beside { name_width } else { width };
    let name = ui.painter().layout(
        row.name.clone(),
        theme::body_font(),
        palette.text,
        name_width,
    );
    let bars = 2.0 * BAR_STEP;
    let (indent, top, height) = if is_beside {
        (name_width + theme::SPACE_S, 0.0, bars.max(name.size().y))
    } else {
        (0.0, name.size().y, bars + name.size().y)
    };
    let size = vec2(width, height + 2.0 * ROW_MARGIN);
    let (area, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &row.words));
    let inner = area.shrink2(vec2(0.0, ROW_MARGIN));
    let name_top = if is_beside {
        inner.center().y - name.size().y / 2.0
    } else {
        inner.top()
    };
    ui.painter()
        .galley(pos2(area.left(), name_top), name, palette.text);
    let longest = width - indent - percent_width - theme::SPACE_S;
    let first = if is_beside {
        inner.center().y - bars / 2.0
    } else {
        inner.top() + top
    };
    let sides = [
        (row.with.0, palette.moderate),
        (row.without.0, palette.control_border),
    ];
    for (at, ((share, colour), words)) in sides.into_iter().zip(percent).enumerate() {
        let middle = first + BAR_STEP * (at as f32 + 0.5);
        let left = area.left() + indent;
        let bar = Rect::from_min_size(
            pos2(left, middle - BAR_HEIGHT / 2.0),
            vec2((longest * share as f32).max(theme::LINE_WIDTH), BAR_HEIGHT),
        );
        ui.painter().rect_filled(bar, theme::SQUARE_RADIUS, colour);
        let place = pos2(bar.right() + theme::SPACE_S, middle);
        let place = Align2::LEFT_CENTER.anchor_size(place, words.size());
        ui.painter().galley(place.min, words, palette.text_2);
    }
    response.on_hover_text(&row.words);
}
