//! About magnesium, to read: what it does, food, forms, too much, and what the popular list of signs overstates, each with where it
//! is known from. A link opens in the browser, and only when it is clicked.

use egui::Ui;

use super::learn_data::{LearnPart, learn_parts};
use crate::ui::action::{Go, Screen};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading, secondary_button};

/// Draws the page; true when the forms are asked for.
pub(super) fn learn_ui(ui: &mut Ui, scene: &mut Scene) -> bool {
    let text = scene.text;
    let mut forms = false;
    card(ui, |ui| {
        ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
        for part in learn_parts(text) {
            part_ui(ui, &part);
            ui.add_space(theme::SPACE_S);
        }
        ui.label(theme::small(text.learn_sources_help()));
        ui.horizontal_wrapped(|ui| {
            forms = secondary_button(ui, &text.learn_forms_open()).clicked();
            if secondary_button(ui, &text.about_open()).clicked() {
                scene.ask(Go::Screen(Screen::About));
            }
        });
    });
    forms
}

fn part_ui(ui: &mut Ui, part: &LearnPart) {
    heading(ui, &part.title);
    for words in &part.words {
        ui.label(theme::body(words));
    }
    for (name, address) in &part.sources {
        match address {
            Some(address) => {
                let words = theme::small(name).color(theme::palette(ui).accent);
                ui.hyperlink_to(words, *address).on_hover_text(*address);
            }
            None => {
                ui.label(theme::small(name));
            }
        }
    }
}
