//! The days of the last two weeks on which nothing was filled in: all of them at once, or each on its own. Only offers; a day
//! that stays open stays "not asked".

use egui::Ui;

use super::data::OpenDays;
use crate::diary::Command;
use crate::ui::action::Go;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{dialog, heading, primary_button, quiet_button, secondary_button};

const WIDTH: f32 = 380.0;

/// Draws the dialog; whether it stays open.
pub fn open_days_ui(ui: &mut Ui, scene: &mut Scene, open: &OpenDays) -> bool {
    let text = scene.text;
    let response = dialog(ui, "open_days", WIDTH, |ui, room| {
        heading(ui, &text.today_open_days_title(open.days.len()));
        room.scroll(ui, "days", |ui| {
            ui.label(theme::body(&open.says));
            if open.will_be_late {
                ui.label(theme::small(text.today_open_days_late()));
            }
            ui.add_space(theme::SPACE_XS);
            list_ui(ui, scene, open);
        });
        buttons_ui(ui, scene, open)
    });
    !(response.inner || response.should_close())
}

fn list_ui(ui: &mut Ui, scene: &mut Scene, open: &OpenDays) {
    for (at, (day, heading)) in open.days.iter().enumerate() {
        let words = scene.text.today_open_day(heading.as_str());
        // To look at a day is what the dialog is for; to say of all that there was nothing is one way out.
        let button = if at == 0 {
            primary_button(ui, &words)
        } else {
            secondary_button(ui, &words)
        };
        if button.clicked() {
            scene.ask(Go::Day(*day));
        }
    }
}

/// True when the dialog is done.
fn buttons_ui(ui: &mut Ui, scene: &mut Scene, open: &OpenDays) -> bool {
    ui.horizontal_wrapped(|ui| {
        let none = secondary_button(ui, &open.none).clicked();
        if none {
            let days = open.days.iter().map(|(day, _)| *day).collect();
            scene.ask(Command::NoSignsOn { days });
        }
        none || quiet_button(ui, &scene.text.close()).clicked()
    })
    .inner
}
