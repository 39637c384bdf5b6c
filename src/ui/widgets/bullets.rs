//! Things said one below the other, each behind a dot. A screen reader reads the words alone.

use egui::{FontId, Label, RichText, Sense, Ui, Vec2};

use crate::ui::theme::{self, palette};

/// A list; every entry wraps beside its dot.
pub fn bullet_list<S: AsRef<str>>(ui: &mut Ui, entries: &[S], font: FontId) {
    if entries.is_empty() {
        return;
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_XS;
        for entry in entries {
            bullet(ui, entry.as_ref(), font.clone());
        }
    });
}

fn bullet(ui: &mut Ui, words: &str, font: FontId) {
    ui.horizontal_top(|ui| {
        let line = ui.fonts_mut(|fonts| fonts.row_height(&font));
        let (rect, _) =
            ui.allocate_exact_size(Vec2::new(theme::BULLET_MARGIN, line), Sense::hover());
        let colour = ui
            .visuals()
            .override_text_color
            .unwrap_or(palette(ui).text_2);
        ui.painter()
            .circle_filled(rect.center(), theme::BULLET_RADIUS, colour);
        ui.add(Label::new(RichText::new(words).font(font)).wrap());
    });
}

#[cfg(test)]
mod tests {
    use egui::Role;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness_sized;

    #[test]
    fn a_long_entry_wraps_inside_its_room_and_is_read_once() {
        let long = "an entry that takes more than one line to say what it has to say";
        let window = harness_sized(200.0, (), |ui, ()| {
            bullet_list(ui, &[long, "short"], theme::body_font());
        });
        let rect = window.get_by_role_and_label(Role::Label, long).rect();
        assert!(rect.right() <= 200.0 && rect.height() > 30.0, "{rect:?}");
        assert_eq!(window.query_all_by_role(Role::Label).count(), 2);
    }
}
