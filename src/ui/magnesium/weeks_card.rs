//! The last four weeks: a chart whose gaps are gaps, the same as a sentence and a table, and what gave most and would add most.

use egui::{CornerRadius, Grid, Rect, Role, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::data::MagnesiumData;
use super::row_ui;
use super::weeks_data::{DayColumn, WeeksData};
use crate::domain::Milligrams;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    SquareMark, Swatch, card, heading, legend_swatch, legend_words, link_button,
};

const HEIGHT: f32 = 120.0;
const TABLE_HEIGHT: f32 = 210.0;
/// Share of its place that a column is wide.
const COLUMN_SHARE: f32 = 0.7;

pub(super) fn weeks_card_ui(ui: &mut Ui, scene: &Scene, as_table: &mut bool, data: &WeeksData) {
    let text = scene.text;
    card(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            heading(ui, &text.mag_weeks_title());
            ui.add_space(theme::SPACE_M);
            let toggle = if *as_table {
                text.mag_table_hide()
            } else {
                text.mag_table_show()
            };
            if link_button(ui, &toggle).clicked() {
                *as_table = !*as_table;
            }
        });
        if *as_table {
            table_ui(ui, scene, data);
        } else {
            chart_ui(ui, data);
            legend_ui(ui, scene, data);
        }
        ui.label(theme::body(&data.sentence));
        if let Some(supplements) = &data.supplements {
            ui.label(theme::soft(supplements));
        }
    });
}

fn legend_ui(ui: &mut Ui, scene: &Scene, data: &WeeksData) {
    let text = scene.text;
    let palette = theme::palette(ui);
    ui.horizontal_wrapped(|ui| {
        if let (Some(first), Some(last)) = (data.days.first(), data.days.last()) {
            legend_words(ui, &format!("{} – {}", first.label, last.label));
        }
        legend_swatch(ui, palette.accent, &text.mag_legend_food());
        let light = palette.accent.gamma_multiply(0.5);
        legend_swatch(ui, light, &text.mag_legend_supplements());
        legend_swatch(ui, SquareMark::NotLogged, &text.mag_legend_gap());
        if let Some((norm, words)) = &data.norm {
            let swatch = if norm.is_range() {
                Swatch::Lines(palette.text_2)
            } else {
                Swatch::Line(palette.text_2)
            };
            legend_swatch(ui, swatch, words);
        }
    });
}

fn chart_ui(ui: &mut Ui, data: &WeeksData) {
    let size = Vec2::new(ui.available_width(), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &data.sentence));
    let palette = theme::palette(ui);
    let norm = data.norm.as_ref().map(|(norm, _)| norm);
    let most = norm.map_or(0.0, |norm| norm.high.mg());
    let highest = data.days.iter().map(sum_mg).fold(most, f64::max);
    let y = |mg: f64| rect.bottom() - (mg / (highest * 1.1).max(1.0)) as f32 * rect.height();
    let place = rect.width() / data.days.len().max(1) as f32;
    let painter = ui.painter();
    for (at, day) in data.days.iter().enumerate() {
        let middle = rect.left() + (at as f32 + 0.5) * place;
        let column = |from: f64, to: f64| {
            let half = place * COLUMN_SHARE / 2.0;
            Rect::from_x_y_ranges(middle - half..=middle + half, y(to)..=y(from))
        };
        if day.is_gap() {
            // Nothing was noted: a dashed foot, never a fill.
            let foot = column(0.0, 0.0);
            let line = Stroke::new(theme::LINE_WIDTH, palette.not_logged());
            let ends = [foot.left_bottom(), foot.right_bottom()];
            painter.extend(egui::Shape::dashed_line(&ends, line, 3.0, 3.0));
            continue;
        }
        let food = day.food.map_or(0.0, Milligrams::mg);
        let round = CornerRadius::from(2.0);
        painter.rect_filled(column(0.0, food), round, palette.accent);
        let light = palette.accent.gamma_multiply(0.5);
        painter.rect_filled(column(food, sum_mg(day)), round, light);
    }
    if let Some(norm) = norm {
        // Of a range both ends: between them is the norm too.
        let line = Stroke::new(theme::LINE_WIDTH, palette.text_2);
        for end in [norm.low, norm.high] {
            painter.hline(rect.x_range(), y(end.mg()), line);
        }
    }
    let under_pointer = response
        .hover_pos()
        .and_then(|pos| data.days.get(((pos.x - rect.left()) / place) as usize));
    if let Some(day) = under_pointer {
        response.on_hover_text_at_pointer(&day.words);
    }
}

fn sum_mg(day: &DayColumn) -> f64 {
    (day.food.unwrap_or_default() + day.supplements.unwrap_or_default()).mg()
}

fn table_ui(ui: &mut Ui, scene: &Scene, data: &WeeksData) {
    let text = scene.text;
    let scroll = ScrollArea::vertical()
        .id_salt("intake")
        .max_height(TABLE_HEIGHT)
        // Without it so little is shown as the page is scrolled past.
        .min_scrolled_height(TABLE_HEIGHT);
    scroll.show(ui, |ui| {
        Grid::new("days")
            .num_columns(3)
            .striped(true)
            .show(ui, |ui| {
                for head in [
                    text.mag_table_day(),
                    text.mag_legend_food(),
                    text.mag_legend_supplements(),
                ] {
                    ui.label(theme::small(head).strong());
                }
                ui.end_row();
                for day in data.days.iter().rev() {
                    ui.label(theme::body(&day.label));
                    for part in &day.parts {
                        ui.label(theme::body(part));
                    }
                    ui.end_row();
                }
            });
    });
}

pub(super) fn sources_ui(ui: &mut Ui, scene: &Scene, data: &MagnesiumData) {
    let text = scene.text;
    heading(ui, &text.mag_sources_title());
    if data.sources.is_empty() {
        ui.label(theme::small(text.mag_sources_empty()));
        return;
    }
    ui.label(theme::small(text.mag_sources_help()));
    for (name, amount) in &data.sources {
        row_ui(
            ui,
            |ui| {
                ui.label(theme::body(amount));
            },
            &[theme::body(name)],
        );
    }
}

pub(super) fn adds_ui(ui: &mut Ui, scene: &Scene, data: &MagnesiumData) {
    let text = scene.text;
    heading(ui, &text.mag_adds_title());
    let Some(adds) = &data.adds else {
        ui.label(theme::small(text.mag_quiet()));
        return;
    };
    ui.label(theme::small(&adds.lead));
    for line in &adds.lines {
        ui.label(theme::body(line));
    }
}
