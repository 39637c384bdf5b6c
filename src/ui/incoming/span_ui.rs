//! A strip of the days that a file brings: a bar a month, as high as the month is full of them; or a bar a day.

use egui::{Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::ui::theme;

const HEIGHT: f32 = 28.0;
const WIDEST_BAR: f32 = 14.0;
const GAP: f32 = 1.0;

/// Draws the strip; `name` says the same in words.
pub fn span_ui(ui: &mut Ui, parts: &[f32], name: &str) -> Response {
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let palette = theme::palette(ui);
    let step = (width / parts.len().max(1) as f32).min(WIDEST_BAR);
    for (at, part) in parts.iter().enumerate() {
        let left = rect.left() + at as f32 * step;
        let right = left + (step - GAP).max(step / 2.0);
        let height = (HEIGHT * part).max(theme::LINE_WIDTH);
        let bar = Rect::from_min_max(
            pos2(left, rect.bottom() - height),
            pos2(right, rect.bottom()),
        );
        let fill = if *part <= 0.0 {
            palette.border
        } else {
            palette.accent
        };
        ui.painter().rect_filled(bar, 0.0, fill);
    }
    response.on_hover_text(name)
}
