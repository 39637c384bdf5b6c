//! An entry of the left bar. Never goes anywhere itself; the caller does.

use egui::{Align2, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo};

use super::{Icon, paint};
use crate::ui::theme::{self, palette};

/// With less room than this for its word an entry is its icon alone, and the word is shown when it is hovered.
const WORD_LEAST: f32 = 40.0;

/// An entry; `selected` is the screen that is open. `width` in points.
pub fn nav_item(ui: &mut Ui, icon: Icon, text: &str, selected: bool, width: f32) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(width, theme::NAV_HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), selected, text));
    let icon_rect = Rect::from_min_size(
        rect.left_top() + Vec2::new(theme::NAV_MARGIN, 0.0),
        Vec2::new(theme::ICON_SIZE, rect.height()),
    );
    let text_rect = rect.with_min_x(icon_rect.right() + theme::NAV_MARGIN);
    let has_word = text_rect.width() >= WORD_LEAST;
    if ui.is_rect_visible(rect) {
        let palette = palette(ui);
        let (fill, colour, font) = match (selected, response.hovered()) {
            (true, _) => (
                Some(palette.accent_soft),
                palette.accent,
                theme::strong_font(),
            ),
            (false, true) => (Some(palette.surface_2), palette.text, theme::body_font()),
            (false, false) => (None, palette.text_2, theme::body_font()),
        };
        if let Some(fill) = fill {
            ui.painter().rect_filled(rect, theme::CONTROL_RADIUS, fill);
        }
        paint::icon_at(ui, icon_rect, icon, theme::ICON_SIZE, colour);
        if has_word {
            let room = text_rect.width() - theme::SPACE_XS;
            let galley = paint::one_line(ui, text, font, colour, room);
            paint::text_at(ui, text_rect, Align2::LEFT_CENTER, galley);
        }
    }
    paint::focus_ring(ui, &response, rect, theme::CONTROL_RADIUS);
    if has_word {
        response
    } else {
        response.on_hover_ui(|ui| {
            ui.label(text);
        })
    }
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui::accesskit::Toggled;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::*;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn an_entry_is_chosen_by_click_and_by_keyboard() {
        let mut window = harness("Today", |ui, open| {
            for (icon, name) in [(Icon::Today, "Today"), (Icon::Trends, "Trends")] {
                if nav_item(ui, icon, name, *open == name, 171.0).clicked() {
                    *open = name;
                }
            }
        });
        window.get_by_role_and_label(Role::Button, "Trends").click();
        window.run();
        assert_eq!(*window.state(), "Trends");
        window.key_press(Key::Tab);
        window.run();
        window.key_press(Key::Enter);
        window.run();
        assert_eq!(*window.state(), "Today");
        let today = window.get_by_role_and_label(Role::Button, "Today");
        assert_eq!(today.accesskit_node().toggled(), Some(Toggled::True));
    }
}
