//! A window for the tests of the widgets, with the fonts and the style of the program.

use egui::{Ui, Vec2};
use egui_kittest::Harness;

use crate::ui::theme;

/// A window of ordinary width.
pub fn harness<'a, State: 'a>(
    state: State,
    draw: impl FnMut(&mut Ui, &mut State) + 'a,
) -> Harness<'a, State> {
    harness_sized(800.0, state, draw)
}

/// A window of a width.
pub fn harness_sized<'a, State: 'a>(
    width: f32,
    state: State,
    draw: impl FnMut(&mut Ui, &mut State) + 'a,
) -> Harness<'a, State> {
    Harness::builder()
        .with_size(Vec2::new(width, 600.0))
        .with_context_setup(theme::install)
        .build_ui_state(draw, state)
}
