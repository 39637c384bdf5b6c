//! Draws the notices of ticked warning signs. Decides nothing.

use egui::Ui;

use super::flag_data::FlagNotice;
use crate::diary::Command;
use crate::domain::Day;
use crate::ui::action::{Go, Screen};
use crate::ui::scene::Scene;
use crate::ui::widgets::{message_bar, secondary_button};

/// One calm bar a warning sign, with its tick to take away, and the way to who can help.
pub fn notices_ui(ui: &mut Ui, scene: &mut Scene, notices: &[FlagNotice], day: Day) {
    let text = scene.text;
    for FlagNotice { flag, words, look } in notices {
        let removed = ui
            .push_id(flag, |ui| {
                let remove = scene.takes_entries.then(|| text.flag_remove());
                message_bar(ui, *look, words, remove.as_deref())
            })
            .inner;
        if removed {
            scene.ask(Command::RedFlag {
                day,
                flag: *flag,
                on: false,
            });
        }
    }
    if !notices.is_empty() && secondary_button(ui, &text.flag_help()).clicked() {
        scene.ask(Go::Screen(Screen::Help));
    }
}
