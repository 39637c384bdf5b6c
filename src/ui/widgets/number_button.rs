//! A number to call, large enough to read from a distance; pressing it copies it. Never copies by itself.

use egui::{Align2, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo};

use super::{Icon, paint};
use crate::ui::theme::{self, palette};

/// The number; `name` says what pressing it does.
pub fn number_button(ui: &mut Ui, number: &str, name: &str) -> Response {
    let palette = palette(ui);
    let room = paint::widest(ui);
    let galley = paint::one_line(ui, number, theme::number_font(), palette.accent, room);
    let icon = theme::SPACE_M + theme::ICON_SIZE;
    let size = galley.size() + Vec2::new(2.0 * theme::SPACE_M + icon, 2.0 * theme::SPACE_XS);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    if ui.is_rect_visible(rect) {
        paint::control(ui, rect, &response);
        let inner = rect.shrink2(Vec2::new(theme::SPACE_M, 0.0));
        paint::text_at(ui, inner, Align2::LEFT_CENTER, galley);
        let icon = Rect::from_center_size(
            inner.right_center() - Vec2::new(theme::ICON_SIZE / 2.0, 0.0),
            Vec2::splat(theme::ICON_SIZE),
        );
        paint::icon_at(ui, icon, Icon::Copy, theme::ICON_SIZE, palette.text_2);
    }
    paint::focus_ring(ui, &response, rect, theme::CONTROL_RADIUS);
    response.on_hover_ui(|ui| {
        ui.label(name);
    })
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn a_number_is_pressed_by_click_and_by_keyboard() {
        let mut window = harness(0, |ui, count| {
            if number_button(ui, "112", "Copy 112").clicked() {
                *count += 1;
            }
        });
        window
            .get_by_role_and_label(Role::Button, "Copy 112")
            .click();
        window.run();
        for key in [Key::Tab, Key::Enter] {
            window.key_press(key);
            window.run();
        }
        assert_eq!(*window.state(), 2);
    }
}
