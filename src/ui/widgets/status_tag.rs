//! A short finding beside a name, such as "goes up". It only shows; the sentence that explains it stands elsewhere.

use egui::{Align2, Response, Role, Sense, Ui, Vec2, WidgetInfo};

use super::paint;
use crate::ui::theme::{self, palette};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagLook {
    /// Nothing to be said either way.
    #[default]
    Neutral,
    /// Good to see.
    Accent,
    /// Not good to see.
    Danger,
    /// To take note of.
    Warn,
}

pub fn status_tag(ui: &mut Ui, text: &str, look: TagLook) -> Response {
    let palette = palette(ui);
    let (fill, colour) = match look {
        TagLook::Neutral => (palette.surface_2, palette.text_2),
        TagLook::Accent => (palette.accent_soft, palette.accent),
        TagLook::Danger => (palette.danger_bg, palette.danger_text),
        TagLook::Warn => (palette.warn_bg, palette.warn_text),
    };
    let room = (paint::widest(ui) - 2.0 * theme::TAG_MARGIN).max(theme::SPACE_XL);
    let galley = paint::one_line(ui, text, theme::small_bold_font(), colour, room);
    let size = Vec2::new(
        (galley.size().x + 2.0 * theme::TAG_MARGIN).ceil(),
        theme::TAG_HEIGHT,
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(rect, theme::TAG_RADIUS, fill);
        paint::text_at(ui, rect, Align2::CENTER_CENTER, galley);
    }
    response
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness_sized;

    #[test]
    fn a_tag_is_read_and_keeps_to_the_room_there_is() {
        let words = "cannot be told apart from chance";
        let window = harness_sized(120.0, (), |ui, ()| {
            for look in [TagLook::Neutral, TagLook::Accent, TagLook::Danger] {
                status_tag(ui, "goes up", look);
            }
            status_tag(ui, words, TagLook::Warn);
        });
        assert_eq!(
            window
                .get_all_by_role_and_label(Role::Label, "goes up")
                .count(),
            3
        );
        assert!(
            window
                .get_by_role_and_label(Role::Label, words)
                .rect()
                .width()
                <= 120.0
        );
    }
}
