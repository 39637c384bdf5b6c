//! The letter that chooses a row, drawn as a key. It only shows; the screen listens to the keyboard.

use egui::{Align2, Response, Role, Sense, Stroke, Ui, WidgetInfo};

use super::paint;
use crate::ui::theme::{self, palette};

/// A key with this letter.
pub fn key_cap(ui: &mut Ui, letter: &str) -> Response {
    let width = paint::word_width(ui, letter, theme::small_font()) + theme::SPACE_S;
    let size = theme::KEY_CAP.max(egui::Vec2::new(width, 0.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), letter));
    if ui.is_rect_visible(rect) {
        let palette = palette(ui);
        let line = Stroke::new(theme::LINE_WIDTH, palette.border);
        paint::outlined(
            ui.painter(),
            rect,
            theme::SQUARE_RADIUS,
            palette.surface,
            line,
        );
        let galley = paint::one_line(
            ui,
            letter,
            theme::small_font(),
            palette.text_3,
            f32::INFINITY,
        );
        paint::text_at(ui, rect, Align2::CENTER_CENTER, galley);
    }
    response
}

/// A control that a key leads to from anywhere on its page says so under the pointer, in `words`, and to who listens. While it has the
/// keyboard nobody needs the key, and nothing lies over what is typed.
pub fn say_key(control: Response, key: &str, words: &str) -> Response {
    control
        .ctx
        .accesskit_node_builder(control.id, |node| node.set_keyboard_shortcut(key));
    if control.has_focus() {
        return control;
    }
    control.on_hover_text(words)
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn the_letter_is_read_and_a_long_key_gets_room() {
        let window = harness((), |ui, ()| {
            key_cap(ui, "a");
            key_cap(ui, "Ctrl+Z");
        });
        let width = |name| {
            window
                .get_by_role_and_label(Role::Label, name)
                .rect()
                .width()
        };
        assert!((width("a") - theme::KEY_CAP.x).abs() < 0.5);
        assert!(width("Ctrl+Z") > 2.0 * theme::KEY_CAP.x);
    }
}
