//! About magnesium, to read: what it does, food, forms, too much, and what the popular list of signs overstates. Where each fact is
//! from stands on the page about the program.

use egui::Ui;

use crate::text::Text;
use crate::ui::action::{Action, Screen};
use crate::ui::theme;
use crate::ui::widgets::{card, heading, secondary_button};

pub(super) fn learn_ui(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
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
        if secondary_button(ui, &text.about_open()).clicked() {
            actions.push(Action::Show(Screen::About));
        }
    });
}
