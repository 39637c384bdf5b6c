//! What is where, in five short pages: offered once at the first start, and found again under Help. Shows nothing of the diary.

use egui::Ui;

use crate::text::Text;
use crate::ui::action::{Action, Dialog};
use crate::ui::theme;
use crate::ui::widgets::{primary_button, secondary_button};

/// How many pages there are.
const PAGES: u8 = 5;

/// What a page is called.
pub fn tour_name(page: u8, text: &Text) -> String {
    let (name, _) = words(page, text);
    text.tour_title(page + 1, PAGES, name)
}

/// Draws a page, with the ways to the others.
pub fn tour_ui(ui: &mut Ui, page: u8, text: &Text, actions: &mut Vec<Action>) {
    let (_, said) = words(page, text);
    ui.label(theme::body(said));
    ui.add_space(theme::SPACE_M);
    ui.horizontal_wrapped(|ui| {
        if page + 1 < PAGES {
            let next = primary_button(ui, &text.tour_next());
            // The keyboard begins where one goes on.
            if ui.memory(|memory| memory.focused().is_none()) {
                next.request_focus();
            }
            if next.clicked() {
                actions.push(Action::Open(Dialog::Tour(page + 1)));
            }
        }
        if page > 0 && secondary_button(ui, &text.tour_back()).clicked() {
            actions.push(Action::Open(Dialog::Tour(page - 1)));
        }
    });
}

fn words(page: u8, text: &Text) -> (String, String) {
    match page {
        0 => (text.tour_rows(), text.tour_rows_words()),
        1 => (text.tour_back_look(), text.tour_back_look_words()),
        2 => (text.tour_intake(), text.tour_intake_words()),
        3 => (text.tour_report(), text.tour_report_words()),
        _ => (text.tour_yours(), text.tour_yours_words()),
    }
}
