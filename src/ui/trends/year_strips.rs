//! A year of every sign under each other: one cell a week, its colour the worst day, its height the share of days with the sign. A
//! week that was not filled in is a dashed line, never a fill.

use egui::{Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::domain::SignKey;
use crate::text::Text;
use crate::ui::theme;
use crate::ui::trends::chart::data::{Strip, WeekBar};
use crate::ui::widgets::link_button;

const NAME_WIDTH: f32 = 150.0;
const STRIP_HEIGHT: f32 = 24.0;
/// Strips narrower than this stand below their names.
const LEAST_STRIP: f32 = 260.0;
const GAP: f32 = 1.5;

/// Draws the strips; the sign whose name was pressed.
pub fn year_strips_ui(ui: &mut Ui, strips: &[Strip], text: &Text) -> Option<SignKey> {
    let mut pressed = None;
    let beside = ui.available_width() >= NAME_WIDTH + LEAST_STRIP;
    for strip in strips {
        ui.push_id(&strip.name, |ui| {
            let layout = if beside {
                egui::Layout::left_to_right(egui::Align::Center)
            } else {
                egui::Layout::top_down(egui::Align::Min)
            };
            ui.with_layout(layout.with_main_wrap(false), |ui| {
                let name = ui.scope(|ui| {
                    ui.set_width(NAME_WIDTH);
                    link_button(ui, &strip.name)
                });
                if name.inner.clicked() {
                    pressed = Some(strip.key.clone());
                }
                strip_ui(ui, strip);
            });
        });
    }
    if let Some(strip) = strips.first() {
        months_ui(ui, strip, beside, text);
    }
    pressed
}

fn strip_ui(ui: &mut Ui, strip: &Strip) {
    let size = vec2(ui.available_width(), STRIP_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let cells = cells(rect, strip.weeks.len());
    for (week, cell) in strip.weeks.iter().zip(&cells) {
        cell_ui(ui, week, *cell);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &strip.sentence));
    hover_ui(response, strip, &cells);
}

fn cells(rect: Rect, count: usize) -> Vec<Rect> {
    let step = rect.width() / count.max(1) as f32;
    let width = (step - GAP).max(1.0);
    (0..count)
        .map(|at| {
            let left = pos2(rect.left() + step * at as f32, rect.top());
            Rect::from_min_size(left, vec2(width, rect.height()))
        })
        .collect()
}

fn cell_ui(ui: &Ui, week: &WeekBar, cell: Rect) {
    let palette = theme::palette(ui);
    let painter = ui.painter();
    let Some(worst) = week.worst else {
        let base = cell.with_min_y(cell.bottom() - 1.0);
        painter.rect_filled(base, 0.0, palette.border);
        return;
    };
    painter.rect_filled(cell, theme::SQUARE_RADIUS, palette.surface_2);
    let share = f32::from(week.with) / f32::from(week.logged.max(1));
    let least = 2.0 / cell.height();
    let height = cell.height() * share.max(least);
    let fill = cell.with_min_y(cell.bottom() - height);
    painter.rect_filled(fill, theme::SQUARE_RADIUS, palette.severity_fill(worst));
}

fn hover_ui(response: Response, strip: &Strip, cells: &[Rect]) {
    let Some(pos) = response.hover_pos() else {
        return;
    };
    let under = cells
        .iter()
        .position(|cell| cell.x_range().expand(GAP).contains(pos.x));
    if let Some(week) = under.and_then(|at| strip.weeks.get(at)) {
        response.on_hover_text_at_pointer(&week.words);
    }
}

/// The names of the months under the last strip, where there is room for them.
fn months_ui(ui: &mut Ui, strip: &Strip, beside: bool, text: &Text) {
    let indent = if beside {
        NAME_WIDTH + theme::SPACE_S
    } else {
        0.0
    };
    let size = vec2(ui.available_width(), theme::SPACE_L);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let cells = cells(rect.with_min_x(rect.left() + indent), strip.weeks.len());
    let palette = theme::palette(ui);
    let mut free_from = f32::NEG_INFINITY;
    for (week, cell) in strip.weeks.iter().zip(cells) {
        let begins_month =
            (week.first.through(week.first.plus(6))).any(|day| day.day_of_month() == 1);
        if begins_month && cell.left() >= free_from {
            let name = text.month_short(week.first.plus(6).month());
            let anchor = egui::Align2::LEFT_TOP;
            let drawn =
                ui.painter()
                    .text(cell.min, anchor, name, theme::small_font(), palette.text_3);
            free_from = drawn.right() + theme::SPACE_XS;
        }
    }
}
