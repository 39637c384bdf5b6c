//! An entry of the left bar. Never goes anywhere itself; the caller does.

use egui::{Align2, Color32, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo};

use super::{Icon, paint};
use crate::ui::theme::{self, palette};

/// Where the word of an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavLook {
    /// Beside its icon.
    Beside,
    /// Below it, smaller: for narrow windows.
    Below,
}

/// What an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NavEntry<'a> {
    pub icon: Icon,
    pub name: &'a str,
    /// It is the screen that is open.
    pub is_open: bool,
}

/// The height of an entry, in points.
pub const fn nav_height(look: NavLook) -> f32 {
    match look {
        NavLook::Beside => theme::NAV_HEIGHT,
        NavLook::Below => theme::NAV_BELOW_HEIGHT,
    }
}

/// How wide entries with these words below their icons are.
pub fn nav_below_width<'a>(ui: &Ui, words: impl Iterator<Item = &'a str>) -> f32 {
    let widths = words.map(|word| paint::word_width(ui, word, theme::small_bold_font()));
    widths.fold(theme::NAV_BELOW_HEIGHT, f32::max).ceil() + 2.0 * theme::SPACE_XS
}

/// An entry. `width` in points.
pub fn nav_item(ui: &mut Ui, look: NavLook, entry: NavEntry<'_>, width: f32) -> Response {
    let NavEntry { name, is_open, .. } = entry;
    let size = Vec2::new(width, nav_height(look));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_open, name));
    if ui.is_rect_visible(rect) {
        let palette = palette(ui);
        let (fill, colour) = match (is_open, response.hovered()) {
            (true, _) => (Some(palette.accent_soft), palette.accent),
            (false, true) => (Some(palette.surface_2), palette.text),
            (false, false) => (None, palette.text_2),
        };
        if let Some(fill) = fill {
            let rect = match look {
                NavLook::Beside => rect,
                // They stand close to each other.
                NavLook::Below => rect.shrink2(Vec2::new(0.0, 1.0)),
            };
            ui.painter().rect_filled(rect, theme::CONTROL_RADIUS, fill);
        }
        match look {
            NavLook::Beside => beside(ui, rect, entry, colour),
            NavLook::Below => below(ui, rect, entry, colour),
        }
    }
    let ring = match look {
        NavLook::Beside => rect,
        NavLook::Below => rect.shrink(2.0 * theme::RING_WIDTH),
    };
    paint::focus_ring(ui, &response, ring, theme::CONTROL_RADIUS);
    response
}

fn beside(ui: &Ui, rect: Rect, entry: NavEntry<'_>, colour: Color32) {
    let icon_rect = Rect::from_min_size(
        rect.left_top() + Vec2::new(theme::NAV_MARGIN, 0.0),
        Vec2::new(theme::ICON_SIZE, rect.height()),
    );
    paint::icon_at(ui, icon_rect, entry.icon, theme::ICON_SIZE, colour);
    let font = if entry.is_open {
        theme::strong_font()
    } else {
        theme::body_font()
    };
    let words = rect.with_min_x(icon_rect.right() + theme::NAV_MARGIN);
    let room = words.width() - theme::SPACE_XS;
    let galley = paint::one_line(ui, entry.name, font, colour, room);
    paint::text_at(ui, words, Align2::LEFT_CENTER, galley);
}

fn below(ui: &Ui, rect: Rect, entry: NavEntry<'_>, colour: Color32) {
    let font = if entry.is_open {
        theme::small_bold_font()
    } else {
        theme::small_font()
    };
    let galley = paint::one_line(ui, entry.name, font, colour, rect.width());
    let inner = rect.shrink2(Vec2::new(0.0, 0.5 * theme::SPACE_XS));
    let icon_rect = inner.with_max_y(inner.bottom() - galley.size().y);
    paint::icon_at(ui, icon_rect, entry.icon, theme::ICON_SIZE, colour);
    paint::text_at(ui, inner, Align2::CENTER_BOTTOM, galley);
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
                let is_open = *open == name;
                let entry = NavEntry {
                    icon,
                    name,
                    is_open,
                };
                if nav_item(ui, NavLook::Beside, entry, 171.0).clicked() {
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
