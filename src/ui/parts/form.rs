//! What forms have in common: a field with its name above and what is wrong with it below.

use egui::{Id, Key, Memory, Rangef, Rect, Response, Ui};

use crate::ui::theme;
use crate::ui::widgets::{problem_below, text_field};

/// What is wrong, and with which field; `None` where the field says it itself.
pub type Wrong<F> = Option<(F, String)>;

/// A field with its name above.
pub fn field_ui(ui: &mut Ui, typed: &mut String, name: &str, hint: &str) -> Response {
    ui.label(theme::small(name));
    text_field(ui, typed, name, hint)
}

/// What a form came to, or `away` where Escape was pressed while any of its controls had the keyboard. egui lets go of the focus
/// before anything is drawn, so whether it was in here is remembered from the picture before.
pub fn or_away<T>(
    ui: &mut Ui,
    salt: &str,
    away: T,
    contents: impl FnOnce(&mut Ui) -> Option<T>,
) -> Option<T> {
    let id = ui.make_persistent_id(("had the keyboard", salt));
    let top = ui.cursor().top();
    let outcome = contents(ui);
    // Not a scope of its own, which would lay out a line among others differently.
    let height = Rangef::new(top, ui.min_rect().bottom());
    let area = Rect::from_x_y_ranges(ui.max_rect().x_range(), height);
    let focused = ui.memory(Memory::focused);
    let had_it = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let is_in_here = |focused: Id| {
        // Only looked at: to ask for its response would take the focus from a field that a click just opened.
        ui.viewport(|viewport| {
            let control = viewport.this_pass.widgets.get(focused);
            control.is_some_and(|control| {
                control.layer_id == ui.layer_id() && area.contains(control.rect.center())
            })
        })
    };
    let has_it = focused.is_some_and(is_in_here);
    ui.data_mut(|data| data.insert_temp(id, has_it));
    let escaped = had_it && focused.is_none() && ui.input(|input| input.key_pressed(Key::Escape));
    outcome.or(escaped.then_some(away))
}

/// What is wrong with the field above, if it is with that one and it `is_changed` by nothing since.
pub fn wrong_ui<F: PartialEq>(ui: &mut Ui, wrong: &mut Wrong<F>, field: F, is_changed: bool) {
    let is_of_field = wrong.as_ref().is_some_and(|(of, _)| *of == field);
    if is_of_field && is_changed {
        *wrong = None;
    }
    let of_field = wrong.as_ref().filter(|(of, _)| *of == field);
    problem_below(ui, of_field.map(|(_, words)| words.as_str()));
}
