//! Titles and headings, which a screen reader can jump between. Ordinary labels cannot be told apart from text.

use egui::{Response, RichText, Role, Ui, WidgetInfo};

use crate::ui::theme;

/// The title of a screen.
pub fn title(ui: &mut Ui, text: &str) -> Response {
    labelled(ui, theme::title(text), text)
}

/// The heading of a card.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    labelled(ui, theme::heading(text), text)
}

fn labelled(ui: &mut Ui, rich: RichText, text: &str) -> Response {
    let response = ui.label(rich);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, ui.is_enabled(), text));
    response
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn both_are_headings() {
        let window = harness((), |ui, ()| {
            title(ui, "Trends");
            heading(ui, "Keeps coming back");
        });
        window.get_by_role_and_label(Role::Heading, "Trends");
        window.get_by_role_and_label(Role::Heading, "Keeps coming back");
    }
}
