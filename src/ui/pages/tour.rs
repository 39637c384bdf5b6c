//! What is where, in five short pages: offered once at the first start, and found again under Help. Shows nothing of the diary.

use egui::{Response, Ui};

use crate::text::Text;
use crate::ui::action::{Dialog, DialogAction};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{body_height, primary_button, quiet_button, secondary_button};

/// How many pages there are.
const PAGES: u8 = 5;

/// What a page is called.
pub fn tour_name(page: u8, text: &Text) -> String {
    let (name, _) = words(page, text);
    text.tour_title(page + 1, PAGES, name)
}

/// Draws a page. All are as high as the longest, so that the buttons below stay where they are.
pub fn tour_ui(ui: &mut Ui, scene: &Scene, page: u8) {
    let text = scene.text;
    let width = ui.available_width();
    let heights = (0..PAGES).map(|page| {
        let (_, said) = words(page, text);
        body_height(ui, &said, width)
    });
    let highest = heights.fold(0.0, f32::max).ceil();
    ui.vertical(|ui| {
        ui.set_min_height(highest);
        let (_, said) = words(page, text);
        ui.label(theme::body(said));
    });
    ui.add_space(theme::SPACE_S);
    ui.label(theme::small(text.tour_found_again(text.nav_help())));
}

/// The ways to the other pages: back, on, and out, each in its own place on every page. True when the tour is to be closed.
pub fn tour_foot_ui(ui: &mut Ui, scene: &mut Scene, page: u8) -> bool {
    let text = scene.text;
    let is_last = page + 1 == PAGES;
    ui.horizontal_wrapped(|ui| {
        ui.add_enabled_ui(page > 0, |ui| {
            if secondary_button(ui, &text.tour_back()).clicked() {
                scene.ask(DialogAction::Open(Dialog::Tour(page.saturating_sub(1))));
            }
        });
        if is_last {
            let close = primary_button(ui, &text.close());
            take_focus(ui, &close);
            return close.clicked();
        }
        let next = primary_button(ui, &text.tour_next());
        take_focus(ui, &next);
        if next.clicked() {
            scene.ask(DialogAction::Open(Dialog::Tour(page + 1)));
        }
        quiet_button(ui, &text.close()).clicked()
    })
    .inner
}

/// The keyboard begins where one goes on.
fn take_focus(ui: &Ui, button: &Response) {
    if ui.memory(|memory| memory.focused().is_none()) {
        button.request_focus();
    }
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
