//! The days of the last two weeks on which nothing was filled in: all of them at once, or each on its own. Only offers; a day
//! that stays open stays "not asked".

use egui::{Id, Modal, ScrollArea, Ui};

use super::data::OpenDays;
use crate::diary::Command;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{heading, link_button, primary_button, quiet_button};

const WIDTH: f32 = 380.0;
/// Left for what stands above and below the list.
const AROUND: f32 = 260.0;
/// The list is at least this high.
const LIST_LEAST: f32 = 90.0;

/// Draws the dialog; whether it stays open.
pub fn open_days_ui(ui: &mut Ui, open: &OpenDays, text: &Text, actions: &mut Vec<Action>) -> bool {
    let window = ui.content_rect();
    let modal = Modal::new(Id::unique("open_days")).frame(theme::dialog_frame(ui));
    let response = modal.show(ui, |ui| {
        let margins = 4.0 * theme::SPACE_XL;
        ui.set_width(WIDTH.min(window.width() - margins));
        heading(ui, &text.today_open_days_title());
        ui.label(theme::body(text.today_open_days_text()));
        if open.will_be_late {
            ui.label(theme::small(text.today_open_days_late()));
        }
        ui.add_space(theme::SPACE_XS);
        let height = (window.height() - AROUND).max(LIST_LEAST);
        let list = ScrollArea::vertical().max_height(height).content_margin(4);
        list.show(ui, |ui| list_ui(ui, open, text, actions));
        ui.add_space(theme::SPACE_S);
        buttons_ui(ui, open, text, actions)
    });
    !(response.inner || response.should_close())
}

fn list_ui(ui: &mut Ui, open: &OpenDays, text: &Text, actions: &mut Vec<Action>) {
    for (day, heading) in &open.days {
        if link_button(ui, &text.today_open_day(heading.as_str())).clicked() {
            actions.push(Action::ShowDay(*day));
        }
    }
}

/// True when the dialog is done.
fn buttons_ui(ui: &mut Ui, open: &OpenDays, text: &Text, actions: &mut Vec<Action>) -> bool {
    ui.horizontal_wrapped(|ui| {
        let none = primary_button(ui, &open.none).clicked();
        if none {
            let days = open.days.iter().map(|(day, _)| *day).collect();
            actions.push(Action::Do(Command::NoSignsOn { days }));
        }
        none || quiet_button(ui, &text.close()).clicked()
    })
    .inner
}
