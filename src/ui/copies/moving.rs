//! How a diary comes to another computer, in three steps.

use egui::{Label, Ui};

use crate::text::Text;
use crate::ui::theme;

/// Draws the steps; `path` is the diary's file.
pub fn moving_ui(ui: &mut Ui, path: &str, text: &Text) {
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
