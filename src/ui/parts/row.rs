//! A row of a list: its words, and what belongs to them at the right edge. On every page the same side, and the same height.

use egui::{Align, FontSelection, Layout, RichText, TextWrapMode, Ui, WidgetText, vec2};

/// A row with its numbers and buttons at the right edge; what is left over is for its `lines`, however long they are. Both stand in
/// the middle of the row.
pub fn row_ui(ui: &mut Ui, right: impl FnOnce(&mut Ui), lines: &[RichText]) {
    let width = ui.available_width();
    let least = lines_height(ui, lines, width).max(ui.spacing().interact_size.y);
    let layout = Layout::right_to_left(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, least), layout, |ui| {
        let top = ui.max_rect().top();
        right(ui);
        let height = (ui.min_rect().bottom() - top).max(least);
        let words = lines_height(ui, lines, ui.available_width());
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(((height - words) / 2.0).max(0.0));
            for line in lines {
                ui.label(line.clone());
            }
        });
    });
}

fn lines_height(ui: &Ui, lines: &[RichText], width: f32) -> f32 {
    let height = |line: &RichText| {
        let words = WidgetText::from(line.clone());
        let wrap = Some(TextWrapMode::Wrap);
        let galley = words.into_galley(ui, wrap, width, FontSelection::Default);
        galley.size().y
    };
    lines.iter().map(height).sum()
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::theme;
    use crate::ui::widgets::testing::harness_sized;
    use crate::ui::widgets::{Icon, bare_icon_button};

    #[test]
    fn words_numbers_and_buttons_of_a_row_stand_on_one_height() {
        let long = "a name that is long enough to go on to a second line of the row";
        let window = harness_sized(320.0, (), move |ui, ()| {
            let body = theme::body;
            row_ui(ui, |ui| drop(ui.label("55 mg")), &[body("Banana")]);
            let cross = |ui: &mut Ui| {
                bare_icon_button(ui, Icon::Close, "away");
                ui.label("80 mg");
            };
            row_ui(ui, cross, &[body("Bread")]);
            row_ui(ui, |ui| drop(ui.label("2500 mg")), &[body(long)]);
        });
        let middle = |name: &str| window.get_by_label(name).rect().center().y;
        for (name, beside) in [
            ("Banana", "55 mg"),
            ("Bread", "80 mg"),
            ("Bread", "away"),
            (long, "2500 mg"),
        ] {
            let apart = (middle(name) - middle(beside)).abs();
            assert!(apart <= 1.0, "{name} and {beside}: {apart}");
        }
    }
}
