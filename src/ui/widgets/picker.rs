//! One of a list that opens from a button, such as the sign the calendar shows. Never holds what is picked.

use egui::accesskit::HasPopup;
use egui::{Align2, InnerResponse, Popup, Response, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

use super::menu::{keep_focus, led_to_end, takes_focus};
use super::{Icon, paint};
use crate::ui::theme::{self, palette};

/// Which option was picked from the list, if one was. `name` says what is picked here.
pub fn picker(ui: &mut Ui, options: &[&str], selected: usize, name: &str) -> Option<usize> {
    picker_with_button(ui, options, selected, name).inner
}

/// The same no wider than `most`, with names cut that are longer; the list has them whole.
pub fn picker_within(
    ui: &mut Ui,
    options: &[&str],
    selected: usize,
    name: &str,
    most: f32,
) -> Option<usize> {
    open_picker(ui, options, selected, name, most).inner
}

/// The same with the button that opens the list.
pub fn picker_with_button(
    ui: &mut Ui,
    options: &[&str],
    selected: usize,
    name: &str,
) -> InnerResponse<Option<usize>> {
    open_picker(ui, options, selected, name, f32::INFINITY)
}

fn open_picker(
    ui: &mut Ui,
    options: &[&str],
    selected: usize,
    name: &str,
    most: f32,
) -> InnerResponse<Option<usize>> {
    let font = theme::button_bold_font();
    let widths = options
        .iter()
        .map(|option| paint::word_width(ui, option, font.clone()));
    let widest = widths.fold(0.0, f32::max).ceil();
    let value = options.get(selected).copied().unwrap_or_default();
    let button = picker_button(ui, value, widest, name, most);
    let list = Popup::menu(&button)
        .width(button.rect.width())
        .gap(theme::SPACE_XS);
    let takes_focus = takes_focus(&button);
    let picked = list.show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let scroll = ScrollArea::vertical().max_height(theme::LIST_HEIGHT);
        let rows = |ui: &mut Ui| rows(ui, options, selected, takes_focus);
        scroll.show(ui, rows).inner
    });
    keep_focus(&button);
    InnerResponse::new(picked.and_then(|picked| picked.inner), button)
}

fn picker_button(ui: &mut Ui, value: &str, widest: f32, name: &str, most: f32) -> Response {
    let margin = theme::BUTTON_MARGIN;
    let around = 2.0 * margin + theme::ICON_SIZE + theme::SPACE_XS;
    let width = (widest + around)
        .min(paint::widest(ui))
        .min(most)
        .max(theme::SEGMENT_WIDTH);
    let colour = palette(ui).text;
    let font = theme::button_bold_font();
    let word = if most.is_finite() {
        paint::one_line(ui, value, font, colour, width - around)
    } else {
        paint::lines(ui, value, font, colour, width - around)
    };
    let height = (word.size().y + 2.0 * theme::SPACE_S).max(theme::CONTROL_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    response.widget_info(|| WidgetInfo {
        current_text_value: Some(value.to_owned()),
        ..WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), name)
    });
    let is_open = Popup::is_id_open(ui, Popup::default_response_id(&response));
    ui.accesskit_node_builder(response.id, |node| {
        node.set_has_popup(HasPopup::Menu);
        node.set_expanded(is_open);
        // AT-SPI hands on values that are numbers only.
        if cfg!(all(unix, not(target_os = "macos"))) {
            node.set_description(value);
        }
    });
    if ui.is_rect_visible(rect) {
        paint::control(ui, rect, &response);
        let words = rect.shrink2(Vec2::new(margin, 0.0));
        paint::text_at(ui, words, Align2::LEFT_CENTER, word);
        let icon = words.with_min_x(words.right() - theme::ICON_SIZE);
        paint::icon_at(ui, icon, Icon::Open, theme::ICON_SIZE, palette(ui).text_2);
    }
    paint::focus_ring(ui, &response, rect, theme::CONTROL_RADIUS);
    response
}

fn rows(ui: &mut Ui, options: &[&str], selected: usize, takes_focus: bool) -> Option<usize> {
    let mut picked = None;
    let led_to = led_to_end(ui, options.len());
    for (index, option) in options.iter().enumerate() {
        let row = row(ui, option, index == selected);
        if led_to == Some(index) || takes_focus && index == selected {
            row.request_focus();
            row.scroll_to_me(None);
        }
        if row.clicked() {
            picked = Some(index);
            // A click closes the list by itself, a key does not.
            ui.close();
        }
    }
    picked
}

fn row(ui: &mut Ui, option: &str, selected: bool) -> Response {
    let palette = palette(ui);
    let (colour, font) = if selected {
        (palette.accent, theme::button_bold_font())
    } else {
        (palette.text, theme::button_font())
    };
    let width = ui.available_width();
    let word = paint::lines(ui, option, font, colour, width - 2.0 * theme::SPACE_S);
    let height = (word.size().y + theme::SPACE_S).max(theme::SEGMENT_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(Role::MenuItemRadio, ui.is_enabled(), selected, option)
    });
    if ui.is_rect_visible(rect) {
        if response.hovered() || response.has_focus() {
            ui.painter()
                .rect_filled(rect, theme::CONTROL_RADIUS, palette.surface_2);
        }
        let words = rect.shrink2(Vec2::new(theme::SPACE_S, 0.0));
        paint::text_at(ui, words, Align2::LEFT_CENTER, word);
    }
    paint::focus_ring(
        ui,
        &response,
        rect.shrink(2.0 * theme::RING_WIDTH),
        theme::SQUARE_RADIUS,
    );
    response
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::*;
    use crate::ui::widgets::testing::harness;

    fn shown(ui: &mut Ui, selected: &mut usize) {
        if let Some(picked) = picker(
            ui,
            &["All symptoms", "Headache", "Cramp"],
            *selected,
            "Shown",
        ) {
            *selected = picked;
        }
    }

    #[test]
    fn a_click_opens_the_list_and_another_picks() {
        let mut window = harness(0, shown);
        window
            .get_by_role_and_label(Role::ComboBox, "Shown")
            .click();
        window.run();
        window
            .get_by_role_and_label(Role::MenuItemRadio, "Cramp")
            .click();
        window.run();
        assert_eq!(*window.state(), 2);
        assert!(
            window
                .query_by_role_and_label(Role::MenuItemRadio, "Cramp")
                .is_none()
        );
        let button = window.get_by_role_and_label(Role::ComboBox, "Shown");
        assert_eq!(button.value().as_deref(), Some("Cramp"));
    }

    #[test]
    fn a_long_name_is_cut_on_the_button_and_whole_in_the_list() {
        let long = "x".repeat(60);
        let shown = |ui: &mut Ui, selected: &mut usize| {
            picker_within(ui, &[&"x".repeat(60), "Cramp"], *selected, "Shown", 200.0);
        };
        let mut window = harness(0, shown);
        let button = window.get_by_role_and_label(Role::ComboBox, "Shown");
        assert!(button.rect().width() <= 200.0, "{:?}", button.rect());
        assert!(button.rect().height() <= theme::CONTROL_HEIGHT);
        assert_eq!(button.value().as_deref(), Some(long.as_str()));
        button.click();
        window.run();
        window.get_by_role_and_label(Role::MenuItemRadio, &long);
    }

    #[test]
    fn home_and_end_lead_to_the_ends_of_the_list_and_enter_takes_what_is_there() {
        let mut window = harness(1, shown);
        for (end, taken) in [(Key::End, 2), (Key::Home, 0)] {
            let button = window.get_by_role_and_label(Role::ComboBox, "Shown");
            button.focus();
            for key in [Key::Enter, end, Key::Enter] {
                window.key_press(key);
                window.run();
            }
            assert_eq!(*window.state(), taken, "{end:?}");
        }
    }

    #[test]
    fn escape_closes_the_list_and_the_focus_is_back() {
        let mut window = harness(0, shown);
        for key in [Key::Tab, Key::Enter, Key::ArrowDown, Key::Escape] {
            window.key_press(key);
            window.run();
        }
        assert_eq!(*window.state(), 0);
        let button = window.get_by_role_and_label(Role::ComboBox, "Shown");
        assert!(button.is_focused());
    }

    #[test]
    fn the_keyboard_opens_picks_and_closes() {
        let mut window = harness(0, shown);
        for key in [Key::Tab, Key::Enter, Key::ArrowDown, Key::Enter] {
            window.key_press(key);
            window.run();
        }
        assert_eq!(*window.state(), 1);
        let button = window.get_by_role_and_label(Role::ComboBox, "Shown");
        assert!(button.is_focused());
        assert_eq!(
            button.accesskit_node().description().as_deref(),
            Some("Headache")
        );
        assert!(
            window
                .query_by_role_and_label(Role::MenuItemRadio, "Cramp")
                .is_none()
        );
    }
}
