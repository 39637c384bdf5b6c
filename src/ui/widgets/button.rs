//! Buttons: one main one, others, quiet ones, icons, and links in text. A button never says what it does on its own.

use egui::{
    Align2, Color32, FontId, Link, Response, RichText, Role, Sense, Stroke, TextWrapMode, Ui, Vec2,
    WidgetInfo,
};

use super::{Icon, paint};
use crate::ui::theme::{self, Palette, palette};

struct Look {
    fill: Color32,
    hovered: Color32,
    line: Color32,
    text: Color32,
    font: FontId,
    /// The least it is high.
    height: f32,
}

/// The one thing a screen or dialog is for.
pub fn primary_button(ui: &mut Ui, text: &str) -> Response {
    let Palette {
        accent,
        on_accent,
        surface_2,
        text_2,
        ..
    } = *palette(ui);
    if !ui.is_enabled() {
        // Half of the accent under half of its words is murky: a resting surface says as much and can be read.
        let look = Look {
            fill: surface_2,
            hovered: surface_2,
            line: surface_2,
            text: text_2,
            font: theme::button_bold_font(),
            height: theme::CONTROL_HEIGHT,
        };
        return ui
            .scope(|ui| {
                ui.set_opacity(1.0);
                word_button(ui, text, look)
            })
            .inner;
    }
    let hovered = palette(ui).hovered(accent);
    let look = Look {
        fill: accent,
        hovered,
        line: accent,
        text: on_accent,
        font: theme::button_bold_font(),
        height: theme::CONTROL_HEIGHT,
    };
    word_button(ui, text, look)
}

/// Anything else.
pub fn secondary_button(ui: &mut Ui, text: &str) -> Response {
    let look = secondary_look(ui, theme::CONTROL_HEIGHT);
    word_button(ui, text, look)
}

/// The same in a row among joined buttons, as high as those.
pub fn row_button(ui: &mut Ui, text: &str) -> Response {
    let look = secondary_look(ui, theme::SEGMENT_HEIGHT);
    word_button(ui, text, look)
}

fn secondary_look(ui: &Ui, height: f32) -> Look {
    let Palette {
        surface,
        surface_2,
        border,
        text: colour,
        ..
    } = *palette(ui);
    Look {
        fill: surface,
        hovered: surface_2,
        line: border,
        text: colour,
        font: theme::button_bold_font(),
        height,
    }
}

/// It takes something away.
pub fn danger_button(ui: &mut Ui, text: &str) -> Response {
    let Palette {
        surface,
        danger_bg,
        danger_text,
        ..
    } = *palette(ui);
    let look = Look {
        fill: danger_bg,
        hovered: surface,
        line: danger_text,
        text: danger_text,
        font: theme::button_bold_font(),
        height: theme::CONTROL_HEIGHT,
    };
    word_button(ui, text, look)
}

/// It stands back: words only, a surface when hovered.
pub fn quiet_button(ui: &mut Ui, text: &str) -> Response {
    let look = quiet_look(ui);
    word_button(ui, text, look)
}

fn quiet_look(ui: &Ui) -> Look {
    let Palette {
        surface_2, text_2, ..
    } = *palette(ui);
    Look {
        fill: Color32::TRANSPARENT,
        hovered: surface_2,
        line: Color32::TRANSPARENT,
        text: text_2,
        font: theme::button_font(),
        height: theme::CONTROL_HEIGHT,
    }
}

/// One of what was found while typing, in a frame as all of them; `is_next` = the one that Enter takes, and it looks so.
pub fn found_button(ui: &mut Ui, text: &str, is_next: bool) -> Response {
    if !is_next {
        let look = Look {
            font: theme::button_font(),
            ..secondary_look(ui, theme::CONTROL_HEIGHT)
        };
        return word_button(ui, text, look);
    }
    let Palette {
        surface_2,
        accent_soft,
        accent,
        text: colour,
        ..
    } = *palette(ui);
    let look = Look {
        fill: accent_soft,
        hovered: surface_2,
        line: accent,
        text: colour,
        font: theme::button_font(),
        height: theme::CONTROL_HEIGHT,
    };
    let response = word_button(ui, text, look);
    ui.accesskit_node_builder(response.id, |node| node.set_selected(true));
    response
}

/// Words in running text that do something when clicked.
pub fn link_button(ui: &mut Ui, text: &str) -> Response {
    // In a line that wraps it goes to the next row as a whole before it breaks.
    let width = paint::word_width(ui, text, theme::body_font());
    let room = ui.available_size_before_wrap().x;
    let begins_row = room >= ui.max_rect().width();
    if ui.layout().is_horizontal() && ui.layout().main_wrap() && width > room && !begins_row {
        ui.end_row();
    }
    let words = RichText::new(theme::joined(text)).font(theme::body_font());
    let response = ui.add(Link::new(words));
    paint::focus_ring(ui, &response, response.rect, 0);
    response
}

/// The same among small words.
pub fn small_link(ui: &mut Ui, text: &str) -> Response {
    let response = ui.add(Link::new(theme::small_strong(text)));
    paint::focus_ring(ui, &response, response.rect, 0);
    response
}

/// The same within a sentence whose colour and font it has.
pub fn underlined_link(ui: &mut Ui, text: &str, font: FontId) -> Response {
    let words = RichText::new(theme::joined(text)).font(font).underline();
    let response = ui.add(Link::new(words));
    paint::focus_ring(ui, &response, response.rect, 0);
    response
}

/// The name of a thing in a row, in its own look, that leads to its page. Long names wrap.
pub fn name_link(ui: &mut Ui, name: &str) -> Response {
    let words = theme::strong(name).color(palette(ui).text);
    ui.scope(|ui| {
        ui.style_mut().wrap_mode = Some(TextWrapMode::Wrap);
        let response = ui.add(Link::new(words));
        paint::focus_ring(ui, &response, response.rect, 0);
        response
    })
    .inner
}

/// A button that is only an icon; `name` is read aloud and shown when hovered.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(theme::ICON_BUTTON, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    if ui.is_rect_visible(rect) {
        paint::control(ui, rect, &response);
        paint::icon_at(ui, rect, icon, theme::ICON_SIZE, palette(ui).text);
    }
    paint::focus_ring(ui, &response, rect, theme::CONTROL_RADIUS);
    response.on_hover_ui(|ui| {
        ui.label(name);
    })
}

/// A button that is only an icon, without a surface at rest: for rows with several.
pub fn bare_icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(theme::ICON_BUTTON, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    if ui.is_rect_visible(rect) {
        let palette = palette(ui);
        if response.hovered() {
            ui.painter()
                .rect_filled(rect, theme::CONTROL_RADIUS, palette.surface_2);
        }
        paint::icon_at(ui, rect, icon, theme::ICON_SIZE, palette.text_2);
    }
    paint::focus_ring(ui, &response, rect, theme::CONTROL_RADIUS);
    response.on_hover_ui(|ui| {
        ui.label(name);
    })
}

/// A small icon beside what it changes. It is seen when `shown`, under the pointer or with the keyboard on it, and is always
/// there for both; `name` is read aloud and shown when hovered.
pub fn quiet_icon_button(ui: &mut Ui, icon: Icon, name: &str, shown: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(theme::SMALL_ICON_BUTTON, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let is_seen = shown || response.hovered() || response.has_focus();
    if is_seen && ui.is_rect_visible(rect) {
        let palette = palette(ui);
        if response.hovered() {
            ui.painter()
                .rect_filled(rect, theme::CONTROL_RADIUS, palette.surface_2);
        }
        paint::icon_at(ui, rect, icon, theme::SMALL_ICON_SIZE, palette.text_2);
    }
    paint::focus_ring(ui, &response, rect, theme::SQUARE_RADIUS);
    response.on_hover_ui(|ui| {
        ui.label(name);
    })
}

/// The room a button takes on one line.
pub fn secondary_button_width(ui: &Ui, text: &str) -> f32 {
    let font = theme::button_bold_font();
    let galley = paint::lines(ui, text, font, Color32::PLACEHOLDER, f32::INFINITY);
    galley.size().x + 2.0 * theme::BUTTON_MARGIN
}

fn word_button(ui: &mut Ui, text: &str, look: Look) -> Response {
    let above = theme::SPACE_S - (theme::CONTROL_HEIGHT - look.height) / 2.0;
    let margin = Vec2::new(theme::BUTTON_MARGIN, above);
    let width = (paint::widest(ui) - 2.0 * margin.x).max(theme::BUTTON_LEAST);
    let galley = paint::lines(ui, text, look.font, look.text, width);
    let size = (galley.size() + 2.0 * margin).max(Vec2::new(0.0, look.height));
    let (rect, response) = ui.allocate_at_least(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() {
            look.hovered
        } else {
            look.fill
        };
        let line = Stroke::new(theme::LINE_WIDTH, look.line);
        paint::outlined(ui.painter(), rect, theme::CONTROL_RADIUS, fill, line);
        paint::text_at(ui, rect, Align2::CENTER_CENTER, galley);
    }
    paint::focus_ring(ui, &response, rect, theme::CONTROL_RADIUS);
    response
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::{harness, harness_sized};

    #[test]
    fn every_button_answers_a_click_and_has_its_name() {
        let mut window = harness(String::new(), |ui, pressed| {
            let buttons = [
                primary_button(ui, "primary"),
                secondary_button(ui, "secondary"),
                quiet_button(ui, "quiet"),
                icon_button(ui, Icon::Next, "icon"),
                quiet_icon_button(ui, Icon::Edit, "small", false),
            ];
            for (name, button) in ["primary", "secondary", "quiet", "icon", "small"]
                .into_iter()
                .zip(buttons)
            {
                if button.clicked() {
                    pressed.push_str(name);
                }
            }
        });
        for name in ["primary", "secondary", "quiet", "icon", "small"] {
            window.get_by_role_and_label(Role::Button, name).click();
            window.run();
            assert_eq!(std::mem::take(window.state_mut()), name);
        }
    }

    #[test]
    fn tab_reaches_a_button_and_enter_and_space_press_it() {
        let mut window = harness(0, |ui, count| {
            if primary_button(ui, "one").clicked() {
                *count += 1;
            }
            if link_button(ui, "two").clicked() {
                *count += 10;
            }
        });
        for (key, total) in [(Key::Enter, 1), (Key::Space, 11)] {
            window.key_press(Key::Tab);
            window.run();
            window.key_press(key);
            window.run();
            assert_eq!(*window.state(), total);
        }
        assert!(window.get_by_role_and_label(Role::Link, "two").is_focused());
    }

    #[test]
    fn a_long_text_breaks_up_instead_of_sticking_out() {
        let long = "a button that takes quite a lot of words to say in full";
        let window = harness_sized(200.0, (), |ui, ()| {
            secondary_button(ui, long);
        });
        let rect = window.get_by_role_and_label(Role::Button, long).rect();
        assert!(
            rect.width() <= 200.0 && rect.height() > theme::CONTROL_HEIGHT,
            "{rect:?}"
        );
    }
}
