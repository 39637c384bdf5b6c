//! A word that is on or off, such as a factor of the day. Never switches itself; the caller decides.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::paint;
use crate::ui::theme::{self, palette};

/// A chip; clicked means: turn it over.
pub fn chip(ui: &mut Ui, text: &str, on: bool) -> Response {
    let response = chip_of(ui, text, on);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, text));
    response
}

/// A button that stands among chips, as one more to add to them.
pub fn chip_button(ui: &mut Ui, text: &str) -> Response {
    let response = chip_of(ui, text, false);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    response
}

fn chip_of(ui: &mut Ui, text: &str, on: bool) -> Response {
    let size = size_in(ui, text, paint::widest(ui));
    end_high_row(ui, size.x);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if ui.is_rect_visible(rect) {
        paint_chip(ui, rect, text, on, response.hovered());
    }
    paint::focus_ring(ui, &response, rect, theme::CHIP_RADIUS);
    response
}

/// How high a chip with these words is in so much room.
pub fn chip_height(ui: &Ui, text: &str, room: f32) -> f32 {
    size_in(ui, text, room).y
}

fn size_in(ui: &Ui, text: &str, room: f32) -> Vec2 {
    let room = (room - 2.0 * theme::SPACE_M).max(theme::SPACE_XL);
    // As wide as in bold, so that its neighbours stay where they are when it is switched on.
    let font = theme::button_bold_font();
    let width = paint::word_width(ui, text, font.clone());
    let words = paint::lines(ui, text, font, palette(ui).text, width.min(room).ceil());
    Vec2::new(
        words.size().x.ceil() + 2.0 * theme::SPACE_M,
        (words.size().y + theme::SPACE_S).max(theme::CHIP_HEIGHT),
    )
}

/// Ends a row that a chip of two lines made high before one `width` wide, for which it has no room: egui would make every row after it
/// as high.
fn end_high_row(ui: &mut Ui, width: f32) {
    let wraps = ui.layout().is_horizontal() && ui.layout().main_wrap();
    let is_high = ui.cursor().height() > theme::CONTROL_HEIGHT;
    let begins_row = ui.cursor().left() <= ui.max_rect().left();
    if wraps && is_high && !begins_row && width > ui.available_size_before_wrap().x {
        ui.end_row();
    }
}

fn paint_chip(ui: &Ui, rect: Rect, text: &str, on: bool, hovered: bool) {
    let palette = palette(ui);
    let (fill, line) = match (on, hovered) {
        (true, _) => (palette.accent_soft, palette.accent),
        (false, true) => (palette.surface_2, palette.border),
        (false, false) => (palette.surface, palette.border),
    };
    let (colour, font) = if on {
        (palette.accent, theme::button_bold_font())
    } else {
        (palette.text_2, theme::button_font())
    };
    let line = Stroke::new(theme::LINE_WIDTH, line);
    paint::outlined(ui.painter(), rect, theme::CHIP_RADIUS, fill, line);
    let word = paint::lines(ui, text, font, colour, rect.width() - 2.0 * theme::SPACE_M);
    paint::text_at(ui, rect, Align2::CENTER_CENTER, word);
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui::accesskit::Toggled;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::*;
    use crate::ui::widgets::testing::{harness, harness_sized};

    #[test]
    fn a_click_and_the_keyboard_turn_it_over() {
        let mut window = harness(false, |ui, on| {
            if chip(ui, "stress", *on).clicked() {
                *on = !*on;
            }
        });
        let before = window
            .get_by_role_and_label(Role::CheckBox, "stress")
            .rect();
        window
            .get_by_role_and_label(Role::CheckBox, "stress")
            .click();
        window.run();
        assert!(*window.state());
        let chip = window.get_by_role_and_label(Role::CheckBox, "stress");
        assert_eq!(
            (chip.accesskit_node().toggled(), chip.rect()),
            (Some(Toggled::True), before)
        );
        window.key_press(Key::Tab);
        window.run();
        window.key_press(Key::Space);
        window.run();
        assert!(!*window.state());
    }

    #[test]
    fn rows_below_a_chip_of_two_lines_are_as_close_as_those_above() {
        let words = [
            "stress",
            "sport",
            "alcohol",
            "a walk along the sea with the dog of the neighbours",
            "coffee",
            "short night",
            "menstruation",
            "travel",
            "more",
        ];
        let window = harness_sized(220.0, (), move |ui, ()| {
            ui.horizontal_wrapped(|ui| {
                for word in words {
                    chip(ui, word, false);
                }
            });
        });
        let rect = |word: &str| window.get_by_role_and_label(Role::CheckBox, word).rect();
        let rects = words.map(rect);
        let rows = rects
            .windows(2)
            .filter(|two| two[1].left() <= two[0].left());
        let gaps: Vec<f32> = rows.map(|two| two[1].top() - two[0].bottom()).collect();
        assert!(gaps.len() >= 4, "{rects:?}");
        let is_even = |gap: &f32| (gap - theme::SPACE_S).abs() < 1.0;
        assert!(gaps.iter().all(is_even), "{gaps:?}");
    }

    #[test]
    fn a_long_word_goes_on_to_a_next_line_and_stays_within_the_room() {
        let word = "something that happened on this day and is long";
        let window = harness_sized(150.0, (), |ui, ()| {
            chip(ui, word, true);
        });
        let rect = window.get_by_role_and_label(Role::CheckBox, word).rect();
        assert!(
            rect.width() <= 150.0 && rect.height() > theme::CHIP_HEIGHT,
            "{rect:?}"
        );
    }
}
