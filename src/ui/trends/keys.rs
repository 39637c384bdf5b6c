//! The keyboard in Trends: a letter opens a symptom, from all of them or from another.

use egui::{Context, Key, Modifiers};

use super::page::TrendsPage;
use crate::ui::action::records_tab::RecordsTab;
use crate::ui::action::{Go, LookAt};
use crate::ui::scene::Scene;

/// Reads the keys that were pressed.
pub fn trends_keys(ctx: &Context, scene: &mut Scene, page: &TrendsPage) {
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let focused = ctx.memory(egui::Memory::focused);
    for (letter, sign) in page.letters(focused) {
        let key = Key::from_name(&letter.to_uppercase().to_string());
        if !key.is_some_and(pressed) {
            continue;
        }
        if page.is_measured(sign) {
            scene.ask(Go::Records(RecordsTab::Pressure));
        } else {
            scene.ask(LookAt::Trends(page.look().at(sign)));
        }
    }
}
