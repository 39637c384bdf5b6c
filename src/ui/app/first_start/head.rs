//! The head of the first start: the name, and in which language to read on.

use egui::{Align, Layout, Ui};

use crate::text::Language;
use crate::ui::action::Choose;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, icon_mark, segmented, title};

/// From this width on the language stands beside the name.
const HEAD_IN_ONE_LINE: f32 = 440.0;
const LEAF: f32 = 26.0;

/// Draws the head.
pub fn head_ui(ui: &mut Ui, scene: &mut Scene) {
    let name_ui = |ui: &mut Ui| {
        icon_mark(ui, Icon::Leaf, LEAF, theme::palette(ui).accent);
        ui.add_space(theme::SPACE_XS);
        title(ui, &scene.text.app_name());
    };
    if ui.available_width() < HEAD_IN_ONE_LINE {
        ui.horizontal(name_ui);
        language_ui(ui, scene);
        return;
    }
    ui.horizontal(|ui| {
        name_ui(ui);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            language_ui(ui, scene);
        });
    });
}

/// The choice between the languages.
fn language_ui(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    let names = Language::ALL.map(Language::name);
    let current = Language::ALL
        .iter()
        .position(|language| *language == text.language());
    let chosen = segmented(ui, &names, current, &text.language_choice());
    if let Some(language) = chosen.and_then(|at| Language::ALL.get(at)) {
        scene.ask(Choose::Language(Some(*language)));
    }
}
