//! How a diary comes to another computer, in three steps.

use egui::{Label, Ui};

use crate::ui::scene::Scene;
use crate::ui::theme;

/// Draws the steps; `path` is the diary's file.
pub fn moving_ui(ui: &mut Ui, scene: &Scene, path: &str) {
    let text = scene.text;
    let steps = [
        text.moving_close(),
        text.moving_copy(),
        text.moving_open(text.choose_another(), text.choose_existing()),
    ];
    for (number, step) in (1..).zip(steps) {
        ui.add(Label::new(theme::body(format!("{number}. {step}"))).wrap());
        if number == 2 {
            ui.add(Label::new(theme::soft(path)).wrap());
        }
        ui.add_space(theme::SPACE_XS);
    }
    ui.label(theme::small(text.moving_note()));
}
