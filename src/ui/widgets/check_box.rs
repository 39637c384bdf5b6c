//! A box to tick, or a circle to choose, with a line of explanation if there is one. Never ticks itself; the caller decides.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::{Icon, paint};
use crate::ui::theme::{self, CHECK_BOX, palette};

/// A check box; clicked means: turn it over. `detail` stands below the text, smaller.
pub fn check_box(ui: &mut Ui, on: bool, text: &str, detail: Option<&str>) -> Response {
    mark_and_words(ui, on, text, detail, Role::CheckBox)
}

/// One of several of which one is chosen; clicked means: choose it.
pub fn radio_button(ui: &mut Ui, on: bool, text: &str, detail: Option<&str>) -> Response {
    mark_and_words(ui, on, text, detail, Role::RadioButton)
}

fn mark_and_words(ui: &mut Ui, on: bool, text: &str, detail: Option<&str>, role: Role) -> Response {
    let palette = palette(ui);
    let left = CHECK_BOX + theme::SPACE_M;
    let room = (paint::widest(ui) - left).max(theme::SPACE_XL);
    let word = paint::lines(ui, text, theme::body_font(), palette.text, room);
    let below =
        detail.map(|detail| paint::lines(ui, detail, theme::small_font(), palette.text_2, room));
    let below_size = below.as_ref().map_or(Vec2::ZERO, |below| below.size());
    let width = word.size().x.max(below_size.x);
    let height = (word.size().y + below_size.y).max(CHECK_BOX);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(left + width, height).ceil(), Sense::click());
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), on, name(text, detail)));
    if ui.is_rect_visible(rect) {
        if role == Role::RadioButton {
            paint_circle(ui, rect, on, response.hovered());
        } else {
            paint_box(ui, rect, on, response.hovered());
        }
        let words = rect.with_min_x(rect.left() + left);
        paint::text_at(
            ui,
            words,
            if below.is_some() {
                Align2::LEFT_TOP
            } else {
                Align2::LEFT_CENTER
            },
            word,
        );
        if let Some(below) = below {
            paint::text_at(ui, words, Align2::LEFT_BOTTOM, below);
        }
    }
    paint::focus_ring(ui, &response, rect, theme::CHECK_RADIUS);
    response
}

fn name(text: &str, detail: Option<&str>) -> String {
    detail.map_or_else(|| text.to_owned(), |detail| format!("{text}, {detail}"))
}

fn paint_circle(ui: &Ui, rect: Rect, on: bool, hovered: bool) {
    let palette = palette(ui);
    let centre = egui::pos2(rect.left() + CHECK_BOX / 2.0, rect.center().y.round());
    let fill = if hovered && !on {
        palette.surface_2
    } else {
        palette.surface
    };
    let line = if on {
        palette.accent
    } else {
        palette.control_border
    };
    let radius = CHECK_BOX / 2.0;
    let painter = ui.painter();
    painter.circle(centre, radius, fill, Stroke::new(theme::LINE_WIDTH, line));
    if on {
        painter.circle_filled(centre, radius / 2.0, palette.accent);
    }
}

fn paint_box(ui: &Ui, rect: Rect, on: bool, hovered: bool) {
    let palette = palette(ui);
    let top = rect.top() + ((rect.height() - CHECK_BOX) / 2.0).round();
    let square = Rect::from_min_size(egui::pos2(rect.left(), top), Vec2::splat(CHECK_BOX));
    let (fill, line) = match (on, hovered) {
        (true, _) => (palette.accent, palette.accent),
        (false, true) => (palette.surface_2, palette.control_border),
        (false, false) => (palette.surface, palette.control_border),
    };
    paint::outlined(
        ui.painter(),
        square,
        theme::CHECK_RADIUS,
        fill,
        Stroke::new(theme::LINE_WIDTH, line),
    );
    if on {
        paint::icon_at(ui, square, Icon::Check, theme::TICK, palette.on_accent);
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
    fn a_click_and_the_keyboard_turn_it_over() {
        let mut window = harness(false, |ui, on| {
            if check_box(ui, *on, "Citrate", Some("100 mg")).clicked() {
                *on = !*on;
            }
            check_box(ui, true, "Notes", None);
        });
        window
            .get_by_role_and_label(Role::CheckBox, "Citrate, 100 mg")
            .click();
        window.run();
        assert!(*window.state());
        let citrate = window.get_by_role_and_label(Role::CheckBox, "Citrate, 100 mg");
        assert_eq!(citrate.accesskit_node().toggled(), Some(Toggled::True));
        window.key_press(Key::Tab);
        window.run();
        window.key_press(Key::Space);
        window.run();
        assert!(!*window.state());
    }
}
