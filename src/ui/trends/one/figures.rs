//! Draws the figures of a symptom: what is said with intervals, and the days of the week.

use egui::{Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::data::OneData;
use super::episodes_data::{Share, WeekdayRow};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_legend::close_lines_ui;
use crate::ui::widgets::{Swatch, legend_swatch};

const BAR_WIDTH: f32 = 150.0;
const BAR_HEIGHT: f32 = 12.0;

/// Draws them.
pub fn figures_ui(ui: &mut Ui, scene: &Scene, data: &OneData) {
    for line in &data.figures {
        ui.label(theme::body(line));
    }
    let Some(episodes) = &data.episodes else {
        return;
    };
    ui.add_space(theme::SPACE_S);
    ui.label(theme::strong(scene.text.episodes_weekdays()));
    if !episodes.weekdays.is_empty() {
        close_lines_ui(ui, |ui| {
            let line = Swatch::Line(theme::palette(ui).text);
            legend_swatch(ui, line, &scene.text.episodes_weekday_legend());
        });
    }
    for row in &episodes.weekdays {
        weekday_ui(ui, row);
    }
    ui.label(theme::faint(ui, &episodes.weekdays_note));
}

fn weekday_ui(ui: &mut Ui, row: &WeekdayRow) {
    ui.horizontal_wrapped(|ui| {
        let name = ui.label(theme::small(&row.name)).rect;
        ui.add_space((BAR_WIDTH / 2.0 - name.width()).max(0.0));
        if let Some(share) = row.share {
            bar_ui(ui, share, &row.exactly);
        }
        ui.label(theme::small(&row.words));
    });
}

/// The share as a bar, with a line from the lower to the upper end of its interval.
fn bar_ui(ui: &mut Ui, share: Share, words: &str) {
    let (area, response) = ui.allocate_exact_size(vec2(BAR_WIDTH, BAR_HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words));
    let palette = theme::palette(ui);
    let at = |share: f64| area.left() + area.width() * share as f32;
    let painter = ui.painter();
    painter.rect_filled(area, theme::SQUARE_RADIUS, palette.surface_2);
    let filled = area.with_max_x(at(share.share));
    painter.rect_filled(filled, theme::SQUARE_RADIUS, palette.moderate);
    let ends = [share.low, share.high].map(|end| pos2(at(end), area.center().y));
    painter.line_segment(ends, (theme::RING_WIDTH, palette.text));
    response.on_hover_text(words);
}
