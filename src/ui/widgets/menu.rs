//! A few more choices behind a button. Never does any of them itself.

use egui::{Align2, Key, Modifiers, Popup, Response, Role, Sense, Ui, Vec2, WidgetInfo};

use super::paint;
use crate::ui::theme::{self, palette};

/// The list of `choices`, each with its words, that opens from `button`: which was picked, if one was.
pub fn menu_button<T: Copy>(button: &Response, choices: &[(T, impl AsRef<str>)]) -> Option<T> {
    let list = Popup::menu(button).gap(theme::SPACE_XS);
    let takes_focus = takes_focus(button);
    let picked = list.show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let font = theme::button_font();
        let widths = choices
            .iter()
            .map(|(_, words)| paint::word_width(ui, words.as_ref(), font.clone()));
        let width = widths.fold(0.0, f32::max).ceil() + 2.0 * theme::SPACE_S;
        let mut picked = None;
        let led_to = led_to_end(ui, choices.len());
        for (index, (choice, words)) in choices.iter().enumerate() {
            let row = row(ui, words.as_ref(), width);
            if led_to == Some(index) {
                row.request_focus();
            }
            if takes_focus && index == 0 {
                row.request_focus();
            }
            if row.clicked() {
                picked = Some(*choice);
                // A click closes the list by itself, a key does not.
                ui.close();
            }
        }
        picked
    });
    keep_focus(button);
    picked?.inner
}

/// Whether a list is opening by the keyboard, so that its row gets the focus from the button.
pub(super) fn takes_focus(button: &Response) -> bool {
    button.has_focus() && Popup::is_id_open(&button.ctx, Popup::default_response_id(button))
}

/// The row of an open list of so many that Home or End leads to.
pub(super) fn led_to_end(ui: &Ui, rows: usize) -> Option<usize> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Home) {
        Some(0)
    } else if pressed(Key::End) {
        rows.checked_sub(1)
    } else {
        None
    }
}

/// Gives the focus back to the button when a list closes that the keyboard was in.
pub(super) fn keep_focus(button: &Response) {
    let (ctx, kept) = (&button.ctx, button.id.with("had_keys"));
    let had_keys = ctx.data(|data| data.get_temp(kept).unwrap_or(false));
    if Popup::is_id_open(ctx, Popup::default_response_id(button)) {
        let has_keys = ctx.memory(|memory| memory.focused().is_some());
        ctx.data_mut(|data| data.insert_temp(kept, had_keys || has_keys));
    } else if had_keys {
        ctx.data_mut(|data| data.remove::<bool>(kept));
        button.request_focus();
    }
}

fn row(ui: &mut Ui, name: &str, width: f32) -> Response {
    let size = Vec2::new(width, theme::SEGMENT_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, ui.is_enabled(), name));
    if ui.is_rect_visible(rect) {
        let palette = palette(ui);
        if response.hovered() || response.has_focus() {
            ui.painter()
                .rect_filled(rect, theme::CONTROL_RADIUS, palette.surface_2);
        }
        let words = rect.shrink2(Vec2::new(theme::SPACE_S, 0.0));
        let word = paint::one_line(ui, name, theme::button_font(), palette.text, words.width());
        paint::text_at(ui, words, Align2::LEFT_CENTER, word);
    }
    let ring = rect.shrink(2.0 * theme::RING_WIDTH);
    paint::focus_ring(ui, &response, ring, theme::SQUARE_RADIUS);
    response
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;
    use crate::ui::widgets::{Icon, icon_button};

    fn shown(ui: &mut Ui, picked: &mut Option<char>) {
        let button = icon_button(ui, Icon::More, "More");
        *picked = picked.or(menu_button(&button, &[('r', "Rename…"), ('a', "Put away")]));
    }

    #[test]
    fn a_click_opens_the_list_and_another_picks() {
        let mut window = harness(None, shown);
        window.get_by_role_and_label(Role::Button, "More").click();
        window.run();
        window
            .get_by_role_and_label(Role::MenuItem, "Put away")
            .click();
        window.run();
        assert_eq!(*window.state(), Some('a'));
    }

    #[test]
    fn end_leads_to_the_last_choice() {
        let mut window = harness(None, shown);
        for key in [Key::Tab, Key::Enter, Key::End, Key::Enter] {
            window.key_press(key);
            window.run();
        }
        assert_eq!(*window.state(), Some('a'));
    }

    #[test]
    fn the_keyboard_opens_picks_and_closes() {
        let mut window = harness(None, shown);
        for key in [Key::Tab, Key::Enter, Key::Enter] {
            window.key_press(key);
            window.run();
        }
        assert_eq!(*window.state(), Some('r'));
        let button = window.get_by_role_and_label(Role::Button, "More");
        assert!(button.is_focused());
        assert!(
            window
                .query_by_role_and_label(Role::MenuItem, "Rename…")
                .is_none()
        );
    }
}
