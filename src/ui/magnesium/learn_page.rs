//! About magnesium, to read: what it does, food, forms, too much, and what the popular list of signs overstates. Links open only
//! when clicked; the program itself opens no connection.

use egui::Ui;

use crate::text::Text;
use crate::ui::theme;
use crate::ui::widgets::{card, heading};

/// What the page rests on: name with year, and where it is.
const SOURCES: [(&str, &str); 4] = [
    (
        "EFSA 2015, Dietary Reference Values for magnesium",
        "https://doi.org/10.2903/j.efsa.2015.4186",
    ),
    (
        "EFSA 2025, Magnesium orotate",
        "https://doi.org/10.2903/j.efsa.2025.9528",
    ),
    (
        "Cochrane 2020, Magnesium for skeletal muscle cramps",
        "https://doi.org/10.1002/14651858.CD009402.pub3",
    ),
    (
        "Anses 2020, Ciqual French food composition table",
        "https://ciqual.anses.fr",
    ),
];

pub(super) fn learn_ui(ui: &mut Ui, text: &Text) {
    let parts = [
        (text.learn_does_title(), text.learn_does()),
        (text.learn_need_title(), text.learn_need()),
        (text.learn_food_title(), text.learn_food()),
        (text.learn_forms_title(), text.learn_forms()),
        (text.learn_much_title(), text.learn_much()),
        (text.learn_losing_title(), text.learn_losing()),
        (text.learn_twelve_title(), text.learn_twelve()),
    ];
    card(ui, |ui| {
        for (title, words) in parts {
            heading(ui, &title);
            ui.label(theme::body(words));
            ui.add_space(theme::SPACE_S);
        }
        heading(ui, &text.learn_sources_title());
        ui.label(theme::small(text.learn_sources_help()));
        for (name, address) in SOURCES {
            ui.hyperlink_to(theme::body(name), address);
        }
    });
}
